import { randomBytes } from 'node:crypto'
import type { ModeDecision } from '../backup/files/backup-mode.ts'
import { shown } from '../backup/files/byte-path.ts'
import type { Entry } from '../backup/files/entry.ts'
import { liveTally } from '../backup/files/live-bytes.ts'
import { neededPacks } from '../backup/files/needed-packs.ts'
import { countEntry, emptyTally, type Tally } from '../backup/files/tally.ts'
import { backupId, type Surface } from '../backup/keys.ts'
import { FORMAT, type Manifest, type StoredPart, storedBytes } from '../backup/manifest.ts'
import { type Gate, judgeFileShrink } from '../backup/shrink.ts'
import { slotOf } from '../backup/slot.ts'
import { writeFileInventory } from '../repository/file-inventory-writer.ts'
import { packPart, putPack } from '../repository/packs.ts'
import { commit, type Draft, discard } from '../repository/save.ts'
import type { RunEnvironment } from '../runner/environment.ts'
import { group, info, warn } from '../runner/log.ts'
import { reportProgress } from '../runner/progress.ts'
import type { SourceFault } from '../sources/file-source.ts'
import { openPackWriter } from '../sources/files/pack-writer.ts'
import { incomplete } from '../sources/source-faults.ts'
import {
  encodingOf,
  judgeStoreClock,
  type Place,
  producerOf,
  tellHowToRestore,
  undoLimit,
} from './backup-steps.ts'
import { type Chain, type ChainJob, chainOf, lookBack } from './file-chain.ts'
import { lateWriter, makeKnown } from './file-packs.ts'

/** One backup of files to be made. */
export interface FileJob extends ChainJob {
  surface: Extract<Surface, 'files' | 'config'>
  /** Whether a file that cannot be taken whole fails the backup. */
  policy: 'strict' | 'warn'
  producer: RunEnvironment
  slotSeconds?: number
  companions?: Companions
}

/** What is stored beside the inventory. */
export interface Companions {
  /** Told of every entry of the backup. */
  see(entry: Entry): void
  /** Stores them, before the manifest. */
  store(draft: Draft): Promise<StoredPart[]>
}

/** A backup of files that was made. With gates it is kept, and its run must fail. */
export interface FileBackup {
  manifest: Manifest
  manifestKey: string
  tally: Tally
  mode: ModeDecision
  faults: SourceFault[]
  durationSeconds: number
  storedBytes: number
  /** Bytes this backup added to the store. */
  addedBytes: number
  gates: Gate[]
  previous: Manifest | undefined
  warnings: string[]
}

/**
 * Makes one backup: looks at the newest one, stores what is new or changed as packs, then the inventory, and the
 * manifest last. When anything fails before the manifest, what was stored is taken back and there is no backup.
 */
export async function backUpFiles(job: FileJob): Promise<FileBackup> {
  const place: Place = job
  await judgeStoreClock(place)
  const chain = await group('Look', () => lookBack(job))
  const id = backupId(job.started, randomBytes(2).readUInt16BE())
  const { target, surface, encoding, signal } = job
  const draft: Draft = { target, surface, id, encoding, signal }
  const added: StoredPart[] = []
  const begun = new Set<StoredPart>()
  let manifest: Manifest
  let manifestKey: string
  let taken: Taken
  try {
    taken = await group(`Back up ${job.source.label}`, () => take(job, draft, chain, { added, begun }))
    manifest = manifestOf(job, draft, chain, taken)
    const signing = job.signingKey ? { key: job.signingKey, at: job.started } : undefined
    manifestKey = await group('Publish', () => commit(job.store, manifest, signing, signal))
  } catch (error) {
    const undo = { also: added, perhaps: [...begun], signal: undoLimit(signal) }
    const left = await discard(job.store, draft, undo)
    if (left) warn(left)
    throw error
  }
  const warnings = [...chain.warnings, ...(await tellHowToRestore(place, manifest))]
  for (const warning of warnings) warn(warning)
  return {
    manifest,
    manifestKey,
    tally: taken.tally,
    mode: chain.decision,
    faults: taken.faults,
    durationSeconds: (Date.now() - job.started.getTime()) / 1000,
    storedBytes: storedBytes(manifest),
    addedBytes: added.reduce((sum, part) => sum + part.bytes, 0),
    gates: taken.gates,
    previous: chain.previous,
    warnings,
  }
}

/** Of what could not be taken, so many are named in the inventory. */
const WARNINGS_KEPT = 1000
const FAULTS_TOLD = 50

interface Taken {
  tally: Tally
  faults: SourceFault[]
  gates: Gate[]
  /** Packs this backup needs, in the order in which they are to be unpacked. */
  packs: StoredPart[]
  /** Inventory parts and what lies beside them. */
  companions: StoredPart[]
  digest: string
}

/** What a backup has stored, and packs that are on their way: a cancel does not tell whether they arrived. */
interface Stored {
  added: StoredPart[]
  begun: Set<StoredPart>
}

