/** Jones' polynomial, reflected: what Redis puts at the end of an RDB file and of a DUMP payload (crc64.c). */
const POLYNOMIAL = 0x95ac9329ac4bc9b5n
const SLICES = 8

/**
 * Eight tables of 256, one behind the other: eight bytes are taken at once. Their lower and higher words, as constants
 * of the module: an index into a table that can be no other is not checked by V8, which is half of the time.
 */
const LOWS = new Int32Array(256 * SLICES)
const HIGHS = new Int32Array(256 * SLICES)
for (let i = 0; i < 256; i++) {
  let crc = BigInt(i)
  for (let bit = 0; bit < 8; bit++) crc = (crc >> 1n) ^ ((crc & 1n) * POLYNOMIAL)
  LOWS[i] = Number(BigInt.asIntN(32, crc))
  HIGHS[i] = Number(crc >> 32n)
}
for (let i = 256; i < 256 * SLICES; i++) {
  const low = LOWS[i - 256] ?? 0
  const high = HIGHS[i - 256] ?? 0
  LOWS[i] = (low >>> 8) ^ (high << 24) ^ (LOWS[low & 255] ?? 0)
  HIGHS[i] = (high >>> 8) ^ (HIGHS[low & 255] ?? 0)
}

/** The CRC-64 of bytes that come piece by piece. */
export class Crc64 {
  #low = 0
  #high = 0

  update(bytes: Buffer): void {
    let low = this.#low
    let high = this.#high
    let at = 0
    const { length } = bytes
    const words = new DataView(bytes.buffer, bytes.byteOffset, length)
    for (; at + SLICES <= length; at += SLICES) {
      low ^= words.getInt32(at, true)
      high ^= words.getInt32(at + 4, true)
      const a = (low & 255) | 1792
      const b = ((low >>> 8) & 255) | 1536
      const c = ((low >>> 16) & 255) | 1280
      const d = (low >>> 24) | 1024
      const e = (high & 255) | 768
      const f = ((high >>> 8) & 255) | 512
      const g = ((high >>> 16) & 255) | 256
      const h = high >>> 24
      low = xor4(LOWS, a, b, c, d) ^ xor4(LOWS, e, f, g, h)
      high = xor4(HIGHS, a, b, c, d) ^ xor4(HIGHS, e, f, g, h)
    }
    for (; at < length; at++) {
      const index = (low ^ (bytes[at] ?? 0)) & 255
      low = ((low >>> 8) | (high << 24)) ^ (LOWS[index] ?? 0)
      high = (high >>> 8) ^ (HIGHS[index] ?? 0)
    }
    this.#low = low
    this.#high = high
  }

  /** The sum so far, as the 8 bytes that Redis writes. */
  digest(): Buffer {
    const bytes = Buffer.alloc(8)
    bytes.writeInt32LE(this.#low | 0, 0)
    bytes.writeInt32LE(this.#high | 0, 4)
    return bytes
  }
}

function xor4(table: Int32Array, a: number, b: number, c: number, d: number): number {
  return (table[a] ?? 0) ^ (table[b] ?? 0) ^ (table[c] ?? 0) ^ (table[d] ?? 0)
}
