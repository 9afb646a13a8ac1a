import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Depth, type Inventory, tableCount, totalRows } from '../backup/inventory.ts'
import { backupId } from '../backup/keys.ts'
import { FORMAT, type Manifest, type StoredPart, storedBytes } from '../backup/manifest.ts'
import { type Gate, judgeShrink } from '../backup/shrink.ts'
import { slotOf } from '../backup/slot.ts'
import {
  commit,
  type Draft,
  discard,
  type Encoding,
  type SigningKey,
  storeStream,
} from '../repository/save.ts'
import { type StoredMessage, storeVolumes } from '../repository/volumes.ts'
import type { RunEnvironment } from '../runner/environment.ts'
import { group, info, warn } from '../runner/log.ts'
import { reportProgress } from '../runner/progress.ts'
import type { Database, Preflight, Snapshot } from '../sources/database.ts'
import type { Store } from '../store/store.ts'
import {
  encodingOf,
  incompleteStores,
  judgeSkew,
  judgeStoreClock,
  lookAtNewest,
  type Place,
  producerOf,
  tellHowToRestore,
  undoLimit,
} from './backup-steps.ts'

/** One backup to be made. */
export interface DatabaseJob {
  database: Database
  store: Store
  target: string
  started: Date
  depth: Depth
  encoding: Encoding
  /** Share (0 to 1) by which rows or bytes may fall. */
  maxShrink: number
  producer: RunEnvironment
  slotSeconds?: number
  signingKey?: SigningKey
  signal: AbortSignal
}

/** A backup that was made. With gates it is kept, and its run must fail. */
export interface DatabaseBackup {
  manifest: Manifest
  /** SHA-256 of the stored data, all its volumes in their order. */
  sha256: string
  manifestKey: string
  inventory: Inventory
  durationSeconds: number
  storedBytes: number
  gates: Gate[]
  previous: Manifest | undefined
  warnings: string[]
}

/**
 * Makes one backup: preflight, snapshot, dump and inventory side by side, companions, gates, and the manifest last.
 * When anything fails before the manifest, what was stored is taken back and there is no backup.
 */
export async function backUpDatabase(job: DatabaseJob): Promise<DatabaseBackup> {
  const preflight = await group('Preflight', () => look(job))
  const before = await lookAtNewest(placeOf(job), job.started, job.maxShrink)
  if (before.unreadable && before.gates.length === 0)
    warn(`${before.unreadable}; the manifest does not name it`)
  const compared = job.maxShrink < 1 ? before.usual : undefined
  const id = backupId(job.started, randomBytes(2).readUInt16BE())
  const draft: Draft = { target: job.target, surface: 'db', id, encoding: job.encoding, signal: job.signal }
  let taken: Taken
  let manifest: Manifest
  let manifestKey: string
  const gates: Gate[] = []
  try {
    taken = await group(`Dump ${job.database.label}`, () => take(job, draft, preflight, compared))
    gates.push(...before.gates, ...judge(taken, compared, job.maxShrink))
    manifest = manifestOf(job, draft, preflight, taken, {
      gates,
      previous: before.newest?.previous,
    })
    const signing = job.signingKey ? { key: job.signingKey, at: job.started } : undefined
    manifestKey = await group('Publish', () => commit(job.store, manifest, signing, job.signal))
  } catch (error) {
    const left = await discard(job.store, draft, { signal: undoLimit(job.signal) })
    if (left) warn(left)
    throw error
  }
  const missing = incompleteStores(job.store)
  const warnings = [...taken.inventory.warnings, ...(await tellHowToRestore(placeOf(job), manifest))]
  for (const warning of warnings) warn(warning)
  const durationSeconds = (Date.now() - job.started.getTime()) / 1000
  const { inventory } = taken
  return {
    manifest,
    sha256: taken.data.sha256,
    manifestKey,
    inventory,
    durationSeconds,
    storedBytes: storedBytes(manifest),
    gates: [...gates, ...missing],
    previous: compared,
    warnings,
  }
}

async function look(job: DatabaseJob): Promise<Preflight> {
  const preflight = await job.database.preflight()
  info(
    `${job.database.engine} ${preflight.serverVersion} at ${job.database.label}, client ${preflight.clientVersion}`,
  )
  judgeSkew('the database server', preflight.clockSkewMs)
  await judgeStoreClock(placeOf(job))
  for (const warning of preflight.warnings) warn(warning)
  return preflight
}

