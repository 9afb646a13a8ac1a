import type { Inventory } from '../backup/inventory.ts'
import { type Manifest, partsOf, storedBytes } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import { type Choice, chooseAmong, type Found } from '../repository/choice.ts'
import { readInventory } from '../repository/companions.ts'
import { authenticate, readManifest } from '../repository/open.ts'
import type { Destination, Occupant } from '../sources/destination.ts'
import { assertSameEngine } from '../sources/open.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import type { Signer } from '../streams/openpgp/signature.ts'
import { fromFirstGood } from './first-good.ts'
import { type Expectation, expectationOf } from './proofs.ts'

/** What a plan is made from. */
export interface PlanJob {
  stores: readonly Store[]
  target: string
  choice: Choice
  destination: Destination
  openers?: Openers
  trusted?: readonly Signer[]
  only?: readonly string[]
  startedAt: Date
  signal: AbortSignal
}

/** What would be restored where; shown before anything happens. */
export interface Plan extends Expectation {
  target: string
  backupId: string
  manifest: Manifest
  manifestSha256: string
  signer?: string
  /** How old the backup is, in seconds. */
  ageSeconds: number
  storedBytes: number
  occupant: Occupant
  /** `unknown` also when the inventory could not be opened. */
  producer: 'yes' | 'no' | 'unknown'
  inventory?: Inventory
  /** Patterns of the tables that are wanted; absent: all. */
  only?: readonly string[]
  notes: string[]
}

/** Chooses the backup, reads its companions and looks at the target; nothing is changed anywhere. */
export async function makePlan(job: PlanJob): Promise<{ plan: Plan; found: Found }> {
  const { target, choice, signal, startedAt } = job
  const occupant = await job.destination.look()
  const found = await chooseAmong(job.stores, { target, surface: 'db', choice, signal })
  const notes = [...found.notes]
  const { read, inventory } = await fromFirstGood({ ...job, surface: 'db' }, found, notes, (store) =>
    companions(job, found, store),
  )
  const { manifest, sha256, signer } = read
  assertSameEngine(manifest.engine, job.destination.engine)
  const expectation = await expectationOf(found, read, { target, surface: 'db', signal })
  const plan: Plan = {
    target,
    backupId: manifest.id,
    manifest,
    manifestSha256: sha256,
    ageSeconds: (startedAt.getTime() - found.entry.time.getTime()) / 1000,
    storedBytes: storedBytes(manifest),
    occupant,
    producer: inventory ? await job.destination.isProducer(inventory) : 'unknown',
    notes,
    ...(signer ? { signer } : {}),
    ...expectation,
    ...(inventory ? { inventory } : {}),
    ...(job.only ? { only: job.only } : {}),
  }
  return { plan, found }
}

/**
 * Throws UserError `preflight` when the target holds data and there is no `force`; and when it is, or may be, the
 * database the backup came from, and `force` does not name it.
 */
export function assertAllowed(
  { occupant, producer, backupId }: Plan,
  force: string | undefined,
  only: readonly string[] | undefined,
): void {
  const { database, label, state, relations, connections } = occupant
  const named = force === database
  const forced = named || force === 'true'
  if (force !== undefined && force !== 'false' && !forced) {
    throw new UserError('preflight', `force names ${force}, but the target is ${database}; nothing was done`)
  }
  if (only && state === 'holds data') {
    const word = `only restores a part, and ${label} holds data that a part must not replace; restore into a new database and copy over from there what you need`
    throw new UserError('preflight', word)
  }
  if (state === 'missing' || named) return
  const cure = `to replace it, set force: ${database}; it would be kept under a dated name`
  if (producer === 'yes') {
    const word = `${label} is the very database that backup ${backupId} was taken from; restoring would put an older state in its place. Restore under another name, or, ${cure}`
    throw new UserError('preflight', word)
  }
  if (state === 'empty' || (forced && producer === 'no')) return
  const open = connections === 1 ? '1 open connection' : `${connections} open connections`
  const holds = `${relations === 1 ? '1 object' : `${relations} objects`}, ${open}`
  throw new UserError(
    'preflight',
    `${label} is not empty (${holds}) and nothing was done. Name an empty or a new database; ${cure}`,
  )
}

/** The manifest, and the inventory where it can be opened: stored bytes first, as everywhere. */
async function companions(job: PlanJob, found: Found, store: Store) {
  const { signal, trusted, openers } = job
  const read = await readManifest(store, job.target, 'db', found.entry.id, {
    ...(trusted ? { trusted } : {}),
    at: job.startedAt,
    signal,
  })
  if (read.manifest.encoding.encryption.method === 'openpgp' && !openers)
    return { read, inventory: undefined }
  for (const part of partsOf(read.manifest, 'inventory')) await authenticate(store, part, { signal })
  return { read, inventory: await readInventory(store, read.manifest, openers, signal) }
}
