import { duration } from '../backup/duration.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { ago, bars, percent } from './plot.ts'

/** What a drill's summary tells of; structurally the drill's own report. */
export interface DrillSummary {
  target: string
  surface: string
  result: 'pass' | 'fail' | 'could-not-verify'
  backupId?: string
  scratch?: string
  /** How the server that the drill started was kept apart from the machine; `none` with the reason. */
  isolation?: { way: string; why?: string }
  ageSeconds?: number
  restoreSeconds?: number
  /** What of the files was chosen (a share from 0 to 1); absent when all was restored. */
  sample?: { share: number; files: number; of: number }
  /** How deep the backup's inventory looks; with `counts` no contents were compared. */
  manifest?: { inventory?: { depth: string } | undefined }
  checks: readonly { name: string; status: 'pass' | 'fail' | 'unknown'; detail: string }[]
  notes: readonly string[]
  phases: readonly { name: string; seconds: number }[]
}

const MARKS = { pass: '✅', fail: '❌', unknown: '⚠️' } as const
const ORDER = { fail: 0, unknown: 1, pass: 2 } as const

/** The step summary of a drill: verdict first, what is wrong, the table of checks, the plot of phase times. */
export function drillSummary(report: DrillSummary): string {
  const checks = [...report.checks].sort((a, b) => ORDER[a.status] - ORDER[b.status])
  const rows = checks.map(({ name, status, detail }) => [MARKS[status], inline(name), inline(detail, 1000)])
  const open = notIsolated(report)
  const warning = open ? [`⚠️ ${inline(open, 1000)}`] : []
  const parts = [`## ${headline(report)}`, facts(report), ...warning, table(['', 'Check', 'Found'], rows)]
  if (report.phases.length > 0) {
    const times = report.phases.map(({ name, seconds }) => ({ label: name, value: seconds }))
    parts.push(`Time by phase\n\n${fence(bars(times, { unit: 'seconds' }))}`)
  }
  if (report.notes.length > 0) {
    parts.push(details('Notes', report.notes.map((note) => `- ${inline(note, 500)}`).join('\n')))
  }
  return `${parts.join('\n\n')}\n`
}

const COUNTED = 'with all its rows; their contents were not compared'

/** That the scratch server was not isolated, and what that means; undefined where it was, or there was none. */
export function notIsolated({ isolation }: Pick<DrillSummary, 'isolation'>): string | undefined {
  if (isolation?.way !== 'none') return undefined
  return `the scratch server is not isolated: ${isolation.why}. Code in a backup could reach what its user can: files, network, processes (docs/security.md)`
}

/** The verdict in one line of Markdown. */
function headline({ result, target, surface, backupId, sample, manifest }: DrillSummary): string {
  const whole = `${code(`${target}/${surface}`)}${backupId ? ` ${code(backupId)}` : ''}`
  const part = sample && `sample of ${sample.files} of ${sample.of} files (${percent(sample.share)})`
  const what = part ? `a ${part} of ${whole}` : whole
  switch (result) {
    case 'pass':
      return part
        ? `✅ Drill passed: ${what}; the others were not restored, and nothing is proven of them`
        : `✅ Drill passed: ${what} restores ${manifest?.inventory?.depth === 'counts' ? COUNTED : 'exactly'}`
    case 'fail':
      return `❌ Drill failed: ${what} does not restore as it should`
    case 'could-not-verify':
      return `⚠️ Drill could not verify ${what}`
  }
}

function facts({ ageSeconds, restoreSeconds, scratch, isolation }: DrillSummary): string {
  const words = [
    ...(ageSeconds === undefined ? [] : [`Backup made ${ago(ageSeconds)}`]),
    ...(restoreSeconds === undefined ? [] : [`restored in ${duration(restoreSeconds)}`]),
    ...(scratch === undefined ? [] : [`into ${inline(scratch)}`]),
    ...(isolation === undefined || isolation.way === 'none' ? [] : ['isolated']),
  ]
  return words.length > 0 ? `${words.join(', ')}.` : 'No backup was reached.'
}
