import { UserError } from '../errors.ts'
import type { ByteSource } from './byte-source.ts'

const FRAME = 0xfd2fb528
const SKIPPABLE = 0x184d2a50
const BLOCK_MAX = 1 << 17
const RLE = 1
const RESERVED = 3

/**
 * The frames of a zstd stream, each as the pieces of exactly its bytes, to be read to the end before the next
 * (RFC 8878, 3.1). Skippable frames are skipped; truncation, junk and no frame at all are UserError 'integrity'.
 */
export async function* zstdFrames(source: ByteSource): AsyncGenerator<AsyncGenerator<Buffer>> {
  let frames = 0
  while (!(await source.atEnd())) {
    const magic = (await source.peek(4)).readUInt32LE()
    if (magic === FRAME) {
      frames++
      yield frame(source)
    } else if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
      await skip(source)
    } else {
      throw damaged(
        frames === 0 ? 'it does not begin with a zstd frame' : 'there are other bytes after its end',
      )
    }
  }
  if (frames === 0) throw damaged('it is empty')
}

async function* frame(source: ByteSource): AsyncGenerator<Buffer> {
  const descriptor = (await source.peek(5)).readUInt8(4)
  yield await source.take(headerSize(descriptor))
  for (let last = false; !last; ) {
    const block = await source.take(3)
    const bits = block.readUIntLE(0, 3)
    const type = (bits >> 1) & 3
    last = (bits & 1) === 1
    if (type === RESERVED || bits >> 3 > BLOCK_MAX) throw damaged('a block has an impossible header')
    yield block
    for (let left = type === RLE ? 1 : bits >> 3; left > 0; ) {
      const piece = await source.piece(left)
      left -= piece.length
      yield piece
    }
  }
  if (descriptor & 4) yield await source.take(4)
}

/** Bytes of magic number and frame header, by the descriptor (RFC 8878, 3.1.1.1.1). */
function headerSize(descriptor: number): number {
  const singleSegment = (descriptor >> 5) & 1
  const contentSize = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0
  return 5 + (singleSegment ? 0 : 1) + dictionary + contentSize
}

async function skip(source: ByteSource): Promise<void> {
  let left = (await source.take(8)).readUInt32LE(4)
  while (left > 0) left -= (await source.piece(left)).length
}

function damaged(why: string): UserError {
  return new UserError('integrity', `The zstd stream is damaged (${why}): do not use what it gave.`)
}
