import { basename, resolve } from 'node:path'
import { UserError } from '../../errors.ts'

/** Where a SQLite database is. */
export interface SqliteAddress {
  /** Absolute; links are not yet followed. */
  path: string
  /** The file's name, by which `force` and `confirm-target` name it. */
  database: string
}

const FORM = 'write sqlite:path/to/app.db or sqlite:///absolute/path/to/app.db'

/**
 * Parses `sqlite:path` (relative to the working directory, or absolute) and `sqlite:///absolute/path`. Bytes may be
 * written as `%20`; a `?` or `%` of the name must be. Throws UserError `input`.
 */
export function parseSqliteUrl(url: string): SqliteAddress {
  const rest = url.replace(/^sqlite3?:/i, '')
  const [, host, path = ''] = rest.startsWith('//') ? (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? []) : ['', '', rest]
  if (host !== '' && host !== 'localhost') {
    const word = `the database URL names a host, and a SQLite database is a file of this machine; ${FORM}`
    throw new UserError('input', word)
  }
  if (path.includes('?')) {
    const word = `the database URL has parameters, and a SQLite database takes none; ${FORM}, and a ? of its name as %3F`
    throw new UserError('input', word)
  }
  const plain = decoded(path)
  if (plain === ':memory:')
    throw new UserError(
      'input',
      'a SQLite database in memory is gone with its process and cannot be named here',
    )
  if (plain === '' || plain.includes('\0'))
    throw new UserError('input', `the database URL names no file; ${FORM}`)
  const absolute = resolve(plain)
  const database = basename(absolute)
  if (database === '') throw new UserError('input', `the database URL names no file; ${FORM}`)
  return { path: absolute, database }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (cause) {
    const word = 'the database URL holds a % that begins no escape; write it as %25'
    throw new UserError('input', word, { cause })
  }
}
