import type { Content, Entry } from '../../src/backup/files/entry.ts'
import type { Walked } from '../../src/backup/files/walked.ts'
import type { StoredPart } from '../../src/backup/manifest.ts'
import { putPack } from '../../src/repository/packs.ts'
import type { Draft } from '../../src/repository/save.ts'
import { openPackWriter, type PackWriter } from '../../src/sources/files/pack-writer.ts'
import type { Store } from '../../src/store/store.ts'
import { walked } from './hand-packed.ts'

/** Packs by our own writer, in a store. */
export class EnginePacker {
  readonly parts: StoredPart[] = []
  readonly #store: Store
  #before = new Map<string, Content>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Stores what of the tree is not known yet in new packs, and gives the entries; a full backup stores all there is. */
  async pack(draft: Draft, root: string, { full }: { full: boolean }): Promise<Entry[]> {
    if (full) {
      this.parts.length = 0
      this.#before.clear()
    }
    const writer = await openPackWriter({
      ...draft.encoding,
      packBytes: 1 << 20,
      deduplicate: !full,
      signal: new AbortController().signal,
      put: async (pack) => {
        this.parts.push(await putPack(this.#store, draft, pack))
      },
    })
    try {
      for (const content of this.#before.values()) writer.know(content)
      const found = await walked(root)
      const entries = await Promise.all(found.map((one) => this.#entry(writer, one, full)))
      await writer.finish()
      this.#before = new Map(
        entries.flatMap((entry) => (entry.type === 'file' ? [[entry.path, contentOf(entry)]] : [])),
      )
      return entries
    } finally {
      await writer.close()
    }
  }

  async #entry(writer: PackWriter, found: Walked, full: boolean): Promise<Entry> {
    if (found.type === 'hardlink') {
      if (full) await writer.add({ kind: 'header', entry: found })
      return found
    }
    const { source, ...entry } = found
    if (entry.type !== 'file') {
      if (full) await writer.add({ kind: 'header', entry })
      return entry
    }
    const prior = this.#before.get(entry.path)
    const stored = await writer.add({ kind: 'file', entry, source, ...(prior ? { prior } : {}) })
    if (!stored.ok) throw new Error(`a file was not stored: ${stored.detail}`)
    return { ...entry, ...contentOf(stored.content) }
  }
}

/** Of an entry only what tells of its bytes. */
function contentOf({ size, sha256, extents, blocks }: Content): Content {
  return { size, sha256, extents, ...(blocks ? { blocks } : {}) }
}
