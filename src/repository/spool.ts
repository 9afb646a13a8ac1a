import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { StoredPart } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { Meter } from '../streams/meter.ts'
import { assertPromised, getPart } from './open.ts'

/** Up to so many bytes stay in memory. */
const MEMORY_BYTES = 1 << 22
const PIECE_BYTES = 1 << 18

/** The stored bytes of one object, at hand to be read as often as wanted. */
export interface Spool {
  read(): AsyncGenerator<Buffer>
  close(): Promise<void>
}

/**
 * Fetches one object as it is stored and compares it with its manifest before any of it can be read. What is large lies
 * in a file that has no name any more, so that it goes with the process. Throws UserError `integrity` naming the object.
 */
export async function spool(
  store: Pick<Store, 'get'>,
  part: StoredPart,
  signal?: AbortSignal,
): Promise<Spool> {
  const place = part.bytes > MEMORY_BYTES ? await inFile() : inMemory()
  const meter = new Meter()
  try {
    await pipeline(await getPart(store, part, signal), meter, async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) {
        // No more than was promised is kept; the comparison below says that it was too long.
        if (meter.bytes <= part.bytes) await place.add(chunk)
      }
    })
    assertPromised(part, meter)
    return place
  } catch (error) {
    await place.close()
    throw error
  }
}

interface Place extends Spool {
  add(chunk: Buffer): Promise<void>
}

function inMemory(): Place {
  let chunks: Buffer[] = []
  return {
    async add(chunk) {
      chunks.push(chunk)
    },
    async *read() {
      yield* chunks
    },
    async close() {
      chunks = []
    },
  }
}

async function inFile(): Promise<Place> {
  const file = await namelessFile()
  let size = 0
  return {
    async add(chunk) {
      await file.appendFile(chunk)
      size += chunk.length
    },
    async *read() {
      for (let at = 0; at < size; ) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size - at))
        const { bytesRead } = await file.read(piece, 0, piece.length, at)
        if (bytesRead === 0) throw new UserError('store', 'a temporary file became shorter while it was read')
        at += bytesRead
        yield piece.subarray(0, bytesRead)
      }
    },
    close: () => file.close(),
  }
}

async function namelessFile(): Promise<FileHandle> {
  const directory = await mkdtemp(join(tmpdir(), 'lifeboat-'))
  try {
    return await open(join(directory, 'spool'), 'wx+', 0o600)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
