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

const LEVEL = constants.ZSTD_c_compressionLevel
/**
 * The standard level with hash tables of 256 KiB rather than 512: they stay in a core's own cache beside pg_dump and the
 * server. Measured in the whole pipeline: a tenth less CPU time, for at most 1 % more bytes.
 */
const STANDARD = { [LEVEL]: STANDARD_LEVEL, [constants.ZSTD_c_hashLog]: 16 }
const QUICK = { [LEVEL]: 1 }

const NOTHING = Buffer.alloc(0)
/** What zlib's stream adds when it is ended behind a whole frame: a frame of nothing with its checksum. */
const EMPTY_FRAME = Buffer.from('28b52ffd240001000099e9d851', 'hex')

/** Plain bytes in, zstd frames of 4 MiB of them out, each with a checksum (RFC 8878); one of nothing for nothing. */
export async function* encodeZstd(source: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const gather = gatherer(FRAME)
  const pace = new Pace()
  const encode = (block: Buffer) =>
    level === STANDARD_LEVEL ? standardFrame(block, pace.next()) : frameOf(block, { [LEVEL]: level })
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
  /** Of a frame made both ways: whether the quick one was kept. */
  quick?: boolean
}

type Way = 'standard' | 'quick' | 'both'

const LONGEST_STRETCH = 16
const SHORTEST_STRETCH = 4
/** A frame that packs so much better or worse than the one tried is of other data. */
const LIKE = 0.05
/** What a quick frame may have more, at most. */
const QUICK_MORE = 1.01

/**
 * Which way the next frame is made. Much of what databases dump (numbers, hexadecimal, keys, images) comes out no larger
 * at level 1, at a third of the CPU time, and text does not: a frame in 16, and one where the data changes, is made both
 * ways, and those behind it as the better one. Frames are told in their order, so the same bytes give the same stream.
 */
class Pace {
  #quick = false
  #share: number | undefined
  #since = LONGEST_STRETCH
  #changed = false

  next(): Way {
    const due = this.#changed ? SHORTEST_STRETCH : LONGEST_STRETCH
    if (this.#since < due) {
      this.#since += 1
      return this.#quick ? 'quick' : 'standard'
    }
    this.#since = 1
    this.#changed = false
    return 'both'
  }

  learn({ share, quick }: Frame): void {
    if (quick === undefined) {
      if (this.#share !== undefined && Math.abs(share - this.#share) > LIKE * this.#share)
        this.#changed = true
      return
    }
    this.#quick = quick
    this.#share = share
  }
}

async function standardFrame(plain: Buffer, way: Way): Promise<Frame> {
  if (way !== 'both') return frameOf(plain, way === 'quick' ? QUICK : STANDARD)
  const quick = await frameOf(plain, QUICK)
  const standard = await frameOf(plain, STANDARD)
  return quick.share <= standard.share * QUICK_MORE
    ? { ...quick, quick: true }
    : { ...standard, quick: false }
}

/**
 * A whole frame. zstd compresses it where it lies when its bytes and its end come in one call, and there is room for all
 * that can come out (ZSTD_compressBound). They do when the end is known before the bytes have their turn.
 */
async function frameOf(plain: Buffer, level: Record<number, number>): Promise<Frame> {
  const params = { ...level, [constants.ZSTD_c_checksumFlag]: 1 }
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
