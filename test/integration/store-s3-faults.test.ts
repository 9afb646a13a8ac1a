import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import { type S3FaultKind, type S3FaultPlan, type S3Server, startS3Server } from '../support/s3-server.ts'
import { bytesOf, putObject } from '../support/s3-server-bucket.ts'
import type { S3Operation } from '../support/s3-server-operations.ts'
import { chunksOf, collect, digestOf, sha256 } from '../support/store-suite.ts'

const partBytes = 64 * 1024
const timing = { connectMs: 800, idleMs: 300, requestMs: 800, retryMs: 1_000, retryDelayMs: 10, abortMs: 400 }
/** Longer than any call may take here; beyond it something hangs. */
const hangMs = 12_000

const passing: S3FaultKind[] = [
  '500',
  '503',
  '429',
  '408',
  'reset-before',
  'reset-mid',
  'lost-response',
  'duplicate-response',
  'stall',
  'stall-mid',
  'stall-after',
  '200-with-error',
]
const lasting: S3FaultKind[] = ['403', 'expired-token']
const lying: S3FaultKind[] = ['truncated-body', 'wrong-etag']

/** One use of the store that makes the operation happen, and how to see that it went right. */
interface Trial {
  operation: S3Operation
  run(store: S3Store, server: S3Server): Promise<void>
}

const small = randomBytes(10_000)
const large = randomBytes(3 * partBytes + 777)

const trials: Trial[] = [
  putting('PutObject', small),
  putting('HeadObject', small),
  putting('HeadObject', large),
  putting('CreateMultipartUpload', large),
  putting('UploadPart', large),
  putting('CompleteMultipartUpload', large),
  {
    operation: 'AbortMultipartUpload',
    run: async (store, server) => {
      const broken = new RangeError('the dump died')
      const body = async function* (): AsyncGenerator<Uint8Array> {
        yield large
        throw broken
      }
      await expect(store.put('new', body())).rejects.toBe(broken)
      expect(server.objects.has('p/new')).toBe(false)
    },
  },
  {
    operation: 'HeadObject',
    run: async (store) => {
      expect((await store.head('there/0'))?.bytes).toBe(large.length)
      expect(await store.head('missing')).toBeUndefined()
    },
  },
  {
    operation: 'GetObject',
    run: async (store) => {
      // Small, because a server that always stops halfway is read in halves of halves.
      expect(await digestOf(store, 'there/1')).toBe(sha256(small))
      const rest = Buffer.concat(await collect(await store.get('there/1', { from: 9_900 })))
      expect(rest.equals(small.subarray(9_900))).toBe(true)
    },
  },
  {
    operation: 'ListObjectsV2',
    run: async (store) => {
      const keys = (await collect(store.list('there/'))).map((entry) => entry.key)
      expect(keys).toEqual(['there/0', 'there/1', 'there/2', 'there/3', 'there/4'])
    },
  },
  {
    operation: 'ListMultipartUploads',
    run: async (store) => expect(await collect(store.uploads('there/'))).toEqual([]),
  },
  {
    operation: 'DeleteObject',
    run: async (store, server) => {
      await store.remove('there/1')
      expect(server.objects.has('p/there/1')).toBe(false)
    },
  },
  {
    operation: 'HeadBucket',
    run: async (store) => expect(await store.now()).toBeInstanceOf(Date),
  },
]

