import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { cap } from '../report/markdown.ts'

/** How long to wait and what to send along. */
export interface HeartbeatOptions {
  /** For one attempt; 10 seconds unless given. */
  timeoutMs?: number
  /** Pairs a start with its end (`rid`, a UUID; anything else is turned into one). */
  runId?: string
  /** A few words kept with the ping; healthchecks.io stores 10,000 bytes. No secrets. */
  text?: string
  /** Before the second attempt, twice as long before the third; 1 second unless given. */
  retryDelayMs?: number
  signal?: AbortSignal
}

/**
 * Pings a dead man's switch the way healthchecks.io has it: `<url>/start`, `<url>`, `<url>/fail`. Never throws; gives
 * a warning when three attempts failed. The address is a secret and is not in the warning.
 */
export async function heartbeat(
  url: string,
  event: 'start' | 'success' | 'fail',
  options: HeartbeatOptions = {},
): Promise<string | undefined> {
  const address = addressOf(url, event, options.runId)
  if (address === undefined)
    return `the ${event} ping was not sent: heartbeat-url is not a plain http(s) address`
  const { retryDelayMs = 1000 } = options
  let fault = ''
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      if (attempt > 0)
        await setTimeout(retryDelayMs * attempt, undefined, options.signal && { signal: options.signal })
      const status = await ping(address, options)
      if (status < 400) return undefined
      fault = `the server answered ${status}`
      // 404: no such check, 409: its name is ambiguous; asking again does not help.
      if (status < 500 && status !== 429) break
    } catch (error) {
      fault = faultOf(error)
      if (options.signal?.aborted) break
    }
  }
  return `the ${event} ping did not arrive: ${fault}; check heartbeat-url`
}

async function ping(
  address: URL,
  { timeoutMs = 10_000, text = '', signal }: HeartbeatOptions,
): Promise<number> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const response = await fetch(address, {
    method: 'POST',
    body: cap(text, 2000),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  })
  await response.body?.cancel()
  return response.status
}

function addressOf(
  url: string,
  event: 'start' | 'success' | 'fail',
  runId: string | undefined,
): URL | undefined {
  if (!URL.canParse(url.trim())) return undefined
  const address = new URL(url.trim())
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    return undefined
  if (event !== 'success') address.pathname = `${address.pathname.replace(/\/+$/, '')}/${event}`
  if (runId !== undefined) address.searchParams.set('rid', uuidOf(runId))
  return address
}

/** The same run always gives the same UUID (version 8 of RFC 9562, section 5.8: free bits, here of a hash). */
function uuidOf(runId: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(runId)) return runId
  const hex = createHash('sha256').update(runId).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A code such as ECONNREFUSED; messages of fetch may hold the address. */
function faultOf(error: unknown): string {
  for (let e = error; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : undefined) {
    if ('name' in e && e.name === 'TimeoutError') return 'no answer in time'
    if ('code' in e && typeof e.code === 'string') return e.code
  }
  return 'no connection'
}
