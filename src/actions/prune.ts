import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { idTime, MANIFEST_SUFFIX, objectKey } from '../backup/keys.ts'
import { partsOf, storedBytes } from '../backup/manifest.ts'
import { openZone } from '../backup/retention/calendar.ts'
import { nextDeletion } from '../backup/retention/forecast.ts'
import { judgePlan, parseMaxDelete, type Refusal } from '../backup/retention/fuses.ts'
import { type Plan, planHash, planRetention, type RetentionItem } from '../backup/retention/plan.ts'
import { parsePolicy } from '../backup/retention/policy.ts'
import { parseDuration } from '../backup/slot.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { planRecord, pruneSummary } from '../report/prune-summary.ts'
import { type Catalog, type Item, readCatalog, readItems } from '../repository/catalog.ts'
import {
  deleteTombstoned,
  type Removal,
  sweepOrphans,
  sweepUploads,
  tombstone,
} from '../repository/removal.ts'
import { temporaryDirectory } from '../runner/environment.ts'
import { Flag, type Inputs, input, parsedBy, readInputs, type Values } from '../runner/inputs.ts'
import { group, info, warn } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { consumerKeyInputs } from './key-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { ping, tellIssue } from './reporting.ts'
import { openStoreOf, storeInputs, storeRule, surfaceInput } from './store-inputs.ts'

const inputs = {
  ...storeInputs,
  surface: surfaceInput,
  retention: input({
    description:
      'What to keep: tiers, finest first, such as `daily 30d, monthly 12m, yearly 10y` or `daily 7, weekly 4, monthly 12, yearly forever`.',
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
      'How long data stays after its backup was given up; until then moving the tombstone back undoes it.',
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
    'bytes-freed': 'Bytes freed now, in data whose grace is over and in leftovers.',
    'plan-hash': 'Hash of the plan, for `confirm`.',
    'plan-file': 'Path of the plan (JSON): every backup with its reasons.',
  },
  run,
}

/** Leftovers are touched only when no job can still be at them: a self-hosted job may run five days. */
const LONGEST_JOB_SECONDS = 5 * 86_400

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(inputs, context.variables, [storeRule])
  await ping(values, 'start')
  const store = openStoreOf(values)
  try {
    await pruneStore(values, store, context.signal)
    await ping(values, 'success')
    await tellIssue(values, {
      kind: 'prune',
      target: values.target,
      surface: values.surface,
      verdict: 'pass',
      at: new Date(),
      reasons: [],
    })
  } catch (error) {
    if (!hasCode(error, 'cancelled')) await tellFailure(values, error)
    throw error
  } finally {
    store.close()
  }
}

async function pruneStore(values: PruneValues, store: Store, signal: AbortSignal): Promise<void> {
  const drawn = await group('Plan', () => draw(values, store, signal))
  const { plan, hash, refusals } = drawn
  const planFile = await writePlan(values, drawn)
  const confirmed = values.confirm === hash
  const stopped = refusals.length > 0 && !confirmed
  const removals: Removal[] = []
  try {
    if (values.confirm && !confirmed) throw new UserError('gate', mismatch(values.confirm, hash))
    if (!values['dry-run'] && !stopped) await carryOut(values, store, drawn, removals, signal)
  } finally {
    const bytesFreed = removals.reduce((sum, removal) => sum + removal.bytes, 0)
    const count =
      values['dry-run'] || stopped
        ? plan.deleted.length
        : removals.filter(({ did }) => did === 'tombstoned').length
    writeOutputs({
      kept: plan.decisions.length - count,
      deleted: count,
      'bytes-freed': bytesFreed,
      'plan-hash': hash,
      'plan-file': planFile,
    })
    const dryRun = values['dry-run']
    const { target, surface } = values
    await writeSummary(
      pruneSummary({
        target,
        surface,
        plan,
        hash,
        refusals,
        confirmed,
        dryRun,
        removals,
        bytesFreed,
        next: nextDeletion(plan),
      }),
    )
  }
  if (stopped && !values['dry-run'])
    throw new UserError(
      'gate',
      `nothing was deleted: ${refusals.map((refusal) => refusal.message).join('; ')}`,
    )
  const failed = removals.filter(({ did }) => did === 'failed')
  if (failed.length > 0) {
    throw new UserError(
      'store',
      `${failed.length} removals failed, the next prune tries again; the first: ${failed[0]?.name}: ${failed[0]?.detail}`,
    )
  }
}

interface Drawn {
  catalog: Catalog
  items: Item[]
  plan: Plan
  hash: string
  refusals: Refusal[]
  /** The store's clock, or ours where it has none. */
  now: Date
}

