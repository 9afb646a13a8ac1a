import type { BytePath, Entry } from '../backup/files/entry.ts'
import type { PackWriter } from './files/pack-writer.ts'

/** One thing that is not in the backup, or not as one might think. */
export interface SourceFault {
  /** One word, for counting: `skipped`, `denied`, `vanished`, `torn`. */
  kind: string
  /** A `note` is only said; with a `fault` the backup lacks something, and the policy decides. */
  severity: 'note' | 'fault'
  path: BytePath
  /** What happened, to stand after the path. */
  detail: string
}

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

/** One pass over a source: what is new goes to `packs`, every entry, in comparePaths order, to `take`. */
export interface Pass {
  /** Entries of the previous backup in order; none for a full backup. */
  previous: AsyncIterable<Entry[]> | undefined
  /** Packs whose files are to be read and stored again. */
  rewrite: ReadonlySet<string>
  packs: Pick<PackWriter, 'add'>
  take: (entry: Entry) => void | Promise<void>
  onFault: (fault: SourceFault) => void
  /** To be called once, before anything is stored: makes contents known that may have moved. */
  beforeFirst: () => Promise<void>
  tally: Tally
  signal: AbortSignal
}

/** Where files come from: a directory tree or a bucket. */
export interface FileSource {
  readonly engine: 'files' | 'bucket'
  /** Where it is, without secrets. */
  readonly label: string
  /** What each root is called in the paths of the entries, and where it lies. */
  readonly roots: readonly { name: string; path: string }[]
  /** Stores what is new or changed. What cannot be taken is told and left out; anything else that fails is thrown. */
  backUp(pass: Pass): Promise<void>
  close(): Promise<void>
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
