import type { BytePath, Content, ObjectEntry } from '../../backup/files/entry.ts'

/** One object as a listing shows it. */
export interface SourceObject {
  key: BytePath
  bytes: number
  etag: string
  /** UTC, ISO 8601. */
  modified: string
}

/** An object that is being read. */
export interface SourceBody extends Pick<ObjectEntry, 'contentType' | 'metadata'> {
  body: AsyncIterable<Uint8Array>
  bytes: number
  /** Ends the read; needed whether or not the body was read. */
  close(): void
}

/** What listing needs of a live bucket. */
export interface ListedBucket {
  readonly url: string
  /** A page at a time, in the order of the keys' bytes: what starts with `prefix` and comes after `after`. */
  list(range: {
    prefix?: string
    after?: string
    signal?: AbortSignal
  }): AsyncIterable<readonly SourceObject[]>
  find(key: BytePath, options: { signal: AbortSignal }): Promise<SourceObject | undefined>
}

/** What a backup needs of a live bucket; faults of one object are UserErrors as in store/live-bucket.ts. */
export interface SourceBucket extends ListedBucket {
  get(key: BytePath, etag: string, options: { signal: AbortSignal }): Promise<SourceBody>
}

/** What a restore needs of a live bucket. */
export interface DestinationBucket extends ListedBucket {
  put(
    key: BytePath,
    body: AsyncIterable<Uint8Array>,
    about: Pick<ObjectEntry, 'contentType' | 'metadata'> & { bytes: number; signal: AbortSignal },
  ): Promise<void>
}

/** An object to be packed: the pack writer's item of streamed bytes. */
export interface BytesItem {
  kind: 'bytes'
  path: BytePath
  attributes: { mode: number; uid: number; gid: number; mtime: string }
  /** In bytes, known beforehand. */
  size: number
  body: AsyncIterable<Uint8Array>
}

/** What became of an item. */
export type Kept = { ok: true; content: Content } | { ok: false; fault: string; detail: string }

/** Why an object is not in the backup. `failed`: it could not be packed. */
export interface ObjectFault {
  path: BytePath
  fault: 'vanished' | 'denied' | 'changed' | 'archived' | 'failed'
  /** One line. */
  detail: string
}
