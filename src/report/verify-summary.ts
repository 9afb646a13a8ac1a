import { duration } from '../backup/duration.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { ago, bars, rate, size } from './plot.ts'

type Status = 'pass' | 'fail' | 'unknown'

/** One backup in one store as a verification found it; structurally its own finding. */
interface Found {
  store: string
  id: string
  time: Date
  proven: boolean
  status: Status
  bytes: number
  objects: number
  faults: readonly { name: string; status: Status; detail: string }[]
}

/** What a verification's summary tells of; structurally its own report. `findings` newest first. */
export interface VerifySummary {
  target: string
  surface: string
  choice: string
  deep: boolean
  result: 'pass' | 'fail' | 'could-not-verify'
  listed: number
  checks: readonly { name: string; status: Status; detail: string }[]
  findings: readonly Found[]
  units: { total: number; read: number; earlier: number; bytes: number }
  seconds: number
  now: Date
}

const MARKS = { pass: '✅', fail: '❌', unknown: '⚠️' } as const
const ORDER = { fail: 0, unknown: 1, pass: 2 } as const
/** GitHub drops a summary above 1 MiB. */
const ROWS = 150
const FAULTS_SHOWN = 4
const BARS = 20

/** The step summary: verdict, the newest good backup, the table with bad ones first, the plot of sizes. */
export function verifySummary(report: VerifySummary): string {
  const { findings, checks } = report
  const parts = [`## ${headline(report)}`, facts(report)]
  if (checks.length > 0)
    parts.push(checks.map(({ status, detail }) => `- ${MARKS[status]} ${inline(detail, 500)}`).join('\n'))
  if (findings.length > 0) {
    const sorted = [...findings].sort((a, b) => ORDER[a.status] - ORDER[b.status])
    parts.push(limited(report, sorted))
    const newest = findings.slice(0, BARS).map(({ id, bytes, status }) => ({
      label: id,
      value: bytes,
      ...(status === 'pass' ? {} : { note: status === 'fail' ? 'bad' : 'not verified' }),
    }))
    parts.push(details('Stored size, newest first', fence(bars(newest, { unit: 'bytes' }))))
  }
  return `${parts.join('\n\n')}\n`
}

/** The newest backup that is good in some store, of those that were checked. */
export function newestGood<T extends { id: string; status: Status }>(findings: readonly T[]): T | undefined {
  return findings.find(({ status }) => status === 'pass')
}

function headline(report: VerifySummary): string {
  const { result, target, surface, findings, deep } = report
  const what = code(`${target}/${surface}`)
  const bad = findings.filter(({ status }) => status === 'fail').length
  switch (result) {
    case 'pass':
      return `✅ Verified: ${count(findings.length)} of ${what} ${deep ? 'read and decoded to the end' : 'read, every byte as its manifest says'}`
    case 'fail':
      return bad > 0
        ? `❌ ${count(bad)} of ${what} bad, of ${findings.length} checked`
        : `❌ Nothing to verify in ${what}`
    case 'could-not-verify':
      return `⚠️ Could not verify all of ${what}`
  }
}

function facts({ choice, listed, findings, units, seconds, now, deep }: VerifySummary): string {
  const good = newestGood(findings)
  const age = good && (now.getTime() - good.time.getTime()) / 1000
  const word =
    good === undefined || age === undefined
      ? 'No backup that was checked is good.'
      : `Newest good backup: ${code(good.id)}, made ${ago(age)}${good.proven ? ', proven by a drill' : ''}.`
  const what = deep ? 'messages' : 'objects'
  const earlier =
    units.earlier > 0 ? `, ${units.earlier} more by the run before, which this one went on with` : ''
  const read = `${units.read} of ${units.total} ${what} (${size(units.bytes)}) read in ${duration(seconds)}, ${rate(units.bytes, seconds)}${earlier}`
  return `${word}\n\nChosen: ${code(choice)}, of ${listed} in the store. ${read}.`
}

function limited(report: VerifySummary, sorted: readonly Found[]): string {
  const several = new Set(report.findings.map(({ store }) => store)).size > 1
  const rows = sorted
    .slice(0, ROWS)
    .map((found) => [
      MARKS[found.status],
      code(found.id),
      ...(several ? [inline(found.store)] : []),
      ago((report.now.getTime() - found.time.getTime()) / 1000),
      String(found.objects),
      size(found.bytes),
      found.proven ? 'yes' : '',
      faultText(found),
    ])
  const header = ['', 'Backup', ...(several ? ['Store'] : []), 'Made', 'Objects', 'Size', 'Proven', 'Found']
  const rest = sorted.length - rows.length
  return table(header, rows) + (rest > 0 ? `\n\n... and ${rest} more, none worse than these.` : '')
}

function faultText({ faults, status }: Found): string {
  if (status === 'pass') return 'good'
  const shown = faults.slice(0, FAULTS_SHOWN).map(({ detail }) => inline(detail, 400))
  const rest = faults.length - shown.length
  return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}

function count(number: number): string {
  return `${number} backup${number === 1 ? '' : 's'}`
}
