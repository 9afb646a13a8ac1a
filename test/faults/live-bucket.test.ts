import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { comparePaths, type ObjectEntry } from '../../src/backup/files/entry.ts'
import { denialLines } from '../../src/sources/bucket/denials.ts'
import { inPathOrder } from '../../src/sources/bucket/path-order.ts'
import type { LiveBucket } from '../../src/store/live-bucket.ts'
import { backUp, inBatches, liveBucketOn, type MemoryPack, memoryPack } from '../support/live-bucket-suite.ts'
import { patience } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'

let server: S3Server
let live: LiveBucket
beforeAll(async () => {
  server = await startS3Server()
  live = liveBucketOn(server)
})
afterEach(() => server.reset())
afterAll(async () => {
  live.close()
  await server.close()
})

const MiB = 2 ** 20
let clock = Date.parse('2026-11-20T00:00:00Z')

function put(key: string, body: Buffer | string, headers: Record<string, string> = {}): void {
  clock += 1_000
  putObject(
    { objects: server.objects, uploads: server.uploads },
    key,
    Buffer.from(body),
    headers,
    new Date(clock),
  )
}

function operations(): string[] {
  return [...new Set(server.calls.map(({ operation }) => operation))].toSorted()
}

/** A pack writer that answers with a fault, as the real one does, rather than throw, when a body fails. */
function answering(pack: MemoryPack): MemoryPack['add'] {
  return async (item) =>
    pack.add(item).catch(() => ({ ok: false, fault: 'io', detail: 'the body failed' }) as const)
}

