/** Reads side by side; the store's client opens at most 64 connections. */
const READERS = 24
/** Bytes of manifests in memory at once; a manifest of many packs is several megabytes. */
const READING_BYTES = 32 * 1024 * 1024

/** How many of these objects (sizes in bytes) may be read whole side by side. */
export function readersFor(objects: readonly { bytes: number }[]): number {
  const largest = objects.reduce((most, { bytes }) => Math.max(most, bytes), 1)
  return Math.max(1, Math.min(READERS, Math.floor(READING_BYTES / largest)))
}

/**
 * Works on all things, `workers` of them at a time. The first failure ends the rest, and is thrown when what was under
 * way has ended.
 */
export async function concurrently<T>(
  things: Iterable<T>,
  workers: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  // All workers draw from the one iterator.
  const queue = things[Symbol.iterator]()
  let failed = false
  const worker = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      try {
        await work(next.value)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: workers }, worker))
  const fault = ended.find((end) => end.status === 'rejected')
  if (fault) throw fault.reason
}
