import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

/**
 * A private file is read as memory, up to SQLite's own limit of 2 GiB: half the time of `integrity_check`, whose look at
 * every cell also does what cell_size_check does, which would come again with every use of a page.
 */
const PRIVATE = 'PRAGMA mmap_size = 2147418112'
const LIVE = 'PRAGMA cell_size_check = ON'

/**
 * Opens a database so that nothing of its own can act: no write, no extension, no function with effects in its
 * views, triggers and generated columns (`trusted_schema`), no change of its schema by hand (`defensive`).
 * With `waitMs` it is live, and waits so many milliseconds for others to let go; without, it is a
 * file that nobody else has open, and is neither locked nor given files beside it.
 */
export function openGuarded(path: string, waitMs?: number): DatabaseSync {
  const url = pathToFileURL(path)
  if (waitMs === undefined) url.searchParams.set('immutable', '1')
  const database = new DatabaseSync(url, {
    readOnly: true,
    timeout: waitMs ?? 0,
    // Old schemas write 'x' as "x"; without it such a database could not be read.
    enableDoubleQuotedStringLiterals: true,
  })
  try {
    database.enableDefensive(true)
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON')
    database.exec(waitMs === undefined ? PRIVATE : LIVE)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Does something with a database and closes it in every case. */
export async function using<T>(
  database: DatabaseSync,
  work: (database: DatabaseSync) => T | Promise<T>,
): Promise<T> {
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** The rows of a short query, each an array of its values; integers as bigint, since they have 64 bits. */
export function rowsOf(database: DatabaseSync, sql: string, ...parameters: string[]): SQLOutputValue[][] {
  return [...rows(database, sql, ...parameters)]
}

/** The same, row by row. */
export function* rows(
  database: DatabaseSync,
  sql: string,
  ...parameters: string[]
): Generator<SQLOutputValue[]> {
  for (const row of prepared(database, sql).iterate(...parameters)) yield valuesOf(row)
}

/** A query whose rows are arrays of values; what gives them says less, which is what `valuesOf` is for. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  statement.setReadBigInts(true)
  return statement
}

/** The values of a row of a query that was prepared here. */
export function valuesOf(row: Record<string, SQLOutputValue>): SQLOutputValue[] {
  return Array.isArray(row) ? row : Object.values(row)
}

/** The first value of the first row as text. */
export function single(database: DatabaseSync, sql: string): string {
  return String(rowsOf(database, sql)[0]?.[0] ?? '')
}

/** A name as SQL takes it, in the main database. */
export function quoted(name: string): string {
  return `main.${identifier(name)}`
}

/** A name in double quotes. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
