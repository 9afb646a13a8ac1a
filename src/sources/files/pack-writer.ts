import type { Attributes, Content, Identity } from '../../backup/files/entry.ts'
import { messageOf, UserError } from '../../errors.ts'
import type { Compression } from '../../streams/compress.ts'
import type { Recipient } from '../../streams/openpgp/recipients.ts'
import { Budget } from './budget.ts'
import { KnownContents } from './known-contents.ts'
import { LargeContents } from './large-contents.ts'
import { BodyFault, bodyFault, ObjectBody } from './object-body.ts'
import type { Item, Outcome, PackSealed } from './pack-item.ts'
import { PackingCrew } from './packing-crew.ts'
import { LARGE_BYTES, type PackingResult, type WholeResult } from './packing-messages.ts'
import { PackingQueue } from './packing-queue.ts'
import { threadCount } from './thread-count.ts'

export type { Item, Outcome, PackSealed } from './pack-item.ts'

export interface PackWriterOptions {
  /** None: not encrypted. */
  recipients: readonly Recipient[]
  compression: Compression
  /** Plain bytes a pack should have, 32 MiB unless given; it has at most a quarter more. */
  packBytes?: number
  /** Threads, 1 to 4; as many as there are processors unless given. */
  workers?: number
  /**
   * Whether content that is known, or was stored a moment ago, is only referred to (the default). When not, every file is
   * in the packs under its own name.
   */
  deduplicate?: boolean
  /** About so many contents will be made known. */
  contents?: number
  /** Stores a sealed pack; called for at most 3 at once; a rejection fails everything. */
  put: (pack: PackSealed) => Promise<void>
  signal: AbortSignal
}

/** Puts contents into packs, in threads. After a failure every call rejects with it. */
export interface PackWriter {
  /** Makes a content known from before, so that it is not stored again (renames, copies). Only before the first add. */
  know(content: Content): void
  /**
   * Stores an item. Many at once; of those that wait only names are in memory. Resolves when the content has its place
   * in a pack; that pack is stored at the latest when `finish` resolves.
   */
  add(item: Item): Promise<Outcome>
  /** Seals what is open; resolves when every pack was put. */
  finish(): Promise<void>
  /** Ends the threads, always to be called; what is not finished is lost. */
  close(): Promise<void>
}

/** Plain bytes of a pack unless said otherwise. */
const PACK_BYTES = 32 << 20
/** Bytes of small objects in memory at once. */
const BODIES_BYTES = 32 << 20
/** Contents a run can find again, at least; the table for them takes 28 bytes a slot, touched as it fills. */
const FRESH_CONTENTS = 500_000

/**
 * Opens a writer of packs. It rejects with the signal's reason when aborted, and the threads are ended at once. Sparse
 * files are read as the zeros they show, which compress to almost nothing; they are restored as ordinary files.
 */
export async function openPackWriter(options: PackWriterOptions): Promise<PackWriter> {
  options.signal.throwIfAborted()
  return new Writer({
    ...options,
    packBytes: options.packBytes ?? PACK_BYTES,
    workers: threadCount(options.workers),
    deduplicate: options.deduplicate ?? true,
    contents: options.contents ?? 0,
  })
}

type FileItem = Item & { kind: 'file' }
type BytesItem = Item & { kind: 'bytes' }

class Writer implements PackWriter {
  readonly #signal: AbortSignal
  readonly #crew: PackingCrew
  readonly #queue: PackingQueue
  readonly #large: LargeContents
  readonly #bodies = new Budget(BODIES_BYTES)
  readonly #deduplicate: boolean
  readonly #numbers = new Map<string, number>()
  readonly #waiting = new Set<(error: Error) => void>()
  #known: KnownContents
  #begun = false
  #adds = 0
  #idle = () => {}
  #failure: Error | undefined
  readonly #cancel = () => this.#fail(reasonOf(this.#signal))

