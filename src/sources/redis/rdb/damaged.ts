import { UserError } from '../../../errors.ts'

/** The error of bytes that no server writes. */
export function damaged(why: string): UserError {
  return new UserError(
    'integrity',
    `the RDB is damaged, or of a version that is not known here: ${why}. Run redis-check-rdb on it`,
  )
}
