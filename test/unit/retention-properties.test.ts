import { describe, expect, it } from '@jest/globals'
import { judgePlan, parseMaxDelete } from '../../src/backup/retention/fuses.ts'
import {
  CLOCK_SKEW,
  type Plan,
  type PlanOptions,
  planHash,
  planRetention,
  type RetentionItem,
} from '../../src/backup/retention/plan.ts'
import { formatPolicy, parsePolicy, type Tier, tierText } from '../../src/backup/retention/policy.ts'
import { fc } from '../support/properties.ts'
import { CASES, DAY, HOUR, history, ids, keptBy, plainHistory, policy, ZONES } from './retention-histories.ts'
import { type Case, labelOf, newestPerPeriod, presentOf, windowsOf } from './retention-oracle.ts'

// The numbers are those of the invariants in the test plan; I11 and I18 concern the carrying out.

const options = (items: RetentionItem[]): fc.Arbitrary<PlanOptions> =>
  fc.record({
    // Mostly the present; else the past, so that some of the backups lie in the future, or far ahead.
    now: fc
      .constantFrom(0, 0, 0, 1000, CLOCK_SKEW, -CLOCK_SKEW, -DAY, -40 * DAY, 400 * DAY)
      .map((shift) => newestTime(items) + shift),
    timezone: fc.constantFrom('UTC', 'UTC', 'UTC', ...ZONES),
    keepLast: fc.nat(4),
    requireProof: fc.constantFrom(false, false, false, true),
  })

const marked: fc.Arbitrary<Case> = caseOf(history)
const plain: fc.Arbitrary<Case> = caseOf(plainHistory)

