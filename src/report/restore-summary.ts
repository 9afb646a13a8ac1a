import { duration } from '../backup/duration.ts'
import type { Manifest } from '../backup/manifest.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { ago, bars, size } from './plot.ts'

/** What is shown before a restore; structurally the restore's own plan. */
export interface RestorePlanView {
  target: string
  backupId: string
  manifest: Manifest
  signer?: string
  ageSeconds: number
  storedBytes: number
  proof?: { provedAt: string; restoreSeconds: number }
  estimate?: { seconds: number; backupId: string }
  occupant: {
    label: string
    server: string
    database: string
    state: 'missing' | 'empty' | 'holds data'
    relations: number
    bytes: number
    connections: number
    leftovers: readonly string[]
  }
  producer: 'yes' | 'no' | 'unknown'
  only?: readonly string[]
}

/** What is told after a restore, also one that failed. */
export interface RestoreRecordView {
  plan?: RestorePlanView
  store?: string
  swapped: boolean
  /** Whether it is, could not be found out. */
  unsettled?: boolean
  oldDatabase?: string
  restoreSeconds?: number
  verified: readonly { section: string; count: number }[]
  notVerified: readonly { section: string; why: string }[]
  differences: readonly { section: string; name: string; detail: string }[]
  notes: readonly string[]
  phases: readonly { name: string; seconds: number }[]
}

/** Who ran it, and how it went. */
export interface RestoreRun {
  actor: string
  runUrl?: string
  at: Date
  target: string
  health: readonly string[]
  error?: string
}

/** Facts that are a name alone. */
const NAMES = ['to', 'the database before']

/** The plan as pairs of a word and what is so, in plain text: for the log, and for the table of the summary. */
export function planFacts(plan: RestorePlanView): [string, string][] {
  const { manifest, occupant } = plan
  const { tables, rows } = manifest.inventory ?? {}
  const holds = tables === undefined ? '' : `, ${tables} tables${rows === undefined ? '' : `, ${rows} rows`}`
  const warned = (manifest.gates ?? []).map((gate) => gate.detail).join('; ')
  return [
    ['backup', `${plan.backupId} of ${plan.target}`],
    ['made', `${manifest.startedAt}, ${ago(plan.ageSeconds)}`],
    [
      'proven',
      plan.proof ? `yes, by the drill of ${plan.proof.provedAt}` : 'no drill of this backup has passed',
    ],
    ['signature', plan.signer ? `by ${plan.signer}` : 'not asked for'],
    ['size', `${size(plan.storedBytes)} stored, ${size(manifest.plain.bytes)} plain${holds}`],
    ['will take', estimateText(plan)],
    ...(plan.only ? [['only', plan.only.join(', ')] satisfies [string, string]] : []),
    ['into', `${occupant.label}, ${occupant.server}`],
    ['there now', occupantText(plan)],
    ...(occupant.leftovers.length > 0
      ? [['left by earlier restores', occupant.leftovers.join(', ')] satisfies [string, string]]
      : []),
    ...(warned ? [['looked wrong when made', warned] satisfies [string, string]] : []),
  ]
}

/** The plan as a section of the step summary, written before anything happens. */
export function planSummary(plan: RestorePlanView, planOnly: boolean): string {
  const rows = planFacts(plan).map(([word, text]) => [inline(word), inline(text, 500)])
  const ending = planOnly ? '\n\nOnly a plan: nothing was done.' : ''
  return `## Restore of ${code(plan.target)}: the plan\n\n${table(['', ''], rows)}${ending}\n`
}

/** The record: who, what, from when, from where, to where, how long, verified how, and what there was before. */
export function restoreSummary(record: RestoreRecordView, run: RestoreRun): string {
  const { plan } = record
  const facts: [string, string][] = [
    ['who', run.actor],
    ['when', run.at.toISOString()],
    ...(plan
      ? ([
          ['backup', `${plan.backupId}, state of ${plan.manifest.startedAt}`],
          ['from', record.store ?? 'no store served it'],
          ['to', plan.occupant.label],
        ] satisfies [string, string][])
      : []),
    ['took', record.restoreSeconds === undefined ? 'not finished' : duration(record.restoreSeconds)],
    ['verified', verifiedText(record)],
    ['health', run.health.length > 0 ? run.health.join('; ') : 'not checked'],
    ['the database before', record.oldDatabase ?? beforeText(record)],
    ...(run.runUrl ? [['run', run.runUrl] satisfies [string, string]] : []),
  ]
  const parts = [`## ${headline(record, run)}`]
  if (run.error !== undefined) parts.push(`❌ ${inline(run.error, 2000)}`)
  parts.push(
    table(
      ['', ''],
      facts.map(([word, text]) => [inline(word), NAMES.includes(word) ? code(text) : inline(text, 500)]),
    ),
  )
  if (record.differences.length > 0) {
    const rows = record.differences
      .slice(0, 50)
      .map(({ section, name, detail }) => [inline(section), inline(name), inline(detail, 500)])
    parts.push(table(['Differs', 'Object', 'How'], rows))
  }
  if (record.phases.length > 0) {
    const times = record.phases.map(({ name, seconds }) => ({ label: name, value: seconds }))
    parts.push(`Time by phase\n\n${fence(bars(times, { unit: 'seconds' }))}`)
  }
  if (record.notes.length > 0)
    parts.push(details('Notes', record.notes.map((note) => `- ${inline(note, 500)}`).join('\n')))
  return `${parts.join('\n\n')}\n`
}

function beforeText({ swapped, unsettled }: RestoreRecordView): string {
  if (unsettled) return 'not known'
  return swapped ? 'there was none to keep' : 'untouched'
}

function headline({ swapped, unsettled, plan }: RestoreRecordView, { target, error }: RestoreRun): string {
  const what = `${code(target)}${plan ? ` ${code(plan.backupId)}` : ''}`
  if (error === undefined) return `✅ Restored: ${what}`
  if (unsettled) return `❌ Restored or not, it is not known: ${what}`
  return swapped ? `❌ Restored, but not well: ${what}` : `❌ Not restored: ${what}`
}

function estimateText({ estimate, backupId }: RestorePlanView): string {
  if (!estimate) return 'unknown: no drill of this target has passed yet'
  const whose = estimate.backupId === backupId ? 'its own drill' : `the drill of ${estimate.backupId}`
  return `about ${duration(estimate.seconds)}, as long as ${whose} took, and the comparison`
}

function occupantText({ occupant, producer }: RestorePlanView): string {
  const { state, relations, bytes, connections } = occupant
  if (state === 'missing') return 'nothing, it will be made'
  const origin =
    producer === 'yes'
      ? '; it is the database the backup was taken from'
      : producer === 'unknown'
        ? '; whether the backup was taken from it is not known'
        : ''
  if (state === 'empty') return `an empty database${origin}`
  return `${number(relations, 'object')}, ${size(bytes)}, ${number(connections, 'open connection')}${origin}`
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function verifiedText({ verified, notVerified, differences }: RestoreRecordView): string {
  if (verified.length === 0) return 'no'
  const equal = verified
    .filter(({ section }) => !differences.some((difference) => difference.section === section))
    .map(({ section, count }) => `${count} ${section}`)
  const open = notVerified.map(({ section, why }) => `${section} not compared: ${why}`)
  const differing = differences.length > 0 ? [`${differences.length} differences`] : []
  return [`equal to what was recorded: ${equal.join(', ')}`, ...differing, ...open].join('; ')
}
