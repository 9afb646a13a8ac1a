import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { sparedPacks, tombstoneSeconds } from '../backup/packs.ts'
import { openZone } from '../backup/retention/calendar.ts'
import { nextDeletion } from '../backup/retention/forecast.ts'
import { parseMaxDelete } from '../backup/retention/fuses.ts'
import { judgeLock } from '../backup/retention/lock.ts'
import { parsePolicy } from '../backup/retention/policy.ts'
import { parseDuration } from '../backup/slot.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { graceRaised } from '../report/prune-packs.ts'
import { type PruneOutcome, planRecord, pruneSummary } from '../report/prune-summary.ts'
import { type Drawn, drawPlan, type PruneOrder } from '../repository/pruning.ts'
import { carryOut } from '../repository/pruning-steps.ts'
import type { Removal } from '../repository/removal.ts'
import { temporaryDirectory } from '../runner/environment.ts'
import { Flag, type Inputs, input, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { consumerKeyInputs } from './key-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { measure, ping, tellIssue } from './reporting.ts'
import { openStoreOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

/** What the input `retention` means, wherever it is taken. */
export const RETENTION =
  'What to keep: tiers, finest first, such as `daily 30d, monthly 12m, yearly 10y` or `daily 7, weekly 4, monthly 12, yearly forever`.'

const inputs = {
  ...storeInputs,
  surface: surfaceInput,
  retention: input({
    description: RETENTION,
    schema: parsedBy(parsePolicy),
    required: true,
  }),
  timezone: input({
    description: 'Time zone (IANA) whose days, weeks and months count.',
    schema: parsedBy((text) => openZone(text).name),
    default: 'UTC',
  }),
  'dry-run': input({ description: 'Show the plan and change nothing.', schema: Flag, default: 'false' }),
  confirm: input({
    description: 'Hash of a plan you have read: carries it out although a fuse refused it.',
    schema: z.string().regex(/^[0-9a-f]{64}$/, 'must be a plan-hash: 64 hex digits'),
  }),
  'max-delete': input({
    description: 'Refuse to delete more than this share (or number) of the backups at once.',
    schema: parsedBy(parseMaxDelete),
    default: '20%',
  }),
  'require-proof': input({
    description: 'Delete a backup only when a newer one has passed a drill.',
    schema: Flag,
    default: 'false',
  }),
  grace: input({
    description:
      'How long data stays after its backup was given up; until then moving the tombstone back undoes it. For files and config never less than five days and an hour.',
    schema: parsedBy(parseDuration),
    default: '7d',
  }),
  'keep-last': input({
    description: 'Always keep this many of the newest.',
    schema: z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(10_000),
    default: '3',
  }),
  'trusted-signers': consumerKeyInputs['trusted-signers'],
  ...reportInputs('off'),
} as const satisfies Inputs

type PruneValues = Values<typeof inputs>

/** Applies the retention policy and sweeps leftovers. */
export const prune: Action = {
  name: 'prune',
  description:
    'Keep what the retention policy says, give up the rest reversibly, and sweep what failed runs left.',
  inputs,
  outputs: {
    kept: 'Number of backups kept.',
    deleted: 'Number of backups given up (with dry-run: that would be).',
    'bytes-freed':
      'Bytes freed now, in data whose grace is over, in packs that nothing needs, and in leftovers.',
    'plan-hash': 'Hash of the plan, for `confirm`.',
    'plan-file': 'Path of the plan (JSON): every backup with its reasons.',
  },
  writes: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [storeRule])
  await ping(values, 'start')
  // A tombstone must be removable when its grace is over, whatever lock the backups get.
  const { 's3-object-lock': _, ...unlocked } = values
  const store = await openStoreOf(unlocked)
  const { target, surface } = values
  const incident = { kind: 'prune', target, surface } as const
  try {
    await pruneStore(values, store, context.signal)
    await ping(values, 'success')
    // A plan that was only shown has pruned nothing: an issue about a prune that failed stays open.
    if (!values['dry-run'])
      await tellIssue(values, { ...incident, verdict: 'pass', at: new Date(), reasons: [] })
  } catch (error) {
    if (!hasCode(error, 'cancelled')) {
      const reasons = [{ name: 'prune', detail: messageOf(error) }]
      await ping(values, 'fail', messageOf(error))
      await tellIssue(values, { ...incident, verdict: 'fail', at: new Date(), reasons })
    }
    throw error
  } finally {
    store.close()
  }
}

async function pruneStore(values: PruneValues, store: Store, signal: AbortSignal): Promise<void> {
  const order = orderOf(values)
  const drawn = await group('Plan', async () => {
    const found = await drawPlan(store, order, signal)
    sayPlan(values, found)
    return found
  })
  const planFile = await writePlan(values, drawn)
  const removals: Removal[] = []
  const dryRun = values['dry-run']
  const stale = staleConfirm(values, drawn)
  const refusal = stale ?? fuse(values, drawn)
  let fault: unknown
  try {
    const report = (removal: Removal) => {
      removals.push(removal)
      sayRemoval(removal)
    }
    if (!dryRun && !refusal) await carryOut(store, order, drawn, { signal, report, phase: group })
    fault = failureIn(removals)
  } catch (error) {
    fault = error
  }
  await tell(values, drawn, planFile, {
    dryRun,
    removals,
    refusal: stale?.message,
    fault: fault ? messageOf(fault) : undefined,
  })
  if (!fault && !refusal && !dryRun) await tellMetrics(values, drawn, removals)
  if (fault) throw fault
  if (refusal && !dryRun) throw refusal
}

async function tell(
  values: PruneValues,
  drawn: Drawn,
  planFile: string,
  outcome: PruneOutcome,
): Promise<void> {
  const { plan, hash } = drawn
  const { removals, dryRun } = outcome
  const done = removals.filter(({ did }) => did === 'tombstoned').length
  const deleted = dryRun ? plan.deleted.length : done
  writeOutputs({
    kept: plan.decisions.length - deleted,
    deleted,
    'bytes-freed': removals.reduce((sum, removal) => sum + removal.bytes, 0),
    'plan-hash': hash,
    'plan-file': planFile,
  })
  await writeSummary(pruneSummary({ ...reportOf(values, drawn), ...outcome, next: nextDeletion(plan) }))
}

async function tellMetrics(
  values: PruneValues,
  { plan }: Drawn,
  removals: readonly Removal[],
): Promise<void> {
  const { target, surface: type } = values
  const deleted = removals.filter(({ did }) => did === 'tombstoned').length
  const kept = plan.decisions.length - deleted
  await measure(values, { kind: 'prune', type, target, at: new Date(), kept, deleted })
}

function staleConfirm({ confirm }: PruneValues, { hash }: Drawn): UserError | undefined {
  if (confirm === undefined || confirm === hash) return undefined
  const word = `nothing was deleted: confirm names plan ${confirm.slice(0, 12)}, but the plan now is ${hash}; read it and confirm that one, or leave confirm out`
  return new UserError('gate', word)
}

function fuse({ confirm }: PruneValues, { hash, refusals }: Drawn): UserError | undefined {
  if (refusals.length === 0 || confirm === hash) return undefined
  return new UserError('gate', `nothing was deleted: ${refusals.map(({ message }) => message).join('; ')}`)
}

function failureIn(removals: readonly Removal[]): UserError | undefined {
  const failed = removals.filter(({ did }) => did === 'failed')
  if (failed.length === 0) return undefined
  const first = failed.slice(0, 3).map(({ name, detail }) => `${name}: ${detail}`)
  return new UserError(
    'store',
    `${failed.length} of ${removals.length} removals failed, the rest is done and the next prune tries again: ${first.join('; ')}`,
  )
}

function sayRemoval({ name, did, detail }: Removal): void {
  info(`${did} ${name}${detail ? `: ${detail}` : ''}`)
}

function sayPlan(values: PruneValues, { plan, hash, items, refusals, due, packs }: Drawn): void {
  const { surface, grace, retention, 's3-object-lock': lock } = values
  const { warning, note } = lock ? judgeLock(retention, lock.days) : {}
  if (warning) warn(warning)
  if (note) info(note)
  const { kept, deleted } = plan
  const raised = graceRaised(grace, tombstoneSeconds(surface, grace))
  if (raised) info(`grace: ${raised}`)
  // Not red: prune may come before the first backup. A policy for a name that nobody backs up is never carried out.
  if (items.length === 0)
    warn(
      `there is no backup of ${values.target}/${surface}; compare target, surface and store with the backup's`,
    )
  info(`${items.length} backups: ${kept.length} kept, ${deleted.length} given up; plan ${hash}`)
  info(`due: ${due.tombstoned.length} whose grace is over, ${due.leftovers.length} leftovers`)
  if (packs) {
    const { total, dead } = packs.plan
    info(`packs: ${total.count}, of which ${dead.length} would be needed by nothing`)
    for (const { why } of sparedPacks(packs.plan)) info(`packs: ${why}`)
  }
  for (const { id, fault } of items) if (fault) warn(`${id} cannot be read and is kept: ${fault}`)
  for (const { message } of refusals) info(`fuse: ${message}`)
}

async function writePlan(values: PruneValues, drawn: Drawn): Promise<string> {
  const path = join(await mkdtemp(join(temporaryDirectory(), 'lifeboat-')), 'plan.json')
  await writeFile(path, `${JSON.stringify(planRecord(reportOf(values, drawn)), null, 2)}\n`)
  return path
}

function reportOf({ target, surface, grace: asked, confirm }: PruneValues, drawn: Drawn) {
  const { plan, hash, refusals, due, items, storedBytes } = drawn
  const faults = new Map(items.flatMap(({ id, fault }) => (fault ? [[id, fault]] : [])))
  const grace = { asked, kept: tombstoneSeconds(surface, asked) }
  const packs = drawn.packs?.plan
  const confirmed = confirm === hash
  return { target, surface, plan, hash, refusals, confirmed, due, faults, grace, packs, storedBytes }
}

function orderOf(values: PruneValues): PruneOrder {
  const { target, surface, retention, timezone, grace, 'trusted-signers': trusted } = values
  return {
    target,
    surface,
    policy: retention,
    timezone,
    grace,
    keepLast: values['keep-last'],
    requireProof: values['require-proof'],
    maxDelete: values['max-delete'],
    ...(trusted ? { trusted } : {}),
  }
}
