import type { Finding, Level, StatusResult } from '../backup/status/finding.ts'
import type { StatusRow } from '../backup/status/judgement.ts'
import { ageOf, type DoctorSection, type StatusReport } from '../backup/status/report.ts'
import { DASHBOARD_STYLE } from './dashboard-style.ts'
import { html } from './html.ts'
import { ago, size } from './plot.ts'
import { sparkline } from './sparkline.ts'

const WORDS: Readonly<Record<StatusResult, string>> = {
  pass: 'Backups are as they should be',
  fail: 'Backups need you',
  'could-not-verify': 'Status could not be verified',
}

const LEVELS: Readonly<Record<Level, readonly [word: string, tone: 'pass' | 'fail' | 'open']>> = {
  fail: ['fail', 'fail'],
  unknown: ['unknown', 'open'],
  warn: ['mend', 'open'],
  unseen: ['not visible', 'open'],
  note: ['note', 'open'],
  pass: ['pass', 'pass'],
}

/**
 * One HTML page that needs nothing else: no script, no font, no request to anywhere, which its own policy forbids too.
 * All text from the store is escaped. Ages are those of the moment it was made, and it says so.
 */
export function dashboard(report: StatusReport): string {
  const { result, at, findings, rows, doctor = [], stores } = report
  const body = [
    `<header class="${toneOf(result)}"><h1>${WORDS[result]}</h1>`,
    `<p>As of <time datetime="${at.toISOString()}">${stamp(at)}</time>: ages below are of then. Store: ${stores.map((store) => `<code>${html(store)}</code>`).join(', ')}</p></header>`,
    ...(findings.length > 0 ? [list(findings)] : []),
    ...(rows.length > 0 ? [targets(report)] : []),
    ...doctor.map(doctorPart),
    '<p><small>Made by Lifeboat. The same as data: <a href="status.json">status.json</a>.</small></p>',
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${WORDS[result]}</title>
<style>${DASHBOARD_STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
}

function targets({ rows, at, stores }: StatusReport): string {
  const heads = [
    '',
    'Target',
    ...(stores.length > 1 ? ['Store'] : []),
    'Newest',
    'Backups',
    'Stored',
    'Proven',
  ]
  const header = [...heads, 'Sizes', 'Found'].map((head) => `<th scope="col">${head}</th>`).join('')
  const lines = rows.map((row) => targetRow(row, at, stores.length > 1))
  return `<h2>Targets</h2>\n<div class="scroll"><table><thead><tr>${header}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody></table></div>`
}

function targetRow(row: StatusRow, at: Date, several: boolean): string {
  const age = ageOf(row, at)
  const held = row.backups.filter((backup) => backup.held).length
  const word = row.result === 'could-not-verify' ? 'unknown' : row.result
  const cells = [
    `<td><span class="dot ${toneOf(row.result)}">${word}</span></td>`,
    `<td><code>${html(row.target)}</code> <small>${html(row.surface)}</small></td>`,
    ...(several ? [`<td><code>${html(row.store)}</code></td>`] : []),
    age === undefined || !row.newest
      ? '<td class="never"><strong>never</strong></td>'
      : `<td>${ago(age)}<br><small>${stamp(row.newest.time)}</small></td>`,
    `<td class="n">${row.backups.length}${held > 0 ? `<br><small>${held} held</small>` : ''}</td>`,
    `<td class="n">${size(row.bytes)}</td>`,
    `<td>${row.proof ? ago((at.getTime() - row.proof.at.getTime()) / 1000) : '<span class="soft">never</span>'}</td>`,
    `<td>${sizes(row)}</td>`,
    `<td>${list(row.findings.filter(({ level, name }) => level !== 'pass' || name === 'fresh'))}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

function sizes({ backups }: StatusRow): string {
  const points = backups.flatMap(({ facts, fault }) =>
    facts || fault ? [{ value: facts?.storedBytes ?? 0, bad: fault !== undefined }] : [],
  )
  return sparkline(points, `stored size of the last ${points.length} backups, oldest first`)
}

function doctorPart({ store, findings, leftovers }: DoctorSection): string {
  const rows = findings.map(({ level, name, detail }) => {
    const [word, tone] = LEVELS[level]
    return `<tr><td><span class="dot ${tone}">${word}</span></td><td>${html(name)}</td><td>${html(detail, 800)}</td></tr>`
  })
  const left = leftovers.map((name) => `<p>Left behind, remove it by hand: <code>${html(name)}</code></p>`)
  return `<h2>Doctor: <code>${html(store)}</code></h2>\n<div class="scroll"><table><tbody>\n${rows.join('\n')}\n</tbody></table></div>\n${left.join('\n')}`
}

function list(findings: readonly Finding[]): string {
  const items = findings.map(
    ({ level, name, detail }) => `<li class="${level}">${html(name, 100)}: ${html(detail)}</li>`,
  )
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

function toneOf(result: StatusResult): 'pass' | 'fail' | 'open' {
  return result === 'could-not-verify' ? 'open' : result
}

function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
