import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseShare } from '../backup/shrink.ts'
import { parseDuration } from '../backup/slot.ts'
import { runDrill } from '../drill/drill.ts'
import type { DrillJob, DrillReport } from '../drill/steps.ts'
import { parseChecks } from '../drill/user-checks.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { drillSummary } from '../report/drill-summary.ts'
import { plainLine } from '../report/markdown.ts'
import { duration } from '../report/plot.ts'
import { listBackups } from '../repository/open.ts'
import { writeProof } from '../repository/save.ts'
import { runEnvironment, temporaryDirectory } from '../runner/environment.ts'
import { type Inputs, input, Names, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { hide } from '../runner/secrets.ts'
import type { DatabaseAddress } from '../sources/engine.ts'
import { parseDatabaseUrl } from '../sources/open.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import {
  addressFaults,
  type BucketAddress,
  bucketAccessInputs,
  bucketAccessRule,
  openLiveBucketOf,
  parseBucketAddress,
} from './bucket-inputs.ts'
import { consumerKeyInputs, consumerKeyRule, openersOf } from './key-inputs.ts'
import { runPhase } from './phase.ts'
import { reportInputs } from './report-inputs.ts'
import { measure, ping, tellIssue } from './reporting.ts'
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
  checks: input({
    description:
      'YAML list of `{name, query, expect}`: read-only queries on the restored copy; `expect` is a value, `> 0`, `empty` or `not empty`. With `files` instead of `expect`, the query gives keys that must be in the backup of files.',
    schema: parsedBy(parseChecks),
  }),
  sample: input({
    description: 'For files: restore only so many of them, such as `10%`, others each time.',
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
  const store = openStoreOf(values)
  try {
    const report = await runDrill(await jobOf(values, store, context))
    await keepProof(store, report)
    await publish(values, store, report, context.signal)
    if (report.result !== 'pass') throw new UserError('drill', failure(report))
  } catch (error) {
    if (!hasCode(error, 'cancelled')) await ping(values, 'fail', messageOf(error), context.signal)
    throw error
  } finally {
    store.close()
  }
  await ping(values, 'success', undefined, context.signal)
}

/** Inputs that are of no use for a surface would seem to check something: they are refused before any work. */
function surfaceRule(values: Partial<DrillValues>): string[] {
  const { surface, scratch } = values
  if (surface === undefined) return []
  if (surface === 'wal') return ['surface: wal cannot be drilled by this version']
  const faults: string[] = []
  const sandbox = sandboxOf(scratch)
  if (surface === 'db') {
    if (sandbox) faults.push('scratch: a database cannot be restored into a bucket')
    if (values.sample !== undefined && values.sample < 1)
      faults.push('sample: is for files; a database is restored whole')
    if (values['live-variables']) faults.push('live-variables: is for surface: config')
    return faults
  }
  if (typeof scratch === 'object' && !sandbox)
    faults.push('scratch: files cannot be restored into a database')
  if (values.checks) faults.push('checks: are queries, for databases')
  if (values['live-url']) faults.push('live-url: is for databases')
  if (sandbox) faults.push(...addressFaults('scratch', sandbox, values))
  return faults
}

function parseScratch(text: string): DatabaseAddress | { bucket: BucketAddress } | 'ephemeral' {
  if (text === 'ephemeral') return 'ephemeral'
  return text.startsWith('s3://') ? { bucket: parseBucketAddress(text) } : parseDatabaseUrl(text)
}

function sandboxOf(scratch: DrillValues['scratch'] | undefined): BucketAddress | undefined {
  return typeof scratch === 'object' && 'bucket' in scratch ? scratch.bucket : undefined
}

function scratchOf(values: DrillValues): DrillJob['scratch'] {
  const { scratch } = values
  if (typeof scratch !== 'object' || !('bucket' in scratch)) return scratch
  return { bucket: openLiveBucketOf(values, scratch.bucket), prefix: scratch.bucket.prefix }
}

/** The variables named, as they are in this step's environment; their values must not show in any log. */
function variablesOf(names: readonly string[], environment: RunContext['variables']) {
  for (const name of names) {
    const value = environment[name]
    if (value) hide(value)
  }
  return Object.fromEntries(names.map((name) => [name, environment[name]]))
}

async function jobOf(values: DrillValues, store: Store, context: RunContext): Promise<DrillJob> {
  const { signal } = context
  const openers = await openersOf(values)
  return {
    store,
    target: values.target,
    surface: values.surface,
    choice: values.backup,
    scratch: scratchOf(values),
    temporary: temporaryDirectory(),
    sample: values.sample,
    variables: variablesOf(values['live-variables'] ?? [], context.variables),
    checks: values.checks ?? [],
    ...(openers ? { openers } : {}),
    ...(values['trusted-signers'] ? { trusted: values['trusted-signers'] } : {}),
    ...(values['live-url'] ? { live: values['live-url'] } : {}),
    ...(values.rpo ? { rpoSeconds: values.rpo } : {}),
    ...(values.rto ? { rtoSeconds: values.rto } : {}),
    signal,
    phase: runPhase,
  }
}

async function keepProof(store: Store, report: DrillReport): Promise<void> {
  const { manifest, manifestSha256, restoreSeconds } = report
  if (report.result !== 'pass' || !manifest || !manifestSha256 || restoreSeconds === undefined) return
  const { runUrl } = runEnvironment()
  try {
    await writeProof(store, manifest, {
      result: 'pass',
      provedAt: new Date().toISOString(),
      restoreSeconds,
      manifestSha256,
      ...(runUrl ? { runUrl } : {}),
      checks: report.checks.map(({ name, status }) => ({ name, status })),
    })
  } catch (error) {
    warn(`the drill passed, but its proof could not be kept beside the backup: ${messageOf(error)}`)
  }
}

async function publish(
  values: DrillValues,
  store: Store,
  report: DrillReport,
  signal: AbortSignal,
): Promise<void> {
  const seconds = (Date.now() - report.startedAt.getTime()) / 1000
  const reportFile = await writeReport(values, report)
  await writeSummary(drillSummary(report))
  await group('Result', async () => {
    for (const { name, status, detail } of report.checks) info(`${status.padEnd(7)} ${name}: ${detail}`)
    info(`drill of ${report.backupId ?? 'no backup'}: ${report.result} in ${duration(seconds)}`)
  })
  const at = new Date()
  const { target, surface, result } = report
  await measure(values, { kind: 'drill', type: surface, target, result, at, durationSeconds: seconds })
  const proven = result === 'pass' ? undefined : await newestProven(store, report)
  const issue = await tellIssue(
    values,
    {
      target,
      surface,
      verdict: result,
      at,
      ...(report.backupId ? { backupId: report.backupId } : {}),
      ...(proven ? { provenId: proven } : {}),
      reasons: report.checks.filter((check) => check.status !== 'pass'),
    },
    signal,
  )
  writeOutputs({
    result,
    'backup-id': report.backupId,
    'restore-seconds': report.restoreSeconds?.toFixed(1),
    'report-file': reportFile,
    'issue-number': issue,
  })
}

/** The report as JSON, written whole or not at all; a drill whose report cannot be kept still has its verdict. */
async function writeReport(values: DrillValues, report: DrillReport): Promise<string | undefined> {
  const name = `lifeboat-drill-${report.backupId ?? 'none'}.json`
  const path = resolve(values['report-file'] ?? join(temporaryDirectory(), name))
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, `${JSON.stringify(record(report), null, 2)}\n`)
    await rename(`${path}.part`, path)
    return path
  } catch (error) {
    warn(`report-file could not be written: ${messageOf(error)}`)
    return undefined
  }
}

function record(report: DrillReport) {
  return { format: 'lifeboat-drill/1', ...report, finishedAt: new Date(), run: runEnvironment() }
}

async function newestProven(store: Store, { target, surface }: DrillReport): Promise<string | undefined> {
  try {
    return (await listBackups(store, target, surface)).findLast((entry) => entry.proven)?.id
  } catch {
    return undefined // only a hint for the issue; the verdict has its own words on the store
  }
}

function failure(report: DrillReport): string {
  const wrong = report.checks.filter((check) => check.status !== 'pass')
  const first = wrong[0] ? `${wrong[0].name}: ${wrong[0].detail}` : 'nothing was checked'
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more, see the summary)` : ''
  return plainLine(
    `drill of ${report.target}/${report.surface} ${report.backupId ?? ''}: ${report.result}: ${first}${more}`,
    1500,
  )
}
