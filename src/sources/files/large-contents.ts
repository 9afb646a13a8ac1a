import { createHash } from 'node:crypto'
import { closeSync, fstatSync, read } from 'node:fs'
import { promisify } from 'node:util'
import type { Attributes, BytePath, Content, Extent } from '../../backup/files/entry.ts'
import { Budget } from './budget.ts'
import { blocksOf, mergedExtents, priorExtents } from './large-extents.ts'
import { factsOf, isSame, openFile, type ReadFault, readFault } from './open-file.ts'
import { RUN_BYTES, type RunJob, type RunResult } from './packing-messages.ts'
import type { PackingQueue } from './packing-queue.ts'

/** A large content that was stored. */
export interface LargeStored {
  content: Content
  stored: number
}

/** What a content is stored under. */
interface Place {
  path: BytePath
  attributes: Attributes
}

/** Gives the next bytes of a content: fills `into` unless the content ends. */
type Fill = (into: Buffer, offset: number) => Promise<number>

const DIGEST_BYTES = 32
const readAt = promisify(read)

/**
 * Stores contents from 16 MiB on. This thread reads and takes the SHA-256 of the whole, run by run; the packing threads
 * hash and compare the blocks and store those that changed. So one large file keeps all of them busy.
 */
export class LargeContents {
  readonly #queue: PackingQueue
  readonly #nameOf: (pack: number) => string
  readonly #atOnce: Budget
  readonly #memory: Budget
  readonly #free: ArrayBuffer[] = []
  readonly #known = new Map<string, Content>()
  readonly #knownSizes = new Set<number>()

  constructor(queue: PackingQueue, nameOf: (pack: number) => string, workers: number) {
    this.#queue = queue
    this.#nameOf = nameOf
    this.#atOnce = new Budget(workers)
    this.#memory = new Budget(workers + 2)
  }

  know(content: Content): void {
    this.#known.set(content.sha256, content)
    this.#knownSizes.add(content.size)
  }

  fail(error: Error): void {
    this.#atOnce.fail(error)
    this.#memory.fail(error)
  }

  /**
   * Stores a file. It is read once: one that is written to all the time, as a large one often is, would not stand still
   * for another reading either. What changed meanwhile is `torn`.
   */
  async storeFile(
    place: Place & { source: BytePath },
    prior: Content | undefined,
  ): Promise<(LargeStored & { facts: ReturnType<typeof factsOf>; torn?: true }) | ReadFault> {
    await this.#atOnce.take(1)
    const file = openFile(place.source)
    try {
      if ('fault' in file) return file
      const size = Number(file.stats.size)
      const fill: Fill = (into, offset) => readFully(file.fd, into, offset)
      const known = this.#knownSizes.has(size) && !prior ? await this.#recognised(fill, size) : undefined
      const result = known ?? (await this.#store(place, size, fill, prior))
      const after = fstatSync(file.fd, { bigint: true })
      const torn = !isSame(file.stats, after) || result.content.size !== size
      return { ...result, facts: factsOf(after), ...(torn ? { torn } : {}) }
    } catch (error) {
      if (!(error instanceof Error && 'errno' in error)) throw error
      return readFault(error)
    } finally {
      if ('fd' in file) closeSync(file.fd)
      this.#atOnce.give(1)
    }
  }

  /** Stores a body of known size; `fill` fails when it has another one. */
  async storeBody(place: Place, size: number, fill: Fill): Promise<LargeStored> {
    await this.#atOnce.take(1)
    try {
      return await this.#store(place, size, fill, undefined)
    } finally {
      this.#atOnce.give(1)
    }
  }

  /** The known content that a file has: it is read, and nothing stored. Only worth it when there is one of its size. */
  async #recognised(fill: Fill, size: number): Promise<LargeStored | undefined> {
    const hash = createHash('sha256')
    const memory = await this.#take()
    try {
      for (let offset = 0; offset < size; ) {
        const view = Buffer.from(memory, 0, Math.min(RUN_BYTES, size - offset))
        const filled = await fill(view, offset)
        hash.update(view.subarray(0, filled))
        offset += filled
        if (filled < view.length) break
      }
    } finally {
      this.#give(memory)
    }
    const content = this.#known.get(hash.digest('hex'))
    return content && { content, stored: 0 }
  }

