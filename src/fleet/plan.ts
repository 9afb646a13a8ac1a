import { allUnits, type Unit } from './file.ts'
import type { FleetFile } from './schema.ts'

/** What a run works on: targets by name or pattern, and one surface. Absent: all. */
export interface Choice {
  targets?: readonly string[]
  surfaces?: readonly string[]
}

/** The units of a choice in the order of the file, and the patterns that chose nothing. */
export function chooseUnits(
  file: FleetFile,
  { targets, surfaces }: Choice,
): { units: Unit[]; idle: string[] } {
  const all = allUnits(file).filter(({ surface }) => surfaces?.includes(surface) ?? true)
  if (!targets) return { units: all, idle: [] }
  const patterns = targets.map((text) => ({ text, pattern: patternOf(text) }))
  return {
    units: all.filter(({ target }) => patterns.some(({ pattern }) => pattern.test(target))),
    idle: patterns
      .filter(({ pattern }) => !all.some(({ target }) => pattern.test(target)))
      .map(({ text }) => text),
  }
}

/** One job of a matrix. */
export interface Shard {
  /** For the job's name: `2 of 5`, or the target where it is one. */
  name: string
  /** Targets, separated by commas, as the input `targets` takes them. */
  targets: string
  /** For the input `start-delay`, so that jobs do not begin at once: `40s`; empty for the first. */
  'start-delay': string
}

/** GitHub's limit of jobs in one matrix. */
export const MOST_JOBS = 256

/**
 * Divides targets over jobs, dealing them out in turn so that neighbours in the file (often on one server) end up in
 * different jobs; every target is in exactly one, and their numbers differ by one at most. `stagger` in seconds.
 */
export function shardsOf(targets: readonly string[], jobs: number, stagger: number): Shard[] {
  const count = Math.min(jobs, targets.length, MOST_JOBS)
  return Array.from({ length: count }, (_, job) => {
    const own = targets.filter((_, index) => index % count === job)
    const [only] = own
    return {
      name: own.length === 1 && only !== undefined ? only : `${job + 1} of ${count}`,
      targets: own.join(','),
      'start-delay': job * stagger > 0 ? `${job * stagger}s` : '',
    }
  })
}

/** `*` stands for anything but `/`, `**` for anything. */
function patternOf(text: string): RegExp {
  const source = text
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${source}$`)
}
