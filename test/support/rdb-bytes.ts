import { Crc64 } from '../../src/sources/redis/rdb/crc64.ts'

type Bytes = Uint8Array | readonly number[] | string

/** Pieces behind one another; text as UTF-8. */
export function bytes(...pieces: Bytes[]): Buffer {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece))),
  )
}

/** A length in as few bytes as it takes (rdb.c, rdbSaveLen). */
export function length(value: number | bigint): Buffer {
  if (value < 64) return bytes([Number(value)])
  if (value < 16384) return bytes([0x40 | (Number(value) >> 8), Number(value) & 255])
  if (value < 2 ** 32) return bytes([0x80], int(Number(value), 4).reverse())
  const long = Buffer.alloc(9, 0x81)
  long.writeBigUInt64BE(BigInt(value), 1)
  return long
}

export function text(content: Bytes): Buffer {
  const plain = bytes(content)
  return bytes(length(plain.length), plain)
}

/** A whole number of so many bytes, the lowest first. */
export function int(value: number | bigint, width: number): Buffer {
  const long = Buffer.alloc(8)
  long.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)))
  return long.subarray(0, width)
}

export function double(value: number): Buffer {
  const all = Buffer.alloc(8)
  all.writeDoubleLE(value)
  return all
}

/** `unit`, and `more` bytes repeated from its start, as LibLZF packs them; `unit` has up to 32 bytes. */
export function packedText(unit: string, more: number): Buffer {
  const plain = Buffer.from(unit)
  const back = plain.length - 1
  const reference =
    more < 9 ? [((more - 2) << 5) | (back >> 8), back & 255] : [0xe0 | (back >> 8), more - 9, back & 255]
  const packed = bytes([plain.length - 1], plain, reference)
  return bytes([0xc3], length(packed.length), length(plain.length + more), packed)
}

/** A listpack of entries as `lp` makes them. */
export function listpack(...entries: Buffer[]): Buffer {
  const all = entries.map((entry) => bytes(entry, backLength(entry.length)))
  const body = bytes(...all, [255])
  return bytes(int(body.length + 6, 4), int(entries.length, 2), body)
}

/** An entry of a listpack in the encoding that stands in its first byte (listpack.c). */
export function lp(value: string | number | bigint, width = 0): Buffer {
  if (typeof value !== 'string') {
    if (width === 0) return bytes([Number(value)])
    if (width === 13) return bytes([0xc0 | ((Number(value) >> 8) & 31), Number(value) & 255])
    return bytes([{ 2: 0xf1, 3: 0xf2, 4: 0xf3, 8: 0xf4 }[width] ?? 0], int(value, width))
  }
  const plain = Buffer.from(value)
  if (plain.length < 64) return bytes([0x80 | plain.length], plain)
  if (plain.length < 4096) return bytes([0xe0 | (plain.length >> 8), plain.length & 255], plain)
  return bytes([0xf0], int(plain.length, 4), plain)
}

function backLength(size: number): number[] {
  const sevens = [size & 127]
  for (let left = size >> 7; left > 0; left >>= 7) sevens.push((left & 127) | 128)
  return sevens.reverse()
}

/** A ziplist of entries as `zl` makes them. */
export function ziplist(...entries: Buffer[]): Buffer {
  let before = 0
  const all = entries.map((entry) => {
    const head = before < 254 ? [before] : [254, ...int(before, 4)]
    before = head.length + entry.length
    return bytes(head, entry)
  })
  const body = bytes(...all, [255])
  return bytes(int(body.length + 10, 4), int(0, 4), int(entries.length, 2), body)
}

/** An entry of a ziplist without the length of the one before (ziplist.c). */
export function zl(value: string | number | bigint, width = 0): Buffer {
  if (typeof value !== 'string') {
    if (width === 0) return bytes([0xf1 + Number(value)])
    return bytes([{ 1: 0xfe, 2: 0xc0, 3: 0xf0, 4: 0xd0, 8: 0xe0 }[width] ?? 0], int(value, width))
  }
  const plain = Buffer.from(value)
  if (plain.length < 64) return bytes([plain.length], plain)
  if (plain.length < 16384) return bytes([0x40 | (plain.length >> 8), plain.length & 255], plain)
  return bytes([0x80], int(plain.length, 4).reverse(), plain)
}

export function intset(width: number, ...members: (number | bigint)[]): Buffer {
  return bytes(int(width, 4), int(members.length, 4), ...members.map((member) => int(member, width)))
}

/** A whole RDB with these instructions and keys, and its sum. */
export function rdb(...entries: Buffer[]): Buffer {
  const body = bytes('REDIS0011', ...entries, [255])
  const crc = new Crc64()
  crc.update(body)
  return bytes(body, crc.digest())
}
