import { duration, rate, size } from '../report/plot.ts'
import { info } from './log.ts'

const EVERY_MS = 5000

/** Says every five seconds how far a long work is, until `stop` is called. */
export interface Progress {
  stop(): void
}

/**
 * Reports bytes, rate and, where the total is known, share and time left. `read` gives the bytes so far; `total` is
 * an estimate in bytes.
 */
export function reportProgress(what: string, read: () => number, total?: number): Progress {
  const started = Date.now()
  let last = { at: started, bytes: 0 }
  const timer = setInterval(() => {
    const now = Date.now()
    const bytes = read()
    const recent = rate(bytes - last.bytes, (now - last.at) / 1000)
    last = { at: now, bytes }
    info(`${what}: ${size(bytes)}, ${recent}${remaining(bytes, (now - started) / 1000, total)}`)
  }, EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

function remaining(bytes: number, seconds: number, total: number | undefined): string {
  if (!total || bytes === 0 || bytes >= total) return ''
  const left = ((total - bytes) / bytes) * seconds
  return `, about ${Math.floor((bytes / total) * 100)} %, ${duration(left)} left`
}
