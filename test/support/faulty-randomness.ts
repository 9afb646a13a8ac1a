/** How often a random test repeats: its own number, or FAULT_N times as often for a long night. */
export function repeats(normal: number): number {
  const factor = Number(process.env.FAULT_N ?? 1)
  return Math.max(1, Math.round(normal * (factor > 0 ? factor : 1)))
}

/** Numbers from 0 to 1 from one seed, which is printed and may be given again as FAULT_SEED. */
export function seededRandom(what: string): () => number {
  const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`${what}: FAULT_SEED=${seed}\n`)
  let state = seed >>> 0
  // mulberry32, public domain (Tommy Ettinger).
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
