import { SqlError } from 'mariadb'
import { type ErrorCode, UserError } from '../../errors.ts'
import { ProcessError } from '../../streams/process.ts'

/** What the server's error numbers mean to who backs up or restores (MySQL and MariaDB server error references). */
const MEANINGS: Readonly<Record<number, string>> = {
  1005: 'a table could not be created',
  1021: 'the disk is full',
  1030: 'the storage engine gave an error; look into the server log',
  1044: 'access to the database was denied',
  1045: 'access was denied',
  1050: 'a table of that name is there already',
  1062: 'two rows have the same unique key',
  1064: 'it is not SQL the server understands',
  1114: 'a table is full, or the disk is',
  1118: 'a row is larger than the storage engine takes',
  1142: 'a right on a table is missing',
  1146: 'a table does not exist',
  1205: 'a lock was not given in time',
  1213: 'two sessions locked each other out',
  1227: 'a right on the server is missing (SUPER or SET USER, for views and routines of other accounts)',
  1273: 'a collation is not known to this server',
  1356: 'a view refers to tables, columns or an account that are gone; drop it or mend it',
  1366: 'a value does not fit its column',
  1406: 'a value is longer than its column',
  1412: 'the definition of a table changed while it was read; run again when no migration runs',
  1449: 'the definer of a view, trigger or routine does not exist',
  1452: 'a row refers to one that is not there',
  1524: 'an authentication plugin is not loaded on this server',
  1969: 'the server ended the statement for taking too long',
  2006: 'the server went away',
  2013: 'the connection was lost',
  3024: 'the server ended the statement for taking too long',
}

/**
 * Turns the failure of one of the families' programs, or of a statement, into one sentence that tells the error by
 * its number, and never a value: their words quote rows and statements. Other errors pass unchanged.
 */
export function toolFault(code: ErrorCode, what: string, error: unknown): unknown {
  if (error instanceof SqlError)
    return new UserError(code, `${what} failed: ${meaning(error.errno)}`, { cause: error })
  if (!(error instanceof ProcessError)) return error
  const number = numberIn(error.exit.stderr)
  const detail = number === undefined ? hint(error.exit.stderr) : `: ${meaning(number)}`
  return new UserError(code, `${what} failed: ${error.message}${detail}`, { cause: error })
}

function meaning(number: number): string {
  const known = MEANINGS[number]
  return known ? `${known} (error ${number})` : `the server said error ${number}`
}

/** `ERROR 1064 (42000) at line 3`, `Got error: 1045: ...`, `Error 2013: ...`, `... (1356)` */
function numberIn(stderr: string): number | undefined {
  const found = /^ERROR (\d{4}) |\b[Ee]rror:? (\d{4}):|\((\d{4})\)$/m.exec(stderr)
  const number = found?.[1] ?? found?.[2] ?? found?.[3]
  return number === undefined ? undefined : Number(number)
}

function hint(stderr: string): string {
  return /sandbox mode/i.test(stderr)
    ? ': the dump holds a command for the client program, not for the server'
    : ''
}
