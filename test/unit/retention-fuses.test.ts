import { describe, expect, it } from '@jest/globals'
import { type Circumstances, judgePlan, parseMaxDelete } from '../../src/backup/retention/fuses.ts'
import type { Plan } from '../../src/backup/retention/plan.ts'
import { backup, DAY, MINUTE, plan, series } from './retention-histories.ts'

const END = '2026-06-30T02:00:00Z'
const NOW = Date.parse(END)

describe('parseMaxDelete', () => {
  it.each([
    ['20%', { percent: 20 }],
    [' 2.5 % ', { percent: 2.5 }],
    ['100%', { percent: 100 }],
    ['0', { count: 0 }],
    ['10', { count: 10 }],
  ])('%j', (text, expected) => {
    expect(parseMaxDelete(text)).toEqual(expected)
  })

  it.each(['', '%', '101%', '-1', '1.5', '20 percent', '1e3', 'NaN', '٢٠%', '20%%', '\n10\n1'])(
    'refuses %j',
    (text) => {
      expect(() => parseMaxDelete(text)).toThrow(
        /^max-delete: ".*" is neither a share such as "20%" nor a whole number/,
      )
    },
  )
})

describe('judgePlan', () => {
  it('lets a small prune pass', () => {
    expect(refusals(plan(series(END, 35), 'daily 30d'))).toEqual([])
  })

  it.each([
    [{ percent: 20 }, 38, []],
    [{ percent: 20 }, 39, ['max-delete']],
    [{ count: 8 }, 39, []],
    [{ count: 7 }, 39, ['max-delete']],
    [{ count: 0 }, 31, []],
    [{ count: 0 }, 32, ['max-delete']],
    [{ percent: 0 }, 31, []],
  ])('max-delete %j with %d backups of which 31 stay: %j', (maxDelete, count, expected) => {
    expect(refusals(plan(series(END, count), 'daily 30d'), { maxDelete })).toEqual(expected)
  })

  it('refuses to leave nothing but the floors', () => {
    const items = [...series(END, 4), backup('2026-01-01T00:00:00Z', { held: true })]
    const lenient = { maxDelete: { percent: 100 } }
    expect(refusals(plan(items, 'daily 1', { keepLast: 2 }), lenient)).toEqual(['only-floors'])
    expect(refusals(plan(items, 'daily 1', { keepLast: 1 }), lenient)).toEqual([])
    expect(refusals(plan(items.slice(0, 3), 'daily 1', { keepLast: 3 }), lenient)).toEqual([])
  })

  it('refuses an empty policy, even when it would delete nothing', () => {
    expect(refusals(plan(series(END, 3), '', { keepLast: 3 }))).toEqual(['empty-policy'])
    expect(refusals(plan(series(END, 30), ''))).toEqual(['empty-policy', 'max-delete'])
  })

  it('refuses a listing that may lack something', () => {
    expect(refusals(plan(series(END, 35), 'daily 30d'), { listingComplete: false })).toEqual([
      'incomplete-listing',
    ])
  })

  it.each([
    [0, []],
    [5 * MINUTE, []],
    [-5 * MINUTE, []],
    [5 * MINUTE + 1, ['clock']],
    [-5 * MINUTE - 1, ['clock']],
    [20 * 365 * DAY, ['clock']],
    [Number.NaN, ['clock']],
    [Infinity, ['clock']],
  ])('with a store clock %d ms ahead: %j', (ahead, expected) => {
    expect(refusals(plan(series(END, 35), 'daily 30d'), { storeNow: NOW + ahead })).toEqual(expected)
  })

  it('gives each refusal in one line, with the facts and the ways out', () => {
    const all = judge(plan(series(END, 100), '', { keepLast: 3 }), {
      listingComplete: false,
      storeNow: NOW + DAY,
    })
    expect(all.map(({ code }) => code)).toEqual(['empty-policy', 'incomplete-listing', 'clock', 'max-delete'])
    for (const { message } of all) {
      expect(message).toContain('run again with confirm: abc123')
      expect(message).not.toContain('\n')
    }
    expect(all[2]?.message).toContain("2026-06-30T02:00:00.000Z, the store's 2026-07-01T02:00:00.000Z")
    expect(all[3]?.message).toMatch(/^would delete 97 of 100 backups \(97\.0 %\), more than max-delete 20%/)
  })
})

function refusals(made: Plan, more: Partial<Circumstances> = {}): string[] {
  return judge(made, more).map(({ code }) => code)
}

function judge(made: Plan, more: Partial<Circumstances>) {
  return judgePlan(made, {
    maxDelete: { percent: 20 },
    listingComplete: true,
    now: NOW,
    storeNow: NOW,
    planHash: 'abc123',
    ...more,
  })
}
