import { isDeepStrictEqual } from 'node:util'
import { decideMode, type ModeDecision, type ModeInput } from '../backup/files/backup-mode.ts'
import { type LivePack, packsToRewrite } from '../backup/files/live-bytes.ts'
import { packName } from '../backup/keys.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'
import type { Gate } from '../backup/shrink.ts'
import { hasCode, messageOf } from '../errors.ts'
import { type FileInventory, openFileInventory } from '../repository/file-inventory.ts'
import { keptObjects } from '../repository/kept-objects.ts'
import { readManifest } from '../repository/open.ts'
import { wholePacks } from '../repository/packs.ts'
import type { Encoding, SigningKey } from '../repository/save.ts'
import { info } from '../runner/log.ts'
import type { FileSource } from '../sources/file-source.ts'
import { signerOf } from '../streams/openpgp/signature.ts'
import { encodingOf, lookAtNewest, type Place } from './backup-steps.ts'

/** What decides whether a backup goes on from the one before it. */
export interface ChainJob extends Place {
  source: FileSource
  started: Date
  mode: ModeInput
  /** Seconds after which a chain of incremental backups begins anew; may be Infinity. */
  fullEvery: number
  /** Share (0 to 1) by which files or bytes may fall. */
  maxShrink: number
  encoding: Encoding
  /** Lets this producer read its own earlier inventories. */
  indexPassphrase?: string
  /** Keeps the encrypted inventory from one run to the next. */
  indexCache?: string
  /** With one, only a backup that it signed is gone on from. */
  signingKey?: SigningKey
}

/** The backup this one goes on from, as far as it can be read. */
export interface Chain {
  previous: Manifest | undefined
  /** What the size of this one is compared with. */
  usual: Manifest | undefined
  /** Named in the manifest, so that a gap in the chain shows. */
  link: Manifest['previous']
  /** Absent for a full backup. */
  inventory: FileInventory | undefined
  decision: ModeDecision
  /** Keys of its packs that are in the store with all their bytes. */
  whole: ReadonlySet<string>
  /** Packs whose files are to be read and stored again: those that are mostly dead, or not whole. */
  rewrite: ReadonlySet<string>
  /** Whether the base of its inventory is not whole in the store either. */
  newBase: boolean
  /** When the backup could not be compared with the one before it. */
  gates: Gate[]
  warnings: string[]
}

/** Looks at the newest backup and decides whether this one is full or goes on from it. */
export async function lookBack(job: ChainJob): Promise<Chain> {
  const { newest: previous, usual, gates, unreadable } = await lookAtNewest(job, job.started, job.maxShrink)
  const warnings = unreadable && gates.length === 0 ? [`${unreadable}; the manifest does not name it`] : []
  const readable = previous && job.mode !== 'full' ? await openPrevious(job, previous.manifest) : unreadable
  const inventory = typeof readable === 'string' ? undefined : readable
  const decision = decideMode({
    mode: job.mode,
    fullEvery: job.fullEvery,
    now: job.started.getTime(),
    ...(inventory && previous
      ? { previous: { id: previous.manifest.id, ...chainOf(previous.manifest) } }
      : {}),
    ...(typeof readable === 'string' ? { whyNoPrevious: readable } : {}),
  })
  info(decision.why)
  const chain = { previous: previous?.manifest, usual, link: previous?.previous, decision, gates, warnings }
  if (decision.mode === 'full' || !previous || !inventory) {
    await inventory?.close()
    return { ...chain, inventory: undefined, whole: new Set(), rewrite: new Set(), newBase: false }
  }
  return { ...chain, inventory, ...(await lookAtPacks(job, previous.manifest, warnings)) }
}

