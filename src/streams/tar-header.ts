/** One member of a tar. Names and link targets are bytes, one per character (latin1). */
export interface TarMember {
  type: 'file' | 'directory' | 'symlink' | 'hardlink'
  path: string
  /** 0 to 0o7777. */
  mode: number
  uid: number
  gid: number
  /** Seconds since 1970 (UTC) with up to nine decimals: `1700000000.123456789`. */
  mtime: string
  /** Bytes of content that follow; of a file only. */
  size?: number
  /** What a symlink or hard link points to. */
  link?: string
  /** Extended attributes by name, values in base64. */
  xattrs?: Readonly<Record<string, string>>
}

/** Everything in a tar is padded to this many bytes. */
export const TAR_BLOCK = 512
/** The two empty blocks that end a tar. */
export const TAR_END_BYTES = 2 * TAR_BLOCK

const TYPE_FLAG = { file: '0', hardlink: '1', symlink: '2', directory: '5' } as const
const MAX_NAME = 100
const MAX_PREFIX = 155
const MAX_ID = 0o7777777
const MAX_OCTAL_11 = 0o77777777777
const CHECKSUM_AT = 148
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The header blocks of a member: a ustar header (POSIX.1-2017, pax, "ustar Interchange Format"), and a pax extended
 * header before it for what ustar has no room for: long names, names in other bytes than ASCII, nanoseconds, large
 * numbers, and extended attributes as GNU tar and bsdtar keep them (`SCHILY.xattr.`). Content and padding follow it.
 */
export function tarHeader(member: TarMember): Buffer {
  const path = member.type === 'directory' && !member.path.endsWith('/') ? `${member.path}/` : member.path
  const size = member.type === 'file' ? (member.size ?? 0) : 0
  const [seconds = '0', fraction = ''] = member.mtime.split('.')
  const whole = Number(seconds)
  const timeFits = whole >= 0 && whole <= MAX_OCTAL_11 && !seconds.startsWith('-') && !/[1-9]/.test(fraction)
  const name = ustarName(path)
  const link = member.link ?? ''
  const linkFits = isPlain(link) && link.length <= MAX_NAME
  let records = ''
  if (!name) records += record('path', path)
  if (!linkFits) records += record('linkpath', link)
  if (!timeFits) records += record('mtime', member.mtime.replace(/\.?0*$/, ''))
  if (size > MAX_OCTAL_11) records += record('size', String(size))
  if (member.uid > MAX_ID) records += record('uid', String(member.uid))
  if (member.gid > MAX_ID) records += record('gid', String(member.gid))
  for (const [key, value] of Object.entries(member.xattrs ?? {}))
    records += record(`SCHILY.xattr.${attributeName(key)}`, Buffer.from(value, 'base64').toString('latin1'))
  // Readers take names in pax records for UTF-8 unless told otherwise.
  if ((!name && !isUtf8(path)) || (!linkFits && !isUtf8(link)))
    records = record('hdrcharset', 'BINARY') + records
  const extension = records === '' ? 0 : TAR_BLOCK + padded(records.length)
  const blocks = Buffer.alloc(extension + TAR_BLOCK)
  const plain = { mode: member.mode, uid: member.uid, gid: member.gid, time: Math.max(0, whole) }
  if (extension > 0) {
    ustar(blocks, 0, {
      ...plain,
      flag: 'x',
      prefix: '',
      name: 'PaxHeaders/x',
      link: '',
      size: records.length,
    })
    blocks.write(records, TAR_BLOCK, 'latin1')
  }
  const cut = name ?? { prefix: '', name: path.slice(0, MAX_NAME) }
  const flag = TYPE_FLAG[member.type]
  ustar(blocks, extension, { ...plain, ...cut, flag, link: link.slice(0, MAX_NAME), size })
  return blocks
}

/** Zero bytes that follow content of this size, up to the next block. */
export function tarPadding(size: number): number {
  return padded(size) - size
}

function padded(size: number): number {
  return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK
}

/** The name as ustar holds it; undefined when it cannot. */
function ustarName(path: string): { prefix: string; name: string } | undefined {
  if (!isPlain(path)) return undefined
  if (path.length <= MAX_NAME) return { prefix: '', name: path }
  if (path.length > MAX_PREFIX + 1 + MAX_NAME) return undefined
  // The last character of a directory's name is a slash, which is no place to cut.
  const slash = path.indexOf('/', path.length - MAX_NAME - 1)
  if (slash <= 0 || slash > MAX_PREFIX || slash >= path.length - 1) return undefined
  return { prefix: path.slice(0, slash), name: path.slice(slash + 1) }
}

function ustar(
  blocks: Buffer,
  at: number,
  header: {
    prefix: string
    name: string
    mode: number
    uid: number
    gid: number
    size: number
    time: number
    flag: string
    link: string
  },
): void {
  const octal = (value: number, offset: number, digits: number, max: number) =>
    blocks.write((value > max ? 0 : value).toString(8).padStart(digits, '0'), at + offset, 'latin1')
  blocks.write(header.name, at, 'latin1')
  octal(header.mode & 0o7777, 100, 7, MAX_ID)
  octal(header.uid, 108, 7, MAX_ID)
  octal(header.gid, 116, 7, MAX_ID)
  octal(header.size, 124, 11, MAX_OCTAL_11)
  octal(header.time, 136, 11, MAX_OCTAL_11)
  blocks.write('        ', at + CHECKSUM_AT, 'latin1')
  blocks.write(header.flag, at + 156, 'latin1')
  blocks.write(header.link, at + 157, 'latin1')
  blocks.write('ustar\x0000', at + 257, 'latin1')
  blocks.write('0000000\x000000000', at + 329, 'latin1')
  blocks.write(header.prefix, at + 345, 'latin1')
  let sum = 0
  for (let i = at; i < at + TAR_BLOCK; i++) sum += blocks[i] ?? 0
  blocks.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + CHECKSUM_AT, 'latin1')
}

/** A pax record; its length counts its own digits. */
function record(key: string, value: string): string {
  const rest = key.length + value.length + 3
  let length = rest + String(rest).length
  length = rest + String(length).length
  return `${length} ${key}=${value}\n`
}

/** GNU tar escapes in names of attributes what would end the keyword. */
function attributeName(name: string): string {
  const bytes = Buffer.from(name, 'utf8').toString('latin1')
  return bytes.replaceAll('%', '%25').replaceAll('=', '%3D')
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false
  return true
}

function isUtf8(bytes: string): boolean {
  try {
    decoder.decode(Buffer.from(bytes, 'latin1'))
    return true
  } catch {
    return false // the one thing a fatal decoder throws for
  }
}
