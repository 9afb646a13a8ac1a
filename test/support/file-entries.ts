import fc from 'fast-check'
import { type Content, comparePaths, type Entry } from '../../src/backup/files/entry.ts'

/** Any bytes a file name may hold, as a byte string: all but NUL and the separator. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(bytesOfText),
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.constantFrom(
      '"',
      '\\',
      '\\u0041',
      'a"b\\"c',
      '\n',
      '-rf',
      ' ',
      'é',
      '\x7f',
      '\xff',
      '\xc3\xa9',
      '~',
      '.a',
      '...',
    ),
  )
  .map((bytes) => bytes.replaceAll(/[\0/]/g, '_'))
  .filter((bytes) => bytes !== '' && bytes !== '.' && bytes !== '..')

/** Paths as a tree has them. */
export const bytePath = fc.oneof(
  { weight: 9, arbitrary: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')) },
  { weight: 1, arbitrary: fc.constant('.') },
)

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const base64 = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('base64'))
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const nanotime = fc
  .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 40 }), fc.nat(999_999_999))
  .map(([seconds, nanos]) => `${seconds}.${String(nanos).padStart(9, '0')}`)
const packName = fc.string({ unit: fc.constantFrom(...'abcxyz019'.split('')), minLength: 20, maxLength: 20 })

const attributes = fc.record(
  {
    mode: fc.nat(0o7777),
    uid: fc.nat(2 ** 32 - 1),
    gid: fc.nat(2 ** 32 - 1),
    mtime: nanotime,
    xattrs: fc.dictionary(text, base64, { maxKeys: 3 }),
  },
  { requiredKeys: ['mode', 'uid', 'gid', 'mtime'] },
)

const extents = fc.array(
  fc.record({ pack: packName, offset: fc.nat(2 ** 40), length: fc.integer({ min: 1, max: 2 ** 36 }) }),
  { maxLength: 5 },
)

const content: fc.Arbitrary<Content> = fc
  .tuple(extents, hex, fc.option(fc.constantFrom(65_536, 1 << 22)), fc.infiniteStream(hex))
  .map(([pieces, sha256, blockBytes, digests]) => {
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    const count = Math.ceil(size / (blockBytes ?? 1))
    const plain = { size, sha256, extents: pieces }
    if (blockBytes === null || count > 40) return plain
    return { ...plain, blocks: { bytes: blockBytes, sha256: [...digests.take(count)] } }
  })

const file = fc
  .tuple(
    bytePath,
    attributes,
    content,
    fc.option(nanotime),
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.boolean(),
  )
  .map(
    ([path, plain, bytes, ctime, inode, same]): Entry => ({
      type: 'file',
      path,
      ...plain,
      ...bytes,
      ctime: same ? plain.mtime : (ctime ?? ''),
      inode: String(inode),
    }),
  )
const directory = fc
  .tuple(bytePath, attributes)
  .map(([path, plain]): Entry => ({ type: 'directory', path, ...plain }))
const symlink = fc
  .tuple(bytePath, attributes, fc.oneof(bytePath, fc.constantFrom('/etc/passwd', '../..', '//x//')))
  .map(([path, plain, target]): Entry => ({ type: 'symlink', path, ...plain, target }))
const hardlink = fc
  .tuple(bytePath, bytePath)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): Entry => {
    const [to = a, path = b] = [a, b].sort(comparePaths)
    return { type: 'hardlink', path, to }
  })
const object = fc
  .tuple(
    fc.oneof(bytePath, fc.constantFrom('/a//b/', '../x', 'a\nb', '.')),
    content,
    fc.record(
      { etag: text, modified: text, contentType: text, metadata: fc.dictionary(text, text, { maxKeys: 3 }) },
      { requiredKeys: ['etag', 'modified'] },
    ),
  )
  .map(([path, bytes, plain]): Entry => ({ type: 'object', path, ...bytes, ...plain }))

/** Any entry. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 3, arbitrary: file },
  directory,
  symlink,
  hardlink,
  object,
)

/** Entries in order, no two of one path. */
export const entryList = fc
  .uniqueArray(entry, { selector: ({ path }) => path, maxLength: 40 })
  .map((entries) => entries.toSorted((a, b) => comparePaths(a.path, b.path)))

function bytesOfText(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1')
}
