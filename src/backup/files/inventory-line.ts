import type {
  Attributes,
  BytePath,
  Content,
  DirectoryEntry,
  Entry,
  Extent,
  FileEntry,
  Gone,
  ObjectEntry,
} from './entry.ts'
import { nameField, quoted } from './line-text.ts'

/**
 * One entry as its line of the inventory, without the newline: JSON as a byte string, fields in a fixed order, the
 * type and the name first and what is nested last. The same entry always gives the same line.
 */
export function formatLine(entry: Entry | Gone): string {
  const head = `{"type":"${entry.type}",${nameField('path', 'raw', entry.path)}`
  switch (entry.type) {
    case 'file':
      return `${head}${attributes(entry)}${identity(entry)}${content(entry)}${xattrs(entry)}}`
    case 'directory':
      return `${head}${attributes(entry)}${changeTime(entry)}${xattrs(entry)}}`
    case 'symlink':
      return `${head}${attributes(entry)},${nameField('target', 'rawTarget', entry.target)}${xattrs(entry)}}`
    case 'hardlink':
      return `${head},${nameField('to', 'rawTo', entry.to)}}`
    case 'object':
      return `${head}${object(entry)}${content(entry)}${nested('metadata', entry.metadata)}}`
    case 'gone':
      return `${head}}`
  }
}

/** The line of a path that was in the base and is gone. */
export function goneLine(path: BytePath): string {
  return formatLine({ type: 'gone', path })
}

function attributes({ mode, uid, gid, mtime }: Attributes): string {
  return `,"mode":"${mode.toString(8).padStart(4, '0')}","uid":${uid},"gid":${gid},"mtime":"${mtime}"`
}

/** A file whose content and attributes changed at the same instant, the most by far, has its `ctime` left out. */
function identity({ mtime, ctime, inode }: FileEntry): string {
  return `${ctime === mtime ? '' : `,"ctime":"${ctime}"`},"inode":"${inode}"`
}

function changeTime({ ctime }: DirectoryEntry): string {
  return ctime === undefined ? '' : `,"ctime":"${ctime}"`
}

function object({ etag, modified, contentType }: ObjectEntry): string {
  const kind = contentType === undefined ? '' : `,"contentType":${quoted(contentType)}`
  return `,"etag":${quoted(etag)},"modified":${quoted(modified)}${kind}`
}

function content({ size, sha256, extents, blocks }: Content): string {
  const data = extents.length === 0 ? '' : `,"data":"${extents.map(extentText).join(' ')}"`
  const digests = blocks && Buffer.from(blocks.sha256.join(''), 'hex').toString('base64')
  const cut = blocks ? `,"blockBytes":${blocks.bytes},"blocks":"${digests}"` : ''
  return `,"size":${size},"sha256":"${sha256}"${data}${cut}`
}

function extentText({ pack, offset, length }: Extent): string {
  return `${pack}:${offset}:${length}`
}

function xattrs({ xattrs: values }: Attributes): string {
  return nested('xattrs', values)
}

function nested(field: string, values: Readonly<Record<string, string>> | undefined): string {
  if (values === undefined) return ''
  const pairs = Object.entries(values).map(([name, value]) => `${quoted(name)}:${quoted(value)}`)
  return `,"${field}":{${pairs.join(',')}}`
}
