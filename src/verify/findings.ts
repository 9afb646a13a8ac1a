import type { Surface } from '../backup/keys.ts'
import type { Check, Result, Status } from '../drill/verdict.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import type { Choice } from './choice.ts'
import type { VerifyState } from './state.ts'
import type { Unit } from './units.ts'

/** One verification to be run. Several stores are looked at one by one, each by itself. */
export interface VerifyJob {
  stores: readonly Store[]
  target: string
  surface: Surface
  choice: Choice
  /** Decode every message to its end, not only its stored bytes. */
  deep: boolean
  openers?: Openers
  trusted?: readonly Signer[]
  /** Objects read at a time. */
  concurrency: number
  /** What an earlier, unfinished run found good; grows as units are found good. */
  state: VerifyState
  /** Failures in a row that took this many seconds or more end the reading of a store; 5 unless given. */
  patience?: number
  signal: AbortSignal
  /** Runs a phase under its name: logging and progress are the caller's. */
  phase: <T>(
    name: string,
    work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
  ) => Promise<T>
}

/** What was found about one backup in one store. */
export interface Finding {
  store: string
  id: string
  /** UTC instant of its start. */
  time: Date
  /** Whether a passed drill is recorded beside it. */
  proven: boolean
  status: Status
  /** Stored size in bytes and number of objects, as the manifest says. */
  bytes: number
  objects: number
  signer?: string
  /** What is wrong or could not be checked; an entry per object, never one that passed. */
  faults: Check[]
}

/** What a verification found out; `findings` newest first. */
export interface VerifyReport {
  target: string
  surface: Surface
  choice: string
  deep: boolean
  result: Result
  startedAt: Date
  /** Backups in the store, chosen or not. */
  listed: number
  /** Faults of the whole: a store that cannot be listed, nothing to check. */
  checks: Check[]
  findings: Finding[]
  /** Distinct objects or messages; `earlier` were read by the unfinished run this one went on with. */
  units: { total: number; read: number; earlier: number; bytes: number }
}

/** A unit and the findings that hang on it, by position. */
export interface Shared {
  unit: Unit
  users: number[]
}
