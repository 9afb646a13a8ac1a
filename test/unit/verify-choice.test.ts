import { describe, expect, it } from '@jest/globals'
import { backupId, idTime } from '../../src/backup/keys.ts'
import { choiceText, choose, parseChoice } from '../../src/verify/choice.ts'
import { rounds, sampleOf } from '../support/rounds.ts'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 1, 2)

const entries = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const id = backupId(new Date(start + n * DAY), (n * 7919) & 0xffff)
    return { id, time: idTime(id) ?? new Date(Number.NaN) }
  })

/** Runs until every backup was in a sample, on a schedule of so many days. */
function runsToCoverAll(count: number, share: number, everyDays: number): number {
  const all = entries(count)
  const open = new Set(all.map(({ id }) => id))
  for (let run = 1; run <= 1000; run++) {
    const now = new Date(start + (run * everyDays + 400) * DAY)
    for (const { id } of choose(all, { share }, now)) open.delete(id)
    if (open.size === 0) return run
  }
  return Number.POSITIVE_INFINITY
}

describe('the choice of backups', () => {
  it.each(['latest', 'all', '20261120T020000123Z-9f3c', 'since 7d', 'sample 10%', 'sample 2.5%'])(
    '%s is read and written',
    (text) => expect(choiceText(parseChoice(text))).toBe(text),
  )

  it.each([
    '',
    'newest',
    'since',
    'since 0d',
    'sample',
    'sample 0%',
    'sample 101%',
    'sample 10',
    '2026-11-20',
  ])('%j is refused', (text) => expect(() => parseChoice(text)).toThrow())

  it('since counts from now, by the instant of the id', () => {
    const now = new Date(start + 9.5 * DAY)
    expect(choose(entries(10), { seconds: (2 * DAY) / 1000 }, now)).toHaveLength(2)
    expect(choose(entries(10), 'latest', now)).toEqual(entries(10).slice(-1))
    expect(choose([], 'latest', now)).toEqual([])
  })
})

describe('the rolling sample', () => {
  it('is the same all day, another one the next, and about as large as asked', () => {
    const [thousand, many] = [entries(1000), entries(4000)]
    const at = (hours: number) => choose(thousand, { share: 0.1 }, new Date(start + hours * 3_600_000))
    expect(at(21)).toEqual(at(1))
    const ids = new Set(at(1).map(({ id }) => id))
    expect(at(25).filter(({ id }) => ids.has(id))).toEqual([])
    for (const share of [0.01, 0.05, 0.1, 0.25, 0.5]) {
      const found = choose(many, { share }, new Date(start)).length / 4000
      expect(Math.abs(found - share)).toBeLessThan(share * 0.35)
    }
    expect(choose(entries(50), { share: 1 }, new Date(start))).toHaveLength(50)
  })

  it.each(sampleOf('schedules', [1, 2, 3, 4, 5, 6, 7, 10, 14, 28, 30], 4))(
    'meets every backup on a schedule of every %d days',
    (days) => {
      for (const [share, most] of [
        [0.01, 101],
        [0.05, 23],
        [0.1, 11],
        [0.25, 11],
        [0.5, 11],
      ] as const)
        expect([share, runsToCoverAll(rounds(200, 500), share, days) <= most]).toEqual([share, true])
    },
  )

  it('is never empty where there are backups, however few', () => {
    for (let day = 0; day < 40; day++) {
      for (const count of [1, 2, 5])
        expect(choose(entries(count), { share: 0.01 }, new Date(start + day * DAY)).length).toBeGreaterThan(0)
    }
    expect(runsToCoverAll(3, 0.01, 1)).toBeLessThan(102)
    expect(choose([], { share: 0.5 }, new Date(start))).toEqual([])
  })
})
