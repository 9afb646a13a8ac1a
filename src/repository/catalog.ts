import { text } from 'node:stream/consumers'
import {
  HOLD_SUFFIX,
  idTime,
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  parseKey,
  type Surface,
  surfacePrefix,
  TOMBSTONE_SUFFIX,
} from '../backup/keys.ts'
import { type Manifest, Proof, storedBytes } from '../backup/manifest.ts'
import { hasCode, messageOf } from '../errors.ts'
import type { Store, StoredObject } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import { readManifest } from './open.ts'

/** Everything the store holds under one id, by what follows the id in the names. */
export interface Group {
  id: string
  objects: Map<string, StoredObject>
}

/** One target and surface as the store lists it, at one moment; packs and foreign objects are not in it. */
export interface Catalog {
  target: string
  surface: Surface
  groups: Map<string, Group>
}

/** A committed backup and what retention needs of its manifest, or the `fault` for which that cannot be read. */
export interface Item {
  id: string
  /** The instant of the id (UTC). */
  time: Date
  /** Whether a passed drill of this very manifest is recorded. */
  proven: boolean
  held: boolean
  /** Stored size in bytes; 0 when unreadable. */
  bytes: number
  /** Ids of other backups whose objects the manifest names. */
  needs: string[]
  /** SHA-256 of the manifest as read; undefined when unreadable. */
  sha256: string | undefined
  fault?: string
}

/** Manifests read side by side; the store's client opens at most 64 connections. */
const READERS = 24

/** Lists one target and surface once. Objects that follow another grammar, packs among them, are left out. */
export async function readCatalog(
  store: Store,
  target: string,
  surface: Surface,
  signal: AbortSignal,
): Promise<Catalog> {
  const catalog: Catalog = { target, surface, groups: new Map() }
  for await (const object of store.list(surfacePrefix(target, surface), { signal })) {
    const name = parseKey(object.key, target, surface)
    if (!name) continue
    const group = catalog.groups.get(name.id) ?? { id: name.id, objects: new Map() }
    group.objects.set(name.suffix, object)
    catalog.groups.set(name.id, group)
  }
  return catalog
}

/** Groups that are backups: those with a manifest. One with a tombstone too: a prune ended between its two steps. */
function committed(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter(isCommitted)
}

/** Groups whose manifest was moved aside, but for those that somebody asked to keep. */
export function tombstoned(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter(
    (group) => group.objects.has(TOMBSTONE_SUFFIX) && !isCommitted(group) && !isHeld(group),
  )
}

/** Groups without manifest, tombstone and hold: what a failed or killed backup left. */
export function orphaned(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter(
    (group) => !group.objects.has(TOMBSTONE_SUFFIX) && !isCommitted(group) && !isHeld(group),
  )
}

/** Whether somebody put a hold beside it. */
export function isHeld(group: Group): boolean {
  return group.objects.has(HOLD_SUFFIX)
}

function isCommitted(group: Group): boolean {
  return group.objects.has(MANIFEST_SUFFIX)
}

/**
 * Reads the manifests of all committed backups, some at a time. A manifest that is damaged, forged or unsigned (with
 * `trusted`) is a fault of its item; a store that does not answer is an error of the whole.
 */
export async function readItems(
  store: Store,
  catalog: Catalog,
  options: { trusted?: readonly Signer[]; at: Date; signal: AbortSignal },
): Promise<Item[]> {
  const groups = committed(catalog)
  const items: Item[] = []
  // All workers draw from the one iterator, and the first failure ends them all.
  const queue = groups.values()
  let failed = false
  const work = async () => {
    for (const group of queue) {
      if (failed) return
      items.push(await readItem(store, catalog, group, options))
    }
  }
  const guarded = async () =>
    work().catch((error: unknown) => {
      failed = true
      throw error
    })
  await Promise.all(Array.from({ length: Math.min(READERS, groups.length) }, guarded))
  return items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readItem(
  store: Store,
  { target, surface }: Catalog,
  group: Group,
  options: { trusted?: readonly Signer[]; at: Date; signal: AbortSignal },
): Promise<Item> {
  const { id, objects } = group
  const item = { id, time: idTime(id) ?? new Date(Number.NaN), held: isHeld(group) }
  try {
    const { manifest, sha256 } = await readManifest(store, target, surface, id, options)
    const proof = objectKey(target, surface, id, PROOF_SUFFIX)
    const proven = objects.has(PROOF_SUFFIX) && (await proves(store, proof, { id, sha256 }, options.signal))
    return { ...item, proven, sha256, bytes: storedBytes(manifest), needs: neededBy(manifest) }
  } catch (error) {
    if (!hasCode(error, 'integrity') && !hasCode(error, 'not-found')) throw error
    return { ...item, proven: false, sha256: undefined, bytes: 0, needs: [], fault: messageOf(error) }
  }
}

/** Whether a stored proof is one of this manifest: one that is damaged or of another manifest proves nothing. */
async function proves(
  store: Store,
  key: string,
  { id, sha256 }: { id: string; sha256: string },
  signal: AbortSignal,
): Promise<boolean> {
  const content = await text(await store.get(key, { signal }))
  try {
    const { success, data } = Proof.partial().safeParse(JSON.parse(content))
    return success && (data.id ?? id) === id && (data.manifestSha256 ?? sha256) === sha256
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function neededBy({ id, target, surface, objects }: Manifest): string[] {
  const ids = objects.flatMap((part) => parseKey(part.key, target, surface)?.id ?? [])
  return [...new Set(ids)].filter((needed) => needed !== id)
}