describe('a live bucket under faults', () => {
  it('reads of 10,000 objects what is new, asks for nothing but lists and reads, and next time only lists', async () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `tenant-${n % 40}/doc.${n}`)
    for (const key of keys) put(key, key)
    const known: ObjectEntry[] = []
    for await (const page of inPathOrder(live))
      for (const { key, bytes, ...about } of page)
        known.push({ type: 'object', path: key, size: bytes, sha256: 'known', extents: [], ...about })
    expect(known.map(({ path }) => path)).toEqual(keys.toSorted(comparePaths))
    const isNew = ({ path }: ObjectEntry): boolean => Number(path.split('.')[1]) % 5 === 0
    const previous = inBatches(known.filter((entry) => !isNew(entry)))
    server.calls.length = 0
    const pack = memoryPack()
    const { entries, counts, faults } = await backUp({ bucket: live, add: pack.add, previous })
    expect(faults).toEqual([])
    expect(counts).toMatchObject({ objects: 10_000, unchanged: 8_000 })
    for (const { path } of known.filter(isNew)) expect(pack.contents.get(path)?.toString()).toBe(path)
    expect(operations()).toEqual(['GetObject', 'ListObjectsV2'])
    expect(server.calls.filter(({ operation }) => operation === 'GetObject')).toHaveLength(2_000)
    server.calls.length = 0
    const again = await backUp({ bucket: live, add: memoryPack().add, previous: inBatches(entries) })
    expect(again.counts).toMatchObject({ objects: 10_000, unchanged: 10_000 })
    expect(again.entries).toEqual(entries)
    expect(operations()).toEqual(['ListObjectsV2'])
    expect(server.calls.length).toBeLessThan(15)
  }, 120_000)

  it('keeps no more reads in flight than asked for', async () => {
    for (let n = 0; n < 200; n++) put(`k${n}`, randomBytes(1_000))
    let inFlight = 0
    let most = 0
    const pack = memoryPack()
    // The first wait for all five, however slow the machine is.
    const five = Promise.withResolvers<void>()
    const add: MemoryPack['add'] = async (item) => {
      most = Math.max(most, ++inFlight)
      if (inFlight === 5) five.resolve()
      await five.promise
      await new Promise((resolve) => setTimeout(resolve, 2))
      const kept = await pack.add(item)
      inFlight -= 1
      return kept
    }
    await backUp({ bucket: live, add, concurrency: 5 })
    expect(most).toBe(5)
  })

  it('goes on where it was when the connection is cut in the middle of a body', async () => {
    const body = randomBytes(6 * MiB)
    put('large', body)
    put('small', randomBytes(100_000))
    let cuts = 0
    server.fault = (operation) => (operation === 'GetObject' && cuts++ < 4 ? 'reset-mid' : undefined)
    const pack = memoryPack()
    const { faults } = await backUp({ bucket: live, add: pack.add, concurrency: 1 })
    expect(faults).toEqual([])
    expect(pack.contents.get('large')?.equals(body)).toBe(true)
    const ranges = server.calls.filter(({ headers }) => headers.range !== undefined)
    expect(ranges.length).toBeGreaterThan(1)
    expect(ranges.every(({ headers }) => headers['if-match'] !== undefined)).toBe(true)
  })

  it.each(['throws', 'answers'])(
    'reads an object again that is replaced in the middle, when the writer %s',
    async (how) => {
      const [one, two] = [randomBytes(4 * MiB), randomBytes(3 * MiB)]
      put('x', one)
      put('y', 'y')
      server.fault = (operation, _, call) => {
        if (operation !== 'GetObject' || call.key !== 'x') return undefined
        if (call.headers.range === undefined && server.objects.get('x')?.bytes === one.length)
          return 'reset-mid'
        if (server.objects.get('x')?.bytes === one.length) put('x', two)
        return undefined
      }
      const pack = memoryPack()
      const add = how === 'throws' ? pack.add : answering(pack)
      const { entries, faults } = await backUp({ bucket: live, add })
      expect(faults).toEqual([])
      expect(pack.contents.get('x')?.equals(two)).toBe(true)
      expect(entries[0]).toMatchObject({
        path: 'x',
        size: two.length,
        etag: server.objects.get('x')?.etag,
        modified: server.objects.get('x')?.modified.toISOString(),
      })
    },
  )

  it('names an object that is replaced again and again', async () => {
    put('busy', 'first')
    put('calm', 'calm')
    server.fault = (operation, count, call) => {
      if (operation === 'GetObject' && call.key === 'busy') put('busy', `version ${count}`)
      return undefined
    }
    const { entries, faults } = await backUp({ bucket: live, add: memoryPack().add })
    expect(faults).toMatchObject([{ path: 'busy', fault: 'changed' }])
    expect(entries.map(({ path }) => path)).toEqual(['calm'])
  })

  it.each(['before', 'in the middle of', 'after a change and before'])(
    'names an object that is deleted %s its reading',
    async (when) => {
      put('gone', randomBytes(4 * MiB))
      put('here', 'here')
      let asked = 0
      server.fault = (operation, _, call) => {
        if (operation === 'ListObjectsV2' && asked > 0) server.objects.delete('gone')
        if (operation !== 'GetObject' || call.key !== 'gone') return undefined
        asked += 1
        if (when === 'in the middle of' && asked === 1) return 'reset-mid'
        if (when === 'after a change and before') put('gone', 'other')
        else server.objects.delete('gone')
        return undefined
      }
      const { entries, faults } = await backUp({ bucket: live, add: memoryPack().add })
      expect(faults).toMatchObject([{ path: 'gone', fault: 'vanished' }])
      expect(entries.map(({ path }) => path)).toEqual(['here'])
    },
  )

  it('reports by prefix what a policy forbids to read, and backs the rest up', async () => {
    for (let n = 0; n < 12; n++) put(`private/${n % 3}/${n}`, 'secret')
    for (let n = 0; n < 5; n++) put(`public/${n}`, 'open')
    server.fault = (operation, _, call) =>
      operation === 'GetObject' && call.key.startsWith('private/') ? '403' : undefined
    const { entries, faults, counts } = await backUp({ bucket: live, add: memoryPack().add })
    expect(entries).toHaveLength(5)
    expect(faults).toHaveLength(12)
    expect(faults.every(({ fault }) => fault === 'denied')).toBe(true)
    expect(denialLines(counts.denials, live.url)).toEqual(['reading is denied under private/ (12 objects)'])
  })

  it('names the bucket and the prefix when it may not list', async () => {
    put('docs/a', 'a')
    server.fault = (operation) => (operation === 'ListObjectsV2' ? '403' : undefined)
    const failing = backUp({ bucket: live, add: memoryPack().add, prefix: 'docs/' })
    await expect(failing).rejects.toMatchObject({
      code: 'store',
      message: expect.stringMatching(/s3:\/\/backups\/docs\/ in bucket backups: AccessDenied.*s3:ListBucket/),
    })
  })

  it('says of an archived object that it must be thawed', async () => {
    put('cold', 'cold', { 'x-amz-storage-class': 'GLACIER' })
    const { faults } = await backUp({ bucket: live, add: memoryPack().add })
    expect(faults).toMatchObject([
      { path: 'cold', fault: 'archived', detail: expect.stringContaining('restore request') },
    ])
  })

  it('never takes expired credentials for a fault of single objects', async () => {
    for (let n = 0; n < 50; n++) put(`k${n}`, 'x')
    server.fault = (operation, count) =>
      operation === 'GetObject' && count > 10 ? 'expired-token' : undefined
    const failing = backUp({ bucket: live, add: memoryPack().add })
    await expect(failing).rejects.toMatchObject({
      code: 'store',
      message: expect.stringContaining('expired'),
    })
  })

  it('fails, and reads no more, when an object cannot be stored', async () => {
    for (let n = 0; n < 500; n++) put(`k${n}`, randomBytes(1_000))
    const full = Object.assign(new Error('the store is full'), { code: 'not-found' })
    const add: MemoryPack['add'] = async () => Promise.reject(full)
    await expect(backUp({ bucket: live, add })).rejects.toBe(full)
    expect(server.calls.length).toBeLessThan(20)
  })

  it('fails rather than list in part', async () => {
    for (let n = 0; n < 10; n++) put(`k${n}`, 'x')
    server.fault = (operation) => (operation === 'ListObjectsV2' ? 'truncated-body' : undefined)
    const bucket = liveBucketOn(server, 300)
    await expect(backUp({ bucket, add: memoryPack().add })).rejects.toMatchObject({ code: 'store' })
    bucket.close()
  })

  it('ends within three seconds of a cancel, while a body is silent', async () => {
    put('large', randomBytes(4 * MiB))
    server.fault = (operation) => (operation === 'GetObject' ? 'stall-mid' : undefined)
    const stop = new AbortController()
    const running = backUp({ bucket: live, add: memoryPack().add, signal: stop.signal })
    setTimeout(() => stop.abort(new Error('cancelled by hand')), 300)
    const started = performance.now()
    await expect(running).rejects.toThrow(/cancelled/)
    expect(performance.now() - started).toBeLessThan(patience(3_000))
  })
})
