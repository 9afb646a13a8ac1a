import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Plan, planRetention } from '../../src/backup/retention/plan.ts'
import { type Policy, parsePolicy } from '../../src/backup/retention/policy.ts'
import type { Reason } from '../../src/backup/retention/rules.ts'
import { fc } from '../support/properties.ts'
import {
  createResticRepository,
  type ForgottenGroup,
  type ResticRepository,
} from '../support/restic-repository.ts'
import { sampleOf, seedOf } from '../support/rounds.ts'
import { backup, CASES, times, ZONES } from '../unit/retention-histories.ts'

// Each random history is one host, so one run of restic judges them all; every policy is such a run.
const HISTORIES = Math.min(2000, Math.max(100, Math.ceil(CASES / 10)))
const SEED = seedOf('retention-restic')
const UNLIMITED = 1_000_000

const POLICIES = [
  'hourly 7d, daily 30d',
  'daily 30d, monthly 12m, yearly 10y',
  'daily 30d, weekly 3m, monthly 1y',
  'daily 30d, monthly 12m',
  'daily 7, weekly 4, monthly 12, yearly forever',
  'daily 90d',
  'hourly 24, daily 7, weekly 4, monthly 12, yearly 3',
  'hourly 1',
  'daily 1, weekly 2, monthly 3, yearly 4',
  'monthly forever',
]

const WINDOWS = ['hourly 7d', 'daily 30d', 'weekly 56d', 'monthly 12m', 'monthly 1m', 'yearly 10y']

type History = { host: string; zone: string; times: number[] }

const histories: History[] = fc.sample(times, { seed: SEED, numRuns: HISTORIES }).map((found, index) => {
  // Before 1975 some zones were off by odd seconds, which restic's format cannot say.
  const zone = Math.min(...found) < Date.UTC(1975) ? 'UTC' : (ZONES[index % ZONES.length] ?? 'UTC')
  return { host: `h${index}`, zone, times: found }
})

describe(`against the real restic forget, ${HISTORIES} histories`, () => {
  let restic: ResticRepository

  beforeAll(async () => {
    restic = await createResticRepository()
    for (const { host, zone, times } of histories) {
      await Promise.all(times.map((time) => restic.write({ host, time: localTime(time, zone) })))
    }
  }, 300_000)

  afterAll(() => restic?.remove())

  it.each(sampleOf('policies', POLICIES, 4))(
    '%s: the count rule is restic’s, and what we keep beyond has its reason',
    async (text) => {
      const policy = parsePolicy(text)
      const counts = policy.tiers.flatMap(({ name, count }) => [
        `--keep-${name}`,
        String(Math.min(count, UNLIMITED)),
      ])
      const groups = byHost(await restic.forget([...counts, '--keep-last', '3']))
      expect(groups.size).toBe(HISTORIES)
      for (const history of histories) {
        const made = planOf(history, policy)
        const theirs = groups.get(history.host)
        expect({ history, kept: countsOf(made, history) }).toEqual({
          history,
          kept: matchesOf(theirs, policy, history),
        })
        expect({ history, lost: lost(made, theirs, history) }).toEqual({ history, lost: [] })
        expect({ history, unexplained: unexplained(made, theirs, history) }).toEqual({
          history,
          unexplained: [],
        })
      }
    },
    300_000,
  )

  it.each(sampleOf('windows', WINDOWS, 2))(
    '%s: the window is restic’s --keep-within, but with its last instant in it',
    async (text) => {
      const policy = parsePolicy(text)
      const [name = '', span = ''] = text.split(' ')
      const groups = byHost(await restic.forget([`--keep-within-${name}`, span]))
      // Restic leaves what lies in the future out of its windows altogether, and knows no daylight saving there.
      const usable = histories.filter(({ zone, times }) => zone === 'UTC' && Math.max(...times) <= Date.now())
      expect(usable.length).toBeGreaterThan(10)
      for (const history of usable) {
        const ours = new Set(timesKeptBy(planOf(history, policy), ({ rule }) => rule === 'window'))
        const theirs = new Set(groups.get(history.host)?.keep?.map(({ time }) => Date.parse(time)))
        const since = resticBound(Math.max(...history.times), span)
        expect({ history, missing: [...theirs].filter((time) => !ours.has(time)) }).toEqual({
          history,
          missing: [],
        })
        expect({ history, more: [...ours].filter((time) => !theirs.has(time) && time > since) }).toEqual({
          history,
          more: [],
        })
      }
    },
    300_000,
  )
})

