/**
 * How a finding weighs. `fail`: something is wrong. `unknown`: it could not be judged, and is never green. `warn`: worth
 * mending, changes no verdict. `unseen`: a setting this key may not look at. `note`: worth knowing. `pass`: as it should be.
 */
export type Level = 'fail' | 'unknown' | 'warn' | 'unseen' | 'note' | 'pass'

/** One thing that was looked at. `detail` may hold untrusted names. */
export interface Finding {
  level: Level
  name: string
  detail: string
}

export type StatusResult = 'pass' | 'fail' | 'could-not-verify'

const ORDER: Readonly<Record<Level, number>> = { fail: 0, unknown: 1, warn: 2, unseen: 3, note: 4, pass: 5 }

/** The verdict of all findings: one failed one fails; else one that is not known, or nothing at all, could not be verified. */
export function resultOf(findings: readonly Finding[]): StatusResult {
  if (findings.some(({ level }) => level === 'fail')) return 'fail'
  if (findings.length === 0 || findings.some(({ level }) => level === 'unknown')) return 'could-not-verify'
  return 'pass'
}

/** The same findings, the heaviest first. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER[a.level] - ORDER[b.level])
}

/** A length of time in the words of a finding: `45 min`, `26.5 h`, `12 days`. */
export function span(seconds: number): string {
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  if (seconds < 3 * 86_400) return `${Math.round(seconds / 360) / 10} h`
  return `${Math.round(seconds / 8640) / 10} days`
}
