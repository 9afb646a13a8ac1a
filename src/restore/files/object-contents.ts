import type { Entry, ObjectEntry } from '../../backup/files/entry.ts'
import type { OpenedFiles } from './file-restore.ts'

/** Objects in the order in which their bytes are at hand, and those bytes. */
export interface ObjectContents {
  entries: AsyncGenerator<ObjectEntry[], void>
  read: (entry: ObjectEntry) => AsyncGenerator<Uint8Array, void>
}

/**
 * The contents of objects, pack by pack, so that a pack is fetched once for all small objects in it; large ones, which
 * lie in several packs, come last. Memory: about two packs.
 */
export function objectContents(
  files: OpenedFiles,
  all: () => AsyncIterable<readonly Entry[]>,
): ObjectContents {
  const ready = new Map<ObjectEntry, Uint8Array>()
  let drained = () => {}
  async function* read(entry: ObjectEntry): AsyncGenerator<Uint8Array, void> {
    const bytes = ready.get(entry)
    if (bytes === undefined) return yield* large(files, entry)
    ready.delete(entry)
    if (ready.size === 0) drained()
    yield bytes
  }
  async function* entries(): AsyncGenerator<ObjectEntry[], void> {
    const { byPack, others } = await sorted(all())
    for (const name of files.order) {
      const objects = byPack.get(name) ?? []
      if (objects.length === 0) continue
      const extents = objects.flatMap((object) => object.extents)
      const contents = await files.reader.read(await files.fetch(name), extents)
      if (ready.size > 0) {
        await new Promise<void>((resolve) => {
          drained = resolve
        })
      }
      for (const [at, object] of objects.entries()) ready.set(object, contents[at] ?? new Uint8Array())
      yield objects
    }
    for (const object of others) yield [object]
  }
  return { entries: entries(), read }
}

/** Objects of one extent by their pack; those of several, and empty ones, apart. */
async function sorted(all: AsyncIterable<readonly Entry[]>) {
  const byPack = new Map<string, ObjectEntry[]>()
  const others: ObjectEntry[] = []
  for await (const batch of all) {
    for (const entry of batch) {
      if (entry.type !== 'object') continue
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
  return { byPack, others }
}

/** The parts of a large object in order; parts that follow each other in one pack are read together. */
async function* large(files: OpenedFiles, { extents }: ObjectEntry): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < extents.length; ) {
    const pack = extents[at]?.pack
    if (pack === undefined) return
    let end = at
    while (extents[end]?.pack === pack) end += 1
    yield* await files.reader.read(await files.fetch(pack), extents.slice(at, end))
    at = end
  }
}
