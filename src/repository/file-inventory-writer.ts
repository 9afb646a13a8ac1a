import { Readable } from 'node:stream'
import { type BytePath, comparePaths, type Entry } from '../backup/files/entry.ts'
import { FILES_FORMAT, formatHeader, type Root } from '../backup/files/inventory-header.ts'
import { formatLine, goneLine } from '../backup/files/inventory-line.ts'
import { lineFault } from '../backup/files/inventory-parser.ts'
import type { StoredPart } from '../backup/manifest.ts'
import type { Store } from '../store/store.ts'
import { bytesOf, ChangeList } from './change-list.ts'
import type { FileInventory, InventoryBase } from './file-inventory.ts'
import { FullList } from './full-list.ts'
import { Cursor, type Line, merged } from './inventory-lines.ts'
import { type Draft, storeStream } from './save.ts'

/** The changes to a base may be so much of it before it is written anew. */
const CHANGES_SHARE = 1 / 4

/** What an inventory counts; `bytes` of all file contents together. */
export interface EntryCounts {
  files: number
  directories: number
  links: number
  bytes: number
}

/** A stored inventory: `parts` (its own object, then its base) and `digest` (SHA-256 of the own plain bytes) go into the manifest. */
export interface WrittenInventory {
  parts: StoredPart[]
  digest: string
  counts: EntryCounts
  /** Whether a base was written, an older one was kept, or none is needed. */
  base: 'new' | 'kept' | 'none'
}

/** What the caller says of a backup in the inventory's first line; unknown fields are kept. */
export interface NewHeader {
  roots: Root[]
  [field: string]: unknown
}

/** Takes the entries of a backup in order. */
export interface InventoryWriter {
  /** A promise, when one is given, is to be awaited before the next entry. Throws when the order is broken, or an entry would not read back. */
  add(entry: Entry): Promise<void> | undefined
  /** Stores what is left, with these warnings in the header. */
  finish(warnings?: readonly string[]): Promise<WrittenInventory>
  /** To be called on every way out: ends what is unfinished. */
  close(): Promise<void>
}

/**
 * Writes the inventory of a backup of files. With the `previous` inventory, and unless `full`, only the changes to its
 * base are written, until they pass a quarter of it. Memory is constant but for those changes, which are held
 * compressed. Encrypted inventories open with the recipients' keys and with `passwords`.
 */
export function writeFileInventory(
  store: Store,
  draft: Draft,
  header: NewHeader,
  previous: FileInventory | undefined,
  options: { passwords?: readonly string[]; full?: boolean } = {},
): InventoryWriter {
  const base = options.full ? undefined : previous?.base
  return new Writing({ store, draft, header, passwords: options.passwords ?? [] }, base)
}

interface Job {
  store: Store
  draft: Draft
  header: NewHeader
  passwords: readonly string[]
}

/** What is compared with a base while nobody knows yet whether a new one is due. */
interface Comparison {
  base: InventoryBase
  old: Cursor<Line>
  changes: ChangeList
}

class Writing implements InventoryWriter {
  readonly #job: Job
  readonly #counts: EntryCounts = { files: 0, directories: 0, links: 0, bytes: 0 }
  readonly #full: FullList
  #comparison: Comparison | undefined
  #last: BytePath | undefined

  constructor(job: Job, base: InventoryBase | undefined) {
    this.#job = job
    this.#full = new FullList(job.store, job.draft, job.passwords)
    if (base) this.#comparison = { base, old: new Cursor(base.lines()), changes: new ChangeList() }
  }

