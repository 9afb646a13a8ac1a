import type { FileEntry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import type { PackReader, StoredPack } from './pack-reader.ts'
import type { Place, PlacedFile } from './placing.ts'
import type { Piece } from './unpacking-messages.ts'

/** Where the bytes of a tree come from. */
export interface Filling {
  place: Place
  reader: PackReader
  /** Fetches a pack by its name, with the SHA-256 its manifest promises. */
  fetch: (pack: string) => Promise<StoredPack>
  /** Packs in the order in which they were made: those of one backup lie together. */
  order: readonly string[]
  /** Told of the bytes of each file whose turn has come. */
  written: (bytes: number) => void
  signal: AbortSignal
}

/** Files planned at once: a pack they need is fetched once for all of them. Some hundred bytes of memory each. */
const FILES_AT_ONCE = 250_000
/** Packs on their way at the same time. */
const FETCHES = 3

/**
 * Writes the bytes of every file of a place, each piece checked by its SHA-256. A pack is fetched once for many files,
 * and only when a file needs it. Throws UserError `integrity` naming pack or file.
 */
export async function fillPlace(filling: Filling): Promise<void> {
  let planned = new Map<string, Piece[]>()
  let files = 0
  for await (const batch of filling.place.files()) {
    for (const file of batch) plan(planned, file)
    files += batch.length
    if (files < FILES_AT_ONCE) continue
    await write(filling, planned)
    planned = new Map()
    files = 0
  }
  await write(filling, planned)
}

function plan(planned: Map<string, Piece[]>, { entry, to, create }: PlacedFile): void {
  let at = 0
  for (const { pack, offset, length } of entry.extents) {
    const pieces = planned.get(pack) ?? []
    planned.set(pack, pieces)
    if (create) pieces.push({ offset, length, sha256: entry.sha256, to, at, create })
    else pieces.push(...blockPieces(entry, { offset, length, at }, to))
    at += length
  }
}

/** The pieces of a part of a large file: one for each block, since each block has a SHA-256. */
function blockPieces(
  entry: FileEntry,
  part: { offset: number; length: number; at: number },
  to: string,
): Piece[] {
  const { blocks } = entry
  if (!blocks) return [{ offset: part.offset, length: part.length, to, at: part.at }]
  const pieces: Piece[] = []
  for (let done = 0; done < part.length; done += blocks.bytes) {
    const at = part.at + done
    const sha256 = at % blocks.bytes === 0 ? blocks.sha256[at / blocks.bytes] : undefined
    if (sha256 === undefined) throw uneven(entry)
    const length = Math.min(blocks.bytes, part.length - done)
    pieces.push({ offset: part.offset + done, length, sha256, to, at })
  }
  return pieces
}

function uneven(entry: FileEntry): UserError {
  const word = `the inventory tells of parts of a file of ${entry.size} bytes that are no whole blocks; it was damaged`
  return new UserError('integrity', word)
}

async function write(filling: Filling, planned: ReadonlyMap<string, Piece[]>): Promise<void> {
  const rank = new Map(filling.order.map((name, index) => [name, index]))
  const packs = [...planned].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const queue = packs.values()
  let failed = false
  const work = async () => {
    for (const [name, pieces] of queue) {
      if (failed) return
      filling.signal.throwIfAborted()
      await filling.reader.unpack(await filling.fetch(name), pieces)
      filling.written(pieces.reduce((sum, piece) => sum + piece.length, 0))
    }
  }
  const guarded = async () =>
    work().catch((error: unknown) => {
      failed = true
      throw error
    })
  await Promise.all(Array.from({ length: Math.min(FETCHES, packs.length) }, guarded))
}
