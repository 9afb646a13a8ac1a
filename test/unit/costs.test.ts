import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DAY, HOUR, plan, series } from './retention-histories.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/costs.md'), 'utf8')
const rows = [...text.matchAll(/^\| `((?:hourly|daily)[^`]*)` \| (\d+) \| (\d+) \| (\d+) \|$/gm)]

describe('docs/costs.md', () => {
  it('has a row for what each system keeps databases by', () => {
    expect(rows.length).toBe(5)
  })

  it.each(rows.map(([, policy = '', ...kept]) => ({ policy, kept: kept.map(Number) })))(
    'says how many backups $policy keeps',
    ({ policy, kept }) => {
      // A policy of a month keeps after ten years what it keeps after one: no need to make 87,600 backups.
      const years = policy.startsWith('hourly') ? [1] : [1, 3, 10]
      const step = policy.startsWith('hourly') ? HOUR : DAY
      const planned = years.map(
        (count) => plan(series('2026-06-30T02:00:00Z', (count * 365 * DAY) / step, step), policy).kept.length,
      )
      expect(kept.slice(0, years.length)).toEqual(planned)
      if (years.length === 1) expect(new Set(kept).size).toBe(1)
    },
  )
})
