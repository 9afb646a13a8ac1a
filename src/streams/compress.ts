import { type Duplex, PassThrough, Duplex as Stage } from 'node:stream'
import { createGunzip, createGzip, createZstdDecompress, type Gunzip } from 'node:zlib'
import { messageOf, UserError } from '../errors.ts'
import { gatherer } from './block-gatherer.ts'
import { ByteSource } from './byte-source.ts'
import { isZlibError, through } from './through.ts'
import { encodeZstd, STANDARD_LEVEL } from './zstd-encode.ts'
import { zstdFrames } from './zstd-frames.ts'

/** How plain bytes become smaller ones; levels are those of the `zstd` and `gzip` commands. */
export type Compression = { kind: 'zstd'; level: number } | { kind: 'gzip'; level: number } | { kind: 'none' }

/** Bytes per call into zlib and per chunk out of it: measured best from 256 KiB up, 20 % over 64 KiB. */
const BLOCK = 1 << 20

/**
 * A chunk out is what one block of zstd holds at most (RFC 8878, 3.1.1.2.4): larger ones leave the core's cache, and
 * decoding took 15 % more CPU.
 */
const DECODER = { chunkSize: 1 << 17, highWaterMark: 2 * BLOCK }

const LEVELS = { zstd: { standard: STANDARD_LEVEL, max: 19 }, gzip: { standard: 6, max: 9 } }

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
  if (kind === 'zstd') return Stage.from((source: AsyncIterable<Buffer>) => encodeZstd(source, level))
  const block = Math.max(1 << 12, Math.min(BLOCK, options.sizeHint ?? BLOCK))
  // Two blocks wait in zlib's own queue, so its thread never idles while this one hashes and encrypts.
  const sizes = { chunkSize: block, highWaterMark: 2 * block }
  const engine = createGzip({ ...sizes, level })
  const gather = gatherer(block)
  return Stage.from((source: AsyncIterable<Buffer>) => through(engine, gather.blocks(source), gather.give))
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
