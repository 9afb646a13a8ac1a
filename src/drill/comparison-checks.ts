import type { Comparison, Difference } from '../backup/compare.ts'
import type { Inventory } from '../backup/inventory.ts'
import type { Check } from './verdict.ts'

const SHOWN = 10

/** One check per section of a comparison; a failed one names its first differences. */
export function comparisonChecks(comparison: Comparison): Check[] {
  const compared = comparison.compared.map(({ section, count }): Check => {
    const found = comparison.differences.filter((difference) => difference.section === section)
    if (found.length === 0) return { name: section, status: 'pass', detail: equal(section, count) }
    return { name: section, status: 'fail', detail: named(found) }
  })
  // A difference may stand in a section that is not counted on its own, such as columns.
  const sections = new Set(comparison.compared.map(({ section }) => section))
  const others = comparison.differences.filter((difference) => !sections.has(difference.section))
  const rest = [...Map.groupBy(others, (difference) => difference.section)].map(
    ([name, found]): Check => ({ name, status: 'fail', detail: named(found) }),
  )
  const open = comparison.notCompared.map(
    ({ section, why }): Check => ({ name: section, status: 'unknown', detail: why }),
  )
  return [...compared, ...rest, ...open]
}

/**
 * Sets a backup beside the live database. Rows move, so counts are told and not judged; a relation that the live
 * database has and the backup lacks fails: it came later, or it is not being dumped.
 */
export function liveChecks(recorded: Inventory, live: Inventory): Check[] {
  const known = new Set(recorded.tables.map((table) => table.name))
  const missing = live.tables.filter((table) => !known.has(table.name)).map((table) => table.name)
  const coverage: Check =
    missing.length === 0
      ? {
          name: 'live: coverage',
          status: 'pass',
          detail: `all ${live.tables.length} relations of the live database are in the backup`,
        }
      : {
          name: 'live: coverage',
          status: 'fail',
          detail: `not in the backup: ${few(missing)}; made since, or not dumped. Back up again and drill that.`,
        }
  const rows = (inventory: Inventory) =>
    inventory.tables.reduce((sum, table) => sum + BigInt(table.rows ?? 0), 0n)
  const detail = `live database ${rows(live)}, backup ${rows(recorded)}`
  return [coverage, { name: 'live: rows', status: 'pass', detail }]
}

function equal(section: string, count: number): string {
  if (section === 'schema text') return 'equal'
  return count === 0 ? 'none, as recorded' : `${count.toLocaleString('en')} equal`
}

function named(differences: readonly Difference[]): string {
  return few(differences.map(({ name, detail }) => (name ? `${name}: ${detail}` : detail)))
}

function few(texts: readonly string[]): string {
  const shown = texts.slice(0, SHOWN).join('; ')
  return texts.length > SHOWN ? `${shown}; and ${texts.length - SHOWN} more` : shown
}
