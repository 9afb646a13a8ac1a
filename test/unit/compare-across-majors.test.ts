import { describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import { INVENTORY_FORMAT, type Inventory } from '../../src/backup/inventory.ts'

/** A PostgreSQL database of one table. */
function inventory(major: number, type: string, sums: [string, string], rows = '2'): Inventory {
  return {
    format: INVENTORY_FORMAT,
    engine: 'postgresql',
    depth: 'fingerprints',
    takenAt: '2026-11-21T02:00:00.000Z',
    selection: { excludeTables: [], excludeTableData: [] },
    origin: {},
    tables: [{ name: 'shop.prices', kind: 'table', columns: [{ name: 'a', type }], rows, sums }],
    sequences: [],
    facts: {},
    major,
    warnings: [],
  }
}

/** Sections that differ, and those that could not be compared. */
function outcome(recorded: Inventory, restored: Inventory): { differ: string[]; open: string[] } {
  const { differences, notCompared } = compareInventories(recorded, restored)
  return {
    differ: differences.map(({ section }) => section),
    open: notCompared.map(({ section }) => section),
  }
}

describe('sums over floating-point numbers, which PostgreSQL 12 began to print otherwise', () => {
  it.each(['double precision', 'real[]', 'point', 'app.money_range', 'app.price'])(
    'of %s are not compared from 11 to 17 when they differ, and are when they do not',
    (type) => {
      const recorded = inventory(11, type, ['1', '2'])
      expect(outcome(recorded, inventory(17, type, ['1', '3']))).toEqual({ differ: [], open: ['content'] })
      expect(outcome(recorded, inventory(17, type, ['1', '2']))).toEqual({ differ: [], open: [] })
    },
  )

  it.each([
    [11, 17, 'numeric(9,2)'],
    [11, 17, 'timestamp with time zone'],
    [11, 17, 'text[]'],
    [12, 17, 'double precision'],
    [11, 11, 'double precision'],
  ])('of %i fail in %i for %s when they differ', (from, to, type) => {
    const differing = outcome(inventory(from, type, ['1', '2']), inventory(to, type, ['1', '3']))
    expect(differing).toEqual({ differ: ['content'], open: [] })
  })

  it('hide no missing row', () => {
    const fewer = outcome(inventory(11, 'real', ['1', '2']), inventory(17, 'real', ['1', '3'], '1'))
    expect(fewer).toEqual({ differ: ['rows'], open: [] })
  })
})
