import { compareInventories } from '../backup/compare.ts'
import type { Inventory } from '../backup/inventory.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'
import { messageOf, UserError } from '../errors.ts'
import { readInventory } from '../repository/companions.ts'
import { openParts } from '../repository/open.ts'
import { openScratch } from '../sources/open.ts'
import type { Scratch } from '../sources/scratch.ts'
import { comparisonChecks, liveChecks } from './comparison-checks.ts'
import { fileKeyChecks, keysOf, type WantedKeys } from './file-key-checks.ts'
import { type Drill, pass, signalOf, step } from './steps.ts'
import { judgeAnswer } from './user-checks.ts'

/** Restores a database into a throwaway one and compares it with what was recorded; ends at the first phase that fails. */
export async function drillDatabase(drill: Drill, manifest: Manifest): Promise<void> {
  const { job, report } = drill
  const inventory = await step(drill, 'inventory', 'inventory', () =>
    readInventory(job.store, manifest, job.openers, job.signal),
  )
  if (!inventory) return
  const scratch = await step(drill, 'scratch', 'scratch place', async () => {
    if (typeof job.scratch === 'object' && 'bucket' in job.scratch)
      throw new UserError('input', 'scratch: a database cannot be restored into a bucket')
    return openScratch(inventory, job.scratch, job.isolation, job.signal, job.programs)
  })
  if (!scratch) return
  report.scratch = scratch.label
  if (scratch.isolation) report.isolation = scratch.isolation
  report.notes.push(...scratch.notes)
  try {
    await restoreAndCompare(drill, manifest, inventory, scratch)
  } finally {
    await scratch
      .close()
      .catch((error: unknown) => report.notes.push(`the scratch place was not removed: ${messageOf(error)}`))
  }
}

async function restoreAndCompare(
  drill: Drill,
  manifest: Manifest,
  inventory: Inventory,
  scratch: Scratch,
): Promise<void> {
  const { job, report } = drill
  const rolesDone = await step(drill, 'roles', 'roles and grants', async () => {
    const globals = partsOf(manifest, 'globals')
    await scratch.restoreGlobals(
      globals.length > 0 ? openParts(job.store, manifest, globals, job.openers, signalOf(job)) : undefined,
    )
    return true
  })
  if (!rolesDone) return
  const restored = await step(drill, 'restore', 'restore', async (watch) => {
    const { bytes, sha256 } = manifest.plain
    const expected = { bytes, sha256, watch: (read: () => number) => watch(read, bytes), ...signalOf(job) }
    await scratch.restore(openParts(job.store, manifest, partsOf(manifest, 'data'), job.openers, expected))
    return true
  })
  if (!restored) return
  pass(drill, 'restore', `restored without an error into ${scratch.label}`)
  const found = await step(drill, 'compare', 'comparison', () => scratch.inventory())
  if (found) {
    const comparison = compareInventories(inventory, found)
    report.differences.push(...comparison.differences)
    report.checks.push(...comparisonChecks(comparison))
    report.notes.push(...comparison.notes.map((note) => `${note.section}: ${note.name} ${note.detail}`))
  }
  await userChecks(drill, manifest, scratch)
  await compareLive(drill, inventory)
}

async function userChecks(drill: Drill, manifest: Manifest, scratch: Scratch): Promise<void> {
  const { job, report } = drill
  const wanted: WantedKeys[] = []
  for (const check of job.checks) {
    try {
      const rows = await scratch.query(check.query)
      if ('files' in check) wanted.push(keysOf(check, rows))
      else report.checks.push(judgeAnswer(check, rows))
    } catch (error) {
      job.signal.throwIfAborted()
      report.checks.push({ name: `check: ${check.name}`, status: 'fail', detail: messageOf(error) })
    }
  }
  await fileKeyChecks(drill, manifest, wanted)
}

async function compareLive(drill: Drill, inventory: Inventory): Promise<void> {
  const { job, report } = drill
  const { live } = job
  if (!live) return
  const now = await step(drill, 'live', 'live database', () => live.live(inventory, job.signal))
  if (now) report.checks.push(...liveChecks(inventory, now))
}
