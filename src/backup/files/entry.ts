/**
 * A name as the file system holds it: bytes, one per character (latin1), so that names that are no UTF-8 stay what
 * they are. Relative, joined by `/`, never empty; `.` is the root itself. Object keys of a bucket are held the same way.
 */
export type BytePath = string

/** Where some bytes lie: `length` plain bytes from `offset` on in the decoded tar of the pack of this name. */
export interface Extent {
  /** The pack's random name, without folder and suffix. */
  pack: string
  offset: number
  length: number
}

/** An instant as the file system tells it, exact to the nanosecond: `1700000000.123456789` (seconds since 1970, UTC). */
export type Nanotime = string

/** What every entry of a tree has. */
export interface Attributes {
  /** Permission bits with setuid, setgid and sticky: 0 to 0o7777. */
  mode: number
  uid: number
  gid: number
  mtime: Nanotime
  /** Extended attributes (ACLs among them), each value as base64. */
  xattrs?: Readonly<Record<string, string>>
}

/** The bytes of a file or object and where they lie. */
export interface Content {
  /** In bytes. */
  size: number
  /** Of all bytes, in hex. */
  sha256: string
  /** In the order of the bytes; none for an empty file. */
  extents: readonly Extent[]
  /** Of a large file: bytes per block (the last may be shorter) and the SHA-256 of each block, in hex. */
  blocks?: { bytes: number; sha256: readonly string[] }
}

/** What tells, without reading, whether a file is the one of before. `ctime` is empty when it cannot be trusted. */
export interface Identity {
  ctime: Nanotime
  inode: string
}

export interface FileEntry extends Attributes, Content, Identity {
  type: 'file'
  path: BytePath
}
export interface DirectoryEntry extends Attributes {
  type: 'directory'
  path: BytePath
  /** Tells whether extended attributes may have changed; absent or empty when it cannot be trusted. */
  ctime?: Nanotime
}
export interface SymlinkEntry extends Attributes {
  type: 'symlink'
  path: BytePath
  /** As the link holds it, bytes as in a path; may lead anywhere. */
  target: string
}
/** Another name of a file that comes earlier in the order. */
export interface HardLinkEntry {
  type: 'hardlink'
  path: BytePath
  /** The path of the file entry. */
  to: BytePath
}
/** An object of a bucket. */
export interface ObjectEntry extends Content {
  type: 'object'
  /** The key. */
  path: BytePath
  etag: string
  /** When the bucket says it was written (UTC, ISO 8601). */
  modified: string
  contentType?: string
  /** User metadata and the standard headers kept (`cache-control`, `content-disposition`, ...). */
  metadata?: Readonly<Record<string, string>>
}

/** One thing a file backup holds. */
export type Entry = FileEntry | DirectoryEntry | SymlinkEntry | HardLinkEntry | ObjectEntry

/** Only in a change list: what was there in the base and is gone. */
export interface Gone {
  type: 'gone'
  path: BytePath
}

/**
 * The order of every walk and inventory: by components, each by its bytes; a directory comes right before what is in
 * it. Negative when `a` comes first.
 */
export function comparePaths(a: BytePath, b: BytePath): number {
  if (a === b) return 0
  if (a === '.') return -1
  if (b === '.') return 1
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    // The separator comes before every byte of a name.
    if (x === SLASH) return -1
    if (y === SLASH) return 1
    return x - y
  }
  return a.length - b.length
}

const SLASH = 47
