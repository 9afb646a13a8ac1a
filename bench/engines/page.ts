import { bars, size } from '../../src/report/plot.ts'
import { BOUND_RULE, boundLines, slowerLines } from '../bounds.ts'
import type { Machine } from '../machine.ts'
import type { Usage } from '../measure.ts'
import { median, pairedRatio, spread } from '../median.ts'
import type { Bench, Row } from './contender.ts'

/** One engine's figures. */
export interface EngineFigures extends Pick<Bench, 'engine' | 'what' | 'note'> {
  rows: Row[]
}

/** The page of a run as Markdown: the goal of each engine first, then its table. */
export function enginesPage(
  machine: Machine,
  { rounds, small }: { rounds: number; small: boolean },
  engines: readonly EngineFigures[],
): string {
  return `# Benchmarks of SQLite, Redis and MariaDB

Written by \`npm run bench -- engines\`, ${machine.date}; medians of interleaved rounds (${rounds}) on one machine that
others used as well (load average ${machine.load} at the start). Ratios count; seconds are those of this machine. Server,
client and store (a directory) share its cores.

${small ? '**A small run, to try it out: most of each time is the start of the programs. Not to be quoted.**\n\n' : ''}- ${machine.hardware}
- ${machine.versions}

The goal is a backup with \`inventory: off\` within 10 % of the bare tool piped through \`zstd -3 | gpg\` in a shell, in wall
time: that is what the shell does too, but for the checks that a backup of ours never goes without (of SQLite
\`integrity_check\`, of Redis every byte and the checksum, of MariaDB the list of what must be in the dump), SHA-256 of the
plain and the stored bytes, the flush to disk and the manifest. What the proof costs on top, rows counted and contents
summed, is in the columns behind.

| engine | ours, \`inventory: off\` | \`counts\` | \`fingerprints\`, the default | goal |
| --- | ---: | ---: | ---: | --- |
${engines.map(goalLine).join('\n')}

1.00 is the shell's time, more is slower; ratios are taken round by round, the least and the greatest in brackets.

${BOUND_RULE}

${engines.map((figures) => enginePart(figures, machine.cores)).join('\n')}`
}

const GOAL = 1.1

function goalLine({ engine, rows }: EngineFigures): string {
  const shell = rows[0]?.runs ?? []
  const ratios = ['off', 'counts', 'fingerprints'].map((inventory) =>
    pairedRatio(
      rows.find(({ name }) => name === `lifeboat, ${inventory}`)?.runs ?? [],
      shell,
      ({ seconds }) => seconds,
    ),
  )
  const cells = ratios.map((ratio) => spread(ratio, (number) => number.toFixed(2)))
  const met = (ratios[0]?.middle ?? Number.NaN) <= GOAL
  return `| ${engine} | ${cells.join(' | ')} | ${met ? 'met' : '**missed**'} |`
}

/** One engine's part: bars, table and what each row is. */
export function enginePart({ engine, what, rows, note }: EngineFigures, cores: number): string {
  const shell = wall(rows[0])
  const lines = rows.map((row) => {
    const cells = [
      wall(row).toFixed(1),
      (wall(row) / shell).toFixed(2),
      middle(row, 'cpuSeconds').toFixed(1),
      middle(row, 'serverSeconds').toFixed(1),
      size(median(row.runs.map((run) => run.storedBytes))),
      row.name.startsWith('lifeboat') ? size(Math.max(...row.runs.map((run) => run.peakBytes))) : '',
    ]
    return `| ${row.name} | ${cells.join(' | ')} |`
  })
  return `## ${engine}

${what}

\`\`\`text
${bars(
  rows.map((row) => ({ label: row.name, value: wall(row) })),
  { unit: 'seconds' },
)}
\`\`\`

| | wall s | shell = 1 | CPU s | server CPU s | stored | peak memory |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}

${rows.map(({ name, how }) => `- ${name}: ${how}`).join('\n')}

${note}

${boundLines(rows, cores).join('\n')}

${whySlower(rows, cores)}
`
}

function whySlower(rows: readonly Row[], cores: number): string {
  const mine = rows.filter(({ name }) => name.startsWith('lifeboat'))
  const lines = slowerLines(mine, rows.slice(0, 1), cores)
  return lines.length > 0 ? lines.join('\n') : 'None of ours is slower than the shell.'
}

function wall(row: Row | undefined): number {
  return row ? middle(row, 'seconds') : Number.NaN
}

function middle({ runs }: Row, field: keyof Usage): number {
  return median(runs.map((run) => run[field]))
}
