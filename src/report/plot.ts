import { duration } from '../backup/duration.ts'
import { cap, plainLine } from './markdown.ts'

/** What the numbers of a chart mean, and so how they are written. */
export type Unit = 'bytes' | 'seconds' | 'count'

/** One bar of a chart. */
export interface Bar {
  label: string
  value: number
  note?: string
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * A horizontal bar chart as plain lines, for a terminal or a fenced block. The longest bar is `width` characters;
 * anything above zero shows at least an eighth of one.
 */
export function bars(rows: readonly Bar[], options: { width?: number; unit?: Unit } = {}): string {
  const { width = 30, unit = 'count' } = options
  const longest = Math.max(0, ...rows.map((row) => magnitude(row.value)))
  const cells = rows.map((row) => ({
    label: plainLine(row.label, 40),
    value: written(row.value, unit),
    bar: bar(magnitude(row.value), longest, width),
    note: row.note === undefined ? '' : `  ${plainLine(row.note, 80)}`,
  }))
  const labelWidth = Math.max(0, ...cells.map((cell) => points(cell.label)))
  const valueWidth = Math.max(0, ...cells.map((cell) => points(cell.value)))
  return cells
    .map(({ label, value, bar, note }) =>
      `${padEnd(label, labelWidth)}  ${value.padStart(valueWidth)}  ${padEnd(bar, note ? width : 0)}${note}`.trimEnd(),
    )
    .join('\n')
}

/** A number of bytes in IEC units: `512 B`, `1.5 KiB`, `20 MiB`. */
export function size(bytes: number): string {
  if (!Number.isFinite(bytes) || bytes < 0) return 'unknown'
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
  let value = Math.round(bytes)
  let unit = 0
  // 1023.5 would be written as 1024, which is one of the next unit.
  while (value >= (unit === 0 ? 1024 : 1023.5) && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0
  return `${value.toFixed(digits)} ${units[unit] ?? ''}`
}

/** A share (0 to 1) as a percentage, of three digits at most: `12.5 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`
}

/** Bytes over seconds as a speed: `85 MiB/s`. */
export function rate(bytes: number, seconds: number): string {
  return seconds > 0 && bytes >= 0 ? `${size(bytes / seconds)}/s` : 'unknown'
}

/** An age for people, in its largest unit, rounded down: `just now`, `5 min ago`, `3 h ago`, `2 days ago`, `in 5 min`. */
export function ago(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown'
  const length = Math.abs(seconds)
  if (length < 60) return 'just now'
  const text = largestUnit(length)
  return seconds > 0 ? `${text} ago` : `in ${text}`
}

function largestUnit(seconds: number): string {
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`
  if (seconds < 2 * 86_400) return `${Math.floor(seconds / 3600)} h`
  return `${Math.floor(seconds / 86_400)} days`
}

function bar(value: number, longest: number, width: number): string {
  if (value === 0 || longest === 0) return ''
  const parts = Math.max(1, Math.round((value / longest) * width * 8))
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '')
}

function written(value: number, unit: Unit): string {
  if (unit === 'bytes') return size(value)
  if (unit === 'seconds') return duration(value)
  return Number.isFinite(value) ? String(value) : 'unknown'
}

function magnitude(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0
}

function points(text: string): number {
  return Array.from(text).length
}

function padEnd(text: string, width: number): string {
  return cap(text, Math.max(width, points(text))) + ' '.repeat(Math.max(0, width - points(text)))
}
