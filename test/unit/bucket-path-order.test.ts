import { describe, expect, it } from '@jest/globals'
import { comparePaths } from '../../src/backup/files/entry.ts'
import { inPathOrder } from '../../src/sources/bucket/path-order.ts'
import type { ListedBucket, SourceObject } from '../../src/sources/bucket/source-bucket.ts'
import { fc } from '../support/properties.ts'

/** A listing by bytes, as S3 gives it, that counts what is asked of it. */
function listed(keys: readonly string[], pageKeys: number): ListedBucket & { pages: number; ranges: number } {
  const sorted = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1))
  const bucket = {
    url: 's3://bucket',
    pages: 0,
    ranges: 0,
    find: async () => undefined,
    async *list({ prefix = '', after }: { prefix?: string; after?: string }) {
      bucket.ranges += 1
      const range = sorted.filter((key) => key.startsWith(prefix) && (after === undefined || key > after))
      for (let at = 0; at < range.length; at += pageKeys) {
        bucket.pages += 1
        yield range.slice(at, at + pageKeys).map(objectOf)
      }
    },
  }
  return bucket
}

function objectOf(key: string): SourceObject {
  return { key, bytes: 0, etag: 'e', modified: '2026-11-20T00:00:00.000Z' }
}

async function keysOf(bucket: ListedBucket, prefix: string, held: number): Promise<string[]> {
  const keys: string[] = []
  for await (const objects of inPathOrder(bucket, { prefix, held }))
    keys.push(...objects.map(({ key }) => key))
  return keys
}

/** Few letters around the slash, so that keys get in each other's way. */
const Key = fc
  .array(fc.constantFrom('/', '.', '-', ' ', '0', 'a', 'b', '\n', '\xc3\xa9'), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''))

describe('inPathOrder', () => {
  it.each([1, 3, 10_000])('gives every key once, in the order of paths, with %d held back', async (held) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(Key, { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        async (keys, page) => {
          const expected = [...new Set(keys)].toSorted(comparePaths)
          expect(await keysOf(listed(keys, page), '', held)).toEqual(expected)
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('gives the keys under a prefix', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(Key, { maxLength: 60 }), Key, async (keys, prefix) => {
        const under = keys.map((key) => `${prefix}/${key}`)
        const expected = [...new Set([...keys, ...under])]
          .filter((key) => key.startsWith(`${prefix}/`))
          .toSorted(comparePaths)
        expect(await keysOf(listed([...keys, ...under], 5), `${prefix}/`, 2)).toEqual(expected)
      }),
      { numRuns: 1_000 },
    )
  })

  it('asks for each page once where names do not get in the way of folders', async () => {
    const keys = Array.from({ length: 5_000 }, (_, n) => `d${n % 50}/${n}-scan.pdf`)
    const bucket = listed(keys, 100)
    expect(await keysOf(bucket, '', 1_000)).toHaveLength(5_000)
    // One listing for the name ".", one for all.
    expect([bucket.ranges, bucket.pages]).toEqual([2, 50])
  })

  it('lists a folder by itself rather than hold back any number of keys', async () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `log-${String(n).padStart(6, '0')}`)
    keys.push('log/a', 'log/b', 'log0')
    const bucket = listed(keys, 100)
    let seen = 0
    let most = 0
    for await (const objects of inPathOrder(bucket, { held: 500 })) {
      most = Math.max(most, bucket.pages * 100 - seen)
      seen += objects.length
    }
    expect(seen).toBe(20_003)
    expect(most).toBeLessThan(1_000)
    expect(bucket.pages).toBeLessThan(210)
  })
})
