import { describe, expect, it } from '@jest/globals'
import { periodName } from '../../src/backup/retention/calendar.ts'
import { judgePlan } from '../../src/backup/retention/fuses.ts'
import { type Plan, planRetention, type RetentionItem } from '../../src/backup/retention/plan.ts'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { backup, CASES, DAY, HOUR, ids, MINUTE } from './retention-histories.ts'

const START = Date.parse('2021-01-01T02:00:00Z')
const YEARS = 5 * 365
const STANDARD = 'daily 30d, monthly 12m, yearly 10y'
const POLICIES = [
  'hourly 7d, daily 30d',
  STANDARD,
  'daily 30d, weekly 3m, monthly 1y',
  'daily 30d, monthly 12m',
  'daily 7, weekly 4, monthly 12, yearly forever',
  'daily 90d',
  'daily 14, quarterly 2y',
]

/** What happens on a day: the backups that arrive, and what the clock of the pruning machine shows. */
type Day = { arrivals: RetentionItem[]; now?: number }
type World = (day: number, noon: number) => Day

const at = (time: number, more: Partial<RetentionItem> = {}): RetentionItem => backup(time, more)

// Nothing here is left to chance, so that a failure is the same failure tomorrow.
const WORLDS: Record<string, World> = {
  'every night': (_, time) => ({ arrivals: [at(time)] }),
  'late by up to six hours, and every fiftieth run dropped': (day, time) => ({
    arrivals: day % 50 === 7 ? [] : [at(time + ((day * 7919) % 360) * MINUTE)],
  }),
  'gaps of a week, a month and half a year': (day, time) => ({
    arrivals: day % 60 < 7 || (day > 400 && day < 430) || (day > 900 && day < 1080) ? [] : [at(time)],
  }),
  'only on Mondays': (day, time) => ({ arrivals: day % 7 === 0 ? [at(time)] : [] }),
  'three a day, some twice over': (day, time) => ({
    arrivals: [0, 8, 16].flatMap((hour) => {
      const one = at(time + hour * HOUR - DAY, { id: `${day}-${hour}` })
      return day % 9 === 0 ? [one, { ...one, id: `${one.id}-again` }] : [one]
    }),
  }),
  'stalled for good after three years': (day, time) => ({ arrivals: day < 3 * 365 ? [at(time)] : [] }),
}

// Every night each policy meets each world; else some policies one of them.
const ALL_PAIRS = POLICIES.flatMap((policy, row) =>
  Object.entries(WORLDS)
    .filter((_, column) => CASES >= 10_000 || (row + column) % 6 === 0)
    .map(([name, world]) => ({ policy, name, world })),
)
const PAIRS = CASES >= 10_000 ? ALL_PAIRS : sampleOf('pairs', ALL_PAIRS, 3)

describe('five years of daily prune: each tier holds what a store that never deletes would (I16)', () => {
  it.each(PAIRS)('$policy: $name', ({ policy, world }) => {
    simulate(policy, world, (pruned, planFull) => {
      const full = planFull?.()
      if (full === undefined) return
      // The count rule keeps the very same backups as if nothing had ever been deleted.
      expect(textsOf(pruned, 'count')).toEqual(textsOf(full, 'count'))
      // The window rule covers the same periods; at a seam another of the same period may stand for it.
      const covered = coveredBy(pruned)
      const periods = full.kept.flatMap(({ reasons }) => reasons.filter(({ rule }) => rule === 'window'))
      expect(periods.map(({ text }) => text).filter((text) => !covered.has(text))).toEqual([])
    })
  })
})

