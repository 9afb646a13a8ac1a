import { duration } from '../backup/duration.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { planFacts, planSummary, restoreSummary } from '../report/restore-summary.ts'
import type { Plan } from '../restore/plan.ts'
import { newRecord, type RestoreJob, type RestoreRecord, restoreDatabase } from '../restore/restore.ts'
import { runActor, runEnvironment } from '../runner/environment.ts'
import { installClient } from '../runner/install-client.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { Destination } from '../sources/destination.ts'
import type { DatabaseAddress } from '../sources/engine.ts'
import type { Store } from '../store/store.ts'
import type { RunContext } from './action.ts'
import { openersOf } from './key-inputs.ts'
import { runPhase } from './phase.ts'
import { healthOf } from './restore-health.ts'
import type { RestoreValues } from './restore-inputs.ts'

/** Restores a database beside its target, verifies it, swaps it in, checks that all is well, and tells of it. */
export async function restoreIntoDatabase(
  values: RestoreValues,
  address: DatabaseAddress,
  stores: readonly Store[],
  context: RunContext,
): Promise<void> {
  const startedAt = new Date()
  const record = newRecord()
  const health: string[] = []
  const { signal } = context
  const destination = address.destination({
    at: startedAt,
    signal,
    ...(values['install-client'] ? { installClient } : {}),
    ...(values['postgres-bin'] ? { programs: values['postgres-bin'] } : {}),
  })
  let fault: unknown
  try {
    await restoreDatabase(await jobOf(values, { stores, destination, startedAt, signal }), record)
    if (values.plan) return writeOutputs({ 'backup-id': record.plan?.backupId })
    tellDone(record)
    await afterwards(values, { address, destination, context }, record, health)
  } catch (error) {
    fault = record.swapped ? afterSwap(error, record, signal) : error
  }
  writeOutputs({
    'backup-id': record.plan?.backupId,
    'restore-seconds': record.restoreSeconds?.toFixed(1),
    'old-database': record.oldDatabase,
    store: record.store,
  })
  const { runUrl } = runEnvironment()
  const summary = restoreSummary(record, {
    actor: runActor(),
    at: startedAt,
    target: values.target,
    health,
    ...(runUrl ? { runUrl } : {}),
    ...(fault === undefined ? {} : { error: messageOf(fault) }),
  })
  await writeSummary(summary)
  if (fault !== undefined) throw fault
}

async function jobOf(
  values: RestoreValues,
  place: Pick<RestoreJob, 'stores' | 'destination' | 'startedAt' | 'signal'>,
): Promise<RestoreJob> {
  const openers = await openersOf(values)
  return {
    ...place,
    target: values.target,
    choice: values.backup,
    owners: values.owners,
    planOnly: values.plan,
    acceptDifferences: values['accept-differences'],
    ...(values.only ? { only: values.only } : {}),
    ...(values.force ? { force: values.force } : {}),
    ...(openers ? { openers } : {}),
    ...(values['trusted-signers'] ? { trusted: values['trusted-signers'] } : {}),
    show: (plan) => show(plan, values.plan),
    phase: runPhase,
  }
}

async function show(plan: Plan, planOnly: boolean): Promise<void> {
  await group('What will be restored', async () => {
    for (const [word, text] of planFacts(plan)) info(`${`${word}:`.padEnd(12)} ${text}`)
  })
  for (const note of plan.notes) warn(note)
  await writeSummary(planSummary(plan, planOnly))
}

function tellDone({ plan, restoreSeconds = 0, oldDatabase, notes, notVerified }: RestoreRecord): void {
  for (const note of notes.filter((each) => !plan?.notes.includes(each))) warn(note)
  for (const { section, why } of notVerified) warn(`${section} was not compared: ${why}`)
  const kept = oldDatabase ? `; the database before is kept as ${oldDatabase}` : ''
  info(
    `backup ${plan?.backupId} is in place at ${plan?.occupant.label} after ${duration(restoreSeconds)}${kept}`,
  )
}

/** Health checks, and only when they hold the end of the old database, if that is wished. */
async function afterwards(
  values: RestoreValues,
  {
    address,
    destination,
    context,
  }: { address: DatabaseAddress; destination: Destination; context: RunContext },
  record: RestoreRecord,
  health: string[],
): Promise<void> {
  health.push(...(await healthOf(values, address.environment, context)))
  if (values['keep-old'] || record.oldDatabase === undefined) return
  const left = await destination.drop(record.oldDatabase)
  if (left) return warn(left)
  info(`${record.oldDatabase} is dropped, as asked`)
  delete record.oldDatabase
}

/** Whatever comes after the swap, the data is in place: the error says so. */
function afterSwap(error: unknown, { plan, oldDatabase }: RestoreRecord, signal: AbortSignal): UserError {
  const old = oldDatabase ? `the database before is kept as ${oldDatabase}` : 'there was no database before'
  const place = `backup ${plan?.backupId} is restored and in place as ${plan?.occupant.label}; ${old}`
  if (signal.aborted) return new UserError('cancelled', `the run was cancelled after the swap: ${place}`)
  const code = hasCode(error, 'gate') ? 'gate' : 'process'
  return new UserError(code, `${messageOf(error)}. But ${place}`, { cause: error })
}
