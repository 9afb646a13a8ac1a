const ROOM = 80
const SPACE = 0x20
const ZERO = 0x30
const MINUS = 0x2d
/** Greatest number that whole-number arithmetic takes apart. */
const INT32 = 2 ** 31

const NOTHING = new DataView(new ArrayBuffer(0))

/** A row of bytes in memory that is not its own: what it shows is there until the next one is read into it. */
export class Piece {
  view: DataView = NOTHING
  from = 0
  to = 0
  /** What the bytes are the digits of, where that is known; else undefined. */
  number: number | undefined
  #own: DataView | undefined
  #memory: Buffer = Buffer.alloc(0)
  #memoryOf: DataView | undefined

  /** Shows the bytes of a view from one place up to another. */
  show(view: DataView, from: number, to: number): void {
    this.view = view
    this.from = from
    this.to = to
    this.number = undefined
  }

  /** Shows the digits of a whole number. */
  digits(value: number | bigint): void {
    this.#own ??= new DataView(new ArrayBuffer(ROOM))
    this.show(this.#own, 0, writeDigits(this.#own, 0, value))
    this.number = Number(value)
  }

  /** Shows the digits of one more whole number, behind a space. */
  moreDigits(value: number): void {
    this.view.setUint8(this.to, SPACE)
    this.to = writeDigits(this.view, this.to + 1, value)
    this.number = undefined
  }

  /** The same bytes in memory of their own. */
  copy(): Piece {
    const copy = new Piece()
    copy.show(viewOf(Buffer.from(this.bytes())), 0, this.to - this.from)
    return copy
  }

  /** The bytes as text, each a letter. */
  latin1(): string {
    // Not a buffer for each, which costs more than the text.
    if (this.#memoryOf !== this.view) {
      this.#memoryOf = this.view
      this.#memory = Buffer.from(this.view.buffer, this.view.byteOffset, this.view.byteLength)
    }
    return this.#memory.toString('latin1', this.from, this.to)
  }

  /** The bytes, not copied. */
  bytes(): Buffer {
    return Buffer.from(this.view.buffer, this.view.byteOffset + this.from, this.to - this.from)
  }
}

/** A view on bytes. */
export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

/** Gives where they end. */
function writeDigits(to: DataView, at: number, value: number | bigint): number {
  if (typeof value === 'bigint' || value >= INT32 || value <= -INT32) {
    const text = String(value)
    for (let i = 0; i < text.length; i++) to.setUint8(at + i, text.charCodeAt(i))
    return at + text.length
  }
  let from = at
  let left = value
  if (left < 0) {
    to.setUint8(from++, MINUS)
    left = -left
  }
  let end = from + 1
  for (let power = 10; power <= left; power *= 10) end++
  for (let i = end - 1; i >= from; i--) {
    const tenth = (left / 10) | 0
    to.setUint8(i, ZERO + left - tenth * 10)
    left = tenth
  }
  return end
}
