import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../errors.ts'
import { writeTo } from '../../streams/process.ts'
import type { Answer, Ask, Fault, Operation, Reply } from './requests.ts'

// In a variable, so that the bundler leaves it alone: it makes a bundle of its own of the program's file.
const ENTRY = `./sqlite-program.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`

/** How long a live database that another process holds locked is waited for, in milliseconds. */
export const LOCK_WAIT_MS = 30_000

/** An error that SQLite, or the system, gave in the program beside us. */
export class SqliteFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.message)
    this.name = 'SqliteFault'
    this.fault = fault
  }
}

/**
 * Does one thing with a database in a process of its own, by the SQLite that Node carries: nothing here waits for
 * it, and `signal` ends it in the middle of a call. Throws SqliteFault, or UserError when the program itself dies.
 */
export async function perform<O extends Operation>(
  operation: O,
  ask: Ask<O>,
  signal?: AbortSignal,
): Promise<Answer<O>> {
  if (!isBuiltin('node:sqlite'))
    throw new UserError(
      'tool-missing',
      `Node ${process.versions.node} has no SQLite in it; run this with Node 24`,
    )
  const printed: Buffer[] = []
  const command = {
    program: process.execPath,
    // What it says of being experimental is nothing to a user.
    args: ['--no-warnings', fileURLToPath(new URL(ENTRY, import.meta.url))],
    // SQLite sorts in files when memory is short.
    env: { TMPDIR: tmpdir() },
    ...(signal ? { signal } : {}),
  }
  const request = Buffer.from(JSON.stringify({ operation, ask }))
  await writeTo(command, once(request), { print: (chunk) => printed.push(chunk) })
  const reply: Reply<O> = JSON.parse(Buffer.concat(printed).toString('utf8'))
  if ('fault' in reply) throw new SqliteFault(reply.fault)
  return reply.answer
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Primary result codes (sqlite.org/rescode.html) and extended ones that have a cure of their own. */
const ERROR = 1
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const READONLY_ROLLBACK = 776
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** Whether a database is damaged, or none at all. */
export function isDamage(error: unknown): boolean {
  return error instanceof SqliteFault && [CORRUPT, NOTADB].includes(primary(error.fault))
}

/** Whether a program that died left a transaction in a journal, which only a writer may roll back. */
export function isHalfDone(error: unknown): boolean {
  return error instanceof SqliteFault && error.fault.result === READONLY_ROLLBACK
}

/** Whether another process holds the database. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteFault && [BUSY, LOCKED].includes(primary(error.fault))
}

/** The error of an operation on the database `label`, in words with a cure; anything else unchanged. */
export function faultWords(code: 'preflight' | 'drill', label: string, error: unknown): unknown {
  if (!(error instanceof SqliteFault)) return error
  return new UserError(code, `${label} ${wordsFor(error.fault)}`, { cause: error })
}

function wordsFor(fault: Fault): string {
  if (fault.errno !== undefined) return `could not be worked on: ${fault.message}`
  if (fault.result === READONLY_ROLLBACK)
    return 'was left in the middle of a transaction by a program that died (a hot journal lies beside it); open it once with the application or the sqlite3 program, so that it is rolled back'
  switch (primary(fault)) {
    case BUSY:
    case LOCKED:
      return `is locked by another process that did not let go within ${LOCK_WAIT_MS / 1000} s; run again when its long transaction (an import, VACUUM, exclusive locking mode) is over`
    case READONLY:
    case CANTOPEN:
      return `cannot be opened (${fault.message}): in WAL mode SQLite has to write the -shm and -wal files beside it; run as the owner of the database, or let this user write in its directory`
    case CORRUPT:
    case NOTADB:
      return `is damaged (${fault.message}); no backup was made of it. Restore the newest good backup, or save what can be read with the .recover command of sqlite3`
    case ERROR:
      return `cannot be checked (${fault.message}): its schema needs a function or collation that only its application has, and what nobody can check is not called a backup`
    case IOERR:
      return `could not be copied: it could not be written below ${tmpdir()}, or not be read (${fault.message}); look at the disks and their limits`
    case FULL:
      return `could not be copied: the disk is full (${tmpdir()}); free space there, or set TMPDIR to a larger disk`
    default:
      return `could not be read: ${fault.message}`
  }
}

function primary({ result = 0 }: Fault): number {
  return result & 255
}
