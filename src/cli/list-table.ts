import { plainLine } from '../report/markdown.ts'
import { ago, size } from '../report/plot.ts'

/** A target and surface that has backups. */
export interface ListedTarget {
  target: string
  surface: string
  backups: number
  /** Id of the newest. */
  newest: string
  /** Its instant (UTC). */
  time: Date
}

/** One backup; without a readable manifest only what its name says, and the fault. */
export interface ListedBackup {
  id: string
  surface: string
  /** UTC instant of its start. */
  time: Date
  ageSeconds: number
  /** Whether a passed drill is recorded beside it. */
  proven: boolean
  engine?: string
  /** Stored bytes of all objects it names. */
  bytes?: number
  objects?: number
  tables?: number
  rows?: number
  files?: number
  fault?: string
}

/** The targets of a store as text. */
export function targetTable(targets: readonly ListedTarget[], where: string, now: Date): string {
  if (targets.length === 0) return `There is no backup in ${plainLine(where)}; is this its place?`
  const rows = targets.map(({ target, surface, backups, newest, time }) => [
    target,
    surface,
    String(backups),
    newest,
    ago((now.getTime() - time.getTime()) / 1000),
  ])
  return aligned(['target', 'surface', 'backups', 'newest', 'made'], rows, [2])
}

/** The backups of a target as text, with a line that sums up. */
export function backupTable(backups: readonly ListedBackup[], where: string): string {
  if (backups.length === 0) return `There is no backup of ${plainLine(where)}.`
  const header = ['id', 'surface', 'made', 'size', 'proven', 'engine', 'holds']
  const rows = backups.map((backup) => [
    backup.id,
    backup.surface,
    ago(backup.ageSeconds),
    backup.bytes === undefined ? '' : size(backup.bytes),
    backup.proven ? 'yes' : '',
    plainLine(backup.engine ?? '', 20),
    backup.fault === undefined ? holds(backup) : `unreadable: ${plainLine(backup.fault, 200)}`,
  ])
  const proven = backups.filter((backup) => backup.proven).length
  const count = `${backups.length} backup${backups.length === 1 ? '' : 's'} of ${plainLine(where)}`
  return `${aligned(header, rows, [3])}\n\n${count}, ${proven} proven by a drill`
}

function holds({ tables, rows, files }: ListedBackup): string {
  const counted = (value: number | undefined, what: string) =>
    value === undefined ? [] : [`${value.toLocaleString('en')} ${what}`]
  return [...counted(rows, 'rows'), ...counted(tables, 'tables'), ...counted(files, 'files')].join(', ')
}

/** Columns of equal width; `right` names those of numbers. */
function aligned(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [header, ...rows].map(line).join('\n')
}
