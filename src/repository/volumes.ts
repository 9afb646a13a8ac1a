import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { StoredPart } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type Draft, type Stored, type StoredAs, storeStream, type Wrapping, wrapping } from './save.ts'

/** One stream that was stored, as one object or as volumes whose plain concatenation it is. */
export interface StoredMessage {
  /** In the order of their bytes. */
  parts: StoredPart[]
  /** Of what is stored, all parts together. */
  sha256: string
  plain: Stored['plain']
}

/** Three digits number a volume. */
const MAX_VOLUMES = 999

/**
 * Stores one stream as `storeStream` does, in one pass; in volumes `….001`, `….002` when by its size hint one object
 * of this store may not hold it. Every volume but the last has the same size.
 */
export async function storeVolumes(
  store: Store,
  draft: Draft,
  source: Readable,
  object: StoredAs,
): Promise<StoredMessage> {
  const limit = store.volumeBytes?.(object.sizeHint ?? 0)
  if (limit === undefined) {
    const { part, plain } = await storeStream(store, draft, source, object)
    return { parts: [part], sha256: part.sha256, plain }
  }
  return wrapping(draft, source, object, async (wrapped) => {
    const parts = await putVolumes(store, object.role, wrapped, limit)
    const { plain, stored } = wrapped
    return {
      parts,
      sha256: stored.sha256(),
      plain: { bytes: plain.bytes, sha256: plain.sha256() },
    }
  })
}

async function putVolumes(
  store: Store,
  role: StoredAs['role'],
  { key, stored, options }: Wrapping,
  limit: number,
): Promise<StoredPart[]> {
  const parts: StoredPart[] = []
  const cutter = cut(stored, limit)
  do {
    const number = parts.length + 1
    if (number > MAX_VOLUMES) throw tooManyVolumes(key, limit)
    const volume = { key: `${key}.${String(number).padStart(3, '0')}`, role }
    const hash = createHash('sha256')
    let bytes = 0
    const body = async function* () {
      for await (const chunk of cutter.volume()) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    }
    await store.put(volume.key, body(), { ...options, sizeHint: limit })
    parts.push({ ...volume, bytes, sha256: hash.digest('hex') })
  } while (await cutter.more())
  return parts
}

/** Cuts a stream into volumes of `limit` bytes, read one after the other. Leaving one early does not end the stream. */
function cut(source: AsyncIterable<Buffer>, limit: number) {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Buffer | undefined
  const more = async (): Promise<boolean> => {
    while (rest === undefined || rest.length === 0) {
      const step = await chunks.next()
      if (step.done) return false
      rest = step.value
    }
    return true
  }
  async function* volume(): AsyncGenerator<Buffer, void> {
    for (let left = limit; left > 0 && (await more()); ) {
      const piece = rest?.subarray(0, left) ?? Buffer.alloc(0)
      rest = rest?.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
  return { volume, more }
}

function tooManyVolumes(key: string, limit: number): UserError {
  return new UserError(
    'store',
    `${key} is longer than ${MAX_VOLUMES} volumes of ${limit} bytes; split the backup, by schemas for example`,
  )
}
