import type { Inventory } from '../backup/inventory.ts'

/** What a restore would find at its target before it does anything. */
export interface Occupant {
  /** Where it is, without secrets: `host:5432/name`. */
  label: string
  /** The server as people name it: `PostgreSQL 15.18`. */
  server: string
  database: string
  state: 'missing' | 'empty' | 'holds data'
  /** Relations and bytes that are there, and connections that a swap would end. */
  relations: number
  bytes: number
  connections: number
  /** Databases beside it that earlier restores left half-made or kept, by name. */
  leftovers: string[]
}

/** How a backup is restored. */
export interface RestoreOptions {
  /** `keep`: roles first, owners and grants as they were; `none`: all belongs to the role that restores. */
  owners: 'keep' | 'none'
  /** Only these tables: `schema.table`, exact or with `*` and `?`. */
  only?: readonly string[]
}

/**
 * A database to be replaced by, or made from, a backup. Nothing of it changes before `Copy.swap`. Methods throw
 * UserError `preflight` when the place is at fault and `drill` when the backup is.
 */
export interface Destination {
  /** The engine's name, as in manifests. */
  readonly engine: string
  look(): Promise<Occupant>
  /** Whether this is the database the backup was taken from; `unknown` when the backup does not say enough. */
  isProducer(recorded: Inventory): Promise<'yes' | 'no' | 'unknown'>
  /**
   * Restores roles and makes a fresh database beside the target, empty, as the dump says its own was made. `open`
   * opens the dump from its start, each time it is called.
   */
  prepare(
    recorded: Inventory,
    source: { open: () => AsyncIterable<Uint8Array>; globals?: AsyncIterable<Uint8Array> },
    options: RestoreOptions,
  ): Promise<Copy>
  /** Drops the database kept by a swap. Gives a sentence when it is still there. */
  drop(kept: string): Promise<string | undefined>
}

/** The half-made database beside the target. */
export interface Copy {
  readonly database: string
  /** What is not as it was at the source, each as one sentence. */
  readonly notes: string[]
  restore(dump: AsyncIterable<Uint8Array>): Promise<void>
  /** What the copy holds, and what of the recorded inventory it should hold. */
  inventories(): Promise<{ recorded: Inventory; restored: Inventory }>
  /**
   * Gives the copy the target's name and the target a dated one, in one transaction; connections to it end at that
   * moment. Gives the dated name, or undefined where there was nothing to keep. Throws UserError `unsettled` when it
   * cannot be found out whether that has happened; the copy must not be discarded then.
   */
  swap(): Promise<string | undefined>
  /** Removes the copy and the roles made for it. Gives a sentence about what could not be removed. */
  discard(): Promise<string | undefined>
}
