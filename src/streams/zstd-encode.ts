import { constants, createZstdCompress } from 'node:zlib'
import { gatherer } from './block-gatherer.ts'
import { release } from './release.ts'

/** The level of the `zstd` command when none is named. */
export const STANDARD_LEVEL = 3

/**
 * Plain bytes per frame. A frame is compressed in one call where its bytes lie: a fifth less CPU time than a stream
 * of any length, whose window wraps around, and two frames can be made at once.
 */
const FRAME = 1 << 22
const FRAMES_AT_ONCE = 2
/** What the stages behind take at a time. */
const PIECE = 1 << 20

/**
 * The standard level with hash tables of 256 KiB rather than 512: they stay in a core's own cache beside pg_dump and the
 * server. Measured in the whole pipeline: a tenth less CPU time, for at most 1 % more bytes.
 */
const STANDARD_TABLES = { [constants.ZSTD_c_hashLog]: 16 }

const NOTHING = Buffer.alloc(0)
/** What zlib's stream adds when it is ended behind a whole frame: a frame of nothing with its checksum. */
const EMPTY_FRAME = Buffer.from('28b52ffd240001000099e9d851', 'hex')

/** Plain bytes in, zstd frames of 4 MiB of them out, each with a checksum (RFC 8878); one of nothing for nothing. */
export async function* encodeZstd(source: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const gather = gatherer(FRAME)
  const pace = new Pace()
  const encode = (block: Buffer) =>
    level === STANDARD_LEVEL ? standardFrame(block, pace.next()) : frameOf(block, level)
  const begun: Promise<Frame>[] = []
  const finished = async function* () {
    const frame = await begun.shift()
    if (!frame) return
    pace.learn(frame)
    yield* pieces(frame.packed)
  }
  let empty = true
  try {
    for await (const block of gather.blocks(source)) {
      empty = false
      const frame = encode(block).finally(() => gather.give(block))
      frame.catch(() => undefined) // thrown when its turn comes
      begun.push(frame)
      if (begun.length === FRAMES_AT_ONCE) yield* finished()
    }
    if (empty) begun.push(encode(NOTHING))
    while (begun.length > 0) yield* finished()
  } finally {
    await Promise.allSettled(begun)
  }
}

interface Frame {
  packed: Buffer
  /** Compressed bytes per plain byte. */
  share: number
  /** Of a frame that was made in several ways: the level that was kept. */
  best?: number
}

const LONGEST_STRETCH = 16
const SHORTEST_STRETCH = 4
/** A frame that packs so much better or worse than the one tried is of other data. */
const LIKE = 0.05

/**
 * The level of the next frame, where the standard one is asked for. Much of what databases dump (numbers, hexadecimal,
 * keys, images) comes out no larger at level 1, at a third of the CPU time, and text does not: a frame in 16, and one
 * where the data changes, is tried, and those behind it made as it came out best. Frames are told in their order, so
 * the same bytes give the same stream.
 */
class Pace {
  #best = STANDARD_LEVEL
  #share: number | undefined
  #since = LONGEST_STRETCH
  #changed = false

  next(): number | 'try' {
    const due = this.#changed ? SHORTEST_STRETCH : LONGEST_STRETCH
    if (this.#since < due) {
      this.#since += 1
      return this.#best
    }
    this.#since = 1
    this.#changed = false
    return 'try'
  }

  learn({ share, best }: Frame): void {
    if (best !== undefined) {
      this.#best = best
      this.#share = share
    } else if (this.#share !== undefined && Math.abs(share - this.#share) > LIKE * this.#share) {
      this.#changed = true
    }
  }
}

/** What a frame of a lower level may have more than one of the standard level, at most. */
const MORE = 1.01
/** Where level 1 has more than this, level 2 is seldom within bounds. */
const HOPELESS = 1.05

async function standardFrame(plain: Buffer, level: number | 'try'): Promise<Frame> {
  if (level !== 'try') return frameOf(plain, level)
  const standard = await frameOf(plain, STANDARD_LEVEL)
  for (const lower of [1, 2]) {
    const frame = await frameOf(plain, lower)
    if (frame.share <= standard.share * MORE) return { ...frame, best: lower }
    if (frame.share > standard.share * HOPELESS) break
  }
  return { ...standard, best: STANDARD_LEVEL }
}

/**
 * A whole frame. zstd compresses it where it lies when its bytes and its end come in one call, and there is room for all
 * that can come out (ZSTD_compressBound). They do when the end is known before the bytes have their turn.
 */
async function frameOf(plain: Buffer, level: number): Promise<Frame> {
  const params = {
    [constants.ZSTD_c_compressionLevel]: level,
    [constants.ZSTD_c_checksumFlag]: 1,
    ...(level === STANDARD_LEVEL ? STANDARD_TABLES : {}),
  }
  const engine = createZstdCompress({ params, chunkSize: plain.length + (plain.length >> 8) + 1024 })
  engine.write(NOTHING)
  engine.end(plain)
  const given: Buffer[] = await engine.toArray()
  const whole = given.length > 1 && given.at(-1)?.equals(EMPTY_FRAME) ? given.slice(0, -1) : given
  // The room it was made in is three times as large, as a rule.
  const packed = Buffer.concat(whole)
  for (const bytes of given) release(bytes)
  return { packed, share: packed.length / Math.max(1, plain.length) }
}

function* pieces(packed: Buffer): Generator<Buffer> {
  for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE)
}
