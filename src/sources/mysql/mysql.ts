import { UserError } from '../../errors.ts'
import type { Database, Preflight } from '../database.ts'
import type { DatabaseOptions } from '../engine.ts'
import { addressLabel, type MysqlAddress } from './address.ts'
import { type Clients, clientsFor } from './programs.ts'
import { assertReadable } from './rights.ts'
import { openSession, type Session, text } from './session.ts'
import { openSnapshot } from './snapshot.ts'

/** A MySQL or MariaDB database to be dumped with the program of its own family and major version. */
export function openMysql(address: MysqlAddress, options: DatabaseOptions): Database {
  const { selection, globals, installClient } = options
  if (selection.schemas) {
    const word =
      'schemas: means nothing to MySQL and MariaDB, where a schema is a database; database-url names the one that is dumped'
    throw new UserError('input', word)
  }
  const signal = options.signal ? { signal: options.signal } : {}
  let clients: Clients | undefined
  return {
    engine: 'mysql',
    dumpSuffix: 'sql',
    dumpFormat: 'SQL of mariadb-dump or mysqldump',
    label: addressLabel(address),
    async preflight(): Promise<Preflight> {
      const session = await openSession(address, options.signal)
      try {
        const { server } = session
        if (server.family === 'mysql' && selection.excludeTableData.length > 0) {
          const word = 'exclude-table-data: mysqldump cannot leave out rows alone; use exclude-tables'
          throw new UserError('preflight', word)
        }
        await assertReadable(session, address.database, globals)
        clients = await clientsFor(server, installClient)
        return {
          serverVersion: server.text,
          clientVersion: clients.dump.version.text,
          clockSkewMs: await clockSkew(session, options.clock),
          estimatedBytes: await dataBytes(session, address.database),
          warnings: [],
        }
      } finally {
        await session.close()
      }
    },
    async snapshot(depth) {
      if (!clients) throw new Error('preflight comes first')
      return openSnapshot({ address, dump: clients.dump, selection, depth, globals, ...signal })
    },
  }
}

/** The server's clock minus ours in milliseconds, corrected by half the round trip. */
async function clockSkew(session: Session, clock: () => number): Promise<number> {
  const before = clock()
  const [row] = await session.query('SELECT CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED) AS ms')
  return Math.round(Number(text(row, 'ms')) - (before + clock()) / 2)
}

/** What the tables of a database take, as the server estimates it. */
export async function dataBytes(session: Session, database: string): Promise<number> {
  const [row] = await session.query(
    'SELECT COALESCE(SUM(DATA_LENGTH), 0) AS bytes FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?',
    [database],
  )
  return Number(text(row, 'bytes'))
}
