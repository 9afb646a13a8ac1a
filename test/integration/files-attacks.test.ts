import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { BytePath, DirectoryEntry, Entry, SymlinkEntry } from '../../src/backup/files/entry.ts'
import { found, makeTree } from '../support/file-tree.ts'
import { fileEntry, placed } from '../support/placed-tree.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const isRoot = process.geteuid?.() === 0

const ATTRIBUTES = {
  mode: 0o777,
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
  mtime: '1.000000000',
}
const payload = Buffer.from('written by the attacker')
const contents = new Map([['payload', payload]])
const file = (path: BytePath): Entry => fileEntry(path, payload)
const directory = (path: BytePath): DirectoryEntry => ({ type: 'directory', path, ...ATTRIBUTES })
const link = (path: BytePath, target: string): SymlinkEntry => ({
  type: 'symlink',
  path,
  target,
  ...ATTRIBUTES,
})
const hard = (path: BytePath, to: BytePath): Entry => ({ type: 'hardlink', path, to })
// What no inventory of ours can hold, but a forged one may.
const device: Entry = JSON.parse(
  '{"type":"device","path":"sda","mode":438,"uid":0,"gid":0,"mtime":"1.000000000"}',
)

/** A directory that holds a target and, beside it, what must not change. */
function makeVictim() {
  const parent = scratch()
  makeTree(parent, { 'outside/passwd': 'root', 'outside/dir/file': 'f', target: {} })
  chmodSync(join(parent, 'outside/passwd'), 0o600)
  const outside = join(parent, 'outside')
  const state = () => [
    ...[...found(outside)].map(([path, facts]) => [
      path,
      facts.type,
      facts.mode,
      facts.size,
      facts.mtime,
      facts.uid,
    ]),
    readFileSync(join(outside, 'passwd'), 'utf8'),
    readdirSync(parent).sort(),
  ]
  return { target: join(parent, 'target'), outside, state, before: state() }
}

describe('trees nobody vouches for', () => {
  it.each<[string, Entry[]]>([
    ['a link out, then a file under it', [link('a', '../outside'), file('a/passwd')]],
    ['an absolute link, then a file under it', [link('a', '/'), file('a/x')]],
    ['a link in, then a file under it', [directory('d'), link('e', 'd'), file('e/x')]],
    ['a file, then a file under it', [file('a'), file('a/b')]],
    ['a hard link, then a file under it', [file('a'), hard('b', 'a'), file('b/c')]],
    ['a link, then a directory of the same name', [link('a', '../outside'), directory('a')]],
    ['a directory, then a link of the same name', [directory('a'), link('a', '../outside'), file('a/x')]],
    ['a file twice', [file('a'), file('a')]],
    ['out of order', [file('b'), file('a')]],
    ['up', [file('../outside/passwd')]],
    ['up in the middle', [directory('a'), file('a/../../outside/passwd')]],
    ['up at the end', [directory('a/..')]],
    ['an absolute path', [file('/outside/passwd')]],
    ['an empty part', [file('a//b')]],
    ['a dot', [file('a/./b')]],
    ['a dot before', [file('./b')]],
    ['no name', [file('')]],
    ['a NUL byte', [file('a\0b')]],
    ['too long a name', [file('n'.repeat(256))]],
    ['too long a path', [file(Array.from({ length: 20 }, () => 'n'.repeat(250)).join('/'))]],
    ['the target as a link', [link('.', '../outside'), file('passwd')]],
    ['the target as a file', [file('.')]],
    ['a device', [device]],
    ['a hard link to something outside', [hard('a', '../outside/passwd')]],
    ['a hard link by an absolute path', [hard('a', '/etc/passwd')]],
    ['a hard link to what is no file of the backup', [hard('b', 'a')]],
    ['a hard link to a link', [link('a', 'b'), hard('b', 'a')]],
    ['a hard link to a directory', [directory('a'), hard('b', 'a')]],
    ['a hard link to a later file', [hard('a', 'b'), file('b')]],
    ['a link to nothing', [link('a', '')]],
  ])('are refused as a whole: %s', async (_, entries) => {
    const { target, state, before } = makeVictim()
    for (const outsideLinks of ['refuse', 'keep'] as const) {
      const outcome = placed(entries, contents, { target, outsideLinks })
      await expect(outcome).rejects.toMatchObject({ code: 'integrity' })
      expect(readdirSync(target)).toEqual([])
      expect(state()).toEqual(before)
    }
  })

  it.each([
    ['../outside', true],
    ['/etc', true],
    ['a/../../outside', true],
    ['./../outside', true],
    ['d/up/..', true],
    ['d/up/../outside', true],
    ['d', false],
    ['./d/up', false],
    ['...', false],
  ])('with a link to %s are refused (%s), or kept as they are when asked', async (to, out) => {
    const { target, state, before } = makeVictim()
    const entries = [directory('d'), link('d/up', '..'), link('l', to)]
    const outcome = placed(entries, contents, { target })
    if (out)
      await expect(outcome).rejects.toMatchObject({
        code: 'integrity',
        message: expect.stringContaining('l is a link'),
      })
    else await outcome
    await placed(entries, contents, { target, outsideLinks: 'keep', force: true })
    expect(readlinkSync(join(target, 'l'))).toBe(to)
    expect(state()).toEqual(before)
  })

  it('name every one of the unsafe entries, on one line', async () => {
    const { target } = makeVictim()
    const entries = [link('a\n::error::x', '/etc'), link('b', '/etc')]
    await expect(placed(entries, contents, { target })).rejects.toMatchObject({
      message: expect.stringMatching(/^[^\n]*a\\x0a::error::x is a link[^\n]*; b is a link[^\n]*$/),
    })
  })
})

