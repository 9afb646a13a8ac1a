import type { Depth, Facts, Table } from '../../backup/inventory.ts'

/** What the program beside us (sqlite-program) is asked to do with a database; by JSON on its standard input. */
export interface Requests {
  /** Opens a live database and reads from it: rights, locks, its own view of its size. */
  look: { ask: { path: string; waitMs: number }; answer: { library: string; bytes: number; objects: number } }
  /** Copies a live database in one step into a new file. */
  copy: { ask: { from: string; to: string; waitMs: number }; answer: { pages: number } }
  /** `integrity_check` and `foreign_key_check` of a private file; gives what is wrong, nothing for a sound one. */
  check: { ask: { path: string }; answer: { faults: string[]; foreignKeys: Facts } }
  /** Reads what a database holds in one transaction; `waitMs` is given for one that others use. */
  contents: { ask: { path: string; waitMs?: number; depth: Depth }; answer: Contents }
  /** Runs one query of a user on a private file. */
  query: { ask: { path: string; sql: string }; answer: (string | null)[][] }
  /** Puts a new file in the place of a database, which nobody else may be using, and keeps that under a name. */
  replace: { ask: Replacement; answer: { kept: boolean; notes: string[] } }
}

/** What a database holds. */
export interface Contents {
  library: string
  tables: Table[]
  definitions: Facts
  settings: Facts
}

/** Absolute paths in one directory. */
export interface Replacement {
  current: string
  copy: string
  kept: string
}

export type Operation = keyof Requests
export type Ask<O extends Operation> = Requests[O]['ask']
export type Answer<O extends Operation> = Requests[O]['answer']

/** What the program prints: the answer, or why there is none. */
export type Reply<O extends Operation> = { answer: Answer<O> } | { fault: Fault }

/** An error of SQLite (its extended result code) or of the system. */
export interface Fault {
  message: string
  /** Of SQLite; sqlite.org/rescode.html. */
  result?: number
  /** Of the system: `ENOSPC`. */
  errno?: string
}
