import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  futimesSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import type { Entry, FileEntry } from '../../src/backup/files/entry.ts'
import { xattrPrograms, xattrsOf } from '../../src/sources/files/attributes.ts'
import { timeLike } from '../../src/sources/files/pinned.ts'
import { openPlace, type PlacedFile, type PlaceOptions } from '../../src/sources/files/placing.ts'
import { below, walked } from './file-tree.ts'

/** The contents of files by entry path. */
export type Contents = ReadonlyMap<string, Buffer>

/** A tree as a backup would hold it: its entries and its files' bytes. Files of several bytes lie in two extents. */
export async function inventoryOf(directory: string): Promise<{ entries: Entry[]; contents: Contents }> {
  const { entries: found } = await walked([directory])
  const contents = new Map<string, Buffer>()
  const programs = await xattrPrograms()
  const xattrs = programs
    ? await xattrsOf(found, programs, () => undefined, new AbortController().signal)
    : new Map<string, Readonly<Record<string, string>>>()
  const entries = found.map((entry): Entry => {
    const own = xattrs.get(entry.path)
    if (entry.type === 'hardlink') return entry
    const { source: _, ...rest } = entry
    if (rest.type !== 'file') return { ...rest, ...(own ? { xattrs: own } : {}) }
    const content = readFileSync(below(directory, entry.path))
    contents.set(entry.path, content)
    return { ...fileEntry(entry.path, content), ...rest, ...(own ? { xattrs: own } : {}) }
  })
  return { entries, contents }
}

/** A file entry with this content. */
export function fileEntry(path: string, content: Uint8Array): FileEntry {
  const size = content.length
  const half = size >> 1
  const parts = size > 100 ? [half, size - half] : size > 0 ? [size] : []
  return {
    type: 'file',
    path,
    mode: 0o644,
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
    mtime: '1.000000000',
    ctime: '2.000000000',
    inode: '3',
    size,
    sha256: createHash('sha256').update(content).digest('hex'),
    extents: parts.map((length, at) => ({ pack: 'p', offset: at * half, length })),
  }
}

/** Writes a file's bytes where it is placed, as the reader of packs does. */
function writePlaced({ to, create, entry }: PlacedFile, content: Uint8Array): void {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  const fd = openSync(
    Buffer.from(to, 'latin1'),
    O_WRONLY | O_NOFOLLOW | (create ? O_CREAT | O_EXCL : 0),
    0o600,
  )
  try {
    if (content.length !== entry.size) throw new Error(`${entry.path}: ${content.length} bytes`)
    writeSync(fd, content)
    if (!create) return
    if (create.uid !== undefined && create.gid !== undefined) fchownSync(fd, create.uid, create.gid)
    fchmodSync(fd, create.mode)
    futimesSync(fd, timeLike(create.mtime), timeLike(create.mtime))
  } finally {
    closeSync(fd)
  }
}

export async function* batches<T>(items: readonly T[], size = 7): AsyncGenerator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Puts entries into a directory, with all that goes with it; gives what was noted. */
export async function placed(
  entries: readonly Entry[],
  contents: Contents,
  options: Partial<PlaceOptions> & { target: string; whileWriting?: (file: PlacedFile) => void },
): Promise<string[]> {
  const notes: string[] = []
  const place = await openPlace(() => batches(entries), {
    force: false,
    ownership: process.geteuid?.() === 0,
    outsideLinks: 'refuse',
    only: [],
    xattrs: await xattrPrograms(),
    onNote: ({ path, why }) => notes.push(`${path} ${why}`),
    signal: new AbortController().signal,
    ...options,
  })
  try {
    const files: PlacedFile[] = []
    for await (const batch of place.files()) files.push(...batch)
    for (const file of files) {
      options.whileWriting?.(file)
      const content = [...contents].find(([, bytes]) => sha256Of(bytes) === file.entry.sha256)?.[1]
      if (!content) throw new Error(`no content for ${file.entry.path}`)
      writePlaced(file, content)
    }
    await place.finish()
  } finally {
    place.discard()
  }
  return notes
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
