import { type Duplex, PassThrough, Duplex as Stage } from 'node:stream'
import {
  constants,
  createGunzip,
  createGzip,
  createZstdCompress,
  createZstdDecompress,
  type Gunzip,
} from 'node:zlib'
import { messageOf, UserError } from '../errors.ts'
import { ByteSource } from './byte-source.ts'
import { isZlibError, through } from './through.ts'
import { zstdFrames } from './zstd-frames.ts'

/** How plain bytes become smaller ones; levels are those of the `zstd` and `gzip` commands. */
export type Compression = { kind: 'zstd'; level: number } | { kind: 'gzip'; level: number } | { kind: 'none' }

/** Bytes per call into zlib and per chunk out of it: measured best from 256 KiB up, 20 % over 64 KiB. */
const BLOCK = 1 << 20

/**
 * Plain bytes per zstd frame. A frame is compressed in one call where its bytes lie: a fifth less CPU time than a stream
 * of any length, whose window wraps around, and two frames can be made at once.
 */
const FRAME = 1 << 22
const FRAMES_AT_ONCE = 2

/**
 * A chunk out is what one block of zstd holds at most (RFC 8878, 3.1.1.2.4): larger ones leave the core's cache, and
 * decoding took 15 % more CPU.
 */
const DECODER = { chunkSize: 1 << 17, highWaterMark: 2 * BLOCK }

/**
 * The standard level with hash tables of 256 KiB rather than 512: they stay in a core's own cache beside pg_dump and the
 * server. Measured in the whole pipeline: a tenth less CPU time, for at most 1 % more bytes.
 */
const TABLE_IN_CACHE = { [constants.ZSTD_c_hashLog]: 16 }

const LEVELS = { zstd: { standard: 3, max: 19 }, gzip: { standard: 6, max: 9 } }

/**
 * Reads `zstd`, `zstd:N` (1 to 19), `gzip`, `gzip:N` (1 to 9) or `none`. Throws UserError 'input' naming the fault.
 * Levels above 19 are refused: their windows need more memory than `zstd -d` grants by default.
 */
export function parseCompression(text: string): Compression {
  if (text === 'none') return { kind: 'none' }
  const [kind, level, ...rest] = text.split(':')
  if ((kind !== 'zstd' && kind !== 'gzip') || rest.length > 0) {
    throw new UserError(
      'input',
      `compression: ${JSON.stringify(text)} is not known; use zstd:N, gzip:N or none.`,
    )
  }
  const { standard, max } = LEVELS[kind]
  if (level === undefined) return { kind, level: standard }
  const number = /^\d{1,2}$/.test(level) ? Number(level) : 0
  if (number < 1 || number > max) {
    throw new UserError(
      'input',
      `compression: ${JSON.stringify(text)}: the level of ${kind} is a whole number from 1 to ${max}.`,
    )
  }
  return { kind, level: number }
}

/**
 * Plain bytes in, compressed bytes out: for zstd frames of 4 MiB, each with a checksum (RFC 8878), for gzip one member.
 * `sizeHint` (bytes expected) only keeps buffers small for small inputs.
 */
export function compressor(compression: Compression, options: { sizeHint?: number } = {}): Duplex {
  if (compression.kind === 'none') return new PassThrough()
  const { kind, level } = compression
  if (kind === 'zstd') return Stage.from((source: AsyncIterable<Buffer>) => zstd(source, level))
  const block = Math.max(1 << 12, Math.min(BLOCK, options.sizeHint ?? BLOCK))
  // Two blocks wait in zlib's own queue, so its thread never idles while this one hashes and encrypts.
  const sizes = { chunkSize: block, highWaterMark: 2 * block }
  const engine = createGzip({ ...sizes, level })
  const gather = gatherer(block)
  return Stage.from((source: AsyncIterable<Buffer>) => through(engine, gather.blocks(source), gather.give))
}

async function* zstd(source: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const gather = gatherer(FRAME)
  const begun: Promise<Buffer[]>[] = []
  let empty = true
  try {
    for await (const block of gather.blocks(source)) {
      empty = false
      const frame = zstdFrame(block, level).finally(() => gather.give(block))
      frame.catch(() => undefined) // thrown when its turn comes
      begun.push(frame)
      if (begun.length === FRAMES_AT_ONCE) yield* pieces(await begun.shift())
    }
    if (empty) begun.push(zstdFrame(NOTHING, level))
    while (begun.length > 0) yield* pieces(await begun.shift())
  } finally {
    await Promise.allSettled(begun)
  }
}

