import { size } from '../src/report/plot.ts'
import { boundLines } from './bounds.ts'
import type { Goal } from './figures.ts'
import type { PruneRow, Pruning } from './prune.ts'

const PLAN_CPU_SECONDS = 5
const PLAN_BYTES = 300 * 1024 * 1024
const KEYS_PER_LIST = 1000

/** The part of the page on pruning. */
export function prunePart({ rows, forgets, planner }: Pruning, cores: number): string {
  const largest = ['directory', 'S3'].flatMap((store) => largestOf(rows, store) ?? [])
  const runs = largest.flatMap((row) =>
    row.steps.map(({ name, usage }) => ({ name: `${name}, ${titleOf(row)}`, runs: [usage] })),
  )
  return `## Pruning

Hourly backups of three objects each, one run. \`prune\` shows its plan (\`dry-run\`), gives up the oldest tenth, 1,000 at most
(reads each manifest again, writes a tombstone, removes the manifest; in a directory all of it flushed to disk), and, once
the grace is over, deletes its data. Each step is a run of its own that lists the store and reads every manifest; the two
that change something list it twice.

| store | backups | objects | step | wall s | CPU s | peak memory | list calls |
| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |
${rows.flatMap(stepLines).join('\n')}

${forgets.map(({ snapshots, seconds, cpuSeconds }) => `- \`restic forget --dry-run\` of ${count(snapshots)} snapshots in a directory: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s\n`).join('')}${perManifest(rows)}- The plan alone of ${count(planner.backups)} backups, when their manifests are read: ${planner.cpuSeconds.toFixed(1)} s of CPU, ${size(planner.bytes)} beyond the list.

${boundLines(runs, cores).join('\n')}`
}

/** What was to be reached by a prune. */
export function pruneGoals({ rows, planner }: Pruning): Goal[] {
  const plans = rows.flatMap(({ objects, steps }) =>
    steps.flatMap(({ name, lists }) => (name === 'plan' && lists !== undefined ? [{ objects, lists }] : [])),
  )
  const worst = plans.toSorted((a, b) => b.objects - a.objects)[0]
  const lists: Goal[] = worst
    ? [
        {
          text: 'a plan makes at most one list call per 1,000 objects',
          measured: `${worst.lists} for ${count(worst.objects)}`,
          met: plans.every(({ objects, lists: made }) => made <= Math.ceil(objects / KEYS_PER_LIST)),
        },
      ]
    : []
  return [
    {
      text: `the plan of ${count(planner.backups)} backups, once read, under 5 s of CPU and 300 MiB`,
      measured: `${planner.cpuSeconds.toFixed(1)} s, ${size(planner.bytes)}`,
      met: planner.cpuSeconds < PLAN_CPU_SECONDS && planner.bytes < PLAN_BYTES,
    },
    ...lists,
  ]
}

/** What one manifest more costs a plan, where the largest number of each kind of store was measured. */
function perManifest(rows: readonly PruneRow[]): string {
  return ['directory', 'S3']
    .flatMap((store) => {
      const row = largestOf(rows, store)
      const plan = row?.steps.find(({ name }) => name === 'plan')
      if (!row || !plan) return []
      const each = (plan.usage.cpuSeconds * 1000) / row.backups
      return [`- A plan takes ${each.toFixed(2)} ms of CPU for each backup (${titleOf(row)}).\n`]
    })
    .join('')
}

function largestOf(rows: readonly PruneRow[], store: string): PruneRow | undefined {
  return rows.filter((row) => row.store === store).toSorted((a, b) => b.backups - a.backups)[0]
}

function stepLines({ store, backups, objects, steps }: PruneRow): string[] {
  return steps.map(({ name, usage, lists }) => {
    const cost = [usage.seconds.toFixed(1), usage.cpuSeconds.toFixed(1), size(usage.peakBytes), lists ?? '']
    return `| ${store} | ${count(backups)} | ${count(objects)} | ${name} | ${cost.join(' | ')} |`
  })
}

function titleOf({ store, backups }: PruneRow): string {
  return `${store}, ${count(backups)}`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
