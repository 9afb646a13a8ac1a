import { hash } from 'node:crypto'
import { closeSync, fstatSync } from 'node:fs'
import type { MessagePort } from 'node:worker_threads'
import type { Attributes, BytePath } from '../../backup/files/entry.ts'
import { PackBuilder, packCapacity } from '../../streams/pack/pack-builder.ts'
import { TAR_BLOCK, type TarMember, tarHeader, tarPadding } from '../../streams/tar-header.ts'
import { KnownContents } from './known-contents.ts'
import { factsOf, isSame, type OpenFile, openFile, type ReadFault, readFault, readUpTo } from './open-file.ts'
import {
  type BytesJob,
  type FileJob,
  type HeaderJob,
  LARGE_BYTES,
  type PackingJob,
  type PackingOrder,
  type PackingReport,
  type PackingResult,
  type PackingSettings,
  type PackTicket,
  type RunJob,
  type RunResult,
  type WholeResult,
} from './packing-messages.ts'

/** A file that changes while it is read is read again, so many times in all. */
const ATTEMPTS = 3
const DIGEST_BYTES = 32
/** A pack is closed before an entry that would make it longer than this share of what it should have. */
const OVERFULL = 1.25
/** Room for the largest entry and its headers. */
const ENTRY_BYTES = LARGE_BYTES + (1 << 20)

/**
 * A packing thread: reads files, or takes bytes, and puts them into packs, one job after the other. All its calls into
 * the system are synchronous: nothing else is to be done here, and for small files that is several times faster.
 */
export class PackingThread {
  readonly #port: MessagePort
  readonly #settings: PackingSettings
  readonly #orders: PackingOrder[] = []
  readonly #tickets: PackTicket[] = []
  readonly #content: OpenPack
  /** Directories and links, which must be unpacked after all files. */
  readonly #skeleton: OpenPack
  #known = new KnownContents(0)
  #wake = () => {}

  constructor(port: MessagePort, settings: PackingSettings) {
    this.#port = port
    this.#settings = settings
    this.#content = { builder: new PackBuilder(settings.compression), pack: -1, fresh: new Map() }
    this.#skeleton = { builder: new PackBuilder(settings.compression), pack: -1, fresh: new Map() }
    port.on('message', (order: PackingOrder) => {
      if (order.type === 'ticket') this.#tickets.push(order.ticket)
      else this.#orders.push(order)
      this.#wake()
    })
  }

  /** Works until the thread is ended. */
  async run(): Promise<never> {
    for (;;) {
      const order = this.#orders.shift()
      if (order === undefined) await this.#news()
      else if (order.type === 'known') this.#known = new KnownContents(order.memory)
      else if (order.type === 'flush') this.#flush()
      else if (order.type === 'jobs') await this.#work(order.jobs)
    }
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  async #work(jobs: readonly PackingJob[]): Promise<void> {
    const results: PackingResult[] = []
    for (const job of jobs) results.push(await this.#one(job))
    const memory = results.flatMap((result) => ('memory' in result ? [result.memory] : []))
    this.#report({ type: 'results', results }, memory)
  }

  #one(job: PackingJob): PackingResult | Promise<PackingResult> {
    switch (job.kind) {
      case 'file':
        return this.#file(job)
      case 'bytes':
        return this.#bytes(job)
      case 'run':
        return this.#run(job)
      case 'header':
        return this.#header(job)
    }
  }

