import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { Connection } from './s3-client.ts'
import { faultOf } from './s3-errors.ts'
import type { StoredObject } from './store.ts'

/** What an object of ours must look like once it is there. */
export interface Written {
  bytes: number
  /** The ETag expected, without quotes; undefined where the provider's are not made from MD5. */
  etag: string | undefined
  /** Number of parts, or undefined for a single request. */
  parts: number | undefined
}

/** An object with its ETag, without quotes, and what the server says of encrypting it. */
export interface Head extends StoredObject {
  etag: string
  sse?: string
}

/** The last instant a Date can hold: a legal hold has no end. */
const END_OF_TIME = new Date(8.64e15)

/** Size, time, ETag and lock of one object, or undefined when there is none. */
export async function headObject(
  s3: Connection,
  key: string,
  signal?: AbortSignal,
): Promise<Head | undefined> {
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) }
  return s3.call(
    'HeadObject',
    key,
    async (client, http): Promise<Head | undefined> => {
      const answer = await client.send(new HeadObjectCommand(input), http)
      if (answer.ContentLength === undefined || answer.LastModified === undefined) {
        throw new Error('the answer to HeadObject held no size or no time')
      }
      const etag = bare(answer.ETag)
      const lockedUntil =
        answer.ObjectLockLegalHoldStatus === 'ON' ? END_OF_TIME : answer.ObjectLockRetainUntilDate
      const lock = lockedUntil ? { lockedUntil } : {}
      const sse = answer.ServerSideEncryption ? { sse: answer.ServerSideEncryption } : {}
      return { key, bytes: answer.ContentLength, modified: answer.LastModified, etag, ...lock, ...sse }
    },
    {
      signal,
      // HEAD has no body, so a missing bucket looks the same; the next request of another kind tells.
      recover: async (error) => (faultOf(error).status === 404 ? { value: undefined } : undefined),
    },
  )
}

/**
 * Checks after a write that the object has the size we sent, and gives what stands there. Credentials that may only
 * write are served too: when HEAD is forbidden, the ETag answered by the write decides, and nothing is given.
 */
export async function confirm(
  s3: Connection,
  key: string,
  expected: Written,
  answeredTag: string | undefined,
  signal: AbortSignal,
): Promise<Head | undefined> {
  let head: Head | undefined
  try {
    head = await headObject(s3, key, signal)
  } catch (error) {
    const forbidden = error instanceof UserError && faultOf(error.cause).status === 403
    if (forbidden && expected.etag !== undefined && bare(answeredTag) === expected.etag) return undefined
    throw error
  }
  if (head?.bytes === expected.bytes) return head
  const found = head ? `${head.bytes} bytes are there` : 'it is not there'
  throw new UserError(
    'store',
    `put ${s3.urlOf(key)}: the store accepted ${expected.bytes} bytes but ${found}; do not trust this store, and run again`,
  )
}

/** Whether the object at `key` is the one we sent, judged by size and ETag. */
export async function isWritten(
  s3: Connection,
  key: string,
  expected: Written,
  signal?: AbortSignal,
): Promise<boolean> {
  const head = await headObject(s3, key, signal)
  if (head?.bytes !== expected.bytes) return false
  const form = /^[0-9a-f]{32}(?:-(\d+))?$/.exec(head.etag)
  if (!form) return true
  if (form[1] !== expected.parts?.toString()) return false
  return expected.etag === undefined || expected.etag === head.etag
}

/** Whether the object at `key` holds exactly these bytes. */
export async function holds(
  s3: Connection,
  key: string,
  body: Buffer,
  signal: AbortSignal,
): Promise<boolean> {
  const head = await headObject(s3, key, signal)
  if (head?.bytes !== body.length) return false
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) }
  return s3.call(
    'GetObject',
    key,
    async (client, http) => {
      const answer = await client.send(new GetObjectCommand(input), http)
      const bytes = await answer.Body?.transformToByteArray()
      return bytes !== undefined && body.equals(bytes)
    },
    { signal },
  )
}

/** Refuses a taken key before a write, where the provider cannot do it during the write. */
export async function refuseTaken(s3: Connection, key: string, signal: AbortSignal): Promise<void> {
  if (await headObject(s3, key, signal)) throw taken(s3.urlOf(key))
}

/** The error for a key that is taken. */
export function taken(url: string): UserError {
  return new UserError('exists', `put ${url}: there is such an object already, and it is not overwritten`)
}

/** The error for a signal that fired. */
export function cancelled(operation: string, url: string, signal: AbortSignal): UserError {
  return new UserError('cancelled', `${operation} ${url}: cancelled`, { cause: signal.reason })
}

/** An ETag without its quotes. */
export function bare(etag: string | undefined): string {
  return (etag ?? '').replaceAll('"', '')
}
