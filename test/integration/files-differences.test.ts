import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/backup/files/entry.ts'
import { compareTree } from '../../src/backup/files/tree-differences.ts'
import { isOursToKeep, xattrPrograms, xattrsOf } from '../../src/sources/files/attributes.ts'
import { digestOf } from '../../src/sources/files/digest.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { walkTree } from '../../src/sources/files/walk.ts'
import { makeTree, walked } from '../support/file-tree.ts'
import { batches, inventoryOf } from '../support/placed-tree.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const isRoot = process.geteuid?.() === 0
const { signal } = new AbortController()

async function differences(entries: readonly Entry[], directory: string): Promise<string[]> {
  const programs = await xattrPrograms()
  if (!programs) throw new Error('this test needs getfattr (package attr)')
  const onFault = () => undefined
  const walk = walkTree({
    roots: resolveRoots([directory], '/'),
    exclude: [],
    oneFileSystem: false,
    onFault,
    signal,
  })
  const said: string[] = []
  const compared = compareTree(batches(entries), walk, {
    digest: (file) => digestOf(file, signal),
    ownership: isRoot,
    xattrs: { of: (list) => xattrsOf(list, programs, onFault, signal), restored: isOursToKeep },
  })
  for await (const batch of compared) for (const { what, path } of batch) said.push(`${what} ${path}`)
  return said
}

/** Does something to a path and puts the time back, of it and of the directory it is in. */
function quietly(directory: string, path: string, act: (place: string) => void): void {
  const place = join(directory, path)
  act(place)
  utimesSync(place, 5, 5)
  for (const above of ['d', '.']) utimesSync(join(directory, above), 5, 5)
}

function makeSample(): string {
  const directory = scratch()
  makeTree(directory, {
    'd/file': 'content',
    'd/other': 'more',
    'd/again': { same: 'd/other' },
    link: { to: 'd' },
    big: '',
  })
  writeFileSync(join(directory, 'big'), Buffer.alloc(1 << 20, 'x'))
  execFileSync('setfattr', ['-n', 'user.a', '-v', 'b', 'd/file'], { cwd: directory })
  for (const path of ['d/file', 'd/other', 'big', 'd', '.']) utimesSync(join(directory, path), 5, 5)
  execFileSync('touch', ['-h', '-d', '@5', 'link'], { cwd: directory })
  return directory
}

type Act = (directory: string) => void
type Case = [name: string, act: Act, said: string[]]
const OWNER: Case = ['an owner', (d) => quietly(d, 'd/file', (p) => chownSync(p, 1, 0)), ['owner d/file']]
const CHANGES: readonly Case[] = [
  ['nothing', () => undefined, []],
  [
    'a byte of the same length',
    (d) => quietly(d, 'd/file', (p) => writeFileSync(p, 'Content')),
    ['sha256 d/file'],
  ],
  [
    'a byte of a large file',
    (d) => quietly(d, 'big', (p) => writeFileSync(p, Buffer.alloc(1 << 20, 'y'))),
    ['sha256 big'],
  ],
  [
    'a longer file',
    (d) => quietly(d, 'd/file', (p) => appendFileSync(p, '!')),
    ['size d/file', 'sha256 d/file'],
  ],
  ['a mode', (d) => quietly(d, 'd/file', (p) => chmodSync(p, 0o4644)), ['mode d/file']],
  ['the mode of a directory', (d) => quietly(d, 'd', (p) => chmodSync(p, 0o700)), ['mode d']],
  ['a time', (d) => utimesSync(join(d, 'd/file'), 5, '5.00001'), ['mtime d/file']],
  ['the time of the root', (d) => utimesSync(d, 5, 6), ['mtime .']],
  ['a missing file', (d) => quietly(d, 'd', (p) => unlinkSync(join(p, 'file'))), ['missing d/file']],
  [
    'an additional file',
    (d) => quietly(d, 'd', (p) => writeFileSync(join(p, 'new'), '')),
    ['additional d/new'],
  ],
  [
    'an additional directory',
    (d) => quietly(d, 'd', (p) => mkdirSync(join(p, 'new/deep'), { recursive: true })),
    ['additional d/new', 'additional d/new/deep'],
  ],
  [
    'another type',
    (d) =>
      quietly(d, 'd', (p) => {
        rmSync(join(p, 'file'))
        mkdirSync(join(p, 'file'))
      }),
    ['type d/file'],
  ],
  [
    'a link that leads elsewhere',
    (d) =>
      quietly(d, '.', (p) => {
        unlinkSync(join(p, 'link'))
        symlinkSync('D', join(p, 'link'))
        execFileSync('touch', ['-h', '-d', '@5', 'link'], { cwd: p })
      }),
    ['target link'],
  ],
  [
    'a hard link that is a copy',
    (d) =>
      quietly(d, 'd', (p) => {
        execFileSync('cp', ['-a', 'other', 'copy'], { cwd: p })
        renameSync(join(p, 'copy'), join(p, 'other'))
      }),
    ['type d/other'],
  ],
  [
    'a hard link to another file',
    (d) =>
      quietly(d, 'd', (p) => {
        unlinkSync(join(p, 'file'))
        linkSync(join(p, 'other'), join(p, 'file'))
      }),
    ['type d/file'],
  ],
  [
    'an extended attribute',
    (d) => execFileSync('setfattr', ['-n', 'user.a', '-v', 'c', 'd/file'], { cwd: d }),
    ['xattrs d/file'],
  ],
  ['an additional ACL', (d) => execFileSync('setfacl', ['-d', '-m', 'u:1:r', 'd'], { cwd: d }), ['xattrs d']],
  ...(isRoot ? [OWNER] : []),
]

describe('the comparison of a tree with its entries', () => {
  it.each(CHANGES)('finds %s', async (_, act, expected) => {
    const directory = makeSample()
    const { entries } = await inventoryOf(directory)
    act(directory)
    expect(await differences(entries, directory)).toEqual(expected)
  })

  it('takes directories above a root for no difference, others for one', async () => {
    const directory = makeSample()
    const { entries } = await inventoryOf(directory)
    const parent = scratch()
    mkdirSync(join(parent, 'var/www'), { recursive: true })
    mkdirSync(join(parent, 'var/lib'))
    renameSync(directory, join(parent, 'var/www/site'))
    mkdirSync(directory)
    const under = (path: string) => (path === '.' ? 'var/www/site' : `var/www/site/${path}`)
    const moved = entries.map((entry): Entry => {
      const path = under(entry.path)
      return entry.type === 'hardlink' ? { ...entry, path, to: under(entry.to) } : { ...entry, path }
    })
    expect(await differences(moved, parent)).toEqual(['additional var/lib'])
  })

  it('names a file that cannot be read', async () => {
    const directory = makeSample()
    const { entries } = await inventoryOf(directory)
    const { entries: found } = await walked([directory])
    const compared = compareTree(batches(entries), batches(found), {
      digest: async () => undefined,
      ownership: false,
    })
    const said: string[] = []
    for await (const batch of compared) said.push(...batch.map(({ what, path }) => `${what} ${path}`))
    expect(said).toEqual(['unreadable big', 'unreadable d/again', 'unreadable d/file'])
  })
})
