import { compareInventories, type Difference } from '../backup/compare.ts'
import type { Inventory } from '../backup/inventory.ts'
import type { Surface } from '../backup/keys.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'
import { messageOf } from '../errors.ts'
import { type Choice, choose } from '../repository/choice.ts'
import { readInventory } from '../repository/companions.ts'
import { authenticate, type Entry, openParts, readManifest } from '../repository/open.ts'
import { type DatabaseAddress, liveInventory, openScratch } from '../sources/open.ts'
import type { Scratch } from '../sources/scratch.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import { comparisonChecks, liveChecks } from './comparison-checks.ts'
import { lineageCheck } from './lineage-check.ts'
import { judgeAnswer, type UserCheck } from './user-checks.ts'
import { type Check, failedCheck, type Result, verdictOf } from './verdict.ts'

/** One drill to be run. */
export interface DrillJob {
  store: Store
  target: string
  surface: Surface
  choice: Choice
  scratch: DatabaseAddress | 'ephemeral'
  openers?: Openers
  trusted?: readonly Signer[]
  checks: readonly UserCheck[]
  live?: DatabaseAddress
  rpoSeconds?: number
  rtoSeconds?: number
  signal: AbortSignal
  /** Runs a phase under its name: logging and progress are the caller's. */
  phase: <T>(
    name: string,
    work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
  ) => Promise<T>
}

/** Everything a drill found out; written as the report file. */
export interface DrillReport {
  target: string
  surface: Surface
  result: Result
  startedAt: Date
  backupId?: string
  manifest?: Manifest
  manifestSha256?: string
  signer?: string
  scratch?: string
  /** How old the backup was when the drill began, in seconds. */
  ageSeconds?: number
  /** What a restore of this backup takes: authenticate, roles, restore; in seconds. */
  restoreSeconds?: number
  checks: Check[]
  differences: Difference[]
  notes: string[]
  phases: { name: string; seconds: number }[]
}

/** Phases that a real restore has as well. */
const RESTORE_PHASES = ['authenticate', 'roles', 'restore']

/**
 * Restores a backup into a throwaway place and compares it with what its producer recorded. Never throws for what
 * it finds, only when the run is cancelled: every fault is a check in the report.
 */
export async function runDrill(job: DrillJob): Promise<DrillReport> {
  const report: DrillReport = {
    target: job.target,
    surface: job.surface,
    result: 'could-not-verify',
    startedAt: new Date(),
    checks: [],
    differences: [],
    notes: [],
    phases: [],
  }
  const drill = { job, report }
  await story(drill)
  job.signal.throwIfAborted()
  judgeTimes(drill)
  report.result = verdictOf(report.checks)
  return report
}

interface Drill {
  job: DrillJob
  report: DrillReport
}

/** The phases in their order; the first that fails ends the story, since each needs the one before. */
async function story(drill: Drill): Promise<void> {
  const { job, report } = drill
  const entry = await step(drill, 'find', 'a backup exists', () => choose(job.store, job))
  if (!entry) return
  report.backupId = entry.id
  report.ageSeconds = (report.startedAt.getTime() - entry.time.getTime()) / 1000
  const read = await step(drill, 'manifest', 'manifest and signature', () => openManifest(job, entry))
  if (!read) return
  const { manifest, sha256: manifestSha256, signer } = read
  Object.assign(report, { manifest, manifestSha256 }, signer ? { signer } : {})
  pass(drill, 'manifest and signature', signer ? `signed by ${signer}` : 'valid, signature not asked for')
  const lineage = await lineageCheck(job.store, manifest, job.signal)
  if (lineage.check) report.checks.push(lineage.check)
  if (lineage.note) report.notes.push(lineage.note)
  if (!(await authenticateAll(drill, read.manifest))) return
  if (!mayDecrypt(drill, read.manifest)) return
  const inventory = await step(drill, 'inventory', 'inventory', () =>
    readInventory(job.store, read.manifest, job.openers, job.signal),
  )
  if (!inventory) return
  const scratch = await step(drill, 'scratch', 'scratch server', () =>
    openScratch(inventory, job.scratch, job.signal),
  )
  if (!scratch) return
  report.scratch = scratch.label
  report.notes.push(...scratch.notes)
  try {
    await restoreAndCompare(drill, read.manifest, inventory, scratch)
  } finally {
    await scratch
      .close()
      .catch((error: unknown) => report.notes.push(`the scratch server was not removed: ${messageOf(error)}`))
  }
}

