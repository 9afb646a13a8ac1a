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
import { type Manifest, Proof } from '../backup/manifest.ts'
import { addNames, bytesOf, isPackKey, type PackNames, sharesPacks } from '../backup/packs.ts'
import { hasCode, messageOf } from '../errors.ts'
import type { Store, StoredObject } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import { concurrently, readersFor } from './concurrency.ts'
import { readManifest } from './open.ts'

/** Everything the store holds under one id, by what follows the id in the names. */
export interface Group {
  id: string
  objects: Map<string, StoredObject>
}

/** One target and surface as the store lists it, at one moment; foreign objects are not in it. */
export interface Catalog {
  target: string
  surface: Surface
  groups: Map<string, Group>
  /** Packs, where backups share them. */
  packs: StoredObject[]
  /** Size of all together. */
  bytes: number
}

/** A committed backup and what retention needs of its manifest, or the `fault` for which that cannot be read. */
export interface Item {
  id: string
  /** The instant of the id (UTC). */
  time: Date
  /** Whether a passed drill of this very manifest is recorded. */
  proven: boolean
  held: boolean
  /** Stored size in bytes, without the packs it names; 0 when unreadable. */
  bytes: number
  /** Ids of other backups whose objects the manifest names. */
  needs: string[]
  /** SHA-256 of the manifest as read; undefined when unreadable. */
  sha256: string | undefined
  fault?: string
}

/**
 * Lists one target and surface once, each of several stores: what any of them holds is there, and an object counts from
 * its latest time, so that nothing is given up that one of them has. Objects that follow another grammar are left out.
 */
export async function readCatalog(
  store: Store,
  target: string,
  surface: Surface,
  signal: AbortSignal,
): Promise<Catalog> {
  const catalog: Catalog = { target, surface, groups: new Map(), packs: [], bytes: 0 }
  const packs = new Map<string, StoredObject>()
  for (const member of store.members ?? [store]) {
    for await (const object of member.list(surfacePrefix(target, surface), { signal })) {
      const name = parseKey(object.key, target, surface)
      const isPack = sharesPacks(surface) && isPackKey(object.key, target, surface)
      if (isPack) add(catalog, packs, object.key, object)
      if (!name) continue
      const group = catalog.groups.get(name.id) ?? { id: name.id, objects: new Map() }
      add(catalog, group.objects, name.suffix, object)
      catalog.groups.set(name.id, group)
    }
  }
  return { ...catalog, packs: [...packs.values()] }
}

function add(catalog: Catalog, objects: Map<string, StoredObject>, name: string, object: StoredObject): void {
  const known = objects.get(name)
  if (!known) catalog.bytes += object.bytes
  if (!known || known.modified < object.modified) objects.set(name, object)
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
 * Reads the manifests of all committed backups, some at a time, and adds the packs they name to `names`. A manifest
 * that is damaged, forged or unsigned (with `trusted`) is a fault of its item; a store that does not answer is an
 * error of the whole.
 */
export async function readItems(
  store: Store,
  catalog: Catalog,
  names: PackNames,
  options: { trusted?: readonly Signer[]; at: Date; signal: AbortSignal },
): Promise<Item[]> {
  const groups = committed(catalog)
  const items: Item[] = []
  const manifests = groups.flatMap(({ objects }) => objects.get(MANIFEST_SUFFIX) ?? [])
  await concurrently(groups, readersFor(manifests), async (group) => {
    items.push(await readItem(store, catalog, group, names, options))
  })
  return items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readItem(
  store: Store,
  { target, surface }: Catalog,
  group: Group,
  names: PackNames,
  options: { trusted?: readonly Signer[]; at: Date; signal: AbortSignal },
): Promise<Item> {
  const { id, objects } = group
  const item = { id, time: idTime(id) ?? new Date(Number.NaN), held: isHeld(group) }
  try {
    const { manifest, sha256 } = await readManifest(store, target, surface, id, options)
    const proof = objectKey(target, surface, id, PROOF_SUFFIX)
    const proven = objects.has(PROOF_SUFFIX) && (await proves(store, proof, { id, sha256 }, options.signal))
    addNames(names, manifest, true)
    const own = manifest.objects.filter(({ key }) => !isPackKey(key, target, surface))
    return { ...item, proven, sha256, bytes: bytesOf(own), needs: neededBy(manifest) }
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
