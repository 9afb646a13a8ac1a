import { hash } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  futimesSync,
  openSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { shown } from '../../backup/files/byte-path.ts'
import type { BytePath, Nanotime } from '../../backup/files/entry.ts'
import { nanoseconds } from '../../backup/files/nanotime.ts'
import { UserError } from '../../errors.ts'
import { errnoOf, onDisk } from './disk.ts'
import type { Piece } from './unpacking-messages.ts'

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
/** Nobody else reads a file that is not whole. */
const PRIVATE = 0o600

/**
 * Writes pieces of a decoded pack into their files. Each is checked by its SHA-256 before a byte of it is written, so
 * wrong bytes never reach the disk: UserError 'integrity'. A file that could not be written whole is removed.
 */
export function placePieces(plain: Buffer, pieces: readonly Piece[], pack: string): void {
  const open = new OpenTarget()
  try {
    for (const piece of pieces) {
      const bytes = plain.subarray(piece.offset, piece.offset + piece.length)
      if (piece.sha256 !== undefined && hash('sha256', bytes, 'hex') !== piece.sha256) {
        const word = `${shown(piece.to)}: its bytes in pack ${pack} are not those that were backed up (SHA-256 differs); it was not restored.`
        throw new UserError('integrity', word)
      }
      if (piece.create) create(piece, piece.create, bytes)
      else attempt(piece.to, () => writeAll(open.fdOf(piece.to), bytes, piece.at))
    }
  } finally {
    open.close()
  }
}

/**
 * A time for calls that take seconds: Node hands microseconds on, and the half one keeps rounding from losing one. A
 * text, since for a negative number Node sets the time of now.
 */
function utimeOf(mtime: Nanotime): string {
  const microseconds = (nanoseconds(mtime) ?? 0n) / 1000n
  return String((Number(microseconds) + 0.5) / 1e6)
}

/** The file that pieces are being written to: those of a large one come one after the other. */
class OpenTarget {
  #path: BytePath | undefined
  #fd = -1

  fdOf(path: BytePath): number {
    if (path !== this.#path) {
      this.close()
      this.#fd = openSync(onDisk(path), O_WRONLY | O_NOFOLLOW)
      this.#path = path
    }
    return this.#fd
  }

  close(): void {
    if (this.#path !== undefined) closeSync(this.#fd)
    this.#path = undefined
  }
}

function create(piece: Piece, { mode, uid, gid, mtime }: NonNullable<Piece['create']>, bytes: Buffer): void {
  const path = onDisk(piece.to)
  const fd = attempt(piece.to, () => openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, PRIVATE))
  try {
    attempt(piece.to, () => {
      writeAll(fd, bytes, piece.at)
      if (uid !== undefined && gid !== undefined) fchownSync(fd, uid, gid)
      // After the owner: a change of owner takes setuid and setgid away.
      fchmodSync(fd, mode)
      const time = utimeOf(mtime)
      futimesSync(fd, time, time)
    })
  } catch (error) {
    unlinkSync(path)
    throw error
  } finally {
    closeSync(fd)
  }
}

function writeAll(fd: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done)
}

function attempt<T>(path: BytePath, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const code = errnoOf(cause)
    if (code === 'EEXIST') {
      const word = `${shown(path)} exists already: restore into an empty directory, or ask to replace what is there.`
      throw new UserError('exists', word, { cause })
    }
    const word = `${shown(path)} cannot be written (${code || 'unknown error'}): make room or grant the right, and restore again.`
    throw new UserError('input', word, { cause })
  }
}
