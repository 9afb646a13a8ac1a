import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { shown } from '../../backup/files/byte-path.ts'
import type { BytePath } from '../../backup/files/entry.ts'
import type { Walked } from '../../backup/files/walked.ts'
import { UserError } from '../../errors.ts'
import { joined } from './disk.ts'
import { type IgnoreRules, ignoreRules } from './ignore-rules.ts'
import { faultOf, list, type Seen, see, type WalkFault } from './look.ts'
import type { Root } from './roots.ts'

export interface WalkOptions {
  /** In the order resolveRoots() gives. */
  roots: readonly Root[]
  /** Rules as in a .gitignore file, against the paths of the entries. .gitignore files in the tree are not obeyed. */
  exclude: readonly string[]
  /** Directories on which another file system is mounted are kept, empty. */
  oneFileSystem: boolean
  /** Directories that are no part of what is backed up wherever they lie: those the backup itself is written into. */
  apart?: readonly string[]
  /** Called for everything that is not in the walk, or not as one might think. */
  onFault: (fault: WalkFault) => void
  signal: AbortSignal
}

/**
 * Entries handed out at once; the event loop runs between two batches, some 20 ms apart. Who gets them runs a program
 * for each batch.
 */
const BATCH = 4096

/**
 * Everything under the roots, in the order of comparePaths, in batches. Symbolic links are never followed; the
 * first path of a file with several names is the file, later ones are hard links to it. Memory grows only with the
 * widest directories on the way, and with files of which not all names have been met. Throws UserError `cancelled`.
 */
export async function* walkTree(options: WalkOptions): AsyncGenerator<Walked[], void> {
  const exclude = ignoreRules(options.exclude)
  const apart = identities(options.apart ?? [])
  const names: Names = new Map()
  let batch: Walked[] = []
  let steps = 0
  for (const root of options.roots) {
    noteLink(root, options.onFault)
    for (const entry of walkRoot(root, { exclude, apart, names }, options)) {
      if (entry) batch.push(entry)
      if (++steps % BATCH !== 0) continue
      if (batch.length > 0) yield batch
      batch = []
      await setImmediate()
      assertGoing(options.signal)
    }
  }
  assertGoing(options.signal)
  if (batch.length > 0) yield batch
}

/** What all roots of one walk share. */
interface Knowledge {
  exclude: IgnoreRules
  /** Identities of the directories that are left out. */
  apart: ReadonlySet<string>
  names: Names
}

/** Files with several names: the first path met, and how many names are still to come. */
type Names = Map<string, { path: BytePath; left: number }>

/** A directory that is being walked. */
interface Level {
  /** Its own path, with a trailing `/`; empty for the root `.`. */
  prefix: BytePath
  source: BytePath
  names: readonly BytePath[]
  next: number
}

/** Also tells of each step that gave no entry, so that a walk over much that is left out does not hold up the rest. */
function* walkRoot(
  root: Root,
  { exclude, apart, names }: Knowledge,
  options: WalkOptions,
): Generator<Walked | undefined, void> {
  const { oneFileSystem, onFault } = options
  const first = see(root.name, root.path)
  if ('fault' in first) {
    throw new UserError('input', `${shown(root.path)}: ${first.fault.detail}; nothing of it can be backed up`)
  }
  if (apart.has(identityOf(first))) {
    throw new UserError(
      'input',
      `${shown(root.path)} is the store the backup is written into; name what is to be backed up`,
    )
  }
  yield first.entry
  const device = first.device
  const levels: Level[] = first.entry.type === 'directory' ? enter(first, onFault) : []
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const name = level.names[level.next++]
    if (name === undefined) {
      levels.pop()
      continue
    }
    const path = `${level.prefix}${name}`
    const seen = see(path, joined(level.source, name))
    const excluded = exclude(path, 'entry' in seen && seen.entry.type === 'directory')
    if (excluded || 'fault' in seen) {
      if (!excluded && 'fault' in seen) onFault(seen.fault)
      yield undefined
      continue
    }
    const { entry } = seen
    if (entry.type !== 'directory') {
      yield seen.links > 1 && entry.type === 'file' ? namedBefore(seen, names) : entry
      continue
    }
    if (apart.has(identityOf(seen))) {
      onFault(faultOf('skipped', path, 'is the store this backup is written into and is not in the backup'))
      yield undefined
      continue
    }
    yield entry
    if (!oneFileSystem || seen.device === device) levels.push(...enter(seen, onFault))
    else
      onFault(
        faultOf('mount', path, 'another file system is mounted here; its contents are not in the backup'),
      )
  }
}

function identities(directories: readonly string[]): ReadonlySet<string> {
  const found = directories.map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return new Set(found.flatMap((stats) => (stats ? [`${stats.dev}:${stats.ino}`] : [])))
}

function identityOf({ device, inode }: Seen): string {
  return `${device}:${inode}`
}

function assertGoing(signal: AbortSignal): void {
  if (signal.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause: signal.reason })
}

function enter(seen: Seen, onFault: (fault: WalkFault) => void): Level[] {
  const { path, source } = seen.entry
  const listing = list(seen)
  if ('fault' in listing) {
    onFault(listing.fault)
    return []
  }
  return [{ prefix: path === '.' ? '' : `${path}/`, source, names: listing.names, next: 0 }]
}

function namedBefore(seen: Seen, names: Names): Walked {
  const { entry } = seen
  const key = identityOf(seen)
  const known = names.get(key)
  if (!known) {
    names.set(key, { path: entry.path, left: seen.links - 1 })
    return entry
  }
  known.left -= 1
  if (known.left <= 0) names.delete(key)
  return { type: 'hardlink', path: entry.path, to: known.path }
}

function noteLink(root: Root, onFault: (fault: WalkFault) => void): void {
  if (root.linkedFrom === undefined) return
  const word = `${root.linkedFrom} is a symbolic link; what is backed up is what it leads to, ${shown(root.path)}`
  onFault(faultOf('followed', root.name, word))
}
