import type { Entry, ObjectEntry } from '../../backup/files/entry.ts'
import type { ObjectContents } from '../../sources/bucket/object-restore.ts'
import type { OpenedFiles } from './file-restore.ts'

/**
 * The contents of objects, pack by pack, so that a pack is fetched once for all small objects in it; large ones, which
 * lie in several packs, come last. Memory: about two packs. Throws UserError `integrity` before the first object when
 * one needs a pack that the manifest does not name.
 */
export function objectContents(
  files: OpenedFiles,
  all: () => AsyncIterable<readonly Entry[]>,
): ObjectContents {
  const ready = new Map<ObjectEntry, Uint8Array>()
  let drained = () => {}
  async function* read(entry: ObjectEntry, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
    const bytes = ready.get(entry)
    if (bytes === undefined) return yield* large(files, entry, signal)
    ready.delete(entry)
    if (ready.size === 0) drained()
    yield bytes
  }
  /** Until all that is ready was read; what failed is never read, so an abort ends it too. */
  const emptied = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const abort = () => reject(signal.reason)
      drained = () => {
        signal.removeEventListener('abort', abort)
        resolve()
      }
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort, { once: true })
      if (ready.size === 0) drained()
    })
  async function* entries(signal: AbortSignal): AsyncGenerator<ObjectEntry[], void> {
    const { byPack, others } = await sorted(files, all())
    for (const [name, objects] of byPack) {
      const extents = objects.flatMap((object) => object.extents)
      const contents = await files.reader.read(await files.fetch(name, signal), extents)
      await emptied(signal)
      for (const [at, object] of objects.entries()) ready.set(object, contents[at] ?? new Uint8Array())
      yield objects
    }
    for (const object of others) yield [object]
  }
  return { entries, read }
}

/** Objects of one extent by their pack, oldest pack first; those of several, and empty ones, apart. */
async function sorted(files: OpenedFiles, all: AsyncIterable<readonly Entry[]>) {
  const byPack = new Map<string, ObjectEntry[]>()
  const others: ObjectEntry[] = []
  const rank = new Map(files.order.map((name, at) => [name, at]))
  for await (const batch of all) {
    for (const entry of batch) {
      if (entry.type !== 'object') continue
      const lost = entry.extents.find(({ pack }) => !rank.has(pack))
      // It cannot be fetched, which says why.
      if (lost) await files.fetch(lost.pack)
      const [first, ...more] = entry.extents
      if (!first || more.length > 0) {
        others.push(entry)
        continue
      }
      const objects = byPack.get(first.pack) ?? []
      byPack.set(first.pack, objects)
      objects.push(entry)
    }
  }
  const inOrder = [...byPack].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  return { byPack: inOrder, others }
}

/** The parts of a large object in order; parts that follow each other in one pack are read together. */
async function* large(
  files: OpenedFiles,
  { extents }: ObjectEntry,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < extents.length; ) {
    const pack = extents[at]?.pack
    if (pack === undefined) return
    let end = at
    while (extents[end]?.pack === pack) end += 1
    yield* await files.reader.read(await files.fetch(pack, signal), extents.slice(at, end))
    at = end
  }
}
