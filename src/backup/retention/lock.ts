import { type Policy, reach, tierText } from './policy.ts'

/** What a lock of so many days on every object means under a retention policy. */
export interface LockAdvice {
  /** It does not what one would expect of it. */
  warning?: string
  note?: string
}

/** A lock counts a month as 31 days and a year as 366, so that it is never shorter than what was asked for. */
const ROUNDING = 1.03

/**
 * Sets the lock that backups get beside what retention keeps. Longer than a tier: what that tier gives up stays, and is
 * paid for, until its lock is over. Shorter than the longest: the oldest backups can be deleted by whoever may delete.
 */
export function judgeLock(policy: Policy, lockDays: number): LockAdvice {
  const [first] = policy.tiers
  const last = policy.tiers.at(-1)
  if (!first || !last) return {}
  const lock = `every object is locked for ${lockDays} days (s3-object-lock)`
  if (lockDays > reach(last) * ROUNDING) {
    const word = `${lock}, longer than retention keeps any backup (${tierText(last)}): whatever it gives up stays, and is paid for, until its lock is over`
    return { warning: `${word}; shorten the lock, or keep longer` }
  }
  if (lockDays > reach(first) * ROUNDING) {
    const word = `${lock}, but backups are given up from "${tierText(first)}" on: they stay, and are paid for, until their lock is over`
    return { warning: `${word}; a lock as long as the first tier is enough for what it keeps` }
  }
  if (lockDays * ROUNDING >= reach(last)) return {}
  return {
    note: `${lock}: backups kept longer than that can be deleted by whoever may delete from the bucket`,
  }
}