const NOTHING = Buffer.alloc(0)
/** What zlib's stream adds when it is ended behind a whole frame: a frame of nothing with its checksum. */
const EMPTY_FRAME = Buffer.from('28b52ffd240001000099e9d851', 'hex')

/**
 * A whole frame. zstd compresses it where it lies when its bytes and its end come in one call, and there is room for all
 * that can come out (ZSTD_compressBound). They do when the end is known before the bytes have their turn.
 */
async function zstdFrame(plain: Buffer, level: number): Promise<Buffer[]> {
  const params = {
    [constants.ZSTD_c_compressionLevel]: level,
    [constants.ZSTD_c_checksumFlag]: 1,
    ...(level === LEVELS.zstd.standard ? TABLE_IN_CACHE : {}),
  }
  const engine = createZstdCompress({ params, chunkSize: plain.length + (plain.length >> 8) + 1024 })
  engine.write(NOTHING)
  engine.end(plain)
  const frame: Buffer[] = await engine.toArray()
  return frame.length > 1 && frame.at(-1)?.equals(EMPTY_FRAME) ? frame.slice(0, -1) : frame
}

/** What the stages behind take at a time. */
function* pieces(frame: Buffer[] = []): Generator<Buffer> {
  for (const bytes of frame)
    for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK)
}

/**
 * Compressed bytes in, plain bytes out, to the very end: several zstd frames or gzip members in a row are all read,
 * and truncation, anything after the end, a wrong checksum and an empty input are UserError 'integrity'.
 * Zstd frames are walked here (RFC 8878, 3.1), since Node up to 24.19 takes a truncated frame for a whole one and
 * drops a second frame in the same chunk.
 */
export function decompressor(kind: Compression['kind']): Duplex {
  if (kind === 'none') return new PassThrough()
  const expand = kind === 'gzip' ? gunzip : unzstd
  return Stage.from(async function* (source: AsyncIterable<Buffer>) {
    try {
      yield* expand(source)
    } catch (error) {
      if (!isZlibError(error)) throw error
      throw new UserError(
        'integrity',
        `The ${kind} stream is damaged (${messageOf(error)}): do not use what it gave.`,
        {
          cause: error,
        },
      )
    }
  })
}

async function* unzstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gather = gatherer(BLOCK)
  for await (const frame of zstdFrames(new ByteSource(source, 'zstd stream'))) {
    yield* through(createZstdDecompress(DECODER), gather.blocks(frame), gather.give)
  }
}

async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const engine: Gunzip = createGunzip(DECODER)
  let fed = 0
  const counted = async function* () {
    for await (const chunk of source) {
      fed += chunk.length
      yield chunk
    }
  }
  yield* through(engine, counted())
  if (fed === 0)
    throw new UserError('integrity', 'The gzip stream is empty: the backup it came from is damaged.')
  if (engine.bytesWritten !== fed) {
    throw new UserError(
      'integrity',
      `The gzip stream has ${fed - engine.bytesWritten} bytes after its end: do not use it.`,
    )
  }
}

/**
 * Gathers small chunks (a pipe gives 64 KiB at most) into blocks worth a call into zlib. A few blocks are used over
 * and over: a fresh one each time made the collector run 100 times a GiB, for a fifth of all CPU time.
 */
function gatherer(size: number) {
  const free: Buffer[] = []
  const take = () => free.pop() ?? Buffer.allocUnsafeSlow(size)
  return {
    /** Takes a block back that nobody will look at again. */
    give: (block: Buffer): void => {
      if (block.length === size) free.push(block)
    },
    async *blocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      let block = take()
      let filled = 0
      for await (const chunk of source) {
        for (let at = 0; at < chunk.length; ) {
          const copied = chunk.copy(block, filled, at)
          at += copied
          filled += copied
          if (filled < size) continue
          yield block
          block = take()
          filled = 0
        }
      }
      if (filled > 0) yield block.subarray(0, filled)
    },
  }
}
