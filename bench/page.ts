import { bars, size } from '../src/report/plot.ts'
import type { Restoring } from './drill.ts'
import { type Goal, goalsOf } from './goals.ts'
import type { Machine } from './machine.ts'
import type { Usage } from './measure.ts'
import { median } from './median.ts'
import type { Start } from './startup.ts'

/** One contender and its runs. */
export interface BackupRow {
  name: string
  how: string
  runs: (Usage & { storedBytes: number })[]
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
  starts: Start[]
}

/** The page of a run as Markdown: goals first, then each table with its ratios. */
export function benchmarkPage(figures: Figures): string {
  const { machine, rounds, plainBytes, skipped } = figures
  return `# Benchmarks

Written by \`npm run bench\`, ${machine.date}; medians of ${rounds} interleaved rounds on one machine that others used
as well (load average ${machine.load} at the start). Ratios count; seconds are those of this machine.

- ${machine.hardware}
- ${machine.versions}
- Database: orders, events (jsonb), messages, readings, attachments (bytea); its dump without compression has
  ${size(plainBytes)}. Server, client and store (a directory) are on this machine, so they share its cores.
${skipped.map((name) => `- ${name} is not installed here and was skipped.\n`).join('')}
## Goals

| goal | measured | |
| --- | --- | --- |
${goalsOf(figures).map(goalLine).join('\n')}

## Backing up

\`\`\`text
${bars(
  figures.backups.map(({ name, runs }) => ({ label: name, value: median(runs.map((run) => run.seconds)) })),
  { unit: 'seconds' },
)}
\`\`\`

| | wall s | speed, tuned shell = 1 | CPU s | server CPU s | stored | peak memory |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${backupLines(figures.backups).join('\n')}

${figures.backups.map(({ name, how }) => `- ${name}: ${how}`).join('\n')}

CPU is user and system time of the client programs together. Ours also takes SHA-256 of the plain and of the stored
bytes, checks the dump's table of contents against the catalog, flushes the object to disk and writes a manifest;
the shell does none of these. Peak memory is that of the action's own process.

## Restoring

${restoringTimes(figures)}

| | wall s | CPU s | server CPU s |
| --- | ---: | ---: | ---: |
${figures.drills.map(({ name, runs }) => `| ${name} | ${seconds(runs, 'seconds')} | ${seconds(runs, 'cpuSeconds')} | ${seconds(runs, 'serverSeconds')} |`).join('\n')}

${figures.drills.map(({ name, how }) => `- ${name}: ${how}`).join('\n')}

The drill's server is its own child, so that server's time is in its CPU. ${decodeSpeed(figures)}

## Starting

| | median s |
| --- | ---: |
${figures.starts.map(({ name, seconds: times }) => `| ${name} | ${median(times).toFixed(2)} |`).join('\n')}
`
}

function goalLine({ text, measured, met }: Goal): string {
  return `| ${text} | ${measured} | ${met ? 'met' : '**missed**'} |`
}

function backupLines(rows: readonly BackupRow[]): string[] {
  const tuned = rows.find(({ name }) => name === 'shell, tuned')
  const yardstick = median(tuned?.runs.map((run) => run.seconds) ?? [])
  return rows.map(({ name, runs }) => {
    const speed = (yardstick / median(runs.map((run) => run.seconds))).toFixed(2)
    const stored = size(median(runs.map((run) => run.storedBytes)))
    const peak = name.startsWith('lifeboat') ? size(Math.max(...runs.map((run) => run.peakBytes))) : ''
    return `| ${name} | ${seconds(runs, 'seconds')} | ${speed} | ${seconds(runs, 'cpuSeconds')} | ${seconds(runs, 'serverSeconds')} | ${stored} | ${peak} |`
  })
}

function restoringTimes({ drills }: Figures): string {
  const runs = drills[0]?.runs.length ?? 0
  return runs === 1 ? 'One run of each.' : `Medians of ${runs} interleaved runs.`
}

function decodeSpeed({ drills, plainBytes }: Figures): string {
  const speed = (name: string) => {
    const runs = drills.find((drill) => drill.name === name)?.runs ?? []
    return `${size(plainBytes / median(runs.map((run) => run.seconds)))}/s`
  }
  return `Decoding alone gives ${speed('decode, lifeboat')} of plain bytes, the shell's ${speed('decode, shell')}.`
}

function seconds(runs: readonly Usage[], field: 'seconds' | 'cpuSeconds' | 'serverSeconds'): string {
  return median(runs.map((run) => run[field])).toFixed(1)
}
