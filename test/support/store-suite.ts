import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { UserError } from '../../src/errors.ts'
import { storeVolumes } from '../../src/repository/volumes.ts'
import type { Store, StoredObject } from '../../src/store/store.ts'
import { patience, rounds, sampleOf } from './rounds.ts'

/** A store to be tried, empty at first, and how to take it down. */
export interface StoreUnderTest {
  store: Store
  /** A body longer than this is written in several parts; any size where there are no parts. */
  partBytes: number
  /** Whether a refused overwrite is decided by the store at once. */
  atomicIfAbsent: boolean
  /** How many keys make a listing of several pages. */
  manyKeys: number
  /** Whether it is tried with what is too large for one request, 66 MiB; our own server is elsewhere (store-read-ahead). */
  large?: boolean
  /** The same store where few parts make an object, and how much fits in one; without it everything fits. */
  narrow?: { store: Store; volumeBytes: number }
  close(): Promise<void>
}

const MiB = 2 ** 20

/** What every store must do, whatever it is made of: one suite, run against each. */
export function storeSuite(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let tried: StoreUnderTest
    let store: Store
    beforeAll(async () => {
      tried = await open()
      store = tried.store
    }, 60_000)
    afterAll(async () => {
      expect(await leftovers(store)).toEqual([])
      store.close()
      tried.narrow?.store.close()
      await tried.close()
    })

    it('gives back what was put, for sizes around the part size', async () => {
      const { partBytes } = tried
      const edges = [partBytes - 1, partBytes, partBytes + 1]
      const large = [...sampleOf('sizes', edges, 1), 2 * partBytes + 12_345]
      for (const size of [0, 1, 70_000, ...large]) {
        const body = randomBytes(size)
        await store.put(`sizes/${size}`, chunksOf(body, 1_000_003))
        expect(await digestOf(store, `sizes/${size}`)).toBe(sha256(body))
        expect(await store.head(`sizes/${size}`)).toMatchObject({ key: `sizes/${size}`, bytes: size })
      }
    }, 60_000)

    it('reads from any byte to the end', async () => {
      const body = randomBytes(300_000)
      await store.put('ranges/one', chunksOf(body))
      for (const from of [0, 1, 65_536, 299_999, 300_000]) {
        const rest = Buffer.concat(await collect(await store.get('ranges/one', { from })))
        expect(rest.equals(body.subarray(from))).toBe(true)
      }
    })

    it('reads what is so large that it is read ahead', async () => {
      if (!tried.large) return
      const body = Buffer.alloc(66 * MiB + 12_345)
      for (let at = 0; at + 4 < body.length; at += 1 << 16) body.writeUInt32BE(at, at)
      await store.put('large', chunksOf(body, MiB))
      for (const from of [1_000_007, ...[0].slice(0, rounds(0, 1))]) {
        const hash = createHash('sha256')
        for await (const chunk of (await store.get('large', { from })) as AsyncIterable<Buffer>)
          hash.update(chunk)
        expect([from, hash.digest('hex')]).toEqual([from, sha256(body.subarray(from))])
      }
      await store.remove('large')
    }, 60_000)

    it('holds in volumes what one object cannot hold, and all of it in one where it can', async () => {
      const { narrow } = tried
      const place = narrow?.store ?? store
      const limit = narrow?.volumeBytes ?? 2 * MiB
      const body = randomBytes(2 * limit + 12_345)
      const draft = {
        target: 'erp/prod',
        surface: 'db' as const,
        id: '20261120T020000123Z-9f3c',
        encoding: { compression: { kind: 'none' as const }, recipients: [] },
      }
      const object = { role: 'data' as const, suffix: 'dump', sizeHint: body.length }
      const stored = await storeVolumes(place, draft, Readable.from(chunksOf(body, 50_001)), object)
      const key = `erp/prod/db/${draft.id}.dump`
      expect(stored.parts.map((part) => [part.key, part.bytes])).toEqual(
        narrow
          ? [
              [`${key}.001`, limit],
              [`${key}.002`, limit],
              [`${key}.003`, 12_345],
            ]
          : [[key, body.length]],
      )
      const hash = createHash('sha256')
      for (const part of stored.parts) {
        expect(await digestOf(store, part.key)).toBe(part.sha256)
        for await (const chunk of (await store.get(part.key)) as AsyncIterable<Buffer>) hash.update(chunk)
      }
      expect([hash.digest('hex'), stored.sha256]).toEqual([sha256(body), sha256(body)])
    }, 60_000)

    it('replaces an object, and only as a whole', async () => {
      const [old, young] = [randomBytes(200_000), randomBytes(100)]
      await store.put('again', chunksOf(old))
      await store.put('again', chunksOf(young))
      expect(await digestOf(store, 'again')).toBe(sha256(young))
    })

    it('knows what is not there', async () => {
      expect(await store.head('none')).toBeUndefined()
      expect(await store.head('none/below')).toBeUndefined()
      await expect(store.get('none')).rejects.toMatchObject({ name: 'UserError', code: 'not-found' })
      expect(await listed(store, 'none/')).toEqual([])
    })

    it('removes an object, and a missing one without a word', async () => {
      await store.put('gone/a', chunksOf(Buffer.from('a')))
      await store.remove('gone/a')
      await store.remove('gone/a')
      expect(await store.head('gone/a')).toBeUndefined()
      expect(await listed(store, 'gone/')).toEqual([])
    })

    it('lists by prefix in the order of the bytes of the keys', async () => {
      const keys = [
        'b/a',
        'a/b/c',
        'a-b',
        'a/b.txt',
        'a.b',
        'a/B',
        'a/é',
        'a/z',
        'ab/c',
        'a/b-c/d',
        'c',
        'a0',
      ]
      for (const key of keys) await store.put(`order/${key}`, chunksOf(Buffer.from(key)))
      const inOrder = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      const entries = await listed(store, 'order/')
      expect(entries.map((entry) => entry.key)).toEqual(inOrder.map((key) => `order/${key}`))
      for (const { key, bytes, modified } of entries) {
        expect(bytes).toBe(Buffer.byteLength(key.slice('order/'.length)))
        expect(Math.abs(modified.getTime() - Date.now())).toBeLessThan(120_000)
      }
      const some = await listed(store, 'order/a/b')
      expect(some.map((entry) => entry.key)).toEqual(['order/a/b-c/d', 'order/a/b.txt', 'order/a/b/c'])
    })

    it('lists more objects than fit on one page', async () => {
      const keys = Array.from({ length: tried.manyKeys }, (_, n) => `many/${String(n).padStart(5, '0')}`)
      await inGroups(keys, 32, async (key) => store.put(key, chunksOf(Buffer.from(key))))
      expect((await listed(store, 'many/')).map((entry) => entry.key)).toEqual(keys)
    }, 60_000)

    it('takes keys with spaces, signs and letters of any language', async () => {
      for (const key of [
        'odd/a b+c%20&d=e?f#g',
        "odd/quote'and(paren)!*",
        'odd/日本語/ß',
        'odd/~tilde;semi,comma@at$',
      ]) {
        await store.put(key, chunksOf(Buffer.from(key)))
        expect(Buffer.concat(await collect(await store.get(key))).toString()).toBe(key)
        expect((await listed(store, key)).map((entry) => entry.key)).toEqual([key])
        await store.remove(key)
      }
    })

    it.each(['', '/a', 'a/', 'a//b', '../a', 'a/../../b', './a', 'a\0b', 'a\nb', 'a\\b', 'x'.repeat(1025)])(
      'refuses a bad key in every verb (%#)',
      async (key) => {
        const refused = { name: 'UserError', code: 'store' }
        await expect(store.put(key, chunksOf(Buffer.from('x')))).rejects.toMatchObject(refused)
        await expect(store.get(key)).rejects.toMatchObject(refused)
        await expect(store.head(key)).rejects.toMatchObject(refused)
        await expect(store.remove(key)).rejects.toMatchObject(refused)
      },
    )

    it('refuses to overwrite with ifAbsent, for small and for large bodies', async () => {
      for (const size of [10, tried.partBytes + 10]) {
        const [first, second] = [randomBytes(size), randomBytes(size)]
        await store.put(`once/${size}`, chunksOf(first), { ifAbsent: true })
        const again = store.put(`once/${size}`, chunksOf(second), { ifAbsent: true })
        await expect(again).rejects.toMatchObject({ name: 'UserError', code: 'exists' })
        expect(await digestOf(store, `once/${size}`)).toBe(sha256(first))
      }
    }, 30_000)

    it('lets exactly one of many writers win with ifAbsent', async () => {
      if (!tried.atomicIfAbsent) return
      for (let round = 0; round < rounds(2, 5); round++) {
        const bodies = Array.from({ length: 16 }, () => randomBytes(64))
        const results = await Promise.allSettled(
          bodies.map(async (body) => store.put(`race/${round}`, chunksOf(body), { ifAbsent: true })),
        )
        const winners = bodies.filter((_, index) => results[index]?.status === 'fulfilled')
        expect(winners).toHaveLength(1)
        expect(await digestOf(store, `race/${round}`)).toBe(sha256(winners[0] ?? Buffer.alloc(0)))
        for (const result of results) {
          if (result.status === 'rejected') expect((result.reason as UserError).code).toBe('exists')
        }
      }
    }, 30_000)

    it('throws the error of a failing body unchanged and leaves nothing', async () => {
      for (const before of [0, 100, 2 * tried.partBytes + 100]) {
        const broken = new RangeError('the dump died')
        await expect(store.put('broken', failing(before, broken))).rejects.toBe(broken)
        expect(await store.head('broken')).toBeUndefined()
        expect(await leftovers(store)).toEqual([])
      }
      expect(await listed(store, 'broken')).toEqual([])
    }, 30_000)

    it('stops at once when the signal fires, even if the body is silent, and leaves nothing', async () => {
      for (const before of [0, 2 * tried.partBytes + 100]) {
        const stop = new AbortController()
        const closed = Promise.withResolvers<void>()
        const put = store.put('stopped', silentAfter(before, closed.resolve), { signal: stop.signal })
        const outcome = put.then(
          () => undefined,
          (error: unknown) => error,
        )
        await sleep(300)
        const start = performance.now()
        stop.abort()
        expect(await outcome).toMatchObject({ name: 'UserError', code: 'cancelled' })
        expect(performance.now() - start).toBeLessThan(patience(2_000))
        await closed.promise
        expect(await store.head('stopped')).toBeUndefined()
        expect(await leftovers(store)).toEqual([])
      }
    }, 30_000)

    it('refuses to begin when the signal has fired', async () => {
      const signal = AbortSignal.abort()
      const cancelled = { name: 'UserError', code: 'cancelled' }
      await expect(store.put('late', chunksOf(randomBytes(10)), { signal })).rejects.toMatchObject(cancelled)
      await store.put('early', chunksOf(randomBytes(10)))
      await expect(store.get('early', { signal })).rejects.toMatchObject(cancelled)
      await expect(collect(store.list('', { signal }))).rejects.toMatchObject(cancelled)
      expect(await store.head('late')).toBeUndefined()
    })

    it('stops a read when the signal fires', async () => {
      await store.put('read', chunksOf(randomBytes(4 * MiB)))
      const stop = new AbortController()
      const reading = async (): Promise<void> => {
        for await (const _ of await store.get('read', { signal: stop.signal })) stop.abort()
      }
      await expect(reading()).rejects.toMatchObject({ name: 'UserError', code: 'cancelled' })
    })

    it('never shows a secret in its url', () => {
      expect(store.url).not.toMatch(/secret|accesskey/i)
    })
  })
}

