import { bars, size } from '../../src/report/plot.ts'
import type { Machine } from '../machine.ts'
import type { Usage } from '../measure.ts'
import { median } from '../median.ts'

/** What is measured of every peer, in this order. */
export const PHASES = ['first', 'nothing changed', '1 % changed', 'restore', 'one file'] as const
export type Phase = (typeof PHASES)[number]

/** One peer and its runs. */
export interface Row {
  name: string
  how: string
  encrypted: boolean
  runs: Record<Phase, Usage[]>
  /** Bytes of its repository after the three backups, per round. */
  stored: number[]
}

export interface CorpusFigures {
  corpus: string
  what: string
  bytes: number
  rows: Row[]
}

/** A month of daily backups. */
export interface Month {
  what: string
  before: number
  after: number
  backups: number
  rows: { name: string; encrypted: boolean; seconds: number; stored: number }[]
}

export interface FilesFigures {
  machine: Machine
  rounds: number
  corpora: CorpusFigures[]
  month: Month | undefined
  skipped: string[]
}

/** The page of a run as Markdown: what was lost first, then a table per tree. */
export function filesPage({ machine, rounds, corpora, month, skipped }: FilesFigures): string {
  return `# Benchmarks of files

Written by \`npm run bench -- files\`, ${machine.date}; medians of ${rounds} interleaved rounds on one machine that others
used as well (load average ${machine.load} at the start). Ratios count; seconds are those of this machine. All
repositories are local directories, and the trees are in the page cache.

- ${machine.hardware}
- ${machine.versions}
${skipped.map((name) => `- ${name} is not installed here and was skipped.\n`).join('')}
## Where we lose

${losses(corpora, month)}
${corpora.map(corpusPart).join('\n')}${month ? monthPart(month) : ''}
## How each was run

${(corpora[0]?.rows ?? []).map(({ name, how }) => `- ${name}: ${how}`).join('\n')}

CPU is user and system time. Ours takes the SHA-256 of every file and of every object, reads each object's SHA-256
again before it decrypts anything, and flushes each object to disk.
`
}

function corpusPart({ corpus, what, bytes, rows }: CorpusFigures): string {
  const first = rows.map(({ name, runs }) => ({ label: name, value: wall(runs.first) }))
  return `
## ${corpus.charAt(0).toUpperCase()}${corpus.slice(1)}

${what}; ${size(bytes)}. Wall seconds / CPU seconds.

\`\`\`text
first backup
${bars(first, { unit: 'seconds' })}
\`\`\`

| | ${PHASES.join(' | ')} | stored after | peak memory |
| --- | ${PHASES.map(() => '---:').join(' | ')} | ---: | ---: |
${rows.map(line).join('\n')}
`
}

function line({ name, runs, stored }: Row): string {
  const cells = PHASES.map((phase) => {
    const times = runs[phase]
    if (times.length === 0) return ''
    return `${wall(times).toFixed(1)} / ${median(times.map((run) => run.cpuSeconds)).toFixed(1)}`
  })
  const peak = Math.max(...PHASES.flatMap((phase) => runs[phase].map((run) => run.peakBytes)))
  return `| ${name} | ${cells.join(' | ')} | ${size(median(stored))} | ${name === 'lifeboat' ? size(peak) : ''} |`
}

function monthPart({ what, before, after, backups, rows }: Month): string {
  const best = Math.min(...rows.filter(({ encrypted }) => encrypted).map(({ stored }) => stored))
  return `
## A month

${what}, growing by about 1 % a day from ${size(before)} to ${size(after)}; ${backups} backups, one run.

| | stored | against the best encrypted | ${backups - 1} incremental backups, wall s |
| --- | ---: | ---: | ---: |
${rows.map(({ name, stored, seconds }) => `| ${name} | ${size(stored)} | ${(stored / best).toFixed(3)} | ${seconds.toFixed(1)} |`).join('\n')}
`
}

/** Every row in which another encrypted peer was faster, or stored 3 % less. */
function losses(corpora: readonly CorpusFigures[], month: Month | undefined): string {
  const found = corpora.flatMap(({ corpus, rows }) => {
    const ours = rows.find(({ name }) => name === 'lifeboat')
    if (!ours) return []
    return PHASES.flatMap((phase) => {
      const own = wall(ours.runs[phase])
      const faster = rows.filter(
        ({ name, encrypted, runs }) => encrypted && name !== 'lifeboat' && wall(runs[phase]) < own,
      )
      if (faster.length === 0) return []
      const names = faster.map(({ name, runs }) => `${name} ${wall(runs[phase]).toFixed(1)} s`)
      return [`- ${corpus}, ${phase}: ${own.toFixed(1)} s against ${names.join(', ')}`]
    })
  })
  const stored = month?.rows ?? []
  const ours = stored.find(({ name }) => name === 'lifeboat')?.stored ?? 0
  const less = stored.filter(({ encrypted, stored: theirs }) => encrypted && theirs * 1.03 < ours)
  for (const { name, stored: theirs } of less)
    found.push(`- stored after a month: ${size(ours)} against ${name} ${size(theirs)}`)
  return found.length > 0
    ? `${found.join('\n')}\n`
    : 'In no row: no encrypted peer is faster, none stores 3 % less.\n'
}

function wall(runs: readonly Usage[]): number {
  return median(runs.map((run) => run.seconds))
}
