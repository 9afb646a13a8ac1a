import { createHash } from 'node:crypto'
import { MANIFEST_SUFFIX, objectKey, PROOF_SUFFIX, type Surface, TOMBSTONE_SUFFIX } from '../backup/keys.ts'
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
}

/** Leftovers are touched only when no job can still be at them: a self-hosted job may run five days. */
const LONGEST_JOB_SECONDS = 5 * 86_400
/** So many leftovers are swept whatever their share. */
const FEW_LEFTOVERS = 10
/** Locks asked for side by side. */
const ASKING = 16

/** Lists the store once, reads every manifest, plans and judges; changes nothing. */
export async function drawPlan(store: Store, order: PruneOrder, signal: AbortSignal): Promise<Drawn> {
  const { target, surface, maxDelete, trusted } = order
  const storeNow = await store.now({ signal })
  const ours = new Date()
  const now = storeNow ?? ours
  const catalog = await readCatalog(store, target, surface, signal)
  const items = await readItems(store, catalog, { ...(trusted ? { trusted } : {}), at: ours, signal })
  const plan = await planWithLocks(store, order, items.map(retentionItem), { ours, now }, signal)
  const hash = planHash(plan, { target, surface }, sha256)
  const refusals = judgePlan(plan, {
    maxDelete,
    listingComplete: true, // a listing that is not complete throws
    now: ours.getTime(),
    ...(storeNow ? { storeNow: storeNow.getTime() } : {}),
    planHash: hash,
  })
  const due = dueIn(order, catalog, items, now)
  return { items, plan, hash, refusals, due, now }
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
      const head = await store.head(objectKey(target, surface, item.id, MANIFEST_SUFFIX), { signal })
      if (head?.lockedUntil && head.lockedUntil > now) locked.add(item.id)
    }
  }
  await Promise.all(Array.from({ length: Math.min(ASKING, plan.deleted.length) }, ask))
  if (locked.size === 0) return plan
  const marked = items.map((item) => ({ ...item, locked: locked.has(item.id) }))
  return planRetention(marked, policy, options)
}

/** Before this instant (UTC) whatever no manifest names is abandoned. */
export function abandonedBefore({ grace }: PruneOrder, now: Date): Date {
  return new Date(now.getTime() - Math.max(grace, LONGEST_JOB_SECONDS) * 1000)
}

function dueIn(order: PruneOrder, catalog: Catalog, items: Item[], now: Date): Due {
  const graceOver = new Date(now.getTime() - order.grace * 1000)
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
