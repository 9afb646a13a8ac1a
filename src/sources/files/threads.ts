import { Worker } from 'node:worker_threads'
import { messageOf, UserError } from '../../errors.ts'
import type { PackingSettings } from './packing-messages.ts'
import type { UnpackingSettings } from './unpacking-messages.ts'

/** What a thread is to be. */
export type ThreadData =
  | { role: 'pack'; settings: PackingSettings }
  | { role: 'unpack'; settings: UnpackingSettings }

/** Another thread, by what it understands. */
export interface Thread<Order> {
  post(order: Order, transfer?: readonly ArrayBuffer[]): void
  /** Ends it at once, whatever it does; resolves when it is gone. */
  end(): Promise<void>
}

// In a variable, so that the bundler leaves it alone: it makes a bundle of its own of the worker's file.
const ENTRY = `./pack-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`

/** What a thread makes is short-lived: a small nursery costs it nothing, and the standard one takes 50 MiB. */
const LIMITS = { maxYoungGenerationSizeMb: 4 }

/**
 * Starts a thread. `failed` is told once when it ends by itself, for whatever reason: an error of its own, no memory
 * left, or a file of it missing.
 */
export function startThread<Order, Report>(
  data: ThreadData,
  on: { report: (report: Report) => void; failed: (error: Error) => void },
): Thread<Order> {
  const worker = new Worker(new URL(ENTRY, import.meta.url), {
    workerData: data,
    name: `lifeboat-${data.role}`,
    resourceLimits: LIMITS,
    // Not those of this process, which may be about its own input.
    execArgv: [],
  })
  let over = false
  const fail = (why: string, cause?: unknown) => {
    if (over) return
    over = true
    const word = `A worker thread (${data.role}) died: ${why}. Nothing it did counts; run it again, with fewer workers if memory is short.`
    on.failed(new UserError('process', word, { cause }))
  }
  worker.on('message', on.report)
  worker.on('error', (error) => fail(messageOf(error), error))
  worker.on('messageerror', (error) => fail(messageOf(error), error))
  worker.on('exit', (code) => fail(`it ended with code ${code}`))
  return {
    post: (order, transfer = []) => worker.postMessage(order, transfer),
    async end() {
      over = true
      await worker.terminate()
    },
  }
}