/** Lists the store, reads every manifest, plans and judges; changes nothing. */
async function draw(values: PruneValues, store: Store, signal: AbortSignal): Promise<Drawn> {
  const storeNow = await store.now({ signal })
  const now = new Date()
  const catalog = await readCatalog(store, values.target, values.surface, signal)
  const trusted = values['trusted-signers']
  const items = await readItems(store, catalog, { ...(trusted ? { trusted } : {}), at: now, signal })
  const plan = await planWithLocks(values, store, items.map(retentionItem), now, signal)
  const { target, surface } = values
  const hash = planHash(plan, { target, surface }, sha256)
  const refusals = judgePlan(plan, {
    maxDelete: values['max-delete'],
    listingComplete: true, // a listing that is not complete throws
    now: now.getTime(),
    ...(storeNow ? { storeNow: storeNow.getTime() } : {}),
    planHash: hash,
  })
  info(
    `${items.length} backups: ${plan.kept.length} kept, ${plan.deleted.length} given up; plan ${hash.slice(0, 12)}`,
  )
  for (const { id, fault } of items) if (fault) warn(`${id} cannot be read and is kept: ${fault}`)
  return { catalog, items, plan, hash, refusals, now: storeNow ?? now }
}

/** Whether the store locks a backup is asked only of those about to go; each found locked changes the plan. */
async function planWithLocks(
  values: PruneValues,
  store: Store,
  items: RetentionItem[],
  now: Date,
  signal: AbortSignal,
): Promise<Plan> {
  const options = {
    now: now.getTime(),
    timezone: values.timezone,
    keepLast: values['keep-last'],
    requireProof: values['require-proof'],
  }
  const plan = planRetention(items, values.retention, options)
  const locked = new Set<string>()
  for (const { item } of plan.deleted) {
    const head = await store.head(objectKey(values.target, values.surface, item.id, MANIFEST_SUFFIX), {
      signal,
    })
    if (head?.lockedUntil && head.lockedUntil > now) locked.add(item.id)
  }
  if (locked.size === 0) return plan
  return planRetention(
    items.map((item) => ({ ...item, locked: locked.has(item.id) })),
    values.retention,
    options,
  )
}

/**
 * Reads the store once more and acts only on what both looks agree on; then deletes what was given up longer than
 * the grace ago, and sweeps leftovers.
 */
async function carryOut(
  values: PruneValues,
  store: Store,
  drawn: Drawn,
  removals: Removal[],
  signal: AbortSignal,
): Promise<void> {
  const { target, surface } = values
  const again = await readCatalog(store, target, surface, signal)
  const present = drawn.items.filter(({ id }) => again.groups.get(id)?.objects.has(MANIFEST_SUFFIX))
  const second = planRetention(
    drawn.plan.decisions.map(({ item }) => item).filter(({ id }) => present.some((item) => item.id === id)),
    drawn.plan.policy,
    drawn.plan.options,
  )
  const agreed = second.deleted
    .map(({ item }) => item.id)
    .filter((id) => drawn.plan.deleted.some(({ item }) => item.id === id))
  await group(`Give up ${agreed.length} backups`, async () => {
    removals.push(...(await tombstone(store, drawn.catalog, agreed, signal)))
  })
  const graceOver = new Date(drawn.now.getTime() - values.grace * 1000)
  const abandoned = new Date(drawn.now.getTime() - Math.max(values.grace, LONGEST_JOB_SECONDS) * 1000)
  await group('Delete what was given up before the grace', async () => {
    removals.push(...(await deleteTombstoned(store, again, graceOver, signal)))
  })
  await group('Sweep leftovers', async () => {
    removals.push(...(await sweepOrphans(store, again, abandoned, signal)))
    removals.push(...(await sweepUploads(store, again, abandoned, signal)))
  })
  for (const { name, did, detail } of removals) info(`${did} ${name}${detail ? `: ${detail}` : ''}`)
}

function retentionItem({ id, time, proven, held, manifest }: Item): RetentionItem {
  return {
    id,
    time: time.getTime(),
    proven,
    held,
    readable: manifest !== undefined,
    needs: manifest ? neededBy(manifest) : [],
    bytes: manifest ? storedBytes(manifest) : 0,
  }
}

/** Ids of other backups whose objects a manifest names. */
function neededBy(manifest: NonNullable<Item['manifest']>): string[] {
  const names = partsOf(manifest, 'data').map((part) => part.key.split('/').at(-1)?.split('.')[0] ?? '')
  return [...new Set(names)].filter((id) => id !== manifest.id && idTime(id) !== undefined)
}

async function writePlan(values: PruneValues, { plan, hash, refusals }: Drawn): Promise<string> {
  const path = join(temporaryDirectory(), `lifeboat-plan-${hash.slice(0, 12)}.json`)
  const { target, surface } = values
  await writeFile(path, `${JSON.stringify(planRecord({ target, surface, plan, hash, refusals }), null, 2)}\n`)
  return path
}

async function tellFailure(values: PruneValues, error: unknown): Promise<void> {
  await ping(values, 'fail', messageOf(error))
  const { target, surface } = values
  const reasons = [{ name: 'prune', detail: messageOf(error) }]
  await tellIssue(values, { kind: 'prune', target, surface, verdict: 'fail', at: new Date(), reasons })
}

function mismatch(given: string, hash: string): string {
  return `nothing was deleted: confirm names plan ${given.slice(0, 12)}, but the plan now is ${hash.slice(0, 12)}; read it and confirm that one`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
