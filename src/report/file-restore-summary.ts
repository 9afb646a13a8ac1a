import { duration } from '../backup/duration.ts'
import type { Manifest } from '../backup/manifest.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { ago, bars, size } from './plot.ts'
import type { RestoreRun } from './restore-summary.ts'

/** What is shown before files are restored; structurally the restore's own plan. */
export interface FilePlanView {
  target: string
  surface: string
  backupId: string
  manifest: Manifest
  signer?: string
  ageSeconds: number
  storedBytes: number
  destination: string
  only: readonly string[]
  proof?: { provedAt: string; restoreSeconds: number }
  estimate?: { seconds: number; backupId: string }
}

/** What is told after a restore of files, also one that failed. */
export interface FileRecordView {
  plan?: FilePlanView
  store?: string
  restored?: { files: number; bytes: number }
  restoreSeconds?: number
  notes: readonly string[]
  phases: readonly { name: string; seconds: number }[]
}

/** The plan as pairs of a word and what is so, in plain text: for the log, and for the table of the summary. */
export function filePlanFacts(plan: FilePlanView): [string, string][] {
  const { manifest, only } = plan
  const files = manifest.inventory?.files
  const warned = (manifest.gates ?? []).map((gate) => gate.detail).join('; ')
  const { faults, notes } = manifest.source
  const told = (typeof faults === 'number' ? faults : 0) + (typeof notes === 'number' ? notes : 0)
  return [
    ['backup', `${plan.backupId} of ${plan.target}/${plan.surface}`],
    ['made', `${manifest.startedAt}, ${ago(plan.ageSeconds)}`],
    [
      'proven',
      plan.proof ? `yes, by the drill of ${plan.proof.provedAt}` : 'no drill of this backup has passed',
    ],
    ['signature', plan.signer ? `by ${plan.signer}` : 'not asked for'],
    ['size', `${files ?? '?'} files, ${size(manifest.plain.bytes)}, ${size(plan.storedBytes)} stored`],
    ['will take', estimateText(plan)],
    ['into', plan.destination],
    ['only', only.length > 0 ? only.join(', ') : 'everything'],
    ...(told > 0
      ? [
          ['told when made', `${told} things that were skipped or could not be taken`] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ...(warned ? [['looked wrong when made', warned] satisfies [string, string]] : []),
  ]
}

/** The plan as a section of the step summary, written before anything happens. */
export function filePlanSummary(plan: FilePlanView, planOnly: boolean): string {
  const rows = filePlanFacts(plan).map(([word, text]) => [inline(word), inline(text, 500)])
  const ending = planOnly ? '\n\nOnly a plan: nothing was done.' : ''
  return `## Restore of ${code(`${plan.target}/${plan.surface}`)}: the plan\n\n${table(['', ''], rows)}${ending}\n`
}

/** The record: who, what, from when, from where, to where, how long. */
export function fileRestoreSummary(record: FileRecordView, run: RestoreRun): string {
  const { plan, restored } = record
  const facts: [string, string][] = [
    ['who', run.actor],
    ['when', run.at.toISOString()],
    ...(plan
      ? ([
          ['backup', `${plan.backupId}, state of ${plan.manifest.startedAt}`],
          ['from', record.store ?? 'no store served it'],
          ['to', plan.destination],
        ] satisfies [string, string][])
      : []),
    ['took', record.restoreSeconds === undefined ? 'not finished' : duration(record.restoreSeconds)],
    [
      'verified',
      restored
        ? `${restored.files.toLocaleString('en')} files with ${size(restored.bytes)}, each by its SHA-256 as it was written`
        : 'no',
    ],
    ['health', run.health.length > 0 ? run.health.join('; ') : 'not checked'],
    ...(run.runUrl ? [['run', run.runUrl] satisfies [string, string]] : []),
  ]
  const what = `${code(run.target)}${plan ? ` ${code(plan.backupId)}` : ''}`
  const done = restored !== undefined
  const parts = [
    `## ${run.error === undefined ? '✅ Restored' : done ? '❌ Restored, but not well' : '❌ Not restored'}: ${what}`,
  ]
  if (run.error !== undefined) parts.push(`❌ ${inline(run.error, 2000)}`)
  parts.push(
    table(
      ['', ''],
      facts.map(([word, text]) => [inline(word), word === 'to' ? code(text) : inline(text, 500)]),
    ),
  )
  if (record.phases.length > 0) {
    const times = record.phases.map(({ name, seconds }) => ({ label: name, value: seconds }))
    parts.push(`Time by phase\n\n${fence(bars(times, { unit: 'seconds' }))}`)
  }
  if (record.notes.length > 0)
    parts.push(details('Notes', record.notes.map((note) => `- ${inline(note, 500)}`).join('\n')))
  return `${parts.join('\n\n')}\n`
}

function estimateText({ estimate, backupId }: FilePlanView): string {
  if (!estimate) return 'unknown: no drill of this target has passed yet'
  const whose = estimate.backupId === backupId ? 'its own drill' : `the drill of ${estimate.backupId}`
  return `about ${duration(estimate.seconds)}, as long as ${whose} took`
}
