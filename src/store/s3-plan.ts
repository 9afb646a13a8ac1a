import { createHash } from 'node:crypto'
import type { PutObjectCommandInput, StorageClass } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import { headerFields } from './object-headers.ts'
import type { S3Options } from './s3-client.ts'

/** How one upload is cut and sent. */
export interface PartPlan {
  partBytes: number
  /** Parts in flight at the same time. */
  uploads: number
  maxParts: number
}

const MiB = 2 ** 20
const defaultPartBytes = 16 * MiB
/** Bound of the memory held by parts in flight, unless a single part is larger. */
const flightBytes = 256 * MiB

/** Largest part chosen by ourselves: memory is to stay small, however large the database. */
const roomyPartBytes = 128 * MiB

/**
 * The part size for an object of about `sizeHint` bytes: 16 MiB, or larger so that the hint, and up to 128 MiB twice
 * the hint, fits in nine tenths of the parts the provider allows. Throws UserError `store` at once when it cannot fit.
 */
export function planParts(options: S3Options, sizeHint = 0): PartPlan {
  const { minPartBytes, maxPartBytes, maxParts, maxObjectBytes, name, uploads } = options.profile
  const usable = usableParts(options)
  const needed = Math.ceil(sizeHint / usable / MiB) * MiB
  const roomy = Math.min(roomyPartBytes, Math.ceil((2 * sizeHint) / usable / MiB) * MiB)
  const partBytes = options.partBytes ?? Math.max(defaultPartBytes, minPartBytes, needed, roomy)
  if (
    partBytes < minPartBytes ||
    partBytes > maxPartBytes ||
    partBytes * maxParts < sizeHint ||
    sizeHint > maxObjectBytes
  ) {
    throw new UserError(
      'store',
      `an object of about ${sizeHint} bytes cannot be written in parts of ${partBytes} bytes: profile ${name} ` +
        `takes ${maxParts} parts of ${minPartBytes} to ${maxPartBytes} bytes and objects up to ${maxObjectBytes}; ` +
        'use another part size, or split the backup',
    )
  }
  const fitting = Math.max(1, Math.floor(flightBytes / partBytes))
  return { partBytes, uploads: Math.min(uploads, fitting), maxParts }
}

/**
 * Most bytes of one object among several, when a message of twice `sizeHint` bytes might not fit into one in parts
 * that memory can hold; undefined when it does.
 */
export function volumeBytes(options: S3Options, sizeHint: number): number | undefined {
  const { minPartBytes, maxPartBytes, maxObjectBytes } = options.profile
  const partBytes = options.partBytes ?? Math.min(Math.max(roomyPartBytes, minPartBytes), maxPartBytes)
  const limit = Math.min(usableParts(options) * partBytes, maxObjectBytes)
  return 2 * sizeHint > limit ? limit : undefined
}

/** A tenth of the parts stays free: estimates are estimates. */
function usableParts({ profile }: S3Options): number {
  return Math.max(1, Math.floor(profile.maxParts * 0.9))
}

/** The headers that say how an object is to be kept; the lock counts from now. */
export function keepHeaders(options: S3Options): Partial<PutObjectCommandInput> {
  const { sse, kmsKeyId, storageClass, objectLock, headers } = options
  return {
    ...(headers && headerFields(headers)),
    ...(sse && { ServerSideEncryption: sse }),
    ...(kmsKeyId !== undefined && { SSEKMSKeyId: kmsKeyId }),
    // Providers have classes of their own, which the SDK's list does not know.
    ...(storageClass !== undefined && { StorageClass: storageClass as StorageClass }),
    ...(objectLock && {
      ObjectLockMode: objectLock.mode === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE',
      ObjectLockRetainUntilDate: new Date(Date.now() + objectLock.days * 86_400_000),
    }),
  }
}

/** MD5 as S3 uses it: in Content-MD5 and, in hex, as the ETag of a plain object (RFC 1864; not for security). */
export function md5Of(body: Buffer): Buffer {
  return createHash('md5').update(body).digest()
}

/** Content-MD5 where no other checksum is sent: the one checksum every clone verifies, and object lock needs one. */
export function md5Header(options: S3Options, md5: Buffer): { ContentMD5?: string } {
  return options.profile.checksums === 'WHEN_REQUIRED' ? { ContentMD5: md5.toString('base64') } : {}
}
