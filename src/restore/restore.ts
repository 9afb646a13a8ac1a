import { compareInventories } from '../backup/compare.ts'
import type { Inventory } from '../backup/inventory.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { authenticate, openParts } from '../repository/open.ts'
import type { Copy, RestoreOptions } from '../sources/destination.ts'
import type { Store } from '../store/store.ts'
import { fromFirstGood } from './first-good.ts'
import { assertAllowed, makePlan, type Plan, type PlanJob } from './plan.ts'
import { assertShown, type Phase, step } from './steps.ts'

/** One restore of a database. */
export interface RestoreJob extends PlanJob, RestoreOptions {
  /** Only the plan is made and shown. */
  planOnly: boolean
  /** Name of the database that may be replaced although it holds data, or is the producer. */
  force?: string
  /** Swap a copy in although it differs from what was recorded. */
  acceptDifferences: boolean
  /** Shows the plan; called once, before anything is changed. */
  show(plan: Plan): Promise<void>
  phase: Phase
}

/** What a restore has done so far; also the record of one that failed. */
export interface RestoreRecord {
  plan?: Plan
  /** The store that served. */
  store?: string
  /** The backup's data is in place under the target's name. */
  swapped: boolean
  /** Whether it is, could not be found out. */
  unsettled?: boolean
  /** The dated name under which what was there before is kept. */
  oldDatabase?: string
  /** From the start to the swap, in seconds. */
  restoreSeconds?: number
  verified: { section: string; count: number }[]
  notVerified: { section: string; why: string }[]
  differences: { section: string; name: string; detail: string }[]
  notes: string[]
  phases: { name: string; seconds: number }[]
}

/** A record of nothing yet. */
export function newRecord(): RestoreRecord {
  return { swapped: false, verified: [], notVerified: [], differences: [], notes: [], phases: [] }
}

/**
 * Restores a backup beside the target, by the code a drill proves it with, compares it with what was recorded, and
 * swaps it in. A failure or a cancel before the swap leaves the target untouched and removes the half-made copy; the
 * error names what could not be removed. Fills `record` as it goes.
 */
export async function restoreDatabase(job: RestoreJob, record: RestoreRecord): Promise<void> {
  const { plan, found } = await step(job, record, 'plan', () => makePlan(job))
  record.plan = plan
  record.notes.push(...plan.notes)
  await job.show(plan)
  if (job.planOnly) return
  assertAllowed(plan, job.force, job.only)
  const { inventory } = plan
  if (!inventory) {
    const word = `backup ${plan.backupId} is encrypted and private-key was not given; without it nothing can be restored`
    throw new UserError('key', word)
  }
  await fromFirstGood({ ...job, surface: 'db' }, found, record.notes, (store) =>
    fromStore(job, record, plan, inventory, store),
  )
}

async function fromStore(
  job: RestoreJob,
  record: RestoreRecord,
  plan: Plan,
  inventory: Inventory,
  store: Store,
): Promise<void> {
  await step(job, record, 'authenticate', async (watch) => authenticateAll(job, plan, store, watch))
  const { manifest } = plan
  const globals = partsOf(manifest, 'globals')
  const { signal, openers, destination } = job
  const opened = (parts: Manifest['objects'], expected: Parameters<typeof openParts>[4]) =>
    openParts(store, manifest, parts, openers, { ...expected, signal })
  const copy = await step(job, record, 'roles and a fresh database', () =>
    destination.prepare(
      inventory,
      {
        open: () => opened(partsOf(manifest, 'data'), { bytes: manifest.plain.bytes }),
        ...(globals.length > 0 ? { globals: opened(globals, {}) } : {}),
      },
      job,
    ),
  ).catch((error: unknown) => {
    throw undone(job, plan, error, undefined)
  })
  try {
    await step(job, record, 'restore', (watch) => {
      const { bytes, sha256 } = manifest.plain
      const progress = (read: () => number) => watch(read, bytes)
      return copy.restore(opened(partsOf(manifest, 'data'), { bytes, sha256, watch: progress }))
    })
    await step(job, record, 'compare', () => compare(job, record, copy))
    signal.throwIfAborted()
    const kept = await step(job, record, 'swap', () => copy.swap())
    record.swapped = true
    if (kept !== undefined) record.oldDatabase = kept
  } catch (error) {
    if (hasCode(error, 'unsettled')) throw unsettled(job, record, error)
    throw undone(job, plan, error, await copy.discard())
  }
  record.store = store.url
  record.notes.push(...copy.notes)
  record.restoreSeconds = (Date.now() - job.startedAt.getTime()) / 1000
}

/** Whether the swap has happened is not known: nothing is claimed of the target, and the copy may be what stands there. */
function unsettled(job: RestoreJob, record: RestoreRecord, error: unknown): unknown {
  record.unsettled = true
  if (!job.signal.aborted) return error
  return new UserError('cancelled', `the run was cancelled, and ${messageOf(error)}`, { cause: error })
}

/** The error of a restore that came to nothing: what is untouched, and what of the copy could not be removed. */
function undone(job: RestoreJob, plan: Plan, error: unknown, left: string | undefined): UserError {
  const { label, state } = plan.occupant
  const untouched = state === 'missing' ? `${label} was not made` : `${label} is untouched`
  const ending = left === undefined ? untouched : `${untouched}; ${left}`
  if (job.signal.aborted)
    return new UserError('cancelled', `the run was cancelled: ${ending}`, { cause: error })
  const code = error instanceof UserError ? error.code : 'process'
  return new UserError(code, `${messageOf(error).replace(/\.$/, '')}. ${ending}`, { cause: error })
}

/** All objects, before anything of them is decrypted; the manifest must be the one that was shown. */
async function authenticateAll(
  job: RestoreJob,
  plan: Plan,
  store: Store,
  watch: (read: () => number, total?: number) => void,
): Promise<void> {
  const { signal } = job
  await assertShown({ ...job, surface: 'db', plan }, store)
  let done = 0
  for (const part of plan.manifest.objects) {
    const before = done
    await authenticate(store, part, {
      signal,
      watch: (bytes) => watch(() => before + bytes(), plan.storedBytes),
    })
    done += part.bytes
  }
}

/** Before the swap: a copy that differs from what was recorded is not put in anybody's way. */
async function compare(job: RestoreJob, record: RestoreRecord, copy: Copy): Promise<void> {
  const { recorded, restored } = await copy.inventories()
  const comparison = compareInventories(recorded, restored)
  record.verified = comparison.compared
  record.notVerified = comparison.notCompared
  record.differences = comparison.differences
  record.notes.push(...comparison.notes.map(({ section, name, detail }) => `${section}: ${name} ${detail}`))
  const [first] = comparison.differences
  if (!first) return
  const what = `${first.section}: ${first.name ? `${first.name}: ` : ''}${first.detail}`
  const more = comparison.differences.length > 1 ? ` (and ${comparison.differences.length - 1} more)` : ''
  if (job.acceptDifferences) {
    record.notes.push(`differs from what was recorded, and was accepted: ${what}${more}`)
    return
  }
  const word = `the restored copy differs from what was recorded: ${what}${more}; it was not swapped in (accept-differences: true would)`
  throw new UserError('gate', word)
}
