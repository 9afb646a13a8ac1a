import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { nextDeletion } from '../../src/backup/retention/forecast.ts'
import { planHash, planRetention } from '../../src/backup/retention/plan.ts'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { backup, DAY, HOUR, ids, keptBy, MINUTE, plan, reasonsOf, series } from './retention-histories.ts'

const STANDARD = 'daily 30d, monthly 12m, yearly 10y'
const END = '2026-06-30T02:00:00Z'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('the golden vector', () => {
  const golden: string[] = JSON.parse(
    readFileSync(new URL('./retention-golden.json', import.meta.url), 'utf8'),
  )
  const expected = golden.map((text) => new Date(text).toISOString()).sort()

  it('keeps exactly these 46 of 1100 daily backups', () => {
    const made = planRetention(series(END, 1100), parsePolicy(STANDARD), { now: Date.parse(END) })
    expect(ids(made.kept)).toEqual(expected)
    expect(made.kept).toHaveLength(46)
    expect(made.deleted).toHaveLength(1054)
    expect(made.bytesFreed).toBe(1054)
  })

  it('stays the same whatever is proven, for then as before the newest of a period stands for it', () => {
    const all = series(END, 1100)
    const marks = [() => true, (_: unknown, index: number) => index % 7 === 0]
    for (const mark of marks) {
      const items = all.map((item, index) => ({ ...item, proven: mark(item, index) }))
      expect(ids(plan(items, STANDARD).kept)).toEqual(expected)
    }
  })

  it('is the window rule alone, the count rule being part of it here', () => {
    const made = plan(series(END, 1100), STANDARD)
    expect(keptBy(made, 'window')).toEqual(expected)
    expect(keptBy(made, 'count')).toHaveLength(43)
  })
})

describe('the policies of the five systems', () => {
  // Figures of the reference script in the research: window rule, count rule, either of the two.
  it.each([
    ['hourly 7d, daily 30d', 1100, HOUR, 193, 190],
    [STANDARD, 1100, DAY, 46, 43],
    ['daily 30d, weekly 3m, monthly 1y', 1100, DAY, 50, 48],
    ['daily 30d, monthly 12m', 1100, DAY, 43, 41],
    ['daily 7, weekly 4, monthly 12, yearly forever', 1100, DAY, 28, 22],
    ['daily 90d', 1100, DAY, 91, 90],
  ])('%s', (policy, count, step, windows, counts) => {
    const made = plan(series(END, count, step), policy)
    expect(keptBy(made, 'window')).toHaveLength(windows)
    expect(keptBy(made, 'count')).toHaveLength(counts)
    expect(ids(made.kept)).toEqual([...new Set([...keptBy(made, 'window'), ...keptBy(made, 'count')])].sort())
  })
})

describe('reasons', () => {
  it('are all there, for what stays and for what goes', () => {
    const made = plan(series(END, 1100), STANDARD, { keepLast: 3 })
    expect(reasonsOf(made, '2026-06-30T02:00:00.000Z')).toEqual([
      'daily 2026-06-30',
      'count daily 2026-06-30',
      'count monthly 2026-06',
      'count yearly 2026',
      'floor: newest',
      'floor: keep-last',
    ])
    expect(reasonsOf(made, '2026-03-31T02:00:00.000Z')).toEqual(['monthly 2026-03', 'count monthly 2026-03'])
    expect(reasonsOf(made, '2025-06-29T02:00:00.000Z')).toEqual(['yearly 2025'])
    expect(reasonsOf(made, '2026-03-30T02:00:00.000Z')).toEqual([
      'monthly 2026-03 keeps 2026-03-31T02:00:00.000Z instead',
    ])
  })

  it('tell what is older than every window, and that an empty policy keeps nothing', () => {
    const items = series(END, 40)
    expect(reasonsOf(plan(items, 'daily 7d'), '2026-06-01T02:00:00.000Z')).toEqual(['older than daily 7d'])
    const bare = plan(items, '', { keepLast: 2 })
    expect(ids(bare.kept)).toEqual(['2026-06-29T02:00:00.000Z', '2026-06-30T02:00:00.000Z'])
    expect(reasonsOf(bare, '2026-06-28T02:00:00.000Z')).toEqual(['the policy is empty'])
  })
})

