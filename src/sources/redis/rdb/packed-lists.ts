import { damaged } from './cursor.ts'

const LISTPACK_HEADER = 6
const ZIPLIST_HEADER = 10
const END = 255

/** The elements of a listpack (listpack.c), numbers as their digits. */
export function* listpack(bytes: Buffer): Generator<Buffer> {
  let at = LISTPACK_HEADER
  for (;;) {
    const first = byteAt(bytes, at)
    if (first === END) return
    const [value, size] = listpackEntry(bytes, at, first)
    yield value
    at += size + backLength(size)
  }
}

/** The elements of a ziplist (ziplist.c), numbers as their digits. */
export function* ziplist(bytes: Buffer): Generator<Buffer> {
  let at = ZIPLIST_HEADER
  for (;;) {
    const before = byteAt(bytes, at)
    if (before === END) return
    at += before === 254 ? 5 : 1
    const [value, size] = ziplistEntry(bytes, at)
    yield value
    at += size
  }
}

/** The members of a set of whole numbers (intset.c), as their digits. */
export function* intset(bytes: Buffer): Generator<Buffer> {
  const width = bytes.readUInt32LE(0)
  const count = bytes.readUInt32LE(4)
  if (bytes.length !== 8 + width * count) throw damaged('a set of numbers has another length')
  for (let i = 0; i < count; i++) {
    const at = 8 + i * width
    if (width === 8) yield digits(bytes.readBigInt64LE(at))
    else yield digits(bytes.readIntLE(at, width))
  }
}

/** One entry and its size without the length that stands behind it for reading backwards. */
function listpackEntry(bytes: Buffer, at: number, first: number): [Buffer, number] {
  if (first < 0x80) return [digits(first), 1]
  if (first < 0xc0) return slice(bytes, at + 1, first & 63, 1)
  if (first < 0xe0) {
    const raw = ((first & 31) << 8) | byteAt(bytes, at + 1)
    return [digits(raw >= 4096 ? raw - 8192 : raw), 2]
  }
  if (first < 0xf0) return slice(bytes, at + 2, ((first & 15) << 8) | byteAt(bytes, at + 1), 2)
  switch (first) {
    case 0xf0:
      return slice(bytes, at + 5, bytes.readUInt32LE(at + 1), 5)
    case 0xf1:
      return [digits(bytes.readInt16LE(at + 1)), 3]
    case 0xf2:
      return [digits(bytes.readIntLE(at + 1, 3)), 4]
    case 0xf3:
      return [digits(bytes.readInt32LE(at + 1)), 5]
    case 0xf4:
      return [digits(bytes.readBigInt64LE(at + 1)), 9]
  }
  throw damaged('an element of a listpack is of no known kind')
}

function backLength(size: number): number {
  if (size < 128) return 1
  if (size < 16384) return 2
  if (size < 2097152) return 3
  return size < 268435456 ? 4 : 5
}

function ziplistEntry(bytes: Buffer, at: number): [Buffer, number] {
  const first = byteAt(bytes, at)
  switch (first >> 6) {
    case 0:
      return slice(bytes, at + 1, first & 63, 1)
    case 1:
      return slice(bytes, at + 2, ((first & 63) << 8) | byteAt(bytes, at + 1), 2)
    case 2:
      return slice(bytes, at + 5, bytes.readUInt32BE(at + 1), 5)
  }
  switch (first) {
    case 0xc0:
      return [digits(bytes.readInt16LE(at + 1)), 3]
    case 0xd0:
      return [digits(bytes.readInt32LE(at + 1)), 5]
    case 0xe0:
      return [digits(bytes.readBigInt64LE(at + 1)), 9]
    case 0xf0:
      return [digits(bytes.readIntLE(at + 1, 3)), 4]
    case 0xfe:
      return [digits(bytes.readInt8(at + 1)), 2]
  }
  if (first > 0xf0 && first < 0xfe) return [digits((first & 15) - 1), 1]
  throw damaged('an element of a ziplist is of no known kind')
}

function slice(bytes: Buffer, from: number, length: number, head: number): [Buffer, number] {
  if (from + length > bytes.length) throw damaged('an element reaches beyond its list')
  return [bytes.subarray(from, from + length), head + length]
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw damaged('a packed list has no end')
  return byte
}

function digits(value: number | bigint): Buffer {
  return Buffer.from(String(value), 'latin1')
}
