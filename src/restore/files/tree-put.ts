import { shown } from '../../backup/files/byte-path.ts'
import type { Entry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { isSuperuser, xattrPrograms } from '../../sources/files/attributes.ts'
import { openPlace } from '../../sources/files/placing.ts'
import { fillPlace } from '../../sources/files/tree-filling.ts'
import type { OpenedFiles, Restored } from './file-restore.ts'

/** How a tree is put into a directory. */
export interface TreePut {
  directory: string
  /** Also into one that is not empty. */
  force: boolean
  /** Set owner and group; `undefined`: as root only. */
  ownership?: boolean
  outsideLinks: 'refuse' | 'keep'
  only: readonly string[]
  /** Instead of all entries of the backup. */
  entries?: () => AsyncIterable<readonly Entry[]>
  note: (word: string) => void
}

/** Puts the files of a backup into a directory: made aside, checked, moved into place at the end. */
export async function putTree(
  files: OpenedFiles,
  { directory, force, ownership, outsideLinks, only, entries, note }: TreePut,
  written: (bytes: number) => void,
): Promise<Restored> {
  const place = await openPlace(entries ?? (() => files.inventory.entries()), {
    target: directory,
    force,
    ownership: ownership ?? isSuperuser(),
    outsideLinks,
    only,
    xattrs: await xattrPrograms(),
    onNote: ({ path, why }) => note(`${shown(path)} ${why}`),
    signal: files.signal,
  })
  try {
    const { reader, fetch, order, signal } = files
    await fillPlace({ place, reader, fetch, order, written, signal })
    await place.finish()
  } catch (error) {
    // Paths as the user knows them, not by the descriptor they were reached through.
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.code, place.worded(error.message), { cause: error })
  } finally {
    place.discard()
  }
  return { files: place.counts.files, bytes: place.counts.bytes }
}