  async #store(place: Place, size: number, fill: Fill, prior: Content | undefined): Promise<LargeStored> {
    const { bytes: blockBytes, digests } = blocksOf(size, prior)
    const hash = createHash('sha256')
    const runs: Promise<RunResult>[] = []
    let offset = 0
    try {
      while (offset < size) {
        const memory = await this.#take()
        const view = Buffer.from(memory, 0, Math.min(RUN_BYTES, size - offset))
        const length = await this.#filled(fill, view, offset, memory)
        if (length === 0) break
        hash.update(view.subarray(0, length))
        const job: RunJob = {
          kind: 'run',
          path: place.path,
          attributes: place.attributes,
          memory,
          length,
          offset,
          blockBytes,
        }
        if (digests) job.prior = digestsOf(digests, offset / blockBytes, Math.ceil(length / blockBytes))
        runs.push(this.#run(job))
        offset += length
        if (length < view.length) break
      }
    } catch (error) {
      // The memory of what is under way comes back first.
      await Promise.allSettled(runs)
      throw error
    }
    return this.#assembled(
      await Promise.all(runs),
      { size: offset, sha256: hash.digest('hex') },
      blockBytes,
      prior,
    )
  }

  async #filled(fill: Fill, view: Buffer, offset: number, memory: ArrayBuffer): Promise<number> {
    try {
      const length = await fill(view, offset)
      if (length === 0) this.#give(memory)
      return length
    } catch (error) {
      this.#give(memory)
      throw error
    }
  }

  async #run(job: RunJob): Promise<RunResult> {
    const result = await this.#queue.doNow(job)
    if (!('pieces' in result)) throw new Error('A run of a file got no answer.')
    this.#give(result.memory)
    return result
  }

  #assembled(
    runs: readonly RunResult[],
    whole: { size: number; sha256: string },
    blockBytes: number,
    prior: Content | undefined,
  ): LargeStored {
    if (prior?.sha256 === whole.sha256) return { content: prior, stored: 0 }
    const extents: Extent[] = []
    const sha256: string[] = []
    let stored = 0
    for (const [i, run] of runs.entries()) {
      const start = i * RUN_BYTES
      const end = Math.min(start + RUN_BYTES, whole.size)
      let at = start
      for (const piece of run.pieces) {
        extents.push(...priorExtents(prior, at, start + piece.start))
        extents.push({ pack: this.#nameOf(piece.pack), offset: piece.offset, length: piece.length })
        at = start + piece.start + piece.length
        stored += piece.length
      }
      extents.push(...priorExtents(prior, at, end))
      const blocks = Buffer.from(run.blocks.buffer, run.blocks.byteOffset, run.blocks.length)
      for (let block = 0; block < blocks.length; block += DIGEST_BYTES)
        sha256.push(blocks.toString('hex', block, block + DIGEST_BYTES))
    }
    const content = { ...whole, extents: mergedExtents(extents), blocks: { bytes: blockBytes, sha256 } }
    this.know(content)
    return { content, stored }
  }

  async #take(): Promise<ArrayBuffer> {
    await this.#memory.take(1)
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(RUN_BYTES).buffer
  }

  #give(memory: ArrayBuffer): void {
    this.#free.push(memory)
    this.#memory.give(1)
  }
}

async function readFully(fd: number, into: Buffer, offset: number): Promise<number> {
  let filled = 0
  while (filled < into.length) {
    const { bytesRead } = await readAt(fd, into, filled, into.length - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

/** The digests of so many blocks from `first` on, as many as there are. */
function digestsOf(digests: readonly string[], first: number, count: number): Uint8Array {
  return Uint8Array.from(Buffer.from(digests.slice(first, first + count).join(''), 'hex'))
}
