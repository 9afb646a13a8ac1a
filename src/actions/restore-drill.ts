import * as z from 'zod'
import { parseShare } from '../backup/shrink.ts'
import { parseDuration } from '../backup/slot.ts'
import { runDrill } from '../drill/drill.ts'
import type { DrillJob } from '../drill/steps.ts'
import { parseChecks } from '../drill/user-checks.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { temporaryDirectory } from '../runner/environment.ts'
import { type Inputs, input, Names, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { hide } from '../runner/secrets.ts'
import type { DatabaseAddress } from '../sources/engine.ts'
import { ISOLATION_WISHES } from '../sources/isolation.ts'
import { parseDatabaseUrl } from '../sources/open.ts'
import type { Action, RunContext } from './action.ts'
import {
  addressFaults,
  type BucketAddress,
  bucketAccessInputs,
  bucketAccessRule,
  openLiveBucketOf,
  parseBucketAddress,
} from './bucket-inputs.ts'
import { drillFailure, keepProof, publishDrill } from './drill-telling.ts'
import { consumerKeyInputs, consumerKeyRule, openersOf } from './key-inputs.ts'
import { runPhase } from './phase.ts'
import { programInputs } from './program-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { ping } from './reporting.ts'
import { backupInput, openStoreOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

const inputs = {
  ...storeInputs,
  ...consumerKeyInputs,
  surface: surfaceInput,
  backup: backupInput,
  scratch: input({
    description:
      'Where to restore: `ephemeral` (a throwaway server from installed binaries, a throwaway directory), the URL of an empty server, or an empty sandbox bucket (`s3://bucket/prefix`, reached by `source-s3-...`).',
    schema: parsedBy(parseScratch),
    default: 'ephemeral',
    secret: 'url',
  }),
  isolation: input({
    description:
      'Keeps the server that a drill of a database starts from network, files and processes of the machine: `auto` (where Linux, root or `sudo` allow it; else with a warning), `require` (no drill without it), `off`.',
    schema: z.enum(ISOLATION_WISHES),
    default: 'auto',
  }),
  checks: input({
    description:
      'YAML list of `{name, query, expect}`: read-only queries on the restored copy; `expect` is a value, `> 0`, `empty` or `not empty`. With `files` instead of `expect`, the query gives keys that must be in the backup of files.',
    schema: parsedBy(parseChecks),
  }),
  sample: input({
    description:
      'For files: restore only so many of them, such as `10%`, others each time. Leaves no proof, closes no issue, and `rto` cannot be judged by it.',
    schema: parsedBy(parseShare),
    default: '100%',
  }),
  'live-variables': input({
    description:
      'For configuration: names of variables in use, given in `env` of the step, that must be those of the backup.',
    schema: Names,
  }),
  ...bucketAccessInputs,
  'live-url': input({
    description: 'Compare with the live database too: relations it has and the backup lacks fail the drill.',
    schema: parsedBy(parseDatabaseUrl),
    secret: true,
  }),
  rpo: input({
    description: 'How old the backup may be, for example `26h`.',
    schema: parsedBy(parseDuration),
  }),
  rto: input({
    description: 'How long the restore may take, for example `30m`.',
    schema: parsedBy(parseDuration),
  }),
  'report-file': input({
    description: 'Where to write the report (JSON). Absent: in the temporary directory.',
    schema: parsedBy(String),
  }),
  ...programInputs,
  ...reportInputs('on-failure'),
} as const satisfies Inputs

type DrillValues = Values<typeof inputs>

/** Restores a backup into a throwaway place, proves equality, keeps proof, opens or closes the issue. */
export const restoreDrill: Action = {
  name: 'restore-drill',
  description:
    'Restore a backup into a throwaway server, prove it equal to what was dumped, open an issue if not.',
  inputs,
  outputs: {
    result: '`pass`, `fail` or `could-not-verify`.',
    'backup-id': 'Id of the backup that was drilled.',
    'restore-seconds': 'How long authenticating and restoring took.',
    'report-file': 'Path of the report (JSON).',
    'issue-number': 'Number of the issue, where there is one.',
  },
  writes: true,
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [
    storeRule,
    consumerKeyRule,
    bucketAccessRule,
    surfaceRule,
  ])
  await ping(values, 'start', undefined, context.signal)
  const store = await openStoreOf(values)
  const scratch = await scratchOf(values)
  try {
    const report = await runDrill(await jobOf(values, { store, scratch }, context))
    await keepProof(store, report)
    await publishDrill(values, store, report, context.signal)
    if (report.result !== 'pass') throw new UserError('drill', drillFailure(report))
  } catch (error) {
    if (!hasCode(error, 'cancelled')) await ping(values, 'fail', messageOf(error), context.signal)
    throw error
  } finally {
    if (typeof scratch === 'object' && 'bucket' in scratch) scratch.bucket.close()
    store.close()
  }
  await ping(values, 'success', undefined, context.signal)
}

/** Inputs that are of no use for a surface would seem to check something: they are refused before any work. */
async function surfaceRule(values: Partial<DrillValues>): Promise<string[]> {
  const { surface, scratch, isolation, sample = 1 } = values
  if (surface === undefined) return []
  if (surface === 'wal') return ['surface: wal cannot be drilled by this version']
  const faults: string[] = []
  const sandbox = sandboxOf(scratch)
  if (surface === 'db') {
    if (sandbox) faults.push('scratch: a database cannot be restored into a bucket')
    if (sample < 1) faults.push('sample: is for files; a database is restored whole')
    if (isolation === 'require' && scratch !== 'ephemeral')
      faults.push(
        'isolation: a server that scratch names is yours to isolate; require is for scratch: ephemeral',
      )
    if (values['live-variables']) faults.push('live-variables: is for surface: config')
    return faults
  }
  if (typeof scratch === 'object' && !sandbox)
    faults.push('scratch: files cannot be restored into a database')
  if (sample < 1 && values.rto !== undefined)
    faults.push(
      'rto: cannot be judged by a sample; leave it out, or set sample: 100% (a part does not tell how long all takes)',
    )
  if (values.checks) faults.push('checks: are queries, for databases')
  if (values['live-url']) faults.push('live-url: is for databases')
  if (sandbox) faults.push(...(await addressFaults('scratch', sandbox, values)))
  return faults
}

async function parseScratch(
  text: string,
): Promise<DatabaseAddress | { bucket: BucketAddress } | 'ephemeral'> {
  if (text === 'ephemeral') return 'ephemeral'
  return text.startsWith('s3://') ? { bucket: parseBucketAddress(text) } : parseDatabaseUrl(text)
}

function sandboxOf(scratch: DrillValues['scratch'] | undefined): BucketAddress | undefined {
  return typeof scratch === 'object' && 'bucket' in scratch ? scratch.bucket : undefined
}

async function scratchOf(values: DrillValues): Promise<DrillJob['scratch']> {
  const { scratch } = values
  if (typeof scratch !== 'object' || !('bucket' in scratch)) return scratch
  return { bucket: await openLiveBucketOf(values, scratch.bucket), prefix: scratch.bucket.prefix }
}

/** The variables named, as they are in this step's environment; their values must not show in any log. */
function variablesOf(names: readonly string[], environment: RunContext['variables']) {
  for (const name of names) {
    const value = environment[name]
    if (value) hide(value)
  }
  return Object.fromEntries(names.map((name) => [name, environment[name]]))
}

async function jobOf(
  values: DrillValues,
  opened: Pick<DrillJob, 'store' | 'scratch'>,
  context: RunContext,
): Promise<DrillJob> {
  const { signal } = context
  const openers = await openersOf(values)
  return {
    ...opened,
    target: values.target,
    surface: values.surface,
    choice: values.backup,
    temporary: temporaryDirectory(),
    isolation: values.isolation,
    sample: values.sample,
    variables: variablesOf(values['live-variables'] ?? [], context.variables),
    checks: values.checks ?? [],
    ...(openers ? { openers } : {}),
    ...(values['trusted-signers'] ? { trusted: values['trusted-signers'] } : {}),
    ...(values['postgres-bin'] ? { programs: values['postgres-bin'] } : {}),
    ...(values['live-url'] ? { live: values['live-url'] } : {}),
    ...(values.rpo ? { rpoSeconds: values.rpo } : {}),
    ...(values.rto ? { rtoSeconds: values.rto } : {}),
    signal,
    phase: runPhase,
  }
}
