import type { Entry, Nanotime } from './entry.ts'
import { nanoseconds } from './nanotime.ts'
import { joinByPath, type Pair } from './path-join.ts'
import type { Walked } from './walked.ts'

/** What became of one path since the previous backup. */
export type Change =
  /** As before: the previous entry holds again, its extents and extended attributes too. */
  | { kind: 'unchanged'; found: Walked; before: Entry }
  /** Something differs; what content the previous backup has tells whether bytes must be stored again. */
  | { kind: 'changed'; found: Walked; before: Entry }
  /** As before, but in a pack that is to be rewritten: to be stored again, whatever is known. */
  | { kind: 'rewrite'; found: Walked; before: Entry }
  | { kind: 'added'; found: Walked }
  | { kind: 'gone'; before: Entry }

/** A change within so many nanoseconds of the reading may have come after it. */
const RACY_NANOSECONDS = 1_000_000_000n

/**
 * Joins a walk with the entries of the previous backup, both in the order of comparePaths. A file with bytes in one
 * of the packs `rewrite` is to be stored again.
 */
export async function* changesSince(
  walk: AsyncIterable<readonly Walked[]>,
  before: AsyncIterable<readonly Entry[]>,
  rewrite: ReadonlySet<string> = new Set(),
): AsyncGenerator<Change[], void> {
  for await (const pairs of joinByPath(walk, before)) yield pairs.map((pair) => changeOf(pair, rewrite))
}

/**
 * Whether what was found is, without reading it, what the previous backup holds. For a file: size, times, inode and
 * attributes are the same, and its ctime can be trusted. Extended attributes of files and directories change the
 * ctime; those of links are told by nothing else.
 */
export function isUnchanged(found: Walked, before: Entry | undefined): boolean {
  if (before?.type !== found.type) return false
  if (found.type === 'hardlink') return before.type === 'hardlink' && found.to === before.to
  if (before.type === 'hardlink') return false
  const { mode, uid, gid, mtime } = before
  if (found.mode !== mode || found.uid !== uid || found.gid !== gid || found.mtime !== mtime) return false
  if (found.type === 'directory')
    return before.type === 'directory' && found.ctime === before.ctime && found.ctime !== ''
  if (found.type === 'symlink') return before.type === 'symlink' && found.target === before.target
  if (before.type !== 'file') return false
  const same = found.size === before.size && found.inode === before.inode && found.ctime === before.ctime
  return same && before.ctime !== ''
}

/**
 * The ctime to keep for a file that was begun to be read at `readAt` (nanoseconds since 1970, UTC): empty when the
 * last change is less than a second older, or later by the file system's clock, since a further change might then
 * leave the ctime as it is. Such a file is read again the next time (git calls it racily clean).
 */
export function trustedCtime(ctime: Nanotime, readAt: bigint): Nanotime {
  const changed = nanoseconds(ctime)
  return changed === undefined || changed > readAt - RACY_NANOSECONDS ? '' : ctime
}

function changeOf(pair: Pair<Walked, Entry>, rewrite: ReadonlySet<string>): Change {
  const { left: found, right: before } = pair
  if (!found) return { kind: 'gone', before }
  if (!before) return { kind: 'added', found }
  if (usesPack(before, rewrite)) return { kind: 'rewrite', found, before }
  return { kind: isUnchanged(found, before) ? 'unchanged' : 'changed', found, before }
}

function usesPack(entry: Entry, packs: ReadonlySet<string>): boolean {
  if (packs.size === 0 || (entry.type !== 'file' && entry.type !== 'object')) return false
  return entry.extents.some((extent) => packs.has(extent.pack))
}
