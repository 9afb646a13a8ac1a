import { duration } from '../backup/duration.ts'
import { bytesOf, type PackPlan } from '../backup/packs.ts'
import { size } from './plot.ts'

/** Why tombstones stay longer than asked (both in seconds), or undefined when they do not. */
export function graceRaised(asked: number, kept: number): string | undefined {
  if (kept <= asked) return undefined
  return `${duration(kept)} rather than the ${duration(asked)} asked for: a backup in the making may need their packs`
}

/** The line of facts about packs: how many there are, and how many go or would go. */
export function packFacts({ total, dead }: PackPlan, dryRun: boolean): string {
  const all = `${total.count} (${size(total.bytes)})`
  if (dead.length === 0) return `${all}; none to delete`
  return `${all}; ${dead.length} (${size(bytesOf(dead))}) ${dryRun ? 'would be' : 'were found'} needed by nothing`
}

/** The packs of a plan as a record for programs; sizes in bytes. */
export function packRecord({ total, dead, spared }: PackPlan) {
  const deadPacks = { count: dead.length, bytes: bytesOf(dead), keys: dead.map(({ key }) => key) }
  return { ...total, dead: deadPacks, ...(spared ? { spared } : {}) }
}
