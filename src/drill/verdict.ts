import { hasCode, messageOf } from '../errors.ts'

/** `unknown` is a check that could not run, or was never reached: it is never green. */
export type Status = 'pass' | 'fail' | 'unknown'

/** One thing a drill looked at. `detail` may hold untrusted names. */
export interface Check {
  name: string
  status: Status
  detail: string
}

export type Result = 'pass' | 'fail' | 'could-not-verify'

/** The verdict of all checks: one failed check fails; else one unknown makes it `could-not-verify`. */
export function verdictOf(checks: readonly Check[]): Result {
  if (checks.some((check) => check.status === 'fail')) return 'fail'
  if (checks.length === 0 || checks.some((check) => check.status === 'unknown')) return 'could-not-verify'
  return 'pass'
}

/**
 * What an error in a phase says about the backup: damage, a missing object, a key that does not open it and a
 * restore that fails are faults of the backup; a store that does not answer or a missing program is not.
 */
function statusOf(error: unknown): Status {
  const faults = ['integrity', 'not-found', 'drill', 'key', 'gate'] as const
  return faults.some((code) => hasCode(error, code)) ? 'fail' : 'unknown'
}

/** The check that a phase's error becomes. */
export function failedCheck(name: string, error: unknown): Check {
  return { name, status: statusOf(error), detail: messageOf(error) }
}
