import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { formatBaseHeader } from '../backup/files/inventory-header.ts'
import type { StoredPart } from '../backup/manifest.ts'
import type { Store } from '../store/store.ts'
import { bytesOf } from './change-list.ts'
import { newPackName } from './packs.ts'
import { type Draft, type Stored, storeStream } from './save.ts'

/** Up to so many plain bytes a list stays in the backup's own inventory; beyond, it becomes a base of its own. */
const OWN_BYTES = 1 << 18
const BLOCK_BYTES = 1 << 18

/** What became of a full list: few lines, or a base in the store. */
export type FullListEnd = { lines: string[] } | { base: { name: string; part: StoredPart; sha256: string } }

interface Base {
  name: string
  stream: PassThrough
  stored: Promise<Stored>
}

/** The lines of all entries of a backup: kept while they are few, else streamed into a new base. */
export class FullList {
  readonly #store: Store
  readonly #draft: Draft
  readonly #passwords: readonly string[]
  #lines: string[] = []
  #bytes = 0
  #base: Base | undefined

  constructor(store: Store, draft: Draft, passwords: readonly string[]) {
    this.#store = store
    this.#draft = draft
    this.#passwords = passwords
  }

  /** Takes the next line; a promise, when one is given, is to be awaited before the next. */
  add(line: string): Promise<void> | undefined {
    this.#lines.push(line)
    this.#bytes += line.length + 1
    return this.#bytes < (this.#base ? BLOCK_BYTES : OWN_BYTES) ? undefined : this.#flush()
  }

  /** Resolves once a base is in the store as a whole. */
  async finish(): Promise<FullListEnd> {
    if (!this.#base) return { lines: this.#lines }
    if (this.#lines.length > 0) await this.#flush()
    const { name, stream, stored } = this.#base
    stream.end()
    const { part, plain } = await stored
    return { base: { name, part: { ...part, plainBytes: plain.bytes }, sha256: plain.sha256 } }
  }

  /** Ends an unfinished upload; no object appears. */
  async close(): Promise<void> {
    this.#base?.stream.destroy()
    await this.#base?.stored.catch(() => undefined)
  }

  async #flush(): Promise<void> {
    const block = bytesOf(this.#lines)
    this.#lines = []
    this.#bytes = 0
    this.#base ??= this.#open()
    const { stream, stored } = this.#base
    if (!stream.destroyed && stream.write(block)) return
    // A failed upload destroys the stream, which then never drains: the upload says why.
    const waiting = new AbortController()
    await Promise.race([once(stream, 'drain', { signal: waiting.signal }), stored]).finally(() =>
      waiting.abort(),
    )
  }

  #open(): Base {
    const name = newPackName()
    const stream = new PassThrough({ highWaterMark: 4 * BLOCK_BYTES })
    stream.on('error', () => undefined)
    stream.write(bytesOf([formatBaseHeader(name)]))
    const object = {
      role: 'inventory',
      suffix: 'inventory.json',
      pack: name,
      passwords: this.#passwords,
    } as const
    const stored = storeStream(this.#store, this.#draft, stream, object)
    stored.catch(() => undefined)
    return { name, stream, stored }
  }
}
