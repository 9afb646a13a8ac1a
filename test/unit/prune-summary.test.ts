import { describe, expect, it } from '@jest/globals'
import { idTime } from '../../src/backup/keys.ts'
import { planRetention, type RetentionItem } from '../../src/backup/retention/plan.ts'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { type PruneReport, pruneSummary } from '../../src/report/prune-summary.ts'
import { timeline } from '../../src/report/prune-timeline.ts'
import { dailyIds, GOLDEN_POLICY } from '../support/prune-store.ts'

const NOW = Date.parse('2026-06-30T03:00:00Z')

function planOf(
  count: number,
  change: (item: RetentionItem, at: number) => Partial<RetentionItem> = () => ({}),
) {
  const items = dailyIds(count).map((id, at): RetentionItem => {
    const time = idTime(id)?.getTime() ?? 0
    const item = { id, time, proven: false, held: false, readable: true, needs: [], bytes: 1024 }
    return { ...item, ...change(item, at) }
  })
  return planRetention(items, parsePolicy(GOLDEN_POLICY), { now: NOW })
}

function reportOf(changes: Partial<PruneReport>): PruneReport {
  return {
    target: 'erp/prod',
    surface: 'db',
    plan: planOf(90),
    hash: 'f'.repeat(64),
    refusals: [],
    confirmed: false,
    due: { tombstoned: [], leftovers: [], spared: [] },
    faults: new Map(),
    grace: { asked: 604_800, kept: 604_800 },
    packs: undefined,
    storedBytes: 0,
    dryRun: false,
    refusal: undefined,
    removals: [],
    fault: undefined,
    next: undefined,
    ...changes,
  }
}

describe('timeline', () => {
  it('draws a row a month, a column a day, gaps and proofs', () => {
    const plan = planOf(70, (_, at) => ({ proven: at === 65 }))
    const without = plan.decisions.filter(({ item }) => !item.id.startsWith('20260610'))
    expect(timeline(without).split('\n')).toEqual([
      '         1   5    10   15   20   25   30  kept',
      '2026-06  ●●●●●●●●●·●●●●●●●●●●●●●●●◉●●●●·  29 of 29',
      '2026-05  ×××××××××××××××××××××××××××××●●  2 of 31',
      '2026-04  ·····················××××××××●·  1 of 9',
    ])
  })

  it('draws a row a year when there are many months, and loses nothing that is kept', () => {
    const lines = timeline(planOf(1_800).decisions).split('\n')
    expect(lines[0]).toMatch(/^ {6}Jan .* Dec {2,}kept$/)
    expect(lines.slice(1).map((line) => line.slice(0, 4))).toEqual([
      '2026',
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
    ])
    expect(lines.slice(1).every((line) => line.includes('●'))).toBe(true)
    expect(lines[1]).toMatch(/36 of 181$/)
    for (const line of lines.slice(1)) expect(line.slice(6, 59)).toMatch(/^[●×·]{53}$/u)
  })
})

describe('summary of a prune', () => {
  it('says in its first line what was done, or why nothing was', () => {
    const tombstoned = [{ name: 'a', did: 'tombstoned', bytes: 0 }] as const
    const refusals = [{ code: 'max-delete', message: 'would delete | too <many>' }] as const
    const first = (changes: Partial<PruneReport>) => pruneSummary(reportOf(changes)).split('\n')[0]
    expect(first({ removals: tombstoned })).toBe('## ✅ Pruned `erp/prod/db`: 89 kept, 1 given up')
    expect(first({ refusals })).toMatch(/^## ❌ Nothing was deleted of `erp\/prod\/db`/)
    expect(first({ refusal: 'confirm names another plan' })).toMatch(/^## ❌ Nothing was deleted/)
    expect(first({ refusals, confirmed: true, removals: tombstoned })).toMatch(/^## ✅/)
    expect(first({ dryRun: true, refusals })).toMatch(/^## 🔍 Plan/)
    expect(first({ fault: 'the run was cancelled', removals: tombstoned })).toMatch(
      /^## ❌ .* 1 of \d+ were given up/,
    )
  })

  it('escapes what comes from outside and stays below the limit of a summary', () => {
    const faults = new Map([['20260101T020000000Z-0000', 'a | b <img src=x> @team\n## no']])
    const text = pruneSummary(reportOf({ plan: planOf(1_100), faults }))
    expect(text).toContain('a &#124; b &lt;img src=x&gt; @\u200bteam')
    expect(text).not.toContain('\n## no')
    expect(Buffer.byteLength(text)).toBeLessThan(100_000)
    expect(text).toContain('and 904 more; the plan file')
    expect(text).toMatch(/\*\*Kept\*\* \| 46 \(daily 31, monthly 12, yearly 3\)/)
  })
})
