import { rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { backup, constants, DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { openGuarded, rows, rowsOf, single, using } from './open-database.ts'
import type { Answer, Ask } from './requests.ts'

/** More pages than any database has (sqlite.org/limits.html): the copy is made in one step. */
const ALL_PAGES = 2 ** 31 - 1
const FAULTS_SHOWN = 20
/** SQLITE_ERROR: of the schema, and not of the file or the disk. */
const ERROR = 1

/** Opens a live database and reads its schema, so that every missing right and lock shows. */
export function lookAt({ path, waitMs }: Ask<'look'>): Promise<Answer<'look'>> {
  return using(openGuarded(path, waitMs), (database) => {
    const objects = Number(single(database, 'SELECT count(*) FROM sqlite_schema'))
    const pages = Number(single(database, 'PRAGMA page_count'))
    const bytes = pages * Number(single(database, 'PRAGMA page_size'))
    return { library: single(database, 'SELECT sqlite_version()'), bytes, objects }
  })
}

/**
 * Copies a live database page by page with SQLite's own backup. The read transaction is opened first: it waits
 * for a writer as long as a reader may, pins the instant, and no write of others can start the copy over. The copy
 * is not yet flushed to the disk: `checkFile` does that.
 */
export function copyDatabase({ from, to, waitMs }: Ask<'copy'>): Promise<Answer<'copy'>> {
  return using(openGuarded(from, waitMs), async (database) => {
    database.exec('BEGIN')
    single(database, 'SELECT count(*) FROM sqlite_schema')
    // What is opened by this address shares one cache, and with it the setting that leaves the flush out.
    const target = pathToFileURL(to)
    target.searchParams.set('cache', 'shared')
    try {
      return await using(new DatabaseSync(target), async (copy) => {
        copy.exec('PRAGMA synchronous = OFF')
        return { pages: await backup(database, target, { rate: ALL_PAGES }) }
      })
    } catch (error) {
      for (const suffix of ['', '-journal']) rmSync(to + suffix, { force: true })
      throw error
    }
  })
}

/**
 * Every page, index, constraint and full-text index; only the one word `ok` is good. Beside it the file is flushed: a
 * disk that could not take it says so here, and its pages might read as zeros later.
 */
export async function checkFile({ path }: Ask<'check'>): Promise<Answer<'check'>> {
  const file = await open(path)
  try {
    const [, answer] = await Promise.all([flush(file, path), checked(path)])
    return answer
  } finally {
    await file.close()
  }
}

/** The words of a failed flush do not name the file, which need not lie on the disk of the database. */
async function flush(file: FileHandle, path: string): Promise<void> {
  try {
    await file.sync()
  } catch (error) {
    if (error instanceof Error) error.message += ` (${path})`
    throw error
  }
}

function checked(path: string): Promise<Answer<'check'>> {
  return using(openGuarded(path), (database) => {
    const told = rowsOf(database, `PRAGMA integrity_check(${FAULTS_SHOWN})`).map(([line]) => String(line))
    const faults = told.length === 1 && told[0] === 'ok' ? [] : told.length === 0 ? ['no answer'] : told
    return {
      faults,
      foreignKeys: faults.length === 0 ? violations(() => foreignKeys(rowsOf(database, FOREIGN_KEYS))) : {},
    }
  })
}

const FOREIGN_KEYS = 'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1'

function foreignKeys(found: SQLOutputValue[][]): Record<string, string> {
  return Object.fromEntries(
    found.map(([table, count]) => [`table ${String(table)}`, `${String(count)} rows without their parent`]),
  )
}

/** A foreign key whose parent has no such key is a fault of the schema, which the copy must have as well. */
function violations(check: () => Record<string, string>): Record<string, string> {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && error.errcode === ERROR)) throw error
    return { check: error.message }
  }
}

/** The rows of a user's query as text; what a column holds decides, not how it was declared. */
export function runQuery({ path, sql }: Ask<'query'>): Promise<Answer<'query'>> {
  return using(openGuarded(path), (database) => {
    allowReading(database)
    return [...rows(database, sql)].map((row) => row.map(asText))
  })
}

/** Only what a SELECT needs: no other file is attached, written by VACUUM INTO, or made. */
function allowReading(database: DatabaseSync): void {
  const { SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE, SQLITE_PRAGMA } = constants
  const { SQLITE_OK, SQLITE_DENY } = constants
  const allowed = [SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE]
  database.setAuthorizer((action, _name, value) => {
    // A full-text index asks for a pragma's value; none is ever set.
    const asked = action === SQLITE_PRAGMA && value === null
    return asked || allowed.includes(action) ? SQLITE_OK : SQLITE_DENY
  })
}

function asText(value: SQLOutputValue): string | null {
  if (value === null) return null
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
}
