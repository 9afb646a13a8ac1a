import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import {
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  parseKey,
  SIGNATURE_SUFFIX,
  surfacePrefix,
  TOMBSTONE_SUFFIX,
} from '../backup/keys.ts'
import { parseManifest } from '../backup/manifest.ts'
import { TOMBSTONE_LEAD_SECONDS } from '../backup/packs.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { isTemporary } from '../store/directory-tree.ts'
import type { Store, StoredObject, UnfinishedUpload } from '../store/store.ts'
import type { Catalog, Group } from './catalog.ts'
import { longestLocked } from './lock.ts'

/** What became of one thing that was to go. */
export interface Removal {
  /** A backup's id, or the key of a pack or an unfinished upload. */
  name: string
  did: 'tombstoned' | 'deleted' | 'retained' | 'failed'
  /** Bytes of the objects that are gone. */
  bytes: number
  detail?: string
}

/** What all removals of one prune share. */
export interface Removing {
  store: Store
  target: string
  surface: Catalog['surface']
  /** Judges whether a lock is over (UTC). */
  now: Date
  signal: AbortSignal
  /** Told of each thing as it is settled, so that a run that is stopped knows what it did. */
  report: (removal: Removal) => void
}

/** From the start of writing a tombstone to the end of its manifest, in milliseconds; the request may be retried. */
const LONGEST_STEP = (TOMBSTONE_LEAD_SECONDS * 1000) / 2

/** Removals run side by side; each is one request, since bulk deletes answer 200 with errors inside. */
const WORKERS = 8

/**
 * Moves manifests aside: the tombstone first, byte for byte the manifest, then the manifest goes. From then on the
 * backup is none; its data stays until the grace is over, and moving the tombstone back undoes it. A manifest whose
 * SHA-256 is no longer the one the plan saw is left alone.
 */
export async function tombstone(
  removing: Removing,
  victims: readonly { id: string; sha256: string | undefined }[],
): Promise<void> {
  const { store, target, surface, signal } = removing
  await each(removing, victims, async ({ id, sha256 }) => {
    const manifest = objectKey(target, surface, id, MANIFEST_SUFFIX)
    const bytes = await readIfThere(store, manifest, signal)
    if (bytes === undefined) return retained(id, 'its manifest is gone already')
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      return retained(id, 'its manifest changed since the plan; the next prune looks again')
    const began = Date.now()
    await putTombstone(store, objectKey(target, surface, id, TOMBSTONE_SUFFIX), bytes, signal)
    // The time of the tombstone stands for the end of its manifest: a machine that slept in between starts again.
    if (Date.now() - began > LONGEST_STEP)
      return retained(id, 'writing its tombstone took too long; the next prune writes it anew')
    await store.remove(manifest, { signal })
    return { name: id, did: 'tombstoned', bytes: 0 }
  })
}

/**
 * Deletes backups whose grace is over: the data first, then signature and proof, the tombstone last, so that a prune
 * that is killed finds its work again. What was moved back meanwhile, or has a tombstone that is no manifest of its
 * own, stays.
 */
export async function deleteTombstoned(removing: Removing, groups: readonly Group[]): Promise<void> {
  const { store, target, surface, signal } = removing
  await each(removing, groups, async (group) => {
    const { id } = group
    const key = objectKey(target, surface, id, TOMBSTONE_SUFFIX)
    const bytes = await readIfThere(store, key, signal)
    if (bytes === undefined) return retained(id, 'its tombstone was moved back')
    try {
      parseManifest(bytes.toString('utf8'), { key, id, target, surface })
    } catch (error) {
      return retained(id, messageOf(error))
    }
    // After the tombstone was read: `aws s3 mv` writes the manifest before it takes the tombstone away.
    if (await store.head(objectKey(target, surface, id, MANIFEST_SUFFIX), { signal }))
      return retained(id, 'its manifest is back')
    return removeGroup(removing, group)
  })
}

/** Deletes what failed backups left, but what became a backup since it was listed. */
export async function deleteLeftovers(removing: Removing, groups: readonly Group[]): Promise<void> {
  const { store, target, surface, signal } = removing
  await each(removing, groups, async (group) => {
    for (const suffix of [MANIFEST_SUFFIX, TOMBSTONE_SUFFIX]) {
      if (await store.head(objectKey(target, surface, group.id, suffix), { signal }))
        return retained(group.id, 'it has become a backup')
    }
    return removeGroup(removing, group)
  })
}

