import { describe, expect, it } from '@jest/globals'
import { comparePaths, type Entry, type Gone } from '../../src/backup/files/entry.ts'
import { formatHeader, parseHeader } from '../../src/backup/files/inventory-header.ts'
import { formatLine, goneLine } from '../../src/backup/files/inventory-line.ts'
import { lineName, parseLine } from '../../src/backup/files/inventory-parser.ts'
import { UserError } from '../../src/errors.ts'
import { bytePath, entry } from '../support/file-entries.ts'
import { fc } from '../support/properties.ts'
import { rounds } from '../support/rounds.ts'

const PLACE = { object: 'erp/files/x.inventory.json', number: 7 }
const CASES = { numRuns: Number(process.env.LIFEBOAT_CASES ?? rounds(1000, 100_000)) }
const utf8 = (line: string) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))

const FILE: Entry = {
  type: 'file',
  path: 'a/b',
  mode: 0o4755,
  uid: 0,
  gid: 1000,
  mtime: '1700000000.000000001',
  ctime: '1700000000.000000002',
  inode: '12',
  size: 5,
  sha256: 'ab'.repeat(32),
  extents: [{ pack: 'abcdefghij0123456789', offset: 512, length: 5 }],
}

describe('a line of the inventory', () => {
  it('reads as it was written, every entry', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(parseLine(formatLine(one), PLACE)).toEqual(one)
      }),
      CASES,
    )
  })

  it('is one line of valid JSON whose strings hold no quote and no backslash but as \\u00XX', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const line = utf8(formatLine(one))
        expect(line).not.toMatch(/[\n\r]/)
        expect(line.replaceAll(/\\u00(?:[01][0-9a-f]|22|5c|7f)/g, '')).not.toContain('\\')
        // Cut at the quotes, every second piece is a string: none was cut within.
        const cut = line.split('"')
        expect(cut.length % 2).toBe(1)
        for (const [at, piece] of cut.entries()) if (at % 2 === 0) expect(piece).toMatch(/^[{}:,\d]*$/)
        expect(JSON.parse(line)).toMatchObject({ type: one.type })
      }),
      CASES,
    )
  })

  it('says the same name to any reader of JSON, and base64 where a name is no UTF-8', () => {
    fc.assert(
      fc.property(entry, ({ path, ...more }) => {
        const fields = JSON.parse(utf8(formatLine({ path, ...more } as Entry)))
        const bytes =
          fields.raw === undefined ? Buffer.from(fields.path, 'utf8') : Buffer.from(fields.raw, 'base64')
        expect(bytes.toString('latin1')).toBe(path)
      }),
      CASES,
    )
  })

  it('tells its name without being read as a whole', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(lineName(formatLine(one), PLACE)).toEqual({ type: one.type, path: one.path })
        expect(lineName(goneLine(one.path), PLACE)).toEqual({ type: 'gone', path: one.path })
      }),
      CASES,
    )
  })

  it('is written as documented', () => {
    expect(formatLine(FILE)).toBe(
      `{"type":"file","path":"a/b","mode":"4755","uid":0,"gid":1000,"mtime":"1700000000.000000001","ctime":"1700000000.000000002","inode":"12","size":5,"sha256":"${'ab'.repeat(32)}","data":"abcdefghij0123456789:512:5"}`,
    )
    expect(formatLine({ type: 'hardlink', path: 'b\xff"', to: 'a\n' })).toBe(
      `{"type":"hardlink","raw":"${Buffer.from('b\xff"', 'latin1').toString('base64')}","path":"b\xef\xbf\xbd\\u0022","to":"a\\u000a"}`,
    )
  })

  it('may hold fields of a newer writer', () => {
    const line = formatLine(FILE).replace('"mode"', '"newer":{"a":[1,"2"]},"mode"')
    expect(parseLine(line, PLACE)).toEqual(FILE)
  })

  it.each<[string, (line: string) => string]>([
    ['no JSON', (line) => line.slice(0, -1)],
    ['an array', () => '[]'],
    ['an unknown type', (line) => line.replace('"file"', '"fifo"')],
    ['no path', (line) => line.replace('"path"', '"paht"')],
    ['an absolute path', (line) => line.replace('a/b', '/a/b')],
    ['a path that climbs', (line) => line.replace('a/b', 'a/../../b')],
    ['an empty segment', (line) => line.replace('a/b', 'a//b')],
    ['a NUL', (line) => line.replace('a/b', 'a\\u0000b')],
    ['an escape of another kind', (line) => line.replace('a/b', 'a\\u00e9b')],
    ['a short escape', (line) => line.replace('a/b', 'a\\nb')],
    ['bytes that are no UTF-8', (line) => line.replace('a/b', 'a\xe9b')],
    ['a raw name that is UTF-8', (line) => line.replace('"path"', '"raw":"YQ==","path"')],
    ['loose base64', (line) => line.replace('"path"', '"raw":"/w","path"')],
    ['a mode beyond bits', (line) => line.replace('4755', '4795')],
    ['a mode that is a number', (line) => line.replace('"4755"', '4755')],
    ['a negative uid', (line) => line.replace('"uid":0', '"uid":-1')],
    ['an odd time', (line) => line.replace('1700000000.000000001', '17e3')],
    ['an odd ctime', (line) => line.replace('1700000000.000000002', 'x')],
    ['a size that is not its data', (line) => line.replace('"size":5', '"size":6')],
    ['a broken size', (line) => line.replace('"size":5', '"size":5.5')],
    ['a short digest', (line) => line.replace('abab', 'ab')],
    ['an extent of nothing', (line) => line.replace(':512:5', ':512:0')],
    ['an extent out of range', (line) => line.replace(':512:5', ':9007199254740991:5')],
    ['a pack with a path', (line) => line.replace('abcdefghij', '../defghij')],
    ['blocks that do not cover it', (line) => line.replace('}', ',"blockBytes":4,"blocks":"AAAA"}')],
    ['xattrs that are no base64', (line) => line.replace('}', ',"xattrs":{"user.a":"?"}}')],
  ])('is refused with %s, by object and number, without what it holds', (_, spoil) => {
    const line = spoil(formatLine(FILE))
    expect(line).not.toBe(formatLine(FILE))
    const fault = faultOf(() => parseLine(line, PLACE))
    expect(fault.code).toBe('integrity')
    expect(fault.message).toMatch(/^erp\/files\/x\.inventory\.json: line 7 /)
    expect(fault.message).not.toMatch(/a\/b|1700000000|abab/)
    expect(fault.cause).toBeUndefined()
  })

  it('is refused as a hard link to what comes later', () => {
    const gone: Gone = { type: 'gone', path: 'x' }
    expect(parseLine(formatLine(gone), PLACE)).toEqual(gone)
    expect(faultOf(() => parseLine('{"type":"hardlink","path":"a","to":"b"}', PLACE)).code).toBe('integrity')
  })
})

