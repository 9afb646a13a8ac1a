const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93
const WORD = 2 ** 32

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

  bytes(key: Buffer): this {
    const length = key.length
    const blocks = length & ~15
    for (let i = 0; i < blocks; i += 16)
      this.#block(wordAt(key, i), wordAt(key, i + 4), wordAt(key, i + 8), wordAt(key, i + 12))
    if (blocks < length) this.#tail(key, blocks)
    return this.#finish(length)
  }

  /** A whole number from 0 to 2^53. */
  number(value: number): this {
    this.#block(value | 0, Math.floor(value / WORD) | 0, 0, 0)
    return this.#finish(8)
  }

  #block(k1: number, k2: number, k3: number, k4: number): void {
    this.a ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2)
    this.a = (Math.imul((rotate(this.a, 19) + this.b) | 0, 5) + 0x561ccd1b) | 0
    this.b ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3)
    this.b = (Math.imul((rotate(this.b, 17) + this.c) | 0, 5) + 0x0bcaa747) | 0
    this.c ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4)
    this.c = (Math.imul((rotate(this.c, 15) + this.d) | 0, 5) + 0x96cd1c35) | 0
    this.d ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1)
    this.d = (Math.imul((rotate(this.d, 13) + this.a) | 0, 5) + 0x32ac3b17) | 0
  }

  #tail(key: Buffer, from: number): void {
    this.d ^= Math.imul(rotate(Math.imul(wordAt(key, from + 12), C4), 18), C1)
    this.c ^= Math.imul(rotate(Math.imul(wordAt(key, from + 8), C3), 17), C4)
    this.b ^= Math.imul(rotate(Math.imul(wordAt(key, from + 4), C2), 16), C3)
    this.a ^= Math.imul(rotate(Math.imul(wordAt(key, from), C1), 15), C2)
  }

  #finish(length: number): this {
    this.a ^= length
    this.b ^= length
    this.c ^= length
    this.d ^= length
    this.#spread()
    this.a = mix(this.a)
    this.b = mix(this.b)
    this.c = mix(this.c)
    this.d = mix(this.d)
    this.#spread()
    return this
  }

  #spread(): void {
    this.a = (this.a + this.b + this.c + this.d) | 0
    this.b = (this.b + this.a) | 0
    this.c = (this.c + this.a) | 0
    this.d = (this.d + this.a) | 0
  }
}

/** Two sums modulo 2^64 over fingerprints, in whatever order they come; equal ones do not cancel. */
export class Sum {
  #a = 0
  #b = 0
  #c = 0
  #d = 0

  add({ a, b, c, d }: Fingerprint): void {
    const low = this.#a + (a >>> 0)
    const high = this.#b + (b >>> 0)
    this.#a = low >>> 0
    this.#b = (low >= WORD ? high + 1 : high) >>> 0
    const third = this.#c + (c >>> 0)
    const fourth = this.#d + (d >>> 0)
    this.#c = third >>> 0
    this.#d = (third >= WORD ? fourth + 1 : fourth) >>> 0
  }

  reset(): void {
    this.#a = this.#b = this.#c = this.#d = 0
  }

  /** Takes the sums into a fingerprint. */
  into(print: Fingerprint): void {
    print.number(this.#a).number(this.#b).number(this.#c).number(this.#d)
  }

  /** Both as unsigned decimal numbers. */
  texts(): [string, string] {
    const text = (low: number, high: number) => ((BigInt(high) << 32n) | BigInt(low)).toString()
    return [text(this.#a, this.#b), text(this.#c, this.#d)]
  }
}

/** Four bytes, the lowest first; those beyond the end are 0. */
function wordAt(bytes: Buffer, at: number): number {
  const left = bytes.length - at
  if (left <= 0) return 0
  const low = bytes[at] ?? 0
  if (left === 1) return low
  const second = low | ((bytes[at + 1] ?? 0) << 8)
  if (left === 2) return second
  const third = second | ((bytes[at + 2] ?? 0) << 16)
  return left === 3 ? third : third | ((bytes[at + 3] ?? 0) << 24)
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
