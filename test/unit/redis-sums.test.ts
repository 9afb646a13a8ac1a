import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { RdbReader } from '../../src/sources/redis/rdb/reader.ts'
import { Tally, type TallyOptions, tallyReader } from '../../src/sources/redis/tally.ts'
import {
  bytes,
  double,
  int,
  intset,
  length,
  listpack,
  lp,
  packedText,
  rdb,
  text,
  ziplist,
  zl,
} from '../support/rdb-bytes.ts'

const LONG = 'long words '.repeat(500)
const HUGE = 9_007_199_254_740_995n

const key = (type: number, name: string | Buffer, ...value: Buffer[]) =>
  bytes([type], typeof name === 'string' ? text(name) : name, ...value)
const many = (...items: Buffer[]) => bytes(length(items.length), ...items)
const range = (count: number) => Array.from({ length: count }, (_, n) => n)

const STRINGS = [
  ...range(70).map((n) => key(0, `string ${n}`, text('0123456789'.repeat(7).slice(0, n)))),
  key(0, 'long', text(LONG)),
  key(0, 'raw', text([0, 255, 128, 10])),
  key(0, 'int8', bytes([0xc0], int(-128, 1))),
  key(0, 'int16', bytes([0xc1], int(-1234, 2))),
  key(0, 'int32', bytes([0xc2], int(-(2 ** 31), 4))),
  ...[3, 8, 9, 100, 264].map((more) => key(0, `packed ${more}`, packedText('a row of bytes ', more))),
  key(0, 'packed one', packedText('x', 200)),
  key(0, packedText('packed name ', 40), text('7')),
  key(0, bytes([0xc1], int(300, 2)), text('named by a number')),
]
const NUMBERS = [
  lp(0),
  lp(127),
  lp(4095, 13),
  lp(-4096, 13),
  lp(-1, 13),
  lp(-32768, 2),
  lp(8388607, 3),
  lp(-8388608, 3),
  lp(-(2 ** 31), 4),
  lp(-(2n ** 63n), 8),
  lp(HUGE, 8),
]
const OLD_NUMBERS = [
  zl(0),
  zl(12),
  zl(-128, 1),
  zl(-32768, 2),
  zl(-8388608, 3),
  zl(2 ** 31 - 1, 4),
  zl(-HUGE, 8),
]
const LISTS = [
  key(1, 'plain list', many(text('a'), text(''), text(LONG), bytes([0xc0], int(5, 1)))),
  key(
    10,
    'ziplist',
    text(ziplist(zl('a'), ...OLD_NUMBERS, zl('b'.repeat(300)), zl('c'), zl('d'.repeat(20_000)))),
  ),
  key(14, 'quicklist', many(text(ziplist(zl('a'), zl('b'))), text(ziplist(zl('c'))))),
  key(
    18,
    'listpacks',
    many(
      bytes(length(2), text(listpack(...NUMBERS, lp('x'.repeat(100)), lp(LONG)))),
      bytes(length(1), text('one by itself')),
      bytes(length(1), packedText('another ', 90)),
      bytes(length(2), text(listpack(lp('last')))),
    ),
  ),
]
const SETS = [
  key(2, 'plain set', many(text('a'), text('b'), bytes([0xc2], int(70_000, 4)))),
  key(11, 'intset 2', text(intset(2, -32768, -1, 0, 32767))),
  key(11, 'intset 4', text(intset(4, -(2 ** 31), 5, 2 ** 31 - 1))),
  key(11, 'intset 8', text(intset(8, -(2n ** 63n), -HUGE, 5, HUGE, 2n ** 63n - 1n))),
  key(20, 'listpack set', text(listpack(...NUMBERS, lp('word')))),
]
const SCORES = [
  '0.1',
  '-0',
  '1e300',
  '-inf',
  'inf',
  '17.142857142857142',
  '3',
  '5e-324',
  '0.30000000000000004',
]
const SORTED = [
  key(
    3,
    'text scores',
    many(
      ...SCORES.slice(0, 3).map((score) => bytes(text(`member ${score}`), [score.length], score)),
      bytes(text('most'), [254]),
      bytes(text('least'), [255]),
    ),
  ),
  key(
    5,
    'binary scores',
    many(...[0.1, -0, 1e300, -Infinity].map((n) => bytes(text(`member ${n}`), double(n)))),
  ),
  key(
    12,
    'ziplist scores',
    text(ziplist(...SCORES.flatMap((n) => [zl(`of ${n}`), zl(n)]), zl('n'), zl(-7, 2))),
  ),
  key(
    17,
    'listpack scores',
    text(listpack(...SCORES.flatMap((n) => [lp(`of ${n}`), lp(n)]), lp('n'), lp(-7, 13))),
  ),
  key(17, 'large scores', text(listpack(lp('a'), lp(HUGE, 8), lp('b'), lp(-(2 ** 31), 4)))),
]
const HASHES = [
  key(4, 'plain hash', many(...range(40).map((n) => bytes(text(`field ${n}`), text('content '.repeat(n)))))),
  key(13, 'ziplist hash', text(ziplist(zl('a'), zl('1'), zl('b'), zl(2)))),
  key(16, 'listpack hash', text(listpack(lp('a'), lp('1'), lp('b'), lp(2)))),
]