describe('the order of names', () => {
  it('is that of components by their bytes', () => {
    const parts = (path: string) =>
      path === '.' ? [] : path.split('/').map((part) => Buffer.from(part, 'latin1'))
    fc.assert(
      fc.property(bytePath, bytePath, (a, b) => {
        const [x, y] = [parts(a), parts(b)]
        let at = 0
        while (
          at < x.length &&
          at < y.length &&
          Buffer.compare(x[at] ?? Buffer.of(), y[at] ?? Buffer.of()) === 0
        )
          at++
        const [p, q] = [x[at], y[at]]
        const order = p && q ? Buffer.compare(p, q) : x.length - y.length
        expect(Math.sign(comparePaths(a, b))).toBe(Math.sign(order))
      }),
      CASES,
    )
  })
})

describe('the header of an inventory', () => {
  const header = {
    format: 'lifeboat-files/1' as const,
    id: '20261120T020000123Z-9f3c',
    roots: [{ name: 'da"ta\\', path: '/srv/größe\n\u2028"' }],
    warnings: ['a\\nb "c" \b\f\r\t'],
    later: { x: [1] },
  }
  const expected = { object: 'erp/files/x', id: header.id }

  it('reads as it was written, with fields of a newer writer', () => {
    const line = formatHeader(header)
    expect(utf8(line).replaceAll(/\\u00(?:[01][0-9a-f]|22|5c)/g, '')).not.toContain('\\')
    expect(parseHeader(line, expected)).toEqual(header)
  })

  it.each([
    ['of another backup', formatHeader({ ...header, id: '20261120T020000124Z-9f3c' })],
    ['of another format', formatHeader(header).replace('lifeboat-files/1', 'lifeboat-files/2')],
    ['that is no JSON', '{'],
  ])('is refused %s', (_, line) => {
    expect(faultOf(() => parseHeader(line, expected)).code).toBe('integrity')
  })
})

function faultOf(act: () => unknown): UserError {
  try {
    act()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
