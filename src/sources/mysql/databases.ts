import { hasCode, messageOf } from '../../errors.ts'
import type { MysqlAddress } from './address.ts'
import { openSession, quoted, type Session, text } from './session.ts'

/** How long a failed or cancelled run waits for the server to drop a database. */
export const DROP_MS = 2500

/** Drops a database that a restore has made or kept. Gives a sentence when it is still there. */
export async function dropDatabase(address: MysqlAddress, name: string): Promise<string | undefined> {
  try {
    await withServer(address, AbortSignal.timeout(DROP_MS), async (session) => {
      await session.query(`DROP DATABASE IF EXISTS ${quoted(name)}`)
    })
    return undefined
  } catch (error) {
    const why = hasCode(error, 'cancelled') ? 'the server is still removing it' : messageOf(error)
    return `database ${name} on the server is left over (${why}); if it is still there, DROP DATABASE it`
  }
}

/** Runs work on a connection without a database. */
export async function withServer<T>(
  address: MysqlAddress,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession({ ...address, database: undefined }, signal)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Tables, views, sequences, routines and events of a database. */
export async function countObjects(session: Session, database: string): Promise<number> {
  const [row] = await session.query(
    `SELECT (SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?)
          + (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ?)
          + (SELECT COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ?) AS n`,
    [database, database, database],
  )
  return Number(text(row, 'n'))
}
