import { describe, expect, it } from '@jest/globals'
import { decideMode } from '../../src/backup/files/backup-mode.ts'
import { type Change, changesSince, isUnchanged, trustedCtime } from '../../src/backup/files/changes.ts'
import { comparePaths, type Entry, type FileEntry } from '../../src/backup/files/entry.ts'
import { type LivePack, liveTally, packsToRewrite } from '../../src/backup/files/live-bytes.ts'
import { nanotime } from '../../src/backup/files/nanotime.ts'
import { joinByPath } from '../../src/backup/files/path-join.ts'
import type { Walked, WalkedFile } from '../../src/backup/files/walked.ts'
import { fc } from '../support/properties.ts'

const ATTRIBUTES = { mode: 0o644, uid: 1, gid: 2, mtime: '5.000000001' }
const walkedFile = (path: string): WalkedFile => ({
  type: 'file',
  path,
  source: `/s/${path}`,
  ...ATTRIBUTES,
  ctime: '6.000000002',
  inode: '77',
  size: 3,
})
const fileEntry = (path: string, extents: FileEntry['extents'] = []): FileEntry => {
  const { source: _, ...rest } = walkedFile(path)
  return { ...rest, sha256: '00', extents }
}

async function* inBatches<T>(items: readonly T[], size: number): AsyncGenerator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
  yield []
}

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

describe('a join of two sorted lists', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', '-', '0'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('/'))
  const list = fc
    .uniqueArray(path, { maxLength: 40 })
    .map((paths) => paths.sort(comparePaths).map((one) => ({ path: one })))

  it('has every path once, in order, with what each list has there', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, fc.integer({ min: 1, max: 7 }), async (left, right, size) => {
        const pairs = await all(joinByPath(inBatches(left, size), inBatches(right, 3)))
        const expected = [...new Set([...left, ...right].map((one) => one.path))].sort(comparePaths)
        expect(pairs.map((pair) => (pair.left ?? pair.right)?.path)).toEqual(expected)
        expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual(left)
        expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual(right)
      }),
    )
  })

  it.each([[['b', 'a']], [['a', 'a']], [['a', 'a-', 'a/b']]])(
    'refuses a list that is out of order: %j',
    async (paths) => {
      const bad = paths.map((one) => ({ path: one }))
      for (const size of [1, 10]) {
        const joined = all(joinByPath(inBatches(bad, size), inBatches([], 1)))
        await expect(joined).rejects.toMatchObject({ code: 'integrity' })
      }
    },
  )

  it('closes both lists when its reader stops', async () => {
    const closed: string[] = []
    async function* endless(name: string) {
      try {
        for (let at = 10_000; ; at++) yield [{ path: `${at}` }]
      } finally {
        closed.push(name)
      }
    }
    for await (const batch of joinByPath(endless('left'), endless('right'))) if (batch.length > 0) break
    expect(closed).toEqual(['left', 'right'])
  })
})

describe('what changed', () => {
  it('is nothing when type, size, times, inode and attributes are the same', () => {
    expect(isUnchanged(walkedFile('a'), fileEntry('a'))).toBe(true)
    expect(isUnchanged(walkedFile('a'), undefined)).toBe(false)
  })

  it.each<[string, Partial<WalkedFile>]>([
    ['size', { size: 4 }],
    ['mtime', { mtime: '5.000000002' }],
    ['ctime', { ctime: '6.000000003' }],
    ['inode', { inode: '78' }],
    ['mode', { mode: 0o600 }],
    ['uid', { uid: 9 }],
    ['gid', { gid: 9 }],
  ])('is a file whose %s differs', (_, difference) => {
    expect(isUnchanged({ ...walkedFile('a'), ...difference }, fileEntry('a'))).toBe(false)
  })

  it('is every file whose ctime is not to be trusted', () => {
    expect(isUnchanged({ ...walkedFile('a'), ctime: '' }, { ...fileEntry('a'), ctime: '' })).toBe(false)
  })

  it('goes by what a link leads to, and by the type', () => {
    const link = { type: 'symlink', path: 'l', source: '/s/l', ...ATTRIBUTES, target: 'x' } as const
    const directory = {
      type: 'directory',
      path: 'l',
      source: '/s/l',
      ...ATTRIBUTES,
      ctime: '5.000000000',
    } as const
    const hard = { type: 'hardlink', path: 'l', to: 'a' } as const
    expect(isUnchanged(link, link)).toBe(true)
    expect(isUnchanged(link, { ...link, target: 'y' })).toBe(false)
    expect(isUnchanged(link, directory)).toBe(false)
    expect(isUnchanged(directory, directory)).toBe(true)
    expect(isUnchanged(directory, { ...directory, mode: 0o700 })).toBe(false)
    expect(isUnchanged(directory, { ...directory, ctime: '6.000000000' })).toBe(false)
    expect(isUnchanged(directory, { ...directory, ctime: '' })).toBe(false)
    expect(isUnchanged(hard, hard)).toBe(true)
    expect(isUnchanged(hard, { ...hard, to: 'b' })).toBe(false)
    expect(isUnchanged(walkedFile('l'), hard)).toBe(false)
  })

  it('is told of every path of both, and of files in packs to be rewritten', async () => {
    const walk: Walked[] = ['a', 'b', 'c', 'e'].map(walkedFile)
    const before: Entry[] = [
      fileEntry('a'),
      { ...fileEntry('b'), size: 9 },
      fileEntry('c', [
        { pack: 'p', offset: 0, length: 1 },
        { pack: 'q', offset: 0, length: 2 },
      ]),
      fileEntry('d'),
    ]
    const kinds = (changes: Change[]) =>
      changes.map((change) => `${change.kind} ${('found' in change ? change.found : change.before).path}`)
    const run = (rewrite?: Set<string>) =>
      all(changesSince(inBatches(walk, 2), inBatches(before, 3), rewrite))
    expect(kinds(await run())).toEqual(['unchanged a', 'changed b', 'unchanged c', 'gone d', 'added e'])
    expect(kinds(await run(new Set(['q'])))).toEqual([
      'unchanged a',
      'changed b',
      'rewrite c',
      'gone d',
      'added e',
    ])
  })

  it.each([
    ['99.000000000', 100, '99.000000000'],
    ['99.000000001', 100, ''],
    ['100.000000000', 100, ''],
    ['250.000000000', 100, ''],
    ['no time', 100, ''],
    ['-5.000000000', 0, '-5.000000000'],
  ])('trusts a ctime of %s read at %s: "%s"', (ctime, readAt, kept) => {
    expect(trustedCtime(ctime, BigInt(readAt) * 1_000_000_000n)).toBe(kept)
  })

  it('trusts a ctime only when a later change could not have the same one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 19n }),
        fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }),
        (at, d) => {
          expect(trustedCtime(nanotime(at - d), at) === '').toBe(d < 1_000_000_000n)
        },
      ),
    )
  })
})

