import { buffer } from 'node:stream/consumers'
import {
  HOLD_SUFFIX,
  idTime,
  MANIFEST_SUFFIX,
  PROOF_SUFFIX,
  parseKey,
  SIGNATURE_SUFFIX,
  type Surface,
  surfacePrefix,
  TOMBSTONE_SUFFIX,
} from '../backup/keys.ts'
import { type Manifest, parseManifest } from '../backup/manifest.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { readManifest } from '../repository.ts'
import type { Store, StoredObject } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'

/** Everything the store holds under one id, by suffix. */
export interface Group {
  id: string
  time: Date
  /** Objects by what follows the id in their names. */
  objects: Map<string, StoredObject>
}

/** One target and surface as the store lists it, at one moment. */
export interface Catalog {
  target: string
  surface: Surface
  groups: Map<string, Group>
  /** Shared packs, by key. */
  packs: Map<string, StoredObject>
}

/** A committed backup with its manifest read, or the reason why it could not be. */
export interface Item {
  id: string
  time: Date
  proven: boolean
  held: boolean
  manifest: Manifest | undefined
  fault?: string
}

const READERS = 16

/** Lists one target and surface once. Objects that follow another grammar are nobody's and are left alone. */
export async function readCatalog(
  store: Store,
  target: string,
  surface: Surface,
  signal: AbortSignal,
): Promise<Catalog> {
  const catalog: Catalog = { target, surface, groups: new Map(), packs: new Map() }
  const packs = `${surfacePrefix(target, surface)}packs/`
  for await (const object of store.list(surfacePrefix(target, surface), { signal })) {
    if (object.key.startsWith(packs)) catalog.packs.set(object.key, object)
    const name = parseKey(object.key, target, surface)
    const time = name && idTime(name.id)
    if (!name || !time) continue
    const group = catalog.groups.get(name.id) ?? { id: name.id, time, objects: new Map() }
    group.objects.set(name.suffix, object)
    catalog.groups.set(name.id, group)
  }
  return catalog
}

/** Groups that are backups: those with a manifest. */
export function committed(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter((group) => group.objects.has(MANIFEST_SUFFIX))
}

/** Groups whose manifest was moved aside. One with both is a backup: a prune ended between the two steps. */
export function tombstoned(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter(
    ({ objects }) => objects.has(TOMBSTONE_SUFFIX) && !objects.has(MANIFEST_SUFFIX),
  )
}

/** Groups that no manifest and no tombstone names: what a failed or killed backup left. */
export function orphaned(catalog: Catalog): Group[] {
  return [...catalog.groups.values()].filter(
    ({ objects }) =>
      !objects.has(TOMBSTONE_SUFFIX) && !objects.has(MANIFEST_SUFFIX) && !objects.has(HOLD_SUFFIX),
  )
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
  const queue = committed(catalog)
  const items: Item[] = []
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift())
      items.push(await readItem(store, catalog, group, options))
  }
  await Promise.all(Array.from({ length: READERS }, work))
  return items.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function readItem(
  store: Store,
  { target, surface }: Catalog,
  { id, time, objects }: Group,
  options: { trusted?: readonly Signer[]; at: Date; signal: AbortSignal },
): Promise<Item> {
  const item = { id, time, proven: objects.has(PROOF_SUFFIX), held: objects.has(HOLD_SUFFIX) }
  try {
    const { manifest } = await readManifest(store, target, surface, id, options)
    return { ...item, manifest }
  } catch (error) {
    if (!hasCode(error, 'integrity') && !hasCode(error, 'not-found')) throw error
    return { ...item, manifest: undefined, fault: messageOf(error) }
  }
}

/** Reads a tombstone: the manifest it was, byte for byte. Throws UserError `integrity` when it is not one. */
export async function readTombstone(
  store: Store,
  catalog: Catalog,
  group: Group,
  signal: AbortSignal,
): Promise<Manifest> {
  const object = group.objects.get(TOMBSTONE_SUFFIX)
  if (!object) throw new UserError('not-found', `${group.id} has no tombstone`)
  const bytes = await buffer(await store.get(object.key, { signal }))
  const { target, surface } = catalog
  return parseManifest(bytes.toString('utf8'), { key: object.key, id: group.id, target, surface })
}

/** Suffixes that are records about a backup; everything else under its id is data. */
export const RECORDS = [
  MANIFEST_SUFFIX,
  SIGNATURE_SUFFIX,
  PROOF_SUFFIX,
  TOMBSTONE_SUFFIX,
  HOLD_SUFFIX,
] as const
