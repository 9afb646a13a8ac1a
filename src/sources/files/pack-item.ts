import type {
  Attributes,
  BytePath,
  Content,
  DirectoryEntry,
  HardLinkEntry,
  Identity,
  SymlinkEntry,
} from '../../backup/files/entry.ts'
import type { ReadFault } from './open-file.ts'

/** A pack ready to be stored. */
export interface PackSealed {
  /** 20 random lower-case letters and digits. */
  name: string
  /** Valid until the promise of `put` is settled: the memory is used again. */
  bytes: Uint8Array
  /** Of the stored bytes, in hex. */
  sha256: string
  plainBytes: number
}

/** What is to be stored. */
export type Item =
  | {
      kind: 'file'
      entry: Attributes & { path: BytePath; size: number }
      /** Where it lies, bytes as in a path; not read through a link. */
      source: BytePath
      /** What the previous backup has under this path: what is the same is not stored again. */
      prior?: Content
    }
  /** An object that is streamed. A body of another size than `size` is a fault. */
  | {
      kind: 'bytes'
      path: BytePath
      attributes: Attributes
      size: number
      body: AsyncIterable<Uint8Array>
    }
  /**
   * No content. These are put into packs of their own, which are stored last, in the order they were added: that of
   * comparePaths, since tar sets a directory's times as soon as something outside of it follows.
   */
  | { kind: 'header'; entry: DirectoryEntry | SymlinkEntry | HardLinkEntry }

/** What became of an item. */
export type Outcome =
  | {
      ok: true
      content: Content
      /** As the system said after reading. */
      attributes?: Attributes
      identity?: Identity
      /** New bytes of content in the packs. */
      stored: number
      /** It changed while it was read, even when read again: the content may mix before and after. */
      torn?: true
    }
  | ({ ok: false } & ReadFault)
