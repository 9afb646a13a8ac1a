import { createHash } from 'node:crypto'
import { keepSeed } from './fault-report.ts'

/** Whether this is the large setting: `npm run test:faults`, or LIFEBOAT_FAULTS=full. */
const FULL = process.env.LIFEBOAT_FAULTS === 'full'

/** How often a test of random things repeats: a few times in the usual run, many times in the large one. */
export function rounds(small: number, full: number): number {
  return FULL ? full : small
}

/**
 * Runs rounds that strike at random moments: `count` of them, and more while fewer than `least` have struck, since a
 * moment that was missed says nothing about what was struck at. Gives how many struck; an Error when even `most` rounds
 * were not enough, for then the moments are wrong.
 */
export async function roundsUntil(
  { count, least, most = count + 40 }: { count: number; least: number; most?: number },
  round: (number: number) => Promise<boolean>,
): Promise<number> {
  let struck = 0
  let done = 0
  while (done < count || struck < least) {
    if (done === most) throw new Error(`of ${done} rounds ${struck} struck, not ${least}`)
    if (await round(done++)) struck++
  }
  process.stderr.write(`${struck} of ${done} rounds struck\n`)
  return struck
}

/**
 * The milliseconds a promise of so many gets: just these in the large setting, which has the machine to itself; in the
 * usual one, beside other tests on a machine that may be slow, twice as many.
 */
export function patience(milliseconds: number): number {
  return rounds(2 * milliseconds, milliseconds)
}

/**
 * The cases to run: in the large setting all of them; in the usual one `small`, in their order, chosen by a seed
 * that is printed. Never none: a test over no cases would say nothing.
 */
export function sampleOf<T>(what: string, cases: readonly T[], small: number): T[] {
  if (FULL || small >= cases.length) {
    return [...cases]
  }
  const random = seededRandom(what)
  const drawn = cases.map((_case, index) => ({ index, draw: random() }))
  drawn.sort((left, right) => left.draw - right.draw)
  const chosen = new Set(drawn.slice(0, Math.max(1, small)).map(({ index }) => index))
  return cases.filter((_case, index) => chosen.has(index))
}

/** The cases to run: in the large setting all; in the usual one of each kind one, chosen by a seed that is printed. */
export function sampleOfEach<T>(what: string, cases: readonly T[], kindOf: (one: T) => string): T[] {
  if (FULL) {
    return [...cases]
  }
  const random = seededRandom(what)
  const kinds = Map.groupBy(cases, kindOf).values()
  return [...kinds].flatMap((kind) => kind.slice(Math.floor(random() * kind.length)).slice(0, 1))
}

/**
 * The seed of this file's random things, which is printed: LIFEBOAT_TEST_SEED, or the next of this name in the run
 * LIFEBOAT_TEST_RUN, which scripts/test.mjs sets so that a file it runs once more draws the same; else any.
 */
export function seedOf(what: string): number {
  const seed =
    integerIn('LIFEBOAT_TEST_SEED') ??
    drawnIn(integerIn('LIFEBOAT_TEST_RUN') ?? Math.floor(Math.random() * 2 ** 31), what)
  process.stderr.write(`${what}: LIFEBOAT_TEST_SEED=${seed}\n`)
  keepSeed(what, seed)
  return seed
}

const drawn = new Map<string, number>()

function drawnIn(run: number, what: string): number {
  const count = (drawn.get(what) ?? 0) + 1
  drawn.set(what, count)
  return createHash('sha256').update(`${run} ${count} ${what}`).digest().readUInt32BE() >>> 1
}

function integerIn(variable: string): number | undefined {
  const value = Number(process.env[variable] ?? Number.NaN)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Numbers from 0 to 1 that a seed repeats; the seed is printed and may be given again. */
export function seededRandom(what: string): () => number {
  return generator(seedOf(what))
}

/** Numbers from 0 to 1 that this seed repeats: mulberry32, public domain (Tommy Ettinger). */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
