import { type FileHandle, open } from 'node:fs/promises'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { errnoOf } from '../files/disk.ts'
import { inventoryOfFile, type Subject } from './collect.ts'
import { readHeader } from './header.ts'

/**
 * Writes a dump into a new file, to its last byte and onto the disk. The file is there, whole or not, whatever
 * happens. Throws UserError `preflight` when the disk is full and `drill` when the dump is no database.
 */
export async function land(
  dump: AsyncIterable<Uint8Array>,
  path: string,
  options: { mode: number; signal?: AbortSignal | undefined },
): Promise<void> {
  let file: FileHandle | undefined
  try {
    // Never through a link, never over a file of somebody else.
    file = await open(path, 'wx', options.mode)
    for await (const chunk of dump) {
      options.signal?.throwIfAborted()
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (cause) {
    throw placeFault(cause, path)
  } finally {
    await file?.close()
  }
  try {
    await readHeader(path, 'what was restored')
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    throw new UserError('drill', cause.message, { cause })
  }
}

/** The error of the place a file is written to; anything else (of the backup, of a cancel) unchanged. */
function placeFault(error: unknown, path: string): unknown {
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new UserError('preflight', `the disk is full: ${path} could not be written`, { cause: error })
    case 'EFBIG':
      return new UserError('preflight', `${path} is larger than a file may be here (ulimit -f)`, {
        cause: error,
      })
    case 'EEXIST':
      return new UserError('preflight', `${path} is there already; remove it, it is left by an earlier run`, {
        cause: error,
      })
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
      return new UserError('preflight', `${path} cannot be made; the directory must be there, and writable`, {
        cause: error,
      })
    default:
      return error
  }
}

/** What a restored file holds. Throws UserError `drill` when its check finds a fault. */
export async function restoredInventory(subject: Omit<Subject, 'code'>): Promise<Inventory> {
  const found = await inventoryOfFile({ ...subject, code: 'drill' })
  if ('inventory' in found) return found.inventory
  throw new UserError('drill', `integrity_check of what was restored says: ${found.faults.join('; ')}`)
}
