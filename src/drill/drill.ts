import { duration } from '../backup/duration.ts'
import type { Manifest } from '../backup/manifest.ts'
import { chooseAmong } from '../repository/choice.ts'
import { authenticate, type Entry, readManifest } from '../repository/open.ts'
import { drillDatabase } from './database-drill.ts'
import { drillFiles } from './file-drill.ts'
import { lineageCheck } from './lineage-check.ts'
import { type Drill, type DrillJob, type DrillReport, pass, step } from './steps.ts'
import { type Check, failedCheck, verdictOf } from './verdict.ts'

/** Phases that a real restore has as well. */
const RESTORE_PHASES = { db: ['authenticate', 'roles', 'restore'], files: ['authenticate', 'restore'] }

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

/** The phases in their order; the first that fails ends the story, since each needs the one before. */
async function story(drill: Drill): Promise<void> {
  const { job, report } = drill
  const found = await step(drill, 'find', 'a backup exists', () => chosen(job))
  if (!found) return
  const { entry } = found
  report.notes.push(...found.notes)
  report.backupId = entry.id
  report.ageSeconds = (report.startedAt.getTime() - entry.time.getTime()) / 1000
  const read = await step(drill, 'manifest', 'manifest and signature', () => openManifest(job, entry))
  if (!read) return
  const { manifest, sha256: manifestSha256, signer } = read
  Object.assign(report, { manifest, manifestSha256 }, signer ? { signer } : {})
  pass(drill, 'manifest and signature', signer ? `signed by ${signer}` : 'valid, signature not asked for')
  for (const { detail } of manifest.gates ?? [])
    report.notes.push(`when it was made it was found suspicious: ${detail}`)
  const lineage = await lineageCheck(job.store, manifest, job.signal)
  if (lineage.check) report.checks.push(lineage.check)
  if (lineage.note) report.notes.push(lineage.note)
  if (!(await authenticateAll(drill, read.manifest))) return
  if (!mayDecrypt(drill, read.manifest)) return
  if (read.manifest.surface === 'db') await drillDatabase(drill, read.manifest)
  else await drillFiles(drill, read.manifest)
}

/** Of several stores the newest that any has: one that lost it must not have an older one drilled in its place. */
function chosen(job: DrillJob) {
  return chooseAmong(job.store.members ?? [job.store], job)
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

function judgeTimes({ job, report }: Drill): void {
  const phases = RESTORE_PHASES[report.surface === 'db' ? 'db' : 'files']
  const restore = report.phases.filter((phase) => phases.includes(phase.name))
  // How long a part took says nothing of the whole.
  if (restore.length === phases.length && job.sample >= 1)
    report.restoreSeconds = restore.reduce((sum, phase) => sum + phase.seconds, 0)
  if (job.rpoSeconds !== undefined) report.checks.push(ageCheck(report.ageSeconds, job.rpoSeconds))
  if (job.rtoSeconds !== undefined)
    report.checks.push(timeCheck('rto', 'the restore took', '', report.restoreSeconds, job.rtoSeconds))
}

/** A clock may be so far ahead of ours, in seconds. */
const SKEW_SECONDS = 300

/** A backup from the future would be fresh for as long as it lies ahead. */
function ageCheck(seconds: number | undefined, limit: number): Check {
  if (seconds === undefined || seconds >= -SKEW_SECONDS)
    return timeCheck('rpo', 'the backup is', 'old', seconds && Math.max(0, seconds), limit)
  const detail = `the backup lies ${duration(-seconds)} in the future: the clock of its producer, or ours, is wrong, and its age is not known`
  return { name: 'rpo', status: 'fail', detail }
}

function timeCheck(
  name: string,
  what: string,
  after: string,
  seconds: number | undefined,
  limit: number,
): Check {
  if (seconds === undefined) return { name, status: 'unknown', detail: 'could not be measured' }
  const took = `${duration(seconds)}${after ? ` ${after}` : ''}`
  const status = seconds <= limit ? 'pass' : 'fail'
  return { name, status, detail: `${what} ${took}, allowed are ${duration(limit)}` }
}
