import * as z from 'zod'
import { duration } from '../backup/duration.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { plainLine } from '../report/markdown.ts'
import { size } from '../report/plot.ts'
import { newestGood, verifySummary } from '../report/verify-summary.ts'
import { Flag, type Inputs, input, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { reportProgress } from '../runner/progress.ts'
import type { Store } from '../store/store.ts'
import { parseChoice } from '../verify/choice.ts'
import type { VerifyJob, VerifyReport } from '../verify/findings.ts'
import { readState, type VerifyState, writeState } from '../verify/state.ts'
import { runVerify } from '../verify/verification.ts'
import type { Action, RunContext } from './action.ts'
import { consumerKeyInputs, consumerKeyRule, openersOf } from './key-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { measure, ping, tellIssue } from './reporting.ts'
import { openStoresOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

const inputs = {
  ...storeInputs,
  ...consumerKeyInputs,
  surface: surfaceInput,
  backups: input({
    description:
      'Which backups: `latest`, `all`, an id, `since 7d`, or `sample 10%`, another part every day that covers all over time.',
    schema: parsedBy(parseChoice),
    default: 'latest',
  }),
  deep: input({
    description: 'Decrypt and decode every object to its end as well; needs `private-key`.',
    schema: Flag,
    default: 'false',
  }),
  concurrency: input({
    description: 'How many objects are read at a time, 1 to 32.',
    schema: z.coerce.number({ error: 'must be a whole number from 1 to 32' }).int().min(1).max(32),
    default: '4',
  }),
  'state-file': input({
    description:
      'File that keeps how far an unfinished run came; the next run with the same file goes on from there. Keep it with actions/cache.',
    schema: z.string(),
  }),
  ...reportInputs('off'),
} as const satisfies Inputs

type VerifyValues = Values<typeof inputs>

/** How often an unfinished run notes how far it is. */
const NOTE_MS = 10_000

/** Reads backups and compares them with their manifests. */
export const verify: Action = {
  name: 'verify',
  description:
    'Read every object of the chosen backups and check size, SHA-256 and signature; deep with the key.',
  inputs,
  outputs: {
    result: '`pass`, `fail` or `could-not-verify`.',
    checked: 'Number of backups checked (in each store).',
    failed: 'Number of these that are bad or could not be checked.',
    bad: 'Ids of the bad ones, separated by commas.',
    'newest-good': 'Id of the newest of them that is good.',
    objects: 'Number of distinct objects read (with deep: messages).',
    'issue-number': 'Number of the issue, where there is one.',
  },
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [storeRule, consumerKeyRule])
  const state = await readState(values['state-file'], new Date())
  await keep(values, state)
  await ping(values, 'start', undefined, context.signal)
  // Each store by itself: what one of them lost must not be read from the other.
  const stores = await openStoresOf(values)
  try {
    const report = await verified(values, stores, state, context.signal)
    await publish(values, report, context.signal)
    if (report.result !== 'pass') throw new UserError('drill', failure(report))
  } catch (error) {
    if (!hasCode(error, 'cancelled')) await ping(values, 'fail', messageOf(error), context.signal)
    throw error
  } finally {
    for (const store of stores) store.close()
  }
  await ping(values, 'success', undefined, context.signal)
}

/** Runs it and keeps the state: of a run that could not read all, or was cancelled, what it found good. */
async function verified(
  values: VerifyValues,
  stores: readonly Store[],
  state: VerifyState,
  signal: AbortSignal,
): Promise<VerifyReport> {
  const job = await jobOf(values, stores, state, signal)
  if (state.good.size > 0)
    info(`going on: ${state.good.size} were found good by the run that began ${state.began.toISOString()}`)
  let noting = Promise.resolve()
  const note = () => {
    noting = noting.then(async () => keep(values, state)).catch((error: unknown) => warn(messageOf(error)))
  }
  const timer = setInterval(note, NOTE_MS)
  try {
    const report = await runVerify(job)
    const open = [...report.checks, ...report.findings].some(({ status }) => status === 'unknown')
    if (!open) state.good.clear()
    return report
  } catch (error) {
    if (!signal.aborted) throw error
    const onward = values['state-file'] ? '; the next run with this state-file goes on from here' : ''
    const word = `${messageOf(signal.reason)}; ${state.good.size} were found good${onward}`
    throw new UserError('cancelled', word, { cause: error })
  } finally {
    clearInterval(timer)
    note()
    await noting
  }
}

async function keep(values: VerifyValues, state: VerifyState): Promise<void> {
  const path = values['state-file']
  if (path) await writeState(path, state)
}

async function jobOf(
  values: VerifyValues,
  stores: readonly Store[],
  state: VerifyState,
  signal: AbortSignal,
): Promise<VerifyJob> {
  const openers = await openersOf(values)
  return {
    stores,
    target: values.target,
    surface: values.surface,
    choice: values.backups,
    deep: values.deep,
    concurrency: values.concurrency,
    ...(openers ? { openers } : {}),
    ...(values['trusted-signers'] ? { trusted: values['trusted-signers'] } : {}),
    state,
    signal,
    phase: (name, work) =>
      group(name, async () => {
        let progress: { stop(): void } | undefined
        try {
          return await work((read, total) => {
            progress = reportProgress(name, read, total)
          })
        } finally {
          progress?.stop()
        }
      }),
  }
}

async function publish(values: VerifyValues, report: VerifyReport, signal: AbortSignal): Promise<void> {
  const { target, surface, result, findings, units } = report
  const at = new Date()
  const seconds = (at.getTime() - report.startedAt.getTime()) / 1000
  await writeSummary(verifySummary({ ...report, seconds, now: at }))
  await group('Result', async () => sayAll(report, seconds))
  const bad = findings.filter(({ status }) => status === 'fail')
  const failed = findings.filter(({ status }) => status !== 'pass').length
  const checked = findings.length
  await measure(values, {
    kind: 'verify',
    type: surface,
    target,
    result,
    at,
    durationSeconds: seconds,
    checked,
    failed,
  })
  const issue = await tell(values, report, at, signal)
  writeOutputs({
    result,
    checked,
    failed,
    bad: [...new Set(bad.map(({ id }) => id))].join(','),
    'newest-good': newestGood(findings)?.id,
    objects: units.read,
    'issue-number': issue,
  })
}

function sayAll({ checks, findings, units, target, surface, result }: VerifyReport, seconds: number): void {
  for (const { status, detail } of checks) info(`${status.padEnd(7)} ${detail}`)
  for (const { id, status, faults, objects, bytes } of findings) {
    info(`${status.padEnd(7)} ${id}: ${objects} objects, ${size(bytes)}`)
    for (const { name, detail } of faults) info(`        ${name}: ${detail}`)
  }
  info(`newest good backup: ${newestGood(findings)?.id ?? 'none that was checked'}`)
  const read = `${units.read} of ${units.total} read, ${size(units.bytes)}`
  info(`verification of ${target}/${surface}: ${result} in ${duration(seconds)}, ${read}`)
}

/** A pass over some backups says nothing of those that an open issue is about: only one over all closes it. */
async function tell(
  values: VerifyValues,
  report: VerifyReport,
  at: Date,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { target, surface, result: verdict, checks, findings } = report
  if (verdict === 'pass' && values.backups !== 'all') return undefined
  const reasons = [...checks]
  for (const { id, faults } of findings)
    for (const fault of faults.slice(0, 1)) reasons.push({ ...fault, name: `backup ${id}` })
  const proven = findings.find((found) => found.proven && found.status === 'pass')?.id
  const incident = { kind: 'verify', target, surface, verdict, at, reasons } as const
  return tellIssue(values, { ...incident, ...(proven ? { provenId: proven } : {}) }, signal)
}

function failure(report: VerifyReport): string {
  const { target, surface, result, findings, checks } = report
  const faults = [
    ...checks,
    ...findings.flatMap((found) =>
      found.faults.map(({ status, detail }) => ({ status, detail: `${found.id}: ${detail}` })),
    ),
  ]
  const worst = faults.find(({ status }) => status === 'fail') ?? faults[0]
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more, see the summary)` : ''
  const good = newestGood(findings)?.id
  const still = good ? `; newest good backup: ${good}` : ''
  const what = worst?.detail ?? 'nothing was checked'
  return plainLine(`verification of ${target}/${surface}: ${result}: ${what}${more}${still}`, 1500)
}