describe('whatever the history, the policy and the clock', () => {
  check('I1 kept and deleted partition the input', marked, (one) => {
    const made = planOf(one)
    expect([...ids(made.kept), ...ids(made.deleted)].sort()).toEqual(one.items.map(({ id }) => id).sort())
    expect(made.decisions.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(made.bytesFreed).toBe(made.deleted.length)
  })

  check('I2, I3, I24 the newest, the last N and the newest proven stay', marked, (one) => {
    const kept = new Set(ids(planOf(one).kept))
    const present = presentOf(one)
    const floors = present.slice(0, Math.max(1, one.options.keepLast ?? 3))
    const proven = present.find((item) => item.proven)
    for (const item of proven ? [...floors, proven] : floors) {
      // Of two at the very same instant either may be the newest.
      const equals = present.filter(({ time }) => time === item.time)
      expect(equals.some(({ id }) => kept.has(id))).toBe(true)
    }
    expect(kept.size).toBeGreaterThanOrEqual(Math.min(floors.length, one.items.length))
  })

  check(
    'I5, I19 planning again for what was kept deletes nothing, and planning twice gives the same',
    marked,
    (one) => {
      const made = planOf(one)
      expect(ids(planOf({ ...one, items: made.kept.map(({ item }) => item) }).deleted)).toEqual([])
      expect(planOf(one)).toEqual(made)
    },
  )

  check('I6, I7 neither order, nor repetition, nor the cut of the pages matters', marked, (one) => {
    const made = planOf(one)
    const shuffled = one.items.toSorted((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1))
    expect(planOf({ ...one, items: [...shuffled, ...shuffled.slice(0, 5)] }).decisions.map(plainly)).toEqual(
      made.decisions.map(plainly),
    )
  })

  check('I10 what lies in the future stays, and displaces nothing', marked, (one) => {
    const made = planOf(one)
    const past = one.items.filter(({ time }) => time <= one.options.now + CLOCK_SKEW)
    const needed = new Set(one.items.filter((item) => !past.includes(item)).flatMap(({ needs }) => needs))
    if (needed.size > 0) return
    const without = planOf({ ...one, items: past })
    expect(ids(made.deleted)).toEqual(ids(without.deleted))
  })

  check('I12 what is held, locked or unreadable stays', marked, (one) => {
    const gone = planOf(one).deleted.map(({ item }) => item)
    expect(gone.filter(({ held, locked, readable }) => held || locked || !readable)).toEqual([])
  })

  check('I6 of the issue: what a kept backup needs stays', marked, (one) => {
    const made = planOf(one)
    const gone = new Set(ids(made.deleted))
    expect(made.kept.flatMap(({ item }) => item.needs).filter((id) => gone.has(id))).toEqual([])
  })

  check('I13 each of the last N periods that have backups keeps its newest', plain, (one) => {
    const kept = new Set(planOf(one).kept.map(({ item }) => item.time))
    for (const tier of one.policy.tiers) {
      const newest = newestPerPeriod(presentOf(one), tier.name, one.options.timezone)
      expect(newest.slice(0, tier.count).filter(({ time }) => !kept.has(time))).toEqual([])
    }
  })

  check('I14 no more stays than the tiers, the seams between them and the floors allow', plain, (one) => {
    // In one window a period may be cut at either end, and daylight saving adds an hour.
    const windows = one.policy.tiers.map(({ count }) => count + 3)
    const counts = one.policy.tiers.map(({ count }) => count)
    const most =
      [...windows, ...counts].reduce((sum, count) => sum + count, 0) + (one.options.keepLast ?? 3) + 2
    const made = planOf({ ...one, options: { ...one.options, requireProof: false } })
    expect(
      keptBy(made, 'window', 'count', 'keep-last', 'newest', 'newest-proven').length,
    ).toBeLessThanOrEqual(most)
  })

  check('I20 each decision rests on the policy’s two rules, worked out the slow way', plain, (one) => {
    const made = planOf(one)
    const windows = windowsOf(one)
    if (windows === undefined) return
    const counts = one.policy.tiers.flatMap(({ name, count }) =>
      newestPerPeriod(presentOf(one), name, one.options.timezone).slice(0, count),
    )
    expect(timesOf(made, 'window')).toEqual(sorted(windows))
    expect(timesOf(made, 'count')).toEqual(sorted(counts.map(({ time }) => time)))
    const byRule = new Set([...windows, ...counts.map(({ time }) => time)])
    const beyond = made.kept.filter(({ item }) => !byRule.has(item.time))
    const floors = new Set(['newest', 'newest-proven', 'keep-last', 'future', 'require-proof'])
    expect(beyond.filter(({ reasons }) => reasons.some(({ rule }) => !floors.has(rule)))).toEqual([])
  })

  check('I22, I23 a plan beyond max-delete, or on half a listing, is refused', marked, (one) => {
    const made = planOf(one)
    const facts = { maxDelete: parseMaxDelete('20%'), listingComplete: true, now: 0, planHash: '' }
    const codes = judgePlan(made, facts).map(({ code }) => code)
    expect(codes.includes('max-delete')).toBe(made.deleted.length / one.items.length > 0.2)
    expect(judgePlan(made, { ...facts, listingComplete: false }).map(({ code }) => code)).toContain(
      'incomplete-listing',
    )
  })

  check('the plan’s hash names its deletions', marked, (one) => {
    const made = planOf(one)
    const text = planHash(made, { target: 'a', surface: 'db' }, (canonical) => canonical)
    expect(text.split('\n').slice(5, -1)).toEqual(ids(made.deleted))
    expect(parsePolicy(text.split('\n')[4] ?? '')).toEqual(parsePolicy(formatPolicy(one.policy)))
  })
})

describe('when the policy grows (I8)', () => {
  check('in its last tier, nothing is deleted that was kept before', marked, (one) => {
    const last = one.policy.tiers.at(-1)
    const grown = last && larger(last)
    if (grown === undefined) return
    const tiers = [...one.policy.tiers.slice(0, -1), grown]
    const before = new Set(ids(planOf(one).deleted))
    expect(ids(planOf({ ...one, policy: { tiers } }).deleted).filter((id) => !before.has(id))).toEqual([])
  })

  check('in any tier, what is given up has a newer one kept in the same period', plain, (one) => {
    for (const [index, tier] of one.policy.tiers.entries()) {
      const grown = larger(tier)
      const next = one.policy.tiers[index + 1]
      if (grown === undefined || (next && !orders(grown, next))) continue
      const tiers = one.policy.tiers.with(index, grown)
      const before = new Set(ids(planOf(one).kept))
      const after = planOf({ ...one, policy: { tiers } })
      for (const { item } of after.deleted.filter(({ item }) => before.has(item.id))) {
        const label = labelOf(tier.name, item.time, one.options.timezone)
        const stand = after.kept.find(
          (kept) =>
            kept.item.time >= item.time && labelOf(tier.name, kept.item.time, one.options.timezone) === label,
        )
        expect({ item, stand: stand?.item.id }).toEqual({ item, stand: expect.anything() })
      }
    }
  })
})

describe('when backups are added', () => {
  check(
    'I9 one newer costs no more than a period of each rule, and its seams, in each tier',
    plain,
    (one) => {
      const settled = planOf(one).kept.map(({ item }) => item)
      const time = newestTime(settled) + (hash(formatPolicy(one.policy)) % 3 === 0 ? 40 * DAY : HOUR)
      const added = { ...settled[0], id: 'added', time } as RetentionItem
      const after = planOf({ ...one, items: [...settled, added], options: { ...one.options, now: time } })
      const floors = keptBy(planOf({ ...one, items: settled }), 'future', 'require-proof').length
      expect(after.deleted.length).toBeLessThanOrEqual(one.policy.tiers.length * 4 + 2 + floors)
    },
  )

  check('I21 which nobody signed, or of the future, no backup is lost, be they 1 or 40', marked, (one) => {
    const before = ids(planOf(one).deleted)
    const bogus = Array.from({ length: hash(formatPolicy(one.policy)) % 2 ? 1 : 40 }, (_, index) => ({
      ...bogusItem(index),
      time: newestTime(one.items) + (index - 20) * 11 * HOUR,
    }))
    const after = planOf({ ...one, items: [...one.items, ...bogus] })
    expect(ids(after.deleted)).toEqual(before)
  })
})

function check(name: string, cases: fc.Arbitrary<Case>, test: (one: Case) => void): void {
  it(name, () => fc.assert(fc.property(cases, test), { numRuns: CASES }), 3_600_000)
}

function caseOf(histories: fc.Arbitrary<RetentionItem[]>): fc.Arbitrary<Case> {
  return histories.chain((items) => fc.record({ items: fc.constant(items), policy, options: options(items) }))
}

function planOf({ items, policy, options }: Case): Plan {
  return planRetention(items, policy, options)
}

function plainly({ item, keep, reasons }: Plan['decisions'][number]): unknown {
  return [item.id, keep, reasons]
}

function newestTime(items: RetentionItem[]): number {
  return Math.max(...items.map(({ time }) => time))
}

function bogusItem(index: number): RetentionItem {
  return { id: `bogus-${index}`, time: 0, proven: false, held: false, readable: false, needs: [], bytes: 1 }
}

function hash(text: string): number {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return sum
}

function sorted(times: Iterable<number>): number[] {
  return [...new Set(times)].sort((a, b) => a - b)
}

function timesOf(made: Plan, rule: 'window' | 'count'): number[] {
  return sorted(
    made.kept.filter(({ reasons }) => reasons.some((it) => it.rule === rule)).map(({ item }) => item.time),
  )
}

function larger(tier: Tier): Tier | undefined {
  if (tier.window === 'forever') return undefined
  const [amount = '', unit = ''] = [/^\d+/.exec(tier.text)?.[0], /[a-z]*$/.exec(tier.text)?.[0]]
  return parsePolicy(`${tier.name} ${Number(amount) + 2}${unit}`).tiers[0]
}

function orders(first: Tier, second: Tier): boolean {
  try {
    return parsePolicy(`${tierText(first)}, ${tierText(second)}`).tiers.length === 2
  } catch {
    return false
  }
}
