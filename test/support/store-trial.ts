import { randomBytes } from 'node:crypto'
import { expect } from '@jest/globals'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import { type S3FaultPlan, type S3Server, startS3Server } from './s3-server.ts'
import { bytesOf, putObject } from './s3-server-bucket.ts'
import type { S3Operation } from './s3-server-operations.ts'
import { chunksOf } from './store-suite.ts'

/** Size of a part in a trial; far below the real minimum, to be quick. */
export const partBytes = 64 * 1024
/** Limits short enough for a test, in milliseconds. */
export const timing = {
  connectMs: 800,
  idleMs: 300,
  requestMs: 800,
  retryMs: 1_000,
  retryDelayMs: 10,
  abortMs: 400,
}
/** Longer than any call may take here; beyond it something hangs. */
const hangMs = 25_000
/** For what must succeed in the end: a busy machine may miss the other limits a few times. */
export const patientMs = 20_000
/** The limits of a store that nothing is wrong with. */
export const patient = { ...timing, connectMs: patientMs, idleMs: patientMs, requestMs: patientMs }

/** One use of the store that makes the operation happen, and how to see that it went right. */
export interface Trial {
  operation: S3Operation
  run(store: S3Store, server: S3Server): Promise<void>
}

/** A body for one request, and one for four parts. */
export const small = randomBytes(10_000)
export const large = randomBytes(3 * partBytes + 777)

/** How a trial ended. */
export interface Outcome {
  error: unknown
  openUploads: number
  calls: number
}

/** Runs one trial against a server of its own that holds five objects under `there/`. */
export async function tryOut(
  trial: Trial,
  fault: S3FaultPlan | undefined,
  retryMs = timing.retryMs,
): Promise<Outcome> {
  const server = await startS3Server({ minPartBytes: partBytes, pageKeys: 2 })
  const store = storeOn(server, retryMs)
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

/** A put that must end with exactly this body. */
export function putting(operation: S3Operation, body: Buffer): Trial {
  return {
    operation,
    run: async (store, server) => {
      await store.put('new', chunksOf(body))
      expect(contentOf(server, 'p/new')?.equals(body)).toBe(true)
    },
  }
}

/** What the server holds at a key. */
export function contentOf(server: S3Server, key: string): Buffer | undefined {
  const object = server.objects.get(key)
  return object && bytesOf(object)
}

/** The store of a trial. */
export function storeOn(server: S3Server, retryMs = timing.retryMs, limits = timing): S3Store {
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
