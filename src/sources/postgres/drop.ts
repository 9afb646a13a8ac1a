import { quoted } from './catalog.ts'
import type { Session } from './session.ts'

/**
 * Drops a database, where there is one, whoever is connected to it. `WITH (FORCE)` came with PostgreSQL 13; before,
 * the connections are shut out and ended first.
 */
export async function dropForced(session: Session, name: string): Promise<void> {
  const [server] = await session.query(
    `SELECT current_setting('server_version_num')::int >= 130000 AS forces,
            EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS there`,
    [name],
  )
  if (server?.forces === 't') {
    await session.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
  } else if (server?.there === 't') {
    await session.query(`ALTER DATABASE ${quoted(name)} ALLOW_CONNECTIONS false`)
    await session.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await session.query(`DROP DATABASE IF EXISTS ${quoted(name)}`)
  }
}
