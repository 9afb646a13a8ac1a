/** ` (did you mean <prefix><name>?)` when one of the names is at most two letters away from `word`, else an empty text. */
export function suggestion(word: string, names: readonly string[], prefix = ''): string {
  const [best] = names
    .map((name) => ({ name, away: distance(word, name) }))
    .filter(({ away }) => away <= 2 && away < word.length)
    .sort((a, b) => a.away - b.away)
  return best ? ` (did you mean ${prefix}${best.name}?)` : ''
}

/** Levenshtein's distance: how many letters have to be put in, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [index, letter] of from.split('').entries()) {
    const next = [index + 1]
    for (const [at, other] of to.split('').entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
