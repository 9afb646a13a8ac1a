import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, UserError } from '../errors.ts'
import { ProcessError, run } from '../streams/process.ts'

/** What must be well after a restore. */
export interface HealthCheck {
  /** Must answer with a status from 200 to 299. */
  url?: string
  /** Run by `sh -c`; must exit with 0. */
  command?: string
  /** Environment of the command: nothing else is handed on. */
  environment: Readonly<Record<string, string>>
  /** For how long it is tried again. */
  seconds: number
  signal: AbortSignal
  /** Takes what is worth a line in the log. */
  say: (line: string) => void
  /** Is told of each check that holds. */
  held: (name: string) => void
}

const REQUEST_MS = 10_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 10_000
const LINES = 20

/** Tries each check until it holds. Throws UserError `gate` with the last answer when the time is over. */
export async function checkHealth(check: HealthCheck): Promise<void> {
  const { url, command } = check
  if (url !== undefined)
    await holds(check, `health-url ${new URL(url).origin}`, (limit) => answers(url, limit))
  if (command !== undefined) await holds(check, 'health-command', (limit) => succeeds(check, command, limit))
}

/** Tries again with growing pauses; each trial gives undefined when all is well, else what is wrong. */
async function holds(
  { seconds, signal, say, held }: HealthCheck,
  name: string,
  trial: (limit: AbortSignal) => Promise<string | undefined>,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const left = Math.max(1, deadline - Date.now())
    const wrong = await trial(AbortSignal.any([signal, AbortSignal.timeout(left)]))
    signal.throwIfAborted()
    if (wrong === undefined) {
      say(`${name}: well`)
      return held(name)
    }
    say(`${name}: ${wrong}`)
    if (Date.now() + pause >= deadline) {
      throw new UserError('gate', `${name} did not hold within ${seconds} s: ${wrong}`)
    }
    await sleep(pause, undefined, { signal })
  }
}

async function answers(url: string, limit: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([limit, AbortSignal.timeout(REQUEST_MS)]) })
    await response.body?.cancel()
    return response.ok ? undefined : `answered HTTP ${response.status}`
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    return `no answer (${messageOf(cause ?? error)})`
  }
}

async function succeeds(
  { environment, signal, say }: HealthCheck,
  command: string,
  limit: AbortSignal,
): Promise<string | undefined> {
  try {
    const { stdout } = await run({
      program: '/bin/sh',
      args: ['-c', command],
      env: environment,
      signal: limit,
    })
    tell(stdout, say)
    return undefined
  } catch (error) {
    if (error instanceof ProcessError) tell(error.exit.stderr, say)
    return limit.aborted && !signal.aborted ? 'it did not end in time' : messageOf(error)
  }
}

function tell(output: string, say: (line: string) => void): void {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  for (const line of lines.slice(-LINES)) say(`  ${line}`)
}
