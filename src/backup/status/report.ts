import { type Finding, resultOf, type StatusResult } from './finding.ts'
import type { StatusRow } from './judgement.ts'

/** What the doctor found out about one store. */
export interface DoctorSection {
  store: string
  findings: Finding[]
  /** Probes that could not be removed, as the store names them. */
  leftovers: string[]
}

/** Everything one status run found out. */
export interface StatusReport {
  result: StatusResult
  at: Date
  /** How far back manifests were read, in seconds. */
  history: number
  stores: string[]
  /** About the whole: a store that cannot be listed, nothing there at all. */
  findings: Finding[]
  rows: StatusRow[]
  doctor?: DoctorSection[]
}

/** Puts the parts together with their verdict. A store in which there is nothing, where nothing was expected, fails. */
export function statusReport(parts: Omit<StatusReport, 'result'>): StatusReport {
  const { rows, doctor = [] } = parts
  const findings = [...parts.findings]
  if (rows.length === 0 && findings.length === 0) {
    const detail = `there is no backup at all in ${parts.stores.join(' + ')}; check store and target`
    findings.push({ level: 'fail', name: 'backups', detail })
  }
  const all = [
    ...findings,
    ...rows.flatMap((row) => row.findings),
    ...doctor.flatMap((section) => section.findings),
  ]
  return { ...parts, findings, result: resultOf(all) }
}

/**
 * Age in seconds of the newest good backup of the target that is furthest behind; undefined when one that is judged has
 * none at all.
 */
export function newestAge({ rows, at }: Pick<StatusReport, 'rows' | 'at'>): number | undefined {
  const expected = rows.filter((row) => row.expected)
  const ages = (expected.length > 0 ? expected : rows).map((row) => ageOf(row, at))
  if (ages.length === 0) return undefined
  const known = ages.flatMap((age) => age ?? [])
  return known.length < ages.length ? undefined : Math.max(...known)
}

/** Age in seconds of the newest good backup of a row. */
export function ageOf({ newest }: StatusRow, at: Date): number | undefined {
  return newest && Math.max(0, Math.round((at.getTime() - newest.time.getTime()) / 1000))
}
