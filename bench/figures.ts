import type { Restoring } from './drill.ts'
import type { Machine } from './machine.ts'
import type { Measured } from './measure.ts'
import type { Pruning } from './prune.ts'
import type { Start } from './startup.ts'

/** One contender and its runs, one of each round in the order of the rounds. */
export interface BackupRow {
  name: string
  how: string
  runs: (Measured & { storedBytes: number })[]
}

/** All that was measured. */
export interface Figures {
  machine: Machine
  rounds: number
  /** Size of the uncompressed dump. */
  plainBytes: number
  backups: BackupRow[]
  skipped: string[]
  drills: Restoring[]
  /** Absent when it was left out. */
  pruning: Pruning | undefined
  starts: Start[]
}

/** What was to be reached, what was measured, and whether it was. */
export interface Goal {
  text: string
  measured: string
  met: boolean
}
