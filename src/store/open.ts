import { UserError } from '../errors.ts'
import { openDirectoryStore } from './directory.ts'
import type { LiveBucket, LiveBucketSettings } from './live-bucket.ts'
import { mirrorStores } from './mirror.ts'
import type { S3Options } from './s3-client.ts'
import type { Store, UploadWatch } from './store.ts'

/** One place where backups are kept. */
export type StoreLocation =
  | { kind: 's3'; bucket: string; prefix: string }
  | { kind: 'directory'; path: string }

/** Where the store is and how S3 is reached; `s3` serves all S3 locations. */
export interface StoreSettings {
  locations: readonly StoreLocation[]
  s3: Omit<S3Options, 'bucket' | 'prefix' | 'uploads'>
  uploads?: UploadWatch
  /** Write on to the others when one of several stores fails; see `mirrorStores`. */
  partly?: boolean
}

/** Opens the store, or several as one. Throws UserError `input` when there is none or an endpoint is unusable. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const stores = await Promise.all(settings.locations.map((location) => openLocation(location, settings)))
  return mirrorStores(stores, { partly: settings.partly ?? false })
}

/** Opens one bucket as a store. Throws UserError `input` when the endpoint is unusable. */
export async function openBucketStore(options: S3Options): Promise<Store> {
  // The AWS SDK is most of the bundle: only what speaks to S3 waits for it.
  const { openS3Store } = await import(/* webpackChunkName: "s3" */ './s3.ts')
  return openS3Store(options)
}

/** Opens a bucket of an application; as `openLiveBucket`. */
export async function openApplicationBucket(settings: LiveBucketSettings): Promise<LiveBucket> {
  const { openLiveBucket } = await import(/* webpackChunkName: "s3" */ './live-bucket.ts')
  return openLiveBucket(settings)
}

/**
 * Reads `s3://bucket/prefix` or `file:path` (also `file:///absolute`). The prefix may be absent and may end in
 * `/`. Throws UserError `input` for anything else.
 */
export function parseStoreLocation(text: string): StoreLocation {
  const s3 = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text)
  if (s3) return bucketLocation(text, s3[1] ?? '', s3[2] ?? '')
  if (text.startsWith('file:')) return pathLocation(text)
  throw refused(text, 'write it as s3://bucket/prefix or file:path')
}

async function openLocation(location: StoreLocation, { s3, uploads }: StoreSettings): Promise<Store> {
  switch (location.kind) {
    case 's3':
      return openBucketStore({
        ...s3,
        ...(uploads && { uploads }),
        bucket: location.bucket,
        prefix: location.prefix,
      })
    case 'directory':
      return openDirectoryStore(location.path, uploads)
  }
}

function bucketLocation(text: string, bucket: string, rest: string): StoreLocation {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
    throw refused(text, 'the bucket name is not valid; write it as s3://bucket/prefix')
  }
  const prefix = rest.replace(/\/$/, '')
  const segments = prefix === '' ? [] : prefix.split('/')
  // Credentials or options in the address would end up in messages, so nothing but plain names is taken.
  const plain = segments.every(
    (part) => /^[\p{L}\p{N}!_.*'()=+-]+$/u.test(part) && part !== '.' && part !== '..',
  )
  if (!plain) throw refused(text, 'the prefix must be plain names joined by "/"')
  return { kind: 's3', bucket, prefix }
}

function pathLocation(text: string): StoreLocation {
  const path = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  if (path === '' || path.startsWith('//') || path.includes('\0')) {
    throw refused(text, 'write it as file:path or file:///absolute/path')
  }
  return { kind: 'directory', path }
}

function refused(text: string, what: string): UserError {
  return new UserError('input', `store: ${JSON.stringify(text)} is not a location; ${what}`)
}
