import { type Plan, planRetention, type RetentionItem } from './plan.ts'

/** The moment the next of the backups kept now becomes due for deletion, and which; `time` in UTC milliseconds. */
export type NextDeletion = { time: number; ids: string[] }

const RECENT = 15
const MINUTE = 60_000

// Bounds the work to about a tenth of a second: each arrival costs a plan, and more for each backup in it.
const BUDGET = 200_000
const PLAN_COST = 50

/**
 * Foretells when one of the kept backups falls out. If nothing new arrives none ever does, for the windows
 * are measured from the newest backup; so this plays new, unproven backups at the present cadence (the
 * median gap between the newest 15) through the same policy until one of today's is given up. Gives
 * undefined when there is no cadence yet, or when that moment lies too far off to be worth finding.
 */
export function nextDeletion(plan: Plan): NextDeletion | undefined {
  const present = plan.decisions.filter(({ reasons }) =>
    reasons.every(({ rule }) => rule !== 'unreadable' && rule !== 'future'),
  )
  const gap = medianGap(present.slice(0, RECENT).map(({ item }) => item.time))
  const newest = present[0]?.item.time
  if (gap === undefined || newest === undefined) return undefined
  const today = new Set(plan.kept.map(({ item }) => item.id))
  let items = plan.kept.map(({ item }) => item)
  let budget = BUDGET
  for (let arrival = 1; budget > 0; arrival += 1) {
    const time = newest + arrival * gap
    const next = planRetention([...items, arriving(time)], plan.policy, { ...plan.options, now: time })
    const ids = next.deleted.map(({ item }) => item.id).filter((id) => today.has(id))
    if (ids.length > 0) return { time, ids }
    items = next.kept.map(({ item }) => item)
    budget -= items.length + PLAN_COST
  }
  return undefined
}

function medianGap(times: number[]): number | undefined {
  const gaps = times.slice(1).map((time, index) => (times[index] ?? time) - time)
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
  return median === undefined ? undefined : Math.max(median, MINUTE)
}

function arriving(time: number): RetentionItem {
  // No id begins like this one, so it is never taken for a backup of today.
  const id = `arrival-${time}`
  return { id, time, proven: false, held: false, readable: true, needs: [], bytes: 0 }
}
