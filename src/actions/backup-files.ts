import { resolve } from 'node:path'
import * as z from 'zod'
import { parseDuration } from '../backup/slot.ts'
import { fileBackupSummary } from '../report/file-backup-summary.ts'
import { runEnvironment } from '../runner/environment.ts'
import {
  Flag,
  type Inputs,
  input,
  Names,
  parsedBy,
  type Rule,
  readInputs,
  type Values,
} from '../runner/inputs.ts'
import { group, info } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { openBucketSource } from '../sources/bucket/bucket-source.ts'
import type { FileSource } from '../sources/file-source.ts'
import { openTree } from '../sources/files/tree-source.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { backupInputs } from './backup-inputs.ts'
import { filledSlot, gateError, type Place } from './backup-steps.ts'
import { tellBackup, tellFilled, tellNoBackup } from './backup-telling.ts'
import { type BucketAddress, bucketInputs, bucketRule, openLiveBucketOf } from './bucket-inputs.ts'
import { assertOwnStore, configCompanions } from './config-surface.ts'
import { backUpFiles, type FileBackup, type FileJob } from './file-backup.ts'
import { producerKeyInputs, producerKeyRule, signingKeyOf } from './key-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { ping } from './reporting.ts'
import { openStoreOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

const Lines = z.string().transform((text) => text.split('\n').filter((line) => line.trim() !== ''))

const inputs = {
  path: input({
    description:
      'Directories or files to back up, one per line. A single directory is backed up as it is; several keep their paths as written.',
    schema: Lines.transform((lines) => lines.map((line) => line.trim())),
  }),
  exclude: input({
    description: 'What to leave out, one rule per line as in a `.gitignore` file.',
    schema: Lines,
  }),
  ...bucketInputs,
  surface: input({
    description: surfaceInput.description,
    schema: z.enum(['files', 'config']),
    default: 'files',
  }),
  mode: input({
    description:
      '`auto` (incremental, full when `full-every` is over), `full` (everything is read and stored anew) or `incremental`.',
    schema: z.enum(['auto', 'full', 'incremental']),
    default: 'auto',
  }),
  'full-every': input({
    description: 'How old the last full backup may be in mode `auto`, for example `7d`; or `never`.',
    schema: parsedBy((text) => (text === 'never' ? Number.POSITIVE_INFINITY : parseDuration(text))),
    default: '7d',
  }),
  'index-passphrase': input({
    description:
      'Lets this job read the inventories (names, sizes, hashes; never contents) of its earlier backups. Without it every backup is a full one.',
    schema: z
      .string()
      .min(8, 'must have at least 8 characters; it is all that hides the names of your files'),
    secret: true,
  }),
  'index-cache': input({
    description:
      'Directory that keeps the encrypted inventory from one run to the next, with a cache step around this one; losing it loses nothing.',
    schema: z.string(),
  }),
  policy: input({
    description:
      'When a file cannot be read, vanishes or changes all the while: `strict` makes no backup, `warn` makes one without it and says so.',
    schema: z.enum(['strict', 'warn']),
    default: 'strict',
  }),
  'one-file-system': input({
    description: 'Do not enter directories on which another file system is mounted.',
    schema: Flag,
    default: 'false',
  }),
  xattrs: input({
    description: 'Take extended attributes and ACLs along; needs `getfattr` (package attr).',
    schema: Flag,
    default: 'true',
  }),
  ...storeInputs,
  'data-store': input({
    description: 'For `config`: where the data is backed up. The same bucket is refused.',
    schema: Names,
  }),
  'same-store': input({
    description: 'For `config`: accept a store that holds backups of the data as well.',
    schema: Flag,
    default: 'false',
  }),
  ...producerKeyInputs,
  ...backupInputs,
  ...reportInputs('off'),
} as const satisfies Inputs

type BackupFilesValues = Values<typeof inputs>

/** Backs up directories, a live bucket or configuration into the store. */
export const backupFiles: Action = {
  name: 'backup-files',
  description:
    'Back up directories, a live S3 bucket or configuration: incremental, encrypted, restorable by hand.',
  inputs,
  outputs: {
    'backup-id': 'Id of the backup.',
    'manifest-key': 'Key of its manifest in the store.',
    'bytes-plain': 'Size of all files in bytes.',
    'bytes-stored': 'Stored size in bytes of all objects the backup needs, shared ones included.',
    'bytes-added': 'Bytes this backup added to the store.',
    sha256: 'SHA-256 of the inventory, which holds that of every file.',
    'duration-seconds': 'How long it took.',
    files: 'Number of files.',
    'files-changed': 'Number of files that were new or had changed.',
  },
  writes: true,
  run,
}

/** Exactly one kind of source. */
const sourceRule: Rule<typeof inputs> = (values, wrong) => {
  const faults: string[] = []
  const paths = values.path?.length ?? 0
  if (paths === 0 && !values['source-bucket'] && !wrong.has('path') && !wrong.has('source-bucket'))
    faults.push('path: is missing; name a directory, or a source-bucket')
  if (paths > 0 && values['source-bucket'])
    faults.push('source-bucket: (or MINIO_BUCKET) contradicts path; back up each in a step of its own')
  if (values.surface === 'config' && values['source-bucket'])
    faults.push('surface: config takes files; give path')
  return faults
}

async function run(context: RunContext): Promise<void> {
  const rules = [storeRule, producerKeyRule, bucketRule, sourceRule]
  const values = await readInputs(inputs, context.variables, rules)
  const started = new Date()
  await ping(values, 'start', undefined, context.signal)
  const store = await openStoreOf(values)
  const { surface } = values
  try {
    const place: Place = { store, target: values.target, surface, signal: context.signal }
    const filled = values.slot && (await filledSlot(place, started, values.slot))
    if (filled) return await tellFilled(values, surface, filled)
    if (surface === 'config') await assertOwnStore(place, values)
    const source = values['source-bucket']
      ? await bucketOf(values, values['source-bucket'])
      : await treeOf(values, context.signal)
    const backup = await backUpFiles(await jobOf(values, store, source, started, context.signal))
    await publish(backup)
    const suspect = gateError(backup)
    if (suspect) throw suspect
    await tellBackup(values, surface, backup, context.signal)
  } catch (error) {
    await tellNoBackup(values, surface, error, context.signal)
    throw error
  } finally {
    store.close()
  }
}

async function bucketOf(values: BackupFilesValues, address: BucketAddress): Promise<FileSource> {
  const bucket = await openLiveBucketOf(values, address)
  return openBucketSource({ bucket, prefix: address.prefix, exclude: values.exclude ?? [] })
}

function treeOf(values: BackupFilesValues, signal: AbortSignal) {
  return openTree({
    paths: values.path ?? [],
    directory: process.cwd(),
    exclude: values.exclude ?? [],
    oneFileSystem: values['one-file-system'],
    apart: (values.store ?? []).flatMap((place) => (place.kind === 'directory' ? [resolve(place.path)] : [])),
    xattrs: values.xattrs,
    signal,
  })
}

async function jobOf(
  values: BackupFilesValues,
  store: Store,
  source: FileSource,
  started: Date,
  signal: AbortSignal,
): Promise<FileJob> {
  const signingKey = await signingKeyOf(values)
  const passphrase = values['index-passphrase']
  return {
    source,
    store,
    target: values.target,
    surface: values.surface,
    started,
    mode: values.mode,
    fullEvery: values['full-every'],
    encoding: { compression: values.compression, recipients: values.recipients ?? [] },
    ...(passphrase ? { indexPassphrase: passphrase } : {}),
    ...(values['index-cache'] ? { indexCache: resolve(values['index-cache']) } : {}),
    policy: values.policy,
    maxShrink: values['max-shrink'],
    producer: runEnvironment(),
    ...(values.slot ? { slotSeconds: values.slot } : {}),
    ...(signingKey ? { signingKey } : {}),
    ...(values.surface === 'config' ? { companions: configCompanions(store, source.roots) } : {}),
    signal,
  }
}

async function publish(backup: FileBackup): Promise<void> {
  const { manifest, manifestKey, tally } = backup
  writeOutputs({
    'backup-id': manifest.id,
    'manifest-key': manifestKey,
    'bytes-plain': manifest.plain.bytes,
    'bytes-stored': backup.storedBytes,
    'bytes-added': backup.addedBytes,
    sha256: manifest.plain.sha256,
    'duration-seconds': backup.durationSeconds.toFixed(1),
    files: tally.files,
    'files-changed': tally.changed,
  })
  await writeSummary(fileBackupSummary(backup))
  await group('Result', async () => info(`backup ${manifest.id} is complete: ${manifestKey}`))
}