  async #file(job: FileJob): Promise<WholeResult | ReadFault | { grown: true }> {
    const file = openFile(job.source)
    if ('fault' in file) return file
    try {
      return await this.#read(job, file)
    } catch (error) {
      if (!isSystemError(error)) throw error
      return readFault(error)
    } finally {
      closeSync(file.fd)
    }
  }

  /** The file is read whole before anything of it counts, so one that shrinks or grows cannot damage the tar. */
  async #read(job: FileJob, { fd, stats }: OpenFile): Promise<WholeResult | { grown: true }> {
    const { builder } = this.#content
    let before = stats
    for (let attempt = 1; ; attempt++) {
      const size = Number(before.size)
      if (size >= LARGE_BYTES) return { grown: true }
      const member = { type: 'file' as const, path: job.path, ...factsOf(before), size, ...attributesOf(job) }
      let header = tarHeader(member)
      this.#sealBefore(header.length + size)
      const room = builder.room(header.length + size + 2 * TAR_BLOCK)
      const length = readUpTo(fd, room.subarray(header.length, header.length + size))
      const after = fstatSync(fd, { bigint: true })
      const torn = length !== size || !isSame(before, after)
      before = after
      if (torn && attempt < ATTEMPTS) continue
      if (torn) {
        const start = header.length
        header = tarHeader({ ...member, ...factsOf(after), size: length })
        room.copyWithin(header.length, start, start + length)
      }
      const result = await this.#store(header, room, length, job.prior)
      return { ...result, facts: factsOf(after), ...(torn ? { torn } : {}) }
    }
  }

  async #bytes({ path, attributes, bytes }: BytesJob): Promise<WholeResult> {
    const size = bytes.byteLength
    const header = tarHeader({ type: 'file', path, ...attributes, size })
    this.#sealBefore(header.length + size)
    const room = this.#content.builder.room(header.length + size + TAR_BLOCK)
    room.set(new Uint8Array(bytes), header.length)
    return this.#store(header, room, size)
  }

  /** Stores content that lies in the room behind where its header will be, unless it is known. */
  async #store(header: Buffer, room: Buffer, size: number, prior?: string): Promise<WholeResult> {
    const sha256 = hash('sha256', room.subarray(header.length, header.length + size), 'hex')
    const found = { size, sha256, stored: 0 }
    if (sha256 === prior) return { ...found, prior: true }
    const known = size > 0 && this.#settings.deduplicate ? this.#find(sha256, size) : undefined
    if (known !== undefined) return { ...found, place: known }
    header.copy(room)
    const place = await this.#commit(header.length, room, size)
    this.#content.fresh.set(sha256, { ...place, length: size })
    this.#sealWhenFull()
    return { ...found, stored: size, ...(size > 0 ? { place } : {}) }
  }

  #find(sha256: string, size: number): { pack: number; offset: number } | undefined {
    const fresh = this.#content.fresh.get(sha256)
    const known = fresh?.length === size ? fresh : this.#known.find(sha256, size)
    return known && { pack: known.pack, offset: known.offset }
  }

  async #run(job: RunJob): Promise<RunResult> {
    const data = Buffer.from(job.memory, 0, job.length)
    const count = Math.ceil(job.length / job.blockBytes)
    const blocks = Buffer.allocUnsafeSlow(count * DIGEST_BYTES)
    const pieces: RunResult['pieces'][number][] = []
    let start = -1
    for (let block = 0; block <= count; block++) {
      const at = block * job.blockBytes
      const changed =
        block < count && isChanged(blocks, block, data.subarray(at, at + job.blockBytes), job.prior)
      if (changed && start < 0) start = at
      if (changed || start < 0) continue
      pieces.push(await this.#piece(job, data.subarray(start, at), start))
      start = -1
    }
    return { memory: job.memory, blocks, pieces }
  }

  async #piece(job: RunJob, bytes: Buffer, start: number): Promise<RunResult['pieces'][number]> {
    const path = partPath(job.path, job.offset + start)
    const header = tarHeader({ type: 'file', path, ...job.attributes, size: bytes.length })
    this.#sealBefore(header.length + bytes.length)
    const room = this.#content.builder.room(header.length + bytes.length + TAR_BLOCK)
    header.copy(room)
    bytes.copy(room, header.length)
    const place = await this.#commit(header.length, room, bytes.length)
    this.#sealWhenFull()
    return { start, length: bytes.length, ...place }
  }

  async #commit(header: number, room: Buffer, size: number): Promise<{ pack: number; offset: number }> {
    const end = header + size
    const padding = tarPadding(size)
    room.fill(0, end, end + padding)
    await this.#open(this.#content)
    const offset = this.#content.builder.commit(end + padding) + header
    return { pack: this.#content.pack, offset }
  }

  async #header({ entry }: HeaderJob): Promise<WholeResult> {
    const header = tarHeader(memberOf(entry))
    const open = this.#skeleton
    header.copy(open.builder.room(header.length))
    await this.#open(open)
    open.builder.commit(header.length)
    // By its stored bytes: headers get small, and tar sets the times of directories right within one archive only.
    if (open.builder.storedBytes >= this.#settings.packBytes) this.#seal(open)
    return { size: 0, sha256: hash('sha256', '', 'hex'), stored: 0 }
  }

  async #open(open: OpenPack): Promise<void> {
    if (open.builder.isOpen) return
    let ticket = this.#tickets.shift()
    for (; ticket === undefined; ticket = this.#tickets.shift()) await this.#news()
    const { key, memory } = ticket
    const needed = packCapacity(Math.max(this.#settings.packBytes * OVERFULL, ENTRY_BYTES), key)
    const bytes = memory && memory.byteLength >= needed ? Buffer.from(memory) : Buffer.allocUnsafeSlow(needed)
    open.pack = ticket.pack
    open.fresh.clear()
    open.builder.open({ bytes, ...(key ? { key } : {}) })
    key?.data.fill(0)
  }

  #sealBefore(bytes: number): void {
    const { builder } = this.#content
    if (
      builder.isOpen &&
      builder.plainBytes > 0 &&
      builder.plainBytes + bytes > OVERFULL * this.#settings.packBytes
    )
      this.#seal(this.#content)
  }

  #sealWhenFull(): void {
    if (this.#content.builder.plainBytes >= this.#settings.packBytes) this.#seal(this.#content)
  }

  #flush(): void {
    for (const open of [this.#content, this.#skeleton]) if (open.builder.isOpen) this.#seal(open)
    this.#report({ type: 'flushed' })
  }

  #seal(open: OpenPack): void {
    const { bytes, sha256, plainBytes } = open.builder.seal()
    const last = open === this.#skeleton
    const memory = bytes.buffer
    if (!(memory instanceof ArrayBuffer)) throw new Error('The memory of a pack cannot be handed over.')
    this.#report({ type: 'sealed', pack: open.pack, memory, bytes: bytes.length, sha256, plainBytes, last }, [
      memory,
    ])
  }

  #report(report: PackingReport, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(report, transfer)
  }
}

