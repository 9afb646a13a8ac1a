import { closeSync, constants, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { shown } from '../../backup/files/byte-path.ts'
import type { BytePath, Entry, FileEntry, Nanotime } from '../../backup/files/entry.ts'
import { entryChecker, type Refusal } from '../../backup/files/placing-rules.ts'
import { UserError } from '../../errors.ts'
import { dropDefaultAcl, type XattrPrograms } from './attributes.ts'
import { onDisk } from './disk.ts'
import { exactTimes } from './exact-times.ts'
import { moveIntoTarget } from './moving.ts'
import { asFiles } from './object-files.ts'
import { isSealedLate, sealTree } from './sealing.ts'
import { type EntryStream, selectEntries } from './selection.ts'
import { makeStaging, type Staging } from './staging.ts'
import { conflictFinder, openTarget, type Target } from './target.ts'

export interface PlaceOptions {
  /** Directory to put the tree into; made when there is none. */
  target: string
  /** Also into a directory that is not empty: files of the same name are replaced, others stay. */
  force: boolean
  /** Set owner and group; only root can. */
  ownership: boolean
  /** Symbolic links that lead out of the target: refuse the whole tree, or make them as they are. */
  outsideLinks: 'refuse' | 'keep'
  /** Rules as in a .gitignore file for what is to be restored; none for everything. */
  only: readonly string[]
  /** Without these programs extended attributes are not put back, which is told once. */
  xattrs: XattrPrograms | undefined
  /** Called for what is not as it was, although the restore goes on. */
  onNote: (note: Refusal) => void
  signal: AbortSignal
}

/** A file whose bytes are to be written by who reads the packs. */
export interface PlacedFile {
  entry: FileEntry
  /** Absolute path to write to, bytes as in the entry. */
  to: BytePath
  /** To be created with these (O_EXCL, O_NOFOLLOW) by who writes it whole; without it the file is there, empty. */
  create?: { mode: number; uid?: number; gid?: number; mtime: Nanotime }
}

export interface PlaceCounts {
  files: number
  directories: number
  links: number
  /** Of all files' contents. */
  bytes: number
}

/** A tree on its way into a directory. All of it is made in a directory of its own and moved into place at the end. */
export interface Place {
  counts: PlaceCounts
  /** Where it is made, as text; what is left when it is not finished. */
  staging: string
  /** A message of who wrote to `to`, with the paths as people know them. */
  worded(message: string): string
  /** Makes the directories and hands out, in order, the files that have bytes. To be read to its end, once. */
  files(): AsyncGenerator<PlacedFile[], void>
  /** When all bytes are written: links, attributes, and everything into its place. */
  finish(): Promise<void>
  /** Takes away what was not finished, and lets go of the directories held open. To be called once, always. */
  discard(): void
}

/** Refused entries named in a message. */
const NAMED = 20

/**
 * Begins to put a tree into a directory; entries come in the order of comparePaths. Nothing is made before every
 * entry has been looked at. Throws UserError `integrity` when an entry is unsafe, `exists` when the target is not
 * empty or something is in the way, `input` when it cannot be a target, `not-found` when `only` names nothing.
 */
export async function openPlace(all: EntryStream, options: PlaceOptions): Promise<Place> {
  const entries = await selectEntries(() => asFiles(all()), options.only)
  const target = openTarget(options.target, options.force)
  let staging: Staging | undefined
  try {
    staging = makeStaging(target)
    if (options.xattrs) await dropDefaultAcl(staging.path, options.xattrs, options.signal)
    const counts = await checkAll(entries, target, staging, options)
    return placeIn(target, staging, entries, counts, options)
  } catch (error) {
    staging?.close()
    staging?.remove()
    target.close()
    throw error
  }
}

function placeIn(
  target: Target,
  staging: Staging,
  entries: EntryStream,
  counts: PlaceCounts,
  options: PlaceOptions,
): Place {
  const { signal } = options
  let moving = false
  return {
    counts,
    staging: staging.shown,
    worded: (message) => message.replaceAll(staging.at(''), `${staging.shown}/`),
    async *files() {
      for await (const batch of entries()) {
        assertGoing(signal)
        const placed = batch.flatMap((entry) => prepared(entry, staging, options))
        if (placed.length > 0) yield placed
        await setImmediate()
      }
    },
    async finish() {
      const sealing = { ...options, times: await exactTimes() }
      const root = await sealTree(entries, staging, sealing)
      assertGoing(signal)
      moving = true
      await moveIntoTarget(staging, target, root, sealing)
    },
    discard() {
      // Once some of it is in place, the rest is worth keeping; the error that stopped it says where it is.
      staging.close()
      if (!moving) staging.remove()
      target.close()
    },
  }
}

/** Makes a directory, or the place of a file. Gives the file when it has bytes to be written. */
function prepared(entry: Entry, staging: Staging, options: PlaceOptions): PlacedFile[] {
  if (entry.type === 'directory') staging.makeDirectory(entry.path)
  if (entry.type !== 'file') return []
  const to = staging.placeFor(entry.path)
  if (entry.extents.length !== 1) {
    closeSync(openSync(onDisk(to), CREATE, 0o600))
    return entry.extents.length === 0 ? [] : [{ entry, to }]
  }
  // What is opened once more must be open to us until then.
  if (isSealedLate(entry)) return [{ entry, to, create: { mode: 0o600, mtime: entry.mtime } }]
  const { mode, mtime, uid, gid } = entry
  return [{ entry, to, create: { mode, mtime, ...(options.ownership ? { uid, gid } : {}) } }]
}

const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

async function checkAll(
  entries: EntryStream,
  target: Target,
  staging: Staging,
  options: PlaceOptions,
): Promise<PlaceCounts> {
  const check = entryChecker({
    longestPath: staging.longestPath,
    outsideLinks: options.outsideLinks,
    foldsNames: staging.foldsNames(),
  })
  const inTheWay = conflictFinder(target)
  const unsafe: Refusal[] = []
  const blocked: Refusal[] = []
  const links = new Set<BytePath>()
  const counts = { files: 0, directories: 0, links: 0, bytes: 0 }
  for await (const batch of entries()) {
    assertGoing(options.signal)
    for (const entry of batch) {
      const refusal = check(entry)
      if (refusal) unsafe.push(refusal)
      const conflict = refusal ? undefined : inTheWay(entry)
      if (conflict) blocked.push(conflict)
      if (entry.type === 'hardlink') links.add(entry.to)
      count(counts, entry)
    }
    if (unsafe.length > NAMED || blocked.length > NAMED) break
    await setImmediate()
  }
  refuse('integrity', 'nothing was restored, since the backup holds what must not be put there', unsafe, CURE)
  refuse('exists', `nothing was restored, since something is in the way in ${target.shown}`, blocked)
  if (links.size > 0)
    refuse(
      'integrity',
      'nothing was restored: links to files that are not there',
      await unknown(entries, links),
    )
  return counts
}

/** The paths that links name and no file has. */
async function unknown(entries: EntryStream, links: Set<BytePath>): Promise<Refusal[]> {
  for await (const batch of entries()) {
    for (const { path, type } of batch) if (type === 'file') links.delete(path)
  }
  return [...links].map((path) => ({ path, why: 'is named by a hard link, but is no file of the backup' }))
}

function count(counts: PlaceCounts, entry: Entry): void {
  if (entry.type === 'directory') counts.directories++
  else if (entry.type === 'symlink' || entry.type === 'hardlink') counts.links++
  if (entry.type !== 'file') return
  counts.files++
  counts.bytes += entry.size
}

const CURE =
  '. Links that lead out come back with outside-links: keep; of anything else choose the rest with only, or, of a bucket, restore into a bucket'

function refuse(code: 'integrity' | 'exists', what: string, refusals: readonly Refusal[], cure = ''): void {
  if (refusals.length === 0) return
  const named = refusals.slice(0, NAMED).map(({ path, why }) => `${shown(path)} ${why}`)
  const more = refusals.length > NAMED ? '; and more' : ''
  throw new UserError(code, `${what}: ${named.join('; ')}${more}${cure}`)
}

function assertGoing(signal: AbortSignal): void {
  if (signal.aborted) throw new UserError('cancelled', 'the restore was cancelled', { cause: signal.reason })
}
