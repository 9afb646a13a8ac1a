import { readFile } from 'node:fs/promises'
import pg from 'pg'
import type { PostgresServer } from './postgres-server.ts'

/** The roles the sample makes; each logs in with the password the server names for it. */
export const SAMPLE_ROLES = ['app_rw', 'app_ro', 'reporting'] as const

export interface SampleDatabase {
  readonly database: string
  /** The superuser's URL of the sample. */
  readonly url: string
}

/**
 * Creates the database (default `app`) and fills it from `sample.sql`: a small company with customers, invoices,
 * documents and two tenants. Every value is computed, so two loads are equal; scale 1 is about 10 MB.
 */
export async function loadSample(
  server: PostgresServer,
  options: { scale?: number; database?: string; edit?: (sql: string) => string } = {},
): Promise<SampleDatabase> {
  const { scale = 1, database = 'app', edit = (text) => text } = options
  await server.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} TEMPLATE template0`)
  const sql = edit(await readFile(new URL('sample.sql', import.meta.url), 'utf8'))
  await server.query(`SET sample.scale = ${pg.escapeLiteral(String(scale))};\n${sql}`, { database })
  // In its own transaction, after the load: visible tuples and statistics as in a database at rest.
  await server.query('ANALYZE', { database })
  for (const role of SAMPLE_ROLES)
    await server.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(server.passwordOf(role))}`)
  return { database, url: server.url(server.superuser, database) }
}
