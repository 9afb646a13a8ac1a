import type {
  Attributes,
  BytePath,
  DirectoryEntry,
  HardLinkEntry,
  Identity,
  SymlinkEntry,
} from '../../backup/files/entry.ts'
import type { Compression } from '../../streams/compress.ts'
import type { ReadFault } from './open-file.ts'

/** A file is one entry of a tar below this size, in bytes, and cut into blocks from it on. */
export const LARGE_BYTES = 16 << 20
/** A large content travels and is stored in runs of this many bytes; every size of blocks divides it. */
export const RUN_BYTES = 8 << 20

/** What a packing thread is started with. */
export interface PackingSettings {
  compression: Compression
  packBytes: number
  deduplicate: boolean
}

/** What the main thread tells a packing thread. */
export type PackingOrder =
  | { type: 'ticket'; ticket: PackTicket }
  | { type: 'known'; memory: SharedArrayBuffer }
  | { type: 'jobs'; jobs: readonly PackingJob[] }
  /** Seal whatever is open. */
  | { type: 'flush' }

/** Leave to make one pack. */
export interface PackTicket {
  pack: number
  key?: { data: Uint8Array; packets: Uint8Array }
  /** Memory of a pack that is stored, to be used again. */
  memory?: ArrayBuffer
}

export type PackingJob = FileJob | BytesJob | RunJob | HeaderJob

/** Read a file and store it whole. */
export interface FileJob {
  kind: 'file'
  path: BytePath
  source: BytePath
  xattrs?: Readonly<Record<string, string>>
  /** SHA-256 of what the previous backup has under this path. */
  prior?: string
}
/** Store bytes whole. */
export interface BytesJob {
  kind: 'bytes'
  path: BytePath
  attributes: Attributes
  bytes: ArrayBuffer
}
/** Store those blocks of a run of a large content that differ from before. */
export interface RunJob {
  kind: 'run'
  path: BytePath
  attributes: Attributes
  memory: ArrayBuffer
  /** Bytes of `memory` that count, and where they belong in the content. */
  length: number
  offset: number
  blockBytes: number
  /** The SHA-256 of the previous blocks at this place, 32 bytes each. */
  prior?: Uint8Array
}
/** Store an entry without content. */
export interface HeaderJob {
  kind: 'header'
  entry: DirectoryEntry | SymlinkEntry | HardLinkEntry
}

/** What a packing thread answers. Results come in the order of their jobs. */
export type PackingReport =
  | { type: 'results'; results: readonly PackingResult[] }
  | {
      type: 'sealed'
      pack: number
      memory: ArrayBuffer
      bytes: number
      sha256: string
      plainBytes: number
      last: boolean
    }
  | { type: 'flushed' }

export type PackingResult = WholeResult | RunResult | ReadFault | { grown: true }

/** A content that was stored in one piece, or was known. */
export interface WholeResult {
  size: number
  sha256: string
  /** Where it lies; absent when it is the prior one, or empty. */
  place?: { pack: number; offset: number }
  prior?: true
  /** New bytes in the pack. */
  stored: number
  facts?: Omit<Attributes, 'xattrs'> & Identity
  torn?: true
}
export interface RunResult {
  memory: ArrayBuffer
  /** Of every block, 32 bytes each. */
  blocks: Uint8Array
  /** What was stored, in order; the rest is as before. */
  pieces: readonly { start: number; length: number; pack: number; offset: number }[]
}
