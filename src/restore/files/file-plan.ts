import type { Surface } from '../../backup/keys.ts'
import { type Manifest, storedBytes } from '../../backup/manifest.ts'
import { type Choice, chooseAmong, type Found } from '../../repository/choice.ts'
import { readManifest } from '../../repository/open.ts'
import type { Store } from '../../store/store.ts'
import type { Signer } from '../../streams/openpgp/signature.ts'
import { fromFirstGood } from '../first-good.ts'
import { type Expectation, expectationOf } from '../proofs.ts'

/** What a plan for files is made from. */
export interface FilePlanJob {
  stores: readonly Store[]
  target: string
  surface: Extract<Surface, 'files' | 'config'>
  choice: Choice
  trusted?: readonly Signer[]
  /** Where it goes, in words. */
  destination: string
  only: readonly string[]
  startedAt: Date
  signal: AbortSignal
}

/** What would be restored where; shown before anything happens. */
export interface FilePlan extends Expectation {
  target: string
  surface: string
  backupId: string
  manifest: Manifest
  manifestSha256: string
  signer?: string
  /** How old the backup is, in seconds. */
  ageSeconds: number
  storedBytes: number
  destination: string
  only: readonly string[]
  notes: string[]
}

/** Chooses the backup and reads its manifest; nothing is changed anywhere. */
export async function makeFilePlan(job: FilePlanJob): Promise<{ plan: FilePlan; found: Found }> {
  const { target, surface, choice, trusted, destination, only, startedAt, signal } = job
  const found = await chooseAmong(job.stores, { target, surface, choice, signal })
  const notes = [...found.notes]
  const options = { ...(trusted ? { trusted } : {}), at: startedAt, signal }
  const read = await fromFirstGood(job, found, notes, (store) =>
    readManifest(store, target, surface, found.entry.id, options),
  )
  const { manifest, sha256, signer } = read
  const plan: FilePlan = {
    target,
    surface,
    backupId: manifest.id,
    manifest,
    manifestSha256: sha256,
    ageSeconds: (startedAt.getTime() - found.entry.time.getTime()) / 1000,
    storedBytes: storedBytes(manifest),
    destination,
    only,
    notes,
    ...(signer ? { signer } : {}),
    ...(await expectationOf(found, read, { target, surface, signal })),
  }
  return { plan, found }
}
