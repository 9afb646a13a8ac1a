import type { Difference } from '../backup/compare.ts'
import type { Surface } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import type { Choice } from '../repository/choice.ts'
import type { DestinationBucket } from '../sources/bucket/source-bucket.ts'
import type { DatabaseAddress } from '../sources/engine.ts'
import type { Isolation, IsolationWish } from '../sources/isolation.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import type { UserCheck } from './user-checks.ts'
import { type Check, failedCheck, type Result } from './verdict.ts'

/** An empty bucket, or prefix of one, that a drill may fill; whoever opened it closes it. */
export interface SandboxBucket {
  bucket: DestinationBucket & { close(): void }
  prefix: string
}

/** One drill to be run. */
export interface DrillJob {
  store: Store
  target: string
  surface: Surface
  choice: Choice
  /** Where to restore: a throwaway place, an empty server, or a sandbox bucket. */
  scratch: DatabaseAddress | SandboxBucket | 'ephemeral'
  /** Whether a server that the drill starts is kept apart from the machine. */
  isolation: IsolationWish
  /** Directories that the user names, where the database's programs may lie. */
  programs?: readonly string[]
  /** Where directories of this run may lie. */
  temporary: string
  /** Share of the files that is restored, chosen by their names and the backup's id; 1 for all. */
  sample: number
  /** Variables in use, to be compared with those of a backup of configuration; `undefined` is one that is not set. */
  variables: Readonly<Record<string, string | undefined>>
  openers?: Openers
  trusted?: readonly Signer[]
  checks: readonly UserCheck[]
  live?: DatabaseAddress
  rpoSeconds?: number
  rtoSeconds?: number
  signal: AbortSignal
  /** Runs a phase under its name: logging and progress are the caller's. */
  phase: <T>(
    name: string,
    work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
  ) => Promise<T>
}

/** Everything a drill found out; written as the report file. */
export interface DrillReport {
  target: string
  surface: Surface
  result: Result
  startedAt: Date
  backupId?: string
  manifest?: Manifest
  manifestSha256?: string
  signer?: string
  scratch?: string
  /** How the server that the drill started was kept apart; absent where it started none. */
  isolation?: Isolation
  /** How old the backup was when the drill began, in seconds. */
  ageSeconds?: number
  /** What a restore of this backup takes: authenticate, roles, restore; in seconds. */
  restoreSeconds?: number
  checks: Check[]
  differences: Difference[]
  notes: string[]
  phases: { name: string; seconds: number }[]
  /** Absent when all was restored. A sample proves nothing of what is not in it. */
  sample?: Sample
}

/** What of the files was chosen: the share asked for (0 to 1), and how many of how many that were. */
export interface Sample {
  share: number
  files: number
  of: number
}

/** A drill on its way. */
export interface Drill {
  job: DrillJob
  report: DrillReport
}

/** Runs one phase, times it, and turns its error into a check. Undefined: it failed. */
export async function step<T>(
  drill: Drill,
  phase: string,
  check: string,
  work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
): Promise<T | undefined> {
  const { job, report } = drill
  const started = performance.now()
  try {
    return await job.phase(phase, work)
  } catch (error) {
    job.signal.throwIfAborted()
    report.checks.push(failedCheck(check, error))
    return undefined
  } finally {
    report.phases.push({ name: phase, seconds: (performance.now() - started) / 1000 })
  }
}

/** Notes a check that held. */
export function pass({ report }: Drill, name: string, detail: string): void {
  report.checks.push({ name, status: 'pass', detail })
}

/** The job's signal as an option. */
export function signalOf(job: DrillJob): { signal: AbortSignal } {
  return { signal: job.signal }
}
