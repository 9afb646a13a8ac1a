/**
 * What came of trying something: done, refused for want of a right, not a thing this store does (or it did it wrongly),
 * or not known.
 */
export interface Attempt {
  can: 'yes' | 'denied' | 'no' | 'unknown'
  detail: string
}

/** A setting as the store tells it, or why it could not be looked at. */
export type Seen<T> = { value: T; unseen?: never } | { value?: never; unseen: string }

/** A lifecycle rule that is in force, with what matters to backups; days are whole ones from an object's writing. */
export interface LifecycleRule {
  name: string
  /** Full key prefix it applies to. */
  prefix: string
  /** It applies to objects with tags only; ours have none. */
  tagged: boolean
  expireDays?: number
  /** Everything goes on this day. */
  expireDate?: Date
  noncurrentDays?: number
  abortDays?: number
}

/** What one key may do, and what the store makes of it. */
export interface Probes {
  put: Attempt
  /** A second write with `If-None-Match: *`: `yes` when it was refused, as it must be. */
  conditional: Attempt
  get: Attempt
  list: Attempt
  multipart: Attempt
  listUploads: Attempt
  abort: Attempt
  /** `yes` means that this key can delete. */
  remove: Attempt
  /** Deleting a version for good; absent in a bucket that keeps none. */
  removeVersion?: Attempt
}

/** Settings of a bucket. */
export interface BucketSettings {
  versions: Seen<'on' | 'suspended' | 'off'>
  lock: Seen<{ on: boolean; mode?: string; days?: number }>
  lifecycle: Seen<LifecycleRule[]>
  /** Whether the bucket's policy makes it public. */
  publicPolicy: Seen<boolean>
  /** Whether its access control list opens it to everyone. */
  publicAcl: Seen<boolean>
  /** Whether all four public access blocks are on. */
  accessBlock: Seen<boolean>
  logging: Seen<boolean>
}

/** Everything that was found out about a store in a bucket. */
export interface BucketFacts {
  kind: 's3'
  url: string
  /** Full prefix of the store's keys, with its `/`; empty for none. */
  prefix: string
  probes: Probes
  /** Whether somebody without any key could read the probe. */
  anonymous: Attempt
  settings: BucketSettings
  /** How far the store's clock is ahead of ours, in seconds. */
  skewSeconds: Seen<number>
  leftovers: string[]
}

/** Everything that was found out about a store in a directory. */
export interface DirectoryFacts {
  kind: 'directory'
  url: string
  put: Attempt
  conditional: Attempt
  get: Attempt
  list: Attempt
  remove: Attempt
  /** Permission bits of the directory. */
  mode?: number
  /** Whether it lies on the same file system as the system itself. */
  onSystemDisk?: boolean
  /** Bytes. */
  space?: { free: number; total: number }
  leftovers: string[]
}

export type StoreFacts = BucketFacts | DirectoryFacts
