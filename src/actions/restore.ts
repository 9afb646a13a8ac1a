import { hasCode, messageOf } from '../errors.ts'
import { readInputs } from '../runner/inputs.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { bucketAccessRule, openLiveBucketOf } from './bucket-inputs.ts'
import { consumerKeyRule } from './key-inputs.ts'
import { measure, ping, tellIssue } from './reporting.ts'
import { restoreIntoDatabase } from './restore-database.ts'
import { restoreFilesTo } from './restore-files.ts'
import { destinationRule, type RestoreValues, restoreInputs, surfaceOf } from './restore-inputs.ts'
import { openStoresOf, storeRule } from './store-inputs.ts'

/** Restores a backup: a database beside its target, files into a directory or a bucket. */
export const restore: Action = {
  name: 'restore',
  description:
    'Restore a backup: a database beside its target, then swapped in; files into a directory or bucket.',
  inputs: restoreInputs,
  outputs: {
    'backup-id': 'Id of the backup that was restored.',
    'restore-seconds': 'How long it took from the start until all was in place.',
    'old-database': 'The dated name of the database that was there before, where it was kept.',
    files: 'Number of files that were restored.',
    store: 'The store that served the backup.',
  },
  writes: true,
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const rules = [storeRule, consumerKeyRule, bucketAccessRule, destinationRule]
  const given = await readInputs(restoreInputs, context.variables, rules)
  const values = { ...given, surface: surfaceOf(given) }
  const began = Date.now()
  await ping(values, 'start', undefined, context.signal)
  const stores = await openStoresOf(values)
  try {
    await restoreTo(values, stores, context)
  } catch (error) {
    if (!hasCode(error, 'cancelled')) {
      await ping(values, 'fail', messageOf(error), context.signal)
      await tell(values, began, messageOf(error))
    }
    throw error
  } finally {
    for (const store of stores) store.close()
  }
  await ping(values, 'success', undefined, context.signal)
  await tell(values, began, undefined)
}

/** Metrics and the issue; a mere plan has restored nothing, and says nothing about a restore. */
async function tell(values: RestoreValues, began: number, failure: string | undefined): Promise<void> {
  if (values.plan) return
  const at = new Date()
  const { target, surface } = values
  const ok = failure === undefined
  const durationSeconds = (at.getTime() - began) / 1000
  await measure(values, { kind: 'restore', type: surface, target, ok, at, durationSeconds })
  const reasons = ok ? [] : [{ name: 'restore', detail: failure }]
  const verdict = ok ? 'pass' : 'fail'
  await tellIssue(values, { kind: 'restore', target, surface, verdict, at, reasons })
}

async function restoreTo(
  values: RestoreValues,
  stores: readonly Store[],
  context: RunContext,
): Promise<void> {
  const { to } = values
  if (to.kind === 'database') return restoreIntoDatabase(values, to.database, stores, context)
  if (to.kind === 'directory') return restoreFilesTo(values, to, stores, context)
  const bucket = await openLiveBucketOf(values, to.bucket)
  try {
    await restoreFilesTo(values, { bucket, prefix: to.bucket.prefix }, stores, context)
  } finally {
    bucket.close()
  }
}
