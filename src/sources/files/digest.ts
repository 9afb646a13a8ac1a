import { createHash, hash } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { WalkedFile } from '../../backup/files/walked.ts'
import { UserError } from '../../errors.ts'
import { errnoOf, onDisk } from './disk.ts'

const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
const BUFFER_BYTES = 1024 * 1024
/** Files up to this are read in one go: for many of them that is several times faster. */
const SMALL_BYTES = 256 * 1024

/**
 * The SHA-256 of a file's bytes as they are now, in hex; undefined when it cannot be read. Throws UserError
 * `cancelled`.
 */
export async function digestOf(file: WalkedFile, signal: AbortSignal): Promise<string | undefined> {
  try {
    return file.size <= SMALL_BYTES ? digestOfSmall(file) : await digestOfLarge(file, signal)
  } catch (error) {
    if (errnoOf(error) === '' || error instanceof UserError) throw error
    return undefined
  }
}

function digestOfSmall(file: WalkedFile): string {
  const fd = openSync(onDisk(file.source), READ)
  try {
    return hash('sha256', readFileSync(fd))
  } finally {
    closeSync(fd)
  }
}

async function digestOfLarge(file: WalkedFile, signal: AbortSignal): Promise<string> {
  const sum = createHash('sha256')
  const handle = await open(onDisk(file.source), READ)
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    for (;;) {
      if (signal.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause: signal.reason })
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
      if (bytesRead === 0) return sum.digest('hex')
      sum.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
