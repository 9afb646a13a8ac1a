import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isOursToKeep, writeXattrs, xattrPrograms, xattrsOf } from '../../src/sources/files/attributes.ts'
import type { WalkFault } from '../../src/sources/files/look.ts'
import { makeTree, walked } from '../support/file-tree.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const { signal } = new AbortController()
const isRoot = process.getuid?.() === 0

async function programs() {
  const found = await xattrPrograms()
  if (!found) throw new Error('this test needs getfattr and setfattr (package attr)')
  return found
}

async function readTree(directory: string) {
  const { entries } = await walked([directory])
  const faults: WalkFault[] = []
  const found = await xattrsOf(entries, await programs(), (fault) => faults.push(fault), signal)
  return { found, faults, entries }
}

const set = (directory: string, name: string, value: string, path: string) =>
  execFileSync('setfattr', ['-h', '-n', name, '-v', value, path], { cwd: directory })

describe('extended attributes', () => {
  it('are read of whatever names, ACLs among them, and written back elsewhere', async () => {
    const [from, to] = [scratch(), scratch()]
    const plan = {
      plain: '',
      'new\nline': '',
      'back\\slash': '',
      'caf\xe9': '',
      'sp ace=': '',
      dir: {},
      none: '',
      link: { to: 'plain' },
    }
    for (const directory of [from, to]) makeTree(directory, plan)
    set(from, 'user.text', 'a value', 'plain')
    set(from, 'user.binary', '0x000aff', 'plain')
    set(from, 'user.empty', '', 'plain')
    set(from, 'user.odd =\n\\name', 'x', 'new\nline')
    set(from, 'user.x', 'b', 'back\\slash')
    set(from, 'user.x', 's', 'sp ace=')
    execFileSync('sh', ['-c', `setfattr -n user.x -v latin "$(printf 'caf\\351')"`], { cwd: from })
    execFileSync('setfacl', ['-m', 'u:1:r,g:2:rw', 'plain'], { cwd: from })
    execFileSync('setfacl', ['-d', '-m', 'u:3:rwx', 'dir'], { cwd: from })
    if (isRoot) set(from, 'trusted.t', 'of root', 'link')
    const { found, faults } = await readTree(from)
    expect(faults).toEqual([])
    expect([...found.keys()].sort()).toEqual(
      ['plain', 'new\nline', 'back\\slash', 'caf\xe9', 'sp ace=', 'dir', ...(isRoot ? ['link'] : [])].sort(),
    )
    expect(found.get('plain')).toMatchObject({
      'user.text': Buffer.from('a value').toString('base64'),
      'user.binary': Buffer.from([0, 10, 255]).toString('base64'),
      'user.empty': '',
      'system.posix_acl_access': expect.any(String),
    })
    expect(found.get('new\nline')).toEqual({ 'user.odd =\n\\name': Buffer.from('x').toString('base64') })

    const wanted = new Map([...found].map(([path, xattrs]) => [`${to}/${path}`, xattrs]))
    expect(await writeXattrs(wanted, await programs(), signal)).toEqual([])
    const acls = (directory: string) =>
      execFileSync('getfacl', ['plain', 'dir'], { cwd: directory, encoding: 'utf8' })
    expect(acls(to)).toBe(acls(from))
    expect((await readTree(to)).found).toEqual(found)
  })

  it('that cannot be written are told by path, and keep no other from being written', async () => {
    const directory = scratch()
    makeTree(directory, { a: '', b: '', link: { to: 'a' } })
    const value = { 'user.x': 'eA==' }
    const wanted = new Map(['a', 'gone', 'link', 'b'].map((name) => [`${directory}/${name}`, value]))
    const failed = await writeXattrs(wanted, await programs(), signal)
    expect(failed).toEqual([`${directory}/gone`, `${directory}/link`])
    expect([...(await readTree(directory)).found.keys()]).toEqual(['a', 'b'])
  })

  it('of a thousand files, of which one vanished, are read all the same', async () => {
    const directory = scratch()
    for (let at = 0; at < 1000; at++) writeFileSync(join(directory, `${at}`), '')
    set(directory, 'user.x', 'y', '999')
    const { entries } = await walked([directory])
    rmSync(join(directory, '500'))
    const faults: WalkFault[] = []
    const found = await xattrsOf(entries, await programs(), (fault) => faults.push(fault), signal)
    expect([...found.keys()]).toEqual(['999'])
    expect(faults).toEqual([])
  })

  it.each([
    ['user.x', true, true],
    ['system.posix_acl_access', true, true],
    ['system.nfs4_acl', false, false],
    ['security.capability', false, true],
    ['trusted.md5', false, true],
    ['trusted.overlay.opaque', false, false],
  ])('%s is kept by a user: %s, by root: %s', (name, user, root) => {
    expect([isOursToKeep(name, false), isOursToKeep(name, true)]).toEqual([user, root])
  })
})