/** Deletes packs that nothing needs, but those that the store locks. */
export async function deletePacks(removing: Removing, packs: readonly StoredObject[]): Promise<void> {
  const { store, signal, now } = removing
  const named = packs.map((pack) => ({ ...pack, id: pack.key }))
  await each(removing, named, async ({ key, bytes }) => {
    const head = await longestLocked(store, key, signal)
    if (!head) return { name: key, did: 'deleted', bytes: 0, detail: 'it was gone already' }
    const until = head.lockedUntil
    if (until && until > now) return retained(key, `it is locked until ${until.toISOString()}`)
    await store.remove(key, { signal })
    return { name: key, did: 'deleted', bytes }
  })
}

/** Aborts unfinished uploads of this target and surface that began before `before`; those of others are left alone. */
export async function abortUploads(removing: Removing, before: Date): Promise<void> {
  const { store, target, surface, signal } = removing
  const prefix = surfacePrefix(target, surface)
  const isOurs = (key: string) => {
    const name = key.slice(prefix.length)
    const pack = /^packs\/[^/]+$/.test(name)
    return pack || parseKey(key, target, surface) !== undefined || isTemporary(name)
  }
  const abandoned: (UnfinishedUpload & { id: string })[] = []
  for await (const upload of store.uploads?.(prefix, { signal }) ?? []) {
    if (upload.started < before && isOurs(upload.key)) abandoned.push({ ...upload, id: upload.key })
  }
  await each(removing, abandoned, async ({ key, uploadId }) => {
    await store.abortUpload?.(key, uploadId, { signal })
    return { name: key, did: 'deleted', bytes: 0, detail: 'unfinished upload' }
  })
}

/**
 * A tombstone that an earlier prune left beside the manifest is written again when it says the same, as far as it goes:
 * the grace counts from its time, and the backup was there until now. Half of one is left by a store that takes less
 * than it was sent.
 */
async function putTombstone(store: Store, key: string, bytes: Buffer, signal: AbortSignal): Promise<void> {
  const options = { sizeHint: bytes.length, signal }
  try {
    await store.put(key, once(bytes), { ...options, ifAbsent: true })
  } catch (error) {
    if (!hasCode(error, 'exists')) throw error
    const there = await readIfThere(store, key, signal)
    if (there && !bytes.subarray(0, there.length).equals(there))
      throw new UserError('exists', `${key} exists and is not this manifest; look at both and remove one`, {
        cause: error,
      })
    await store.put(key, once(bytes), { ...options, replaces: true })
  }
}

/**
 * Removes all objects of a group, or none while one of them is locked: a tombstone promises whole data. What cannot
 * be removed does not stop the rest, but the records, the tombstone last, go only when all data went.
 */
async function removeGroup({ store, signal, now }: Removing, { id, objects }: Group): Promise<Removal> {
  const inOrder = [...objects].sort(([a], [b]) => rank(a) - rank(b))
  for (const [, { key }] of inOrder) {
    const until = (await longestLocked(store, key, signal))?.lockedUntil
    if (until && until > now) return retained(id, `${key} is locked until ${until.toISOString()}`)
  }
  let bytes = 0
  const faults: string[] = []
  for (const [suffix, object] of inOrder) {
    if (rank(suffix) > 0 && faults.length > 0) break
    try {
      await store.remove(object.key, { signal })
      bytes += object.bytes
    } catch (error) {
      if (signal.aborted) throw error
      faults.push(messageOf(error))
    }
  }
  if (faults.length > 0) return { name: id, did: 'failed', bytes, detail: faults.join('; ') }
  return { name: id, did: 'deleted', bytes }
}

function rank(suffix: string): number {
  if (suffix === TOMBSTONE_SUFFIX) return 2
  return suffix === SIGNATURE_SUFFIX || suffix === PROOF_SUFFIX ? 1 : 0
}

/** Works on all things, some at a time; a failure is reported and the rest goes on. Throws when the run is cancelled. */
async function each<T extends { id: string }>(
  { signal, report }: Removing,
  things: readonly T[],
  work: (thing: T) => Promise<Removal>,
): Promise<void> {
  // All workers draw from the one iterator.
  const queue = things.values()
  const worker = async () => {
    for (const thing of queue) {
      if (signal.aborted) return
      try {
        report(await work(thing))
      } catch (error) {
        if (!signal.aborted) report({ name: thing.id, did: 'failed', bytes: 0, detail: messageOf(error) })
      }
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
  signal.throwIfAborted()
}

async function readIfThere(store: Store, key: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    return await buffer(await store.get(key, { signal }))
  } catch (error) {
    if (hasCode(error, 'not-found')) return undefined
    throw error
  }
}

function retained(name: string, detail: string): Removal {
  return { name, did: 'retained', bytes: 0, detail }
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
