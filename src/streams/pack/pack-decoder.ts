import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { messageOf, UserError } from '../../errors.ts'
import type { Compression } from '../compress.ts'
import { release } from '../release.ts'

/** Some plain bytes of a pack. */
export interface PlainRange {
  offset: number
  length: number
}

interface Frame {
  stored: Buffer
  /** As its header says; undefined when it does not. */
  plainBytes: number | undefined
}

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a50
const RAW = 0
const RLE = 1
/** No pack is larger; what claims to be is an attack on our memory. */
const PLAIN_MAX = 1 << 30
const CHUNK_BYTES = 1 << 20
/** Output is given room for at once up to this size, which none of our frames passes. */
const FRAME_MAX = 16 << 20

/**
 * Decodes packs, keeping one buffer for all: what `decode` gave is valid until its next call. Of zstd only the frames
 * that hold a range are decoded, so bytes outside of the ranges are not those of the pack.
 */
export class PackDecoder {
  readonly #kind: Compression['kind']
  #plain = Buffer.alloc(0)

  constructor(kind: Compression['kind']) {
    this.#kind = kind
  }

  /** The plain bytes of a pack, from its beginning. Damage and ranges beyond its end are UserError 'integrity'. */
  decode(packed: Buffer, ranges: readonly PlainRange[]): Buffer {
    const end = ranges.reduce((max, { offset, length }) => Math.max(max, offset + length), 0)
    const plain = this.#decoded(packed, ranges)
    if (plain.length < end) throw damaged(`it has ${plain.length} plain bytes, and ${end} are needed`)
    return plain
  }

  #decoded(packed: Buffer, ranges: readonly PlainRange[]): Buffer {
    if (this.#kind === 'none') return packed
    if (this.#kind === 'gzip')
      return orDamaged(() => gunzipSync(packed, { maxOutputLength: PLAIN_MAX, chunkSize: CHUNK_BYTES }))
    const sorted = [...ranges].sort((a, b) => a.offset - b.offset)
    let next = 0
    let offset = 0
    for (const frame of framesOf(packed)) {
      const known = frame.plainBytes
      const end = known === undefined ? Number.POSITIVE_INFINITY : offset + known
      while (rangeEnds(sorted[next]) <= offset) next++
      const wanted = (sorted[next]?.offset ?? Number.POSITIVE_INFINITY) < end
      if (known !== undefined && offset + known > PLAIN_MAX) throw damaged('it is larger than any pack')
      if (wanted || known === undefined) offset += this.#place(frame, offset)
      else offset += known
    }
    return this.#plain.subarray(0, offset)
  }

  /** Decodes a frame into its place and gives its plain length. */
  #place(frame: Frame, offset: number): number {
    const raw = rawContent(frame)
    const plain = raw ?? [expanded(frame)]
    const end = offset + lengthOf(plain)
    if (end > this.#plain.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(end, Math.min(2 * this.#plain.length, PLAIN_MAX)))
      this.#plain.copy(grown, 0, 0, offset)
      release(this.#plain)
      this.#plain = grown
    }
    let at = offset
    for (const piece of plain) at += piece.copy(this.#plain, at)
    if (!raw) for (const piece of plain) release(piece)
    return end - offset
  }
}

/** The frames of a zstd stream (RFC 8878, 3.1). Skippable frames are skipped. */
function* framesOf(packed: Buffer): Generator<Frame> {
  for (let at = 0; at < packed.length; ) {
    const magic = number(packed, at, 4)
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
      at += 8 + number(packed, at + 4, 4)
      continue
    }
    if (magic !== MAGIC) throw damaged('a frame does not begin where one should')
    const { header, plainBytes, checksum } = headerOf(packed, at)
    let end = at + header
    for (let last = false; !last; ) {
      const bits = number(packed, end, 3)
      last = (bits & 1) === 1
      end += 3 + (((bits >> 1) & 3) === RLE ? 1 : bits >> 3)
    }
    end += checksum
    if (end > packed.length) throw damaged('it ends inside of a frame')
    yield { stored: packed.subarray(at, end), plainBytes }
    at = end
  }
}

/** Of a frame's header: its length, its content's length, and the length of the checksum at its end (RFC 8878, 3.1.1.1). */
function headerOf(packed: Buffer, at: number) {
  const descriptor = number(packed, at + 4, 1)
  const single = (descriptor >> 5) & 1
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeBytes = [single, 2, 4, 8][descriptor >> 6] ?? 0
  const sizeAt = at + 5 + (single ? 0 : 1) + dictionary
  const size = sizeBytes === 8 ? number(packed, sizeAt, 6) : number(packed, sizeAt, sizeBytes)
  return {
    header: sizeAt + sizeBytes - at,
    plainBytes: sizeBytes === 0 ? undefined : size + (sizeBytes === 2 ? 256 : 0),
    checksum: descriptor & 4 ? 4 : 0,
  }
}

/** The content of a frame of raw blocks without checksum, as it lies; undefined for another. No decoder is needed for it. */
function rawContent({ stored, plainBytes }: Frame): Buffer[] | undefined {
  const { header, checksum } = headerOf(stored, 0)
  if (checksum > 0) return undefined
  const pieces: Buffer[] = []
  for (let at = header; at < stored.length; ) {
    const bits = number(stored, at, 3)
    if (((bits >> 1) & 3) !== RAW) return undefined
    pieces.push(stored.subarray(at + 3, at + 3 + (bits >> 3)))
    at += 3 + (bits >> 3)
  }
  return lengthOf(pieces) === plainBytes ? pieces : undefined
}

function expanded({ stored, plainBytes }: Frame): Buffer {
  const chunkSize = Math.max(1 << 10, Math.min(plainBytes ?? CHUNK_BYTES, FRAME_MAX))
  const plain = orDamaged(() =>
    zstdDecompressSync(stored, { chunkSize, maxOutputLength: plainBytes || PLAIN_MAX }),
  )
  // Node up to 24.19 takes a truncated frame for a whole one.
  if (plainBytes !== undefined && plain.length !== plainBytes) throw damaged('a frame gives too few bytes')
  return plain
}

function number(bytes: Buffer, at: number, octets: number): number {
  if (at + octets > bytes.length) throw damaged('it ends too early')
  return octets === 0 ? 0 : bytes.readUIntLE(at, octets)
}

function rangeEnds(range: PlainRange | undefined): number {
  return range === undefined ? Number.POSITIVE_INFINITY : range.offset + range.length
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function orDamaged(decode: () => Buffer): Buffer {
  try {
    return decode()
  } catch (error) {
    throw damaged(messageOf(error), error)
  }
}

function damaged(why: string, cause?: unknown): UserError {
  return new UserError(
    'integrity',
    `The compressed pack is damaged (${why}): do not use what it gave.`,
    cause === undefined ? {} : { cause },
  )
}
