import type { Entry } from './entry.ts'

/** What a pass over a source came to, told as it goes. */
export interface Tally {
  /** Entries with bytes: files and objects. */
  files: number
  directories: number
  links: number
  /** Files that were read: new ones, and those of which something was not as before. */
  read: number
  /** Files that are new or differ in content or attributes. */
  changed: number
  /** Entries of the previous backup that are not there any more. */
  gone: number
  /** Bytes of all files. */
  bytes: number
  /** New plain bytes stored. */
  storedBytes: number
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { files: 0, directories: 0, links: 0, read: 0, changed: 0, gone: 0, bytes: 0, storedBytes: 0 }
}

/** Counts an entry that is in the backup. */
export function countEntry(tally: Tally, entry: Entry): void {
  if (entry.type === 'file' || entry.type === 'object') {
    tally.files += 1
    tally.bytes += entry.size
  } else if (entry.type === 'directory') tally.directories += 1
  else tally.links += 1
}
