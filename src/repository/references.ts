import { HOLD_SUFFIX, MANIFEST_SUFFIX, objectKey, PROOF_SUFFIX, TOMBSTONE_SUFFIX } from '../backup/keys.ts'
import { addNames, type PackNames, type PackView } from '../backup/packs.ts'
import { hasCode, messageOf } from '../errors.ts'
import type { Store, StoredObject } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import type { Catalog, Group, Item } from './catalog.ts'
import { concurrently, readersFor } from './concurrency.ts'
import { readManifest } from './open.ts'

/** What the manifests and tombstones of one surface name, gathered over the looks of one prune. */
export interface References {
  names: PackNames
  /** What was read, by key, as it was listed; it is read again only when a listing shows it otherwise. */
  read: Map<string, StoredObject>
  /** Why one of them cannot be read or trusted, by key. */
  faults: Map<string, string>
  /** Ids of the tombstones that this prune means to delete. */
  leaving: ReadonlySet<string>
}

/** How manifests and tombstones are read: with `trusted`, only signed ones count. */
export interface Reading {
  trusted?: readonly Signer[]
  at: Date
  signal: AbortSignal
}

/** What the manifests just read name, and what the tombstones of the same listing do; one read per tombstone. */
export async function readReferences(
  store: Store,
  catalog: Catalog,
  manifests: { names: PackNames; items: readonly Item[]; leaving: readonly Group[] },
  reading: Reading,
): Promise<References> {
  const { names, items } = manifests
  const leaving = new Set(manifests.leaving.map(({ id }) => id))
  const references: References = { names, read: new Map(), faults: new Map(), leaving }
  for (const { id, fault } of items) {
    const listed = catalog.groups.get(id)?.objects.get(MANIFEST_SUFFIX)
    if (!listed) continue
    if (fault === undefined) references.read.set(listed.key, listed)
    else references.faults.set(listed.key, fault)
  }
  await readAll(
    store,
    catalog,
    references,
    wantedOf(catalog, [TOMBSTONE_SUFFIX]),
    reading,
    (id) => !leaving.has(id),
  )
  return references
}

/**
 * Brings references up to a later listing: reads what is new or changed. What was named before stays named, although
 * its manifest is gone, but for the tombstones in `removed`, which this prune deleted. A tombstone that went by other
 * hands is a fault: while it is moved back, a listing can miss both its names.
 */
export async function refreshReferences(
  store: Store,
  catalog: Catalog,
  references: References,
  removed: ReadonlySet<string>,
  reading: Reading,
): Promise<void> {
  const { read, faults, leaving } = references
  const { target, surface, groups } = catalog
  for (const id of leaving) {
    const key = objectKey(target, surface, id, TOMBSTONE_SUFFIX)
    const objects = groups.get(id)?.objects
    if (removed.has(id)) faults.delete(key)
    else if (!objects?.has(TOMBSTONE_SUFFIX) && !objects?.has(MANIFEST_SUFFIX))
      faults.set(key, `${key} went while it was looked at; the next prune looks again`)
  }
  const changed = wantedOf(catalog, [MANIFEST_SUFFIX, TOMBSTONE_SUFFIX]).filter(({ object }) => {
    const known = read.get(object.key)
    return known?.bytes !== object.bytes || known.modified.getTime() !== object.modified.getTime()
  })
  await readAll(store, catalog, references, changed, reading, () => true)
}

/** What decides about the packs of a listing. A proof or a hold without manifest tells of a manifest that was lost. */
export function packView(
  catalog: Catalog,
  { names, faults }: References,
  limits: Pick<PackView, 'before' | 'maxDelete'>,
): PackView {
  const groups = [...catalog.groups.values()]
  const lost = groups.flatMap(({ id, objects }) => {
    if (objects.has(MANIFEST_SUFFIX) || objects.has(TOMBSTONE_SUFFIX)) return []
    const witness = objects.get(PROOF_SUFFIX) ?? objects.get(HOLD_SUFFIX)
    return witness ? [`${witness.key} lies there without the manifest of ${id}`] : []
  })
  const backups = groups.filter(({ objects }) => objects.has(MANIFEST_SUFFIX)).length
  return { packs: catalog.packs, names, backups, faults: [...faults.values(), ...lost], ...limits }
}

interface Wanted {
  id: string
  suffix: string
  object: StoredObject
}

function wantedOf({ groups }: Catalog, suffixes: readonly string[]): Wanted[] {
  return [...groups.values()].flatMap(({ id, objects }) =>
    suffixes.flatMap((suffix) => {
      const object = objects.get(suffix)
      return object ? [{ id, suffix, object }] : []
    }),
  )
}

async function readAll(
  store: Store,
  { target, surface }: Catalog,
  { names, read, faults }: References,
  wanted: readonly Wanted[],
  reading: Reading,
  stays: (id: string) => boolean,
): Promise<void> {
  await concurrently(
    wanted,
    readersFor(wanted.map(({ object }) => object)),
    async ({ id, suffix, object }) => {
      try {
        const { manifest } = await readManifest(store, target, surface, id, { ...reading, suffix })
        addNames(names, manifest, stays(id))
        // One that is to be deleted is read again if it is still there.
        if (stays(id)) read.set(object.key, object)
        faults.delete(object.key)
      } catch (error) {
        if (!hasCode(error, 'integrity') && !hasCode(error, 'not-found')) throw error
        faults.set(object.key, messageOf(error))
      }
    },
  )
}
