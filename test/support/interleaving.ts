import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as tick } from 'node:timers/promises'
import { openDirectoryStore } from '../../src/store/directory.ts'
import type { Store, StoredObject } from '../../src/store/store.ts'

const STONE = '.tombstone.json'

/** Something that runs beside others on one store, one store operation at a time. */
export interface Process {
  name: string
  done: boolean
  /** Set when it was killed or failed. */
  error?: unknown
  killed: boolean
  /** Ids of which it has written the tombstone and not yet removed the manifest: no process leaves hours between. */
  hurried: Set<string>
}

/** A directory store with a clock of its own, whose users take turns: one operation at a time, in a chosen order. */
export class World {
  readonly root: string
  readonly processes: Process[] = []
  readonly #store: Required<Omit<Store, 'members'>>
  /** How many changes there have been. */
  changes = 0
  readonly #waiting: { process: Process; go: () => Promise<void> }[] = []
  now: Date

  constructor(root: string, now: Date) {
    this.root = root
    this.now = now
    this.#store = openDirectoryStore(root)
  }

  /** Starts a process on a store that waits for its turn before each operation. */
  start(name: string, run: (store: Store, turn: Turn) => Promise<void>): Process {
    const process: Process = { name, done: false, killed: false, hurried: new Set() }
    this.processes.push(process)
    const turn: Turn = async (work) => this.#turn(process, work)
    run(this.#storeOf(process, turn), turn)
      .catch((error: unknown) => {
        process.error = error
      })
      .finally(() => {
        process.done = true
      })
    return process
  }

  /** From now on nothing of it happens any more. */
  kill(process: Process): void {
    process.killed = true
    process.done = true
    process.hurried.clear()
  }

  /** Lets one of the waiting operations (of one process) happen; false when none waits. */
  async step(choice: number, only?: Process): Promise<boolean> {
    await settled()
    const ready = this.#waiting.filter(({ process }) => !process.killed && (only ?? process) === process)
    const chosen = ready[choice % Math.max(1, ready.length)]
    if (!chosen) return false
    this.#waiting.splice(this.#waiting.indexOf(chosen), 1)
    await chosen.go()
    return true
  }

  /** Lets time pass, but only minutes while somebody is between two steps that belong together. */
  pass(hours: number): void {
    const hurried = this.processes.some(({ hurried: ids }) => ids.size > 0)
    this.now = new Date(this.now.getTime() + Math.min(hours, hurried ? 0.1 : hours) * 3_600_000)
  }

  async put(key: string, body: Buffer, ifAbsent = false): Promise<void> {
    this.changes++
    await this.#store.put(key, once(body), { ifAbsent })
    await utimes(join(this.root, key), this.now, this.now)
  }

  async #turn<T>(process: Process, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const go = async () => work().then(resolve, reject)
      this.#waiting.push({ process, go })
    })
  }

  #storeOf(process: Process, turn: Turn): Store {
    const store = this.#store
    return {
      url: store.url,
      put: async (key, body, options = {}) =>
        turn(async () => {
          if (key.endsWith(STONE)) process.hurried.add(key.slice(0, -STONE.length))
          await this.put(key, await buffer(body), options.ifAbsent)
        }),
      get: async (key, options) =>
        turn(async () => Readable.from([await buffer(await store.get(key, options))])),
      head: async (key, options) => turn(async () => store.head(key, options)),
      list: (prefix) => pages(store, prefix, turn),
      remove: async (key, options) =>
        turn(async () => {
          process.hurried.delete(key.replace(/\.manifest\.json$/, ''))
          this.changes++
          await store.remove(key, options)
        }),
      now: async () => turn(async () => this.now),
      async *uploads(prefix, options) {
        yield* await turn(async () => Array.fromAsync(store.uploads(prefix, options)))
      },
      abortUpload: async (key, id, options) => turn(async () => store.abortUpload(key, id, options)),
      places: store.places,
      close: () => undefined,
    }
  }
}

/** Waits for its turn and does its work while nothing else happens. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>

/** Each page is true of a moment of its own, as in a bucket: the next goes on after the last key. */
async function* pages(store: Store, prefix: string, turn: Turn): AsyncGenerator<StoredObject, void> {
  const size = 3
  let last = ''
  for (;;) {
    const after = last
    const page = await turn(async () => {
      const all = await Array.fromAsync(store.list(prefix))
      return all.filter(({ key }) => key > after).slice(0, size)
    })
    yield* page
    const end = page.at(-1)
    if (!end || page.length < size) return
    last = end.key
  }
}

/** Until all that follows from the last operation has come to its next one: no step of it needs the disk. */
async function settled(): Promise<void> {
  for (let round = 0; round < 8; round++) await tick()
}

async function* once(body: Buffer) {
  yield body
}
