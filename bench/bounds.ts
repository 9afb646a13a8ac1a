import type { Measured } from './measure.ts'
import { median, pairedRatio, spread } from './median.ts'

/** Something that was run several times, in the rounds of others. */
export interface Runs {
  name: string
  runs: readonly Measured[]
}

/** From this share of the wall time on, what a run had to wait for. */
const MOST_OF = 0.85
/** A thread that was ready for this share of the wall time, and no core was free, wanted more cores. */
const WANTING = 0.15
/** Kinds of threads that are told of a row, the greatest first. */
const TOLD = 4

/** How a page explains the column "bound by". */
export const BOUND_RULE = `Threads were looked at ten times a second. A row is bound by the cores when they are all busy for 85 % of its wall time, or when
its busiest thread runs or is ready to run for 85 % of it, of which for 15 % no core was free; by that thread when it runs
for 85 % without such waiting. What is left waits by turns for one stage, another, and the disk.`

/** The lines of a table: where the CPU time of each went, and by that what bounds its wall time. */
export function boundLines(all: readonly Runs[], cores: number): string[] {
  return [
    '| | cores busy | busiest thread | runs | ready, no core free | bound by | CPU s by thread |',
    '| --- | ---: | --- | ---: | ---: | --- | --- |',
    ...all.map((row) => {
      const { share, busiest, bound } = boundOf(row, cores)
      const kinds = kindsOf(row).slice(0, TOLD)
      const told = kinds.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join('; ')
      return `| ${row.name} | ${percent(share)} | ${busiest.name} | ${percent(busiest.ran)} | ${percent(busiest.waited)} | ${bound} | ${told} |`
    }),
  ]
}

/** A sentence for each of `ours` that is slower than the fastest of `peers`: by how much, round by round, and why. */
export function slowerLines(ours: readonly Runs[], peers: readonly Runs[], cores: number): string[] {
  const best = peers.toSorted((a, b) => wallOf(a) - wallOf(b))[0]
  if (!best) return []
  return ours.flatMap((row) => {
    const ratio = pairedRatio(row.runs, best.runs, ({ seconds }) => seconds)
    if (!(ratio.middle > 1)) return []
    const times = spread(ratio, (number) => number.toFixed(2))
    const cpu = `${cpuOf(row).toFixed(1)} s of CPU, server included, against ${cpuOf(best).toFixed(1)}`
    return [
      `- ${row.name} takes ${times} times as long as ${best.name}, bound by ${boundOf(row, cores).bound}: ${cpu}.`,
    ]
  })
}

function boundOf(row: Runs, cores: number) {
  const share = median(row.runs.map((run) => (run.cpuSeconds + run.serverSeconds) / run.seconds / cores))
  const threads = row.runs.flatMap(({ threads: used, seconds }) =>
    used.map(({ name, most, mostWaited }) => ({ name, ran: most / seconds, waited: mostWaited / seconds })),
  )
  const kinds = [...new Set(threads.map(({ name }) => name))].map((name) => {
    const same = threads.filter((thread) => thread.name === name)
    return { name, ran: median(same.map(({ ran }) => ran)), waited: median(same.map(({ waited }) => waited)) }
  })
  const busiest = kinds.toSorted((a, b) => b.ran - a.ran)[0]
  if (!busiest) throw new Error(`${row.name}: no thread was seen`)
  return { share, busiest, bound: boundBy(share, busiest) }
}

function boundBy(
  share: number,
  { name, ran, waited }: { name: string; ran: number; waited: number },
): string {
  if (share >= MOST_OF) return 'the cores'
  if (ran + waited < MOST_OF) return 'turns and the disk'
  return waited >= WANTING ? 'the cores' : `"${name}"`
}

/** Median CPU seconds by kind of thread, the greatest first. */
function kindsOf({ runs }: Runs): { name: string; seconds: number }[] {
  const names = [...new Set(runs.flatMap(({ threads }) => threads.map(({ name }) => name)))]
  const secondsOf = (run: Measured, name: string) =>
    run.threads.find((thread) => thread.name === name)?.seconds ?? 0
  return names
    .map((name) => ({ name, seconds: median(runs.map((run) => secondsOf(run, name))) }))
    .filter(({ seconds }) => seconds >= 0.05)
    .toSorted((a, b) => b.seconds - a.seconds)
}

function wallOf({ runs }: Runs): number {
  return median(runs.map(({ seconds }) => seconds))
}

function cpuOf({ runs }: Runs): number {
  return median(runs.map(({ cpuSeconds, serverSeconds }) => cpuSeconds + serverSeconds))
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
