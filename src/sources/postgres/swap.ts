import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { UserError } from '../../errors.ts'
import type { PostgresAddress } from './address.ts'
import { quoted, text } from './catalog.ts'
import { serverFault } from './restore-fault.ts'
import { openSession, type Session } from './session.ts'

/** PostgreSQL itself waits 5 s for connections to go; a cancelled run has less. */
const RENAME_MS = 2500
const PAUSE_MS = 20

/**
 * Renames `current` to `kept` (where there is one) and `copy` to `current`, in one transaction: whoever looks sees
 * the old database or the new one, also when this process or the server dies. Connections to both are ended by a
 * second session only once the rename holds its lock on the database, so none can come back in between. Throws
 * UserError `preflight` when they cannot be ended; nothing has changed then.
 */
export async function swapDatabases(
  address: PostgresAddress,
  names: { current: string; copy: string; kept: string | undefined },
): Promise<void> {
  // Without the run's signal: a swap that has begun ends within seconds, one way or the other.
  const [renaming, ending] = [await openSession(address), await openSession(address)]
  try {
    await renaming.query(`BEGIN; SET LOCAL statement_timeout = ${RENAME_MS}`)
    if (names.kept !== undefined) await renameTo(renaming, ending, names.current, names.kept)
    await renameTo(renaming, ending, names.copy, names.current)
    await renaming.query('COMMIT')
  } catch (error) {
    // The answer to COMMIT may be lost, and the swap done all the same.
    if (await isSwapped(address, names).catch(() => false)) return
    throw await swapFault(address, names, error)
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

async function isSwapped(
  address: PostgresAddress,
  names: { current: string; copy: string },
): Promise<boolean> {
  const session = await openSession(address)
  try {
    const rows = await session.query('SELECT datname AS name FROM pg_database WHERE datname IN ($1, $2)', [
      names.current,
      names.copy,
    ])
    return rows.length === 1 && rows[0]?.name === names.current
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
