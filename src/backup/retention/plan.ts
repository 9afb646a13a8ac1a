import { openZone } from './calendar.ts'
import { formatPolicy, type Policy } from './policy.ts'
import { applyCounts, applyWindows, atWallClock, type Reason, type Rule } from './rules.ts'

/** How far two clocks may differ before one of them is held to be wrong, in milliseconds. */
export const CLOCK_SKEW = 5 * 60_000

/** One committed backup, as retention sees it. */
export type RetentionItem = {
  id: string
  /** The instant of the id, in milliseconds since 1970 UTC. */
  time: number
  /** Whether a drill of it passed. */
  proven: boolean
  /** Whether somebody asked to keep it. */
  held: boolean
  /** Whether the store itself refuses to delete it (object lock). */
  locked?: boolean
  /** False when its manifest cannot be read or, with trusted signers, is not signed by one of them. */
  readable: boolean
  /** Ids of the other backups without which it cannot be restored. */
  needs: string[]
  /** Stored size in bytes. */
  bytes: number
}

/** What becomes of one backup, with every reason. */
export type Decision = { item: RetentionItem; keep: boolean; reasons: Reason[] }

/** A retention plan; `decisions` holds every backup once, newest first. Times in milliseconds since 1970 UTC. */
export type Plan = {
  policy: Policy
  options: PlanOptions
  /** Whence the windows are measured; none when no backup counts. */
  anchor: number | undefined
  decisions: Decision[]
  kept: Decision[]
  deleted: Decision[]
  bytesFreed: number
}

/** The clock and the floors of a plan. */
export type PlanOptions = {
  now: number
  /** IANA name; UTC when left out. */
  timezone?: string
  /** 3 when left out. */
  keepLast?: number
  /** Delete only what is older than some proven backup. */
  requireProof?: boolean
}

/** Where a plan applies; target as in the inputs, for example `erp/prod`. */
export type PlanScope = { target: string; surface: string }

// Times outside the years 0 to 9999 cannot come from an id.
const EARLIEST = -62_167_219_200_000
const LATEST = 253_402_300_799_999

/**
 * Decides which backups stay. One is given up only when the window rule and the count rule both give it up
 * and no floor holds it. The result depends on nothing but the arguments, and not on the items' order; an
 * item listed twice counts once, with the more careful of both descriptions.
 *
 * Unreadable and future-dated backups stay, but fill no period, are never "the newest" and do not move the
 * anchor, so that what an intruder adds cannot push out what is good. The backup that stands for a period
 * is its newest, proven or not; of two at the same instant, the proven one.
 * @throws UserError('input') for an unknown time zone
 */
export function planRetention(items: Iterable<RetentionItem>, policy: Policy, options: PlanOptions): Plan {
  const { now, timezone = 'UTC' } = options
  const zone = openZone(timezone)
  const backups = newestFirst(items)
  const present = backups.filter((item) => countable(item) && item.time <= now + CLOCK_SKEW)
  const anchor = present[0] && Math.min(now, present[0].time)
  const keeps = new Map<string, Reason[]>()
  const drops = new Map<string, Reason[]>()
  const keep = (id: string, reason: Reason): void => append(keeps, id, reason)
  if (anchor !== undefined) {
    const instants = present.map((item) => atWallClock(item, zone))
    applyWindows(instants, policy, { time: anchor, zone }, keep, (id, reason) => append(drops, id, reason))
    applyCounts(instants, policy, keep)
  }
  applyFloors(backups, present, options, keeps)
  keepNeeded(backups, keeps)
  const decisions = backups.map((item) => decide(item, keeps.get(item.id), drops.get(item.id)))
  const deleted = decisions.filter((decision) => !decision.keep)
  const kept = decisions.filter((decision) => decision.keep)
  const bytesFreed = deleted.reduce((sum, { item }) => sum + item.bytes, 0)
  return { policy, options, anchor, decisions, kept, deleted, bytesFreed }
}

/**
 * The fingerprint a user confirms: it stands for exactly these deletions, in this target and surface, under
 * this policy.
 * @param sha256 the lower-case hex SHA-256 of a text in UTF-8
 */
