import { type PutObjectCommandInput, PutObjectRetentionCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { Connection } from './s3-client.ts'
import type { Head } from './s3-written.ts'

/** The headers of a write that say how its object is to be kept. */
export type Kept = Pick<
  PutObjectCommandInput,
  'ServerSideEncryption' | 'ObjectLockMode' | 'ObjectLockRetainUntilDate'
>

/** What an answer to a write says of the object; nothing when it was lost. */
export interface Answer {
  etag?: string | undefined
  /** How the server encrypts it: `AES256`, `aws:kms`. */
  sse?: string | undefined
}

/** Servers keep instants to the second. */
const SECOND_MS = 1000

/**
 * Sees to it that an object that was written is encrypted and locked as asked: a server may take those headers and pay
 * no heed (Ceph 16.2: the lock of an upload in parts, AES256 without a key). A lock that does not show is set by itself,
 * as it is when the key may not see locks; encryption that does not show is a UserError `store`. `head` is what stands
 * there, undefined when this key may not look; `sse` what the write's answer said.
 */
export async function checkKept(
  s3: Connection,
  key: string,
  asked: Kept,
  { head, sse }: { head: Head | undefined; sse?: string | undefined },
  signal: AbortSignal | undefined,
): Promise<void> {
  const wanted = asked.ServerSideEncryption
  const found = head?.sse ?? sse
  if (wanted !== undefined && (found === undefined || (wanted === 'aws:kms' && found === 'AES256')))
    throw notEncrypted(s3.urlOf(key), wanted, found)
  const until = asked.ObjectLockRetainUntilDate
  if (!until) return
  const locked = head?.lockedUntil?.getTime() ?? 0
  if (locked < until.getTime() - SECOND_MS) await lock(s3, key, asked, signal)
}

async function lock(
  s3: Connection,
  key: string,
  { ObjectLockMode, ObjectLockRetainUntilDate }: Kept,
  signal: AbortSignal | undefined,
): Promise<void> {
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    Retention: { Mode: ObjectLockMode, RetainUntilDate: ObjectLockRetainUntilDate },
  }
  await s3.call(
    'PutObjectRetention',
    key,
    async (client, http) => {
      await client.send(new PutObjectRetentionCommand(input), http)
    },
    { signal },
  )
}

function notEncrypted(url: string, wanted: string, found: string | undefined): UserError {
  const instead = found === undefined ? 'does not say that it encrypts the object' : `says ${found}`
  return new UserError(
    'store',
    `put ${url}: s3-sse asks for ${wanted}, and the store ${instead}; set encryption up at the store, or leave s3-sse out`,
  )
}
