import { appendFileSync } from 'node:fs'

/**
 * How a run reaches the code: `dist` is the built action in a process of its own, as the runner starts it; `code` is
 * the code of the actions in the process of the test.
 */
export type Way = 'dist' | 'code'

/**
 * Counts runs that met a fault, for the report at the end of `npm run test:faults`. `wrong` are those that were called
 * good and are not, a line each. To be called once the verdict is there: what was not judged does not count.
 */
export function countRuns(what: string, way: Way, wrong: readonly string[] = [], runs = 1): void {
  report({ what, way, runs, wrong })
}

/** Keeps a seed for the report. */
export function keepSeed(what: string, seed: number): void {
  report({ what, seed })
}

/** Says, here and in the report, what this machine does not let us try: it counts for nothing. */
export function tellNotTried(what: string, why: string): void {
  process.stderr.write(`not tried: ${what}: ${why}\n`)
  report({ notTried: `${what}: ${why}` })
}

function report(line: Record<string, unknown>): void {
  const file = process.env.LIFEBOAT_FAULTS_REPORT
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`)
}
