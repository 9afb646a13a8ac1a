import type { Surface } from '../keys.ts'
import { judgeSizes, type Sized } from './anomaly.ts'
import { DEFAULT_MAX_SHRINK, type Expectation } from './expectation.ts'
import { byWeight, type Finding, resultOf, type StatusResult, span } from './finding.ts'
import { judgeFreshness } from './freshness.ts'

/** A committed backup as the store shows it; what its manifest says only where that was read. */
export interface Held {
  id: string
  /** UTC instant of its start. */
  time: Date
  /** Bytes of its own objects, without packs. */
  bytes: number
  held: boolean
  /** Of a manifest within history. */
  facts?: Sized & { engine: string; finishedAt: Date; gates: string[] }
  /** Why the manifest could not be used: `fail` when it is damaged, `unknown` when it could not be fetched. */
  fault?: { level: 'fail' | 'unknown'; detail: string }
}

/** One target and surface in one store. */
export interface Holding {
  store: string
  target: string
  surface: Surface
  /** Oldest first. */
  backups: Held[]
  /** Of all its objects. */
  bytes: number
  /** Backups that prune gave up and whose data still lies there. */
  tombstones: number
  /** What was never finished: objects of ids without manifest or tombstone. */
  leftovers: number
  /** The newest passed drill that is of a manifest in this store. */
  proof?: { id: string; at: Date }
  /** Proofs that could not be read, or that prove another manifest. */
  proofFaults: string[]
  /** Id of the newest backup that any of several stores has. */
  newestAnywhere?: string
}

export interface StatusRule {
  now: Date
  /** How far back manifests were read, in seconds. */
  history: number
}

/** One line of the status. */
export interface StatusRow extends Holding {
  result: StatusResult
  expected?: Expectation
  newest?: Held
  /** The heaviest first. */
  findings: Finding[]
}

/**
 * Judges what one store holds against what should be there. What is expected and missing is a row that fails. Without
 * expectations everything that is there is expected to go on as before; with them, what they do not name is shown and
 * judged but for its age.
 */
export function judgeHoldings(
  store: string,
  holdings: readonly Holding[],
  expectations: readonly Expectation[] | undefined,
  rule: StatusRule,
): StatusRow[] {
  const missing = (expectations ?? [])
    .filter((expected) => !holdings.some((holding) => isOf(expected, holding)))
    .map(({ target, surface }) => emptyHolding(store, target, surface))
  const rows = [...missing, ...holdings].map((holding) => {
    const expected = expectations?.find((each) => isOf(each, holding))
    return judged(holding, expected, expectations !== undefined, rule)
  })
  return rows.sort((a, b) => order(a.target, b.target) || order(a.surface, b.surface))
}

/**
 * Sets what several stores hold side by side: each gets an empty holding for what another has and it lacks, and learns
 * the newest backup of all. Stores that could not be listed are left out by the caller.
 */
export function alignHoldings(
  stores: readonly { store: string; holdings: readonly Holding[] }[],
): { store: string; holdings: Holding[] }[] {
  const newest = new Map<string, { target: string; surface: Surface; id: string }>()
  for (const { target, surface, backups } of stores.flatMap(({ holdings }) => holdings)) {
    const name = `${target}/${surface}`
    const id = backups.at(-1)?.id ?? ''
    if (id > (newest.get(name)?.id ?? '')) newest.set(name, { target, surface, id })
  }
  return stores.map(({ store, holdings }) => {
    const lacking = [...newest.values()].filter(
      ({ target, surface }) => !holdings.some((one) => one.target === target && one.surface === surface),
    )
    const all = [...holdings, ...lacking.map(({ target, surface }) => emptyHolding(store, target, surface))]
    return {
      store,
      holdings: all.map((holding) => {
        const id = newest.get(`${holding.target}/${holding.surface}`)?.id
        return id === undefined ? holding : { ...holding, newestAnywhere: id }
      }),
    }
  })
}

