import { randomBytes, randomInt } from 'node:crypto'
import type { Compression } from '../../streams/compress.ts'
import type { Recipient } from '../../streams/openpgp/recipients.ts'
import { sessionKeyPackets } from '../../streams/openpgp/writer.ts'
import type { PackSealed } from './pack-item.ts'
import type {
  PackingJob,
  PackingOrder,
  PackingReport,
  PackingResult,
  PackTicket,
} from './packing-messages.ts'
import { startThread, type Thread } from './threads.ts'

export interface CrewOptions {
  recipients: readonly Recipient[]
  compression: Compression
  packBytes: number
  deduplicate: boolean
  workers: number
  put: (pack: PackSealed) => Promise<void>
  /** Told once, when all is lost. */
  onFailure: (error: Error) => void
}

interface Batch {
  weight: number
  settle: (results: readonly PackingResult[]) => void
}

/** One thread and what it is to do. */
export interface Member {
  thread: Thread<PackingOrder>
  /** Batches it has not answered, the oldest first. */
  batches: Batch[]
  /** Sum of the weights of those batches. */
  load: number
  /** Packs it may make, or makes. */
  tickets: number
  flushed?: () => void
}

/** At most so many packs are being stored at the same time. */
const PUTS = 3
const TICKETS_EACH = 2
const NAME_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const KEY_BYTES = 32

/**
 * The packing threads and their packs. A thread makes a pack only with a ticket, and there are only so many until packs
 * are stored: so a slow store slows the threads down, and memory is bounded.
 */
export class PackingCrew {
  readonly members: readonly Member[]
  readonly #options: CrewOptions
  readonly #names: string[] = []
  readonly #free: ArrayBuffer[] = []
  readonly #sealed: { pack: PackSealed; memory: ArrayBuffer }[] = []
  /** Packs of directories and links wait until all others are stored: they are unpacked last. */
  readonly #held: { pack: PackSealed; memory: ArrayBuffer }[] = []
  #outstanding = 0
  readonly #putting = new Set<Promise<void>>()
  #issuing = false
  #over = false
  #stored = () => {}

  constructor(options: CrewOptions) {
    this.#options = options
    const { compression, packBytes, deduplicate } = options
    const data = { role: 'pack' as const, settings: { compression, packBytes, deduplicate } }
    this.members = Array.from({ length: options.workers }, () => {
      const thread: Member['thread'] = startThread<PackingOrder, PackingReport>(data, {
        report: (report) => this.#hear(member, report),
        failed: (error) => this.#fail(error),
      })
      const member: Member = { thread, batches: [], load: 0, tickets: 0 }
      return member
    })
    this.#issue()
  }

  /** The number of a pack by its name. */
  numberOf(name: string): number {
    return this.#names.push(name) - 1
  }

  nameOf(pack: number): string {
    return this.#names[pack] ?? ''
  }

  /** Hands jobs to a thread; `settle` gets the results in their order, unless all is lost before. */
  send(member: Member, jobs: readonly PackingJob[], weight: number, settle: Batch['settle']): void {
    member.batches.push({ weight, settle })
    member.load += weight
    const memory = jobs.flatMap((job) =>
      job.kind === 'run' ? [job.memory] : job.kind === 'bytes' ? [job.bytes] : [],
    )
    member.thread.post({ type: 'jobs', jobs }, memory)
  }

  /** Tells all threads. */
  tell(order: PackingOrder): void {
    for (const { thread } of this.members) thread.post(order)
  }

  /** Seals what is open; resolves when every pack is stored. */
  async flush(): Promise<void> {
    const flushed = this.members.map(
      (member) =>
        new Promise<void>((resolve) => {
          member.flushed = resolve
          member.thread.post({ type: 'flush' })
        }),
    )
    await Promise.all(flushed)
    await this.#allStored()
    for (const held of this.#held.splice(0)) {
      this.#outstanding++
      this.#sealed.push(held)
      this.#store()
      await this.#allStored()
    }
  }

