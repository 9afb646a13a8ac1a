import { UserError } from '../errors.ts'
import { info } from './log.ts'

/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills: everything must be undone before that. */
const DEADLINE_MS = 6000
/** Nothing of ours runs after the end; a forgotten timer or connection of a library must not hold the step. */
const LINGER_MS = 3000

/** Listens for a cancelled run until it is disposed of. */
export interface Cancellation {
  /** Fires with a UserError `cancelled`. */
  signal: AbortSignal
  dispose(): void
}

/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort signal, and ends the process when undoing takes too long. Disposed
 * of at the very end of a run: what then still lives is ended.
 */
export function listenForCancel(): Cancellation {
  const controller = new AbortController()
  const cancel = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) return
    info(`cancelled (${signal}): stopping the programs and aborting the uploads`)
    controller.abort(new UserError('cancelled', `the run was cancelled (${signal}); nothing was published`))
    // A deadline, not a way to end: it is reached only when a server answers nothing to an abort.
    setTimeout(() => process.exit(1), DEADLINE_MS).unref()
  }
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, cancel)
  return {
    signal: controller.signal,
    dispose() {
      for (const signal of signals) process.off(signal, cancel)
      // Fires only when something else keeps the process alive.
      setTimeout(() => process.exit(), LINGER_MS).unref()
    },
  }
}
