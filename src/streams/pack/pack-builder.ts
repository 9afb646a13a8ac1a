import { hash } from 'node:crypto'
import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Compression } from '../compress.ts'
import { MessageBuilder, type SealingKey } from '../openpgp/message-builder.ts'
import { release } from '../release.ts'
import { TAR_END_BYTES } from '../tar-header.ts'
import { type Run, rawFrame, runsOf } from './raw-frames.ts'

/** Plain bytes a frame holds, unless it is the last or random data lies beside other: one file is read by decoding little more. */
const FRAME_BYTES = 8 << 20

/** What a pack in the making needs: where its bytes go, and what encrypts it. */
export interface PackTarget {
  bytes: Buffer
  key?: SealingKey
}

/** A pack that is whole: its bytes are the beginning of the target's. */
export interface BuiltPack {
  bytes: Buffer
  /** Of the stored bytes, in hex. */
  sha256: string
  plainBytes: number
}

/**
 * The bytes of a target that hold a pack of so many plain bytes even when nothing gets smaller. Untouched memory
 * costs nothing.
 */
export function packCapacity(plainBytes: number, key?: SealingKey): number {
  return plainBytes + (plainBytes >> 8) + (1 << 16) + (key?.packets.length ?? 0)
}

/**
 * Builds packs one after the other, in memory and synchronously: a plain tar, compressed as independent frames (gzip:
 * members), in one OpenPGP message. Content is written straight into `room()`; nothing is copied on the way.
 */
export class PackBuilder {
  readonly #compression: Compression
  #plain = Buffer.allocUnsafeSlow(1 << 16)
  #filled = 0
  #framed = 0
  #stored = 0
  #target: PackTarget | undefined
  #message: MessageBuilder | undefined

  constructor(compression: Compression) {
    this.#compression = compression
  }

  get isOpen(): boolean {
    return this.#target !== undefined
  }

  /** Of the tar so far. */
  get plainBytes(): number {
    return this.#framed + this.#filled
  }

  /** The pack so far, with what still waits to be a frame at its full size. */
  get storedBytes(): number {
    return (this.#message?.written ?? this.#stored) + this.#filled
  }

  /** Begins a pack. What stands in the room already may be committed to it. */
  open(target: PackTarget): void {
    this.#target = target
    this.#stored = 0
    this.#message = target.key === undefined ? undefined : new MessageBuilder(target.bytes, target.key)
  }

  /** Free memory where the next bytes of the tar are written; valid until the next call. */
  room(bytes: number): Buffer {
    const needed = this.#filled + bytes
    if (this.#plain.length < needed) {
      const grown = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(2 * this.#plain.length, FRAME_BYTES)))
      this.#plain.copy(grown, 0, 0, this.#filled)
      release(this.#plain)
      this.#plain = grown
    }
    return this.#plain.subarray(this.#filled, needed)
  }

  /** Takes the first so many bytes of the room as the next of the tar; gives their offset in it. */
  commit(bytes: number): number {
    const offset = this.plainBytes
    this.#filled += bytes
    let done = 0
    for (; this.#filled - done >= FRAME_BYTES; done += FRAME_BYTES)
      this.#encode(this.#plain.subarray(done, done + FRAME_BYTES))
    if (done > 0) {
      this.#plain.copyWithin(0, done, this.#filled)
      this.#filled -= done
    }
    return offset
  }

  /** Ends the tar and gives the pack; the builder is ready for the next. */
  seal(): BuiltPack {
    const target = this.#target
    if (target === undefined) throw new Error('There is no pack to seal.')
    this.room(TAR_END_BYTES).fill(0)
    this.commit(TAR_END_BYTES)
    const plainBytes = this.plainBytes
    if (this.#filled > 0) this.#encode(this.#plain.subarray(0, this.#filled))
    const bytes = target.bytes.subarray(0, this.#message?.finish() ?? this.#stored)
    this.#target = undefined
    this.#message = undefined
    this.#filled = 0
    this.#framed = 0
    return { bytes, sha256: hash('sha256', bytes, 'hex'), plainBytes }
  }

  #encode(plain: Buffer): void {
    this.#framed += plain.length
    for (const run of runsFor(plain, this.#compression)) {
      if (run.random) for (const piece of rawFrame(run.bytes)) this.#write(piece)
      else this.#compress(run.bytes)
    }
  }

  #compress(plain: Buffer): void {
    const compression = this.#compression
    if (compression.kind === 'none') {
      this.#write(plain)
      return
    }
    const chunkSize = Math.max(1 << 10, plain.length + (plain.length >> 7))
    const packed =
      compression.kind === 'gzip'
        ? gzipSync(plain, { level: compression.level, chunkSize })
        : zstdCompressSync(plain, zstdOptions(compression.level, chunkSize))
    this.#write(packed)
    release(packed)
  }

  #write(piece: Buffer): void {
    if (this.#message) {
      this.#message.write(piece)
      return
    }
    const target = this.#target?.bytes
    if (!target || this.#stored + piece.length > target.length)
      throw new Error('The pack outgrew its buffer.')
    target.set(piece, this.#stored)
    this.#stored += piece.length
  }
}

function runsFor(plain: Buffer, { kind }: Compression): Run[] {
  return kind === 'zstd' ? runsOf(plain) : [{ bytes: plain, random: false }]
}

/** With room for all the output at once: else zlib gathers it in small pieces. What stays untouched takes no memory. */
function zstdOptions(level: number, chunkSize: number) {
  const params = { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 }
  return { chunkSize, params }
}
