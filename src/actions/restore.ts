import * as z from 'zod'
import { parseDuration } from '../backup/slot.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { duration } from '../report/plot.ts'
import { planFacts, planSummary, restoreSummary } from '../report/restore-summary.ts'
import { checkHealth } from '../restore/health.ts'
import type { Plan } from '../restore/plan.ts'
import { newRecord, type RestoreJob, type RestoreRecord, restoreDatabase } from '../restore/restore.ts'
import { runActor, runEnvironment } from '../runner/environment.ts'
import { Flag, type Inputs, input, Names, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { installPostgresClient } from '../runner/install-client.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { Destination } from '../sources/destination.ts'
import { databaseEnvironment, openDestination, parseDatabaseUrl } from '../sources/open.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { consumerKeyInputs, consumerKeyRule, openersOf } from './key-inputs.ts'
import { runPhase } from './phase.ts'
import { backupInput, openStoresOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

const inputs = {
  ...storeInputs,
  ...consumerKeyInputs,
  surface: surfaceInput,
  backup: backupInput,
  // No fallback to DATABASE_URL: what a backup job reads must not become what a restore writes.
  to: input({
    description:
      'Where to restore: the URL of a database, which may be missing, empty, or (with `force`) the one to replace.',
    schema: parsedBy(parseDatabaseUrl),
    required: true,
    secret: true,
  }),
  'confirm-target': input({
    description:
      'The name of the database in `to`, typed once more; another name is refused before any work.',
    schema: z.string(),
  }),
  force: input({
    description:
      'Name of the database that may be replaced although it holds data, or is the one the backup was taken from.',
    schema: z.string(),
  }),
  only: input({
    description:
      'Only these tables, separated by commas: `schema.table`, exact or with `*` and `?`; `schema.*` is a whole schema.',
    schema: Names,
  }),
  owners: input({
    description:
      '`keep`: roles first, owners and grants as they were; `none`: all belongs to the role in `to`.',
    schema: z.enum(['keep', 'none']),
    default: 'keep',
  }),
  plan: input({
    description: 'Show what would be restored where, and change nothing.',
    schema: Flag,
    default: 'false',
  }),
  'accept-differences': input({
    description: 'Swap the copy in although it differs from what was recorded when the backup was made.',
    schema: Flag,
    default: 'false',
  }),
  'keep-old': input({
    description: 'Keep the database that was there, under a dated name; `false` drops it once all is well.',
    schema: Flag,
    default: 'true',
  }),
  'health-url': input({
    description: 'Address that must answer with a 2xx status after the restore.',
    schema: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  }),
  'health-command': input({
    description:
      'Command that must exit with 0 after the restore; run by `sh -c`, with PGHOST and so on set to the database.',
    schema: z.string(),
  }),
  'health-timeout': input({
    description: 'For how long the health checks are tried again.',
    schema: parsedBy(parseDuration),
    default: '2m',
  }),
  'install-client': input({
    description:
      'Install the database client of the matching version where it is missing (Ubuntu and Debian runners).',
    schema: Flag,
    default: 'false',
  }),
} as const satisfies Inputs

type RestoreValues = Values<typeof inputs>

/** Restores a backup beside its target, verifies it, swaps it in and checks that all is well. */
export const restore: Action = {
  name: 'restore',
  description: 'Restore a backup beside its target, compare it with what was recorded, then swap it in.',
  inputs,
  outputs: {
    'backup-id': 'Id of the backup that was restored.',
    'restore-seconds': 'How long it took from the start until the restored database was in place.',
    'old-database': 'The dated name of the database that was there before, where it was kept.',
    store: 'The store that served the backup.',
  },
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [
    storeRule,
    consumerKeyRule,
    surfaceRule,
    confirmRule,
  ])
  const stores = openStoresOf(values)
  try {
    await restoreIntoDatabase(values, stores, context)
  } finally {
    for (const store of stores) store.close()
  }
}

/** Other surfaces are restored by parts of their own. */
function surfaceRule(values: Partial<RestoreValues>): string[] {
  return values.surface === undefined || values.surface === 'db'
    ? []
    : ['surface: only db can be restored by this version']
}

function confirmRule(values: Partial<RestoreValues>): string[] {
  const typed = values['confirm-target']
  const name = values.to?.address.database
  if (typed === undefined || name === undefined || typed === name) return []
  return [`confirm-target: is ${typed}, but the database in to is ${name}`]
}

async function restoreIntoDatabase(
  values: RestoreValues,
  stores: readonly Store[],
  context: RunContext,
): Promise<void> {
  const startedAt = new Date()
  const record = newRecord()
  const health: string[] = []
  const { signal } = context
  const destination = openDestination(values.to, {
    at: startedAt,
    signal,
    ...(values['install-client'] ? { installClient: installPostgresClient } : {}),
  })
  let fault: unknown
  try {
    await restoreDatabase(await jobOf(values, { stores, destination, startedAt, signal }), record)
    if (values.plan) return writeOutputs({ 'backup-id': record.plan?.backupId })
    tellDone(record)
    await afterwards(values, context, destination, record, health)
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
  context: RunContext,
  destination: Destination,
  record: RestoreRecord,
  health: string[],
): Promise<void> {
  const { 'health-url': url, 'health-command': command } = values
  const { PATH = '/usr/bin:/bin', HOME = '/' } = context.variables
  if (url ?? command)
    await group('Health', () =>
      checkHealth({
        ...(url ? { url } : {}),
        ...(command ? { command } : {}),
        environment: { ...databaseEnvironment(values.to), PATH, HOME },
        seconds: values['health-timeout'],
        signal: context.signal,
        say: info,
        held: (name) => health.push(`${name} holds`),
      }),
    )
  if (values['keep-old'] || record.oldDatabase === undefined) return
  const left = await destination.drop(record.oldDatabase)
  if (left) warn(left)
  else delete record.oldDatabase
}

/** Whatever comes after the swap, the data is in place: the error says so. */
function afterSwap(error: unknown, { plan, oldDatabase }: RestoreRecord, signal: AbortSignal): UserError {
  const old = oldDatabase ? `the database before is kept as ${oldDatabase}` : 'there was no database before'
  const place = `backup ${plan?.backupId} is restored and in place as ${plan?.occupant.label}; ${old}`
  if (signal.aborted) return new UserError('cancelled', `the run was cancelled after the swap: ${place}`)
  const code = hasCode(error, 'gate') ? 'gate' : 'process'
  return new UserError(code, `${messageOf(error)}. But ${place}`, { cause: error })
}