  add(entry: Entry): Promise<void> | undefined {
    if (this.#last !== undefined && comparePaths(this.#last, entry.path) >= 0)
      throw new Error('entries of an inventory are to be added in order')
    this.#last = entry.path
    this.#count(entry)
    const line = formatLine(entry)
    if (this.#comparison) return this.#compare(this.#comparison, entry.path, line)
    assertReadable(line)
    return this.#full.add(line)
  }

  async finish(warnings: readonly string[] = []): Promise<WrittenInventory> {
    if (this.#comparison) await this.#goneFromHere(this.#comparison)
    const kept = this.#comparison
    if (kept) {
      const own = await this.#own(kept.base, warnings, kept.changes.plain())
      return { parts: [own.part, kept.base.part], digest: own.digest, counts: this.#counts, base: 'kept' }
    }
    const end = await this.#full.finish()
    if ('base' in end) {
      const own = await this.#own(end.base, warnings, Readable.from([]))
      return { parts: [own.part, end.base.part], digest: own.digest, counts: this.#counts, base: 'new' }
    }
    const lines = Readable.from(end.lines.length > 0 ? [bytesOf(end.lines)] : [])
    const own = await this.#own(undefined, warnings, lines)
    return { parts: [own.part], digest: own.digest, counts: this.#counts, base: 'none' }
  }

  async close(): Promise<void> {
    await Promise.all([this.#comparison?.old.close(), this.#full.close()])
  }

  #compare(comparison: Comparison, path: BytePath, line: string): Promise<void> | undefined {
    const { old, changes } = comparison
    for (;;) {
      if (old.due) return old.load().then(() => this.#compare(comparison, path, line))
      const head = old.head
      const order = head === undefined ? 1 : comparePaths(head.path, path)
      // A line as it is in the base was read from there.
      if (order < 0) changes.add(goneLine(head?.path ?? path))
      else if (head?.line !== line) {
        assertReadable(line)
        changes.add(line)
      }
      if (order <= 0) old.skip()
      if (head === undefined || order >= 0) break
    }
    return this.#isTooMuch(comparison) ? this.#rewrite(comparison, path) : undefined
  }

  async #goneFromHere(comparison: Comparison): Promise<void> {
    const { old, changes } = comparison
    for (;;) {
      if (old.due) await old.load()
      if (old.head === undefined) break
      changes.add(goneLine(old.head.path))
      old.skip()
      if (this.#isTooMuch(comparison)) return this.#rewrite(comparison, this.#last)
    }
  }

  #isTooMuch({ base, changes }: Comparison): boolean {
    return changes.bytes > (base.part.plainBytes ?? 0) * CHANGES_SHARE
  }

  /** From here on all entries are written: first those up to `last`, from the base and the changes so far. */
  async #rewrite({ base, old, changes }: Comparison, last: BytePath | undefined): Promise<void> {
    await old.close()
    this.#comparison = undefined
    for await (const batch of merged(base.lines(), changes.lines(), isGoneLine)) {
      for (const { path, line } of batch) {
        if (last === undefined || comparePaths(path, last) > 0) return
        await this.#full.add(line)
      }
    }
  }

  async #own(
    base: { name: string; sha256: string } | undefined,
    warnings: readonly string[],
    body: AsyncIterable<Buffer>,
  ): Promise<{ part: StoredPart; digest: string }> {
    const { draft, header } = this.#job
    const first = bytesOf([
      formatHeader({
        format: FILES_FORMAT,
        id: draft.id,
        ...header,
        warnings: [...warnings],
        ...(base ? { base: base.name, baseSha256: base.sha256 } : {}),
      }),
    ])
    async function* plain() {
      yield first
      yield* body
    }
    const { store, passwords } = this.#job
    const object = { role: 'inventory', suffix: 'inventory.json', passwords } as const
    const { part, plain: sums } = await storeStream(store, draft, Readable.from(plain()), object)
    return { part: { ...part, plainBytes: sums.bytes }, digest: sums.sha256 }
  }

  #count(entry: Entry): void {
    const counts = this.#counts
    if (entry.type === 'directory') counts.directories++
    else if (entry.type === 'symlink' || entry.type === 'hardlink') counts.links++
    else {
      counts.files++
      counts.bytes += entry.size
    }
  }
}

/** An inventory that does not read back is none: found out now, not on the day of the restore. */
function assertReadable(line: string): void {
  const fault = lineFault(line)
  if (fault !== undefined) throw new Error(`an entry does not read back (${fault})`)
}

function isGoneLine({ line }: Line): boolean {
  return line.startsWith('{"type":"gone"')
}
