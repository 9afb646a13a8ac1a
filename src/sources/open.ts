import type { Inventory } from '../backup/inventory.ts'
import { UserError } from '../errors.ts'
import type { Database, Selection } from './database.ts'
import type { Destination } from './destination.ts'
import { libpqEnvironment, type PostgresAddress, parsePostgresUrl } from './postgres/address.ts'
import { type DestinationOptions, openPostgresDestination } from './postgres/destination.ts'
import { openPostgres } from './postgres/postgres.ts'
import { livePostgresInventory, openPostgresScratch } from './postgres/scratch.ts'
import type { Scratch } from './scratch.ts'

/** Where a database is, by engine. */
export type DatabaseAddress = { engine: 'postgresql'; address: PostgresAddress }

/** Reads a database URL. Throws UserError `input`, never with a part of the URL in its text. */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'postgres' || scheme === 'postgresql') {
    return { engine: 'postgresql', address: parsePostgresUrl(url) }
  }
  throw new UserError(
    'input',
    'the database URL is of no known kind; write postgres://user:password@host:5432/name',
  )
}

export interface DatabaseOptions {
  selection: Selection
  globals: boolean
  clock: () => number
  installClient?: (major: number) => Promise<void>
  signal?: AbortSignal
}

/** Opens a database for a backup. */
export function openDatabase(where: DatabaseAddress, options: DatabaseOptions): Database {
  switch (where.engine) {
    case 'postgresql':
      return openPostgres({ address: where.address, ...options })
  }
}

/** Opens a throwaway place for a backup with this inventory: `ephemeral`, or an empty server. */
export async function openScratch(
  recorded: Inventory,
  where: DatabaseAddress | 'ephemeral',
  signal?: AbortSignal,
): Promise<Scratch> {
  if (recorded.engine !== 'postgresql') {
    throw new UserError(
      'drill',
      `backups of ${recorded.engine} cannot be drilled by this version of Lifeboat`,
    )
  }
  return openPostgresScratch(recorded, where === 'ephemeral' ? undefined : where.address, signal)
}

/** Counts what the live database holds now, to set beside a backup of it. */
export async function liveInventory(
  where: DatabaseAddress,
  recorded: Inventory,
  signal?: AbortSignal,
): Promise<Inventory> {
  return livePostgresInventory(where.address, recorded, signal)
}

/** Opens the database that a backup is to be restored into; looks at nothing yet. */
export function openDestination(where: DatabaseAddress, options: DestinationOptions): Destination {
  switch (where.engine) {
    case 'postgresql':
      return openPostgresDestination(where.address, options)
  }
}

/** The environment in which the engine's own programs find this database. */
export function databaseEnvironment(where: DatabaseAddress): Record<string, string> {
  switch (where.engine) {
    case 'postgresql':
      return libpqEnvironment(where.address)
  }
}
