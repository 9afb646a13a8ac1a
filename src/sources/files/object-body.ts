import { messageOf, UserError } from '../../errors.ts'
import type { ReadFault } from './open-file.ts'

/** A body of a promised size, read piece by piece. It fails with BodyFault when it has another size, or breaks off. */
export class ObjectBody {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #size: number
  #taken = 0
  #rest: Uint8Array = new Uint8Array(0)

  constructor(body: AsyncIterable<Uint8Array>, size: number) {
    this.#chunks = body[Symbol.asyncIterator]()
    this.#size = size
  }

  /** Fills `into`, which is never longer than what is left. With its last bytes the body's end is checked too. */
  async fill(into: Buffer): Promise<number> {
    for (let filled = 0; filled < into.length; ) {
      if (this.#rest.length === 0 && !(await this.#load()))
        throw new BodyFault(`ended after ${this.#taken} of ${this.#size} bytes`)
      const piece = this.#rest.subarray(0, into.length - filled)
      into.set(piece, filled)
      filled += piece.length
      this.#taken += piece.length
      this.#rest = this.#rest.subarray(piece.length)
    }
    if (this.#taken === this.#size) await this.#assertEnd()
    return into.length
  }

  /** Lets go of the body. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  async #assertEnd(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#load()))
      throw new BodyFault(`is longer than the ${this.#size} bytes it was said to have`)
  }

  async #load(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#next()
      if (done) return false
      if (value.length === 0) continue
      this.#rest = value
      return true
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.#chunks.next()
    } catch (cause) {
      throw new BodyFault(`cannot be read (${messageOf(cause)})`, { cause })
    }
  }
}

/** A body that gave something else than was promised; nothing of it counts. */
export class BodyFault extends Error {
  override readonly name = 'BodyFault'
}

/** The outcome of an item whose body failed. */
export function bodyFault({ message, cause }: BodyFault): ReadFault {
  const gone = cause instanceof UserError && cause.code === 'not-found'
  return { fault: gone ? 'vanished' : 'io', detail: message }
}