describe('floors', () => {
  const old = '2020-01-01T00:00:00Z'
  const among = (...more: ReturnType<typeof backup>[]) => plan([...series(END, 40), ...more], 'daily 7d')

  it.each([
    ['held', { held: true }],
    ['locked', { locked: true }],
    ['unreadable', { readable: false }],
    ['floor: newest proven', { proven: true }],
  ])('%s', (reason, mark) => {
    const made = among(backup(old, { id: 'old', ...mark }), backup(old, { id: 'plain' }))
    expect(reasonsOf(made, 'old')).toEqual([reason])
    expect(ids(made.deleted)).toContain('plain')
  })

  it('keep the last three unless told otherwise, and the newest even when told none', () => {
    const burst = series(END, 10, MINUTE)
    const now = Date.parse(END)
    expect(planRetention(burst, parsePolicy('yearly 1'), { now }).kept).toHaveLength(3)
    expect(ids(planRetention(burst, parsePolicy(''), { now, keepLast: 0 }).kept)).toEqual([
      '2026-06-30T02:00:00.000Z',
    ])
  })

  it('are the newest proven of those that can be read, not one that nobody can', () => {
    const made = among(
      backup(old, { id: 'proven', proven: true }),
      backup('2026-06-01T00:00:00Z', { id: 'torn', proven: true, readable: false }),
    )
    expect(reasonsOf(made, 'proven')).toEqual(['floor: newest proven'])
    expect(reasonsOf(made, 'torn')).toEqual(['unreadable'])
  })

  it('of two at the same instant, the proven one stands for the period', () => {
    const twins = [backup(END, { id: 'b' }), backup(END, { id: 'a', proven: true }), backup(END, { id: 'c' })]
    expect(ids(plan(twins, 'daily 1').kept)).toEqual(['a'])
  })

  it('with require-proof nothing goes that has no newer proven backup', () => {
    const items = series(END, 40)
    expect(plan(items, 'daily 7d', { requireProof: true }).deleted).toEqual([])
    const proven = items.map((item) => ({ ...item, proven: item.id.startsWith('2026-06-01') }))
    const made = plan(proven, 'daily 7d', { requireProof: true })
    expect(ids(made.deleted)).toEqual(ids(made.decisions.filter(({ item }) => item.id < '2026-06-01')))
    expect(made.deleted).toHaveLength(10)
    expect(reasonsOf(made, '2026-06-10T02:00:00.000Z')).toEqual(['require-proof: no newer proven backup'])
    expect(reasonsOf(made, '2026-06-28T02:00:00.000Z')).toEqual([
      'daily 2026-06-28',
      'count daily 2026-06-28',
    ])
  })
})

describe('clocks', () => {
  it('beyond five minutes ahead is the future: kept, filling no period', () => {
    const future = Array.from({ length: 400 }, (_, index) => backup(Date.parse(END) + (index + 1) * DAY))
    const made = plan([...future, ...series(END, 1100)], STANDARD, { now: Date.parse(END) })
    expect(made.kept).toHaveLength(446)
    expect(reasonsOf(made, '2026-07-01T02:00:00.000Z')).toEqual(['future'])
    expect(made.anchor).toBe(Date.parse(END))
  })

  it('within five minutes ahead is now', () => {
    const ahead = (by: number) => plan([backup(Date.parse(END) + by)], 'daily 1', { now: Date.parse(END) })
    expect(ahead(5 * MINUTE).kept[0]?.reasons[0]?.rule).toBe('window')
    expect(ahead(5 * MINUTE).anchor).toBe(Date.parse(END))
    expect(ahead(5 * MINUTE + 1).kept[0]?.reasons).toEqual([{ rule: 'future', text: 'future' }])
  })

  it('that jump ahead delete nothing, whether 20 years or beyond all reason', () => {
    const settled = plan(series(END, 1100), STANDARD).kept.map(({ item }) => item)
    for (const now of [Date.parse(END) + 20 * 366 * DAY, Number.MAX_SAFE_INTEGER, Infinity]) {
      expect(plan(settled, STANDARD, { now }).deleted).toEqual([])
    }
  })

  it('that fall back, or are no number, delete nothing', () => {
    for (const now of [0, -Infinity, Number.NaN]) {
      expect(plan(series(END, 1100), STANDARD, { now }).deleted).toEqual([])
    }
  })

  it('no time at all in an id is one more thing nobody can read', () => {
    for (const time of [Number.NaN, Infinity, -Infinity, -1e15, 1e15]) {
      const odd = backup(END, { id: 'odd', time, readable: true })
      const made = plan([odd, ...series(END, 40)], 'daily 7d', { now: Date.parse(END) })
      expect(reasonsOf(made, 'odd')).toContain('unreadable')
      expect(made.kept).toHaveLength(9)
    }
  })
})