  constructor(options: Required<PackWriterOptions>) {
    this.#signal = options.signal
    this.#deduplicate = options.deduplicate
    this.#known = new KnownContents(options.deduplicate ? roomFor(options.contents) : 0)
    this.#crew = new PackingCrew({ ...options, onFailure: (error) => this.#fail(error) })
    this.#queue = new PackingQueue(this.#crew)
    this.#large = new LargeContents(this.#queue, (pack) => this.#crew.nameOf(pack), options.workers)
    options.signal.addEventListener('abort', this.#cancel)
  }

  know(content: Content): void {
    if (this.#begun) throw new Error('Contents are made known before the first is added.')
    const [extent] = content.extents
    if (extent === undefined) return
    if (content.extents.length > 1 || content.size >= LARGE_BYTES) {
      this.#large.know(content)
      return
    }
    if (this.#known.isFull) this.#known = this.#known.grown(1.5 * this.#known.count)
    this.#known.put(content.sha256, { ...extent, pack: this.#numberOf(extent.pack) })
  }

  async add(item: Item): Promise<Outcome> {
    this.#begin()
    this.#adds++
    try {
      return await this.#unlessFailed(() => this.#store(item))
    } finally {
      if (--this.#adds === 0) this.#idle()
    }
  }

  async finish(): Promise<void> {
    await this.#unlessFailed(async () => {
      await new Promise<void>((resolve) => {
        this.#idle = resolve
        if (this.#adds === 0) resolve()
      })
      await this.#crew.flush()
    })
  }

  async close(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#cancel)
    this.#fail(new UserError('cancelled', 'The packs were closed before all was in them.'))
    await this.#crew.close()
  }

  #begin(): void {
    if (this.#begun) return
    this.#begun = true
    if (!this.#deduplicate) return
    const wanted = roomFor(this.#known.count)
    if (this.#known.capacity < wanted) this.#known = this.#known.grown(wanted)
    this.#crew.tell({ type: 'known', memory: this.#known.memory })
  }

  #store(item: Item): Promise<Outcome> {
    if (item.kind === 'header') return this.#header(item)
    if (item.kind === 'bytes') return this.#bytes(item)
    return item.entry.size < LARGE_BYTES ? this.#file(item) : this.#largeFile(item)
  }

  async #header({ entry }: Item & { kind: 'header' }): Promise<Outcome> {
    return this.#outcome(await this.#queue.do({ kind: 'header', entry }, 0), undefined)
  }

  async #file(item: FileItem): Promise<Outcome> {
    const { entry, source, prior } = item
    const result = await this.#queue.do(
      {
        kind: 'file',
        path: entry.path,
        source,
        ...(entry.xattrs ? { xattrs: entry.xattrs } : {}),
        ...(prior ? { prior: prior.sha256 } : {}),
      },
      entry.size,
    )
    return 'grown' in result ? this.#largeFile(item) : this.#outcome(result, prior, entry.xattrs)
  }

  async #largeFile({ entry, source, prior }: FileItem): Promise<Outcome> {
    const result = await this.#large.storeFile(
      { path: entry.path, attributes: attributesOf(entry), source },
      prior,
    )
    if ('fault' in result) return { ok: false, ...result }
    const { content, stored, facts, torn } = result
    return {
      ok: true,
      content: contentAlone(content),
      stored,
      ...described(facts, entry.xattrs),
      ...(torn ? { torn } : {}),
    }
  }

  async #bytes(item: BytesItem): Promise<Outcome> {
    const body = new ObjectBody(item.body, item.size)
    try {
      if (item.size < LARGE_BYTES) return await this.#smallBody(item, body)
      const fill = (into: Buffer) => body.fill(into)
      return { ok: true, ...(await this.#large.storeBody(item, item.size, fill)) }
    } catch (error) {
      if (error instanceof BodyFault) return { ok: false, ...bodyFault(error) }
      throw error
    } finally {
      await body.close()
    }
  }

  async #smallBody({ path, attributes, size }: BytesItem, body: ObjectBody): Promise<Outcome> {
    await this.#bodies.take(size)
    try {
      const bytes = Buffer.allocUnsafeSlow(size)
      await body.fill(bytes)
      return this.#outcome(
        await this.#queue.do({ kind: 'bytes', path, attributes, bytes: bytes.buffer }, size),
        undefined,
      )
    } finally {
      this.#bodies.give(size)
    }
  }

  #outcome(result: PackingResult, prior: Content | undefined, xattrs?: Attributes['xattrs']): Outcome {
    if ('fault' in result) return { ok: false, ...result }
    if (!('sha256' in result)) throw new Error('A packing thread answered something else than it was asked.')
    const { facts, torn, stored } = result
    const content = result.prior && prior ? contentAlone(prior) : this.#contentOf(result)
    return {
      ok: true,
      content,
      stored,
      ...(facts ? described(facts, xattrs) : {}),
      ...(torn ? { torn } : {}),
    }
  }

  #contentOf({ size, sha256, place, stored }: WholeResult): Content {
    if (!place) return { size, sha256, extents: [] }
    if (stored > 0 && this.#deduplicate) this.#known.put(sha256, { ...place, length: size })
    return {
      size,
      sha256,
      extents: [{ pack: this.#crew.nameOf(place.pack), offset: place.offset, length: size }],
    }
  }

  #numberOf(pack: string): number {
    const known = this.#numbers.get(pack) ?? this.#crew.numberOf(pack)
    this.#numbers.set(pack, known)
    return known
  }

  #unlessFailed<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      this.#waiting.add(reject)
      work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject))
    })
  }

  #fail(error: Error): void {
    if (this.#failure) return
    this.#failure = error
    this.#bodies.fail(error)
    this.#large.fail(error)
    for (const reject of this.#waiting) reject(error)
    this.#waiting.clear()
    // Whoever waits has been told; that the threads are gone is awaited by close().
    void this.#crew.close()
  }
}

/** A table for so many known contents, and for new ones beside them. */
function roomFor(known: number): number {
  return Math.max(FRESH_CONTENTS, Math.ceil(1.3 * known))
}

/** What is known may be a whole entry, with the path, mode and times of another file or of another day. */
function contentAlone({ size, sha256, extents, blocks }: Content): Content {
  return { size, sha256, extents, ...(blocks ? { blocks } : {}) }
}

function attributesOf({ mode, uid, gid, mtime, xattrs }: Attributes): Attributes {
  return { mode, uid, gid, mtime, ...(xattrs ? { xattrs } : {}) }
}

function described(
  { ctime, inode, ...attributes }: NonNullable<WholeResult['facts']>,
  xattrs: Attributes['xattrs'],
): { attributes: Attributes; identity: Identity } {
  return { attributes: { ...attributes, ...(xattrs ? { xattrs } : {}) }, identity: { ctime, inode } }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new UserError('cancelled', messageOf(reason))
}
