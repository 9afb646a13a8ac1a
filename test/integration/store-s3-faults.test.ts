import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { countRuns } from '../support/fault-report.ts'
import { rounds, sampleOf, seededRandom } from '../support/rounds.ts'
import { type S3FaultKind, startS3Server } from '../support/s3-server.ts'
import type { S3Operation } from '../support/s3-server-operations.ts'
import { chunksOf, collect, digestOf, sha256 } from '../support/store-suite.ts'
import {
  large,
  type Outcome,
  partBytes,
  patientMs,
  putting,
  small,
  storeOn,
  type Trial,
  tryOut,
} from '../support/store-trial.ts'

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

/** Of how many operations one meets a fault: every one at the full setting, and every fault at any. */
const APART = rounds(3, 1)
const FIRST = Math.floor(seededRandom('store-s3-faults')() * APART)

/** The trials of one fault: other ones for the next. */
function trialsOf(kind: S3FaultKind): Trial[] {
  const from = FIRST + [...passing, ...lasting, ...lying].indexOf(kind)
  return trials.filter((_, at) => (at + from) % APART === 0)
}

describe('S3 store under faults', () => {
  it.each(passing)(
    'does its work when each operation meets %s once',
    async (kind) => {
      await Promise.all(
        trialsOf(kind).map(async (trial) => {
          const outcome = await tryOut(
            trial,
            (operation, count) => plan(trial, operation, kind, count === 1),
            patientMs,
          )
          expect([trial.operation, outcome.error]).toEqual([trial.operation, undefined])
          expect([trial.operation, outcome.openUploads]).toEqual([trial.operation, 0])
          countRuns('a fault at an operation of S3', 'code')
        }),
      )
    },
    30_000,
  )

  it.each(sampleOf('always', [...passing, ...lasting, ...lying], 8))(
    'is right or loud when each operation always meets %s',
    async (kind) => {
      await Promise.all(
        trialsOf(kind).map(async (trial) => {
          const outcome = await tryOut(trial, (operation) => plan(trial, operation, kind, true))
          expectRightOrLoud(trial, outcome)
          const mayStay = trial.operation === 'AbortMultipartUpload' ? 1 : 0
          expect([trial.operation, outcome.openUploads <= mayStay]).toEqual([trial.operation, true])
          countRuns('a fault at an operation of S3', 'code')
        }),
      )
    },
    30_000,
  )

  it.each([...lasting, ...lying])(
    'is right or loud when each operation meets %s once',
    async (kind) => {
      await Promise.all(
        trialsOf(kind).map(async (trial) => {
          const outcome = await tryOut(trial, (operation, count) => plan(trial, operation, kind, count === 1))
          expectRightOrLoud(trial, outcome)
          countRuns('a fault at an operation of S3', 'code')
        }),
      )
    },
    30_000,
  )

  it.each(sampleOf('nth call', ['reset-before', 'lost-response', '503', '403'] satisfies S3FaultKind[], 2))(
    'is right or loud when the nth call of an upload meets %s, for every n',
    async (kind) => {
      for (let n = 1, calls = n; n <= calls; n++) {
        let count = 0
        const outcome = await tryOut(
          putting('UploadPart', large),
          () => (++count === n ? kind : undefined),
          patientMs,
        )
        calls = outcome.calls
        expectRightOrLoud(putting('UploadPart', large), outcome)
        if (kind !== '403') expect(outcome.error).toBeUndefined()
        expect(outcome.openUploads).toBe(0)
        countRuns('a fault at an operation of S3', 'code')
      }
    },
    30_000,
  )

  it.each(sampleOf('share', [0.05, 0.2], 1))(
    'uploads and reads rightly when a share of %d of all calls fails',
    async (share) => {
      const random = seededRandom(`store-s3-faults ${share}`)
      const body = randomBytes(30 * partBytes)
      const kinds = passing.filter((kind) => !kind.startsWith('stall'))
      const server = await startS3Server({ minPartBytes: partBytes })
      const store = storeOn(server, 20_000)
      server.fault = () => (random() < share ? kinds[Math.floor(random() * kinds.length)] : undefined)
      try {
        await store.put('a', chunksOf(body))
        expect(await digestOf(store, 'a')).toBe(sha256(body))
      } finally {
        store.close()
        await server.close()
      }
      expect(server.uploads.size).toBe(0)
    },
    30_000,
  )
})

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
