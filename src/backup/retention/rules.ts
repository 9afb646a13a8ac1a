import { cutOff, periodKey, periodName, wallClock, type Zone } from './calendar.ts'
import { type Policy, type TierName, tierText } from './policy.ts'

/** Why a backup stays or goes: the rule that says so, and the same for people. */
export type Reason = { rule: Rule; text: string }

/** `window` and `count` are the policy's two rules, the last three say why a backup goes; the rest are floors. */
export type Rule =
  | 'window'
  | 'count'
  | 'newest'
  | 'newest-proven'
  | 'keep-last'
  | 'held'
  | 'locked'
  | 'unreadable'
  | 'future'
  | 'needed'
  | 'require-proof'
  | 'superseded'
  | 'expired'
  | 'no-policy'

/** A backup as the rules see it: its instant, and the wall clock then. */
export type Instant = { id: string; time: number; wall: number }

/** Gives each of these backups' instants the wall clock of a time zone. */
export function atWallClock<T extends { id: string; time: number }>(item: T, zone: Zone): Instant {
  return { id: item.id, time: item.time, wall: wallClock(item.time, zone) }
}

/**
 * The window rule. Every backup belongs to the finest tier whose window, measured back from the anchor and
 * inclusive, reaches it; among those of one tier the newest of each period stays. `keep` and `drop` hear
 * of each backup once.
 * @param backups newest first
 */
export function applyWindows(
  backups: Instant[],
  policy: Policy,
  anchor: { time: number; zone: Zone },
  keep: (id: string, reason: Reason) => void,
  drop: (id: string, reason: Reason) => void,
): void {
  const bands = policy.tiers.map(({ name, window }) => ({
    name,
    since: cutOff(anchor.time, window, anchor.zone),
    keepers: new Map<number, string>(),
  }))
  const last = policy.tiers.at(-1)
  const expired: Reason = last
    ? { rule: 'expired', text: `older than ${tierText(last)}` }
    : { rule: 'no-policy', text: 'the policy is empty' }
  for (const backup of backups) {
    const band = bands.find(({ since }) => backup.time >= since)
    if (band === undefined) {
      drop(backup.id, expired)
      continue
    }
    const key = periodKey(band.name, backup.time, backup.wall)
    const keeper = band.keepers.get(key)
    if (keeper === undefined) {
      band.keepers.set(key, backup.id)
      keep(backup.id, { rule: 'window', text: period(band.name, backup) })
    } else {
      drop(backup.id, { rule: 'superseded', text: `${period(band.name, backup)} keeps ${keeper} instead` })
    }
  }
}

/**
 * The count rule: of each tier's last N periods that have backups, the newest backup of each. The same as
 * `restic forget --keep-daily N` and its sisters before 0.16.
 * @param backups newest first
 */
export function applyCounts(
  backups: Instant[],
  policy: Policy,
  keep: (id: string, reason: Reason) => void,
): void {
  for (const { name, count } of policy.tiers) {
    const seen = new Set<number>()
    for (const backup of backups) {
      if (seen.size >= count) break
      const key = periodKey(name, backup.time, backup.wall)
      if (seen.has(key)) continue
      seen.add(key)
      keep(backup.id, { rule: 'count', text: `count ${period(name, backup)}` })
    }
  }
}

function period(tier: TierName, backup: Instant): string {
  return `${tier} ${periodName(tier, backup.time, backup.wall)}`
}
