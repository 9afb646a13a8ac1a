/** Matches a log in which so many backups are settled; a plain pattern would backtrack for minutes. */
export class SettledLines extends RegExp {
  readonly #count: number
  /** When it matched (`performance.now()`). */
  matchedAt: number | undefined

  constructor(count: number) {
    super('^(?:tombstoned|deleted) ', 'gm')
    this.#count = count
  }

  override test(log: string): boolean {
    const matches = log.includes('Give up') && [...log.matchAll(this)].length >= this.#count
    if (matches) this.matchedAt ??= performance.now()
    return matches
  }
}
