import { parentPort, workerData } from 'node:worker_threads'
import { PackingThread } from './packing-thread.ts'
import type { ThreadData } from './threads.ts'
import { UnpackingThread } from './unpacking-thread.ts'

// The way in of the worker threads; a bundle of its own beside the other one. An error ends the thread, and the main
// thread is told by its 'error' event.
const data: ThreadData = workerData
if (parentPort) {
  if (data.role === 'pack') await new PackingThread(parentPort, data.settings).run()
  else await new UnpackingThread(parentPort, data.settings).run()
}
