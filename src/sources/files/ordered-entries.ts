import type { Entry } from '../../backup/files/entry.ts'

/** Outcomes awaited at once; each is some hundred bytes. */
const WAITING = 4096

/** Hands entries on in the order in which they were pushed, whenever each is ready; `undefined` is left out. */
export class OrderedEntries {
  #waiting: (Entry | Promise<Entry | undefined>)[] = []
  #first = 0
  readonly #take: (entry: Entry) => void | Promise<void>

  constructor(take: (entry: Entry) => void | Promise<void>) {
    this.#take = take
  }

  async push(entry: Entry | Promise<Entry | undefined>): Promise<void> {
    // The rejection is met when its turn comes, or the pass has failed before.
    if (entry instanceof Promise) entry.catch(() => undefined)
    else if (this.#first === this.#waiting.length) return this.#take(entry)
    this.#waiting.push(entry)
    if (this.#waiting.length - this.#first > WAITING) await this.#shift()
  }

  async drain(): Promise<void> {
    while (this.#first < this.#waiting.length) await this.#shift()
  }

  async #shift(): Promise<void> {
    const entry = await this.#waiting[this.#first++]
    if (this.#first >= WAITING) {
      this.#waiting = this.#waiting.slice(this.#first)
      this.#first = 0
    }
    if (entry) await this.#take(entry)
  }
}