async function restoreAndCompare(
  drill: Drill,
  manifest: Manifest,
  inventory: Inventory,
  scratch: Scratch,
): Promise<void> {
  const { job, report } = drill
  const rolesDone = await step(drill, 'roles', 'roles and grants', async () => {
    const globals = partsOf(manifest, 'globals')
    await scratch.restoreGlobals(
      globals.length > 0 ? openParts(job.store, manifest, globals, job.openers, signalOf(job)) : undefined,
    )
    return true
  })
  if (!rolesDone) return
  const restored = await step(drill, 'restore', 'restore', async (watch) => {
    const { bytes, sha256 } = manifest.plain
    const expected = { bytes, sha256, watch: (read: () => number) => watch(read, bytes), ...signalOf(job) }
    await scratch.restore(openParts(job.store, manifest, partsOf(manifest, 'data'), job.openers, expected))
    return true
  })
  if (!restored) return
  pass(drill, 'restore', `restored without an error into ${scratch.label}`)
  const found = await step(drill, 'compare', 'comparison', () => scratch.inventory())
  if (found) {
    const comparison = compareInventories(inventory, found)
    report.differences.push(...comparison.differences)
    report.checks.push(...comparisonChecks(comparison))
    report.notes.push(...comparison.notes.map((note) => `${note.section}: ${note.name} ${note.detail}`))
  }
  await userChecks(drill, scratch)
  await compareLive(drill, inventory)
}

/** Runs one phase, times it, and turns its error into a check. Undefined: it failed. */
async function step<T>(
  drill: Drill,
  phase: string,
  check: string,
  work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
): Promise<T | undefined> {
  const { job, report } = drill
  const started = performance.now()
  try {
    return await job.phase(phase, work)
  } catch (error) {
    job.signal.throwIfAborted()
    report.checks.push(failedCheck(check, error))
    return undefined
  } finally {
    report.phases.push({ name: phase, seconds: (performance.now() - started) / 1000 })
  }
}

function openManifest(job: DrillJob, entry: Entry) {
  const trusted = job.trusted ? { trusted: job.trusted } : {}
  return readManifest(job.store, job.target, job.surface, entry.id, {
    ...trusted,
    at: new Date(),
    signal: job.signal,
  })
}

/** Every object is read and judged, so that all that is damaged is named at once. */
async function authenticateAll(drill: Drill, manifest: Manifest): Promise<boolean> {
  const { job, report } = drill
  const total = manifest.objects.reduce((sum, part) => sum + part.bytes, 0)
  let failed = 0
  await step(drill, 'authenticate', 'stored bytes', async (watch) => {
    for (const part of manifest.objects) {
      try {
        await authenticate(job.store, part, { signal: job.signal, watch: (read) => watch(read, total) })
      } catch (error) {
        job.signal.throwIfAborted()
        failed += 1
        report.checks.push(failedCheck('stored bytes', error))
      }
    }
  })
  if (failed > 0) return false
  pass(drill, 'stored bytes', `${manifest.objects.length} objects, size and SHA-256 as in the manifest`)
  return true
}

function mayDecrypt({ job, report }: Drill, manifest: Manifest): boolean {
  if (manifest.encoding.encryption.method === 'none' || job.openers) return true
  const detail = 'the backup is encrypted and private-key was not given; without it nothing can be restored'
  report.checks.push({ name: 'private key', status: 'unknown', detail })
  return false
}

async function userChecks({ job, report }: Drill, scratch: Scratch): Promise<void> {
  for (const check of job.checks) {
    try {
      report.checks.push(judgeAnswer(check, await scratch.query(check.query)))
    } catch (error) {
      job.signal.throwIfAborted()
      report.checks.push({ name: `check: ${check.name}`, status: 'fail', detail: messageOf(error) })
    }
  }
}

async function compareLive(drill: Drill, inventory: Inventory): Promise<void> {
  const { job, report } = drill
  const { live } = job
  if (!live) return
  const now = await step(drill, 'live', 'live database', () => liveInventory(live, inventory, job.signal))
  if (now) report.checks.push(...liveChecks(inventory, now))
}

function judgeTimes({ job, report }: Drill): void {
  const restore = report.phases.filter((phase) => RESTORE_PHASES.includes(phase.name))
  if (restore.length === RESTORE_PHASES.length)
    report.restoreSeconds = restore.reduce((sum, phase) => sum + phase.seconds, 0)
  if (job.rpoSeconds !== undefined)
    report.checks.push(timeCheck('rpo', 'the backup is', 'old', report.ageSeconds, job.rpoSeconds))
  if (job.rtoSeconds !== undefined)
    report.checks.push(timeCheck('rto', 'the restore took', '', report.restoreSeconds, job.rtoSeconds))
}

function timeCheck(
  name: string,
  what: string,
  after: string,
  seconds: number | undefined,
  limit: number,
): Check {
  if (seconds === undefined) return { name, status: 'unknown', detail: 'could not be measured' }
  const took = `${Math.round(seconds)} s${after ? ` ${after}` : ''}`
  const status = seconds <= limit ? 'pass' : 'fail'
  return { name, status, detail: `${what} ${took}, allowed are ${limit} s` }
}

function pass({ report }: Drill, name: string, detail: string): void {
  report.checks.push({ name, status: 'pass', detail })
}

function signalOf(job: DrillJob): { signal: AbortSignal } {
  return { signal: job.signal }
}
