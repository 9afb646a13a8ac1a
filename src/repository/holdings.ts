import { text } from 'node:stream/consumers'
import {
  HOLD_SUFFIX,
  idTime,
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  parseKey,
  SURFACES,
  type Surface,
  Target,
  TOMBSTONE_SUFFIX,
} from '../backup/keys.ts'
import { type Manifest, Proof, storedBytes } from '../backup/manifest.ts'
import { isPackKey, sharesPacks } from '../backup/packs.ts'
import type { Held, Holding } from '../backup/status/judgement.ts'
import { hasCode, messageOf } from '../errors.ts'
import type { Store, StoredObject } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import type { Catalog, Group } from './catalog.ts'
import { concurrently, readersFor } from './concurrency.ts'
import { manifestDigest, readManifest } from './open.ts'

/** After so many manifests that the store would not give, the others are not asked for. */
const PATIENCE = 5
/** Targets whose proofs are read side by side. */
const READERS = 16
/** So many proofs of a target are looked at for one that holds. */
const PROOFS = 5
const MAX_PROOF_BYTES = 4 << 20

/** What to read of a store. */
export interface HoldingsQuery {
  /** Absent: all targets. */
  target?: string
  now: Date
  /** Manifests at most so many seconds old are read, and the newest of each target and surface. */
  history: number
  trusted?: readonly Signer[]
  signal: AbortSignal
}

/**
 * Everything in a store by target and surface, from one listing, manifests and proofs. A manifest that is damaged or
 * cannot be fetched is a fault of its backup; a store that cannot be listed throws.
 */
export async function readHoldings(store: Store, query: HoldingsQuery): Promise<Holding[]> {
  const catalogs = await readCatalogs(store, query)
  const listed = catalogs.map((catalog) => {
    const packs = new Map(catalog.packs.map(({ key, bytes }) => [key, bytes]))
    return { catalog, packs, holding: holdingOf(store, catalog) }
  })
  const wanted = listed.flatMap((each) => manifestsToRead(each, query))
  let failures = 0
  await concurrently(wanted, readersFor(wanted.map(({ object }) => object)), async (one) => {
    if (failures >= PATIENCE) {
      one.backup.fault = { level: 'unknown', detail: 'not asked for: the store refused too many before it' }
      return
    }
    await readFacts(store, one, query)
    if (one.backup.fault?.level === 'unknown') failures++
  })
  await concurrently(listed, READERS, async (each) => readProof(store, each, query.signal))
  return listed.map(({ holding }) => holding)
}

interface Listed {
  catalog: Catalog
  /** Sizes of the packs, by key. */
  packs: ReadonlyMap<string, number>
  holding: Holding
}

/** One walk over all names; targets and surfaces are told by the names alone. */
async function readCatalogs(store: Store, { target: only, signal }: HoldingsQuery): Promise<Catalog[]> {
  const catalogs = new Map<string, Catalog>()
  for await (const object of store.list(only === undefined ? '' : `${only}/`, { signal })) {
    const place = placeOf(object.key)
    if (!place || (only !== undefined && place.target !== only)) continue
    const { target, surface } = place
    const name = parseKey(object.key, target, surface)
    const isPack = sharesPacks(surface) && isPackKey(object.key, target, surface)
    if (!name && !isPack) continue
    const known = catalogs.get(`${target}/${surface}`)
    const catalog = known ?? { target, surface, groups: new Map<string, Group>(), packs: [], bytes: 0 }
    catalogs.set(`${target}/${surface}`, catalog)
    catalog.bytes += object.bytes
    if (isPack) catalog.packs.push(object)
    if (!name) continue
    const group = catalog.groups.get(name.id) ?? { id: name.id, objects: new Map<string, StoredObject>() }
    group.objects.set(name.suffix, object)
    catalog.groups.set(name.id, group)
  }
  return [...catalogs.values()]
}

/** What follows the surface holds no name of one, so the last such segment is the surface. */
function placeOf(key: string): { target: string; surface: Surface } | undefined {
  const segments = key.split('/')
  const at = segments.findLastIndex((segment) => surfaceNamed(segment) !== undefined)
  const target = segments.slice(0, at).join('/')
  const surface = surfaceNamed(segments[at] ?? '')
  return at > 0 && surface && Target.safeParse(target).success ? { target, surface } : undefined
}

function surfaceNamed(text: string): Surface | undefined {
  return SURFACES.find((surface) => surface === text)
}

