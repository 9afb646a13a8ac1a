import { messageOf, UserError } from '../../errors.ts'
import type { Compression } from '../../streams/compress.ts'
import { findSessionKey, type Openers } from '../../streams/openpgp/session-keys.ts'
import type { PlainRange } from '../../streams/pack/pack-decoder.ts'
import { Budget } from './budget.ts'
import { threadCount } from './thread-count.ts'
import { startThread, type Thread } from './threads.ts'
import type { Piece, UnpackingOrder, UnpackingReport, UnpackingWork } from './unpacking-messages.ts'

export type { Piece } from './unpacking-messages.ts'

/** A pack as the store gave it. Its bytes are handed over: they are gone from the caller's memory. */
export interface StoredPack {
  name: string
  bytes: Uint8Array
  /** As the manifest says, in hex. */
  sha256: string
}

export interface PackReaderOptions {
  openers?: Openers
  compression: Compression['kind']
  encrypted: boolean
  /** Threads, 1 to 4; as many as there are processors unless given. */
  workers?: number
  signal: AbortSignal
}

/** Takes packs apart, in threads. Calls may overlap; those beyond what the threads can hold wait with their bytes. */
export interface PackReader {
  /**
   * Checks the pack's SHA-256 first, then decrypts, decodes and writes the pieces, each checked by its SHA-256. Throws
   * UserError 'integrity' naming pack or file, 'key' when no key fits, 'exists' for a file that is there already.
   */
  unpack(pack: StoredPack, pieces: readonly Piece[]): Promise<void>
  /** The plain bytes of some extents. */
  read(pack: StoredPack, extents: readonly PlainRange[]): Promise<Uint8Array[]>
  /** Ends the threads, always to be called; what is not finished is lost. */
  close(): Promise<void>
}

/** Opens a reader of packs. Its calls reject with the signal's reason when aborted, and the threads are ended at once. */
export async function openPackReader(options: PackReaderOptions): Promise<PackReader> {
  options.signal.throwIfAborted()
  if (options.encrypted && !options.openers)
    throw new UserError('key', 'The packs are encrypted: give private-key.')
  return new Reader(options)
}

interface Member {
  thread: Thread<UnpackingOrder>
  load: number
}

interface Call {
  member: Member
  resolve: (bytes: readonly Uint8Array[]) => void
  reject: (error: unknown) => void
}

class Reader implements PackReader {
  readonly #options: PackReaderOptions
  readonly #members: readonly Member[]
  readonly #calls = new Map<number, Call>()
  readonly #room: Budget
  #next = 0
  #failure: Error | undefined
  readonly #cancel = () => this.#fail(reasonOf(this.#options.signal))

  constructor(options: PackReaderOptions) {
    this.#options = options
    const workers = threadCount(options.workers)
    const { compression, encrypted } = options
    const data = { role: 'unpack' as const, settings: { compression, encrypted } }
    this.#members = Array.from({ length: workers }, () => {
      const thread: Member['thread'] = startThread<UnpackingOrder, UnpackingReport>(data, {
        report: (report) => this.#hear(report),
        failed: (error) => this.#fail(error),
      })
      return { thread, load: 0 }
    })
    // One more than there are threads lies ready, so that none waits for its bytes.
    this.#room = new Budget(workers + 1)
    options.signal.addEventListener('abort', this.#cancel)
  }

  async unpack(pack: StoredPack, pieces: readonly Piece[]): Promise<void> {
    await this.#do(pack, { pieces })
  }

  async read(pack: StoredPack, extents: readonly PlainRange[]): Promise<Uint8Array[]> {
    return [...(await this.#do(pack, { extents }))]
  }

  async close(): Promise<void> {
    this.#options.signal.removeEventListener('abort', this.#cancel)
    this.#fail(new UserError('cancelled', 'The packs were closed before all was read.'))
    await Promise.all(this.#members.map(({ thread }) => thread.end()))
  }

  async #do({ name, bytes, sha256 }: StoredPack, work: UnpackingWork): Promise<readonly Uint8Array[]> {
    await this.#room.take(1)
    const member = this.#members.reduce((least, one) => (one.load < least.load ? one : least))
    member.load++
    try {
      return await new Promise((resolve, reject) => {
        if (this.#failure) return reject(this.#failure)
        const id = this.#next++
        this.#calls.set(id, { member, resolve, reject })
        const memory = ownMemory(bytes)
        member.thread.post({ type: 'pack', id, pack: { name, memory, sha256 }, work }, [memory])
      })
    } finally {
      member.load--
      this.#room.give(1)
    }
  }

  #hear(report: UnpackingReport): void {
    const call = this.#calls.get(report.id)
    if (!call) return
    if (report.type === 'locked') {
      this.#unlock(report, call).catch((error: unknown) => this.#settle(report.id)?.reject(error))
      return
    }
    this.#settle(report.id)
    if (report.type === 'done') call.resolve(report.bytes)
    else call.reject(report.code ? new UserError(report.code, report.message) : new Error(report.message))
  }

  async #unlock(
    { id, sessionKeys, head }: UnpackingReport & { type: 'locked' },
    { member }: Call,
  ): Promise<void> {
    const { openers = { privateKeys: [] } } = this.#options
    try {
      const found = await findSessionKey(Buffer.from(sessionKeys), Buffer.from(head), openers)
      const key = { algorithm: found.algorithm, data: Uint8Array.from(found.data) }
      found.data.fill(0)
      member.thread.post({ type: 'key', id, key })
      key.data.fill(0)
    } catch (error) {
      member.thread.post({ type: 'key', id, key: undefined })
      throw error
    }
  }

  #settle(id: number): Call | undefined {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    return call
  }

  #fail(error: Error): void {
    if (this.#failure) return
    this.#failure = error
    this.#room.fail(error)
    for (const { reject } of this.#calls.values()) reject(error)
    this.#calls.clear()
    // Whoever waits has been told; that the threads are gone is awaited by close().
    for (const { thread } of this.#members) void thread.end()
  }
}

/** The bytes as memory that can be handed over; what shares its memory with others is copied. */
function ownMemory(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
  return whole ? buffer : Uint8Array.from(bytes).buffer
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new UserError('cancelled', messageOf(reason))
}
