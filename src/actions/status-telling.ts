import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { duration } from '../backup/duration.ts'
import type { StatusRow } from '../backup/status/judgement.ts'
import { newestAge, type StatusReport } from '../backup/status/report.ts'
import { messageOf } from '../errors.ts'
import { badge } from '../report/badge.ts'
import { dashboard } from '../report/dashboard.ts'
import type { StatusSample } from '../report/metrics.ts'
import { statusRecord } from '../report/status-record.ts'
import { statusSummary } from '../report/status-summary.ts'
import { temporaryDirectory } from '../runner/environment.ts'
import { group, info } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { measure, tellIssue } from './reporting.ts'
import type { StatusValues } from './status-inputs.ts'

/** Tells a status wherever it was asked for, and gives what could not be written, a sentence each. */
export async function publishStatus(
  values: StatusValues,
  report: StatusReport,
  signal: AbortSignal,
): Promise<string[]> {
  await writeSummary(statusSummary(report))
  await group('Result', async () => sayAll(report))
  const record = `${JSON.stringify(statusRecord(report), null, 2)}\n`
  const statusFile = join(await mkdtemp(join(temporaryDirectory(), 'lifeboat-')), 'status.json')
  await writeFile(statusFile, record)
  const trouble: string[] = []
  const { 'badge-file': badgeFile, 'dashboard-dir': page } = values
  try {
    if (badgeFile) await replace(badgeFile, badge(report.result, report.at))
    if (page) await replace(join(page, 'status.json'), record)
    if (page) await replace(join(page, 'index.html'), dashboard(report))
  } catch (error) {
    const what = `badge-file or dashboard-dir could not be written: ${messageOf(error)}`
    trouble.push(`${what}; check the path and its rights`)
  }
  await measure(values, ...samplesOf(report))
  const issue = await tell(values, report, signal)
  writeOutputs({
    result: report.result,
    'newest-age-seconds': newestAge(report),
    'status-file': statusFile,
    'issue-number': issue,
  })
  return trouble
}

/** A new file in the place of the old one, at once. */
async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(temporary, text, { mode: 0o644 })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function sayAll(report: StatusReport): void {
  const { findings, rows, doctor = [] } = report
  for (const { level, detail } of findings) info(`${level.padEnd(7)} ${detail}`)
  for (const row of rows) {
    info(
      `${row.result.padEnd(7)} ${row.target}/${row.surface} in ${row.store}: ${row.backups.length} backups`,
    )
    for (const { level, name, detail } of row.findings) info(`        ${level} ${name}: ${detail}`)
  }
  for (const section of doctor) {
    info(`doctor: ${section.store}`)
    for (const { level, name, detail } of section.findings) info(`        ${level} ${name}: ${detail}`)
    for (const name of section.leftovers) info(`        left behind, remove it by hand: ${name}`)
  }
  const age = newestAge(report)
  const oldest = age === undefined ? 'a target has no backup' : `furthest behind: ${duration(age)}`
  info(`status: ${report.result}, ${rows.length} targets, ${oldest}`)
}

/** A target that lies in several stores is told as the worst of them has it. */
function samplesOf({ rows, at }: StatusReport): StatusSample[] {
  const worst = new Map<string, StatusRow>()
  for (const row of rows) {
    const name = `${row.target}/${row.surface}`
    const known = worst.get(name)
    if (!known || behind(row) > behind(known)) worst.set(name, row)
  }
  return [...worst.values()].map(({ target, surface, result, newest, proof, backups, bytes }) => ({
    kind: 'status',
    type: surface,
    target,
    result,
    at,
    backups: backups.length,
    bytes,
    ...(newest?.facts ? { newest: { at: newest.facts.finishedAt, bytes: newest.facts.storedBytes } } : {}),
    ...(proof ? { provenAt: proof.at } : {}),
  }))
}

/** Failing before not known before good, then by age. */
function behind({ result, newest }: StatusRow): number {
  const rank = { fail: 2, 'could-not-verify': 1, pass: 0 }[result]
  return rank * 1e15 - (newest?.time.getTime() ?? 0)
}

/** One issue for the whole status: of one target, or of all. */
async function tell(
  values: StatusValues,
  report: StatusReport,
  signal: AbortSignal,
): Promise<number | undefined> {
  const reasons = [
    ...report.findings.map((finding) => ({ ...finding, about: 'store' })),
    ...report.rows.flatMap(({ target, surface, findings }) =>
      findings.map((finding) => ({ ...finding, about: `${target}/${surface}` })),
    ),
    ...(report.doctor ?? []).flatMap(({ findings }) =>
      findings.map((finding) => ({ ...finding, about: 'doctor' })),
    ),
  ]
    .filter(({ level }) => level === 'fail' || level === 'unknown')
    .map(({ about, name, detail }) => ({ name: `${about}: ${name}`, detail }))
  const { target = 'all targets' } = values
  const incident = {
    kind: 'status',
    target,
    surface: 'status',
    place: report.stores.join(' + '),
    verdict: report.result,
    at: report.at,
  } as const
  return tellIssue(values, { ...incident, reasons }, signal)
}