function holdingOf(store: Store, { target, surface, groups, bytes }: Catalog): Holding {
  const all = [...groups.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const backups = all.flatMap((group): Held[] => {
    const time = idTime(group.id)
    if (!time || !group.objects.has(MANIFEST_SUFFIX)) return []
    const own = [...group.objects.values()].reduce((sum, object) => sum + object.bytes, 0)
    return [{ id: group.id, time, bytes: own, held: group.objects.has(HOLD_SUFFIX) }]
  })
  const others = all.filter(({ objects }) => !objects.has(MANIFEST_SUFFIX))
  const tombstones = others.filter(({ objects }) => objects.has(TOMBSTONE_SUFFIX)).length
  const leftovers = others.length - tombstones
  return { store: store.url, target, surface, backups, bytes, tombstones, leftovers, proofFaults: [] }
}

interface Wanted extends Listed {
  backup: Held
  object: StoredObject
}

function manifestsToRead(listed: Listed, { now, history }: HoldingsQuery): Wanted[] {
  const { backups } = listed.holding
  const since = now.getTime() - history * 1000
  return backups
    .filter((backup, at) => backup.time.getTime() >= since || at === backups.length - 1)
    .flatMap((backup) => {
      const object = listed.catalog.groups.get(backup.id)?.objects.get(MANIFEST_SUFFIX)
      return object ? [{ ...listed, backup, object }] : []
    })
}

async function readFacts(store: Store, wanted: Wanted, query: HoldingsQuery): Promise<void> {
  const { catalog, holding, backup } = wanted
  const { now: at, signal, trusted } = query
  const { target, surface } = catalog
  try {
    const options = { at, signal, ...(trusted ? { trusted } : {}) }
    const { manifest } = await readManifest(store, target, surface, backup.id, options)
    backup.facts = factsOf(manifest)
    const lost = await lostObject(store, wanted, manifest, signal)
    if (lost) backup.fault = { level: 'fail', detail: lost }
  } catch (error) {
    signal.throwIfAborted()
    const damaged = hasCode(error, 'integrity') || hasCode(error, 'not-found')
    backup.fault = { level: damaged ? 'fail' : 'unknown', detail: messageOf(error) }
  }
  if (backup.fault?.level !== 'fail' || !(await wasGivenUp(store, wanted, signal))) return
  holding.backups.splice(holding.backups.indexOf(backup), 1)
  holding.tombstones++
}

/** Says which object that a manifest names is not there as it should be; what the listing lacks is asked for by name. */
async function lostObject(
  store: Store,
  { catalog: { groups, target, surface }, packs }: Wanted,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const { key, bytes } of manifest.objects) {
    const name = parseKey(key, target, surface)
    const shown = name ? groups.get(name.id)?.objects.get(name.suffix)?.bytes : packs.get(key)
    if (shown === bytes) continue
    const found = (await store.head(key, { signal }))?.bytes
    if (found === undefined) return `${key} is missing, though its manifest names it`
    if (found !== bytes) return `${key} has ${found} bytes, its manifest says ${bytes}`
  }
  return undefined
}

/** Whether a prune moved the manifest aside since the listing. */
async function wasGivenUp(
  store: Store,
  { catalog: { target, surface }, backup }: Wanted,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const keyOf = (suffix: string) => objectKey(target, surface, backup.id, suffix)
    if (await store.head(keyOf(MANIFEST_SUFFIX), { signal })) return false
    return (await store.head(keyOf(TOMBSTONE_SUFFIX), { signal })) !== undefined
  } catch {
    signal.throwIfAborted()
    return false
  }
}

function factsOf(manifest: Manifest): NonNullable<Held['facts']> {
  const { engine, plain, inventory, gates = [] } = manifest
  return {
    engine,
    finishedAt: new Date(manifest.finishedAt),
    plainBytes: plain.bytes,
    storedBytes: storedBytes(manifest),
    ...(inventory?.rows === undefined ? {} : { rows: inventory.rows }),
    ...(inventory?.files === undefined ? {} : { files: inventory.files }),
    gates: gates.map(({ name, detail }) => `${name}: ${detail}`),
  }
}

/** The newest proof that is one of its backup's manifest; those that are not are told. */
async function readProof(
  store: Store,
  { catalog: { target, surface, groups }, holding }: Listed,
  signal: AbortSignal,
): Promise<void> {
  const proofs = holding.backups
    .flatMap(({ id }) => {
      const object = groups.get(id)?.objects.get(PROOF_SUFFIX)
      return object ? [{ id, object }] : []
    })
    .toSorted((a, b) => b.object.modified.getTime() - a.object.modified.getTime() || (a.id < b.id ? 1 : -1))
  for (const { id, object } of proofs.slice(0, PROOFS)) {
    const key = objectKey(target, surface, id, PROOF_SUFFIX)
    try {
      const proof = await parsedProof(store, key, object, signal)
      const sha256 = proof && (await manifestDigest(store, target, surface, id, signal))
      if (proof && proof.id === id && proof.manifestSha256 === sha256) {
        holding.proof = { id, at: proof.provedAt ? new Date(proof.provedAt) : object.modified }
        return
      }
      holding.proofFaults.push(`${key} is damaged or proves another manifest; it proves nothing`)
    } catch (error) {
      signal.throwIfAborted()
      holding.proofFaults.push(`${key} could not be read: ${messageOf(error)}`)
    }
  }
}

async function parsedProof(store: Store, key: string, object: StoredObject, signal: AbortSignal) {
  if (object.bytes > MAX_PROOF_BYTES) return undefined
  const content = await text(await store.get(key, { signal }))
  try {
    return Proof.partial().safeParse(JSON.parse(content)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
