import type { BytePath, Nanotime } from '../../backup/files/entry.ts'
import type { ErrorCode } from '../../errors.ts'
import type { Compression } from '../../streams/compress.ts'
import type { PlainRange } from '../../streams/pack/pack-decoder.ts'

/** What an unpacking thread is started with. */
export interface UnpackingSettings {
  compression: Compression['kind']
  encrypted: boolean
}

/** Some bytes of a pack and where they go. */
export interface Piece extends PlainRange {
  /** Of the bytes, in hex. Where it is missing, the message's own digest vouches for them. */
  sha256?: string
  /** The file to write, bytes as in a path. */
  to: BytePath
  /** Offset in that file. */
  at: number
  /** When this piece is the whole file: it is made, never over another or through a link, with these attributes. */
  create?: { mode: number; uid?: number; gid?: number; mtime: Nanotime }
}

export type UnpackingOrder =
  | { type: 'pack'; id: number; pack: SentPack; work: UnpackingWork }
  | { type: 'key'; id: number; key: { algorithm: string; data: Uint8Array } | undefined }

/** A pack on its way to a thread. */
export interface SentPack {
  name: string
  memory: ArrayBuffer
  sha256: string
}

export type UnpackingWork = { pieces: readonly Piece[] } | { extents: readonly PlainRange[] }

export type UnpackingReport =
  /** The pack is the one it should be; its session key is asked for. */
  | { type: 'locked'; id: number; sessionKeys: Uint8Array; head: Uint8Array }
  | { type: 'done'; id: number; bytes: readonly Uint8Array<ArrayBuffer>[] }
  | { type: 'failed'; id: number; code: ErrorCode | undefined; message: string }
