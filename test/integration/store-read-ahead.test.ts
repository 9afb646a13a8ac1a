import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readAhead } from '../../src/store/read-ahead.ts'
import type { S3Store } from '../../src/store/s3.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'
import { sha256 } from '../support/store-suite.ts'
import { patientMs, storeOn } from '../support/store-trial.ts'

const MiB = 2 ** 20
const PIECE = 8 * MiB

describe('readAhead', () => {
  /** A source that counts who reads it, and fails from a byte on. */
  function source(failAt = Number.POSITIVE_INFINITY) {
    const begun: number[] = []
    const read = async function* (at: number, end: number): AsyncGenerator<Uint8Array, void> {
      begun.push(at / PIECE)
      for (let from = at; from < end; from += MiB) {
        await sleep(0)
        if (from >= failAt) throw new RangeError(`no byte ${from}`)
        yield Buffer.alloc(Math.min(MiB, end - from), from / MiB)
      }
    }
    return { begun, read }
  }

  it('gives every byte once and in order', async () => {
    for (const [from, total] of [
      [0, 100 * MiB + 1],
      [3 * MiB, 96 * MiB],
      [0, 64 * MiB],
      [5 * MiB, 5 * MiB],
    ] as const) {
      const seen: number[] = []
      let bytes = 0
      for await (const chunk of readAhead(from, total, source().read)) {
        if (seen.at(-1) !== chunk[0]) seen.push(chunk[0] ?? -1)
        bytes += chunk.length
      }
      expect(bytes).toBe(total - from)
      expect(seen).toEqual(
        Array.from({ length: Math.ceil(total / MiB) - from / MiB }, (_, n) => n + from / MiB),
      )
    }
  })

  it('reads four pieces ahead and no more, however slow its reader is', async () => {
    const { begun, read } = source()
    let at = 0
    for await (const chunk of readAhead(0, 200 * MiB, read)) {
      if (at % PIECE === 0) await sleep(20)
      at += chunk.length
      expect(Math.max(...begun)).toBeLessThanOrEqual(Math.ceil(at / PIECE) - 1 + 4)
    }
    expect(begun).toHaveLength(25)
  })

  it('fails where the byte is missing, after all that come before', async () => {
    let bytes = 0
    const reading = async () => {
      for await (const chunk of readAhead(0, 100 * MiB, source(42 * MiB).read)) bytes += chunk.length
    }
    await expect(reading()).rejects.toThrow('no byte')
    expect(bytes).toBe(40 * MiB)
  })
})

describe('reading a large object from S3', () => {
  const body = randomBytes(70 * MiB + 12_345)
  const sum = sha256(body)
  let server: S3Server
  let store: S3Store
  beforeAll(async () => {
    server = await startS3Server()
  })
  beforeEach(() => {
    putObject(server, 'p/large', body, {}, new Date())
    store = storeOn(server, patientMs)
  })
  afterEach(() => {
    store.close()
    server.reset()
  })
  afterAll(async () => server.close())

  async function read(from = 0) {
    const chunks: Buffer[] = []
    for await (const chunk of (await store.get('large', { from })) as AsyncIterable<Buffer>)
      chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  it('takes several connections, each for a piece, and If-Match', async () => {
    expect(sha256(await read())).toBe(sum)
    const starts = server.calls.map(({ headers }) =>
      Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0),
    )
    const expected = Array.from({ length: 9 }, (_, n) => n * PIECE)
    // A busy machine may break one off, which then goes on from its middle.
    expect(expected.filter((start) => !starts.includes(start))).toEqual([])
    expect(server.calls.some(({ headers }) => headers.range === `bytes=${PIECE}-${2 * PIECE - 1}`)).toBe(true)
    const tags = server.calls.slice(1).map(({ headers }) => headers['if-match'])
    expect(new Set(tags).size).toBe(1)
    expect(tags[0]).toMatch(/^"[0-9a-f]+"$/)
  })

  it.each(['reset-mid', 'stall-mid'] as const)(
    'goes on in every piece after %s',
    async (kind) => {
      server.fault = (operation, count) => (operation === 'GetObject' && count % 2 === 1 ? kind : undefined)
      const rest = await read(1_000)
      expect(rest.equals(body.subarray(1_000))).toBe(true)
    },
    30_000,
  )

  it('notices that the object is another one now', async () => {
    const readable = await store.get('large')
    putObject(server, 'p/large', randomBytes(body.length), {}, new Date())
    const reading = async () => {
      for await (const _ of readable) await sleep(0)
    }
    await expect(reading()).rejects.toMatchObject({ code: 'changed' })
  })

  it('ends all connections when it is left early or cancelled', async () => {
    for (const leave of ['early', 'cancelled']) {
      const stop = new AbortController()
      const readable = await store.get('large', { signal: stop.signal })
      const reading = async () => {
        for await (const _ of readable) {
          if (leave === 'early') return
          stop.abort()
        }
      }
      if (leave === 'early') await reading()
      else await expect(reading()).rejects.toMatchObject({ code: 'cancelled' })
      const before = server.calls.length
      await sleep(100)
      expect(server.calls.length).toBeLessThanOrEqual(before + 4)
    }
  })
})
