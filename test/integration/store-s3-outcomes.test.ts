import { describe, expect, it } from '@jest/globals'
import { patience } from '../support/rounds.ts'
import { type S3FaultKind, type S3FaultPlan, startS3Server } from '../support/s3-server.ts'
import type { S3Operation } from '../support/s3-server-operations.ts'
import { chunksOf } from '../support/store-suite.ts'
import {
  contentOf,
  large,
  partBytes,
  patientMs,
  small,
  storeOn,
  type Trial,
  timing,
  tryOut,
} from '../support/store-trial.ts'

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
    expect(await tryOut(trial, once, patientMs)).toMatchObject({ error: undefined, openUploads: 0 })
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
    const outcome = await tryOut(trial, undefined, patientMs)
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
    expect(performance.now() - start).toBeLessThan(patience(2_500))
    expect(error).toMatchObject({ name: 'UserError', code: 'cancelled' })
    expect(server.uploads.size).toBe(0)
    expect(server.objects.size).toBe(0)
    store.close()
    await server.close()
  })
})
