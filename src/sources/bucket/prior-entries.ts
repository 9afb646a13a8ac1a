import { comparePaths, type Entry, type ObjectEntry } from '../../backup/files/entry.ts'

/** The objects of the previous backup. */
export interface PriorEntries {
  /** The object of this path; paths must be asked in their order. */
  at(path: string): Promise<ObjectEntry | undefined>
  /** Ends the reading of the entries. */
  close(): Promise<void>
}

/** Finds entries by path; reads them once, as they come. */
export function priorEntries(entries: AsyncIterable<readonly Entry[]> | undefined): PriorEntries {
  const batches = entries?.[Symbol.asyncIterator]()
  let batch: readonly Entry[] = []
  let next = 0
  return {
    at: async (path: string): Promise<ObjectEntry | undefined> => {
      for (;;) {
        const entry = batch[next]
        if (entry) {
          const order = comparePaths(entry.path, path)
          if (order === 0 && entry.type === 'object') return entry
          if (order > 0) return undefined
          next += 1
          continue
        }
        const step = await batches?.next()
        if (!step || step.done) return undefined
        batch = step.value
        next = 0
      }
    },
    close: async () => {
      await batches?.return?.()
    },
  }
}
