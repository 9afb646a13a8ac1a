import { bars, size } from '../src/report/plot.ts'
import { BOUND_RULE, boundLines, slowerLines } from './bounds.ts'
import { DUMP_ALONE } from './contenders.ts'
import type { BackupRow, Figures, Goal } from './figures.ts'
import { goalsOf } from './goals.ts'
import type { Usage } from './measure.ts'
import { median, pairedRatio, spread } from './median.ts'
import { prunePart } from './prune-page.ts'

/** The page of a run as Markdown: goals first, then each table with its ratios. */
export function benchmarkPage(figures: Figures): string {
  const { machine, rounds, plainBytes, skipped } = figures
  return `# Benchmarks

Written by \`npm run bench\`, ${machine.date}; medians of ${rounds} interleaved rounds on one machine that others used
as well (load average ${machine.load} at the start). Ratios count; seconds are those of this machine. A ratio is taken
in each round by itself, since what else the machine did both had to bear; the page gives the middle of the rounds, and
the least and the greatest in parentheses. Goals are judged by the middle.

- ${machine.hardware}
- ${machine.versions}
- Database: orders, events (jsonb), messages, readings, attachments (bytea); its dump without compression has
  ${size(plainBytes)}. Server, client and store (a directory) are on this machine, so they share its cores. The database is
  in the server's memory, so no turn waits for the disk to be read.
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

${whereTimeGoes(
  figures.backups,
  figures.backups.filter(({ name }) => name.startsWith('lifeboat')),
  machine.cores,
)}

## Restoring

${restoringTimes(figures)}

| | wall s | CPU s | server CPU s |
| --- | ---: | ---: | ---: |
${figures.drills.map(({ name, runs }) => `| ${name} | ${seconds(runs, 'seconds')} | ${seconds(runs, 'cpuSeconds')} | ${seconds(runs, 'serverSeconds')} |`).join('\n')}

${figures.drills.map(({ name, how }) => `- ${name}: ${how}`).join('\n')}

The drill's server is its own child, so that server's time is in its CPU. Beyond the shell's restore a drill makes that
server (\`scratch\`), reads the whole object before it decrypts any of it (\`authenticate\`), and every restored row once more
(\`compare\`). ${decodeSpeed(figures)}
${drillPhases(figures)}

${boundLines(figures.drills, machine.cores).join('\n')}

${restoreLosses(figures)}

${figures.pruning ? `${prunePart(figures.pruning, machine.cores)}\n\n` : ''}## Starting

| | median s |
| --- | ---: |
${figures.starts.map(({ name, seconds: times }) => `| ${name} | ${median(times).toFixed(2)} |`).join('\n')}
`
}

function goalLine({ text, measured, met }: Goal): string {
  return `| ${text} | ${measured} | ${met ? 'met' : '**missed**'} |`
}

function backupLines(rows: readonly BackupRow[]): string[] {
  const tuned = rows.find(({ name }) => name === 'shell, tuned')?.runs ?? []
  return rows.map(({ name, runs }) => {
    const speed = spread(
      pairedRatio(tuned, runs, (run) => run.seconds),
      (ratio) => ratio.toFixed(2),
    )
    const stored = name === DUMP_ALONE ? '' : size(median(runs.map((run) => run.storedBytes)))
    const peak = name.startsWith('lifeboat') ? size(Math.max(...runs.map((run) => run.peakBytes))) : ''
    return `| ${name} | ${seconds(runs, 'seconds')} | ${speed} | ${seconds(runs, 'cpuSeconds')} | ${seconds(runs, 'serverSeconds')} | ${stored} | ${peak} |`
  })
}

function whereTimeGoes(all: readonly BackupRow[], ours: readonly BackupRow[], cores: number): string {
  const peers = all.filter((row) => !ours.includes(row) && row.name !== DUMP_ALONE)
  const slower = slowerLines(ours, peers, cores)
  return `## What bounds a backup

${BOUND_RULE}

${boundLines(all, cores).join('\n')}

${slower.length > 0 ? slower.join('\n') : 'None of ours is slower than the fastest of the others.'}`
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

function drillPhases({ drills }: Figures): string {
  const runs = drills.find(({ name }) => name === 'restore-drill')?.runs ?? []
  const names = (runs[0]?.phases ?? []).map(({ name }) => name)
  const times = names.map((name) => {
    const taken = runs.flatMap(({ phases = [] }) => phases.filter((phase) => phase.name === name))
    return `${name} ${median(taken.map((phase) => phase.seconds)).toFixed(1)} s`
  })
  return times.length > 0 ? `The drill's steps: ${times.join(', ')}.` : ''
}

function restoreLosses({ drills, machine }: Figures): string {
  const named = (...names: string[]) => drills.filter(({ name }) => names.includes(name))
  return [
    ...slowerLines(named('restore-drill'), named('shell restore'), machine.cores),
    ...slowerLines(named('decode, lifeboat'), named('decode, shell'), machine.cores),
  ].join('\n')
}

function seconds(runs: readonly Usage[], field: 'seconds' | 'cpuSeconds' | 'serverSeconds'): string {
  return median(runs.map((run) => run[field])).toFixed(1)
}
