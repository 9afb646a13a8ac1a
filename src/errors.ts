/** What a fault is about; reports and tests go by this word, never by the text of a message. */
export type ErrorCode =
  | 'input'
  | 'preflight'
  | 'tool-missing'
  | 'process'
  | 'store'
  | 'not-found'
  | 'denied'
  | 'changed'
  | 'exists'
  | 'integrity'
  | 'archived'
  | 'key'
  | 'gate'
  | 'suspect'
  | 'drill'
  | 'unsettled'
  | 'github'
  | 'cancelled'

/**
 * A fault the user can understand and mend. The message is one line: what happened, to which object, why,
 * and what to do next. It never holds a secret.
 */
export class UserError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'UserError'
    this.code = code
  }
}

/** The one-line text of anything thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  return String(error)
}

/** Whether an error, or any error it was caused by, carries this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (e instanceof UserError && e.code === code) return true
  }
  return false
}
