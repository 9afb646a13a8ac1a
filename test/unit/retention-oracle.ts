import { CLOCK_SKEW, type PlanOptions, type RetentionItem } from '../../src/backup/retention/plan.ts'
import type { Policy, Tier, TierName } from '../../src/backup/retention/policy.ts'
import { HOUR } from './retention-histories.ts'

// The two rules again, from the contract's words and the engine's printed calendar, with no thought of speed.

/** What a plan is made from. */
export type Case = { items: RetentionItem[]; policy: Policy; options: PlanOptions }

/** The backups that the rules look at, newest first. */
export function presentOf({ items, options }: Case): RetentionItem[] {
  const present = items.filter(({ readable, time }) => readable && time <= options.now + CLOCK_SKEW)
  return present.sort((a, b) => b.time - a.time)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock as `2026-06-30 02:00:00`. */
function printed(time: number, zone = 'UTC'): string {
  const known = clocks.get(zone)
  const clock =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(zone, clock)
  return clock.format(time)
}

/** A text that two instants share exactly when they lie in the same period. */
export function labelOf(tier: TierName, time: number, zone = 'UTC'): string {
  const text = printed(time, zone)
  const [date, month] = [text.slice(0, 10), text.slice(5, 7)]
  switch (tier) {
    case 'hourly':
      // Twice shown, an hour is two: so many seconds the wall clock is ahead tells them apart.
      return `${text.slice(0, 13)} ${Date.parse(`${text.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000}`
    case 'daily':
      return date
    case 'weekly': {
      const monday = new Date(date)
      while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() - 1)
      return monday.toISOString()
    }
    case 'monthly':
      return date.slice(0, 7)
    case 'quarterly':
      return `${date.slice(0, 4)} ${Math.ceil(Number(month) / 3)}`
    case 'yearly':
      return date.slice(0, 4)
  }
}

/** The first of each period, of backups that come newest first. */
export function newestPerPeriod(present: RetentionItem[], tier: TierName, zone = 'UTC'): RetentionItem[] {
  const labels = present.map(({ time }) => labelOf(tier, time, zone))
  return present.filter((_, index) => labels.indexOf(labels[index] ?? '') === index)
}

/** The instants the window rule keeps; unknown where a window begins at a time the wall clock never showed. */
export function windowsOf(one: Case): number[] | undefined {
  const present = presentOf(one)
  const first = present[0]
  if (first === undefined) return []
  const anchor = Math.min(first.time, one.options.now)
  const zone = one.options.timezone ?? 'UTC'
  const cuts = one.policy.tiers.map((tier) => slowCut(anchor, tier, zone))
  if (cuts.some((cut) => Number.isNaN(cut))) return undefined
  const bandOf = (time: number): number => cuts.findIndex((cut) => time >= cut)
  return one.policy.tiers.flatMap((tier, index) => {
    const band = present.filter(({ time }) => bandOf(time) === index)
    return newestPerPeriod(band, tier.name, zone).map(({ time }) => time)
  })
}

/** Walks back from the anchor, in UTC or by looking for the instant at which the wall clock shows the cut. */
function slowCut(anchor: number, { window }: Tier, zone: string): number {
  if (window === 'forever') return -Infinity
  if (window.unit === 'hours') return anchor - window.amount * HOUR
  const wall = new Date(`${printed(anchor, zone).replace(' ', 'T')}Z`)
  const rest = anchor - Math.floor(anchor / 1000) * 1000
  const day = wall.getUTCDate()
  if (window.unit === 'days') wall.setUTCDate(day - window.amount)
  else {
    wall.setUTCMonth(wall.getUTCMonth() - window.amount)
    // Ran over into the next month: back to the last day of the one meant.
    if (wall.getUTCDate() !== day) wall.setUTCDate(0)
  }
  const sought = wall.toISOString().slice(0, 19).replace('T', ' ')
  const offsets = [15, 14, 13, 12.75, 11, 10.5, 10, 5.5, 2, 1, 0, -2.5, -3, -3.5, -4, -5, -10, -11]
  const shown = offsets
    .map((hours) => wall.getTime() - hours * HOUR)
    .filter((at) => printed(at, zone) === sought)
  return (shown[0] ?? Number.NaN) + rest
}
