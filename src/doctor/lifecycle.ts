import { longestTier, type Policy } from '../backup/retention/policy.ts'
import type { Finding } from '../backup/status/finding.ts'
import type { LifecycleRule } from '../store/store-facts.ts'

/** Deleted or overwritten objects should be there for so many days to come back from. */
const NONCURRENT_DAYS = 7
/** A large upload may take longer than a day. */
const ABORT_DAYS = 2

/** What the lifecycle rules of a bucket are judged by. */
export interface LifecycleSight {
  /** Full prefix of the store's keys. */
  prefix: string
  policy: Policy | undefined
  versions: boolean
  /** Whether this key can give up an unfinished upload. */
  canAbort: boolean
}

/** Judges the rules that touch the store's keys: none may delete what retention is to keep. */
export function judgeLifecycle(rules: readonly LifecycleRule[], sight: LifecycleSight): Finding[] {
  const { prefix } = sight
  // Backups carry no tags, so a rule for objects with one never applies to them.
  const ours = rules.filter(
    (rule) => !rule.tagged && (prefix.startsWith(rule.prefix) || rule.prefix.startsWith(prefix)),
  )
  const findings = [
    ...ours.flatMap((rule) => expiry(rule, sight.policy)),
    ...(sight.versions ? noncurrent(ours) : []),
    ...unfinished(ours, sight.canAbort),
  ]
  if (findings.some(({ name }) => name === 'lifecycle')) return findings
  return [{ level: 'pass', name: 'lifecycle', detail: 'no rule deletes backups' }, ...findings]
}

function expiry({ name, expireDays, expireDate }: LifecycleRule, policy: Policy | undefined): Finding[] {
  const rule = JSON.stringify(name)
  if (expireDate) {
    const detail = `rule ${rule} deletes everything on ${expireDate.toISOString().slice(0, 10)}; remove it, only prune knows what to keep`
    return [{ level: 'fail', name: 'lifecycle', detail }]
  }
  if (expireDays === undefined) return []
  const longest = policy && longestTier(policy)
  if (!longest) {
    const detail = `rule ${rule} deletes after ${expireDays} days; give retention to judge whether that is too soon, or better leave deleting to prune`
    return [{ level: 'warn', name: 'lifecycle', detail }]
  }
  if (expireDays < longest.days) {
    const detail = `rule ${rule} deletes after ${expireDays} days what retention (${longest.text}) is to keep; remove the rule`
    return [{ level: 'fail', name: 'lifecycle', detail }]
  }
  const detail = `rule ${rule} deletes after ${expireDays} days; that is longer than ${longest.text}, but packs that newer backups of files share may be older: leave deleting to prune`
  return [{ level: 'warn', name: 'lifecycle', detail }]
}

function noncurrent(ours: readonly LifecycleRule[]): Finding[] {
  const name = 'old versions'
  const days = ours.flatMap(({ noncurrentDays }) => noncurrentDays ?? [])
  const soonest = Math.min(...days)
  if (days.length === 0) {
    const detail =
      'are kept for ever: what prune deletes goes on costing; a rule NoncurrentVersionExpiration of 30 days ends that'
    return [{ level: 'note', name, detail }]
  }
  if (soonest < NONCURRENT_DAYS) {
    const detail = `are deleted after ${soonest} days: so long can a deleted or overwritten backup be brought back; ${NONCURRENT_DAYS} or more are better`
    return [{ level: 'warn', name, detail }]
  }
  return [{ level: 'pass', name, detail: `are kept for ${soonest} days` }]
}

function unfinished(ours: readonly LifecycleRule[], canAbort: boolean): Finding[] {
  const name = 'unfinished uploads'
  const days = ours.flatMap(({ abortDays }) => abortDays ?? [])
  const soonest = Math.min(...days)
  if (days.length === 0) {
    const detail =
      'no rule ends them (AbortIncompleteMultipartUpload of 7 days would); prune sweeps them, where it runs'
    return [{ level: canAbort ? 'note' : 'warn', name, detail }]
  }
  if (soonest < ABORT_DAYS) {
    const detail = `are ended after ${soonest} days: a large upload may take longer; ${ABORT_DAYS} or more are better`
    return [{ level: 'warn', name, detail }]
  }
  return [{ level: 'pass', name, detail: `are ended after ${soonest} days` }]
}
