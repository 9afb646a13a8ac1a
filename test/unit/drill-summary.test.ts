import { describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import { type Depth, INVENTORY_FORMAT, type Inventory } from '../../src/backup/inventory.ts'
import { drillSummary } from '../../src/report/drill-summary.ts'

const inventory = (depth: Depth): Inventory => ({
  format: INVENTORY_FORMAT,
  engine: 'sqlite',
  depth,
  takenAt: '2026-11-20T02:00:00.000Z',
  selection: { excludeTables: [], excludeTableData: [] },
  origin: {},
  tables: [{ name: 'main.t', kind: 'table', columns: [], rows: '3' }],
  sequences: [],
  facts: {},
  major: 3,
  warnings: [],
})

describe('the word of a drill that passed', () => {
  it.each([
    ['fingerprints', 'restores exactly', []],
    ['counts', 'their contents were not compared', ['content']],
  ] as const)('says with inventory: %s what was compared: %s', (depth, words, notes) => {
    const found = compareInventories(inventory(depth), inventory(depth))
    expect([found.differences, found.notes.map(({ section }) => section)]).toEqual([[], notes])
    const summary = drillSummary({
      target: 'erp/prod',
      surface: 'db',
      result: 'pass',
      manifest: { inventory: { depth } },
      checks: [],
      notes: [],
      phases: [],
    })
    expect(summary.split('\n')[0]).toContain(words)
  })
})
