import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { UserError } from '../errors.ts'

/** Enough to hold one large chunk ready while the stage after it is busy with the one before, in bytes. */
const HIGH_WATER_MARK = 1 << 20

/**
 * Passes bytes on unchanged, counting them and taking their SHA-256. With `limit` (bytes) it fails with
 * UserError 'integrity' before the first byte beyond the limit is passed on, so a decompression bomb is cut.
 */
export class Meter extends Transform {
  /** Bytes passed so far. */
  bytes = 0
  readonly #hash = createHash('sha256')
  readonly #limit: number
  #digest: string | undefined

  constructor(options: { limit?: number } = {}) {
    super({ highWaterMark: HIGH_WATER_MARK })
    this.#limit = options.limit ?? Number.POSITIVE_INFINITY
  }

  /** The SHA-256 of all bytes, in hex. Throws while the stream has not ended. */
  sha256(): string {
    if (this.#digest === undefined) throw new Error('The SHA-256 of a stream is known only after its end.')
    return this.#digest
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.bytes + chunk.length > this.#limit) {
      done(
        new UserError(
          'integrity',
          `The stream is longer than the ${this.#limit} bytes it should have: do not use it, and verify the backup.`,
        ),
      )
      return
    }
    this.bytes += chunk.length
    this.#hash.update(chunk)
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    this.#digest = this.#hash.digest('hex')
    done()
  }
}