const ids = (...numbers: (number | bigint)[]) => bytes(...numbers.map(length))
const STAMP = 1_700_000_000_000
/** Nodes, where it ends, and two groups, as version 1, 2 or 3 writes them. */
const stream = (version: number) => {
  const node = bytes(text(bytes(int(STAMP, 8), int(0, 8))), text(listpack(lp(1), lp('kind'), lp('login'))))
  const pending = bytes(int(STAMP, 8), int(1, 8), int(STAMP + 5, 8), length(70))
  const active = version >= 3 ? int(STAMP + 9, 8) : bytes()
  const consumer = bytes(text('one'), int(STAMP + 7, 8), active, many(bytes(int(STAMP, 8), int(1, 8))))
  const idle = bytes(text('idle'), int(0, 8), active, many())
  const group = (name: string, pendings: Buffer[], consumers: Buffer[]) =>
    bytes(
      text(name),
      ids(STAMP, 3),
      version >= 2 ? ids(2n ** 64n - 1n) : [],
      many(...pendings),
      many(...consumers),
    )
  return bytes(
    many(node, node),
    ids(2, STAMP, 4),
    version >= 2 ? ids(STAMP, 0, STAMP, 1, 9) : [],
    many(group('workers', [pending, pending], [consumer, idle]), group('audit', [], [])),
  )
}
const STREAMS = [15, 19, 21].map((type, i) => key(type, `stream ${i + 1}`, stream(i + 1)))

const EXPIRING = [
  bytes([252], int(STAMP, 8), key(0, 'ends', text('then'))),
  bytes([252], int(2n ** 62n + 12_345n, 8), [248], length(9), key(1, 'ends late', many(text('a')))),
  bytes(
    [253],
    int(1_900_000_000, 4),
    [249, 7],
    key(4, 'ends, in seconds', many(bytes(text('a'), text('b')))),
  ),
]
const FILE = rdb(
  bytes([250], text('redis-ver'), text('7.2.0')),
  bytes([250], text('ctime'), bytes([0xc2], int(1_650_000_000, 4))),
  bytes([245], text('#!lua name=tools\nreturn 1')),
  bytes([254], length(0), [251], length(900), length(3)),
  ...[STRINGS, LISTS, SETS, SORTED, HASHES, STREAMS].flat(),
  bytes([254], length(300)),
  ...EXPIRING,
  ...STREAMS,
)

