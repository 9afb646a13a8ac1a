import { UserError } from '../errors.ts'

const EMPTY = Buffer.alloc(0)

/**
 * Reads a stream of chunks by exact numbers of bytes, without copying where a chunk holds them.
 * Running out in the middle is UserError 'integrity', naming `what` is too short.
 */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #what: string
  #current: Buffer = EMPTY

  constructor(chunks: AsyncIterable<Uint8Array>, what: string) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#what = what
  }

  /** Whether nothing is left. */
  async atEnd(): Promise<boolean> {
    return this.#current.length === 0 && !(await this.#load())
  }

  /** From 1 to `max` bytes, as they lie. */
  async piece(max: number): Promise<Buffer> {
    if (this.#current.length === 0 && !(await this.#load())) throw this.#truncated()
    return this.#cut(max)
  }

  /** Exactly `count` bytes. */
  async take(count: number): Promise<Buffer> {
    await this.peek(count)
    return this.#cut(count)
  }

  /** Exactly the next `count` bytes, which stay to be read. */
  async peek(count: number): Promise<Buffer> {
    while (this.#current.length < count) {
      const before = this.#current
      if (!(await this.#load())) throw this.#truncated()
      if (before.length > 0) this.#current = Buffer.concat([before, this.#current])
    }
    return this.#current.subarray(0, count)
  }

  /** All that is left, as it lies. */
  async *rest(): AsyncGenerator<Buffer> {
    while (!(await this.atEnd())) yield this.#cut(this.#current.length)
  }

  #cut(max: number): Buffer {
    const piece = this.#current.subarray(0, max)
    this.#current = this.#current.subarray(piece.length)
    return piece
  }

  async #load(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#chunks.next()
      if (done) return false
      if (value.length === 0) continue
      this.#current = Buffer.isBuffer(value)
        ? value
        : Buffer.from(value.buffer, value.byteOffset, value.length)
      return true
    }
  }

  #truncated(): UserError {
    return new UserError(
      'integrity',
      `The ${this.#what} ends too early: it was cut off, so do not use what it gave.`,
    )
  }
}