describe('S3 store under faults', () => {
  it.each(passing)(
    'does its work when each operation meets %s once',
    async (kind) => {
      await Promise.all(
        trials.map(async (trial) => {
          const outcome = await tryOut(trial, (operation, count) => plan(trial, operation, kind, count === 1))
          expect([trial.operation, outcome.error]).toEqual([trial.operation, undefined])
          expect([trial.operation, outcome.openUploads]).toEqual([trial.operation, 0])
        }),
      )
    },
    30_000,
  )

  it.each([...passing, ...lasting, ...lying])(
    'is right or loud when each operation always meets %s',
    async (kind) => {
      await Promise.all(
        trials.map(async (trial) => {
          const outcome = await tryOut(trial, (operation) => plan(trial, operation, kind, true))
          expectRightOrLoud(trial, outcome)
          const mayStay = trial.operation === 'AbortMultipartUpload' ? 1 : 0
          expect([trial.operation, outcome.openUploads <= mayStay]).toEqual([trial.operation, true])
        }),
      )
    },
    30_000,
  )

  it.each([...lasting, ...lying])(
    'is right or loud when each operation meets %s once',
    async (kind) => {
      await Promise.all(
        trials.map(async (trial) => {
          const outcome = await tryOut(trial, (operation, count) => plan(trial, operation, kind, count === 1))
          expectRightOrLoud(trial, outcome)
        }),
      )
    },
    30_000,
  )

  it.each(['reset-before', 'lost-response', '503', '403'] satisfies S3FaultKind[])(
    'is right or loud when the nth call of an upload meets %s, for every n',
    async (kind) => {
      for (let n = 1, calls = n; n <= calls; n++) {
        let count = 0
        const outcome = await tryOut(putting('UploadPart', large), () => (++count === n ? kind : undefined))
        calls = outcome.calls
        expectRightOrLoud(putting('UploadPart', large), outcome)
        if (kind !== '403') expect(outcome.error).toBeUndefined()
        expect(outcome.openUploads).toBe(0)
      }
    },
    30_000,
  )

  it.each([0.05, 0.2])(
    'uploads and reads rightly when a share of %d of all calls fails',
    async (share) => {
      const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000)
      const random = randomOf(seed)
      const body = randomBytes(30 * partBytes)
      const kinds = passing.filter((kind) => !kind.startsWith('stall'))
      const server = await startS3Server({ minPartBytes: partBytes })
      const store = storeOn(server, 20_000)
      server.fault = () => (random() < share ? kinds[Math.floor(random() * kinds.length)] : undefined)
      try {
        await store.put('a', chunksOf(body))
        expect(await digestOf(store, 'a')).toBe(sha256(body))
      } catch (error) {
        throw new Error(`FAULT_SEED=${seed}`, { cause: error })
      } finally {
        store.close()
        await server.close()
      }
      expect(server.uploads.size).toBe(0)
    },
    30_000,
  )
})

describe('S3 store, unknown outcomes of a write that must be the first', () => {
  const sizes = [
    ['small', small],
    ['large', large],
  ] as const

  it.each(sizes)('knows its own %s object after a lost answer', async (_, body) => {
    const once: S3FaultPlan = (operation, count) =>
      (operation === 'PutObject' || operation === 'CompleteMultipartUpload') && count === 1
        ? 'lost-response'
        : undefined
    const trial: Trial = {
      operation: 'PutObject',
      run: async (store, server) => {
        await store.put('first', chunksOf(body), { ifAbsent: true })
        expect(contentOf(server, 'p/first')?.equals(body)).toBe(true)
      },
    }
    expect(await tryOut(trial, once)).toMatchObject({ error: undefined, openUploads: 0 })
  })

  it.each(sizes)("never takes another's %s object for its own", async (_, body) => {
    const theirs = Buffer.from(body)
    theirs[5] = (theirs[5] ?? 0) ^ 1
    const trial: Trial = {
      operation: 'PutObject',
      run: async (store, server) => {
        // Theirs arrives while our request is under way and its connection breaks.
        server.fault = (operation, count) => {
          if (operation !== 'PutObject' && operation !== 'CompleteMultipartUpload') return undefined
          if (count > 1) return undefined
          const object = {
            pieces: [theirs],
            bytes: theirs.length,
            etag: 'f'.repeat(32),
            modified: new Date(),
            headers: {},
          }
          server.objects.set('p/first', object)
          return 'reset-before'
        }
        await store.put('first', chunksOf(body), { ifAbsent: true })
      },
    }
    const outcome = await tryOut(trial, undefined)
    expect(outcome).toMatchObject({ error: { code: 'exists' }, openUploads: 0 })
  })
})