function inventoryOf(options: TallyOptions, piece = FILE.length) {
  const tally = new Tally(options)
  const reader = tallyReader(tally, options)
  for (let at = 0; at < FILE.length; at += piece) reader.push(FILE.subarray(at, at + piece))
  reader.end()
  const { tables, facts } = tally.inventory(7, {}, [])
  return { tables: tables.map(({ name, rows, sums }) => [name, rows, ...(sums ?? [])].join(' ')), facts }
}

/** As they were first taken: inventories of old backups are compared with those of new ones. */
const DB0 = [
  'db0.string 83 11256877446702802553 11667536774766849434',
  'db0.list 4 13356519331972457088 15384727591827767052',
  'db0.set 5 11419276915862803915 14815023146981011420',
  'db0.sorted set 5 15981116464327169809 12838867856064545919',
  'db0.hash 3 16790336945754892696 14366025047399418177',
  'db0.stream 3 7050190818741946536 15438560042085042308',
]
const VALUES = '3adf906b63e95c492e25c9a05488911a25d3e7e60b11132c0c4354c82e8f3b5c'
const DB300_STREAM = 'db300.stream 3 7050190818741946536 15438560042085042308'
const ALL = [
  ...DB0,
  'db300.string 1 17624044152697854026 12128015263719432972',
  'db300.list 1 7160186028958192243 2561987687522640516',
  'db300.hash 1 2365416230176687677 15252679374456425465',
  DB300_STREAM,
]

describe('the sums of an RDB', () => {
  it('are for ever those of the backups that were made before', () => {
    const { tables, facts } = inventoryOf({ depth: 'fingerprints' })
    expect(tables).toEqual(ALL)
    expect(facts['keys that expire']).toMatchObject({
      'db300.string': '1',
      'db300.list': '1',
      'db0.string': '0',
    })
    expect(facts.functions).toEqual({
      tools: 'c65905b4bde2d4b8f73daeec6ae8c756ef3026ec766a99adbf449f7c4bdeb4ce',
    })
  })

  it('take a time to live as it is after a shift, and leave out what has ended by then', () => {
    const options = { depth: 'fingerprints', shift: -1000n, aliveAfter: 1_800_000_000_000n } as const
    expect(inventoryOf(options).tables).toEqual([
      ...DB0,
      'db300.list 1 8896106759597978013 255258153493867696',
      'db300.hash 1 18001541210189111779 11603341116880017910',
      DB300_STREAM,
    ])
  })

  it('leave out what had ended when the dump was made', () => {
    const options = { depth: 'fingerprints', aliveAfter: 'made', databases: new Map([[300, 7]]) } as const
    expect(inventoryOf(options).tables).toEqual(
      ALL.slice(DB0.length).map((line) => line.replace('db300', 'db7')),
    )
  })

  it.each([1, 2, 7, 61, 977, 4096])('do not hang on the pieces in which it comes: %d bytes', (piece) => {
    expect(inventoryOf({ depth: 'fingerprints' }, piece).tables).toEqual(ALL)
    const rows = ALL.map((line) => /^.* \d+(?= \d+ \d+$)/.exec(line)?.[0])
    expect(inventoryOf({ depth: 'counts' }, piece).tables).toEqual(rows)
  })

  it('are of the values that are put back, byte for byte', () => {
    const values = (piece: number) => {
      const all = createHash('sha256')
      let count = 0
      const reader = new RdbReader(
        {
          key({ database, expiry, stored }) {
            count++
            all.update(
              `${database} ${stored?.key.toString('hex')} ${expiry} ${stored?.payload.toString('hex')}\n`,
            )
          },
        },
        { hashing: false, payloads: true },
      )
      for (let at = 0; at < FILE.length; at += piece) reader.push(FILE.subarray(at, at + piece))
      reader.end()
      return [count, all.digest('hex')]
    }
    for (const piece of [1, 100, FILE.length]) expect(values(piece)).toEqual([109, VALUES])
  })
})
