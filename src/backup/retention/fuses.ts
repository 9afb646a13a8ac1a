import { UserError } from '../../errors.ts'
import { CLOCK_SKEW, type Plan } from './plan.ts'
import type { Rule } from './rules.ts'

/** The most a prune may delete unasked: a share of all backups in percent, or a number of backups. */
export type MaxDelete = { percent: number } | { count: number }

/** A reason not to carry out a plan without `confirm`; the message says what is wrong and the way out. */
export type Refusal = {
  code: 'max-delete' | 'only-floors' | 'incomplete-listing' | 'clock' | 'empty-policy'
  message: string
}

/** What is known besides the plan. Clocks in milliseconds since 1970 UTC. */
export type Circumstances = {
  maxDelete: MaxDelete
  /** Whether the store listed every backup, to the last page. */
  listingComplete: boolean
  /** This machine's clock. */
  now: number
  /** The store's clock; left out when the store has none of its own. */
  storeNow?: number
  /** What `planHash` gives, for the user to confirm. */
  planHash: string
}

const POLICY_RULES: ReadonlySet<Rule> = new Set(['window', 'count'])

/**
 * Reads `max-delete`: `20%` of all backups, or a number of backups such as `10`.
 * @throws UserError('input')
 */
export function parseMaxDelete(text: string): MaxDelete {
  const [, digits, percent] = /^(\d{1,9}(?:\.\d{1,3})?)\s*(%?)$/.exec(text.trim()) ?? []
  const amount = Number(digits)
  if (percent === '%' && amount <= 100) return { percent: amount }
  if (percent === '' && Number.isInteger(amount)) return { count: amount }
  const shown = JSON.stringify(text.slice(0, 60))
  throw new UserError(
    'input',
    `max-delete: ${shown} is neither a share such as "20%" nor a whole number such as "10"`,
  )
}

/**
 * Judges whether a plan may be carried out. No refusal means yes; otherwise only after the user confirmed
 * this very plan by its hash.
 */
export function judgePlan(plan: Plan, circumstances: Circumstances): Refusal[] {
  const confirm = `run again with confirm: ${circumstances.planHash}`
  return [
    ...judgePolicy(plan, confirm),
    ...judgeListing(circumstances, confirm),
    ...judgeClocks(circumstances, confirm),
    ...judgeShare(plan, circumstances.maxDelete, confirm),
    ...judgeRest(plan, confirm),
  ]
}

function judgePolicy({ policy }: Plan, confirm: string): Refusal[] {
  if (policy.tiers.length > 0) return []
  const message =
    'the retention policy is empty, so only the floors would be kept. ' +
    `Give one, for example retention: daily 30d, monthly 12m, yearly 10y. If you mean it, ${confirm}`
  return [{ code: 'empty-policy', message }]
}

function judgeListing({ listingComplete }: Circumstances, confirm: string): Refusal[] {
  if (listingComplete) return []
  const message =
    'the store did not list all backups, so the newest may be missing from the plan. ' +
    `Run prune again when the store answers in full. If this list is all there is, ${confirm}`
  return [{ code: 'incomplete-listing', message }]
}

function judgeClocks({ now, storeNow }: Circumstances, confirm: string): Refusal[] {
  // Asked this way round, a clock that is no number refuses too.
  if (storeNow === undefined || Math.abs(storeNow - now) <= CLOCK_SKEW) return []
  const message =
    `this machine's clock says ${instant(now)}, the store's ${instant(storeNow)}: more than 5 minutes apart. ` +
    `Set the wrong one right and run prune again. If neither harms the plan, ${confirm}`
  return [{ code: 'clock', message }]
}

function judgeShare(plan: Plan, maxDelete: MaxDelete, confirm: string): Refusal[] {
  const [all, deleted] = [plan.decisions.length, plan.deleted.length]
  const within =
    'percent' in maxDelete ? deleted * 100 <= maxDelete.percent * all : deleted <= maxDelete.count
  if (within) return []
  const limit = 'percent' in maxDelete ? `${maxDelete.percent}%` : String(maxDelete.count)
  const message =
    `would delete ${deleted} of ${all} backups (${((deleted * 100) / all).toFixed(1)} %), more than ` +
    `max-delete ${limit}. Read the plan: if it is what you want, ${confirm}; otherwise widen retention`
  return [{ code: 'max-delete', message }]
}

function judgeRest({ policy, kept, deleted }: Plan, confirm: string): Refusal[] {
  const beyond = kept.some(({ reasons }) => reasons.every(({ rule }) => POLICY_RULES.has(rule)))
  if (policy.tiers.length === 0 || deleted.length === 0 || beyond) return []
  const message =
    `would delete everything but the floors (newest, newest proven, keep-last, held): ${kept.length} would stay. ` +
    `Widen retention or lower keep-last; if it is what you want, ${confirm}`
  return [{ code: 'only-floors', message }]
}

function instant(time: number): string {
  return Number.isNaN(new Date(time).getTime()) ? String(time) : new Date(time).toISOString()
}
