const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93
const WORD = 2 ** 32
/** A block that is written anew for each number. */
const NUMBER = new DataView(new ArrayBuffer(16))

/**
 * A 128-bit hash of a row of byte strings, each told from its neighbours: MurmurHash3 x86_128, each part seeded by the
 * hash of those before it. Not for safety from forgers, who are kept out by the SHA-256 of the whole dump.
 */
export class Fingerprint {
  a = 0
  b = 0
  c = 0
  d = 0

  /** Begins anew; `tag` tells kinds of things apart. */
  start(tag: number): this {
    this.a = this.b = this.c = this.d = tag
    return this
  }

  /** Goes on from where another one is. */
  follow({ a, b, c, d }: Fingerprint): this {
    this.a = a
    this.b = b
    this.c = c
    this.d = d
    return this
  }

  /** Bytes of a view from one place up to another. */
  bytes(view: DataView, from = 0, to = view.byteLength): this {
    const length = to - from
    const blocks = from + (length & ~15)
    if (from < blocks) this.#blocks(view, from, blocks)
    if (blocks < to) {
      this.a ^= Math.imul(rotate(Math.imul(wordAt(view, blocks, to), C1), 15), C2)
      this.b ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 4, to), C2), 16), C3)
      this.c ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 8, to), C3), 17), C4)
      this.d ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 12, to), C4), 18), C1)
    }
    return this.#finish(length)
  }

  /** A whole number from 0 to 2^53. */
  number(value: number): this {
    NUMBER.setInt32(0, value | 0, true)
    NUMBER.setInt32(4, Math.floor(value / WORD) | 0, true)
    this.#blocks(NUMBER, 0, 16)
    return this.#finish(8)
  }

  #blocks(view: DataView, from: number, to: number): void {
    let { a, b, c, d } = this
    for (let at = from; at < to; at += 16) {
      a ^= Math.imul(rotate(Math.imul(view.getInt32(at, true), C1), 15), C2)
      a = (Math.imul((rotate(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0
      b ^= Math.imul(rotate(Math.imul(view.getInt32(at + 4, true), C2), 16), C3)
      b = (Math.imul((rotate(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0
      c ^= Math.imul(rotate(Math.imul(view.getInt32(at + 8, true), C3), 17), C4)
      c = (Math.imul((rotate(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0
      d ^= Math.imul(rotate(Math.imul(view.getInt32(at + 12, true), C4), 18), C1)
      d = (Math.imul((rotate(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
  }

  #finish(length: number): this {
    let a = this.a ^ length
    let b = this.b ^ length
    let c = this.c ^ length
    let d = this.d ^ length
    a = (a + b + c + d) | 0
    b = mix((b + a) | 0)
    c = mix((c + a) | 0)
    d = mix((d + a) | 0)
    a = mix(a)
    this.a = a = (a + b + c + d) | 0
    this.b = (b + a) | 0
    this.c = (c + a) | 0
    this.d = (d + a) | 0
    return this
  }
}

/** Two sums modulo 2^64 over fingerprints, in whatever order they come; equal ones do not cancel. */
export class Sum {
  // Words of 32 bits, with a sign: others V8 would keep elsewhere.
  #a = 0
  #b = 0
  #c = 0
  #d = 0

  add({ a, b, c, d }: Fingerprint): void {
    const low = (this.#a >>> 0) + (a >>> 0)
    const third = (this.#c >>> 0) + (c >>> 0)
    this.#a = low | 0
    this.#b = (this.#b + b + (low >= WORD ? 1 : 0)) | 0
    this.#c = third | 0
    this.#d = (this.#d + d + (third >= WORD ? 1 : 0)) | 0
  }

  reset(): void {
    this.#a = this.#b = this.#c = this.#d = 0
  }

  /** Takes the sums into a fingerprint. */
  into(print: Fingerprint): void {
    print.number(this.#a >>> 0)
    print.number(this.#b >>> 0)
    print.number(this.#c >>> 0)
    print.number(this.#d >>> 0)
  }

  /** Both as unsigned decimal numbers. */
  texts(): [string, string] {
    const text = (low: number, high: number) => ((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString()
    return [text(this.#a, this.#b), text(this.#c, this.#d)]
  }
}

/** Four bytes, the lowest first; those from `end` on are 0. */
function wordAt(view: DataView, at: number, end: number): number {
  if (at + 4 <= end) return view.getInt32(at, true)
  let word = 0
  for (let i = end - 1; i >= at; i--) word = (word << 8) | view.getUint8(i)
  return word
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
