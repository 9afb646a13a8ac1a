import type { Member, PackingCrew } from './packing-crew.ts'
import type { BytesJob, FileJob, HeaderJob, PackingJob, PackingResult, RunJob } from './packing-messages.ts'

interface Waiting {
  job: PackingJob
  weight: number
  settle: (result: PackingResult) => void
}

/** A thread gets so much at once: enough that asking costs nothing, little enough that all end at the same time. */
const BATCH = { jobs: 128, bytes: 4 << 20 }
/** One it works on, one that lies ready. */
const BATCHES_EACH = 2
/** What a file costs beyond its bytes, in bytes that are worked on in the same time. */
const JOB_WEIGHT = 16 << 10

/** Shares jobs out among the threads, whoever has least to do first, in batches of what lies side by side. */
export class PackingQueue {
  readonly #crew: PackingCrew
  readonly #whole: Queue = { items: [], at: 0 }
  readonly #headers: Queue = { items: [], at: 0 }
  #scheduled = false

  constructor(crew: PackingCrew) {
    this.#crew = crew
  }

  /** Does a job when its turn comes. Headers all go to one thread, in their order. */
  do(job: FileJob | BytesJob | HeaderJob, bytes: number): Promise<PackingResult> {
    return new Promise((settle) => {
      const queue = job.kind === 'header' ? this.#headers : this.#whole
      queue.items.push({ job, weight: bytes + JOB_WEIGHT, settle })
      this.#schedule()
    })
  }

  /** Does a job at once: its memory is already taken. */
  doNow(job: RunJob): Promise<PackingResult> {
    return new Promise((settle) => {
      this.#crew.send(this.#idlest(), [job], job.length, ([result]) => {
        settle(result ?? MISSING)
        this.#schedule()
      })
    })
  }

  /** When all that is to be added now was added, so that batches get full. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      this.#dispatch()
    })
  }

  #dispatch(): void {
    const [first] = this.#crew.members
    while (first && first.batches.length < BATCHES_EACH && isWaiting(this.#headers))
      this.#hand(first, this.#headers)
    while (isWaiting(this.#whole)) {
      const idlest = this.#idlest()
      if (idlest.batches.length >= BATCHES_EACH) return
      this.#hand(idlest, this.#whole)
    }
  }

  #hand(member: Member, queue: Queue): void {
    const batch = cut(queue)
    const weight = batch.reduce((sum, waiting) => sum + waiting.weight, 0)
    const jobs = batch.map(({ job }) => job)
    this.#crew.send(member, jobs, weight, (results) => {
      for (const [i, { settle }] of batch.entries()) settle(results[i] ?? MISSING)
      this.#schedule()
    })
  }

  #idlest(): Member {
    return this.#crew.members.reduce((least, member) => (isIdler(member, least) ? member : least))
  }
}

function isIdler(a: Member, b: Member): boolean {
  return a.batches.length === b.batches.length ? a.load < b.load : a.batches.length < b.batches.length
}

interface Queue {
  items: Waiting[]
  /** The first that still waits. */
  at: number
}

/** After so many that are handed out, their places are given back. */
const FORGOTTEN = 4096

const MISSING = { fault: 'io', detail: 'got no answer' } as const

function isWaiting({ items, at }: Queue): boolean {
  return at < items.length
}

function cut(queue: Queue): Waiting[] {
  let bytes = 0
  let end = queue.at
  for (; end < queue.items.length && end - queue.at < BATCH.jobs && bytes < BATCH.bytes; end++)
    bytes += queue.items[end]?.weight ?? 0
  const batch = queue.items.slice(queue.at, end)
  queue.at = end
  // A queue that is never empty would keep all that ever was in it.
  if (queue.at === queue.items.length || queue.at >= FORGOTTEN) {
    queue.items = queue.items.slice(queue.at)
    queue.at = 0
  }
  return batch
}
