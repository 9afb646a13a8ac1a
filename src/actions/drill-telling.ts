import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { duration } from '../backup/duration.ts'
import type { DrillReport } from '../drill/steps.ts'
import { messageOf } from '../errors.ts'
import { drillSummary, notIsolated } from '../report/drill-summary.ts'
import { plainLine } from '../report/markdown.ts'
import { percent } from '../report/plot.ts'
import { listBackups } from '../repository/open.ts'
import { writeProof } from '../repository/save.ts'
import { runEnvironment, temporaryDirectory } from '../runner/environment.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { IsolationWish } from '../sources/isolation.ts'
import type { Store } from '../store/store.ts'
import { measure, type ReportValues, tellIssue } from './reporting.ts'

/** What the inputs say of whom to tell, and where. */
type TellingValues = ReportValues & { 'report-file'?: string | undefined; isolation: IsolationWish }

/** Writes the proof of a drill that passed beside its backup; a sample proves nothing. Trouble is a warning. */
export async function keepProof(store: Store, report: DrillReport): Promise<void> {
  const { manifest, manifestSha256, restoreSeconds, sample } = report
  if (report.result !== 'pass' || sample) return
  if (!manifest || !manifestSha256 || restoreSeconds === undefined) return
  const { runUrl } = runEnvironment()
  try {
    await writeProof(store, manifest, {
      result: 'pass',
      provedAt: new Date().toISOString(),
      restoreSeconds,
      manifestSha256,
      ...(runUrl ? { runUrl } : {}),
      checks: report.checks.map(({ name, status }) => ({ name, status })),
    })
  } catch (error) {
    warn(`the drill passed, but its proof could not be kept beside the backup: ${messageOf(error)}`)
  }
}

/** Tells of a drill: report file, summary, log, metrics, issue, outputs. Trouble with one of them is a warning. */
export async function publishDrill(
  values: TellingValues,
  store: Store,
  report: DrillReport,
  signal: AbortSignal,
): Promise<void> {
  const seconds = (Date.now() - report.startedAt.getTime()) / 1000
  const reportFile = await writeReport(values, report)
  await writeSummary(drillSummary(report))
  const open = notIsolated(report)
  if (open && values.isolation === 'off') info(open)
  else if (open) warn(open)
  await group('Result', async () => {
    for (const { name, status, detail } of report.checks) info(`${status.padEnd(7)} ${name}: ${detail}`)
    const what = `${sampleWord(report)}${report.backupId ?? 'no backup'}`
    info(`drill of ${what}: ${report.result} in ${duration(seconds)}`)
  })
  const at = new Date()
  const { target, surface, result } = report
  await measure(values, { kind: 'drill', type: surface, target, result, at, durationSeconds: seconds })
  const issue = await tell(values, store, report, at, signal)
  writeOutputs({
    result,
    'backup-id': report.backupId,
    'restore-seconds': report.restoreSeconds?.toFixed(1),
    'report-file': reportFile,
    'issue-number': issue,
  })
}

/** A sample that passes says nothing of the files that an open issue is about: only a drill of all closes it. */
async function tell(
  values: TellingValues,
  store: Store,
  report: DrillReport,
  at: Date,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { target, surface, result: verdict, backupId, sample, checks } = report
  if (verdict === 'pass' && sample) return undefined
  const proven = verdict === 'pass' ? undefined : await newestProven(store, report)
  const incident = {
    target,
    surface,
    verdict,
    at,
    ...(backupId ? { backupId } : {}),
    ...(proven ? { provenId: proven } : {}),
    reasons: checks.filter((check) => check.status !== 'pass'),
  }
  return tellIssue(values, incident, signal)
}

/** The report as JSON, written whole or not at all; a drill whose report cannot be kept still has its verdict. */
async function writeReport(values: TellingValues, report: DrillReport): Promise<string | undefined> {
  const name = `lifeboat-drill-${report.backupId ?? 'none'}.json`
  const path = resolve(values['report-file'] ?? join(temporaryDirectory(), name))
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, `${JSON.stringify(record(report), null, 2)}\n`)
    await rename(`${path}.part`, path)
    return path
  } catch (error) {
    warn(`report-file could not be written: ${messageOf(error)}`)
    return undefined
  }
}

function record(report: DrillReport) {
  return { format: 'lifeboat-drill/1', ...report, finishedAt: new Date(), run: runEnvironment() }
}

async function newestProven(store: Store, { target, surface }: DrillReport): Promise<string | undefined> {
  try {
    return (await listBackups(store, target, surface)).findLast((entry) => entry.proven)?.id
  } catch {
    return undefined // only a hint for the issue; the verdict has its own words on the store
  }
}

function sampleWord({ sample }: DrillReport): string {
  return sample ? `a sample (${percent(sample.share)}) of ` : ''
}

/** The error of a drill that did not pass, as one line. */
export function drillFailure(report: DrillReport): string {
  const wrong = report.checks.filter((check) => check.status !== 'pass')
  const first = wrong[0] ? `${wrong[0].name}: ${wrong[0].detail}` : 'nothing was checked'
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more, see the summary)` : ''
  const of = report.backupId === undefined ? '' : ` ${report.backupId}`
  return plainLine(
    `drill of ${sampleWord(report)}${report.target}/${report.surface}${of}: ${report.result}: ${first}${more}`,
    1500,
  )
}