async function take(job: FileJob, draft: Draft, chain: Chain, { added, begun }: Stored): Promise<Taken> {
  const tally = emptyTally()
  const faults: SourceFault[] = []
  const progress = reportProgress('read', () => tally.bytes, chain.previous?.plain.bytes)
  try {
    const stored = await storeAll(job, draft, chain, { tally, faults, added, begun })
    tellFaults(faults)
    const error = incomplete(faults)
    if (error && job.policy === 'strict') throw error
    const extra = (await job.companions?.store(draft)) ?? []
    added.push(...extra)
    info(`${tally.files} files, ${tally.read} read, ${tally.changed} of them changed, ${tally.gone} gone`)
    return {
      tally,
      faults,
      gates: [...chain.gates, ...judgeFileShrink(tally, chain.usual, job.maxShrink)],
      packs: stored.packs,
      companions: [...stored.inventory, ...extra],
      digest: stored.digest,
    }
  } finally {
    progress.stop()
    await chain.inventory?.close()
  }
}

/** Faults are warnings, notes plain lines; of very many the first are told, and how many there are. */
function tellFaults(faults: readonly SourceFault[]): void {
  for (const { severity, path, detail } of faults.slice(0, FAULTS_TOLD)) {
    const line = `${shown(path)} ${detail}`
    if (severity === 'fault') warn(line)
    else info(line)
  }
  if (faults.length > FAULTS_TOLD) warn(`and ${faults.length - FAULTS_TOLD} more, see the inventory`)
}

async function storeAll(
  job: FileJob,
  draft: Draft,
  chain: Chain,
  { tally, faults, added, begun }: { tally: Tally; faults: SourceFault[] } & Stored,
): Promise<{ packs: StoredPart[]; inventory: StoredPart[]; digest: string }> {
  const { source, store, signal } = job
  const { recipients, compression } = job.encoding
  const before = chain.inventory
  const packs = lateWriter(() =>
    openPackWriter({
      recipients,
      compression,
      // A full backup's packs restore by tar alone: every file is in them under its own name.
      deduplicate: before !== undefined,
      contents: before?.entryCount ?? 0,
      signal,
      put: async (pack) => {
        const part = packPart(draft, pack)
        begun.add(part)
        added.push(await putPack(store, draft, pack))
        begun.delete(part)
      },
    }),
  )
  const passwords = job.indexPassphrase ? [job.indexPassphrase] : []
  const tallied = liveTally()
  // What makes a full backup's packs restorable by tar alone; they come last.
  const skeleton: Exclude<Entry, { type: 'file' | 'object' }>[] = []
  const options = { passwords, full: chain.newBase }
  const writer = writeFileInventory(store, draft, { roots: [...source.roots] }, before, options)
  try {
    await source.backUp({
      previous: before?.entries(),
      rewrite: chain.rewrite,
      packs,
      take: (entry) => {
        countEntry(tally, entry)
        tallied.add(entry)
        job.companions?.see(entry)
        if (!before && entry.type !== 'file' && entry.type !== 'object') skeleton.push(entry)
        return writer.add(entry)
      },
      onFault: (fault) => faults.push(fault),
      beforeFirst: async () => makeKnown(await packs.open(), before, chain.rewrite),
      tally,
      signal,
    })
    for (const entry of skeleton) await packs.add({ kind: 'header', entry })
    await packs.finish()
    const previous = chain.previous?.objects ?? []
    const needed = neededPacks({ previous, whole: chain.whole, added }, tallied.result())
    const told = faults.map(({ path, detail }) => `${shown(path)} ${detail}`)
    const inventory = await writer.finish(told.slice(0, WARNINGS_KEPT))
    added.push(...(inventory.base === 'kept' ? inventory.parts.slice(0, 1) : inventory.parts))
    return { packs: needed, inventory: inventory.parts, digest: inventory.digest }
  } finally {
    await writer.close()
    await packs.close()
    await source.close()
  }
}

function manifestOf(
  job: FileJob,
  draft: Draft,
  { decision, previous, link }: Chain,
  { tally, faults, gates, packs, companions, digest }: Taken,
): Manifest {
  const started = job.started.toISOString()
  const missing = faults.filter(({ severity }) => severity === 'fault').length
  return {
    format: FORMAT,
    id: draft.id,
    target: draft.target,
    surface: draft.surface,
    engine: job.source.engine,
    ...(job.slotSeconds ? { slot: slotOf(job.started, job.slotSeconds).toISOString() } : {}),
    startedAt: started,
    finishedAt: new Date().toISOString(),
    producer: producerOf(job.producer),
    source: {
      mode: decision.mode,
      ...(decision.mode === 'incremental' && previous
        ? chainOf(previous)
        : { fullId: draft.id, fullAt: started }),
      ...(missing > 0 ? { faults: missing } : {}),
      ...(faults.length > missing ? { notes: faults.length - missing } : {}),
    },
    objects: [...packs, ...companions],
    ...(link ? { previous: link } : {}),
    plain: { bytes: tally.bytes, sha256: digest },
    encoding: encodingOf('tar', job.encoding),
    inventory: {
      files: tally.files,
      directories: tally.directories,
      links: tally.links,
      digest,
      depth: 'sha256',
    },
    ...(gates.length > 0 ? { gates } : {}),
  }
}
