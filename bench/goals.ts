import { size } from '../src/report/plot.ts'
import { median } from './median.ts'
import type { BackupRow, Figures } from './page.ts'

/** What was to be reached, what was measured, and whether it was. */
export interface Goal {
  text: string
  measured: string
  met: boolean
}

const PEAK_MAX_BYTES = 350 * 1024 * 1024

/** Judges the figures of a run. */
export function goalsOf({ backups, starts }: Figures): Goal[] {
  const row = (name: string) => backups.find((candidate) => candidate.name === name)?.runs ?? []
  const [ours, full] = [row('lifeboat'), row('lifeboat, fingerprints')]
  const tuned = wall(row('shell, tuned')) / wall(ours)
  const defaults = wall(row('shell, defaults')) / wall(ours)
  const more = cpu(full) / cpu(ours) - 1
  const peak = Math.max(...[...ours, ...full].map((run) => run.peakBytes))
  const start = Math.max(
    ...starts.filter(({ name }) => name.startsWith('backup-db')).map(({ seconds }) => median(seconds)),
  )
  return [
    { text: 'at least 0.9 of the speed of the tuned shell', measured: tuned.toFixed(2), met: tuned >= 0.9 },
    {
      text: 'at least 3 times the speed of the shell with defaults',
      measured: defaults.toFixed(1),
      met: defaults >= 3,
    },
    { text: 'peak memory of the action under 350 MiB', measured: size(peak), met: peak < PEAK_MAX_BYTES },
    {
      text: 'fingerprints add at most 40 % CPU to the dump, server included',
      measured: `${(more * 100).toFixed(0)} %`,
      met: more <= 0.4,
    },
    { text: 'first work within 1 s of the start', measured: `${start.toFixed(2)} s`, met: start < 1 },
  ]
}

function wall(runs: BackupRow['runs']): number {
  return median(runs.map((run) => run.seconds))
}

function cpu(runs: BackupRow['runs']): number {
  return median(runs.map((run) => run.cpuSeconds + run.serverSeconds))
}
