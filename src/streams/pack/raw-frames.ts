/** The largest block of a zstd frame (RFC 8878, 3.1.1.2.4). */
const BLOCK_MAX = 1 << 17
const HEADER_BYTES = 9

/** A look is taken at every piece of this size, in bytes. */
const PIECE_BYTES = 1 << 17
const SAMPLES = 3
const SAMPLE_BYTES = 1 << 10
/** Bits per byte; jpeg, zip and mp4 have 7.8 and more in a sample of 3 KiB, anything zstd could gain 5 % on has less. */
const RANDOM_BITS = 7.75
/** A frame of its own is not worth it for less. */
const MIN_RUN_BYTES = 4 * PIECE_BYTES

/** Bytes to be compressed, or not worth it. */
export interface Run {
  bytes: Buffer
  random: boolean
}

const counts = new Uint16Array(256)
const LOG2 = Float64Array.from({ length: SAMPLES * SAMPLE_BYTES + 1 }, (_, n) =>
  n > 0 ? n * Math.log2(n) : 0,
)

/**
 * Cuts bytes into runs that a probe (the spread of byte values in samples of every 128 KiB) finds random, as in media
 * and archives, and others. It may be wrong both ways; that costs size or time, never correctness.
 */
export function runsOf(bytes: Buffer): Run[] {
  const runs: Run[] = []
  let start = 0
  let random = false
  const close = (end: number) => {
    if (end === start) return
    const last = runs.at(-1)
    const kind = random && end - start >= MIN_RUN_BYTES
    if (last && !last.random && !kind) runs[runs.length - 1] = joined(last.bytes, bytes, end)
    else runs.push({ bytes: bytes.subarray(start, end), random: kind })
    start = end
  }
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const found = isRandom(bytes.subarray(at, at + PIECE_BYTES))
    if (found !== random) close(at)
    random = found
  }
  close(bytes.length)
  return runs
}

/** The bytes a raw frame of so many plain bytes takes. */
export function rawFrameBytes(size: number): number {
  return HEADER_BYTES + size + 3 * Math.max(1, Math.ceil(size / BLOCK_MAX))
}

/** Gives the octets of a zstd frame of raw blocks with its content's size in its header (RFC 8878, 3.1.1), no checksum. */
export function* rawFrame(bytes: Buffer): Generator<Buffer> {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0])
  header.writeUInt32LE(bytes.length, 5)
  yield header
  let at = 0
  do {
    const block = bytes.subarray(at, at + BLOCK_MAX)
    at += BLOCK_MAX
    const blockHeader = Buffer.allocUnsafe(3)
    blockHeader.writeUIntLE((block.length << 3) | (at >= bytes.length ? 1 : 0), 0, 3)
    yield blockHeader
    yield block
  } while (at < bytes.length)
}

function joined(before: Buffer, bytes: Buffer, end: number): Run {
  const from = before.byteOffset - bytes.byteOffset
  return { bytes: bytes.subarray(from, end), random: false }
}

function isRandom(piece: Buffer): boolean {
  if (piece.length < SAMPLES * SAMPLE_BYTES) return false
  counts.fill(0)
  const step = Math.floor((piece.length - SAMPLE_BYTES) / (SAMPLES - 1))
  for (let sample = 0; sample < SAMPLES; sample++) {
    const end = sample * step + SAMPLE_BYTES
    for (let i = sample * step; i < end; i++) {
      const value = piece[i] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  const total = SAMPLES * SAMPLE_BYTES
  let sum = 0
  for (let value = 0; value < counts.length; value++) sum += LOG2[counts[value] ?? 0] ?? 0
  return Math.log2(total) - sum / total > RANDOM_BITS
}
