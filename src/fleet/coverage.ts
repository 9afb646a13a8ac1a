import { stringify } from 'yaml'
import { longestTier, parsePolicy } from '../backup/retention/policy.ts'
import { UserError } from '../errors.ts'
import type { Unit } from './file.ts'

/** Settings that say what is expected of a unit, and not how its store is looked at. */
const EXPECTATIONS = ['rpo', 'max-shrink'] as const

/** Paths that two runs of `status` would write over one another. */
const WRITTEN = ['dashboard-dir', 'badge-file'] as const

/** One run of `status`: the units that lie in the same store, reached in the same way. */
export interface Coverage {
  units: Unit[]
  /** Inputs of the run; `expect` lists the units. */
  settings: Record<string, string>
}

/**
 * Gathers units into runs of `status`, each with the list of what should exist: that is what finds the target nobody
 * backs up. Of several policies the one that keeps longest goes along: the bucket must let every backup live. Throws
 * UserError `input` when a unit has no `rpo`, or two runs would write the same file.
 */
export function coverageOf(
  units: readonly (Unit & { settings: Readonly<Record<string, string>> })[],
): Coverage[] {
  const groups = new Map<string, Coverage & { expected: Record<string, string>[] }>()
  for (const { target, surface, settings } of units) {
    const shared = Object.fromEntries(
      Object.entries(settings).filter(([name]) => !EXPECTATIONS.some((each) => each === name)),
    )
    const own = Object.fromEntries(
      EXPECTATIONS.flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])),
    )
    if (!own.rpo) {
      const word = `${target} ${surface}: rpo is missing; say how old the newest backup may be, for example rpo: 26h`
      throw new UserError('input', word)
    }
    const { retention, ...way } = shared
    const key = JSON.stringify(Object.entries(way).sort(([a], [b]) => (a < b ? -1 : 1)))
    const group = groups.get(key) ?? { units: [], settings: shared, expected: [] }
    if (retention !== undefined && daysOf(retention) > daysOf(group.settings.retention))
      group.settings = { ...group.settings, retention }
    group.units.push({ target, surface })
    group.expected.push({ target, surface, ...own })
    groups.set(key, group)
  }
  const all = [...groups.values()]
  assertOwnFiles(all)
  return all.map(({ units: own, settings, expected }) => ({
    units: own,
    settings: { expect: stringify(expected), ...settings },
  }))
}

function daysOf(retention: string | undefined): number {
  return retention === undefined ? -1 : (longestTier(parsePolicy(retention))?.days ?? 0)
}

function assertOwnFiles(groups: readonly Coverage[]): void {
  for (const name of WRITTEN) {
    const paths = groups.flatMap(({ settings }) => settings[name] ?? [])
    const twice = paths.find((path, index) => paths.indexOf(path) !== index)
    if (twice !== undefined) {
      const word = `${name}: ${twice} would be written for more than one store; give each a path of its own under status`
      throw new UserError('input', word)
    }
  }
}