describe('five years in which', () => {
  it('a regular series loses no more than one backup a day per tier, and one more after a short month (I9)', () => {
    for (const policy of sampleOf('regular series', POLICIES.slice(1), 1)) {
      simulate(policy, WORLDS['every night'] ?? never, (pruned, _, day) => {
        const short = new Date(START + day * DAY).getUTCDate() === 1 ? 1 : 0
        expect(pruned.deleted.length).toBeLessThanOrEqual(pruned.policy.tiers.length + short)
      })
    }
  })

  it('nobody makes backups any more keep all 46', () => {
    let made: Plan | undefined
    const world: World = (day, time) => ({ arrivals: day < 3 * 365 ? [at(time)] : [] })
    simulate(STANDARD, world, (pruned, _, day) => {
      if (day >= 3 * 365) expect(pruned.deleted).toEqual([])
      made = pruned
    })
    expect(made?.kept.length).toBeGreaterThanOrEqual(43)
  })

  it('the clock of prune alone jumps about lose nothing', () => {
    const jumps = [400, -400, 20 * 365, -20 * 365, 1, -1, 1e6]
    const jumpy: World = (day, time) => ({
      arrivals: [at(time)],
      ...(day % 11 === 0 && { now: time + (jumps[(day / 11) % jumps.length] ?? 0) * DAY }),
    })
    simulate(STANDARD, jumpy, (pruned, planFull) => {
      const full = planFull?.()
      if (full === undefined) return
      // Prune skips at worst a few days' work, and catches up.
      const kept = new Set(ids(pruned.kept))
      const counted = full.kept.filter(({ reasons }) => reasons.some(({ rule }) => rule === 'count'))
      expect(ids(counted).filter((id) => !kept.has(id))).toEqual([])
    })
  })

  it('the backups’ clock too jumps 20 years ahead for a day cost what the windows alone kept, and a period of each tier', () => {
    const world: World = (day, time) => {
      const now = day === 1200 ? time + 20 * 365 * DAY : time
      return { arrivals: [at(now)], now }
    }
    let before: string[] = []
    simulate('daily 30d, monthly 12m', world, (pruned, _, day) => {
      if (day === 1199) before = ids(pruned.kept)
      if (day === 1200) {
        const lost = before.filter((id) => !ids(pruned.kept).includes(id))
        expect(lost.length).toBeLessThanOrEqual(5)
      }
      // From the next day on the stray one lies in the future: kept, and in nobody's way.
      if (day > 1201) expect(pruned.kept.length).toBeGreaterThanOrEqual(41)
      if (day > 1600) expect(pruned.kept.length).toBeGreaterThanOrEqual(43)
    })
  })

  it.each(sampleOf('forged', [1, 40, 1000], 1))(
    '%d forged backups at a time, of all dates, lose no good one (I21)',
    (flood) => {
      const forged: World = (day, time) => ({
        arrivals: [
          at(time, { proven: day % 7 === 0 }),
          ...Array.from(
            { length: day === 1500 || (flood < 1000 && day % 150 === 0) ? flood : 0 },
            (_, index) =>
              at(time + (index - flood / 2) * 5 * HOUR, { id: `forged-${day}-${index}`, readable: false }),
          ),
        ],
      })
      simulate(STANDARD, forged, (pruned, planFull) => {
        const full = planFull?.()
        if (full) expect(textsOf(pruned, 'count')).toEqual(textsOf(full, 'count'))
        expect(pruned.deleted.filter(({ item }) => !item.readable)).toEqual([])
      })
    },
  )

  it.each(sampleOf('thief', [40, 1000], 1))(
    'a thief with the signing key floods one day with %d backups: the fuse goes, the old stay',
    (flood) => {
      const settled = settle(STANDARD)
      const time = START + YEARS * DAY
      const fakes = Array.from({ length: flood }, (_, index) =>
        at(time + index * MINUTE, { id: `fake-${index}` }),
      )
      const made = planRetention([...settled, ...fakes], parsePolicy(STANDARD), { now: time + DAY })
      expect(
        judgePlan(made, { maxDelete: { percent: 20 }, listingComplete: true, now: 0, planHash: '' }),
      ).toHaveLength(1)
      const good = made.deleted.filter(({ item }) => !item.id.startsWith('fake'))
      // The flood stands for one day of thirty, as one true backup would.
      expect(good.length).toBeLessThanOrEqual(2)
    },
  )

  it('backups come out empty, the newest proven one stays for all of them', () => {
    const world: World = (day, time) => ({ arrivals: [at(time, { proven: day < 1000 && day % 10 === 3 })] })
    simulate(STANDARD, world, (pruned, _, day) => {
      if (day > 1000) expect(ids(pruned.kept)).toContain(new Date(START + 993 * DAY).toISOString())
    })
  })

  it('with require-proof nothing younger than the last proof goes', () => {
    const world: World = (day, time) => ({ arrivals: [at(time, { proven: day < 1600 && day % 10 === 3 })] })
    const last = START + 1593 * DAY
    simulate(
      STANDARD,
      world,
      (pruned) => expect(pruned.deleted.filter(({ item }) => item.time >= last)).toEqual([]),
      {
        requireProof: true,
      },
    )
  })

  it('incremental backups come in weekly chains, every kept one restores', () => {
    const world: World = (day, time) => {
      const full = new Date(START + (day - (day % 7)) * DAY).toISOString()
      return { arrivals: [at(time, { needs: day % 7 === 0 ? [] : [full] })] }
    }
    simulate(STANDARD, world, (pruned) => {
      const kept = new Set(ids(pruned.kept))
      expect(pruned.kept.flatMap(({ item }) => item.needs).filter((id) => !kept.has(id))).toEqual([])
    })
  })
})

const never: World = () => ({ arrivals: [] })

/** Prunes every day what the days before left, beside a store that keeps everything. */
function simulate(
  policyText: string,
  world: World,
  judge: (pruned: Plan, planFull: (() => Plan) | undefined, day: number) => void,
  options: { requireProof?: boolean } = {},
): void {
  const policy = parsePolicy(policyText)
  const everything: RetentionItem[] = []
  let store: RetentionItem[] = []
  for (let day = 0; day < YEARS; day += 1) {
    const time = START + day * DAY
    const { arrivals, now = time + 12 * HOUR } = world(day, time)
    everything.push(...arrivals)
    const pruned = planRetention([...store, ...arrivals], policy, { now, ...options })
    store = pruned.kept.map(({ item }) => item)
    // The full store is slow to plan for, so it is asked at odd intervals that meet every day of week and month.
    const asked = day % rounds(219, 73) === 0 || day > YEARS - 3
    const planFull = () => planRetention(everything, policy, { now: time + 12 * HOUR })
    judge(pruned, asked ? planFull : undefined, day)
  }
}

function settle(policy: string): RetentionItem[] {
  let store: RetentionItem[] = []
  simulate(policy, WORLDS['every night'] ?? never, ({ kept }) => {
    store = kept.map(({ item }) => item)
  })
  return store
}

function textsOf(made: Plan, rule: string): string[] {
  const pairs = made.kept.map(({ item, reasons }) => [
    item.id,
    ...reasons.filter((reason) => reason.rule === rule).map(({ text }) => text),
  ])
  return pairs.filter(({ length }) => length > 1).map((pair) => pair.join(' '))
}

/** The periods of every tier in which something is kept, as the window rule names them. */
function coveredBy(made: Plan): Set<string> {
  const names = made.policy.tiers.flatMap(({ name }) =>
    made.kept.map(({ item }) => `${name} ${periodName(name, item.time, item.time)}`),
  )
  return new Set(names)
}
