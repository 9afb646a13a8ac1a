import { createHash } from 'node:crypto'
import { bytesOf, shown } from '../../backup/files/byte-path.ts'
import { comparePaths, type Entry, type ObjectEntry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { orderedWork } from './ordered-work.ts'
import { inPathOrder } from './path-order.ts'
import type { DestinationBucket, ListedBucket, SourceObject } from './source-bucket.ts'

/** Where objects are put back. */
export interface ObjectTarget {
  /** For messages. */
  readonly url: string
  /** Writes one object whole, or nothing when its content fails; what stands there is replaced. */
  put(entry: ObjectEntry, content: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void>
}

/** Objects to be put back, and their bytes. Both are to end with an error soon after their signal has fired. */
export interface ObjectContents {
  /** In any order of theirs. */
  entries(signal: AbortSignal): AsyncIterable<readonly Entry[]>
  read(entry: ObjectEntry, signal: AbortSignal): AsyncIterable<Uint8Array>
}

export interface RestoredObjects {
  objects: number
  bytes: number
}

export interface ObjectRestoreOptions {
  /** Objects written at the same time, 8 by default. */
  concurrency?: number
  onProgress?: (done: RestoredObjects) => void
  signal: AbortSignal
}

/**
 * Puts every object among the entries back, each checked against its size and SHA-256 before it shows. Throws the first
 * fault, soon after it; UserError `integrity` names the object whose content is not the one backed up.
 */
export async function restoreObjects(
  contents: ObjectContents,
  target: ObjectTarget,
  options: ObjectRestoreOptions,
): Promise<RestoredObjects> {
  const done: RestoredObjects = { objects: 0, bytes: 0 }
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, options.signal])
  const put = async (entry: ObjectEntry): Promise<ObjectEntry> => {
    signal.throwIfAborted()
    await target.put(entry, checked(entry, contents.read(entry, signal)), signal)
    return entry
  }
  const limits = {
    limit: options.concurrency ?? 8,
    window: 1_000,
    onFailure: (error: unknown) => stop.abort(error),
  }
  for await (const batch of orderedWork(objectsOf(contents.entries(signal)), put, limits)) {
    done.objects += batch.length
    for (const { size } of batch) done.bytes += size
    options.onProgress?.(done)
  }
  return done
}

/**
 * A bucket as the target of a restore; keys go under `prefix` (a folder without its last slash, empty for none).
 * Throws UserError `exists` when something is there already and `force` is not set; then it is overwritten, and other
 * objects stay.
 */
export async function bucketTarget(
  bucket: DestinationBucket,
  { prefix, force, signal }: { prefix: string; force: boolean; signal: AbortSignal },
): Promise<ObjectTarget> {
  const folder = folderOf(prefix)
  const url = prefix === '' ? bucket.url : `${bucket.url}/${prefix}`
  const there = force ? undefined : await firstUnder(bucket, folder, signal)
  if (there) {
    const key = shown(there.key)
    throw new UserError(
      'exists',
      `restore into ${url}: it is not empty ("${key}" is there); choose an empty bucket or prefix, or set force to overwrite`,
    )
  }
  return {
    url,
    put: async ({ path, size, contentType, metadata }, content, stop) => {
      const about = { ...(contentType !== undefined && { contentType }), ...(metadata && { metadata }) }
      await bucket.put(`${folder}${path}`, content, { bytes: size, signal: stop, ...about })
    },
  }
}

/** What a restored bucket lacks. */
export interface RestoreDifference {
  path: string
  what: 'missing' | 'size'
}

/**
 * Lists the restored objects once and compares them, in the order of paths, with the entries: gives each that is
 * missing or of another size. Objects that were there before are not spoken of.
 */
export async function* restoreDifferences(
  entries: AsyncIterable<readonly Entry[]>,
  bucket: ListedBucket,
  { prefix, signal }: { prefix: string; signal: AbortSignal },
): AsyncGenerator<RestoreDifference, void> {
  const folder = folderOf(prefix)
  const listed = eachOf(inPathOrder(bucket, { prefix: folder, signal }))
  try {
    let there = await listed.next()
    for await (const batch of objectsOf(entries)) {
      for (const { path, size } of batch) {
        // Under a prefix the name "." stands elsewhere in the order than by itself.
        const alone = path === '.' ? await bucket.find(`${folder}.`, { signal }) : undefined
        if (path !== '.') {
          while (!there.done && comparePaths(there.value.key.slice(folder.length), path) < 0)
            there = await listed.next()
        }
        const found =
          alone ?? (there.done || there.value.key !== `${folder}${path}` ? undefined : there.value)
        if (!found) yield { path, what: 'missing' }
        else if (found.bytes !== size) yield { path, what: 'size' }
      }
    }
  } finally {
    await listed.return()
  }
}

async function* objectsOf(entries: AsyncIterable<readonly Entry[]>): AsyncGenerator<ObjectEntry[], void> {
  for await (const batch of entries) yield batch.filter((entry) => entry.type === 'object')
}

async function* eachOf(batches: AsyncIterable<readonly SourceObject[]>): AsyncGenerator<SourceObject, void> {
  for await (const batch of batches) yield* batch
}

async function firstUnder(
  bucket: ListedBucket,
  folder: string,
  signal: AbortSignal,
): Promise<SourceObject | undefined> {
  // A mere marker of the folder itself is no content.
  for await (const page of bucket.list({ prefix: folder, signal })) {
    const found = page.find(({ key, bytes }) => key !== folder || bytes > 0)
    if (found) return found
  }
  return undefined
}

function folderOf(prefix: string): string {
  return prefix === '' ? '' : `${bytesOf(prefix)}/`
}

/** The content, which fails at its end unless it is the one of the entry. */
async function* checked(
  entry: ObjectEntry,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    hash.update(chunk)
    bytes += chunk.length
    if (bytes > entry.size) break
    yield chunk
  }
  const wrong =
    bytes !== entry.size
      ? `${bytes > entry.size ? 'more than ' : ''}${Math.min(bytes, entry.size)} bytes came instead of ${entry.size}`
      : hash.digest('hex') === entry.sha256
        ? undefined
        : 'its SHA-256 is another'
  if (wrong === undefined) return
  const key = shown(entry.path)
  throw new UserError(
    'integrity',
    `restore of the object "${key}": ${wrong}; it was not written, restore another backup`,
  )
}
