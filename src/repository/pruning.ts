import { createHash } from 'node:crypto'
import { MANIFEST_SUFFIX, objectKey, PROOF_SUFFIX, type Surface, TOMBSTONE_SUFFIX } from '../backup/keys.ts'
import {
  bytesFirstNamed,
  LONGEST_JOB_SECONDS,
  type PackNames,
  type PackPlan,
  planPacks,
  sharesPacks,
  tombstoneSeconds,
} from '../backup/packs.ts'
import { judgePlan, type MaxDelete, type Refusal } from '../backup/retention/fuses.ts'
import { type Plan, planHash, planRetention, type RetentionItem } from '../backup/retention/plan.ts'
import type { Policy } from '../backup/retention/policy.ts'
import type { Store } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import {
  type Catalog,
  type Group,
  type Item,
  isHeld,
  orphaned,
  readCatalog,
  readItems,
  tombstoned,
} from './catalog.ts'
import { longestLocked } from './lock.ts'
import { packView, type Reading, type References, readReferences, refreshReferences } from './references.ts'

/** What a prune is asked to do. */
export interface PruneOrder {
  target: string
  surface: Surface
  policy: Policy
  timezone: string
  keepLast: number
  requireProof: boolean
  maxDelete: MaxDelete
  /** How long data stays after its backup was given up, in seconds. */
  grace: number
  trusted?: readonly Signer[]
}

/** What is due besides the plan: data whose grace is over, leftovers, and what looks like it but stays. */
export interface Due {
  tombstoned: Group[]
  leftovers: Group[]
  spared: { id: string; why: string }[]
}

/** A plan drawn from one look at the store; nothing was changed. */
export interface Drawn {
  items: Item[]
  plan: Plan
  hash: string
  refusals: Refusal[]
  due: Due
  /** The store's clock, or ours where it has none (UTC). */
  now: Date
  /** Where backups share packs: what would go of them if this plan were carried out, and what all of them need. */
  packs: { plan: PackPlan; references: References } | undefined
  /** Size of all that the listing shows of this target and surface, in bytes. */
  storedBytes: number
}

/** So many leftovers are swept whatever their share. */
const FEW_LEFTOVERS = 10
/** Locks asked for side by side. */
const ASKING = 16

/** Lists the store once, reads every manifest, plans and judges; changes nothing. */
export async function drawPlan(store: Store, order: PruneOrder, signal: AbortSignal): Promise<Drawn> {
  const { target, surface, maxDelete } = order
  const storeNow = await store.now({ signal })
  const ours = new Date()
  const now = storeNow ?? ours
  const catalog = await readCatalog(store, target, surface, signal)
  const names: PackNames = new Map()
  const manifests = await readItems(store, catalog, names, readingOf(order, signal))
  const due = dueIn(order, catalog, manifests, now)
  const packs = sharesPacks(surface)
    ? await drawPacks(
        store,
        order,
        catalog,
        { names, items: manifests, leaving: due.tombstoned },
        now,
        signal,
      )
    : undefined
  const added = bytesFirstNamed(names)
  const items = manifests.map((item) => ({ ...item, bytes: item.bytes + (added.get(item.id) ?? 0) }))
  const plan = await planWithLocks(store, order, items.map(retentionItem), { ours, now }, signal)
  const hash = planHash(plan, { target, surface }, sha256)
  const refusals = judgePlan(plan, {
    maxDelete,
    listingComplete: true, // a listing that is not complete throws
    now: ours.getTime(),
    ...(storeNow ? { storeNow: storeNow.getTime() } : {}),
    planHash: hash,
  })
  return { items, plan, hash, refusals, due, now, packs, storedBytes: catalog.bytes }
}

/** Looks at the store once more: what both looks give up, and what is due by the second. */
export async function lookAgain(
  store: Store,
  order: PruneOrder,
  drawn: Drawn,
  signal: AbortSignal,
): Promise<{ victims: Item[]; due: Due }> {
  const catalog = await readCatalog(store, order.target, order.surface, signal)
  const present = drawn.plan.decisions.flatMap(({ item }) => {
    const group = catalog.groups.get(item.id)
    if (!group?.objects.has(MANIFEST_SUFFIX)) return []
    const proven = item.proven && group.objects.has(PROOF_SUFFIX)
    return [{ ...item, proven, held: isHeld(group) || item.held }]
  })
  const second = planRetention(present, drawn.plan.policy, drawn.plan.options)
  const agreed = new Set(drawn.plan.deleted.map(({ item }) => item.id))
  const byId = new Map(drawn.items.map((item) => [item.id, item]))
  const victims = second.deleted.flatMap(({ item }) => (agreed.has(item.id) ? (byId.get(item.id) ?? []) : []))
  return { victims, due: dueIn(order, catalog, drawn.items, drawn.now) }
}

/**
 * After the tombstones in `removed` were deleted: looks at the store once more, and says which packs go. Undefined
 * when the first look found none to go.
 */
