import { bars, size } from '../../src/report/plot.ts'
import type { Machine } from '../machine.ts'
import type { Usage } from '../measure.ts'
import { median } from '../median.ts'
import type { Bench, Row } from './contender.ts'

/** One engine's figures. */
export interface EngineFigures extends Pick<Bench, 'engine' | 'what' | 'note'> {
  rows: Row[]
}

/** The page of a run as Markdown: the goal of each engine first, then its table. */
export function enginesPage(machine: Machine, rounds: number, engines: readonly EngineFigures[]): string {
  return `# Benchmarks of SQLite, Redis and MariaDB

Written by \`npm run bench -- engines\`, ${machine.date}; medians of ${rounds} interleaved rounds on one machine that others
used as well (load average ${machine.load} at the start). Ratios count; seconds are those of this machine. Server,
client and store (a directory) share its cores.

- ${machine.hardware}
- ${machine.versions}

The goal is a backup within 10 % of the bare tool piped through \`zstd -3 | gpg\` in a shell, in wall time. The bare
tools check nothing; what the proof costs is the difference between our rows.

| engine | ours, \`inventory: off\` | \`counts\` | \`fingerprints\` | goal |
| --- | ---: | ---: | ---: | --- |
${engines.map(goalLine).join('\n')}

1.00 is the shell's time; more is slower.

${engines.map(enginePart).join('\n')}`
}

function goalLine({ engine, rows }: EngineFigures): string {
  const shell = wall(rows[0])
  const [off = 0, counts = 0, all = 0] = ['off', 'counts', 'fingerprints'].map(
    (inventory) => wall(rows.find(({ name }) => name === `lifeboat, ${inventory}`)) / shell,
  )
  const verdict =
    all <= 1.1 ? 'met' : counts <= 1.1 ? 'met with counts' : off <= 1.1 ? 'met without a proof' : '**missed**'
  return `| ${engine} | ${off.toFixed(2)} | ${counts.toFixed(2)} | ${all.toFixed(2)} | ${verdict} |`
}

/** One engine's part: bars, table and what each row is. */
export function enginePart({ engine, what, rows, note }: EngineFigures): string {
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
`
}

function wall(row: Row | undefined): number {
  return row ? middle(row, 'seconds') : Number.NaN
}

function middle({ runs }: Row, field: keyof Usage): number {
  return median(runs.map((run) => run[field]))
}
