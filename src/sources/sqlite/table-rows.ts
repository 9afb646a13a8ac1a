import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { prepared, quoted, rows, rowsOf, valuesOf } from './open-database.ts'

/** So many rows are read at a time, where none is longer than so many bytes: one by one takes half as long again. */
const ROWS = 128
const LONGEST_BYTES = 32 * 1024

/** What is read of a table. */
export interface TablePart {
  table: string
  /** The name by which the number of a row can be read; absent where there is none. */
  key: string | undefined
  /** As SQL takes them. */
  columns: readonly string[]
}

/** The rows of a table in the order of its own key: the number of the row, then the columns. */
export function* tableRows(database: DatabaseSync, part: TablePart): Generator<SQLOutputValue[]> {
  const { table, key, columns } = part
  const select = `SELECT ${[key ?? [], columns].flat().join(', ')} FROM ${quoted(table)} NOT INDEXED`
  if (key === undefined || mayBeLong(database, table)) {
    yield* rows(database, select)
    return
  }
  const next = prepared(database, `${select} WHERE ${key} > ? ORDER BY ${key} LIMIT ${ROWS}`)
  let last: SQLOutputValue | undefined = Number.NEGATIVE_INFINITY
  while (last !== undefined) {
    let row: SQLOutputValue[] | undefined
    for (const found of next.all(last)) {
      row = valuesOf(found)
      yield row
    }
    last = row?.[0]
  }
}

/** Asks the pages of a table, up to the first long row. As a function: a view of that name would be run. */
function mayBeLong(database: DatabaseSync, table: string): boolean {
  try {
    const long = `SELECT 1 FROM dbstat('main') WHERE name = ? AND mx_payload > ${LONGEST_BYTES} LIMIT 1`
    return rowsOf(database, long, table).length > 0
  } catch {
    // The SQLite of a system's own Node may be without dbstat.
    return true
  }
}
