import { setTimeout } from 'node:timers/promises'
import { getOctokit } from '@actions/github'

/** Clock and patience of the calls to GitHub; a test brings its own. All in milliseconds. */
export interface Timing {
  now: () => number
  sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>
  /** How long all calls together may take, waits included. */
  limitMs: number
  signal?: AbortSignal
}

/** GitHub's REST API with retries; see `connect`. */
export interface GithubClient {
  octokit: ReturnType<typeof getOctokit>
  /**
   * A call that makes something. When its answer is lost, `find` looks whether it was made all the same before it is
   * made again.
   */
  createOnce: <T>(create: () => Promise<T>, find: () => Promise<T | undefined>) => Promise<T>
}

const attempts = 5
const requestTimeoutMs = 30_000

/**
 * A client that waits out rate limits, repeats what failed on the way (server errors, lost connections) and gives up
 * when its time is over. POST is repeated only when GitHub refused it for a limit, since otherwise it may have worked.
 * The base address is passed explicitly: @actions/github reads GITHUB_API_URL once, at import.
 */
export function connect(
  { token, apiUrl = 'https://api.github.com' }: { token: string; apiUrl?: string | undefined },
  { now = Date.now, sleep = pause, limitMs = 120_000, signal }: Partial<Timing> = {},
): GithubClient {
  const quiet = () => {}
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log })
  const deadline = now() + limitMs
  const repeat = async <T>(
    call: () => Promise<T>,
    waitAfter: (error: unknown, attempt: number) => number | undefined,
  ) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call()
      } catch (error) {
        const wait = attempt < attempts && !signal?.aborted ? waitAfter(error, attempt) : undefined
        if (wait === undefined || now() + wait > deadline) throw error
        await sleep(wait, signal)
      }
    }
  }
  octokit.hook.wrap('request', (request, options) =>
    repeat(
      async () => {
        const timeout = AbortSignal.timeout(requestTimeoutMs)
        const until = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
        return request({ ...options, request: { ...options.request, signal: until } })
      },
      (error, attempt) =>
        limitWait(error, now()) ?? (options.method === 'POST' ? undefined : faultWait(error, attempt)),
    ),
  )
  const createOnce = async <T>(create: () => Promise<T>, find: () => Promise<T | undefined>) => {
    let first = true
    return repeat(async () => {
      const made = first ? undefined : await find()
      first = false
      return made ?? (await create())
    }, faultWait)
  }
  return { octokit, createOnce }
}

/** The HTTP status of a failed call; undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  const answer = answerOf(error)
  return answer?.status
}

/** Which call limit GitHub put in the way, as milliseconds to wait (docs: "Best practices for using the REST API"). */
function limitWait(error: unknown, now: number): number | undefined {
  const answer = answerOf(error)
  if (answer === undefined || (answer.status !== 403 && answer.status !== 429)) return undefined
  const { headers } = answer
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN)
  if (retryAfter >= 0) return retryAfter * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000
  if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0) {
    // The server's clock, so that a wrong one here neither hurries nor sleeps for hours.
    const serverNow = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN
    return Math.max(0, reset - (Number.isNaN(serverNow) ? now : serverNow)) + 1000
  }
  const secondary = answer.documentation.includes('secondary-rate-limits')
  return secondary || answer.status === 429 ? 60_000 : undefined
}

/** Milliseconds to wait after a fault on the way or in the server; undefined for an answer that is final. */
function faultWait(error: unknown, attempt: number): number | undefined {
  const status = statusOf(error)
  return status === undefined || status >= 500 ? 1000 * 2 ** (attempt - 1) : undefined
}

interface Answer {
  status: number
  headers: Record<string, unknown>
  documentation: string
}

/** octokit's RequestError has a status of 500 even where no answer came; only `response` tells. */
function answerOf(error: unknown): Answer | undefined {
  const response = isRecord(error) ? error.response : undefined
  if (!isRecord(response) || typeof response.status !== 'number') return undefined
  const data = isRecord(response.data) ? response.data : {}
  return {
    status: response.status,
    headers: isRecord(response.headers) ? response.headers : {},
    documentation: typeof data.documentation_url === 'string' ? data.documentation_url : '',
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal === undefined ? {} : { signal })
}
