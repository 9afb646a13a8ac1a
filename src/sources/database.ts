import type { Readable } from 'node:stream'
import type { Depth, Inventory } from '../backup/inventory.ts'

/** What a look at the source before any work found out. */
export interface Preflight {
  /** Server version as people write it: `15.18`. */
  serverVersion: string
  /** Version of the tool that will dump. */
  clientVersion: string
  /** Size of the database in bytes as the server tells it; a hint for the upload, not a promise. */
  estimatedBytes: number
  /** The server's clock minus ours, in milliseconds. */
  clockSkewMs: number
  warnings: string[]
}

/** What to take and what to leave. Names are exact or use `*` and `?`; `table` alone means in any schema. */
export interface Selection {
  /** Only these schemas; absent: all. */
  schemas?: readonly string[]
  /** Tables left out whole. */
  excludeTables: readonly string[]
  /** Tables whose rows are left out. */
  excludeTableData: readonly string[]
}

/**
 * A consistent view of a database: the dump and the inventory read from it see the same instant.
 * Call `close` in every case.
 */
export interface Snapshot {
  /** The dump as a stream that fails when the tool does. May be called once. */
  dump(): Readable
  /** Reads what the database holds, beside the dump, on other connections. */
  inventory(): Promise<Inventory>
  /** Roles and grants of the whole server, in the engine's own language; undefined where there is no such thing. */
  globals(): Readable | undefined
  /**
   * Call after the dump has ended: completes the inventory with what is only known now (sequences, schema) and
   * throws UserError `gate` when something that is in the database is not in the dump.
   */
  complete(inventory: Inventory): Promise<Inventory>
  close(): Promise<void>
}

/** One kind of database engine: looks before it works, then gives a snapshot. */
export interface Database {
  readonly engine: string
  /** The dump's file ending: `dump`, `sqlite`, `rdb`. */
  readonly dumpSuffix: string
  /** The dump format, for the manifest. */
  readonly dumpFormat: string
  /** Where it is, without secrets: `host:5432/name`. */
  readonly label: string
  /** Throws UserError `preflight` or `tool-missing` with one clear message when a backup could not succeed. */
  preflight(): Promise<Preflight>
  snapshot(depth: Depth): Promise<Snapshot>
}