/** Nothing of a target and surface. */
function emptyHolding(store: string, target: string, surface: Surface): Holding {
  return { store, target, surface, backups: [], bytes: 0, tombstones: 0, leftovers: 0, proofFaults: [] }
}

function judged(
  holding: Holding,
  expected: Expectation | undefined,
  selective: boolean,
  rule: StatusRule,
): StatusRow {
  const good = holding.backups.filter(({ fault }) => !fault)
  const newest = good.findLast(({ time }) => time.getTime() <= rule.now.getTime() + 300_000) ?? good.at(-1)
  const findings = [
    ...faultsOf(holding),
    ...copies(holding),
    ...age(good, expected, selective, rule),
    ...(newest ? newestFindings(newest, good, expected, rule) : []),
    ...proofFindings(holding, expected, rule),
  ]
  return {
    ...holding,
    result: resultOf(findings),
    ...(expected ? { expected } : {}),
    ...(newest ? { newest } : {}),
    findings: byWeight(findings),
  }
}

function faultsOf({ backups }: Holding): Finding[] {
  return backups.flatMap(({ id, fault }) =>
    fault ? [{ level: fault.level, name: 'manifest', detail: `${id} cannot be read: ${fault.detail}` }] : [],
  )
}

/** A backup is written to all stores or to none: one that a store lacks was lost there, or is being written. */
function copies({ backups, newestAnywhere }: Holding): Finding[] {
  if (newestAnywhere === undefined || backups.some(({ id }) => id === newestAnywhere)) return []
  return [{ level: 'warn', name: 'copies', detail: `another store has ${newestAnywhere}, this one does not` }]
}

function age(
  good: readonly Held[],
  expected: Expectation | undefined,
  selective: boolean,
  rule: StatusRule,
): Finding[] {
  if (selective && !expected) {
    return [{ level: 'note', name: 'expect', detail: 'is not in expect; its age is not judged' }]
  }
  const times = good.map(({ time }) => time)
  return judgeFreshness(times, { ...rule, rpo: expected?.rpo })
}

function newestFindings(
  newest: Held,
  good: readonly Held[],
  expected: Expectation | undefined,
  { now, history }: StatusRule,
): Finding[] {
  const gates = newest.facts?.gates ?? []
  const findings: Finding[] = gates.map((gate) => ({
    level: 'fail',
    name: 'gate',
    detail: `${newest.id} is suspicious: ${gate}`,
  }))
  if (!newest.facts) return findings
  const since = now.getTime() - history * 1000
  const before = good.filter(({ id, time }) => id < newest.id && time.getTime() >= since)
  // A suspicious one is no yardstick.
  const usual = before.flatMap(({ facts }) => (facts && facts.gates.length === 0 ? [facts] : []))
  return [...findings, ...judgeSizes(newest.facts, usual, expected?.maxShrink ?? DEFAULT_MAX_SHRINK)]
}

function proofFindings(
  { proof, proofFaults, backups }: Holding,
  expected: Expectation | undefined,
  { now }: StatusRule,
): Finding[] {
  const findings: Finding[] = proofFaults.map((detail) => ({ level: 'warn', name: 'proof', detail }))
  const limit = expected?.proof
  if (!proof) {
    if (limit !== undefined)
      return [...findings, { level: 'fail', name: 'proof', detail: 'never: no backup has passed a drill' }]
    if (backups.length > 0)
      findings.push({ level: 'note', name: 'proof', detail: 'no backup has passed a drill' })
    return findings
  }
  const seconds = Math.max(0, (now.getTime() - proof.at.getTime()) / 1000)
  const late = limit !== undefined && seconds > limit
  const against = limit === undefined ? '' : `, ${late ? 'more than' : 'within'} the ${span(limit)} asked for`
  const detail = `${proof.id} passed a drill ${span(seconds)} ago${against}`
  return [...findings, { level: late ? 'fail' : 'pass', name: 'proof', detail }]
}

function isOf(expected: Expectation, { target, surface }: Holding): boolean {
  return expected.target === target && expected.surface === surface
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