interface OpenPack {
  builder: PackBuilder
  pack: number
  /** What is in it, so that the second of two equal files right behind each other is found too. */
  fresh: Map<string, { pack: number; offset: number; length: number }>
}

/** The name in the tar of the part of a large file that begins at this byte. */
function partPath(path: BytePath, offset: number): BytePath {
  return `${path}.~parts/${String(offset).padStart(15, '0')}`
}

function memberOf(entry: HeaderJob['entry']): TarMember {
  if (entry.type === 'directory') return entry
  if (entry.type === 'symlink') return { ...entry, link: entry.target }
  return { type: 'hardlink', path: entry.path, link: entry.to, mode: 0o644, uid: 0, gid: 0, mtime: '0' }
}

function attributesOf({ xattrs }: FileJob): Pick<Attributes, 'xattrs'> {
  return xattrs ? { xattrs } : {}
}

/** Hashes a block into its place among the digests and compares it with the one of before. */
function isChanged(blocks: Buffer, index: number, block: Buffer, prior: Uint8Array | undefined): boolean {
  const at = index * DIGEST_BYTES
  hash('sha256', block, 'buffer').copy(blocks, at)
  return !prior || !blocks.subarray(at, at + DIGEST_BYTES).equals(prior.subarray(at, at + DIGEST_BYTES))
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'errno' in error
}
