import { bytesOf, shown } from '../backup/files/byte-path.ts'
import type { BytePath, Entry } from '../backup/files/entry.ts'
import { idTime } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import { openFileInventory } from '../repository/file-inventory.ts'
import { type Entry as Backup, listBackups, readManifest } from '../repository/open.ts'
import { type Drill, type DrillJob, step } from './steps.ts'
import type { FileKeyCheck } from './user-checks.ts'
import type { Check } from './verdict.ts'

const SHOWN = 10
const SHOWN_LENGTH = 120

/** Files or objects that must be in a backup of files, by the word of a database. */
export interface WantedKeys {
  check: FileKeyCheck
  /** Names of entries; those that are found leave it. */
  paths: Set<BytePath>
  /** How many there were. */
  total: number
  /** Rows whose key is NULL: they point at no file. */
  empty: number
}

/** What the rows of a query ask for: its first column, each key behind the prefix. */
export function keysOf(check: FileKeyCheck, rows: readonly (readonly (string | null)[])[]): WantedKeys {
  const paths = new Set<BytePath>()
  let empty = 0
  for (const [key = null] of rows) {
    if (key === null) empty += 1
    else paths.add(bytesOf(`${check.files.prefix}${key}`))
  }
  return { check, paths, total: paths.size, empty }
}

/**
 * Looks for the keys a database names in the backup of files of the same time. Manifest and signature of that backup
 * are checked like any, and its inventory is read as a stream. Every fault is a check in the report.
 */
export async function fileKeyChecks(
  drill: Drill,
  manifest: Manifest,
  wanted: readonly WantedKeys[],
): Promise<void> {
  for (const keys of wanted) {
    const name = `check: ${keys.check.name}`
    const judged = await step(drill, 'file keys', name, () => judge(drill.job, manifest, keys))
    if (judged) drill.report.checks.push({ name, ...judged })
  }
}

type Judged = Omit<Check, 'name'>

async function judge(job: DrillJob, manifest: Manifest, keys: WantedKeys): Promise<Judged> {
  const { surface, target = job.target, within } = keys.check.files
  const unknown = (detail: string): Judged => ({ status: 'unknown', detail })
  if (keys.total === 0) return unknown(`the query gave no key${withoutKey(keys)}, so nothing was looked for`)
  const start = idTime(manifest.id) ?? new Date(manifest.startedAt)
  const chosen = companionOf(await listBackups(job.store, target, surface, job.signal), start, within)
  if (!chosen.backup) return unknown(`${chosen.why} in ${target}/${surface}, so no key could be looked for`)
  const { id } = chosen.backup
  const of = { at: new Date(), signal: job.signal, ...(job.trusted ? { trusted: job.trusted } : {}) }
  const read = await readManifest(job.store, target, surface, id, of)
  if (read.manifest.encoding.encryption.method !== 'none' && !job.openers)
    return unknown(`${target}/${surface} ${id} is encrypted and private-key was not given`)
  await removeFound(job, read.manifest, keys.paths)
  return verdict(keys, `${target}/${surface} ${id}, ${chosen.why}`)
}

/** Walks the whole inventory, so that its digest is compared, and takes what is in it out of the set. */
async function removeFound(
  { store, openers, signal }: DrillJob,
  manifest: Manifest,
  paths: Set<BytePath>,
): Promise<void> {
  const inventory = await openFileInventory(store, manifest, openers, signal)
  try {
    for await (const batch of inventory.entries())
      for (const entry of batch) if (hasContent(entry)) paths.delete(entry.path)
  } finally {
    await inventory.close()
  }
}

function verdict(keys: WantedKeys, backup: string): Judged {
  const [total, missing] = [keys.total.toLocaleString('en'), keys.paths.size]
  if (missing === 0) return { status: 'pass', detail: `${total} keys${withoutKey(keys)}, all in ${backup}` }
  const named = Array.from(keys.paths)
    .slice(0, SHOWN)
    .map((path) => shortened(shown(path)))
  const more = missing > SHOWN ? `; and ${(missing - SHOWN).toLocaleString('en')} more` : ''
  const detail = `${missing.toLocaleString('en')} of ${total} keys are missing in ${backup}: ${named.join('; ')}${more}`
  return { status: 'fail', detail }
}

/**
 * The backup of files that belongs to a database backup: the first that began when it did or later, no later than
 * `within` seconds, since it has all that was there by then; else the newest before it.
 */
function companionOf(
  backups: readonly Backup[],
  start: Date,
  within: number,
): { backup?: Backup; why: string } {
  const behind = (backup: Backup) => (backup.time.getTime() - start.getTime()) / 1000
  const after = backups.find((backup) => behind(backup) >= 0)
  if (after && behind(after) <= within)
    return { backup: after, why: `begun ${apart(behind(after))} after the database's` }
  const before = backups.findLast((backup) => behind(backup) < 0)
  if (before) {
    const why = `begun ${apart(-behind(before))} before the database's, since none began within ${apart(within)} after it`
    return { backup: before, why }
  }
  if (!after) return { why: 'there is no backup of files' }
  return {
    why: `there is no backup of files from before the database's or within ${apart(within)} after it; the first began ${apart(behind(after))} after it`,
  }
}

function hasContent({ type }: Entry): boolean {
  return type === 'file' || type === 'object' || type === 'hardlink'
}

function withoutKey({ empty }: WantedKeys): string {
  return empty === 0 ? '' : ` (${empty.toLocaleString('en')} rows with NULL left out)`
}

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}...` : text
}

/** A length of time in its two largest units. */
function apart(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes < 1) return `${Math.round(seconds)} s`
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}