function planOf({ times, zone }: History, policy: Policy): Plan {
  const items = times.map((time, index) => backup(time, { id: `${time}-${index}` }))
  return planRetention(items, policy, { now: Math.max(...times), timezone: zone, keepLast: 3 })
}

function byHost(groups: ForgottenGroup[]): Map<string, ForgottenGroup> {
  return new Map(groups.map((group) => [group.host, group]))
}

/** Whether restic and we mean the same hours: it takes the hour that a wall clock shows twice for one. */
function comparable(tier: string, { zone }: History): boolean {
  return tier !== 'hourly' || zone === 'UTC'
}

/** Per tier, the instants that our count rule keeps; and those of keep-last. */
function countsOf(made: Plan, history: History): Record<string, number[]> {
  const tiers = made.policy.tiers.filter(({ name }) => comparable(name, history))
  const kept = tiers.map(({ name }) => [
    name,
    timesKeptBy(made, ({ text }) => text.startsWith(`count ${name} `)),
  ])
  return Object.fromEntries([...kept, ['last', timesKeptBy(made, ({ rule }) => rule === 'keep-last')]])
}

/** The same of restic. From 0.16 on it also says "oldest daily snapshot", a rule we do not have. */
function matchesOf(
  group: ForgottenGroup | undefined,
  policy: Policy,
  history: History,
): Record<string, number[]> {
  const names = policy.tiers.map(({ name }) => name).filter((name) => comparable(name, history))
  return Object.fromEntries(
    [...names, 'last'].map((name) => {
      const matching = group?.reasons.filter(({ matches }) => matches.includes(`${name} snapshot`)) ?? []
      return [name, sorted(matching.map(({ snapshot }) => Date.parse(snapshot.time)))]
    }),
  )
}

/** What restic keeps, by a rule both have and mean alike, and we do not. */
function lost(made: Plan, group: ForgottenGroup | undefined, history: History): number[] {
  const ours = new Set(made.kept.map(({ item }) => item.time))
  const alike = (match: string) =>
    !match.startsWith('oldest') && comparable(match.split(' ')[0] ?? '', history)
  const theirs = group?.reasons.filter(({ matches }) => matches.some(alike)) ?? []
  return theirs.map(({ snapshot }) => Date.parse(snapshot.time)).filter((time) => !ours.has(time))
}

/** What we keep and restic does not, without a window or a floor to explain it. */
function unexplained(made: Plan, group: ForgottenGroup | undefined, history: History): number[] {
  const theirs = new Set(group?.keep.map(({ time }) => Date.parse(time)))
  const counts = made.policy.tiers
    .filter(({ name }) => !comparable(name, history))
    .map(({ name }) => `count ${name} `)
  const unlike = ({ rule, text }: Reason): boolean =>
    rule !== 'count' || counts.some((count) => text.startsWith(count))
  const ours = made.kept.filter(({ reasons }) => !reasons.some(unlike))
  return ours.map(({ item }) => item.time).filter((time) => !theirs.has(time))
}

function timesKeptBy(made: Plan, test: (reason: Reason) => boolean): number[] {
  return sorted(made.kept.filter(({ reasons }) => reasons.some(test)).map(({ item }) => item.time))
}

function sorted(all: number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b)
}

/** The instant after which restic's window begins; like Go's AddDate it lets 31 February run on into March. */
function resticBound(newest: number, span: string): number {
  const date = new Date(newest)
  const amount = Number.parseInt(span, 10)
  if (span.endsWith('d')) date.setUTCDate(date.getUTCDate() - amount)
  else date.setUTCMonth(date.getUTCMonth() - amount * (span.endsWith('y') ? 12 : 1))
  return date.getTime()
}

/** An instant as RFC 3339 with the zone's offset then, worked out from the wall clock alone. */
function localTime(time: number, zone: string): string {
  const clock = clockOf(zone).format(time)
  const wall = Date.parse(`${clock.replace(' ', 'T')}Z`) + (((time % 1000) + 1000) % 1000)
  const minutes = Math.round((wall - time) / 60_000)
  const size = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${new Date(wall).toISOString().slice(0, -1)}${minutes < 0 ? '-' : '+'}${size.join(':')}`
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(zone, made)
  return made
}