function placeOf({ store, target, signal }: DatabaseJob): Place {
  return { store, target, surface: 'db', signal }
}

interface Taken {
  data: StoredMessage
  companions: StoredPart[]
  inventory: Inventory
  inventoryDigest: string
}

async function take(
  job: DatabaseJob,
  draft: Draft,
  preflight: Preflight,
  previous: Manifest | undefined,
): Promise<Taken> {
  const snapshot = await job.database.snapshot(job.depth)
  try {
    const [data, first] = await dumpAndInventory(job, draft, snapshot, preflight, previous)
    const inventory = await snapshot.complete(first)
    const globals = snapshot.globals()
    const companions: StoredPart[] = []
    if (globals) {
      companions.push(
        (
          await storeStream(job.store, draft, globals, {
            role: 'globals',
            suffix: 'globals.sql',
            sizeHint: 0,
          })
        ).part,
      )
    }
    const json = `${JSON.stringify(inventory, null, 1)}\n`
    const stored = await storeStream(job.store, draft, Readable.from([Buffer.from(json)]), {
      role: 'inventory',
      suffix: 'inventory.json',
      sizeHint: json.length,
    })
    info(
      `inventory: ${inventory.tables.length} relations, ${inventory.sequences.length} sequences, ${totalRows(inventory) ?? 'uncounted'} rows`,
    )
    return { data, companions: [...companions, stored.part], inventory, inventoryDigest: stored.plain.sha256 }
  } finally {
    await snapshot.close()
  }
}

/** Side by side in one snapshot; the first failure stops the other, and both have ended when this settles. */
async function dumpAndInventory(
  job: DatabaseJob,
  draft: Draft,
  snapshot: Snapshot,
  preflight: Preflight,
  previous: Manifest | undefined,
): Promise<[StoredMessage, Inventory]> {
  const stop = new AbortController()
  const signal = AbortSignal.any([job.signal, stop.signal])
  let read = () => 0
  const progress = reportProgress('dumped', () => read(), previous?.plain.bytes)
  const dump = storeVolumes(job.store, { ...draft, signal }, snapshot.dump(), {
    role: 'data',
    suffix: job.database.dumpSuffix,
    sizeHint: preflight.estimatedBytes,
    watch: (reader) => {
      read = reader
    },
  })
  const inventory = snapshot.inventory()
  try {
    return await Promise.all([dump, inventory])
  } catch (error) {
    stop.abort(error)
    await snapshot.close()
    await Promise.allSettled([dump, inventory])
    throw error
  } finally {
    progress.stop()
  }
}

function judge(taken: Taken, previous: Manifest | undefined, maxShrink: number): Gate[] {
  const rows = totalRows(taken.inventory)
  const measure = {
    tables: tableCount(taken.inventory),
    ...(rows === undefined ? {} : { rows: Number(rows) }),
    plainBytes: taken.data.plain.bytes,
  }
  return judgeShrink(measure, previous, maxShrink)
}

function manifestOf(
  job: DatabaseJob,
  draft: Draft,
  preflight: Preflight,
  taken: Taken,
  { gates, previous }: { gates: readonly Gate[]; previous: Manifest['previous'] },
): Manifest {
  const { inventory, data } = taken
  const rows = totalRows(inventory)
  return {
    format: FORMAT,
    id: draft.id,
    target: draft.target,
    surface: draft.surface,
    engine: job.database.engine,
    ...(previous ? { previous } : {}),
    ...(job.slotSeconds ? { slot: slotOf(job.started, job.slotSeconds).toISOString() } : {}),
    startedAt: job.started.toISOString(),
    finishedAt: new Date().toISOString(),
    producer: producerOf(job.producer),
    source: { serverVersion: preflight.serverVersion, clientVersion: preflight.clientVersion },
    objects: [...data.parts, ...taken.companions],
    plain: data.plain,
    encoding: encodingOf(job.database.dumpFormat, job.encoding),
    inventory: {
      tables: tableCount(inventory),
      ...(rows === undefined ? {} : { rows: Number(rows) }),
      digest: taken.inventoryDigest,
      depth: inventory.depth,
    },
    ...(gates.length > 0 ? { gates: [...gates] } : {}),
  }
}
