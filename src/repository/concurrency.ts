/** Reads side by side; the store's client opens at most 64 connections. */
const READERS = 24
/** Bytes of manifests in memory at once; a manifest of many packs is several megabytes. */
const READING_BYTES = 32 * 1024 * 1024

/** How many of these objects (sizes in bytes) may be read whole side by side. */
export function readersFor(objects: readonly { bytes: number }[]): number {
  const largest = objects.reduce((most, { bytes }) => Math.max(most, bytes), 1)
  return Math.max(1, Math.min(READERS, Math.floor(READING_BYTES / largest)))
}

/** Works on all things, `workers` of them at a time. The first failure ends the rest and is thrown. */
export async function concurrently<T>(
  things: readonly T[],
  workers: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  // All workers draw from the one iterator.
  const queue = things.values()
  let failed = false
  const worker = async () => {
    for (const thing of queue) {
      if (failed) return
      await work(thing)
    }
  }
  const guarded = async () =>
    worker().catch((error: unknown) => {
      failed = true
      throw error
    })
  await Promise.all(Array.from({ length: Math.min(workers, things.length) }, guarded))
}
