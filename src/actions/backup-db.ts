import * as z from 'zod'
import { DEPTHS } from '../backup/inventory.ts'
import { backupSummary } from '../report/backup-summary.ts'
import { runEnvironment } from '../runner/environment.ts'
import { Flag, type Inputs, input, Names, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { installClient } from '../runner/install-client.ts'
import { group, info } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { DATABASE_URLS, parseDatabaseUrl } from '../sources/open.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { backupInputs } from './backup-inputs.ts'
import { filledSlot, gateError, type Place } from './backup-steps.ts'
import { tellBackup, tellFilled, tellNoBackup } from './backup-telling.ts'
import { backUpDatabase, type DatabaseBackup } from './database-backup.ts'
import { producerKeyInputs, producerKeyRule, signingKeyOf } from './key-inputs.ts'
import { programInputs } from './program-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { ping } from './reporting.ts'
import { openStoreOf, storeInputs, storeRule } from './store-inputs.ts'

const inputs = {
  'database-url': input({
    description: `The database: ${DATABASE_URLS.map((url) => `\`${url}\``).join(', ')}. Hosts other than localhost are verified over TLS unless \`?sslmode=\` (MySQL: \`?ssl-mode=\`) says otherwise.`,
    schema: parsedBy(parseDatabaseUrl),
    required: true,
    fallback: ['DATABASE_URL'],
    secret: true,
  }),
  ...storeInputs,
  ...producerKeyInputs,
  schemas: input({ description: 'Only these schemas, separated by commas. Absent: all.', schema: Names }),
  'exclude-tables': input({
    description: 'Tables left out whole: `schema.table` or `table`, with `*` and `?`, separated by commas.',
    schema: Names,
  }),
  'exclude-table-data': input({ description: 'Tables whose rows are left out.', schema: Names }),
  globals: input({
    description: 'Take roles and grants of the server along.',
    schema: Flag,
    default: 'true',
  }),
  inventory: input({
    description:
      'What is recorded to prove a restore: `fingerprints` (rows and content), `counts` (rows) or `off` (schema).',
    schema: z.enum(DEPTHS),
    default: 'fingerprints',
  }),
  ...backupInputs,
  method: input({
    description: '`dump` for a logical dump. (`base`, a physical base backup, is not available yet.)',
    schema: z.enum(['dump'], { error: 'must be dump; physical base backups are not available yet' }),
    default: 'dump',
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

type BackupDbValues = Values<typeof inputs>

/** Backs up one database into the store. */
export const backupDb: Action = {
  name: 'backup-db',
  description: 'Dump a database, compressed and encrypted, with an exact inventory, into your own store.',
  inputs,
  outputs: {
    'backup-id': 'Id of the backup.',
    'manifest-key': 'Key of its manifest in the store.',
    'bytes-plain': 'Size of the dump in bytes.',
    'bytes-stored': 'Stored size in bytes, all objects together.',
    sha256: 'SHA-256 of the stored data: of its object, or of all its volumes in their order.',
    'duration-seconds': 'How long it took.',
    tables: 'Number of tables.',
    rows: 'Number of rows.',
  },
  writes: true,
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [storeRule, producerKeyRule])
  const started = new Date()
  await ping(values, 'start', undefined, context.signal)
  // Backups of databases stand by themselves, so one that a store lacks harms no other there.
  const store = await openStoreOf(values, { partly: true })
  try {
    const place: Place = { store, target: values.target, surface: 'db', signal: context.signal }
    const filled = values.slot && (await filledSlot(place, started, values.slot))
    if (filled) return await tellFilled(values, 'db', filled)
    const backup = await backUpDatabase(await jobOf(values, store, started, context.signal))
    await publish(backup)
    const suspect = gateError(backup)
    if (suspect) throw suspect
    await tellBackup(values, 'db', backup, context.signal)
  } catch (error) {
    await tellNoBackup(values, 'db', error, context.signal)
    throw error
  } finally {
    store.close()
  }
}

async function jobOf(values: BackupDbValues, store: Store, started: Date, signal: AbortSignal) {
  const schemas = values.schemas
  const signingKey = await signingKeyOf(values)
  const database = values['database-url'].open({
    selection: {
      ...(schemas ? { schemas } : {}),
      excludeTables: values['exclude-tables'] ?? [],
      excludeTableData: values['exclude-table-data'] ?? [],
    },
    globals: values.globals,
    clock: Date.now,
    ...(values['install-client'] ? { installClient } : {}),
    ...(values['postgres-bin'] ? { programs: values['postgres-bin'] } : {}),
    signal,
  })
  return {
    database,
    store,
    target: values.target,
    started,
    depth: values.inventory,
    encoding: { compression: values.compression, recipients: values.recipients ?? [] },
    maxShrink: values['max-shrink'],
    producer: runEnvironment(),
    ...(values.slot ? { slotSeconds: values.slot } : {}),
    ...(signingKey ? { signingKey } : {}),
    signal,
  }
}

async function publish(backup: DatabaseBackup): Promise<void> {
  const { manifest, manifestKey, durationSeconds, storedBytes } = backup
  writeOutputs({
    'backup-id': manifest.id,
    'manifest-key': manifestKey,
    'bytes-plain': manifest.plain.bytes,
    'bytes-stored': storedBytes,
    sha256: backup.sha256,
    'duration-seconds': durationSeconds.toFixed(1),
    tables: manifest.inventory?.tables,
    rows: manifest.inventory?.rows,
  })
  await writeSummary(backupSummary(backup))
  await group('Result', async () => info(`backup ${manifest.id} is complete: ${manifestKey}`))
}
