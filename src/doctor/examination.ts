import type { Policy } from '../backup/retention/policy.ts'
import { byWeight, type Finding } from '../backup/status/finding.ts'
import type { BucketFacts, DirectoryFacts, Seen, StoreFacts } from '../store/store-facts.ts'
import { judgeDirectory } from './directory.ts'
import { judgeLifecycle } from './lifecycle.ts'
import { judgeRights } from './rights.ts'

/** A prune refuses to work with clocks further apart, in seconds; a signature of S3 fails after 15 minutes. */
const MOST_SKEW = 300
const SOME_SKEW = 30

/** Judges what was found out about a store, the heaviest first. What could not be looked at is a finding too. */
export function examine(facts: StoreFacts, policy: Policy | undefined): Finding[] {
  return byWeight(
    facts.kind === 's3' ? judgeBucket(facts, policy) : judgeDirectory(facts satisfies DirectoryFacts),
  )
}

function judgeBucket(facts: BucketFacts, policy: Policy | undefined): Finding[] {
  const { probes, settings, prefix, skewSeconds } = facts
  const versions = settings.versions.value === 'on'
  const canAbort = probes.abort.can === 'yes'
  const rules = settings.lifecycle
  return [
    ...judgeRights(probes),
    ...past(facts),
    ...(rules.value
      ? judgeLifecycle(rules.value, { prefix, policy, versions, canAbort })
      : [unseen('lifecycle', rules.unseen)]),
    ...readers(facts),
    ...told('access log', settings.logging, (on) =>
      on
        ? { level: 'pass', detail: 'is kept' }
        : { level: 'note', detail: 'is not kept: who read or wrote cannot be told afterwards' },
    ),
    ...told('clock', skewSeconds, clock),
  ]
}

/** What keeps the past: versions, lock. */
function past({ settings: { versions, lock } }: BucketFacts): Finding[] {
  const locked = lock.value?.on === true
  return [
    ...told('versions', versions, (state) =>
      state === 'on'
        ? { level: 'pass', detail: 'are kept: what is overwritten or deleted can be brought back' }
        : {
            level: locked ? 'note' : 'warn',
            detail: `are not kept (${state}): what is overwritten or deleted is gone; turn versioning on`,
          },
    ),
    ...told('object lock', lock, ({ on, mode, days }) => {
      if (!on)
        return {
          level: 'note',
          detail: 'is off; with it (set when a bucket is made) nobody can delete before its time',
        }
      const standard =
        mode === undefined ? 'none by default, s3-object-lock sets it' : `${mode} ${days} days by default`
      return { level: 'pass', detail: `is on: ${standard}` }
    }),
  ]
}

/** Who else may read: what a stranger really got weighs more than settings. */
function readers({ anonymous, settings: { publicPolicy, publicAcl, accessBlock } }: BucketFacts): Finding[] {
  const name = 'public access'
  const blocked = accessBlock.value === true
  const open = [
    ...(anonymous.can === 'yes' ? ['a probe could be read without any key'] : []),
    ...(publicPolicy.value === true && !blocked ? ['the bucket policy is public'] : []),
    ...(publicAcl.value === true && !blocked ? ['the access control list opens it to everyone'] : []),
  ]
  if (open.length > 0) return [{ level: 'fail', name, detail: `${open.join('; ')}: make the bucket private` }]
  const tried = anonymous.can === 'denied' ? ['a stranger could not read a probe'] : []
  const seen = [
    ...(publicPolicy.value === false ? ['its policy is not public'] : []),
    ...(publicAcl.value === false ? ['its access control list neither'] : []),
  ]
  const hidden = [
    ...(publicPolicy.unseen ? [`bucket policy: ${publicPolicy.unseen}`] : []),
    ...(publicAcl.unseen ? [`access control list: ${publicAcl.unseen}`] : []),
  ]
  const findings: Finding[] = []
  if (tried.length + seen.length > 0)
    findings.push({ level: 'pass', name, detail: [...tried, ...seen].join('; ') })
  if (hidden.length > 0 && !blocked) findings.push(unseen(name, hidden.join('; ')))
  return [
    ...findings,
    ...told('public access block', accessBlock, (all) =>
      all
        ? { level: 'pass', detail: 'is on: no policy can open the bucket by mistake' }
        : { level: 'note', detail: 'is not on in full: a later policy could open the bucket' },
    ),
  ]
}

function clock(seconds: number): Omit<Finding, 'name'> {
  const off = Math.abs(seconds)
  const detail = `the store's is ${off} s ${seconds < 0 ? 'behind' : 'ahead of'} ours`
  if (off > MOST_SKEW)
    return { level: 'fail', detail: `${detail}: prune refuses to work, and ages are wrong; set it right` }
  return { level: off > SOME_SKEW ? 'warn' : 'pass', detail }
}

function told<T>(name: string, seen: Seen<T>, judge: (value: T) => Omit<Finding, 'name'>): Finding[] {
  return [seen.unseen === undefined ? { name, ...judge(seen.value) } : unseen(name, seen.unseen)]
}

function unseen(name: string, detail: string): Finding {
  return { level: 'unseen', name, detail }
}
