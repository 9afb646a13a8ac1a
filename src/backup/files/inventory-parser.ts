import { UserError } from '../../errors.ts'
import {
  type Attributes,
  type BytePath,
  type Content,
  comparePaths,
  type Entry,
  type Extent,
  type Gone,
} from './entry.ts'
import { base64Bytes, fromBytes, hasForeignEscape, nameOf } from './line-text.ts'

/** Where a line stands, for messages: the object's key, and the line's number counted from 1. */
export interface LinePlace {
  object: string
  number: number
}

type Fields = Record<string, unknown>

const TYPE_AND_NAME = /^\{"type":"([a-z]+)","path":"([ !#-[\]-~]*)"/
const NANOTIME = /^-?\d{1,20}(?:\.\d{1,9})?$/
const SHA256 = /^[0-9a-f]{64}$/
const MODE = /^[0-7]{1,4}$/
const INODE = /^[\w:.-]{0,64}$/
const EXTENT = /^([a-z0-9]{16,32}):(\d{1,16}):(\d{1,16})$/
/** A segment that is empty, `.` or `..`; an absolute path begins with an empty one. */
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/
const DIGEST_BYTES = 32

/**
 * Reads one line that `formatLine` wrote; fields it does not know are ignored. Throws UserError `integrity` that names
 * the object, the line and the field, never what the line holds.
 */
export function parseLine(line: string, place: LinePlace): Entry | Gone {
  const result = entryOf(line)
  if (typeof result === 'string') throw wrongLine(place, result)
  return result
}

/** What is wrong with a line, by the field's name; undefined when it reads well. */
export function lineFault(line: string): string | undefined {
  const result = entryOf(line)
  return typeof result === 'string' ? result : undefined
}

/** Type and path of a line, without reading the rest of it. Throws as `parseLine` does. */
export function lineName(line: string, place: LinePlace): { type: string; path: BytePath } {
  const plain = TYPE_AND_NAME.exec(line)
  if (plain?.[1] !== undefined && plain[2] !== undefined) return { type: plain[1], path: plain[2] }
  const { type, path } = parseLine(line, place)
  return { type, path }
}

/** The fault of a line: `what` is wrong with it. */
export function wrongLine({ object, number }: LinePlace, what: string): UserError {
  const word = `${object}: line ${number} of the inventory is wrong (${what}): it was damaged or written by a newer version, and is not used`
  return new UserError('integrity', word)
}

/** The entry, or what is wrong. Words instead of throws: JSON's own error would quote the line. */
function entryOf(line: string): Entry | Gone | string {
  if (hasForeignEscape(line)) return 'escape'
  const fields = jsonObject(line)
  if (fields === undefined) return 'no JSON object'
  const path = nameOf(fields.path, fields.raw)
  if (path === undefined || path === '') return 'path'
  const { type } = fields
  if (type === 'gone') return { type, path }
  if (type === 'object') return objectOf(fields, path)
  if (path.includes('\0') || (path !== '.' && ODD_SEGMENT.test(path))) return 'path'
  if (type === 'file') return fileOf(fields, path)
  if (type === 'hardlink') {
    const to = nameOf(fields.to, fields.rawTo)
    return to === undefined || to === '' || comparePaths(to, path) >= 0 ? 'to' : { type, path, to }
  }
  if (type !== 'directory' && type !== 'symlink') return 'type'
  const attributes = attributesOf(fields)
  if (typeof attributes === 'string') return attributes
  if (type === 'directory') {
    const { ctime } = fields
    if (ctime === undefined) return { type, path, ...attributes }
    return isChangeTime(ctime) ? { type, path, ...attributes, ctime } : 'ctime'
  }
  const target = nameOf(fields.target, fields.rawTarget)
  return target === undefined || target.includes('\0') ? 'target' : { type, path, ...attributes, target }
}

function fileOf(fields: Fields, path: BytePath): Entry | string {
  const attributes = attributesOf(fields)
  if (typeof attributes === 'string') return attributes
  const content = contentOf(fields)
  if (typeof content === 'string') return content
  const { inode, ctime = attributes.mtime } = fields
  if (!isChangeTime(ctime)) return 'ctime'
  if (typeof inode !== 'string' || !INODE.test(inode)) return 'inode'
  return { type: 'file', path, ...attributes, ctime, inode, ...content }
}

function isChangeTime(value: unknown): value is string {
  return typeof value === 'string' && (value === '' || NANOTIME.test(value))
}

function objectOf(fields: Fields, path: BytePath): Entry | string {
  const content = contentOf(fields)
  if (typeof content === 'string') return content
  const { etag, modified, contentType } = fields
  if (typeof etag !== 'string') return 'etag'
  if (typeof modified !== 'string') return 'modified'
  if (contentType !== undefined && typeof contentType !== 'string') return 'contentType'
  const metadata = textsOf(fields.metadata)
  if (metadata === 'wrong') return 'metadata'
  return {
    type: 'object',
    path,
    etag: fromBytes(etag),
    modified: fromBytes(modified),
    ...(contentType === undefined ? {} : { contentType: fromBytes(contentType) }),
    ...content,
    ...(metadata ? { metadata } : {}),
  }
}

function attributesOf({ mode, uid, gid, mtime, xattrs }: Fields): Attributes | string {
  if (typeof mode !== 'string' || !MODE.test(mode)) return 'mode'
  if (!isCount(uid)) return 'uid'
  if (!isCount(gid)) return 'gid'
  if (typeof mtime !== 'string' || !NANOTIME.test(mtime)) return 'mtime'
  const attributes = { mode: Number.parseInt(mode, 8), uid, gid, mtime }
  if (xattrs === undefined) return attributes
  const values = textsOf(xattrs)
  if (values === 'wrong' || values === undefined) return 'xattrs'
  if (!Object.values(values).every((value) => base64Bytes(value))) return 'xattrs'
  return { ...attributes, xattrs: values }
}

function contentOf({ size, sha256, data, blockBytes, blocks }: Fields): Content | string {
  if (!isCount(size)) return 'size'
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) return 'sha256'
  const extents = extentsOf(data)
  if (extents === undefined || extents.reduce((sum, { length }) => sum + length, 0) !== size) return 'data'
  if (blockBytes === undefined && blocks === undefined) return { size, sha256, extents }
  if (!isCount(blockBytes) || blockBytes === 0) return 'blockBytes'
  const digests = base64Bytes(blocks)
  if (digests?.length !== Math.ceil(size / blockBytes) * DIGEST_BYTES) return 'blocks'
  const hex = Array.from({ length: digests.length / DIGEST_BYTES }, (_, at) =>
    digests.toString('hex', at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES),
  )
  return { size, sha256, extents, blocks: { bytes: blockBytes, sha256: hex } }
}

function extentsOf(data: unknown): Extent[] | undefined {
  if (data === undefined) return []
  if (typeof data !== 'string') return undefined
  const extents: Extent[] = []
  for (const text of data.includes(' ') ? data.split(' ') : [data]) {
    const [, pack, from, bytes] = EXTENT.exec(text) ?? []
    const offset = Number(from)
    const length = Number(bytes)
    if (pack === undefined || length === 0 || !isCount(offset + length)) return undefined
    extents.push({ pack, offset, length })
  }
  return extents
}

function textsOf(value: unknown): Record<string, string> | 'wrong' | undefined {
  if (value === undefined) return undefined
  if (!isObject(value)) return 'wrong'
  const texts: [string, string][] = []
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') return 'wrong'
    texts.push([fromBytes(name), fromBytes(text)])
  }
  return Object.fromEntries(texts)
}

function jsonObject(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