describe('chains', () => {
  it('keep whatever a kept backup needs, through any number of links, rings and gaps', () => {
    const items = series(END, 400).map((item, index, all) => ({
      ...item,
      needs: [all[index + 1]?.id ?? 'gone'],
    }))
    expect(plan(items, 'daily 7d').deleted).toEqual([])
    const ring = series(END, 30).map((item, index, all) => ({
      ...item,
      needs: [all[(index + 10) % 30]?.id ?? ''],
    }))
    expect(plan(ring, 'daily 1').kept).toHaveLength(6)
  })

  it('give the reason, and do not hold what only a deleted backup needs', () => {
    const full = backup('2026-01-01T00:00:00Z', { id: 'full' })
    const other = backup('2026-01-02T00:00:00Z', { id: 'other' })
    const middle = backup('2026-02-01T00:00:00Z', { id: 'middle', needs: ['other'] })
    const last = backup(END, { id: 'last', needs: ['full'] })
    const made = plan([full, other, middle, last], 'daily 1')
    expect(reasonsOf(made, 'full')).toEqual(['needed by last'])
    expect(ids(made.deleted)).toEqual(['middle', 'other'])
  })
})

describe('a listing', () => {
  it('may be empty', () => {
    expect(plan([], STANDARD, { now: 0 })).toMatchObject({
      decisions: [],
      kept: [],
      deleted: [],
      bytesFreed: 0,
    })
  })

  it('that names a backup twice counts it once, as the more careful of both says', () => {
    const items = series(END, 40)
    const twice = items.map((item) => ({ ...item, held: item.id.startsWith('2026-05-25'), bytes: 7 }))
    const made = plan([...items, ...twice], 'daily 7d')
    expect(made.decisions).toHaveLength(40)
    expect(reasonsOf(made, '2026-05-25T02:00:00.000Z')).toEqual(['held'])
    expect(made.bytesFreed).toBe(31 * 7)
  })
})

describe('100,000 backups', () => {
  it.each(['UTC', 'Europe/Paris'])('take less than 5 seconds of CPU in %s', (timezone) => {
    const items = series(END, 100_000, HOUR).map((item, index, all) => ({
      ...item,
      needs: needsOf(all, index),
    }))
    const before = process.cpuUsage()
    const made = plan(items, 'hourly 90d, daily 5y, monthly forever', { timezone })
    const { user, system } = process.cpuUsage(before)
    expect(made.decisions).toHaveLength(100_000)
    expect((user + system) / 1e6).toBeLessThan(5)
  })

  function needsOf(all: { id: string }[], index: number): string[] {
    const full = all[index - (index % 24) + 23]
    return full && index % 24 !== 23 ? [full.id] : []
  }
})

describe('planHash', () => {
  const scope = { target: 'erp/prod', surface: 'db' }
  const made = plan(series(END, 40), 'daily 7d')
  const hash = planHash(made, scope, sha256)

  it('is the SHA-256 of the lines anybody can write down', () => {
    const lines = ['lifeboat-plan/1', 'erp/prod', 'db', 'UTC', 'daily 7d', ...ids(made.deleted)]
    expect(hash).toBe(sha256(`${lines.join('\n')}\n`))
  })

  it('is the same for the same deletions, whatever the order and the hour', () => {
    const later = plan(series(END, 40).reverse(), ' DAILY 7d', { now: Date.parse(END) + HOUR })
    expect(planHash(later, scope, sha256)).toBe(hash)
  })

  it.each([
    ['deletion', plan(series(END, 41), 'daily 7d'), scope],
    ['policy', plan(series(END, 40), 'daily 7'), scope],
    ['time zone', plan(series(END, 40), 'daily 7d', { timezone: 'Europe/Paris' }), scope],
    ['target', made, { ...scope, target: 'erp/test' }],
    ['surface', made, { ...scope, surface: 'files' }],
  ])('is another for another %s', (_, other, where) => {
    expect(planHash(other, where, sha256)).not.toBe(hash)
  })
})

describe('nextDeletion', () => {
  it('of a daily series that has filled its windows is the next backup’s arrival', () => {
    expect(nextDeletion(plan(series(END, 60), 'daily 30d'))).toEqual({
      time: Date.parse(END) + DAY,
      ids: ['2026-05-31T02:00:00.000Z'],
    })
  })

  it('of a young series is the day its oldest backup passes the window', () => {
    expect(nextDeletion(plan(series(END, 10), 'daily 30d'))).toEqual({
      time: Date.parse('2026-07-22T02:00:00Z'),
      ids: ['2026-06-21T02:00:00.000Z'],
    })
  })

  it('is unknown without a cadence, when all is held, or beyond reach', () => {
    expect(nextDeletion(plan(series(END, 1), 'daily 1'))).toBeUndefined()
    expect(nextDeletion(plan([], 'daily 1', { now: 0 }))).toBeUndefined()
    const yearly = series(END, 5).map((item) => ({ ...item, held: true }))
    expect(nextDeletion(plan(yearly, 'daily 7d'))).toBeUndefined()
  })
})
