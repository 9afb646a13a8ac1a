/** Jones' polynomial, reflected: what Redis puts at the end of an RDB file and of a DUMP payload (crc64.c). */
const POLYNOMIAL = 0x95ac9329ac4bc9b5n
const SLICES = 8
const WORD = 0xffffffffn

/** The CRC-64 of bytes that come piece by piece. */
export class Crc64 {
  #low = 0
  #high = 0

  update(bytes: Buffer): void {
    const { low: lows, high: highs } = tables()
    let low = this.#low
    let high = this.#high
    let at = 0
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (; at + SLICES <= bytes.length; at += SLICES) {
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
      low = at8(lows, a, b, c, d) ^ at8(lows, e, f, g, h)
      high = at8(highs, a, b, c, d) ^ at8(highs, e, f, g, h)
    }
    for (; at < bytes.length; at++) {
      const index = (low ^ (bytes[at] ?? 0)) & 255
      low = ((low >>> 8) | (high << 24)) ^ (lows[index] ?? 0)
      high = (high >>> 8) ^ (highs[index] ?? 0)
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

interface Tables {
  low: Int32Array
  high: Int32Array
}

let made: Tables | undefined

/** Eight tables of 256, one behind the other: eight bytes are taken at once. */
function tables(): Tables {
  if (made) return made
  const all: bigint[] = []
  for (let i = 0n; i < 256n; i++) {
    let crc = i
    for (let bit = 0; bit < 8; bit++) crc = (crc >> 1n) ^ ((crc & 1n) * POLYNOMIAL)
    all.push(crc)
  }
  for (let i = 256; i < 256 * SLICES; i++) {
    const before = all[i - 256] ?? 0n
    all.push((before >> 8n) ^ (all[Number(before & 255n)] ?? 0n))
  }
  made = {
    low: Int32Array.from(all, (crc) => Number(crc & WORD)),
    high: Int32Array.from(all, (crc) => Number(crc >> 32n)),
  }
  return made
}

function at8(table: Int32Array, a: number, b: number, c: number, d: number): number {
  return (table[a] ?? 0) ^ (table[b] ?? 0) ^ (table[c] ?? 0) ^ (table[d] ?? 0)
}
