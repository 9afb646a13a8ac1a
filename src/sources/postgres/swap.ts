import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { hasCode, messageOf, UserError } from '../../errors.ts'
import type { PostgresAddress } from './address.ts'
import { quoted, text } from './catalog.ts'
import { serverFault } from './restore-fault.ts'
import { openSession, type Session } from './session.ts'

/** PostgreSQL itself waits 5 s for connections to go; a cancelled run has less. */
const RENAME_MS = 2500
const PAUSE_MS = 20
/** How long a server that gave no answer to COMMIT is asked again; a cancelled run has less. */
const SETTLE_MS = 5000
const SETTLE_CANCELLED_MS = 2000
const SETTLE_PAUSE_MS = 200

/** The target, the copy that takes its name, and the name under which what was there is kept (where there was). */
interface SwapNames {
  current: string
  copy: string
  kept: string | undefined
}

/** A swap of which it is not known whether it happened. */
interface Doubt {
  names: SwapNames
  transaction: string
  signal: AbortSignal | undefined
  error: unknown
}

/**
 * Renames `current` to `kept` (where there is one) and `copy` to `current`, in one transaction: whoever looks sees
 * the old database or the new one, also when this process or the server dies. Connections to both are ended by a
 * second session only once the rename holds its lock on the database, so none can come back in between. Throws
 * UserError `preflight` when they cannot be ended; nothing has changed then. Throws `unsettled` when the server could
 * not be asked what became of it: then nothing may be said, and nothing removed. `signal` only shortens the asking.
 */
export async function swapDatabases(
  address: PostgresAddress,
  names: SwapNames,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Without the run's signal: a swap that has begun ends within seconds, one way or the other.
  const [renaming, ending] = [await openSession(address), await openSession(address)]
  let transaction = ''
  let committing = false
  try {
    await renaming.query(`BEGIN; SET LOCAL statement_timeout = ${RENAME_MS}`)
    const [begun] = await renaming.query('SELECT txid_current() AS id')
    transaction = begun?.id ?? ''
    if (names.kept !== undefined) await renameTo(renaming, ending, names.current, names.kept)
    await renameTo(renaming, ending, names.copy, names.current)
    committing = true
    await renaming.query('COMMIT')
  } catch (error) {
    // Before COMMIT was sent nothing can have happened; the answer to it may be lost, and the swap done all the same.
    if (!committing || error instanceof pg.DatabaseError) throw await swapFault(address, names, error)
    if (await settled(address, { names, transaction, signal, error })) return
    throw error
  } finally {
    await Promise.all([renaming.close(), ending.close()])
  }
}

async function renameTo(renaming: Session, ending: Session, from: string, to: string): Promise<void> {
  let over = false
  const renamed = renaming.query(`ALTER DATABASE ${quoted(from)} RENAME TO ${quoted(to)}`).finally(() => {
    over = true
  })
  const ended = endConnections(ending, from, () => over)
  // The rename says why it failed; what the other session met is of interest only then.
  await Promise.all([renamed, ended.catch(() => undefined)])
}

/** Ends connections to a database for as long as it takes; each round sees those that came before the lock. */
async function endConnections(session: Session, database: string, over: () => boolean): Promise<void> {
  while (!over()) {
    await session.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
      [database],
    )
    await sleep(PAUSE_MS)
  }
}

/** Whether the transaction was committed, by asking for some seconds. Throws UserError `unsettled` without an answer. */
async function settled(
  address: PostgresAddress,
  { names, transaction, signal, error }: Doubt,
): Promise<boolean> {
  const began = Date.now()
  const left = () => began + (signal?.aborted ? SETTLE_CANCELLED_MS : SETTLE_MS) - Date.now()
  let why = ''
  do {
    try {
      const status = await statusOf(address, transaction, AbortSignal.timeout(Math.max(1, left())))
      if (status === 'committed' || status === 'aborted') return status === 'committed'
      why = `it says ${status}`
    } catch (fault) {
      why = hasCode(fault, 'cancelled') ? 'no answer' : messageOf(fault)
    }
    await sleep(SETTLE_PAUSE_MS)
  } while (left() > 0)
  const { current, copy, kept } = names
  const all = [current, copy, ...(kept === undefined ? [] : [kept])]
    .map((name) => pg.escapeLiteral(name))
    .join(', ')
  const old = kept === undefined ? '' : ` and the database before is kept as ${kept}`
  const word = `the answer to the swap of ${current} was lost, and what became of it is not known: the server at ${address.host}:${address.port} could not be asked since (${why}). Nothing was removed. Look there: SELECT datname FROM pg_database WHERE datname IN (${all}); without ${copy} the backup is in place${old}; with it nothing has changed, and it can be dropped`
  throw new UserError('unsettled', word, { cause: error })
}

/** What the server says of a transaction (PostgreSQL manual, "Transaction ID and Snapshot Information"). */
async function statusOf(address: PostgresAddress, transaction: string, signal: AbortSignal): Promise<string> {
  const session = await openSession(address, signal)
  try {
    // One that waits for a COMMIT whose connection is gone waits for hours.
    await session.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE backend_xid::text = ($1::bigint % 4294967296)::text AND state ~ '^idle in transaction'`,
      [transaction],
    )
    const [row] = await session.query('SELECT txid_status($1::bigint) AS status', [transaction])
    return row?.status ?? 'nothing'
  } finally {
    await session.close()
  }
}

async function swapFault(
  address: PostgresAddress,
  { current }: { current: string },
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof pg.DatabaseError)) return error
  // 55006: still in use; 57014: our own time limit while waiting for the same.
  if (error.code !== '55006' && error.code !== '57014')
    return serverFault('preflight', `swapping ${current} in`, error)
  const holders = await holdersOf(address, current).catch(() => 'other sessions')
  const word = `the connections to ${current} could not be ended (${holders}); it is unchanged. Restore as a superuser or a member of pg_signal_backend, and stop what holds it`
  return new UserError('preflight', word, { cause: error })
}

async function holdersOf(address: PostgresAddress, database: string): Promise<string> {
  const session = await openSession(address)
  try {
    const rows = await session.query(
      `SELECT coalesce(usename, backend_type) AS who FROM pg_stat_activity WHERE datname = $1
        UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = $1`,
      [database],
    )
    return rows.length === 0 ? 'other sessions' : [...new Set(rows.map((row) => text(row, 'who')))].join(', ')
  } finally {
    await session.close()
  }
}
