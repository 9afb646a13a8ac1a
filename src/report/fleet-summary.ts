import { duration } from '../backup/duration.ts'
import { code, inline, table } from './markdown.ts'

/** How one command ended for one surface of one target. */
export interface FleetResult {
  target: string
  surface: string
  result: 'pass' | 'fail' | 'could-not-verify'
  /** Why it did not pass. */
  detail?: string
  seconds: number
}

const MARKS = { pass: '✅', fail: '❌', 'could-not-verify': '⚠️' } as const
const ORDER = { fail: 0, 'could-not-verify': 1, pass: 2 } as const

/** The summary over several targets: the verdict, then a table with what did not pass first. */
export function fleetSummary(command: string, results: readonly FleetResult[]): string {
  const bad = results.filter(({ result }) => result !== 'pass').length
  const verdict =
    bad === 0
      ? `✅ ${command}: all ${results.length} passed`
      : `❌ ${command}: ${bad} of ${results.length} did not pass`
  const rows = [...results]
    .sort((a, b) => ORDER[a.result] - ORDER[b.result])
    .map(({ target, surface, result, detail, seconds }) => [
      `${MARKS[result]} ${result}`,
      code(target),
      surface,
      duration(seconds),
      inline(detail ?? ''),
    ])
  return `## ${verdict}\n\n${table(['result', 'target', 'surface', 'took', 'why'], rows)}\n`
}
