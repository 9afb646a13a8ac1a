import { median } from './anomaly.ts'
import { type Finding, span } from './finding.ts'

/** A clock may be so far ahead of ours, in seconds. */
const SKEW_SECONDS = 300
/** The newest gaps tell the schedule: older backups were thinned out by a retention policy. */
const GAPS = 10
const MIN_GAPS = 3
/** Overdue after so many of the usual gaps. */
const OVERDUE = 3

/** What freshness is judged by. */
export interface FreshnessRule {
  now: Date
  /** Oldest allowed, in seconds; absent where nothing was said: then the rhythm of before is what is expected. */
  rpo?: number | undefined
  /** How far back `times` reach, in seconds. */
  history: number
}

/**
 * Judges the age of the newest of some good backups (their instants, oldest first). One from the future does not count
 * and is a fault by itself: with a clock that is wrong nothing would ever look old.
 */
export function judgeFreshness(times: readonly Date[], rule: FreshnessRule): Finding[] {
  const limit = rule.now.getTime() + SKEW_SECONDS * 1000
  const known = times.filter((time) => time.getTime() <= limit)
  const findings: Finding[] = []
  if (known.length < times.length) {
    const detail = `${times.length - known.length} lie in the future; the clock of a producer, or ours, is wrong`
    findings.push({ level: 'fail', name: 'clock', detail })
  }
  const newest = known.at(-1)
  if (!newest) {
    const detail = 'never: there is no backup that can be read'
    return [...findings, { level: 'fail', name: 'fresh', detail }]
  }
  const age = Math.max(0, (rule.now.getTime() - newest.getTime()) / 1000)
  return [...findings, rule.rpo === undefined ? byRhythm(known, age, rule) : byRpo(age, rule.rpo)]
}

/** The usual time between backups in seconds, from the newest ten gaps; undefined with fewer than three. */
export function rhythm(times: readonly Date[]): number | undefined {
  const recent = times.slice(-GAPS - 1)
  const gaps = recent.slice(1).map((time, at) => (time.getTime() - (recent[at]?.getTime() ?? 0)) / 1000)
  return gaps.length < MIN_GAPS ? undefined : median(gaps)
}

function byRpo(age: number, rpo: number): Finding {
  const within = age <= rpo
  const detail = `newest is ${span(age)} old, ${within ? 'within' : 'more than'} its rpo of ${span(rpo)}`
  return { level: within ? 'pass' : 'fail', name: 'fresh', detail }
}

function byRhythm(times: readonly Date[], age: number, { history }: FreshnessRule): Finding {
  const usual = rhythm(times)
  const name = 'fresh'
  if (age > history) {
    const detail = `newest is ${span(age)} old, nothing came within history (${span(history)}); if it has ended, say in expect what should exist`
    return { level: 'fail', name, detail }
  }
  if (usual === undefined) {
    const detail = `newest is ${span(age)} old; too few to know how often one should come, say so in expect`
    return { level: 'warn', name, detail }
  }
  const every = `one came every ${span(usual)}`
  if (age > OVERDUE * usual && age > 3600) {
    return { level: 'fail', name, detail: `newest is ${span(age)} old, but ${every}: backups have stopped` }
  }
  return { level: 'pass', name, detail: `newest is ${span(age)} old, ${every}` }
}