export function planHash(plan: Plan, scope: PlanScope, sha256: (text: string) => string): string {
  const ids = plan.deleted.map(({ item }) => item.id).sort()
  const lines = [
    'lifeboat-plan/1',
    scope.target,
    scope.surface,
    plan.options.timezone ?? 'UTC',
    formatPolicy(plan.policy),
    ...ids,
  ]
  return sha256(`${lines.join('\n')}\n`)
}

function decide(item: RetentionItem, keeps: Reason[] | undefined, drops: Reason[] | undefined): Decision {
  return keeps ? { item, keep: true, reasons: keeps } : { item, keep: false, reasons: drops ?? [] }
}

function newestFirst(items: Iterable<RetentionItem>): RetentionItem[] {
  const byId = new Map<string, RetentionItem>()
  for (const item of items) {
    const known = byId.get(item.id)
    byId.set(item.id, known === undefined ? item : merge(known, item))
  }
  const at = ({ time }: RetentionItem): number => (Number.isNaN(time) ? -Infinity : time)
  return [...byId.values()].sort(
    (a, b) => at(b) - at(a) || Number(b.proven) - Number(a.proven) || (a.id < b.id ? 1 : -1),
  )
}

function merge(a: RetentionItem, b: RetentionItem): RetentionItem {
  return {
    id: a.id,
    time: Math.max(a.time, b.time),
    proven: a.proven && b.proven,
    held: a.held || b.held,
    locked: a.locked === true || b.locked === true,
    readable: a.readable && b.readable && a.time === b.time,
    needs: [...new Set([...a.needs, ...b.needs])],
    bytes: Math.max(a.bytes, b.bytes),
  }
}

function countable(item: RetentionItem): boolean {
  return item.readable && item.time >= EARLIEST && item.time <= LATEST
}

function applyFloors(
  backups: RetentionItem[],
  present: RetentionItem[],
  { keepLast = 3, requireProof = false }: PlanOptions,
  keeps: Map<string, Reason[]>,
): void {
  const floor = (item: RetentionItem | undefined, rule: Rule, text: string): void => {
    if (item !== undefined) append(keeps, item.id, { rule, text })
  }
  const proven = present.findIndex((item) => item.proven)
  floor(present[0], 'newest', 'floor: newest')
  floor(present[proven], 'newest-proven', 'floor: newest proven')
  for (const item of present.slice(0, keepLast)) floor(item, 'keep-last', 'floor: keep-last')
  const counted = new Set(present)
  for (const item of backups) {
    if (item.held) floor(item, 'held', 'held')
    if (item.locked) floor(item, 'locked', 'locked')
    if (!countable(item)) floor(item, 'unreadable', 'unreadable')
    // Asked this way round, a clock that is no number keeps everything.
    else if (!counted.has(item)) floor(item, 'future', 'future')
  }
  if (!requireProof) return
  const unproven = present.slice(0, proven === -1 ? present.length : proven)
  for (const item of unproven.filter(({ id }) => !keeps.has(id))) {
    floor(item, 'require-proof', 'require-proof: no newer proven backup')
  }
}

/** Keeps whatever a kept backup needs, however long the chain; the reason names one backup that needs it. */
function keepNeeded(backups: RetentionItem[], keeps: Map<string, Reason[]>): void {
  const byId = new Map(backups.map((item) => [item.id, item]))
  const named = new Set<string>()
  const queue = backups.filter(({ id }) => keeps.has(id))
  // The queue grows while it is walked.
  for (const item of queue) {
    for (const id of item.needs) {
      const needed = byId.get(id)
      if (needed === undefined || id === item.id || named.has(id)) continue
      named.add(id)
      if (!keeps.has(id)) queue.push(needed)
      append(keeps, id, { rule: 'needed', text: `needed by ${item.id}` })
    }
  }
}

function append(map: Map<string, Reason[]>, id: string, reason: Reason): void {
  const list = map.get(id)
  if (list === undefined) map.set(id, [reason])
  else list.push(reason)
}
