import { duration } from '../backup/duration.ts'
import { rate, size } from '../report/plot.ts'
import { info } from './log.ts'
import { clearBar, drawBar, hasBar } from './voice.ts'

const EVERY_MS = 5000
const BAR_EVERY_MS = 150
const BAR_WIDTH = 24

/** Tells how far a long work is, until `stop` is called. */
export interface Progress {
  stop(): void
}

/**
 * Reports bytes, rate and, where the total is known, share and time left: a line every five seconds, a moving bar at a
 * terminal. `read` gives the bytes so far; `total` is an estimate in bytes.
 */
export function reportProgress(what: string, read: () => number, total?: number): Progress {
  const started = Date.now()
  const moving = hasBar()
  let last = { at: started, bytes: 0 }
  const tell = () => {
    const now = Date.now()
    const bytes = read()
    const seconds = (now - started) / 1000
    if (moving)
      return drawBar(
        `${what} ${picture(bytes, total)} ${size(bytes)}, ${rate(bytes, seconds)}${remaining(bytes, seconds, total)}`,
      )
    const recent = rate(bytes - last.bytes, (now - last.at) / 1000)
    last = { at: now, bytes }
    info(`${what}: ${size(bytes)}, ${recent}${remaining(bytes, seconds, total)}`)
  }
  const timer = setInterval(tell, moving ? BAR_EVERY_MS : EVERY_MS)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      if (moving) clearBar()
    },
  }
}

/** The bar itself; empty where nobody knows the total. */
function picture(bytes: number, total: number | undefined): string {
  if (!total) return ''
  const full = Math.min(BAR_WIDTH, Math.floor((bytes / total) * BAR_WIDTH))
  return `[${'█'.repeat(full)}${'·'.repeat(BAR_WIDTH - full)}]`
}

function remaining(bytes: number, seconds: number, total: number | undefined): string {
  if (!total || bytes === 0 || bytes >= total) return ''
  const left = ((total - bytes) / bytes) * seconds
  return `, about ${Math.floor((bytes / total) * 100)} %, ${duration(left)} left`
}
