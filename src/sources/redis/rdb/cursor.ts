import { UserError } from '../../../errors.ts'

/** Thrown when a step wants bytes that have not come yet; it begins again once there are `need` of them. */
export class Short extends Error {
  readonly need: number

  constructor(need: number) {
    super(`${need} bytes are needed`)
    this.need = need
  }
}

const INT8 = 0
const INT16 = 1
const INT32 = 2
const LZF = 3

/** Reads the primitives of an RDB file (rdb.c, rdbLoadLenByRef and rdbGenericLoadStringObject) from bytes at hand. */
export class Cursor {
  bytes: Buffer = Buffer.alloc(0)
  at = 0

  u8(): number {
    return this.take(1)[0] ?? 0
  }

  /** The next bytes, not copied. */
  take(count: number): Buffer {
    const end = this.at + count
    if (end > this.bytes.length) throw new Short(end)
    const piece = this.bytes.subarray(this.at, end)
    this.at = end
    return piece
  }

  /** A length or count. */
  length(): number {
    const { value, encoded } = this.#lengthOrEncoding()
    if (encoded) throw damaged('a length is not one')
    return value
  }

  /** A string; numbers that are stored as such come as their digits. */
  string(): Buffer {
    const { value, encoded } = this.#lengthOrEncoding()
    if (!encoded) return this.take(value)
    switch (value) {
      case INT8:
        return Buffer.from(String(this.take(1).readInt8()))
      case INT16:
        return Buffer.from(String(this.take(2).readInt16LE()))
      case INT32:
        return Buffer.from(String(this.take(4).readInt32LE()))
      case LZF: {
        const packed = this.length()
        const whole = this.length()
        return unpackLzf(this.take(packed), whole)
      }
      default:
        throw damaged(`a string is encoded in way ${value}`)
    }
  }

  /** Goes past a string without looking into it. */
  skipString(): void {
    const { value, encoded } = this.#lengthOrEncoding()
    if (!encoded) this.#skip(value)
    else if (value === LZF) {
      const packed = this.length()
      this.length()
      this.#skip(packed)
    } else if (value === INT8) this.#skip(1)
    else if (value === INT16) this.#skip(2)
    else if (value === INT32) this.#skip(4)
    else throw damaged(`a string is encoded in way ${value}`)
  }

  #skip(count: number): void {
    const end = this.at + count
    if (end > this.bytes.length) throw new Short(end)
    this.at = end
  }

  #lengthOrEncoding(): { value: number; encoded: boolean } {
    const first = this.u8()
    switch (first >> 6) {
      case 0:
        return { value: first, encoded: false }
      case 1:
        return { value: ((first & 63) << 8) | this.u8(), encoded: false }
      case 3:
        return { value: first & 63, encoded: true }
    }
    if (first === 0x80) return { value: this.take(4).readUInt32BE(), encoded: false }
    if (first !== 0x81) throw damaged('a length is not one')
    const value = Number(this.take(8).readBigUInt64BE())
    return { value, encoded: false }
  }
}

/** The error of bytes that no server writes. */
export function damaged(why: string): UserError {
  return new UserError(
    'integrity',
    `the RDB is damaged, or of a version that is not known here: ${why}. Run redis-check-rdb on it`,
  )
}

/** LibLZF (lzf_d.c): runs of literals, and references to what has been unpacked. */
function unpackLzf(packed: Buffer, size: number): Buffer {
  const out = Buffer.allocUnsafe(size)
  let from = 0
  let to = 0
  while (from < packed.length) {
    const control = packed[from++] ?? 0
    if (control < 32) {
      to += packed.copy(out, to, from, from + control + 1)
      from += control + 1
      continue
    }
    let length = control >> 5
    if (length === 7) length += packed[from++] ?? 0
    const back = to - ((control & 31) << 8) - (packed[from++] ?? 0) - 1
    if (back < 0 || to + length + 2 > size) throw damaged('a packed string leads nowhere')
    for (let i = 0; i < length + 2; i++) out[to + i] = out[back + i] ?? 0
    to += length + 2
  }
  if (to !== size) throw damaged('a packed string has another length')
  return out
}
