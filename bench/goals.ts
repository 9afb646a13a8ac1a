import { size } from '../src/report/plot.ts'
import type { Figures, Goal } from './figures.ts'
import { median, pairedRatio, spread } from './median.ts'
import { pruneGoals } from './prune-page.ts'

const MIB = 1024 * 1024
const PEAK_MAX_BYTES = 350 * MIB

/** Judges the figures of a run: ratios round by round, see `pairedRatio`. */
export function goalsOf({ backups, starts, pruning }: Figures): Goal[] {
  const row = (name: string) => backups.find((candidate) => candidate.name === name)?.runs ?? []
  const [ours, full] = [row('lifeboat'), row('lifeboat, fingerprints')]
  const tuned = pairedRatio(row('shell, tuned'), ours, ({ seconds }) => seconds)
  const defaults = pairedRatio(row('shell, defaults'), ours, ({ seconds }) => seconds)
  const cpu = pairedRatio(full, ours, ({ cpuSeconds, serverSeconds }) => cpuSeconds + serverSeconds)
  const peak = Math.max(...[...ours, ...full].map((run) => run.peakBytes))
  const start = Math.max(
    ...starts.filter(({ name }) => name.startsWith('backup-db')).map(({ seconds }) => median(seconds)),
  )
  return [
    {
      text: 'at least 0.9 of the speed of the tuned shell',
      measured: spread(tuned, (ratio) => ratio.toFixed(2)),
      met: tuned.middle >= 0.9,
    },
    {
      text: 'at least 3 times the speed of the shell with defaults',
      measured: spread(defaults, (ratio) => ratio.toFixed(1)),
      met: defaults.middle >= 3,
    },
    { text: 'peak memory of the action under 350 MiB', measured: size(peak), met: peak < PEAK_MAX_BYTES },
    {
      text: 'fingerprints add at most 40 % CPU to the dump, server included',
      measured: spread(cpu, (ratio) => `${((ratio - 1) * 100).toFixed(0)} %`),
      met: cpu.middle <= 1.4,
    },
    { text: 'first work within 1 s of the start', measured: `${start.toFixed(2)} s`, met: start < 1 },
    ...(pruning ? pruneGoals(pruning) : []),
  ]
}
