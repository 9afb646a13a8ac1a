import type { Attributes, BytePath, HardLinkEntry, Identity } from './entry.ts'

/** A file as it was found; its bytes have not been read. */
export interface WalkedFile extends Attributes, Identity {
  type: 'file'
  path: BytePath
  /** In bytes. */
  size: number
  /** Where it lies: an absolute path, bytes as in `path`. */
  source: BytePath
}
export interface WalkedDirectory extends Attributes, Pick<Identity, 'ctime'> {
  type: 'directory'
  path: BytePath
  source: BytePath
}
export interface WalkedSymlink extends Attributes {
  type: 'symlink'
  path: BytePath
  source: BytePath
  /** As the link holds it; may lead anywhere. */
  target: string
}

/** One thing a walk came upon. Extended attributes are not asked for by the walk. */
export type Walked = WalkedFile | WalkedDirectory | WalkedSymlink | HardLinkEntry