describe('packs', () => {
  const MB = 1024 * 1024
  const withPack = (path: string, size: number, extents: FileEntry['extents']) => ({
    ...fileEntry(path, extents),
    size,
  })

  it('are alive as far as entries need them, each byte once', () => {
    // Against a plain count, without the tar headers; what does not touch lies further apart than headers are long.
    const APART = 2048
    const extent = fc.record({
      pack: fc.constantFrom('p', 'q'),
      offset: fc.nat(60),
      length: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 20 }), (extents) => {
        const tally = liveTally()
        const scaled = extents.map(({ pack, offset, length }) => ({
          pack,
          offset: offset * APART,
          length: length * APART,
        }))
        for (const [at, one] of scaled.entries()) tally.add(withPack(`${at}`, one.length, [one]))
        const blocks = (name: string) =>
          new Set(
            extents
              .filter((one) => one.pack === name)
              .flatMap((one) => Array.from({ length: one.length }, (_, at) => one.offset + at)),
          ).size
        for (const [name, { live }] of tally.result()) {
          const headers = live - blocks(name) * APART
          expect(headers % 1536).toBe(0)
          expect(headers).toBeGreaterThan(0)
          expect(headers / 1536).toBeLessThanOrEqual(extents.filter((one) => one.pack === name).length)
        }
      }),
    )
  })

  it('of tiny files count as alive while all of their files are there', () => {
    const tally = liveTally()
    for (let at = 0; at < 16_384; at++) {
      tally.add(withPack(`${at}`, 100, [{ pack: 'p', offset: at * 2048 + 1536, length: 100 }]))
    }
    expect(tally.result().get('p')).toEqual({ live: 32 * MB, cost: 1_638_400 })
    expect(packsToRewrite([{ name: 'p', plainBytes: 32 * MB }], tally.result())).toEqual(new Set())
  })

  const live = (values: Record<string, LivePack>) => new Map(Object.entries(values))
  const pack = (name: string, megabytes: number) => ({ name, plainBytes: megabytes * MB })

  it('less than a quarter alive are rewritten', () => {
    const shares = live({ low: { live: 7 * MB, cost: 7 * MB }, high: { live: 8 * MB, cost: 8 * MB } })
    expect(packsToRewrite([pack('low', 32), pack('high', 32)], shares)).toEqual(new Set(['low']))
  })

  it('are left when a large file would have to be stored whole for it', () => {
    expect(packsToRewrite([pack('p', 32)], live({ p: { live: MB, cost: 2048 * MB } }))).toEqual(new Set())
  })

  it('are left when little would be gained in all', () => {
    const shares = live({ a: { live: MB, cost: MB }, b: { live: MB, cost: MB } })
    expect(packsToRewrite([pack('a', 5)], shares)).toEqual(new Set())
    expect(packsToRewrite([pack('a', 5), pack('b', 5)], shares)).toEqual(new Set(['a', 'b']))
  })

  it('that nothing needs are not for rewriting', () => {
    expect(packsToRewrite([pack('gone', 32)], new Map())).toEqual(new Set())
  })
})

describe('full or incremental', () => {
  const DAY = 86_400
  const now = Date.parse('2026-11-20T02:00:00Z')
  const previous = (fullAt: string) => ({ id: 'p1', fullId: 'f1', fullAt })
  const ask = (mode: 'auto' | 'full' | 'incremental', fullAt?: string) =>
    decideMode({ mode, fullEvery: 7 * DAY, now, ...(fullAt ? { previous: previous(fullAt) } : {}) }).mode

  it.each([
    ['auto', undefined, 'full'],
    ['incremental', undefined, 'full'],
    ['full', '2026-11-19T02:00:00Z', 'full'],
    ['auto', '2026-11-19T02:00:00Z', 'incremental'],
    ['auto', '2026-11-13T02:00:00Z', 'full'],
    ['auto', '2026-11-13T02:09:00Z', 'full'],
    ['auto', '2026-11-14T02:00:00Z', 'incremental'],
    ['incremental', '2025-01-01T00:00:00Z', 'incremental'],
    ['auto', '2026-11-21T02:00:00Z', 'full'],
    ['auto', 'no time', 'full'],
  ] as const)('%s with the last full backup at %s is %s', (mode, fullAt, decided) => {
    expect(ask(mode, fullAt)).toBe(decided)
  })

  it('says why', () => {
    const why = decideMode({
      mode: 'auto',
      fullEvery: DAY,
      now,
      whyNoPrevious: 'without index-passphrase the last inventory cannot be read',
    })
    expect(why.why).toContain('without index-passphrase')
  })
})
