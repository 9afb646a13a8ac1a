import { packName } from '../../backup/keys.ts'
import { type Manifest, partsOf } from '../../backup/manifest.ts'
import { UserError } from '../../errors.ts'
import { type FileInventory, openFileInventory } from '../../repository/file-inventory.ts'
import { compressionKind } from '../../repository/open.ts'
import { fetchPack } from '../../repository/packs.ts'
import { openPackReader, type PackReader, type StoredPack } from '../../sources/files/pack-reader.ts'
import type { Store } from '../../store/store.ts'
import type { Openers } from '../../streams/openpgp/session-keys.ts'
import { fromFirstGood } from '../first-good.ts'
import { assertShown, type Phase, step } from '../steps.ts'
import { type FilePlan, type FilePlanJob, makeFilePlan } from './file-plan.ts'

/** Bytes and files put back. */
export interface Restored {
  files: number
  bytes: number
}

/** A backup of files, authenticated as far as it was read, whose packs can be fetched. */
export interface OpenedFiles {
  manifest: Manifest
  inventory: FileInventory
  reader: PackReader
  /** Names of the packs, oldest first. */
  order: readonly string[]
  /** Fetches a pack; it is checked against the manifest before anything of it is decrypted. */
  fetch: (pack: string, signal?: AbortSignal) => Promise<StoredPack>
  signal: AbortSignal
}

/** One restore of files. */
export interface FileRestoreJob extends FilePlanJob {
  openers?: Openers
  /** Only the plan is made and shown. */
  planOnly: boolean
  /** Shows the plan; called once, before anything is changed. */
  show(plan: FilePlan): Promise<void>
  /** Puts the files where they belong. A failure must leave nothing half done. */
  put(files: OpenedFiles, written: (bytes: number) => void): Promise<Restored>
  phase: Phase
}

/** What a restore has done so far; also the record of one that failed. */
export interface FileRecord {
  plan?: FilePlan
  /** The store that served. */
  store?: string
  restored?: Restored
  restoreSeconds?: number
  notes: string[]
  phases: { name: string; seconds: number }[]
}

/** A record of nothing yet. */
export function newFileRecord(): FileRecord {
  return { notes: [], phases: [] }
}

/**
 * Restores a backup of files: the manifest, the inventory, then only the packs that are needed, each checked against
 * the manifest before anything of it is decrypted and each file against its SHA-256. Fills `record` as it goes.
 */
export async function restoreFiles(job: FileRestoreJob, record: FileRecord): Promise<void> {
  const { plan, found } = await step(job, record, 'plan', () => makeFilePlan(job))
  record.plan = plan
  record.notes.push(...plan.notes)
  await job.show(plan)
  if (job.planOnly) return
  const of = { ...job, manifest: plan.manifest }
  await fromFirstGood(of, found, record.notes, (store) => fromStore(job, record, plan, store))
}

async function fromStore(
  job: FileRestoreJob,
  record: FileRecord,
  plan: FilePlan,
  store: Store,
): Promise<void> {
  const { signal, openers } = job
  await assertShown({ ...job, plan }, store)
  const files = await step(job, record, 'inventory', () => openFiles(store, plan.manifest, openers, signal))
  try {
    record.restored = await step(job, record, 'restore', (watch) => {
      let written = 0
      watch(() => written, job.only.length > 0 ? undefined : plan.manifest.plain.bytes)
      return job.put(files, (bytes) => {
        written += bytes
      })
    })
  } finally {
    await files.reader.close()
    await files.inventory.close()
  }
  record.store = store.url
  record.restoreSeconds = (Date.now() - job.startedAt.getTime()) / 1000
}

/** Opens a backup for reading. Throws UserError `key` without what decrypts it. */
export async function openFiles(
  store: Store,
  manifest: Manifest,
  openers: Openers | undefined,
  signal: AbortSignal,
): Promise<OpenedFiles> {
  const encrypted = manifest.encoding.encryption.method === 'openpgp'
  if (encrypted && !openers) {
    const word = `backup ${manifest.id} is encrypted and private-key was not given; without it nothing can be restored`
    throw new UserError('key', word)
  }
  const inventory = await openFileInventory(store, manifest, openers, signal)
  const parts = new Map(partsOf(manifest, 'pack').map((part) => [packName(part.key) ?? '', part]))
  const compression = compressionKind(manifest.encoding.compression)
  const reader = await openPackReader({ ...(openers ? { openers } : {}), compression, encrypted, signal })
  return {
    manifest,
    inventory,
    reader,
    order: [...parts.keys()],
    signal,
    async fetch(name, until = signal) {
      const part = parts.get(name)
      if (!part) {
        const word = `the inventory of ${manifest.id} names the pack ${name}, which its manifest does not; one of them was damaged`
        throw new UserError('integrity', word)
      }
      // The reader checks the SHA-256, in a thread of its own.
      return { name, bytes: await fetchPack(store, part, until), sha256: part.sha256 }
    },
  }
}
