import type { DatabaseAddress, Engine } from '../engine.ts'
import { libpqEnvironment, parsePostgresUrl } from './address.ts'
import { openPostgresDestination } from './destination.ts'
import { openPostgres } from './postgres.ts'
import { livePostgresInventory, openPostgresScratch } from './scratch.ts'

const name = 'postgresql'

/** PostgreSQL: `pg_dump` of an exported snapshot, `pg_restore` into a fresh database. */
export const postgres: Engine = {
  parse(url): DatabaseAddress {
    const address = parsePostgresUrl(url)
    return {
      engine: name,
      database: address.database,
      environment: libpqEnvironment(address),
      open: (options) => openPostgres(address, options),
      scratch: (recorded, signal, programs) =>
        openPostgresScratch(recorded, address, signal, undefined, programs),
      live: (recorded, signal) => livePostgresInventory(address, recorded, signal),
      destination: (options) => openPostgresDestination(address, options),
    }
  },
  ephemeral: (recorded, wish, signal, programs) =>
    openPostgresScratch(recorded, undefined, signal, wish, programs),
}
