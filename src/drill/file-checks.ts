import { shown } from '../backup/files/byte-path.ts'
import type { Check } from './verdict.ts'

/** Kinds of differences by the check they belong to. */
const SECTIONS = {
  entries: ['missing', 'additional', 'type'],
  content: ['size', 'sha256', 'unreadable'],
  modes: ['mode'],
  owners: ['owner'],
  times: ['mtime'],
  links: ['target'],
  'extended attributes': ['xattrs'],
} as const
export type Section = keyof typeof SECTIONS

/** What a comparison of what was restored came to. */
export interface TreeComparisonResult {
  /** How many were compared, by section; a section that is not in it was not looked at. */
  compared: Readonly<Partial<Record<Section, number>>>
  /** Sections that should have been compared and could not be. */
  notCompared: readonly { section: Section; why: string }[]
  differences: readonly { path: string; what: string; expected?: string; found?: string }[]
}

const SHOWN = 10

/** One check per section that was compared or should have been; a failed one names the first paths. */
export function treeChecks({ compared, notCompared, differences }: TreeComparisonResult): Check[] {
  const checks = Object.entries(SECTIONS).flatMap(([name, kinds]): Check[] => {
    const count = new Map<string, number | undefined>(Object.entries(compared)).get(name)
    const found = differences.filter(({ what }) => kinds.some((kind) => kind === what))
    if (found.length === 0) return count === undefined ? [] : [{ name, status: 'pass', detail: equal(count) }]
    const named = found.slice(0, SHOWN).map(worded)
    const more = found.length > SHOWN ? `; and ${found.length - SHOWN} more` : ''
    return [{ name, status: 'fail', detail: `${named.join('; ')}${more}` }]
  })
  const open = notCompared.map(
    ({ section, why }): Check => ({ name: section, status: 'unknown', detail: why }),
  )
  return [...checks, ...open]
}

function equal(count: number): string {
  return count === 0 ? 'none, as recorded' : `${count.toLocaleString('en')} equal`
}

function worded({ path, what, expected, found }: TreeComparisonResult['differences'][number]): string {
  const values = expected === undefined ? '' : ` ${found ?? 'nothing'} instead of ${expected}`
  return `${shown(path)}: ${what}${values}`
}
