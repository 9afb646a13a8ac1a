import { shown } from '../backup/files/byte-path.ts'
import type { Check } from './verdict.ts'

/** What a comparison of a restored tree came to. */
export interface TreeComparisonResult {
  /** Entries that were compared. */
  compared: number
  differences: readonly { path: string; what: string; expected?: string; found?: string }[]
}

/** Kinds of differences by the check they belong to. */
const SECTIONS = {
  entries: ['missing', 'additional', 'type'],
  content: ['size', 'sha256', 'unreadable'],
  'modes and owners': ['mode', 'owner'],
  times: ['mtime'],
  links: ['target'],
  'extended attributes': ['xattrs'],
} as const
const SHOWN = 10

/** One check per kind of difference; a failed one names the first paths. */
export function treeChecks({ compared, differences }: TreeComparisonResult): Check[] {
  return Object.entries(SECTIONS).map(([name, kinds]): Check => {
    const found = differences.filter(({ what }) => kinds.some((kind) => kind === what))
    if (found.length === 0) return { name, status: 'pass', detail: `${compared.toLocaleString('en')} equal` }
    const named = found.slice(0, SHOWN).map(worded)
    const more = found.length > SHOWN ? `; and ${found.length - SHOWN} more` : ''
    return { name, status: 'fail', detail: `${named.join('; ')}${more}` }
  })
}

function worded({ path, what, expected, found }: TreeComparisonResult['differences'][number]): string {
  const values = expected === undefined ? '' : ` ${found ?? 'nothing'} instead of ${expected}`
  return `${shown(path)}: ${what}${values}`
}
