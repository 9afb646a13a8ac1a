import { buffer } from 'node:stream/consumers'
import {
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  SIGNATURE_SUFFIX,
  surfacePrefix,
  TOMBSTONE_SUFFIX,
} from '../backup/keys.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type Catalog, type Group, orphaned, readTombstone, tombstoned } from './catalog.ts'

/** What became of one thing that was to go. */
export interface Removal {
  /** A backup's id, or a key. */
  name: string
  did: 'tombstoned' | 'deleted' | 'retained' | 'failed'
  bytes: number
  detail?: string
}

/** Removals run side by side; each is one request, since bulk deletes answer 200 with errors inside. */
const WORKERS = 8

/**
 * Moves manifests aside: the tombstone first, byte for byte the manifest, then the manifest goes. From then on the
 * backup is none; its data stays until the grace is over, and moving the tombstone back undoes it. A manifest that
 * is not what the plan saw (`sizes`) is left alone.
 */
export async function tombstone(
  store: Store,
  catalog: Catalog,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Removal[]> {
  return each(ids, async (id) => {
    const { target, surface } = catalog
    const manifest = objectKey(target, surface, id, MANIFEST_SUFFIX)
    const seen = catalog.groups.get(id)?.objects.get(MANIFEST_SUFFIX)
    const now = await store.head(manifest, { signal })
    if (!now || !seen || now.bytes !== seen.bytes || now.modified.getTime() !== seen.modified.getTime()) {
      return {
        name: id,
        did: 'retained',
        bytes: 0,
        detail: 'its manifest changed since the plan; the next prune looks again',
      }
    }
    const bytes = await buffer(await store.get(manifest, { signal }))
    await putTombstone(store, objectKey(target, surface, id, TOMBSTONE_SUFFIX), bytes, signal)
    await store.remove(manifest, { signal })
    return { name: id, did: 'tombstoned', bytes: 0 }
  })
}

/** A tombstone that a killed prune left is used again when it says the same. */
async function putTombstone(store: Store, key: string, bytes: Buffer, signal: AbortSignal): Promise<void> {
  try {
    await store.put(key, once(bytes), { sizeHint: bytes.length, ifAbsent: true, signal })
  } catch (error) {
    if (!hasCode(error, 'exists')) throw error
    const there = await buffer(await store.get(key, { signal }))
    if (!there.equals(bytes))
      throw new UserError('exists', `${key} exists and is not this manifest; look at both and remove one`, {
        cause: error,
      })
  }
}

/**
 * Deletes the data of backups whose tombstone is older than `before` (the store's clock): the objects first, the
 * tombstone last, so that a prune that is killed finds its work again. Only objects under the tombstone's own id go;
 * packs are shared and stay.
 */
export async function deleteTombstoned(
  store: Store,
  catalog: Catalog,
  before: Date,
  signal: AbortSignal,
): Promise<Removal[]> {
  const due = tombstoned(catalog).filter((group) => {
    const stone = group.objects.get(TOMBSTONE_SUFFIX)
    return stone !== undefined && stone.modified < before
  })
  return each(
    due.map((group) => group.id),
    async (id) => {
      const group = catalog.groups.get(id)
      if (!group) return { name: id, did: 'retained', bytes: 0 }
      await readTombstone(store, catalog, group, signal) // a tombstone that is no manifest of ours deletes nothing
      return removeGroup(store, group, [TOMBSTONE_SUFFIX], signal)
    },
  )
}

/** Deletes what failed backups left: groups without manifest and tombstone, all of whose objects are older than `before`. */
export async function sweepOrphans(
  store: Store,
  catalog: Catalog,
  before: Date,
  signal: AbortSignal,
): Promise<Removal[]> {
  const old = orphaned(catalog).filter((group) =>
    [...group.objects.values()].every((object) => object.modified < before),
  )
  return each(
    old.map((group) => group.id),
    async (id) => {
      const group = catalog.groups.get(id)
      // Looked at once more: a backup that was slow may have committed meanwhile.
      const manifest = objectKey(catalog.target, catalog.surface, id, MANIFEST_SUFFIX)
      if (!group || (await store.head(manifest, { signal }))) return { name: id, did: 'retained', bytes: 0 }
      return removeGroup(store, group, [], signal)
    },
  )
}

/** Aborts unfinished uploads under the target that began before `before`. */
export async function sweepUploads(
  store: Store,
  catalog: Catalog,
  before: Date,
  signal: AbortSignal,
): Promise<Removal[]> {
  if (!store.uploads || !store.abortUpload) return []
  const old: { key: string; uploadId: string }[] = []
  const prefix = surfacePrefix(catalog.target, catalog.surface)
  for await (const upload of store.uploads(prefix, { signal })) if (upload.started < before) old.push(upload)
  const abort = store.abortUpload.bind(store)
  return each(old, async ({ key, uploadId }) => {
    await abort(key, uploadId, { signal })
    return { name: key, did: 'deleted', bytes: 0, detail: 'unfinished upload' }
  })
}

/** Data first, then signature and proof, then `last`: until the end, what is left says what it was. */
async function removeGroup(
  store: Store,
  group: Group,
  last: readonly string[],
  signal: AbortSignal,
): Promise<Removal> {
  const order = (suffix: string) => {
    if (last.includes(suffix)) return 2
    return suffix === SIGNATURE_SUFFIX || suffix === PROOF_SUFFIX ? 1 : 0
  }
  let bytes = 0
  for (const [, object] of [...group.objects].sort(([a], [b]) => order(a) - order(b))) {
    await store.remove(object.key, { signal })
    bytes += object.bytes
  }
  return { name: group.id, did: 'deleted', bytes }
}

async function each<T extends string | { key: string }>(
  things: readonly T[],
  work: (thing: T) => Promise<Removal>,
): Promise<Removal[]> {
  const queue = [...things]
  const removals: Removal[] = []
  const worker = async () => {
    for (let thing = queue.shift(); thing !== undefined; thing = queue.shift()) {
      const name = typeof thing === 'string' ? thing : thing.key
      try {
        removals.push(await work(thing))
      } catch (error) {
        if (hasCode(error, 'cancelled')) throw error
        removals.push({ name, did: 'failed', bytes: 0, detail: messageOf(error) })
      }
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
  return removals.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
