/** Matches so many milliseconds after the log held a text for the first time; for `interrupt` of runs of any speed. */
export class DelayedMatch extends RegExp {
  readonly #text: string
  readonly #delay: number
  #seen: number | undefined
  /** When it matched (`performance.now()`). */
  matchedAt: number | undefined

  constructor(text: string, delayMs: number) {
    super('')
    this.#text = text
    this.#delay = delayMs
  }

  override test(log: string): boolean {
    if (this.#seen === undefined && log.includes(this.#text)) this.#seen = performance.now()
    if (this.#seen === undefined || performance.now() - this.#seen < this.#delay) return false
    this.matchedAt = performance.now()
    return true
  }
}
