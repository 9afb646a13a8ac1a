import type { Inventory } from '../backup/inventory.ts'
import type { Database, Selection } from './database.ts'
import type { Destination } from './destination.ts'
import type { IsolationWish } from './isolation.ts'
import type { Scratch } from './scratch.ts'

/** Installs the client programs of an engine, of one major version, where they are missing. */
export type InstallClient = (engine: string, major: number) => Promise<void>

/** How a database is opened for a backup. */
export interface DatabaseOptions {
  selection: Selection
  /** Whether to take roles and grants of the whole server along, where the engine has such. */
  globals: boolean
  /** Our own clock, milliseconds since 1970. */
  clock: () => number
  /** Absent: a missing client program is a fault. */
  installClient?: InstallClient
  /** Directories that the user names, where the engine's programs may lie beside the usual places. */
  programs?: readonly string[]
  signal?: AbortSignal
}

/** How a database is opened to be restored into. */
export interface DestinationOptions {
  /** The moment of the restore: dated names come from it. */
  at: Date
  installClient?: InstallClient
  /** As in DatabaseOptions. */
  programs?: readonly string[]
  signal?: AbortSignal
}

/** Where a database is, as a URL told it; nothing is reached before one of its methods is called. */
export interface DatabaseAddress {
  /** The engine's name, as in manifests. */
  readonly engine: string
  /** The name that `force` and `confirm-target` name it by. */
  readonly database: string
  /** Inputs of a restore that mean nothing to this engine, each with the reason; refused when they are given. */
  readonly refuses?: Readonly<Partial<Record<'only' | 'owners', string>>>
  /** The environment in which the engine's own programs find this database. */
  readonly environment: Readonly<Record<string, string>>
  /** Opens it for a backup. Throws UserError `input` when a part of the selection means nothing to this engine. */
  open(options: DatabaseOptions): Database
  /** Opens the empty server it is as the throwaway place for a backup with this inventory; `programs` as in DatabaseOptions. */
  scratch(recorded: Inventory, signal?: AbortSignal, programs?: readonly string[]): Promise<Scratch>
  /** Counts what the live database holds now, to set beside a backup of it. */
  live(recorded: Inventory, signal?: AbortSignal): Promise<Inventory>
  /** Opens it to be restored into; looks at nothing yet. */
  destination(options: DestinationOptions): Destination
}

/**
 * One kind of database: all that differs between kinds, but for its URLs (open.ts) and the text of
 * a restore by hand (report/).
 */
export interface Engine {
  /** Parses a URL of one of its schemes. Throws UserError `input`, never with a part of the URL in its text. */
  parse(url: string): DatabaseAddress
  /**
   * Starts a throwaway place for a backup with this inventory on this machine, gone after its `close`; `programs` as in
   * DatabaseOptions.
   */
  ephemeral(
    recorded: Inventory,
    isolation: IsolationWish,
    signal?: AbortSignal,
    programs?: readonly string[],
  ): Promise<Scratch>
}
