import type { Inventory } from '../backup/inventory.ts'
import type { Isolation } from './isolation.ts'

/**
 * A throwaway place to restore a backup for proof. Everything it made is gone after `close`, whatever happened
 * before. Methods throw UserError `drill` when the backup is at fault, and other codes when the place is.
 */
export interface Scratch {
  /** What it is, for the report: `PostgreSQL 15.18, ephemeral`. */
  readonly label: string
  /** What could not be made as it was at the source, each as one sentence (a locale that is not installed). */
  readonly notes: string[]
  /** How its server is kept apart from the machine; absent where there is no server of ours. */
  readonly isolation?: Isolation
  /** Restores roles and grants; `sql` is the stored text. Without one, roles the backup names become placeholders. */
  restoreGlobals(sql: AsyncIterable<Uint8Array> | undefined): Promise<void>
  /** Restores the dump; stops at the first error. */
  restore(dump: AsyncIterable<Uint8Array>): Promise<void>
  /** Collects the inventory of what was restored, at the depth and with the selection of the recorded one. */
  inventory(): Promise<Inventory>
  /** Runs one read-only query of the user's checks and gives its rows as text. */
  query(sql: string): Promise<(string | null)[][]>
  close(): Promise<void>
}