export async function lookForDeadPacks(
  store: Store,
  order: PruneOrder,
  { packs, now }: Drawn,
  removed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<PackPlan | undefined> {
  if (!packs || (packs.plan.dead.length === 0 && !packs.plan.spared)) return undefined
  const catalog = await readCatalog(store, order.target, order.surface, signal)
  await refreshReferences(store, catalog, packs.references, removed, readingOf(order, signal))
  return planPacks(packView(catalog, packs.references, packLimits(order, now)))
}

async function drawPacks(
  store: Store,
  order: PruneOrder,
  catalog: Catalog,
  manifests: { names: PackNames; items: readonly Item[]; leaving: readonly Group[] },
  now: Date,
  signal: AbortSignal,
): Promise<Drawn['packs']> {
  const references = await readReferences(store, catalog, manifests, readingOf(order, signal))
  const plan = planPacks(packView(catalog, references, packLimits(order, now)))
  return { plan, references }
}

function packLimits(order: PruneOrder, now: Date) {
  return { before: abandonedBefore(order, now), maxDelete: order.maxDelete }
}

function readingOf({ trusted }: PruneOrder, signal: AbortSignal): Reading {
  return { ...(trusted ? { trusted } : {}), at: new Date(), signal }
}

/** Whether the store locks a backup is asked only of those about to go; each found locked is kept. */
async function planWithLocks(
  store: Store,
  order: PruneOrder,
  items: RetentionItem[],
  { ours, now }: { ours: Date; now: Date },
  signal: AbortSignal,
): Promise<Plan> {
  const { target, surface, policy, timezone, keepLast, requireProof } = order
  const options = { now: ours.getTime(), timezone, keepLast, requireProof }
  const plan = planRetention(items, policy, options)
  const locked = new Set<string>()
  const queue = plan.deleted.values()
  const ask = async () => {
    for (const { item } of queue) {
      const head = await longestLocked(store, objectKey(target, surface, item.id, MANIFEST_SUFFIX), signal)
      if (head?.lockedUntil && head.lockedUntil > now) locked.add(item.id)
    }
  }
  await Promise.all(Array.from({ length: Math.min(ASKING, plan.deleted.length) }, ask))
  if (locked.size === 0) return plan
  const marked = items.map((item) => ({ ...item, locked: locked.has(item.id) }))
  return planRetention(marked, policy, options)
}

/** Before this instant (UTC) whatever no manifest names is abandoned: no job can still be at it. */
export function abandonedBefore({ grace }: PruneOrder, now: Date): Date {
  return new Date(now.getTime() - Math.max(grace, LONGEST_JOB_SECONDS) * 1000)
}

function dueIn(order: PruneOrder, catalog: Catalog, items: Item[], now: Date): Due {
  const graceOver = new Date(now.getTime() - tombstoneSeconds(order.surface, order.grace) * 1000)
  const abandoned = abandonedBefore(order, now)
  const needed = new Set(items.flatMap(({ needs }) => needs))
  const spared: Due['spared'] = []
  const unneeded = (group: Group) => {
    if (needed.has(group.id)) spared.push({ id: group.id, why: 'a backup that is kept needs it' })
    return !needed.has(group.id)
  }
  const over = tombstoned(catalog).filter((group) => {
    const stone = group.objects.get(TOMBSTONE_SUFFIX)
    return stone !== undefined && stone.modified < graceOver
  })
  const old = orphaned(catalog).filter((group) =>
    [...group.objects.values()].every((object) => object.modified < abandoned),
  )
  const leftovers = believable(old.filter(unneeded), catalog, order.maxDelete, items.length, spared)
  return { tombstoned: over.filter(unneeded), leftovers, spared }
}

/**
 * Objects without a manifest may also be good backups whose manifests were lost. Spared are those that were proven,
 * all of them when there is no backup beside them, and all when they are too many.
 */
function believable(
  groups: Group[],
  catalog: Catalog,
  maxDelete: MaxDelete,
  backups: number,
  spared: Due['spared'],
): Group[] {
  const share = 'percent' in maxDelete ? (catalog.groups.size * maxDelete.percent) / 100 : maxDelete.count
  const spare = (group: Group, why: string) => {
    spared.push({ id: group.id, why })
    return false
  }
  return groups.filter((group) => {
    if (group.objects.has(PROOF_SUFFIX))
      return spare(
        group,
        'it has no manifest, but a proof says that it was a backup; bring the manifest back or delete both',
      )
    if (backups === 0)
      return spare(group, 'it has no manifest, and nor has anything else here; were the manifests lost?')
    if (groups.length > Math.max(FEW_LEFTOVERS, share))
      return spare(
        group,
        `it is one of ${groups.length} without a manifest, more than max-delete; were manifests lost? If not, raise max-delete`,
      )
    return true
  })
}

function retentionItem({ id, time, proven, held, needs, bytes, fault }: Item): RetentionItem {
  return { id, time: time.getTime(), proven, held, readable: fault === undefined, needs, bytes }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
