import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Attributes, BytePath, Identity } from '../../backup/files/entry.ts'
import { nanotime } from '../../backup/files/nanotime.ts'
import { errnoOf, onDisk } from './disk.ts'

/** Why a file's bytes could not be had. `vanished`: it is gone, or something else is in its place. */
export interface ReadFault {
  fault: 'vanished' | 'denied' | 'io'
  /** To stand after the path. */
  detail: string
}

/** A file that is open for reading, and what it was at that moment. */
export interface OpenFile {
  fd: number
  stats: BigIntStats
}

const TYPE = 0o170000n
const FILE = 0o100000n
/** Not through a link, and never waiting for the other end of a pipe that was put in the file's place. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
/** Linux alone has it, and grants it to a file's owner and to root. */
const NOATIME = constants.O_NOATIME ?? 0

/** Opens a file by its bytes' path, leaving its access time as it is where the system permits. The caller closes it. */
export function openFile(source: BytePath): OpenFile | ReadFault {
  const path = onDisk(source)
  try {
    const fd = openQuietly(path)
    try {
      const stats = fstatSync(fd, { bigint: true })
      if ((stats.mode & TYPE) === FILE) return { fd, stats }
    } catch (error) {
      closeSync(fd)
      throw error
    }
    closeSync(fd)
    return { fault: 'vanished', detail: 'is no longer a file' }
  } catch (error) {
    return readFault(error)
  }
}

/** The fault that an error of the file system stands for. */
export function readFault(error: unknown): ReadFault {
  const code = errnoOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { fault: 'vanished', detail: 'vanished before it was read' }
  if (code === 'ELOOP') return { fault: 'vanished', detail: 'is no longer a file' }
  if (code === 'EACCES' || code === 'EPERM')
    return { fault: 'denied', detail: 'may not be read by this user' }
  return { fault: 'io', detail: `cannot be read (${code || 'unknown error'})` }
}

/** What a file is, for its entry. */
export function factsOf(stats: BigIntStats): Omit<Attributes, 'xattrs'> & Identity {
  return {
    mode: Number(stats.mode & 0o7777n),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    mtime: nanotime(stats.mtimeNs),
    ctime: nanotime(stats.ctimeNs),
    inode: stats.ino.toString(),
  }
}

/** Whether nobody wrote to a file between two looks, as far as its times tell. */
export function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs
}

/** Reads a file from its beginning into `into` until that is full or the file ends; gives the bytes read. */
export function readUpTo(fd: number, into: Buffer): number {
  let filled = 0
  while (filled < into.length) {
    const read = readSync(fd, into, filled, into.length - filled, filled)
    if (read === 0) break
    filled += read
  }
  return filled
}

function openQuietly(path: Buffer): number {
  try {
    return openSync(path, READ | NOATIME)
  } catch (error) {
    if (errnoOf(error) !== 'EPERM') throw error
    return openSync(path, READ)
  }
}
