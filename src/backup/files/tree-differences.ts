import type { BytePath, Entry } from './entry.ts'
import { nanoseconds } from './nanotime.ts'
import { joinByPath } from './path-join.ts'
import type { Walked, WalkedFile } from './walked.ts'

/** One thing in which a tree is not what it should be. */
export interface TreeDifference {
  path: BytePath
  what:
    | 'missing'
    | 'additional'
    | 'type'
    | 'mode'
    | 'owner'
    | 'mtime'
    | 'size'
    | 'sha256'
    | 'target'
    | 'xattrs'
    | 'unreadable'
  /** Both as text, where they say more than `what`. */
  expected?: string
  found?: string
}

export interface TreeComparison {
  /** Reads a file and gives the SHA-256 of its bytes in hex; undefined when it cannot be read. */
  digest: (file: WalkedFile) => Promise<string | undefined>
  /** Owner and group have been restored, as only root can. */
  ownership: boolean
  /** Extended attributes of walked entries by path, as far as they are restored; without it they are not compared. */
  xattrs?: {
    of: (entries: readonly Walked[]) => Promise<ReadonlyMap<BytePath, Readonly<Record<string, string>>>>
    /** Whether an attribute of this name can have been restored. */
    restored: (name: string) => boolean
  }
}

/** Node sets times to less than this, in nanoseconds. */
const TIME_TOLERANCE = 1000n

/**
 * Compares the entries of a backup with a walk over what was restored of it, both in the order of comparePaths.
 * Directories above the roots of a backup have no entries and are no difference. Nothing is taken on trust: every
 * file is read.
 */
export async function* compareTree(
  expected: AsyncIterable<readonly Entry[]>,
  actual: AsyncIterable<readonly Walked[]>,
  options: TreeComparison,
): AsyncGenerator<TreeDifference[], void> {
  // Directories without an entry, until something expected turns up in them.
  let above: BytePath[] = []
  for await (const pairs of joinByPath(expected, actual)) {
    const differences: TreeDifference[] = []
    const xattrs = await options.xattrs?.of(
      pairs.flatMap(({ left, right }) => (left && right ? [right] : [])),
    )
    for (const { left, right } of pairs) {
      const path = left?.path ?? right?.path ?? ''
      differences.push(...above.filter((directory) => !isIn(path, directory)).map(additional))
      above = above.filter((directory) => isIn(path, directory) && !left)
      if (left && right) differences.push(...(await compareOne(left, right, xattrs?.get(path), options)))
      else if (left) differences.push({ path, what: 'missing' })
      else if (right?.type === 'directory') above.push(path)
      else differences.push(additional(path))
    }
    yield differences
  }
  if (above.length > 0) yield above.map(additional)
}

async function compareOne(
  entry: Entry,
  found: Walked,
  xattrs: Readonly<Record<string, string>> | undefined,
  options: TreeComparison,
): Promise<TreeDifference[]> {
  const { path } = entry
  const differences: TreeDifference[] = []
  const compare = (what: TreeDifference['what'], should: string, is: string) => {
    if (should !== is) differences.push({ path, what, expected: should, found: is })
  }
  compare('type', entry.type, found.type)
  if (entry.type === 'object' || entry.type !== found.type) return differences
  if (entry.type === 'hardlink' || found.type === 'hardlink') {
    if (entry.type === 'hardlink' && found.type === 'hardlink') compare('target', entry.to, found.to)
    return differences
  }
  // A link's own mode is the same everywhere on Linux, whatever was kept of it.
  if (entry.type !== 'symlink') compare('mode', entry.mode.toString(8), found.mode.toString(8))
  if (options.ownership) compare('owner', `${entry.uid}:${entry.gid}`, `${found.uid}:${found.gid}`)
  if (!isSameTime(entry.mtime, found.mtime)) compare('mtime', entry.mtime, found.mtime)
  if (entry.type === 'symlink' && found.type === 'symlink') compare('target', entry.target, found.target)
  if (entry.type === 'file' && found.type === 'file') {
    compare('size', `${entry.size}`, `${found.size}`)
    const sha256 = await options.digest(found)
    if (sha256 === undefined) differences.push({ path, what: 'unreadable' })
    else compare('sha256', entry.sha256, sha256)
  }
  if (options.xattrs)
    compare(
      'xattrs',
      listed(entry.xattrs, options.xattrs.restored),
      listed(xattrs, () => true),
    )
  return differences
}

function isSameTime(a: string, b: string): boolean {
  const [one, other] = [nanoseconds(a), nanoseconds(b)]
  if (one === undefined || other === undefined) return false
  return (one < other ? other - one : one - other) <= TIME_TOLERANCE
}

function listed(
  xattrs: Readonly<Record<string, string>> | undefined,
  kept: (name: string) => boolean,
): string {
  const pairs = Object.entries(xattrs ?? {}).filter(([name]) => kept(name))
  return pairs
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ')
}

function isIn(path: BytePath, directory: BytePath): boolean {
  return directory === '.' || path.startsWith(`${directory}/`)
}

function additional(path: BytePath): TreeDifference {
  return { path, what: 'additional' }
}
