import type { BytePath, Entry } from '../backup/files/entry.ts'
import type { Tally } from '../backup/files/tally.ts'
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
