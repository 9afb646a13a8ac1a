import fc from 'fast-check'
import {
  type Decision,
  type Plan,
  planRetention,
  type RetentionItem,
} from '../../src/backup/retention/plan.ts'
import { type Policy, parsePolicy } from '../../src/backup/retention/policy.ts'
import type { Rule } from '../../src/backup/retention/rules.ts'
import { rounds } from '../support/rounds.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How many random cases each property tries; LIFEBOAT_CASES sets another number. */
export const CASES = Number(process.env.LIFEBOAT_CASES ?? rounds(250, 20_000))

/** A proper, unproven backup at an instant; an ISO text or UTC milliseconds. */
export function backup(at: string | number, more: Partial<RetentionItem> = {}): RetentionItem {
  const time = typeof at === 'string' ? Date.parse(at) : at
  const id = new Date(time).toISOString()
  return { id, time, proven: false, held: false, readable: true, needs: [], bytes: 1, ...more }
}

/** `count` backups, one each `step` milliseconds, the newest at `end`. */
export function series(end: string, count: number, step = DAY): RetentionItem[] {
  return Array.from({ length: count }, (_, index) => backup(Date.parse(end) - index * step))
}

/** Plans at the newest backup's own instant, with the window and count rules alone unless told otherwise. */
export function plan(
  items: RetentionItem[],
  policy: string,
  more: Partial<Parameters<typeof planRetention>[2]> = {},
): Plan {
  const now = Math.max(...items.map(({ time }) => time))
  return planRetention(items, parsePolicy(policy), { now, keepLast: 0, ...more })
}

export function ids(decisions: Decision[]): string[] {
  return decisions.map(({ item }) => item.id).sort()
}

/** The ids that this rule, perhaps among others, keeps. */
export function keptBy(made: Plan, ...rules: Rule[]): string[] {
  return ids(made.kept.filter(({ reasons }) => reasons.some(({ rule }) => rules.includes(rule))))
}

/** The texts of all reasons for one backup. */
export function reasonsOf(made: Plan, id: string): string[] {
  const decision = made.decisions.find(({ item }) => item.id === id)
  return decision?.reasons.map(({ text }) => text) ?? []
}

const GAPS = [
  0,
  1,
  7 * MINUTE,
  HOUR,
  6 * HOUR,
  DAY - HOUR,
  DAY,
  DAY + HOUR,
  3 * DAY,
  7 * DAY,
  30 * DAY,
  31 * DAY,
  365 * DAY,
]

// Around these a calendar may stumble: leap days, year ends, daylight saving in Europe, America and Australia.
const ENDS = [
  '2024-02-29T02:00:00Z',
  '2024-12-30T23:59:59.999Z',
  '2026-01-01T00:00:00Z',
  '2026-03-29T01:30:00Z',
  '2026-03-31T12:00:00Z',
  '2026-06-30T02:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-11-01T06:30:00Z',
  '2023-04-01T15:10:00Z',
].map((text) => Date.parse(text))

export const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Havana',
  'Pacific/Apia',
  'America/St_Johns',
]

/** Times newest first, in bursts, regular stretches and long silences. */
export const times: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.constantFrom(...ENDS),
    fc.array(fc.tuple(fc.constantFrom(...GAPS), fc.integer({ min: 1, max: 12 }), fc.nat(2 * HOUR)), {
      maxLength: 8,
    }),
  )
  .map(([end, stretches]) => {
    const found = [end]
    for (const [gap, repeat, jitter] of stretches) {
      for (let i = 0; i < repeat; i += 1) found.push((found.at(-1) ?? end) - gap - (i === 0 ? jitter : 0))
    }
    return found
  })

/** Backups nobody has marked in any way: readable, of the past, needing nothing. */
export const plainHistory: fc.Arbitrary<RetentionItem[]> = times.map((all) =>
  all.map((time, index) => backup(time, { id: `${new Date(time).toISOString()}-${index}` })),
)

/** Backups with every kind of mark; each may need some older ones, or one that is gone. */
export const history: fc.Arbitrary<RetentionItem[]> = plainHistory.chain((items) =>
  fc
    .array(fc.tuple(fc.nat(19), fc.nat(19), fc.nat(29), fc.nat(9), fc.nat(9)), {
      minLength: items.length,
      maxLength: items.length,
    })
    .map((marks) =>
      items.map((item, index) => {
        const [proven, held, unreadable, chained, reach] = marks[index] ?? [1, 1, 1, 1, 1]
        const needed = chained === 0 ? [items[index + 1 + reach]?.id ?? 'gone'] : []
        return {
          ...item,
          proven: proven < 3,
          held: held === 0,
          locked: held === 1,
          readable: unreadable !== 0,
          needs: needed,
        }
      }),
    ),
)

const AMOUNTS = [
  '1',
  '2',
  '3',
  '7',
  '12',
  '30',
  '1d',
  '7d',
  '30d',
  '2w',
  '1m',
  '3m',
  '12m',
  '1y',
  '10y',
  'forever',
]

/** Any policy text of one to four tiers that parses. */
export const policyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray(['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'], {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.constantFrom(...AMOUNTS), { minLength: 4, maxLength: 4 }),
  )
  .map(([names, amounts]) => names.map((name, index) => `${name} ${amounts[index] ?? '1'}`).join(', '))
  .filter(parses)

export const policy: fc.Arbitrary<Policy> = policyText.map(parsePolicy)

function parses(text: string): boolean {
  try {
    parsePolicy(text)
    return true
  } catch {
    return false
  }
}