/** A body in chunks of at most this size. */
export async function* chunksOf(body: Buffer, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
}

/** Everything an iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** SHA-256 in hex. */
export function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}

/** SHA-256 of a stored object, read to its end. */
export async function digestOf(store: Store, key: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of (await store.get(key)) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

async function listed(store: Store, prefix: string): Promise<StoredObject[]> {
  return collect(store.list(prefix))
}

async function leftovers(store: Store): Promise<string[]> {
  if (!store.uploads) throw new Error(`${store.url} cannot tell what is left over`)
  return (await collect(store.uploads(''))).map(({ key, uploadId }) => `${key} ${uploadId}`)
}

async function* failing(bytes: number, error: Error): AsyncGenerator<Uint8Array, never> {
  yield* chunksOf(Buffer.alloc(bytes, 7))
  throw error
}

/** Gives some bytes, then nothing for ever; tells when it is closed. */
function silentAfter(bytes: number, closed: () => void): AsyncIterable<Uint8Array> {
  const chunks = chunksOf(Buffer.alloc(bytes, 7))
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const step = await chunks.next()
        return step.done ? new Promise(() => {}) : step
      },
      return: async () => {
        closed()
        return { done: true, value: undefined }
      },
    }),
  }
}

async function inGroups<T>(
  items: readonly T[],
  size: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += size) await Promise.all(items.slice(at, at + size).map(run))
}