/** What of the previous backup's packs can be built on, by one listing: what it names may have been lost since. */
async function lookAtPacks(
  { store, signal }: ChainJob,
  previous: Manifest,
  warnings: string[],
): Promise<Pick<Chain, 'whole' | 'rewrite' | 'newBase'>> {
  const whole = await wholePacks(store, previous, signal)
  const lost = previous.objects.filter(({ key }) => packName(key) !== undefined && !whole.has(key))
  const packs = lost.filter(({ role }) => role === 'pack').flatMap(({ key }) => packName(key) ?? [])
  if (packs.length > 0) {
    const all = partsOf(previous, 'pack').length
    warnings.push(
      `${previous.id} lacks ${packs.length} of its ${all} packs: they are missing in the store, or in one of several, or of another size than its manifest says. What was in them is stored again; earlier backups may need them too, run verify`,
    )
  }
  return {
    whole,
    rewrite: new Set([...deadPacks(previous), ...packs]),
    newBase: lost.length > packs.length,
  }
}

/** When the chain that a backup belongs to began. */
export function chainOf({ id, startedAt, source }: Manifest): { fullId: string; fullAt: string } {
  const { fullId, fullAt } = source
  return {
    fullId: typeof fullId === 'string' ? fullId : id,
    fullAt: typeof fullAt === 'string' ? fullAt : startedAt,
  }
}

/** The inventory of the newest backup, or why it cannot be read; what is damaged is a reason as good as a missing key. */
async function openPrevious(job: ChainJob, manifest: Manifest): Promise<FileInventory | string> {
  const encrypted = manifest.encoding.encryption.method === 'openpgp'
  if (encrypted && job.indexPassphrase === undefined) return 'index-passphrase is not given'
  // Packs keep the wrapping they were made with; a new recipient must be able to read all of a backup.
  if (!isSameEncoding(manifest.encoding, encodingOf('tar', job.encoding)))
    return 'recipients, encryption or compression are not those of the previous backup'
  if (manifest.engine !== job.source.engine) return `the previous backup is one of ${manifest.engine}`
  if (job.signingKey && !(await isOurs(job, manifest, job.signingKey)))
    return 'the previous backup is not signed by signing-key'
  const openers = { privateKeys: [], passwords: job.indexPassphrase ? [job.indexPassphrase] : [] }
  try {
    const parts = partsOf(manifest, 'inventory')
    const reads = job.indexCache && encrypted ? keptObjects(job.store, job.indexCache, parts) : job.store
    return await openFileInventory(reads, manifest, openers, job.signal)
  } catch (error) {
    job.signal.throwIfAborted()
    if (hasCode(error, 'key') || hasCode(error, 'integrity') || hasCode(error, 'not-found'))
      return `the previous inventory cannot be read: ${messageOf(error)}`
    throw error
  }
}

/** By fields, of which one that we do not know makes a difference; recipients in any order. */
function isSameEncoding(one: Manifest['encoding'], other: Manifest['encoding']): boolean {
  const sorted = ({ encryption, ...rest }: Manifest['encoding']) => ({
    ...rest,
    encryption: { ...encryption, recipients: encryption.recipients.toSorted() },
  })
  return isDeepStrictEqual(sorted(one), sorted(other))
}

/** Whether a backup is signed by this key: one that somebody else put there must not become part of ours. */
async function isOurs(job: ChainJob, { id }: Manifest, key: SigningKey): Promise<boolean> {
  const { store, target, surface, signal, started } = job
  const trusted = [signerOf(key)]
  try {
    await readManifest(store, target, surface, id, { trusted, at: started, signal })
    return true
  } catch (error) {
    if (hasCode(error, 'integrity')) return false
    throw error
  }
}

/** Packs of the previous backup of which so little is still alive that the rest is stored again, from the source. */
function deadPacks(previous: Manifest): ReadonlySet<string> {
  const packs = partsOf(previous, 'pack')
  const live = new Map<string, LivePack>()
  const stored = packs.flatMap(({ key, plainBytes, liveBytes, rewriteBytes }) => {
    const name = packName(key)
    if (name === undefined || plainBytes === undefined) return []
    if (liveBytes !== undefined) live.set(name, { live: liveBytes, cost: rewriteBytes ?? liveBytes })
    return [{ name, plainBytes }]
  })
  return packsToRewrite(stored, live)
}
