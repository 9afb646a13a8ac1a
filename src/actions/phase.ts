import { group } from '../runner/log.ts'
import { reportProgress } from '../runner/progress.ts'

/** Runs one phase under a heading in the log, with progress once it tells how its bytes are read. */
export async function runPhase<T>(
  name: string,
  work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
): Promise<T> {
  return group(name, async () => {
    let progress: { stop(): void } | undefined
    const watch = (read: () => number, total?: number) => {
      progress?.stop()
      progress = reportProgress(name, read, total)
    }
    try {
      return await work(watch)
    } finally {
      progress?.stop()
    }
  })
}
