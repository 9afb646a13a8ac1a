import type { Check } from '../drill/verdict.ts'
import { concurrently } from '../repository/concurrency.ts'
import type { Store } from '../store/store.ts'
import type { Shared, VerifyJob, VerifyReport } from './findings.ts'
import { checkUnit, type Unit } from './units.ts'

/** Failures in a row after which a store is taken for dead. */
const TRIES = 3
const PATIENCE_SECONDS = 5

/**
 * Checks every unit that an earlier run did not, some at a time, and tells each fault to all backups that hang on the
 * unit. What was found good is in the state at once. A store that fails for long, again and again, is not asked for the
 * rest, which then could not be verified.
 */
export async function readUnits(
  job: VerifyJob,
  report: VerifyReport,
  shared: ReadonlyMap<string, Shared>,
  watch: (read: () => number, total?: number) => void,
): Promise<void> {
  const { units } = report
  units.total = shared.size
  const queue = [...shared].filter(([key]) => !job.state.good.has(key))
  units.earlier = shared.size - queue.length
  const progress = progressOf(queue.map(([, { unit }]) => unit))
  watch(progress.read, progress.total)
  const health = new Map<Store, { failures: number }>(job.stores.map((store) => [store, { failures: 0 }]))
  await concurrently(queue, job.concurrency, async ([key, { unit, users }]) => {
    job.signal.throwIfAborted()
    const state = health.get(unit.store) ?? { failures: 0 }
    if (state.failures >= TRIES) return tell(report, users, [notAsked(unit)])
    const started = performance.now()
    const faults = await checkUnit(unit, { ...options(job), watch: progress.follow(unit) })
    progress.finish(unit)
    units.read += 1
    units.bytes += stored(unit)
    if (faults.length === 0) job.state.good.set(key, Math.floor(Date.now() / 1000))
    tell(report, users, faults)
    const unreached = faults.some(({ status }) => status === 'unknown')
    const slow = (performance.now() - started) / 1000 >= (job.patience ?? PATIENCE_SECONDS)
    if (!unreached) state.failures = 0
    else if (slow) state.failures += 1
  })
}

function options({ openers, signal }: VerifyJob) {
  return { signal, ...(openers ? { openers } : {}) }
}

function tell(report: VerifyReport, users: readonly number[], faults: readonly Check[]): void {
  for (const user of users) report.findings[user]?.faults.push(...faults)
}

function notAsked({ store, parts }: Unit): Check {
  const detail = `was not read: ${store.url} failed ${TRIES} times in a row and was given up; run again with the same state-file to go on`
  return { name: parts[0]?.key ?? '', status: 'unknown', detail }
}

/** Bytes read of all units under way; a unit that is decoded is read twice. */
function progressOf(units: readonly Unit[]) {
  const live = new Map<Unit, (() => number)[]>()
  let done = 0
  const work = (unit: Unit) => stored(unit) * (unit.decode ? 2 : 1)
  return {
    total: units.reduce((sum, unit) => sum + work(unit), 0),
    read: () => [...live.values()].flat().reduce((sum, read) => sum + read(), done),
    follow: (unit: Unit) => (read: () => number) => {
      live.set(unit, [...(live.get(unit) ?? []), read])
    },
    finish: (unit: Unit) => {
      live.delete(unit)
      done += work(unit)
    },
  }
}

function stored({ parts }: Unit): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}
