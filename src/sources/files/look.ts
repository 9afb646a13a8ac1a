import { type BigIntStats, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import type { BytePath } from '../../backup/files/entry.ts'
import { nanotime } from '../../backup/files/nanotime.ts'
import type { WalkedDirectory, WalkedFile, WalkedSymlink } from '../../backup/files/walked.ts'
import { errnoOf, onDisk } from './disk.ts'

/**
 * What became of something that is not in a walk as it stands on disk. `skipped`, `mount` and `followed` are as
 * it should be; the others mean that the walk lacks something.
 */
export type WalkFaultKind =
  | 'skipped'
  | 'mount'
  | 'followed'
  | 'denied'
  | 'vanished'
  | 'replaced'
  | 'too-long'
  | 'io'

export interface WalkFault {
  kind: WalkFaultKind
  /** A `note` is said; for a `fault` the caller's policy (strict or warn) decides. */
  severity: 'note' | 'fault'
  path: BytePath
  /** What happened and what it means, to stand after the path. */
  detail: string
}

/** An entry with what the walk itself needs to know. */
export interface Seen {
  entry: WalkedFile | WalkedDirectory | WalkedSymlink
  device: bigint
  inode: bigint
  /** Names it has. */
  links: number
}

const TYPE = 0o170000n
const FILE = 0o100000n
const DIRECTORY = 0o040000n
const SYMLINK = 0o120000n
const OTHER: ReadonlyMap<bigint, string> = new Map([
  [0o140000n, 'a socket'],
  [0o010000n, 'a named pipe'],
  [0o020000n, 'a character device'],
  [0o060000n, 'a block device'],
])
const NOTES: ReadonlySet<WalkFaultKind> = new Set(['skipped', 'mount', 'followed'])

/** Looks at one path without following it. Calls are synchronous: for many small answers that is several times faster. */
export function see(path: BytePath, source: BytePath): Seen | { fault: WalkFault } {
  try {
    const stats = lstatSync(onDisk(source), { bigint: true })
    const entry = entryOf(path, source, stats)
    if (entry) return { entry, device: stats.dev, inode: stats.ino, links: Number(stats.nlink) }
    const what = OTHER.get(stats.mode & TYPE) ?? 'of a type that cannot be backed up'
    return { fault: faultOf('skipped', path, `is ${what} and is not in the backup`) }
  } catch (error) {
    return { fault: failed(path, error, 'it is not in the backup') }
  }
}

/** The names in a directory, in the order of their bytes. */
export function list({ entry, device, inode }: Seen): { names: BytePath[] } | { fault: WalkFault } {
  const place = onDisk(entry.source)
  const consequence = 'its contents are not in the backup'
  try {
    const names = readdirSync(place, { encoding: 'latin1' }).sort()
    // A link put in its place in between would have led the reading elsewhere; it may have the same inode number.
    const after = lstatSync(place, { bigint: true })
    if (after.isDirectory() && after.dev === device && after.ino === inode) return { names }
    return { fault: faultOf('replaced', entry.path, `was replaced while it was read; ${consequence}`) }
  } catch (error) {
    return { fault: failed(entry.path, error, consequence) }
  }
}

/** A fault of this kind, with the severity that goes with it. */
export function faultOf(kind: WalkFaultKind, path: BytePath, detail: string): WalkFault {
  return { kind, severity: NOTES.has(kind) ? 'note' : 'fault', path, detail }
}

function entryOf(path: BytePath, source: BytePath, stats: BigIntStats): Seen['entry'] | undefined {
  const attributes = {
    mode: Number(stats.mode & 0o7777n),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    mtime: nanotime(stats.mtimeNs),
  }
  const type = stats.mode & TYPE
  const ctime = nanotime(stats.ctimeNs)
  if (type === FILE) {
    const identity = { ctime, inode: stats.ino.toString() }
    return { type: 'file', path, source, ...attributes, ...identity, size: Number(stats.size) }
  }
  if (type === DIRECTORY) return { type: 'directory', path, source, ...attributes, ctime }
  if (type !== SYMLINK) return undefined
  const target = readlinkSync(onDisk(source), { encoding: 'latin1' })
  return { type: 'symlink', path, source, ...attributes, target }
}

function failed(path: BytePath, error: unknown, consequence: string): WalkFault {
  const code = errnoOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') {
    return faultOf('vanished', path, `vanished while the tree was read; ${consequence}`)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return faultOf('denied', path, `may not be read by this user; ${consequence}`)
  }
  if (code === 'ENAMETOOLONG') {
    return faultOf('too-long', path, `has a path longer than the system allows; ${consequence}`)
  }
  return faultOf('io', path, `cannot be read (${code || 'unknown error'}); ${consequence}`)
}
