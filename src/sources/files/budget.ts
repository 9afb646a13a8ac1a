/** Some of what there is only so much of (bytes of memory, files open). Those who wait are served in order. */
export class Budget {
  #free: number
  readonly #all: number
  #failure: Error | undefined
  readonly #waiting: { amount: number; resolve: () => void; reject: (error: Error) => void }[] = []

  constructor(all: number) {
    this.#free = all
    this.#all = all
  }

  /** Takes an amount when it is free. What is more than there ever is waits until nobody else has any. */
  take(amount: number): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      this.#waiting.push({ amount: Math.min(amount, this.#all), resolve, reject })
      this.#serve()
    })
  }

  give(amount: number): void {
    this.#free += Math.min(amount, this.#all)
    this.#serve()
  }

  /** Ends all waiting, now and later. */
  fail(error: Error): void {
    this.#failure = error
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  #serve(): void {
    for (let next = this.#waiting[0]; next && next.amount <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#free -= next.amount
      next.resolve()
    }
  }
}
