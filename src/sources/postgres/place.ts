import type { Inventory } from '../../backup/inventory.ts'
import { writeTo } from '../../streams/process.ts'
import type { Selection } from '../database.ts'
import { libpqEnvironment, type PostgresAddress } from './address.ts'
import { liveSchemaDigest } from './archive.ts'
import { listRelations } from './catalog.ts'
import { type PostgresPrograms, programPath } from './clients.ts'
import { collectInventory } from './collect.ts'
import { createdRoles, filterGlobals, newRolesOnly, placeholderRoles } from './globals.ts'
import { toolFault } from './restore-fault.ts'
import { openSession, type Session } from './session.ts'
import { conninfoOf } from './snapshot.ts'

/**
 * The server and the fresh database that a backup is restored into. Drills and restores share what is below: what a
 * drill proves is what a restore does.
 */
export interface Place {
  label: string
  programs: PostgresPrograms
  /** The maintenance database. */
  address: PostgresAddress
  identity: { uid?: number; gid?: number }
  /** The database to restore into; with `create`, the dump's own CREATE DATABASE makes it. */
  database: string
  create: boolean
  /** Whether the database's own settings, grants and comment are restored (with `create` they are). */
  settings: boolean
  notes: string[]
  signal?: AbortSignal
}

/**
 * Restores roles and grants; roles that exist stay as they are, and with `live` their memberships too. Without stored
 * text, roles the backup names become placeholders. Gives the names of the roles it made.
 */
export async function restoreGlobals(
  place: Place,
  recorded: Inventory,
  sql: AsyncIterable<Uint8Array> | undefined,
  live = false,
): Promise<string[]> {
  const session = await openSession(place.address, place.signal)
  try {
    const existing = await roleNames(session)
    const text = sql
      ? await filterGlobals(sql, existing)
      : placeholderRoles(Object.keys(recorded.facts.roles ?? {}), existing)
    const wanted = live ? newRolesOnly(text, existing) : text
    // Sent as SQL, not through psql: a psql command in it is a syntax error instead of a program that runs.
    await session.query(wanted)
    return createdRoles(wanted)
  } catch (error) {
    throw toolFault('drill', 'restoring roles and grants', error)
  } finally {
    await session.close()
  }
}

/** Runs pg_restore on the dump; it stops at the first error, since a fresh database gives no cause for any. */
export async function restoreDump(
  place: Place,
  dump: AsyncIterable<Uint8Array>,
  more: readonly string[] = [],
): Promise<void> {
  const name = place.create ? place.address.database : place.database
  const create = place.create ? ['-C'] : []
  const args = ['-e', '--no-password', '--no-tablespaces', ...create, ...more, '-d', conninfoOf(name)]
  const command = {
    program: programPath(place.programs, 'pg_restore'),
    args,
    env: libpqEnvironment(place.address),
    ...place.identity,
    ...(place.signal ? { signal: place.signal } : {}),
  }
  try {
    await writeTo(command, dump, { drain: true })
  } catch (error) {
    throw toolFault('drill', 'pg_restore', error)
  }
}

/** Collects the inventory of what was restored, at the depth and with the selection of the recorded one. */
export async function restoredInventory(place: Place, recorded: Inventory): Promise<Inventory> {
  const address = { ...place.address, database: place.database }
  const sessions: Session[] = []
  try {
    const first = await openSession(address, place.signal)
    sessions.push(first)
    const second = await openSession(address, place.signal)
    sessions.push(second)
    const selection = selectionOf(recorded)
    const relations = await listRelations(first, { ...selection, excludeTables: [] })
    const inventory = await collectInventory([first, second], relations, selection, recorded.depth)
    const environment = libpqEnvironment(address)
    const schemaDigest = await liveSchemaDigest(place.programs, environment, place.signal)
    // What matters is that the roles exist here, not that each owns something.
    const roles = Object.fromEntries((await roleNames(first)).map((name) => [name, 'named by this database']))
    const facts: Inventory['facts'] = { ...inventory.facts, roles }
    // ALTER DATABASE is restored with CREATE DATABASE only; where the place made its own there is nothing to compare.
    if (!place.settings) delete facts['database settings']
    return { ...inventory, schemaDigest, facts }
  } finally {
    await Promise.all(sessions.map((session) => session.close()))
  }
}

/** All roles of the server but PostgreSQL's own. */
export async function roleNames(session: Session): Promise<string[]> {
  const rows = await session.query(`SELECT rolname AS name FROM pg_roles WHERE rolname !~ '^pg_'`)
  return rows.flatMap((row) => (row.name ? [row.name] : []))
}

/** What a recorded inventory left out. */
export function selectionOf({
  selection: { schemas, excludeTables, excludeTableData },
}: Inventory): Selection {
  return { ...(schemas ? { schemas } : {}), excludeTables, excludeTableData }
}
