import { damaged } from './damaged.ts'
import { unpackLzf } from './lzf.ts'
import { Piece, viewOf } from './piece.ts'

/** Thrown when a step wants bytes that have not come yet; it begins again once there are `need` of them. */
export class Short extends Error {
  need = 0
}

const INT8 = 0
const INT16 = 1
const INT32 = 2
const LZF = 3
/** Memory for unpacked strings that is kept for the next; a longer one gets memory of its own. */
const KEPT = 1 << 20

/** Reads the primitives of an RDB file (rdb.c, rdbLoadLenByRef and rdbGenericLoadStringObject) from bytes at hand. */
export class Cursor {
  bytes: Buffer = Buffer.alloc(0)
  at = 0
  /** The string that was read last. */
  readonly text = new Piece()
  #view = viewOf(this.bytes)
  #end = 0
  #unpacked = new DataView(new ArrayBuffer(0))
  // One for all: to make an error takes far longer than to read a key.
  readonly #short = new Short('bytes are needed')

  /** Reads these bytes from their start. */
  open(bytes: Buffer): void {
    this.bytes = bytes
    this.#view = viewOf(bytes)
    this.#end = bytes.length
    this.at = 0
  }

  u8(): number {
    return this.#view.getUint8(this.skip(1))
  }

  /** A whole number of eight bytes with a sign. */
  int64(): bigint {
    return this.#view.getBigInt64(this.skip(8), true)
  }

  int32(): number {
    return this.#view.getInt32(this.skip(4), true)
  }

  double(): number {
    return this.#view.getFloat64(this.skip(8), true)
  }

  /** The next bytes. */
  take(count: number): Piece {
    const from = this.skip(count)
    this.text.show(this.#view, from, this.at)
    return this.text
  }

  /** Goes past so many bytes and gives where they begin. */
  skip(count: number): number {
    const from = this.at
    const end = from + count
    if (end > this.#end) {
      this.#short.need = end
      throw this.#short
    }
    this.at = end
    return from
  }

  /** A length or count. */
  length(): number {
    const first = this.u8()
    if (first >= 0xc0) throw damaged('a length is not one')
    return this.#length(first)
  }

  /** A string; numbers that are stored as such come as their digits. */
  string(): Piece {
    const first = this.u8()
    if (first < 0xc0) return this.take(this.#length(first))
    const { text } = this
    if (first === 0xc0 + LZF) this.#unpack()
    else if (first === 0xc0 + INT8) text.digits(this.#view.getInt8(this.skip(1)))
    else if (first === 0xc0 + INT16) text.digits(this.#view.getInt16(this.skip(2), true))
    else if (first === 0xc0 + INT32) text.digits(this.#view.getInt32(this.skip(4), true))
    else throw damaged(`a string is encoded in way ${first & 63}`)
    return text
  }

  /** Goes past a string without looking into it. */
  skipString(): void {
    const first = this.u8()
    if (first < 0xc0) this.skip(this.#length(first))
    else if (first === 0xc0 + LZF) {
      const packed = this.length()
      this.length()
      this.skip(packed)
    } else if (first === 0xc0 + INT8) this.skip(1)
    else if (first === 0xc0 + INT16) this.skip(2)
    else if (first === 0xc0 + INT32) this.skip(4)
    else throw damaged(`a string is encoded in way ${first & 63}`)
  }

  #unpack(): void {
    const packed = this.length()
    const size = this.length()
    const from = this.skip(packed)
    if (size > this.#unpacked.byteLength || this.#unpacked.byteLength > KEPT)
      this.#unpacked = new DataView(new ArrayBuffer(Math.max(size, Math.min(2 * size, KEPT))))
    unpackLzf(this.#view, from, this.at, this.#unpacked, size)
    this.text.show(this.#unpacked, 0, size)
  }

  #length(first: number): number {
    if (first < 0x40) return first
    if (first < 0x80) return ((first & 63) << 8) | this.u8()
    if (first === 0x80) return this.#view.getUint32(this.skip(4))
    if (first !== 0x81) throw damaged('a length is not one')
    return Number(this.#view.getBigUint64(this.skip(8)))
  }
}
