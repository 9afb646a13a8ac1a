import type { Decision } from '../backup/retention/plan.ts'

/** More months than this are drawn as years. */
const MONTHS = 48
const DAY = 86_400_000
const MARKS = ['◉', '●', '×'] as const

/**
 * Picture of a plan as plain lines, newest first: one row a month and one column a day (or, over many years, a year
 * and its weeks), in UTC. Where several backups share a place the best shows, so that nothing kept disappears.
 */
export function timeline(all: readonly Decision[]): string {
  const months = new Set(all.map(({ item }) => stamp(item.time).slice(0, 7)))
  const scale = months.size > MONTHS ? YEARS : DAYS
  const rows = new Map<string, Row>()
  for (const { item, keep } of all) {
    const name = stamp(item.time).slice(0, scale.name)
    const row = rows.get(name) ?? { marks: new Map(), kept: 0, count: 0 }
    const column = scale.column(item.time)
    const rank = keep ? (item.proven ? 0 : 1) : 2
    row.marks.set(column, Math.min(rank, row.marks.get(column) ?? rank))
    row.count += 1
    row.kept += keep ? 1 : 0
    rows.set(name, row)
  }
  const head = `${' '.repeat(scale.name + 2)}${scale.ruler.padEnd(scale.columns)}  kept`
  return [head, ...[...rows].map(([name, row]) => `${name}  ${drawn(row, scale.columns)}`)].join('\n')
}

interface Row {
  /** Rank of the best mark, by column. */
  marks: Map<number, number>
  kept: number
  count: number
}

interface Scale {
  /** How much of an instant's text names a row. */
  name: 4 | 7
  columns: number
  ruler: string
  column: (time: number) => number
}

const DAYS: Scale = {
  name: 7,
  columns: 31,
  ruler: '1   5    10   15   20   25   30',
  column: (time) => new Date(time).getUTCDate() - 1,
}

const YEARS: Scale = {
  name: 4,
  columns: 53,
  ruler: 'Jan  Feb Mar Apr  May  Jun Jul  Aug  Sep Oct Nov  Dec',
  column: (time) => {
    const newYear = Date.UTC(new Date(time).getUTCFullYear(), 0, 1)
    return Math.floor((time - newYear) / (7 * DAY))
  },
}

function drawn({ marks, kept, count }: Row, columns: number): string {
  const cells = Array.from({ length: columns }, (_, column) => MARKS[marks.get(column) ?? -1] ?? '·')
  return `${cells.join('')}  ${kept} of ${count}`
}

function stamp(time: number): string {
  return new Date(time).toISOString()
}
