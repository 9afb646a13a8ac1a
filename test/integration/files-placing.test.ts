import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/backup/files/entry.ts'
import { compareTree, type TreeDifference } from '../../src/backup/files/tree-differences.ts'
import { isOursToKeep, xattrPrograms, xattrsOf } from '../../src/sources/files/attributes.ts'
import { digestOf } from '../../src/sources/files/digest.ts'
import { openPlace } from '../../src/sources/files/placing.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { walkTree } from '../../src/sources/files/walk.ts'
import { below, found, makeTree, type Plan } from '../support/file-tree.ts'
import { batches, type Contents, fileEntry, inventoryOf, placed } from '../support/placed-tree.ts'
import { fc } from '../support/properties.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const isRoot = process.geteuid?.() === 0
const { signal } = new AbortController()

/** What find tells, without inode numbers. */
function told(directory: string): Map<string, Record<string, string | undefined>> {
  const facts = [...found(directory)].map(([path, { type = '', mode, uid, gid, mtime, size, target }]) => {
    return [path, { type, mode, uid, gid, mtime, size: type === 'd' ? '' : size, target }] as const
  })
  return new Map(facts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** rsync's word on two trees: one line for each thing that differs, by content too. */
function rsyncDifferences(from: string, to: string): string {
  const args = ['-n', '-aHAX', '--checksum', '--delete', '--itemize-changes', `${from}/`, `${to}/`]
  return execFileSync('rsync', args, { encoding: 'latin1' })
}

async function differences(entries: readonly Entry[], directory: string): Promise<TreeDifference[]> {
  const programs = await xattrPrograms()
  if (!programs) throw new Error('this test needs getfattr (package attr)')
  const walk = walkTree({
    roots: resolveRoots([directory], '/'),
    exclude: [],
    oneFileSystem: false,
    onFault: (fault) => {
      throw new Error(fault.detail)
    },
    signal,
  })
  const compared = compareTree(batches(entries), walk, {
    digest: (file) => digestOf(file, signal),
    ownership: isRoot,
    xattrs: { of: (list) => xattrsOf(list, programs, () => undefined, signal), restored: isOursToKeep },
  })
  const all: TreeDifference[] = []
  for await (const batch of compared) all.push(...batch)
  return all
}

const UGLY: Plan = {
  'a/b/c/file': 'deep',
  'a-b': 'sorts between',
  empty: {},
  'empty file': '',
  large: 'in two extents '.repeat(1000),
  '-n': 'option',
  'new\nline': 'n',
  'caf\xe9/\xff': 'no UTF-8',
  ['x'.repeat(255)]: 'long name',
  [Array.from({ length: 12 }, () => 'p'.repeat(250)).join('/')]: 'long path',
  'link in': { to: 'a/b' },
  'a/b/up': { to: '../../large' },
  dangling: { to: 'nowhere/\xe9' },
  'z hard': { same: 'a/b/c/file' },
  'a/also hard': { same: 'large' },
  'shut/inside': 'a directory nobody may write',
  setuid: 'su',
  capable: 'c',
  acl: {},
  'acl/below': 'no acl',
}

function makeUgly(): string {
  const directory = scratch()
  makeTree(directory, UGLY)
  execFileSync('setfattr', ['-n', 'user.note', '-v', 'kept', 'a-b'], { cwd: directory })
  execFileSync('setfacl', ['-m', 'u:1:rwx', '-d', '-m', 'u:1:rwx', 'acl'], { cwd: directory })
  chmodSync(join(directory, 'a-b'), 0o400)
  if (isRoot) {
    chownSync(join(directory, 'setuid'), 123, 456)
    chownSync(join(directory, 'a/b'), 4_000_000, 4_000_001)
    lchownSync(join(directory, 'dangling'), 7, 8)
    // cap_net_raw+ep, as linux/capability.h lays it out
    const capability = `0x0100000200200000${'00'.repeat(12)}`
    execFileSync('setfattr', ['-n', 'security.capability', '-v', capability, 'capable'], { cwd: directory })
  }
  chmodSync(join(directory, 'setuid'), 0o6755)
  chmodSync(join(directory, 'empty'), 0o1777)
  utimesSync(join(directory, 'empty file'), '-86400.5', '-86400.5')
  lutimesSync(join(directory, 'dangling'), '1.25', '1234567890.25')
  chmodSync(join(directory, 'shut'), 0o555)
  utimesSync(join(directory, 'shut'), '5', '1000000000.125')
  utimesSync(join(directory, 'a'), '5', '1000000001')
  utimesSync(directory, '5', '1000000002')
  return directory
}

describe('placing a tree', () => {
  it('gives the tree it was, by the word of find, rsync and our own comparison', async () => {
    const directory = makeUgly()
    const { entries, contents } = await inventoryOf(directory)
    const target = join(scratch(), 'new')
    expect(await placed(entries, contents, { target })).toEqual([])
    expect(told(target)).toEqual(told(directory))
    expect(rsyncDifferences(directory, target)).toBe('')
    expect(await differences(entries, target)).toEqual([])
  })

  it('gives any tree', async () => {
    const name = fc
      .constantFrom('a', 'b', '-', '.', '\n', '\xff', 'é')
      .map((text) => Buffer.from(text).toString('latin1'))
    const path = fc
      .array(
        name.filter((text) => text !== '.'),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('/'))
    const what = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.constant({}),
      fc.constantFrom({ to: 'a' }, { to: 'b/-' }, { to: 'no\xff' }),
      fc.constantFrom({ same: 'first' }),
    )
    const attributes = fc.record({
      mode: fc.constantFrom(0o644, 0o755, 0o4711, 0o2770, 0o1700, 0o500),
      mtime: fc.integer({ min: -(10 ** 9), max: 3 * 10 ** 9 }).map((ms) => String(ms / 8)),
      owner: fc.nat(100_000),
    })
    const list = fc.array(fc.tuple(path, what, attributes), { maxLength: 15 })
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        const directory = scratch()
        makeTree(directory, { first: 'the first file' })
        const made = items.flatMap(([where, kind, { mode, mtime, owner }]) => {
          try {
            makeTree(directory, { [where]: kind } as Plan)
          } catch {
            return [] // something else is in the way: a smaller tree will do
          }
          return typeof kind === 'string' ? [{ where, mode, mtime, owner }] : []
        })
        for (const { where, mode, mtime, owner } of made.reverse()) {
          if (isRoot) chownSync(below(directory, where), owner, owner)
          chmodSync(below(directory, where), mode | 0o400)
          utimesSync(below(directory, where), mtime, mtime)
        }
        const { entries, contents } = await inventoryOf(directory)
        const target = join(scratch(), 'new')
        expect(await placed(entries, contents, { target })).toEqual([])
        expect(told(target)).toEqual(told(directory))
        expect(rsyncDifferences(directory, target)).toBe('')
        expect(await differences(entries, target)).toEqual([])
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('leaves a directory that is not empty alone, unless forced', async () => {
    const { entries, contents } = await inventoryOf(makeUgly())
    const target = scratch()
    writeFileSync(join(target, 'precious'), 'p')
    await expect(placed(entries, contents, { target })).rejects.toMatchObject({ code: 'exists' })
    expect(readdirSync(target)).toEqual(['precious'])
  })

  it('forced, replaces what has the same names, merges directories, and leaves the rest', async () => {
    const directory = makeUgly()
    const { entries, contents } = await inventoryOf(directory)
    const target = scratch()
    makeTree(target, {
      'a/b/c/file': 'older',
      'a/b/c/other': 'stays',
      'own/file': 'stays too',
      dangling: 'a file where a link goes',
      large: { to: 'own/file' },
      'shut/old': 'o',
    })
    chmodSync(join(target, 'shut'), 0o500)
    expect(await placed(entries, contents, { target, force: true })).toEqual([])
    const after = told(target)
    for (const [path, facts] of told(directory)) expect([path, after.get(path)]).toEqual([path, facts])
    expect([...after.keys()].filter((path) => !told(directory).has(path))).toEqual([
      'a/b/c/other',
      'own',
      'own/file',
      'shut/old',
    ])
    expect(readFileSync(join(target, 'own/file'), 'utf8')).toBe('stays too')
    const additional = ['a/b/c/other', 'own', 'own/file', 'shut/old']
    const all = (await differences(entries, target)).map(({ path, what }) => `${what} ${path}`)
    expect(all.sort()).toEqual(additional.map((path) => `additional ${path}`))
  })

  it.each<[string, Plan, string]>([
    ['a link where a directory goes', { a: { to: 'elsewhere' } }, 'a symbolic link stands'],
    ['a file where a directory goes', { a: 'f' }, 'no directory stands'],
    ['a directory where a file goes', { 'a/b/c/file': {} }, 'a directory stands where it belongs'],
  ])('forced, refuses %s before anything is made', async (_, plan, word) => {
    const { entries, contents } = await inventoryOf(makeUgly())
    const target = scratch()
    makeTree(target, plan)
    const before = told(target)
    await expect(placed(entries, contents, { target, force: true })).rejects.toMatchObject({
      code: 'exists',
      message: expect.stringContaining(word),
    })
    expect([...told(target).keys()]).toEqual([...before.keys()])
  })

  it('takes what is asked for alone, with the directories above', async () => {
    const { entries, contents } = await inventoryOf(makeUgly())
    const paths = async (only: string[]) => {
      const target = scratch()
      await placed(entries, contents, { target, only })
      return [...told(target).keys()].filter((path) => path !== '.')
    }
    expect(await paths(['/empty'])).toEqual(['empty'])
    expect(await paths(['a/b/c/'])).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/file'])
    // A hard link whose first name is not asked for brings the file.
    expect(await paths(['z*'])).toEqual(['z hard'])
    expect(await paths(['l*', 'also hard'])).toEqual(['a', 'a/also hard', 'large', 'link in'])
    await expect(paths(['nothing'])).rejects.toMatchObject({ code: 'not-found' })
    // One of several as well; what is taken back or noted names nothing by itself.
    await expect(paths(['/empty', 'nothing'])).rejects.toMatchObject({
      message: expect.stringMatching(/by nothing$/),
    })
    expect(await paths(['/empty', '!nothing', '# a note'])).toEqual(['empty'])
  })

  it('makes the directories above a root that has a path', async () => {
    const target = scratch()
    const content = Buffer.from('x')
    const directory = {
      type: 'directory',
      path: 'var/www',
      mode: 0o750,
      uid: 0,
      gid: 0,
      mtime: '7.000000000',
    } as const
    const entries = [directory, fileEntry('var/www/x', content)]
    await placed(entries, new Map([['x', content]]), { target })
    expect(statSync(join(target, 'var')).mode & 0o7777).toBe(0o755)
    expect(statSync(join(target, 'var/www')).mode & 0o7777).toBe(0o750)
    expect(await differences(entries, target)).toEqual([])
  })

  it('takes nothing along from the target: no ACL for new files', async () => {
    const { entries, contents } = await inventoryOf(makeUgly())
    const target = scratch()
    execFileSync('setfacl', ['-d', '-m', 'u:9:rwx', target])
    await placed(entries, contents, { target })
    const all = await differences(entries, target)
    expect(all.filter(({ path }) => path !== '.')).toEqual([])
  })

  it('leaves nothing behind when it is not finished', async () => {
    const { entries } = await inventoryOf(makeUgly())
    const target = scratch()
    const controller = new AbortController()
    const place = await openPlace(() => batches(entries), {
      target,
      force: false,
      ownership: false,
      outsideLinks: 'refuse',
      only: [],
      xattrs: undefined,
      onNote: () => undefined,
      signal: controller.signal,
    })
    const files = place.files()
    await files.next()
    expect(existsSync(place.staging)).toBe(true)
    controller.abort()
    await expect(place.finish()).rejects.toMatchObject({ code: 'cancelled' })
    place.discard()
    expect(readdirSync(target)).toEqual([])
  })

  it('treats a new file system as empty', async () => {
    const target = scratch()
    mkdirSync(join(target, 'lost+found'))
    await placed([fileEntry('x', Buffer.from('x'))], new Map([['x', Buffer.from('x')]]), { target })
    expect(readdirSync(target).sort()).toEqual(['lost+found', 'x'])
  })

  it('makes objects of a bucket into files', async () => {
    const target = scratch()
    const content = Buffer.from('object')
    const { sha256, extents, size } = fileEntry('k', content)
    const object = (path: string, of = { sha256, extents, size }): Entry => ({
      type: 'object',
      path,
      etag: 'e',
      modified: '2026-11-20T02:00:00.000Z',
      ...of,
    })
    const folder = object('folder/', { sha256: '', extents: [], size: 0 })
    const contents: Contents = new Map([['k', content]])
    await placed([object('a/b.jpg'), folder, object('folder/x')], contents, { target })
    expect([...told(target).keys()]).toEqual(['.', 'a', 'a/b.jpg', 'folder', 'folder/x'])
    expect(statSync(join(target, 'a/b.jpg')).mtime.toISOString()).toBe('2026-11-20T02:00:00.000Z')
    await expect(placed([object('a'), object('a/b')], contents, { target: scratch() })).rejects.toMatchObject(
      {
        code: 'integrity',
      },
    )
  })
})
