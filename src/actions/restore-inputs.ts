import * as z from 'zod'
import type { Surface } from '../backup/keys.ts'
import { parseDuration } from '../backup/slot.ts'
import { Flag, type Inputs, input, Names, parsedBy, type Rule, type Values } from '../runner/inputs.ts'
import type { DatabaseAddress } from '../sources/engine.ts'
import { DATABASE_URLS, isDatabaseUrl, parseDatabaseUrl } from '../sources/open.ts'
import { addressFaults, type BucketAddress, bucketAccessInputs, parseBucketAddress } from './bucket-inputs.ts'
import { consumerKeyInputs } from './key-inputs.ts'
import { programInputs } from './program-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { backupInput, storeInputs, surfaceInput } from './store-inputs.ts'

/** Where a backup is restored to. */
export type DestinationInput =
  | { kind: 'database'; database: DatabaseAddress }
  | { kind: 'directory'; directory: string }
  | { kind: 'bucket'; bucket: BucketAddress }

/** What a restore is told. */
export const restoreInputs = {
  ...storeInputs,
  ...consumerKeyInputs,
  ...bucketAccessInputs,
  surface: input({ description: surfaceInput.description, schema: surfaceInput.schema }),
  backup: backupInput,
  // No fallback to DATABASE_URL: what a backup job reads must not become what a restore writes.
  to: input({
    description:
      'Where to restore: the URL of a database, which may be missing, empty, or (with `force`) the one to replace; for files a directory, or `s3://bucket/prefix` (reached by `source-s3-...`), both empty. Without `surface` it is `db` into a database, else `files`.',
    schema: parsedBy(parseDestination),
    required: true,
    secret: 'url',
  }),
  'confirm-target': input({
    description:
      'The name of the database in `to`, typed once more; another name is refused before any work.',
    schema: z.string(),
  }),
  force: input({
    description:
      '`true`: also into a place that is not empty. A database there is replaced, and kept under a dated name; the one the backup was taken from only when it is named here. Of files those of the same name are replaced.',
    schema: z.string(),
  }),
  only: input({
    description:
      'Only these, separated by commas: tables (`schema.table`, exact or with `*` and `?`; `schema.*` is a whole schema), or files by rules as in a `.gitignore` file.',
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
  'outside-links': input({
    description:
      'For files: symbolic links that lead out of the target: `refuse` the restore, or `keep` them as they are. Nothing is ever written through one.',
    schema: z.enum(['refuse', 'keep']),
    default: 'refuse',
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
  ...programInputs,
  ...reportInputs('off'),
} as const satisfies Inputs

export type RestoreValues = Values<typeof restoreInputs> & { surface: Surface }

/** The surface that was given, or else the one that goes to such a place. */
export function surfaceOf({ surface, to }: { surface?: Surface | undefined; to: DestinationInput }): Surface {
  return surface ?? (to.kind === 'database' ? 'db' : 'files')
}

/** What belongs to databases alone, and what to files. */
const OF_DATABASES = ['accept-differences', 'install-client'] as const

/** The destination must be one for the surface, and `confirm-target` its name. */
export const destinationRule: Rule<typeof restoreInputs> = async (values) => {
  const { to } = values
  if (values.surface === 'wal') return ['surface: wal cannot be restored by this version']
  if (!to) return []
  const surface = surfaceOf({ surface: values.surface, to })
  const isFiles = surface !== 'db'
  if (isFiles && to.kind === 'database')
    return [`to: ${surface} go into a directory or a bucket, not a database`]
  if (!isFiles && to.kind !== 'database') return [`to: a database goes to ${DATABASE_URLS.join(' or ')}`]
  const faults: string[] = []
  for (const name of OF_DATABASES) if (isFiles && values[name]) faults.push(`${name}: is for databases`)
  if (isFiles && values.force !== undefined && !/^(true|false)$/i.test(values.force))
    faults.push('force: must be true or false for files')
  if (to.kind === 'database') {
    const { only, owners } = to.database.refuses ?? {}
    if (only && values.only) faults.push(`only: ${only}`)
    if (owners && values.owners === 'none') faults.push(`owners: ${owners}`)
  }
  if (to.kind === 'bucket') faults.push(...(await addressFaults('to', to.bucket, values)))
  const typed = values['confirm-target']
  const name = destinationName(to)
  if (typed !== undefined && typed !== name)
    faults.push(
      `confirm-target: is ${typed}, but ${to.kind === 'database' ? 'the database in to' : 'to'} is ${name}`,
    )
  return faults
}

/** What has to be typed once more: the database's name, the directory, `s3://bucket/prefix`. */
function destinationName(to: DestinationInput): string {
  if (to.kind === 'database') return to.database.database
  if (to.kind === 'directory') return to.directory
  const { bucket, prefix } = to.bucket
  return prefix === '' ? `s3://${bucket}` : `s3://${bucket}/${prefix}`
}

async function parseDestination(text: string): Promise<DestinationInput> {
  if (text.startsWith('s3://')) return { kind: 'bucket', bucket: parseBucketAddress(text) }
  if (isDatabaseUrl(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return { kind: 'database', database: await parseDatabaseUrl(text) }
  return { kind: 'directory', directory: text.replace(/^file:/, '') }
}
