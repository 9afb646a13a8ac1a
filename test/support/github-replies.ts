/** What goes wrong with a call: an answer of this kind, or a connection cut before or after the work was done. */
export type Fault =
  | { kind: 'secondary-limit'; retryAfter?: number }
  | { kind: 'rate-limit'; resetsIn: number }
  | { kind: 'status'; status: number; message?: string }
  | { kind: 'reset'; after?: boolean }

/** What the server answers. */
export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const docs = 'https://docs.github.com/rest'
/** The answer of a call that goes wrong. */
export function faultReply(fault: Exclude<Fault, { kind: 'reset' }>): Reply {
  if (fault.kind === 'status') return refusal(fault.status, fault.message ?? 'Server Error')
  if (fault.kind === 'secondary-limit') {
    const headers: Record<string, string> =
      fault.retryAfter === undefined ? {} : { 'retry-after': `${fault.retryAfter}` }
    const body = {
      message: 'You have exceeded a secondary rate limit',
      documentation_url: `${docs}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
    }
    return { status: 403, body, headers }
  }
  const reset = Math.floor(Date.now() / 1000) + fault.resetsIn
  return {
    ...refusal(403, 'API rate limit exceeded'),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  }
}

/** A good answer. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}

/** GitHub's answer to what it does not do. */
export function refusal(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: docs, status: String(status) } }
}

/** GitHub's answer to a field it does not take. */
export function invalid(error: Record<string, string>): Reply {
  return { status: 422, body: { message: 'Validation Failed', errors: [error], documentation_url: docs } }
}

/** The strings of a JSON array; empty for anything else. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map((item) => String(item)) : []
}
