import pg from 'pg'
import { type ErrorCode, UserError } from '../../errors.ts'
import { type Exit, ProcessError } from '../../streams/process.ts'

/** Names of objects may be shown, values never: these are the messages whose quoted words are names. */
const NAMING = [
  /^(role|relation|table|schema|function|type|extension|collation|tablespace|language|database|column|constraint|index|operator|server|publication|trigger|view|sequence) .*(does not exist|already exists|is not available|cannot be .*)$/,
  /violates (foreign key|unique|check|exclusion|not-null) constraint/,
  /^permission denied for/,
  /^could not (create unique index|open extension control file|access file)/,
  /^invalid locale name/,
  /^unrecognized configuration parameter/,
]

/**
 * Turns the failure of a PostgreSQL program, or of SQL sent to the server, into one sentence that names the error
 * and the object, and never a value: their stderr quotes rows (`Failing row contains (1, alice@example.com)`).
 * Other errors pass unchanged.
 */
export function toolFault(code: ErrorCode, what: string, error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return serverFault(code, what, error)
  if (!(error instanceof ProcessError)) return error
  const detail = describe(error.exit)
  return new UserError(code, `${what} failed: ${error.message}${detail ? `: ${detail}` : ''}`, {
    cause: error,
  })
}

/** The same for an error of the server itself. */
export function serverFault(code: ErrorCode, what: string, error: pg.DatabaseError): UserError {
  return new UserError(code, `${what} failed: ${withoutValues(error.message)} (${error.code})`, {
    cause: error,
  })
}

function describe(exit: Exit): string {
  const lines = exit.stderr.split('\n')
  const message = lines.map((line) => /(?:ERROR|FATAL): {1,2}(.*)$/.exec(line)?.[1]).find((found) => found)
  const program = lines
    .map((line) => /^(?:pg_restore|pg_dump|pg_dumpall): error: (.*)$/.exec(line)?.[1])
    .find((found) => found)
  const entry = lines
    .map((line) => /from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1])
    .find((found) => found)
  const limit = lines
    .map((line) => /HINT: +You might need to increase "?(max_\w+)/.exec(line)?.[1])
    .find((found) => found)
  const text = message ?? program?.replace(/ERROR:.*$/s, '') ?? ''
  const cure = limit ? `raise ${limit} on the server` : ''
  return [withoutValues(text), entry ? `at ${entry}` : '', cure].filter((part) => part !== '').join(', ')
}

function withoutValues(message: string): string {
  const safe = NAMING.some((pattern) => pattern.test(message))
  const shown = safe
    ? message
    : message
        .replaceAll(/"[^"]*"/g, '"..."')
        .replaceAll(/'[^']*'/g, "'...'")
        .replace(/: .*$/s, '')
  return shown.slice(0, 300)
}