  /** Ends the threads; nothing is being stored any more when this resolves. */
  async close(): Promise<void> {
    this.#over = true
    await Promise.all([...this.members.map(({ thread }) => thread.end()), Promise.allSettled(this.#putting)])
  }

  #hear(member: Member, report: PackingReport): void {
    if (this.#over) return
    if (report.type === 'results') {
      const batch = member.batches.shift()
      member.load -= batch?.weight ?? 0
      batch?.settle(report.results)
    } else if (report.type === 'flushed') {
      member.flushed?.()
    } else {
      member.tickets--
      this.#take(report)
    }
  }

  #take({ pack, memory, bytes, sha256, plainBytes, last }: PackingReport & { type: 'sealed' }): void {
    const sealed = { name: this.nameOf(pack), bytes: new Uint8Array(memory, 0, bytes), sha256, plainBytes }
    if (last) {
      // Of headers there is little: it is copied so that the large memory is free for others.
      const copy = sealed.bytes.slice()
      this.#held.push({ pack: { ...sealed, bytes: copy }, memory: copy.buffer })
      this.#free.push(memory)
      this.#outstanding--
    } else {
      this.#sealed.push({ pack: sealed, memory })
    }
    this.#store()
    this.#issue()
  }

  #store(): void {
    while (this.#putting.size < PUTS && !this.#over) {
      const next = this.#sealed.shift()
      if (!next) return
      const put = this.#options.put(next.pack)
      this.#putting.add(put)
      put.then(() => this.#settle(put, next.memory)).catch((error: unknown) => this.#fail(error))
    }
  }

  #settle(put: Promise<void>, memory: ArrayBuffer): void {
    this.#putting.delete(put)
    this.#free.push(memory)
    this.#outstanding--
    this.#store()
    this.#issue()
    if (this.#putting.size === 0 && this.#sealed.length === 0) this.#stored()
  }

  #allStored(): Promise<void> {
    return new Promise((resolve) => {
      this.#stored = resolve
      if (this.#putting.size === 0 && this.#sealed.length === 0) resolve()
    })
  }

  /** Gives tickets to the threads that have too few, as long as there may be more packs. */
  #issue(): void {
    if (this.#issuing || this.#over) return
    this.#issuing = true
    this.#issueAll().catch((error: unknown) => this.#fail(error))
  }

  async #issueAll(): Promise<void> {
    const { workers } = this.#options
    try {
      while (!this.#over && this.#outstanding < Math.max(workers + TICKETS_EACH, workers * TICKETS_EACH)) {
        const poorest = this.members.reduce((least, member) =>
          member.tickets < least.tickets ? member : least,
        )
        if (poorest.tickets >= TICKETS_EACH) return
        this.#outstanding++
        poorest.tickets++
        const ticket = await this.#ticket()
        if (!this.#over) poorest.thread.post({ type: 'ticket', ticket }, ticket.memory ? [ticket.memory] : [])
        ticket.key?.data.fill(0)
      }
    } finally {
      this.#issuing = false
    }
  }

  async #ticket(): Promise<PackTicket> {
    const pack = this.numberOf(randomName())
    const { recipients } = this.#options
    if (recipients.length === 0) return { pack, ...this.#recycled() }
    const data = randomBytes(KEY_BYTES)
    const packets = await sessionKeyPackets(data, { recipients })
    // Copies of their own: what is posted takes its whole memory along.
    const key = { data: Uint8Array.from(data), packets: Uint8Array.from(packets) }
    data.fill(0)
    return { pack, key, ...this.#recycled() }
  }

  #recycled(): { memory?: ArrayBuffer } {
    const memory = this.#free.pop()
    return memory ? { memory } : {}
  }

  #fail(error: unknown): void {
    if (this.#over) return
    this.#over = true
    this.#options.onFailure(error instanceof Error ? error : new Error(String(error)))
  }
}

function randomName(): string {
  return Array.from({ length: 20 }, () => NAME_LETTERS[randomInt(NAME_LETTERS.length)]).join('')
}
