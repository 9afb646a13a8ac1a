/** Whether this is the large setting: `npm run test:faults`, or LIFEBOAT_FAULTS=full. */
const FULL = process.env.LIFEBOAT_FAULTS === 'full'

/** How often a test of random things repeats: a few times in the usual run, many times in the large one. */
export function rounds(small: number, full: number): number {
  return FULL ? full : small
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

/** The seed of this file's random things: LIFEBOAT_TEST_SEED, or one of its own, which is printed. */
export function seedOf(what: string): number {
  const given = Number(process.env.LIFEBOAT_TEST_SEED ?? Number.NaN)
  const seed = Number.isSafeInteger(given) ? given : Math.floor(Math.random() * 2 ** 31)
  process.stderr.write(`${what}: LIFEBOAT_TEST_SEED=${seed}\n`)
  return seed
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
