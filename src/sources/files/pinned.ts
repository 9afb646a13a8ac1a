import { closeSync, constants, fchmodSync, fchownSync, fstatSync, futimesSync, openSync } from 'node:fs'
import type { BytePath, Nanotime } from '../../backup/files/entry.ts'
import { nanoseconds } from '../../backup/files/nanotime.ts'
import { errnoOf, joined, onDisk } from './disk.ts'

/** A directory held open: what is reached through it stays in it, whatever is put in its place meanwhile. */
export interface Pinned {
  fd: number
  /** The directory itself, in a form the system follows. */
  path: BytePath
  /** Of something in it. */
  at(name: BytePath): BytePath
  close(): void
}

const DIRECTORY = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW
const FILE = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
let pinnable: boolean | undefined

/**
 * Opens a directory, never through a link. Its paths go by the descriptor (`/proc/<pid>/fd/<n>`), for all threads
 * and for programs of the same user; where the system has no /proc they are the plain ones.
 */
export function pin(directory: BytePath): Pinned {
  const fd = openSync(onDisk(directory), DIRECTORY)
  const path = hasProc(fd) ? `/proc/${process.pid}/fd/${fd}/.` : directory
  return { fd, path, at: (name) => joined(path, name), close: () => closeSync(fd) }
}

/** What a restored file or directory is given. */
export interface Seal {
  owner?: { uid: number; gid: number }
  mode?: number
  mtime?: Nanotime
}

/** Gives a file or directory its owner, mode and times, in the order in which none undoes another. */
export function sealPath(path: BytePath, type: 'file' | 'directory', seal: Seal): void {
  const fd = openSync(onDisk(path), type === 'file' ? FILE : DIRECTORY)
  try {
    sealOpen(fd, seal)
  } finally {
    closeSync(fd)
  }
}

/** The same, of one that is open. */
export function sealOpen(fd: number, { mode, mtime, owner }: Seal): void {
  // A change of owner takes setuid away, so the mode comes after it.
  if (owner) fchownSync(fd, owner.uid, owner.gid)
  if (mode !== undefined) fchmodSync(fd, mode)
  if (mtime !== undefined) futimesSync(fd, timeLike(mtime), timeLike(mtime))
}

/**
 * A time as Node takes it to set one: exact to a quarter of a microsecond in our time. A text, since for a negative
 * number Node sets the time of now.
 */
export function timeLike(time: Nanotime): string {
  return String(Number(nanoseconds(time) ?? 0n) / 1e9)
}

function hasProc(fd: number): boolean {
  if (pinnable !== undefined) return pinnable
  try {
    const through = openSync(`/proc/${process.pid}/fd/${fd}/.`, constants.O_RDONLY)
    pinnable = fstatSync(through).ino === fstatSync(fd).ino
    closeSync(through)
  } catch (error) {
    if (errnoOf(error) === '') throw error
    pinnable = false
  }
  return pinnable
}
