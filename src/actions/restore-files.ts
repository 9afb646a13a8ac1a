import { resolve } from 'node:path'
import { duration } from '../backup/duration.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { filePlanFacts, filePlanSummary, fileRestoreSummary } from '../report/file-restore-summary.ts'
import { type BucketPut, bucketPut } from '../restore/files/bucket-put.ts'
import type { FilePlan } from '../restore/files/file-plan.ts'
import {
  type FileRecord,
  type FileRestoreJob,
  newFileRecord,
  restoreFiles,
} from '../restore/files/file-restore.ts'
import { putTree } from '../restore/files/tree-put.ts'
import { runActor, runEnvironment } from '../runner/environment.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { LiveBucket } from '../store/live-bucket.ts'
import type { Store } from '../store/store.ts'
import type { RunContext } from './action.ts'
import { openersOf } from './key-inputs.ts'
import { runPhase } from './phase.ts'
import { healthOf } from './restore-health.ts'
import type { RestoreValues } from './restore-inputs.ts'

/** Where files go: a directory, or a bucket. */
export type FileDestination = { directory: string } | { bucket: LiveBucket; prefix: string }

/** Restores a backup of files and tells of it: plan, outputs, and a summary that is a record. */
export async function restoreFilesTo(
  values: RestoreValues,
  destination: FileDestination,
  stores: readonly Store[],
  context: RunContext,
): Promise<void> {
  const startedAt = new Date()
  const record = newFileRecord()
  const health: string[] = []
  const { put, left } = putOf(values, destination, record)
  let fault: unknown
  try {
    const { signal } = context
    await restoreFiles(await jobOf(values, destination, { put, stores, startedAt, signal }), record)
    if (values.plan) return writeOutputs({ 'backup-id': record.plan?.backupId })
    tellDone(record)
    const environment = { LIFEBOAT_RESTORED: destinationText(destination) }
    health.push(...(await healthOf(values, environment, context)))
  } catch (error) {
    fault = record.restored ? afterwards(error, record) : withLeft(error, left(), destination)
  }
  writeOutputs({
    'backup-id': record.plan?.backupId,
    'restore-seconds': record.restoreSeconds?.toFixed(1),
    files: record.restored?.files,
    store: record.store,
  })
  const { runUrl } = runEnvironment()
  const run = {
    actor: runActor(),
    at: startedAt,
    target: `${values.target}/${values.surface}`,
    health,
    ...(runUrl ? { runUrl } : {}),
    ...(fault === undefined ? {} : { error: messageOf(fault) }),
  }
  await writeSummary(fileRestoreSummary(record, run))
  if (fault !== undefined) throw fault
}

/** A health check that does not hold: the files are in place all the same, and the error says so. */
function afterwards(error: unknown, { plan }: FileRecord): UserError {
  const code = hasCode(error, 'gate') ? 'gate' : 'process'
  const place = `backup ${plan?.backupId} is restored in ${plan?.destination}`
  return new UserError(code, `${messageOf(error)}. But ${place}`, { cause: error })
}

/** A bucket has no rename: what was written before the failure is there, and the error says so. */
function withLeft(error: unknown, objects: number, destination: FileDestination): unknown {
  if (objects === 0) return error
  const word = `left in ${destinationText(destination)}: ${objects} objects or more of this backup; empty it, or restore again with force: true`
  if (hasCode(error, 'cancelled'))
    return new UserError('cancelled', `the run was cancelled; ${word}`, { cause: error })
  const code = error instanceof UserError ? error.code : 'process'
  return new UserError(code, `${messageOf(error).replace(/\.$/, '')}; ${word}`, { cause: error })
}

async function jobOf(
  values: RestoreValues,
  destination: FileDestination,
  run: Pick<FileRestoreJob, 'put' | 'stores' | 'startedAt' | 'signal'>,
): Promise<FileRestoreJob> {
  const openers = await openersOf(values)
  const trusted = values['trusted-signers']
  return {
    ...run,
    target: values.target,
    surface: values.surface === 'config' ? 'config' : 'files',
    choice: values.backup,
    destination: destinationText(destination),
    only: values.only ?? [],
    planOnly: values.plan,
    ...(openers ? { openers } : {}),
    ...(trusted ? { trusted } : {}),
    show: (plan) => show(plan, values.plan),
    phase: runPhase,
  }
}

function isForced({ force }: RestoreValues): boolean {
  return force?.toLowerCase() === 'true'
}

/** How files are put there; a directory is filled at the end, and its own errors name what they leave. */
function putOf(values: RestoreValues, destination: FileDestination, record: FileRecord): BucketPut {
  if ('bucket' in destination)
    return bucketPut({ ...destination, force: isForced(values), only: values.only ?? [] })
  const place = {
    directory: resolve(destination.directory),
    force: isForced(values),
    ...(values.owners === 'none' ? { ownership: false } : {}),
    outsideLinks: values['outside-links'],
    only: values.only ?? [],
    note: (word: string) => {
      record.notes.push(word)
      warn(word)
    },
  }
  return { put: (files, written) => putTree(files, place, written), left: () => 0 }
}

async function show(plan: FilePlan, planOnly: boolean): Promise<void> {
  await group('What will be restored', async () => {
    for (const [word, text] of filePlanFacts(plan)) info(`${`${word}:`.padEnd(12)} ${text}`)
  })
  for (const note of plan.notes) warn(note)
  await writeSummary(filePlanSummary(plan, planOnly))
}

function tellDone({ plan, restored, restoreSeconds = 0, notes }: FileRecord): void {
  for (const note of notes.filter((each) => !plan?.notes.includes(each))) warn(note)
  const { destination = '', backupId = '' } = plan ?? {}
  info(
    `${restored?.files} files of backup ${backupId} are in ${destination} after ${duration(restoreSeconds)}`,
  )
}

function destinationText(destination: FileDestination): string {
  if ('directory' in destination) return resolve(destination.directory)
  return destination.prefix === ''
    ? destination.bucket.url
    : `${destination.bucket.url}/${destination.prefix}`
}