describe('S3 store, cancelled', () => {
  const moments: [S3Operation, S3FaultKind][] = [
    ['CreateMultipartUpload', 'stall'],
    ['CreateMultipartUpload', 'stall-after'],
    ['UploadPart', 'stall'],
    ['UploadPart', 'stall-after'],
    ['UploadPart', '503'],
    ['CompleteMultipartUpload', 'stall'],
    ['CompleteMultipartUpload', '500'],
  ]
  it.each(moments)('during %s under %s, it ends in 2 seconds and leaves nothing', async (operation, kind) => {
    const server = await startS3Server({ minPartBytes: partBytes })
    const slow = { ...timing, idleMs: 60_000, requestMs: 60_000, retryMs: 60_000, abortMs: 2_000 }
    const store = storeOn(server, 60_000, slow)
    const stop = new AbortController()
    server.fault = (name) => {
      if (name !== operation) return undefined
      setTimeout(() => stop.abort(), 100)
      return kind
    }
    const start = performance.now()
    const error: unknown = await store
      .put('a', chunksOf(large), { signal: stop.signal })
      .catch((e: unknown) => e)
    expect(performance.now() - start).toBeLessThan(2_500)
    expect(error).toMatchObject({ name: 'UserError', code: 'cancelled' })
    expect(server.uploads.size).toBe(0)
    expect(server.objects.size).toBe(0)
    store.close()
    await server.close()
  })
})

interface Outcome {
  error: unknown
  openUploads: number
  calls: number
}

async function tryOut(trial: Trial, fault: S3FaultPlan | undefined): Promise<Outcome> {
  const server = await startS3Server({ minPartBytes: partBytes, pageKeys: 2 })
  const store = storeOn(server)
  for (let n = 0; n < 5; n++) {
    putObject(server, `p/there/${n}`, n === 0 ? large : small, {}, new Date())
  }
  server.fault = fault
  const hang = Promise.withResolvers<never>()
  const timer = setTimeout(() => hang.reject(new Error(`${trial.operation} hangs`)), hangMs)
  try {
    await Promise.race([trial.run(store, server), hang.promise])
    return { error: undefined, openUploads: server.uploads.size, calls: server.calls.length }
  } catch (error) {
    return { error, openUploads: server.uploads.size, calls: server.calls.length }
  } finally {
    clearTimeout(timer)
    store.close()
    await server.close()
  }
}

function putting(operation: S3Operation, body: Buffer): Trial {
  return {
    operation,
    run: async (store, server) => {
      await store.put('new', chunksOf(body))
      expect(contentOf(server, 'p/new')?.equals(body)).toBe(true)
    },
  }
}

/** Loud means a UserError; an assertion that failed means that a wrong result was taken for right. */
function expectRightOrLoud(trial: Trial, { error }: Outcome): void {
  if (error === undefined) return
  if (!(error instanceof UserError)) throw new Error(`${trial.operation} went wrong`, { cause: error })
  expect(error.code).toBe('store')
  expect(error.message).not.toMatch(/\n|secret/i)
}

function plan(
  trial: Trial,
  operation: S3Operation,
  kind: S3FaultKind,
  now: boolean,
): S3FaultKind | undefined {
  return now && operation === trial.operation ? kind : undefined
}

function contentOf(server: S3Server, key: string): Buffer | undefined {
  const object = server.objects.get(key)
  return object && bytesOf(object)
}

function storeOn(server: S3Server, retryMs = timing.retryMs, limits = timing): S3Store {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = server
  return openS3Store({
    bucket,
    prefix: 'p',
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    profile: { ...profiles.minio, minPartBytes: partBytes },
    partBytes,
    timing: { ...limits, retryMs },
  })
}

/** A seeded source of numbers from 0 to 1 (mulberry32), so that a failing run can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
