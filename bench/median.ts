/** The middle of some numbers (the mean of the middle two); NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  const high = sorted[Math.floor(middle)] ?? Number.NaN
  return (low + high) / 2
}

/** A ratio of two contenders: of each round by itself, then the middle, the least and the greatest of those. */
export interface Ratio {
  middle: number
  least: number
  most: number
}

/**
 * Divides round by round, since what else the machine did in a round both had to bear. The runs of both stand in the
 * order of the rounds.
 */
export function pairedRatio<T>(over: readonly T[], under: readonly T[], of: (run: T) => number): Ratio {
  const rounds = over.flatMap((run, round) => {
    const other = under[round]
    return other === undefined ? [] : [of(run) / of(other)]
  })
  return { middle: median(rounds), least: Math.min(...rounds), most: Math.max(...rounds) }
}

/** A ratio as a page writes it: the middle of the rounds, then the least and the greatest. */
export function spread({ middle, least, most }: Ratio, written: (ratio: number) => string): string {
  const [low, high] = [written(least), written(most)]
  return low === high ? written(middle) : `${written(middle)} (${low} to ${high})`
}
