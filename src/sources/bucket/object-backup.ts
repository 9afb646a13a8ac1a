import type { Entry, ObjectEntry } from '../../backup/files/entry.ts'
import { nanotime } from '../../backup/files/nanotime.ts'
import { hasCode, messageOf } from '../../errors.ts'
import { type Denial, tallyDenials } from './denials.ts'
import { inMemory, watched } from './object-content.ts'
import { orderedWork } from './ordered-work.ts'
import { inPathOrder } from './path-order.ts'
import { priorEntries } from './prior-entries.ts'
import type { BytesItem, Kept, ObjectFault, SourceBody, SourceBucket, SourceObject } from './source-bucket.ts'

export interface ObjectBackupOptions {
  bucket: SourceBucket
  /** Only keys that start with this, for example `uploads/`; all when absent. */
  prefix?: string
  /** Keys to leave out. */
  excluded?: (key: string) => boolean
  /** The entries of the previous backup in their order; objects equal to theirs are not read. */
  previous?: AsyncIterable<readonly Entry[]>
  /** Packs the bytes of an object: the pack writer's `add`. */
  add: (item: BytesItem) => Promise<Kept>
  /** Told, in order of paths, of each object that is not in the backup. */
  onFault: (fault: ObjectFault) => void
  /** Objects read at the same time, 8 by default. */
  concurrency?: number
  signal: AbortSignal
}

/** What a backup of a bucket has seen so far. */
export interface ObjectCounts {
  /** In the backup, the unchanged ones included. */
  objects: number
  /** Not read, since ETag, size and time are those of before. */
  unchanged: number
  excluded: number
  faults: number
  /** By prefix; complete once the entries have ended. */
  denials: readonly Denial[]
}

/** An object read into memory at once is at most this large, so that its connection is free while it is packed. */
const SMALL = 2 ** 20
/** Results that wait for an earlier, larger object. */
const WINDOW = 1_000
/** How often an object that is replaced while we read is read again. */
const TRIES = 3

type Result = { entry: ObjectEntry; unchanged: boolean } | { fault: ObjectFault }

/**
 * Backs up the objects of a bucket: gives their entries in the order of paths, while their bytes go to `add`. An
 * object replaced while it is read is read again. Faults of single objects are told; anything else is thrown.
 */
export function backUpObjects(options: ObjectBackupOptions): {
  entries: AsyncGenerator<ObjectEntry[], void>
  counts: Readonly<ObjectCounts>
} {
  const counts: ObjectCounts = { objects: 0, unchanged: 0, excluded: 0, faults: 0, denials: [] }
  return { entries: entriesOf(options, counts), counts }
}

async function* entriesOf(
  options: ObjectBackupOptions,
  counts: ObjectCounts,
): AsyncGenerator<ObjectEntry[], void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, options.signal])
  const tally = tallyDenials()
  const work = ({ object, prior }: Wanted): Result | Promise<Result> =>
    prior && isUnchanged(object, prior) ? { entry: prior, unchanged: true } : keep(object, options, signal)
  const results = orderedWork(wanted(options, counts, signal), work, {
    limit: options.concurrency ?? 8,
    window: WINDOW,
    onFailure: (error) => stop.abort(error),
  })
  for await (const batch of results) {
    const entries: ObjectEntry[] = []
    for (const result of batch) {
      if ('entry' in result) {
        tally.tell(result.entry.path, false)
        if (result.unchanged) counts.unchanged += 1
        entries.push(result.entry)
        continue
      }
      if (result.fault.fault === 'denied') tally.tell(result.fault.path, true)
      counts.faults += 1
      options.onFault(result.fault)
    }
    counts.objects += entries.length
    if (entries.length > 0) yield entries
  }
  counts.denials = tally.finish()
}

interface Wanted {
  object: SourceObject
  prior: ObjectEntry | undefined
}

/** The objects that are not excluded, each with the entry of before. */
async function* wanted(
  { bucket, prefix = '', excluded, previous }: ObjectBackupOptions,
  counts: ObjectCounts,
  signal: AbortSignal,
): AsyncGenerator<Wanted[], void> {
  const priors = priorEntries(previous)
  try {
    for await (const objects of inPathOrder(bucket, { prefix, signal })) {
      const batch: Wanted[] = []
      for (const object of objects) {
        if (excluded?.(object.key)) counts.excluded += 1
        else batch.push({ object, prior: await priors.at(object.key) })
      }
      yield batch
    }
  } finally {
    await priors.close()
  }
}

function isUnchanged(object: SourceObject, prior: ObjectEntry): boolean {
  return object.etag === prior.etag && object.bytes === prior.size && object.modified === prior.modified
}

/** Reads and packs one object, again when it was replaced meanwhile. */
async function keep(
  listed: SourceObject,
  options: ObjectBackupOptions,
  signal: AbortSignal,
): Promise<Result> {
  let object = listed
  for (let tries = 1; ; tries++) {
    const result = await keepOnce(object, options, signal)
    if (!('fault' in result) || result.fault.fault !== 'changed' || tries === TRIES) return result
    const now = await options.bucket.find(listed.key, { signal })
    if (!now) return gone(listed.key)
    object = now
  }
}

async function keepOnce(
  { key, etag, modified }: SourceObject,
  { bucket, add }: ObjectBackupOptions,
  signal: AbortSignal,
): Promise<Result> {
  let opened: SourceBody | undefined
  try {
    opened = await bucket.get(key, etag, { signal })
    const source = opened.bytes <= SMALL ? await inMemory(opened) : watched(opened)
    const attributes = {
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: nanotime(BigInt(Date.parse(modified)) * 1_000_000n),
    }
    const item: BytesItem = { kind: 'bytes', path: key, attributes, size: opened.bytes, body: source.body }
    const kept = await add(item).catch((error: unknown) => {
      if (source.fault() === undefined) throw new NotPacked('not packed', { cause: error })
      throw source.fault()
    })
    if (!kept.ok && source.fault() !== undefined) throw source.fault()
    if (!kept.ok) return { fault: { path: key, fault: 'failed', detail: kept.detail } }
    const { contentType, metadata } = opened
    const about = { ...(contentType !== undefined && { contentType }), ...(metadata && { metadata }) }
    return {
      entry: { type: 'object', path: key, etag, modified, ...about, ...kept.content },
      unchanged: false,
    }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof NotPacked) throw error.cause
    return faultOf(key, error)
  } finally {
    opened?.close()
  }
}

/** Our own side failed: no fault of an object, whatever its code. */
class NotPacked extends Error {}

/** The fault of one object; rethrows what is about the whole bucket. */
function faultOf(path: string, error: unknown): Result {
  const detail = messageOf(error)
  if (hasCode(error, 'not-found')) return gone(path)
  if (hasCode(error, 'changed')) return { fault: { path, fault: 'changed', detail } }
  if (hasCode(error, 'denied')) return { fault: { path, fault: 'denied', detail } }
  if (hasCode(error, 'archived')) return { fault: { path, fault: 'archived', detail } }
  throw error
}

function gone(path: string): Result {
  return { fault: { path, fault: 'vanished', detail: 'deleted while the backup ran' } }
}
