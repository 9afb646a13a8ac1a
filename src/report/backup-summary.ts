import { duration } from '../backup/duration.ts'
import type { Inventory } from '../backup/inventory.ts'
import type { Manifest } from '../backup/manifest.ts'
import type { Gate } from '../backup/shrink.ts'
import { code, fence, inline, table } from './markdown.ts'
import { bars, size } from './plot.ts'

/** What a backup's summary tells of. */
export interface BackupReport {
  manifest: Manifest
  manifestKey: string
  inventory: Inventory
  durationSeconds: number
  storedBytes: number
  gates: readonly Gate[]
  previous: Manifest | undefined
  warnings: readonly string[]
}

const LARGEST = 8

/** The step summary of a finished backup: verdict, table, plot of the largest tables. */
export function backupSummary(report: BackupReport): string {
  const { manifest, inventory, warnings } = report
  const parts = [`## ${verdict(report)}`, factTable(report)]
  if (report.gates.length > 0)
    parts.splice(1, 0, report.gates.map((gate) => `- ❌ ${inline(gate.detail, 500)}`).join('\n'))
  if (warnings.length > 0)
    parts.push(
      warnings
        .slice(0, 20)
        .map((warning) => `- ⚠️ ${inline(warning, 500)}`)
        .join('\n'),
    )
  const plot = largestTables(inventory)
  if (plot) parts.push(`Largest tables by rows\n\n${fence(plot)}`)
  if (manifest.encoding.encryption.method === 'none')
    parts.push('⚠️ Not encrypted: whoever reads the store reads the data.')
  return `${parts.join('\n\n')}\n`
}

/** The step summary of a backup that was not made. */
export function backupFailure(target: string, message: string): string {
  return `## ❌ No backup of ${code(target)}\n\n${inline(message, 2000)}\n\nNothing was published; earlier backups are untouched.\n`
}

/** The step summary of a run whose slot was filled before. */
export function backupSkipped(target: string, id: string, slot: Date): string {
  return `## ✅ Slot ${slot.toISOString()} of ${code(target)} is filled\n\nBackup ${code(id)} exists; nothing was done.\n`
}

function verdict({ manifest, gates }: BackupReport): string {
  const what = `Backup of ${code(manifest.target)}`
  if (gates.length === 0) return `✅ ${what} is complete`
  const stores = gates.every(({ name }) => name === 'store')
  return `❌ ${what} is kept, but ${stores ? 'not in every store' : 'looks wrong'}`
}

function factTable({
  manifest,
  manifestKey,
  inventory,
  durationSeconds,
  storedBytes,
  previous,
}: BackupReport): string {
  const { plain, encoding, source } = manifest
  const ratio =
    plain.bytes > 0 ? ` (${((storedBytes / plain.bytes) * 100).toFixed(0)} % of ${size(plain.bytes)})` : ''
  const rows = manifest.inventory?.rows
  const facts: [string, string][] = [
    ['Backup', code(manifest.id)],
    ['Manifest', code(manifestKey)],
    ['Stored', `${size(storedBytes)}${ratio}`],
    ['Took', `${duration(durationSeconds)}, ${size(plain.bytes / Math.max(durationSeconds, 0.001))}/s`],
    [
      'Tables',
      `${manifest.inventory?.tables ?? '?'}${changed(manifest.inventory?.tables, previous?.inventory?.tables)}`,
    ],
    [
      'Rows',
      rows === undefined
        ? 'not counted'
        : `${rows.toLocaleString('en')}${changed(rows, previous?.inventory?.rows)}`,
    ],
    ['Proof', proof(inventory)],
    [
      'Source',
      inline(`${manifest.engine} ${source.serverVersion ?? '?'}, client ${source.clientVersion ?? '?'}`),
    ],
    ['Encoding', inline(`${encoding.dump}; ${encoding.compression}; ${encryptionWord(manifest)}`)],
  ]
  return table(
    ['', ''],
    facts.map(([name, value]) => [`**${name}**`, value]),
  )
}

/** How a backup is encrypted, in a word. */
export function encryptionWord(manifest: Manifest): string {
  const { method, recipients } = manifest.encoding.encryption
  return method === 'none'
    ? 'not encrypted'
    : `OpenPGP to ${recipients.map((print) => print.slice(-16)).join(', ')}`
}

function proof(inventory: Inventory): string {
  const words = {
    fingerprints: 'counts and content sums of every table',
    counts: 'row counts',
    off: 'schema only',
  }
  return words[inventory.depth]
}

/** The difference to a former number, in brackets; nothing when there is none. */
export function changed(now: number | undefined, before: number | undefined): string {
  if (now === undefined || before === undefined || now === before) return ''
  const difference = now - before
  return ` (${difference > 0 ? '+' : '−'}${Math.abs(difference).toLocaleString('en')})`
}

function largestTables(inventory: Inventory): string | undefined {
  const counted = inventory.tables.flatMap(({ name, rows }) =>
    rows === undefined ? [] : [{ label: name, value: Number(rows) }],
  )
  const largest = counted.sort((a, b) => b.value - a.value).slice(0, LARGEST)
  return largest.length > 0 ? bars(largest, { unit: 'count' }) : undefined
}
