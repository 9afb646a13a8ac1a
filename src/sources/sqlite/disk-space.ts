import { statfs } from 'node:fs/promises'
import { UserError } from '../../errors.ts'

/**
 * Throws UserError `preflight` when a directory has no room for so many bytes; `cure` says what to do. Gives the free
 * bytes. What else is written there meanwhile is not known: a full disk later is an error of its own.
 */
export async function assertSpace(directory: string, bytes: number, cure: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  if (free >= bytes) return free
  const word = `${directory} has ${megabytes(free)} free, and the copy of the database takes ${megabytes(bytes)}; ${cure}`
  throw new UserError('preflight', word)
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`
}
