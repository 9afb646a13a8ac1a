import type { DatabaseAddress, Engine } from '../engine.ts'
import { parseSqliteUrl } from './address.ts'
import { inventoryOfLive } from './collect.ts'
import { openSqliteDestination } from './destination.ts'
import { truePath } from './machine.ts'
import { openSqliteScratch } from './scratch.ts'
import { openSqlite } from './sqlite.ts'

const name = 'sqlite'

/** SQLite: one consistent copy of the file, checked to its last page. */
export const sqlite: Engine = {
  parse(url): DatabaseAddress {
    const address = parseSqliteUrl(url)
    return {
      engine: name,
      database: address.database,
      refuses: { only: 'a SQLite database is one file and is restored whole', owners: 'a file has no roles' },
      environment: { SQLITE_DATABASE: address.path },
      open: (options) => openSqlite(address, options),
      scratch: (recorded, signal) => openSqliteScratch(recorded, address, signal),
      live: async (_recorded, signal) => inventoryOfLive(await truePath(address.path), signal),
      destination: (options) => openSqliteDestination(address, options),
    }
  },
  ephemeral: (recorded, _isolation, signal) => openSqliteScratch(recorded, undefined, signal),
}
