import type { Finding, Level } from '../backup/status/finding.ts'
import type { StatusRow } from '../backup/status/judgement.ts'
import { ageOf, type DoctorSection, type StatusReport } from '../backup/status/report.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { ago, bars, size } from './plot.ts'

/** What a level looks like; only what passed is green. */
const MARKS: Readonly<Record<Level, string>> = {
  fail: '❌',
  unknown: '⚠️',
  warn: '🔶',
  unseen: '❔',
  note: 'ℹ️',
  pass: '✅',
}
/** GitHub drops a summary above 1 MiB. */
const ROWS = 200
const FINDINGS_SHOWN = 6
const PLOTS = 12
const BARS = 14
const ORDER = { fail: 0, 'could-not-verify': 1, pass: 2 } as const

/** The step summary: the verdict, the table with the worst first, what the doctor found, plots of ages and sizes. */
export function statusSummary(report: StatusReport): string {
  const { rows, findings, doctor = [] } = report
  const sorted = rows.toSorted((a, b) => ORDER[a.result] - ORDER[b.result])
  const parts = [`## ${statusHeadline(report)}`]
  if (findings.length > 0) parts.push(bullets(findings))
  if (rows.length > 0) parts.push(overview(report, sorted))
  parts.push(...doctor.map(doctorPart))
  if (rows.length > 0) parts.push(plots(report, sorted))
  return `${parts.join('\n\n')}\n`
}

/** The verdict in one line of Markdown. */
function statusHeadline({ result, rows, findings, doctor = [] }: StatusReport): string {
  const all = [
    ...findings,
    ...rows.flatMap((row) => row.findings),
    ...doctor.flatMap((each) => each.findings),
  ]
  const count = (level: Level) => all.filter((finding) => finding.level === level).length
  const bad = rows.filter((row) => row.result !== 'pass').length
  const of = `${rows.length} target${rows.length === 1 ? '' : 's'}`
  const open = [
    ...(count('warn') > 0 ? [`${count('warn')} to mend`] : []),
    ...(count('unseen') > 0 ? [`${count('unseen')} not visible with this key`] : []),
  ]
  const rest = open.length > 0 ? ` (${open.join(', ')})` : ''
  if (result === 'pass') return `✅ Backups are as they should be: ${of}${rest}`
  if (result === 'fail') return `❌ Backups need you: ${bad} of ${of} not in order${rest}`
  return `⚠️ Status could not be verified: ${bad} of ${of} not known or not in order${rest}`
}

function overview({ at, stores }: StatusReport, sorted: readonly StatusRow[]): string {
  const several = stores.length > 1
  const header = [
    '',
    'Target',
    ...(several ? ['Store'] : []),
    'Newest',
    'Backups',
    'Stored',
    'Proven',
    'Held',
    'Found',
  ]
  const rows = sorted.slice(0, ROWS).map((row) => {
    const age = ageOf(row, at)
    return [
      MARKS[row.result === 'could-not-verify' ? 'unknown' : row.result],
      code(`${row.target}/${row.surface}`),
      ...(several ? [inline(row.store)] : []),
      age === undefined ? '**never**' : ago(age),
      String(row.backups.length),
      size(row.bytes),
      row.proof ? ago((at.getTime() - row.proof.at.getTime()) / 1000) : 'never',
      String(row.backups.filter(({ held }) => held).length || ''),
      foundText(row.findings),
    ]
  })
  const rest = sorted.length - rows.length
  return table(header, rows) + (rest > 0 ? `\n\n... and ${rest} more, none worse than these.` : '')
}

function foundText(findings: readonly Finding[]): string {
  const telling = findings.filter(({ level, name }) => level !== 'pass' || name === 'fresh')
  const shown = telling
    .slice(0, FINDINGS_SHOWN)
    .map(({ level, name, detail }) => `${MARKS[level]} ${inline(name)}: ${inline(detail, 400)}`)
  const rest = telling.length - shown.length
  return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}

function doctorPart({ store, findings, leftovers }: DoctorSection): string {
  const rows = findings.map(({ level, name, detail }) => [MARKS[level], inline(name), inline(detail, 600)])
  const left = leftovers.map((name) => `- left behind, remove it by hand: ${code(name)}`)
  return [`### Doctor: ${code(store)}`, table(['', 'Looked at', 'Found'], rows), ...left].join('\n\n')
}

function bullets(findings: readonly Finding[]): string {
  return findings.map(({ level, detail }) => `- ${MARKS[level]} ${inline(detail, 600)}`).join('\n')
}

function plots({ at }: StatusReport, sorted: readonly StatusRow[]): string {
  const ages = sorted.slice(0, ROWS).flatMap((row) => {
    const age = ageOf(row, at)
    return age === undefined ? [] : [{ label: `${row.target}/${row.surface}`, value: age }]
  })
  const agePlot = details('Age of the newest backup', fence(bars(ages, { unit: 'seconds' })))
  const sizePlots = sorted.slice(0, PLOTS).flatMap((row) => {
    const newest = row.backups
      .slice(-BARS)
      .flatMap(({ id, facts }) => (facts ? [{ label: id, value: facts.storedBytes }] : []))
    const title = `Stored size of ${code(`${row.target}/${row.surface}`)}, oldest first`
    return newest.length === 0 ? [] : [details(title, fence(bars(newest, { unit: 'bytes' })))]
  })
  return [...(ages.length > 0 ? [agePlot] : []), ...sizePlots].join('\n\n')
}
