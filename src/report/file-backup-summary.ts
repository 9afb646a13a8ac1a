import { duration } from '../backup/duration.ts'
import { shown } from '../backup/files/byte-path.ts'
import type { Tally } from '../backup/files/tally.ts'
import type { Manifest } from '../backup/manifest.ts'
import type { Gate } from '../backup/shrink.ts'
import { changed, encryptionWord } from './backup-summary.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { bars, size } from './plot.ts'

/** What the summary of a backup of files tells of. */
export interface FileBackupReport {
  manifest: Manifest
  manifestKey: string
  tally: Tally
  mode: { mode: 'full' | 'incremental'; why: string }
  faults: readonly { kind: string; severity: 'note' | 'fault'; path: string; detail: string }[]
  durationSeconds: number
  storedBytes: number
  addedBytes: number
  gates: readonly Gate[]
  previous: Manifest | undefined
  warnings: readonly string[]
}

const SHOWN = 30

/** The step summary of a finished backup of files: verdict, what is wrong, facts, plot of what was stored. */
export function fileBackupSummary(report: FileBackupReport): string {
  const { manifest, gates, warnings, faults } = report
  const serious = faults.filter(({ severity }) => severity === 'fault').length
  const parts = [`## ${verdict(report, serious)}`]
  if (gates.length > 0) parts.push(gates.map(({ detail }) => `- ❌ ${inline(detail, 500)}`).join('\n'))
  if (warnings.length > 0) parts.push(warnings.map((word) => `- ⚠️ ${inline(word, 500)}`).join('\n'))
  parts.push(factTable(report), `Bytes\n\n${fence(plot(report))}`)
  if (faults.length > 0) parts.push(faultList(faults))
  if (manifest.encoding.encryption.method === 'none')
    parts.push('⚠️ Not encrypted: whoever reads the store reads the files.')
  return `${parts.join('\n\n')}\n`
}

function verdict({ manifest, gates }: FileBackupReport, serious: number): string {
  const what = `Backup of ${code(`${manifest.target}/${manifest.surface}`)}`
  if (gates.length > 0) return `❌ ${what} is kept, but looks wrong`
  if (serious > 0) return `⚠️ ${what} is complete but for ${serious} of its files`
  return `✅ ${what} is complete`
}

function factTable(report: FileBackupReport): string {
  const { manifest, manifestKey, tally, mode, durationSeconds, previous } = report
  const count = (value: number) => value.toLocaleString('en')
  const before = previous?.inventory?.files
  const facts: [string, string][] = [
    ['Backup', code(manifest.id)],
    ['Manifest', code(manifestKey)],
    ['Mode', inline(mode.mode === 'full' ? mode.why : `${mode.mode}: ${mode.why}`, 400)],
    ['Files', `${count(tally.files)}${changed(tally.files, before)}, ${size(tally.bytes)}`],
    ['Read', `${count(tally.read)} files, ${count(tally.changed)} of them new or changed`],
    ['New content', size(tally.storedBytes)],
    ['Gone since', count(tally.gone)],
    ['Directories, links', `${count(tally.directories)}, ${count(tally.links)}`],
    ['Added to the store', size(report.addedBytes)],
    ['This backup needs', size(report.storedBytes)],
    ['Took', duration(durationSeconds)],
    ['Encoding', inline(`tar; ${manifest.encoding.compression}; ${encryptionWord(manifest)}`)],
  ]
  return table(
    ['', ''],
    facts.map(([name, value]) => [`**${name}**`, value]),
  )
}

function plot({ tally, addedBytes, storedBytes }: FileBackupReport): string {
  const values = [
    { label: 'all files', value: tally.bytes },
    { label: 'stored for this backup', value: storedBytes },
    { label: 'added by it', value: addedBytes },
  ]
  return bars(values, { unit: 'bytes' })
}

function faultList(faults: FileBackupReport['faults']): string {
  const lines = faults
    .slice(0, SHOWN)
    .map(
      ({ severity, path, detail }) =>
        `- ${severity === 'fault' ? '❌' : 'ℹ️'} ${code(shown(path))} ${inline(detail, 300)}`,
    )
  if (faults.length > SHOWN) lines.push(`- and ${faults.length - SHOWN} more`)
  return details(`${faults.length} things to know`, lines.join('\n'))
}
