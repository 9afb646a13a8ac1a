import { UserError } from '../errors.ts'
import { openDirectoryStore } from './directory.ts'
import { mirrorStores } from './mirror.ts'
import { openS3Store } from './s3.ts'
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
export function openStore(settings: StoreSettings): Store {
  const stores = settings.locations.map((location) => openLocation(location, settings))
  return mirrorStores(stores, { partly: settings.partly ?? false })
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

function openLocation(location: StoreLocation, { s3, uploads }: StoreSettings): Store {
  switch (location.kind) {
    case 's3':
      return openS3Store({
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
