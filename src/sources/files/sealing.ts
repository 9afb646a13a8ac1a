import { chmodSync, lchownSync, lutimesSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { BytePath, DirectoryEntry, Entry, FileEntry, Nanotime } from '../../backup/files/entry.ts'
import type { Refusal } from '../../backup/files/placing-rules.ts'
import { UserError } from '../../errors.ts'
import { isOursToKeep, writeXattrs, type XattrPrograms, type Xattrs } from './attributes.ts'
import { onDisk } from './disk.ts'
import type { TimeSetter } from './exact-times.ts'
import { sealPath, timeLike } from './pinned.ts'
import type { EntryStream } from './selection.ts'
import type { Staging } from './staging.ts'

export interface SealOptions {
  ownership: boolean
  xattrs: XattrPrograms | undefined
  /** For times exact to the nanosecond. */
  times: TimeSetter | undefined
  onNote: (note: Refusal) => void
  signal: AbortSignal
}

/** Of directories above a root, which no entry tells of. */
const IMPLIED_MODE = 0o755

/**
 * Completes a tree of which all bytes are written: links, then owner, extended attributes, mode and times of what
 * did not get them when it was made; a directory when all that lies in it is done. Gives the entry of the root
 * itself, which is still to be done.
 */
export async function sealTree(
  entries: EntryStream,
  staging: Staging,
  options: SealOptions,
): Promise<DirectoryEntry | undefined> {
  const keep = xattrKeeper(options)
  const open: DirectoryEntry[] = []
  let root: DirectoryEntry | undefined
  for await (const batch of entries()) {
    if (options.signal.aborted) {
      throw new UserError('cancelled', 'the restore was cancelled', { cause: options.signal.reason })
    }
    const done: (FileEntry | DirectoryEntry)[] = []
    for (const entry of batch) {
      done.push(...leave(open, entry.path))
      if (entry.type === 'directory' && entry.path === '.') root = entry
      else if (entry.type === 'directory') open.push(entry)
      else if (entry.type === 'file' && isSealedLate(entry)) done.push(entry)
      else makeLink(entry, staging, options.ownership)
    }
    await seal(done, batch, staging, options, keep)
    await setImmediate()
  }
  await seal(open.reverse(), [], staging, options, keep)
  for (const path of [...staging.implied].reverse()) chmodSync(onDisk(staging.at(path)), IMPLIED_MODE)
  return root
}

/**
 * Whether a file gets its attributes only when everything is written, not as it is made: it is written in several
 * pieces or none, or has extended attributes.
 */
export function isSealedLate(entry: FileEntry): boolean {
  return entry.extents.length !== 1 || entry.xattrs !== undefined
}

/** The extended attributes of an entry that can be set here; says once what is left out. */
export type XattrKeeper = (entry: Entry) => Xattrs | undefined

/** A keeper for one restore. */
export function xattrKeeper({ xattrs: programs, onNote }: SealOptions): XattrKeeper {
  const said = new Set<string>()
  const say = (path: BytePath, why: string) => {
    if (said.has(why)) return
    said.add(why)
    onNote({ path, why: `${why}; this is said once` })
  }
  return (entry) => {
    const all = 'xattrs' in entry ? Object.entries(entry.xattrs ?? {}) : []
    if (all.length === 0) return undefined
    if (!programs) {
      say(entry.path, 'has extended attributes, which need the package attr to be put back')
      return undefined
    }
    const ours = all.filter(([name]) => isOursToKeep(name))
    if (ours.length < all.length) say(entry.path, 'has extended attributes that only root can put back')
    return ours.length > 0 ? Object.fromEntries(ours) : undefined
  }
}

/** The directories that are done when a path is met which does not lie in them, deepest first. */
function leave(open: DirectoryEntry[], path: BytePath): DirectoryEntry[] {
  const left: DirectoryEntry[] = []
  for (let top = open.at(-1); top && !path.startsWith(`${top.path}/`); top = open.at(-1)) {
    left.push(top)
    open.pop()
  }
  return left
}

function makeLink(entry: Entry, staging: Staging, ownership: boolean): void {
  if (entry.type === 'hardlink') staging.link(entry.to, entry.path)
  if (entry.type !== 'symlink') return
  staging.symlink(entry.target, entry.path)
  const place = onDisk(staging.at(entry.path))
  if (ownership) lchownSync(place, entry.uid, entry.gid)
  lutimesSync(place, timeLike(entry.mtime), timeLike(entry.mtime))
}

async function seal(
  done: readonly (FileEntry | DirectoryEntry)[],
  batch: readonly Entry[],
  staging: Staging,
  options: SealOptions,
  keep: XattrKeeper,
): Promise<void> {
  // Owner first, since a change of owner takes capabilities and setuid away; modes last, since they may shut us out.
  if (options.ownership) {
    for (const { path, type, uid, gid } of done) sealPath(staging.at(path), type, { owner: { uid, gid } })
  }
  const wanted = new Map<BytePath, Xattrs>()
  for (const entry of [...done, ...batch.filter(({ type }) => type === 'symlink')]) {
    const xattrs = keep(entry)
    if (xattrs) wanted.set(staging.at(entry.path), xattrs)
  }
  if (options.xattrs) {
    const prefix = staging.at('').length
    for (const path of await writeXattrs(wanted, options.xattrs, options.signal)) {
      options.onNote({ path: path.slice(prefix), why: 'could not be given all of its extended attributes' })
    }
  }
  const times = new Map<BytePath, Nanotime>()
  for (const entry of [...batch.filter(({ type }) => type !== 'directory'), ...done]) {
    if ('mtime' in entry) times.set(staging.at(entry.path), entry.mtime)
  }
  for (const { path, type, mtime } of done) sealPath(staging.at(path), type, { mtime })
  // In this order, since what a directory's mode forbids to look into cannot be reached by its path.
  await options.times?.(times, options.signal)
  for (const { path, type, mode } of done) sealPath(staging.at(path), type, { mode })
}