describe('links put there while a tree is placed', () => {
  const tree = [directory('a'), file('a/passwd'), file('passwd'), link('z', 'a')]

  it('in the place of a directory that is about to come lead nowhere', async () => {
    for (const force of [false, true]) {
      const { target, outside, state, before } = makeVictim()
      const whileWriting = () => {
        if (!readdirSync(target).includes('a')) symlinkSync(outside, join(target, 'a'))
      }
      const outcome = placed(tree, contents, { target, force, whileWriting })
      await expect(outcome).rejects.toMatchObject({ code: 'exists' })
      expect(state()).toEqual(before)
    }
  })

  it('in the place of a file are replaced, not followed', async () => {
    const { target, outside, state, before } = makeVictim()
    symlinkSync(join(outside, 'passwd'), join(target, 'passwd'))
    await placed(tree, contents, { target, force: true })
    expect(readFileSync(join(target, 'passwd'))).toEqual(payload)
    expect(state()).toEqual(before)
  })

  it('in the place of the directory where the tree is made lead nowhere', async () => {
    const { target, outside, state, before } = makeVictim()
    let swapped = false
    const whileWriting = () => {
      if (swapped) return
      swapped = true
      const [staging = ''] = readdirSync(target)
      renameSync(join(target, staging), join(target, 'moved away'))
      symlinkSync(outside, join(target, staging))
    }
    const outcome = placed(tree, contents, { target, whileWriting })
    await expect(outcome).rejects.toMatchObject({
      code: 'exists',
      message: expect.stringContaining('someone else'),
    })
    expect(state()).toEqual(before)
    expect(readFileSync(join(target, 'a/passwd'))).toEqual(payload)
  })

  it('in the place of the target itself lead nowhere', async () => {
    const { target, outside, state } = makeVictim()
    const whileWriting = () => {
      if (readdirSync(join(target, '..')).includes('away')) return
      renameSync(target, join(target, '../away'))
      symlinkSync(outside, target)
    }
    await placed(tree, contents, { target, whileWriting })
    expect(readFileSync(join(target, '../away/a/passwd'))).toEqual(payload)
    unlinkSync(target)
    renameSync(join(target, '../away'), target)
    expect(readFileSync(join(outside, 'passwd'), 'utf8')).toBe('root')
    expect(state()[4]).toBe('root')
  })
})

describe('another user', () => {
  const asNobody = (args: string[]) => {
    const script = join(process.cwd(), 'test/support/place-tree.ts')
    const node = [process.execPath, '--no-warnings', script, ...args]
    const nobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups']
    const [program = '', ...rest] = isRoot ? [...nobody, ...node] : node
    return spawnSync(program, rest, { encoding: 'utf8' })
  }
  const facts = (path: string) =>
    [...found(path)]
      .map(([name, { inode: _i, size: _s, ...rest }]) => [name, rest] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))

  it('gives its own tree back, closed directories, attributes and all', () => {
    const parent = scratch()
    chmodSync(parent, 0o777)
    const [from, target] = [join(parent, 'from'), join(parent, 'target')]
    makeTree(from, {
      'shut/in/file': 'x',
      'shut/link': { to: 'in' },
      'read only': 'r',
      large: 'l'.repeat(500),
      empty: '',
    })
    execFileSync('setfattr', ['-n', 'user.x', '-v', 'y', 'read only'], { cwd: from })
    execFileSync('setfattr', ['-n', 'user.x', '-v', 'y', 'shut'], { cwd: from })
    mkdirSync(target)
    if (isRoot) execFileSync('chown', ['-Rh', '65534:65534', from, target])
    chmodSync(join(from, 'read only'), 0o400)
    chmodSync(join(from, 'shut/in'), 0o500)
    chmodSync(join(from, 'shut'), 0o555)
    expect(asNobody([from, target])).toMatchObject({ stdout: '', stderr: '', status: 0 })
    expect(facts(target)).toEqual(facts(from))
    const dump = (path: string) => execFileSync('getfattr', ['-Rhd', '.'], { cwd: path, encoding: 'utf8' })
    expect(dump(target)).toBe(dump(from))
    expect(dump(target)).toContain('user.x="y"')
    writeFileSync(join(from, 'shut/in/file'), 'newer')
    expect(asNobody([from, target, 'force'])).toMatchObject({ stdout: '', stderr: '', status: 0 })
    expect(facts(target)).toEqual(facts(from))
    expect(readFileSync(join(target, 'shut/in/file'), 'utf8')).toBe('newer')
  })

  it('leaves nothing behind when it fails, closed directories or not', () => {
    const parent = scratch()
    chmodSync(parent, 0o777)
    makeTree(parent, { 'from/x': { to: '/etc' }, target: {} })
    if (isRoot) execFileSync('chown', ['-Rh', '65534:65534', join(parent, 'target')])
    const { status, stderr } = asNobody([join(parent, 'from'), join(parent, 'target')])
    expect(status).toBe(1)
    expect(stderr).toContain('x is a link that may lead out of the target')
    expect(readdirSync(join(parent, 'target'))).toEqual([])
  })
})
