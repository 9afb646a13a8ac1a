import type { Readable } from 'node:stream'
import type { UserError } from '../errors.ts'

/** One stored object, as a listing or a look-up reports it. */
export interface StoredObject {
  /** Key relative to the store's own prefix, for example `erp/prod/db/<id>.manifest.json`. */
  key: string
  /** Size in bytes. */
  bytes: number
  /** When the store says it was written (the store's clock, UTC). */
  modified: Date
  /** Until when the store itself refuses to delete it (object lock); only `head` tells. A legal hold has no end. */
  lockedUntil?: Date
}

/** An upload that was begun and not finished: it holds space but shows no object. */
export interface UnfinishedUpload {
  /** Key it was meant for, relative to the store's own prefix. */
  key: string
  uploadId: string
  /** When the store says it began (UTC). */
  started: Date
}

/** An upload that is under way, so that another process can clear it away. */
export interface OpenUpload {
  /** `url` of the store or bucket it goes to. */
  url: string
  /** As `uploads` lists it. */
  key: string
  /** Unknown until the store has answered. */
  uploadId?: string
}

/** Is told of every upload before it begins: what a killed process leaves can then be found. */
export interface UploadWatch {
  /** Told what is learnt about it later, and when nothing of it is left to clear away. */
  begun(upload: OpenUpload): { named(uploadId: string): void; ended(): void }
}

/** Where a store lies, for a person with other tools; it holds no secret. */
export interface StorePlace {
  /** `s3://bucket/prefix` or `file:/path`. */
  url: string
  /** URL of an S3-compatible provider; absent for AWS and for a directory. */
  endpoint?: string
  region?: string
}

/** What became of the wish to read an archived object: asked just now, asked before, or readable anyway. */
export type Thaw = 'asked' | 'under way' | 'not archived'

export interface PutOptions {
  /** Expected size in bytes, an upper estimate; decides the part size. Absent: unknown. */
  sizeHint?: number
  /**
   * Refuse to overwrite: fails with code `exists` when the key is taken. Where a provider has no conditional
   * write this is checked before the write and is then not atomic.
   */
  ifAbsent?: boolean
  /** An older object of this key may be there: of several stores none loses it, or the new one, when another fails. */
  replaces?: boolean
  /** Aborts the upload; nothing becomes visible and nothing stays behind. */
  signal?: AbortSignal
}

/**
 * Where backups live: a few verbs over whole objects. Keys are relative, use `/`, and never start with it.
 * Every method fails with a UserError: `store` for anything the store did, `not-found` for a missing key,
 * `exists` for a refused overwrite, `cancelled` when the signal fired.
 */
export interface Store {
  /** For messages, never holds a secret: `s3://bucket/prefix` or `file:/path`. */
  readonly url: string

  /** The one place it keeps its objects in, or several that hold the same, in the order they are read. */
  readonly places: readonly StorePlace[]

  /**
   * Writes one object. Atomic: the key shows the whole body or nothing. The body is read with backpressure;
   * when it fails, the upload is aborted and its error is thrown unchanged. Resolves once the object is durable
   * and its stored size equals the bytes read.
   */
  put(key: string, body: AsyncIterable<Uint8Array>, options?: PutOptions): Promise<void>

  /**
   * Bytes after which a message of about `sizeHint` bytes goes on in another object, because one may not hold it;
   * undefined when one object does. Twice the hint has room, should it be too small.
   */
  volumeBytes?(sizeHint: number): number | undefined

  /** Opens one object for reading, from the byte `from` (default 0) to its end. */
  get(key: string, options?: { from?: number; signal?: AbortSignal }): Promise<Readable>

  /** Size and time of one object, or undefined when there is none. */
  head(key: string, options?: { signal?: AbortSignal }): Promise<StoredObject | undefined>

  /** All objects whose key starts with `prefix`, in key order. Throws rather than list in part. */
  list(prefix: string, options?: { signal?: AbortSignal }): AsyncIterable<StoredObject>

  /** Deletes one object; a missing one is no error. */
  remove(key: string, options?: { signal?: AbortSignal }): Promise<void>

  /** The store's own clock (UTC), to judge the skew of ours; undefined where it has none of its own. */
  now(options?: { signal?: AbortSignal }): Promise<Date | undefined>

  /** All unfinished uploads whose key starts with `prefix`, for a sweep; absent where there can be none. */
  uploads?(prefix: string, options?: { signal?: AbortSignal }): AsyncIterable<UnfinishedUpload>

  /** Removes one unfinished upload; a missing one is no error. */
  abortUpload?(key: string, uploadId: string, options?: { signal?: AbortSignal }): Promise<void>

  /**
   * Asks for an archived object to be readable for some days, by the provider's standard tier; absent where nothing is
   * ever archived.
   */
  thaw?(key: string, options: { days: number; signal?: AbortSignal }): Promise<Thaw>

  /** Of several stores each by itself, for what has to be so in all of them. */
  readonly members?: readonly Store[]

  /** Of several stores those that failed a write and are left out since; what was written is whole in the others. */
  leftOut?(): readonly LeftOut[]

  /** Ends connections. */
  close(): void
}

/** A store that is left out of the writes to several. */
export interface LeftOut {
  url: string
  /** What it failed with. */
  error: UserError
}
