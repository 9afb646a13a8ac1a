import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import type { Inventory } from '../../src/backup/inventory.ts'
import { parseRedisUrl, type RedisAddress } from '../../src/sources/redis/address.ts'
import { redis } from '../../src/sources/redis/engine.ts'
import { Crc64 } from '../../src/sources/redis/rdb/crc64.ts'
import { Fingerprint } from '../../src/sources/redis/rdb/fingerprint.ts'
import { viewOf } from '../../src/sources/redis/rdb/piece.ts'
import { RdbReader } from '../../src/sources/redis/rdb/reader.ts'
import { openRedis, serverInventory } from '../../src/sources/redis/redis.ts'
import { ephemeralRedis } from '../../src/sources/redis/scratch.ts'
import { requestDump } from '../../src/sources/redis/sync.ts'
import { fillRedis } from '../support/redis-sample.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'

const SMALL = {
  'hash-max-listpack-entries': '0',
  'zset-max-listpack-entries': '0',
  'set-max-intset-entries': '0',
}

const addressOf = (server: RedisServer) => parseRedisUrl(server.url())

const inventoryOf = async (address: RedisAddress) =>
  (await serverInventory(address, { depth: 'fingerprints' })).inventory

async function dumpOf(server: RedisServer): Promise<Buffer> {
  const dump = await requestDump(addressOf(server))
  return Buffer.concat(await Array.fromAsync(dump.stream()))
}

/** How a module's type stands in a dump: nine letters of six bits and ten bits of a version, behind a mark (module.c). */
function moduleId(name: string, version: number): number[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const bits = name
    .split('')
    .map((letter) => letters.indexOf(letter).toString(2).padStart(6, '0'))
    .join('')
  const bytes = Buffer.alloc(9, 0x81)
  bytes.writeBigUInt64BE(BigInt(`0b${bits}${version.toString(2).padStart(10, '0')}`), 1)
  return [...bytes]
}

/** A server that has loaded a dump from its directory, as people restore by hand. */
async function loadedFrom(dump: Buffer, settings: Record<string, string> = {}): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), 'lbr-'))
  await writeFile(join(dir, 'dump.rdb'), dump, { mode: 0o666 })
  return startRedis({ dir, settings })
}

const differences = (recorded: Inventory, restored: Inventory) =>
  compareInventories(recorded, restored).differences.map(
    ({ section, name, detail }) => `${section}: ${name} ${detail}`,
  )

describe('a dump of Redis', () => {
  let source: RedisServer
  let copy: RedisServer
  let recorded: Inventory
  let dump: Buffer
  beforeAll(async () => {
    source = await startRedis()
    await fillRedis(source)
    dump = await dumpOf(source)
    recorded = await inventoryOf(addressOf(source))
    // Other encodings for the same contents: hashes and sets are written as tables, whose order is another each time.
    copy = await loadedFrom(dump, SMALL)
  }, 60_000)
  afterAll(async () => {
    await Promise.all([source.stop(), copy.stop()])
  })

  it('is counted by type and logical database', () => {
    const counts = recorded.tables.map(({ name, rows }) => `${name} ${rows}`)
    expect(counts).toEqual([
      'db0.string 6',
      'db0.list 2',
      'db0.set 3',
      'db0.sorted set 2',
      'db0.hash 2',
      'db0.stream 1',
      'db3.string 1',
      'db3.hash 1',
    ])
    expect(recorded.facts['keys that expire']).toMatchObject({
      'db0.string': '1',
      'db3.hash': '1',
      'db0.list': '0',
    })
    expect(Object.keys(recorded.facts.functions ?? {})).toEqual(['tools'])
  })

  it('is counted the same when values are not looked into', async () => {
    const { inventory } = await serverInventory(addressOf(copy), { depth: 'counts' })
    expect(inventory.tables.map(({ name, rows }) => [name, rows])).toEqual(
      recorded.tables.map(({ name, rows }) => [name, rows]),
    )
    expect(inventory.facts).toEqual(recorded.facts)
  })

  it('has sums that do not hang on how a server keeps the values, nor on their order', async () => {
    const encoding = (server: RedisServer) => server.send(['OBJECT', 'ENCODING', 'user:1'])
    expect(String(await encoding(source))).toBe('listpack')
    await copy.send(['HSET', 'user:1', 'name', 'Ada'], ['ZADD', 'ranks', '1', 'a'])
    expect(String(await encoding(copy))).toBe('hashtable')
    expect(differences(recorded, await inventoryOf(addressOf(copy)))).toEqual([])
  })

  it.each<[string, string[], RegExp]>([
    ['a key is gone', ['DEL', 'plain'], /^rows: db0.string 6 rows recorded, 5 restored$/],
    ['a key is new', ['SET', 'more', '1'], /^rows: db0.string 6 rows recorded, 7 restored$/],
    ['a type is gone', ['DEL', 'events'], /^tables: db0.stream table is missing$/],
    ['a value differs', ['SETRANGE', 'long', '7', 'y'], /^content: db0.string same 6 rows/],
    ['a key has another name', ['RENAME', 'plain', 'plane'], /^content: db0.string/],
    ['a list has another order', ['RPOPLPUSH', 'queue', 'queue'], /^content: db0.list/],
    ['a list is shorter', ['RPOP', 'queue'], /^content: db0.list/],
    ['a member is another', ['SREM', 'words', 'word 5'], /^content: db0.set/],
    ['a number is another', ['SADD', 'numbers', '9'], /^content: db0.set/],
    [
      'a score differs in its last digit',
      ['ZADD', 'many ranks', String(1 / 7 + 2 ** -55), 'member 1'],
      /^content: db0.sorted set/,
    ],
    ['a field differs', ['HSET', 'wide', 'field 7', 'content 8'], /^content: db0.hash/],
    ['an entry of a stream', ['XADD', 'events', '3-0', 'a', 'b'], /^content: db0.stream/],
    ['what was read of a stream', ['XACK', 'events', 'workers', '1-1'], /^content: db0.stream/],
    ['a time to live', ['PEXPIREAT', 'session', '4102444800001'], /^content: db0.string/],
    ['a time to live is gone', ['PERSIST', 'session'], /^keys that expire: db0.string was 1, is 0$/],
    ['a key is in another database', ['MOVE', 'plain', '5'], /^tables: db5.string was not in the source$/],
  ])('shows that %s', async (_what, command, expected) => {
    await copy.send(command)
    const found = differences(recorded, await inventoryOf(addressOf(copy)))
    expect(found.filter((line) => expected.test(line)).length).toBe(1)
    // As it was, for the next.
    await copy.send(['FLUSHALL'], ['FUNCTION', 'FLUSH'], ['DEBUG', 'RELOAD', 'NOSAVE', 'NOFLUSH'])
  })

  it('shows that a function differs', async () => {
    await copy.send([
      'FUNCTION',
      'LOAD',
      'REPLACE',
      "#!lua name=tools\nredis.register_function('one', function() return 2 end)",
    ])
    expect(differences(recorded, await inventoryOf(addressOf(copy)))).toEqual([
      expect.stringMatching(/^functions: tools was /),
    ])
  })

  it('is refused when any byte of it is another, or missing', () => {
    const read = (bytes: Buffer, piece = 977) => {
      const reader = new RdbReader({ key: () => undefined })
      for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece))
      reader.end()
    }
    read(dump)
    read(dump, 61)
    const silent: number[] = []
    // A prime, so that all kinds of bytes are met.
    for (let at = 0; at < dump.length; at += at < 30 ? 3 : 1999) {
      const damaged = Buffer.from(dump)
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (at % 8)), at)
      try {
        read(damaged)
        silent.push(at)
      } catch (error) {
        expect(error).toMatchObject({ code: 'integrity' })
      }
    }
    expect(silent).toEqual([])
    for (const cut of [0, 1, 9, 100, dump.length - 9, dump.length - 8, dump.length - 1])
      expect(() => read(dump.subarray(0, cut))).toThrow(/ends too early/)
    expect(() => read(Buffer.concat([dump, Buffer.alloc(1)]))).toThrow(/follows its end/)
  })

  it.each<[string, number[], RegExp]>([
    ['a module', [7, 1, 0x6b, ...moduleId('ReJSON-RL', 3)], /data of a module \(type ReJSON-RL\)/],
    ['a module, beside the keys', [247, ...moduleId('scorebook', 0)], /data of a module \(type scorebook\)/],
    ['fields that expire (Redis 7.4)', [25, 1, 0x6b], /fields that expire by themselves/],
    ['a type of the future', [40, 1, 0x6b], /a key has the type 40/],
  ])('is refused in clear words when it holds %s', (_what, bytes, words) => {
    for (const hashing of [true, false]) {
      const reader = new RdbReader({ key: () => undefined }, { hashing })
      const read = () => reader.push(Buffer.from([...Buffer.from('REDIS0012'), 254, 0, ...bytes, 0, 0]))
      expect(read).toThrow(
        expect.objectContaining({ code: 'integrity', message: expect.stringMatching(words) }),
      )
    }
  })

  it('is no dump when the server dies in the middle of it', async () => {
    const dying = await startRedis({ settings: { 'rdb-key-save-delay': '200' } })
    try {
      await dying.send(['DEBUG', 'POPULATE', '200000', 'key', '100'])
      const database = openRedis(addressOf(dying), {
        selection: { excludeTables: [], excludeTableData: [] },
        globals: true,
        clock: Date.now,
      })
      await database.preflight()
      const snapshot = await database.snapshot('fingerprints')
      const stream = snapshot.dump()
      const inventory = snapshot.inventory()
      inventory.catch(() => undefined)
      await once(stream, 'readable')
      await dying.kill('SIGKILL')
      await expect(Array.fromAsync(stream)).rejects.toMatchObject({
        code: 'process',
        message: /in the middle of the dump/,
      })
      await expect(inventory).rejects.toBeInstanceOf(Error)
      await snapshot.close()
    } finally {
      await dying.stop()
    }
  })
})

describe('the traps of Redis', () => {
  let source: RedisServer
  beforeAll(async () => {
    source = await startRedis({ settings: { appendonly: 'no' } })
  })
  afterAll(async () => source.stop())

  it('a restored server drops keys whose time has come; the drill compares them all the same', async () => {
    const dumped = async (soon: number) => {
      await source.send(['SET', 'stays', '1'], ['SET', 'goes', '1', 'PXAT', String(soon)])
      const dump = await dumpOf(source)
      const { inventory: recorded } = await serverInventory(addressOf(source), { depth: 'fingerprints' })
      return { dump, recorded }
    }
    let soon = Date.now() + 400
    let { dump, recorded } = await dumped(soon)
    // It must not have gone by then: a slow machine gets longer.
    for (let patience = 1000; Date.now() >= soon; patience *= 2) {
      soon = Date.now() + patience
      ;({ dump, recorded } = await dumped(soon))
    }
    expect(recorded.tables[0]?.rows).toBe('2')
    while (Date.now() <= soon) await new Promise((resolve) => setTimeout(resolve, 50))

    const naive = await loadedFrom(dump)
    const scratch = await ephemeralRedis({ ...recorded, origin: { product: 'Redis', rdbVersion: '10' } })
    try {
      expect(await naive.send(['DBSIZE'])).toEqual([1])
      await scratch.restore(
        (async function* () {
          yield dump
        })(),
      )
      expect(differences(recorded, await scratch.inventory())).toEqual([])
    } finally {
      await Promise.all([naive.stop(), scratch.close()])
    }
  })

  it('a server with appendonly ignores dump.rdb and starts empty', async () => {
    const dump = await dumpOf(source)
    const naive = await loadedFrom(dump, { appendonly: 'yes' })
    try {
      expect(await naive.send(['DBSIZE'])).toEqual([0])
    } finally {
      await naive.stop()
    }
  })

  it('a server before 7.0 with appendonly reads appendonly.aof; a restore into a directory puts it there too', async () => {
    const { inventory: recorded } = await serverInventory(addressOf(source), { depth: 'fingerprints' })
    const dump = await dumpOf(source)
    const parent = await mkdtemp(join(tmpdir(), 'lbr-'))
    const place = join(parent, 'data')
    const open = async function* () {
      yield dump
    }
    const destination = redis.parse(`redis+dir:${place}`).destination({ at: new Date() })
    expect((await destination.look()).state).toBe('missing')
    const restored = await destination.prepare({ ...recorded, major: 6 }, { open }, { owners: 'keep' })
    await restored.restore(open())
    const { restored: found } = await restored.inventories()
    expect(differences(recorded, found)).toEqual([])
    // A server was started there meanwhile: what it wrote is not replaced.
    await writeFile(join(place, 'other'), '')
    await expect(restored.swap()).rejects.toThrow(/something else has written other into/)
    await rm(join(place, 'other'))
    expect(await restored.discard()).toBeUndefined()
    expect((await destination.look()).state).toBe('missing')

    const again = await destination.prepare({ ...recorded, major: 6 }, { open }, { owners: 'keep' })
    await again.restore(open())
    await again.swap()
    expect((await readdir(place)).sort()).toEqual(['appendonly.aof', 'appendonlydir', 'dump.rdb'])
    // This server takes such a file over when it is alone, as it does after an upgrade from 6.2.
    await Promise.all(['appendonlydir', 'dump.rdb'].map((name) => rm(join(place, name), { recursive: true })))
    await Promise.all([chmod(parent, 0o755), chmod(join(place, 'appendonly.aof'), 0o666)])
    const upgraded = await startRedis({ dir: place, settings: { appendonly: 'yes' } })
    try {
      expect(differences(recorded, await inventoryOf(addressOf(upgraded)))).toEqual([])
    } finally {
      await upgraded.stop()
      await rm(parent, { recursive: true, force: true })
    }
  })

  it('LASTSAVE before and after BGSAVE may tell of the save before; our dump is of the moment it was asked for', async () => {
    const saving = await startRedis({ settings: { 'rdb-key-save-delay': '2000', save: '3600 1' } })
    try {
      await saving.send(['SET', 'old', '1'], ['SAVE'], ['DEBUG', 'POPULATE', '500'])
      // Seen in use: LASTSAVE is never set, so the loop ends at once, and what is copied is the file of the save before.
      const script = `set -e; redis-cli BGSAVE; while [ $(redis-cli LASTSAVE) -eq $LASTSAVE ]; do sleep 1; done
        cp dump.rdb copy; echo "Redis backup completed"`
      const { status, stdout } = spawnSync(
        '/bin/bash',
        ['--norc', '-c', script.replaceAll('redis-cli', `redis-cli -s ${saving.socket}`)],
        {
          cwd: saving.dir,
          env: { PATH: '/usr/bin:/bin', REDISCLI_AUTH: saving.password },
          encoding: 'utf8',
        },
      )
      expect([status, stdout]).toEqual([0, expect.stringContaining('Redis backup completed')])
      const file = await readFile(join(saving.dir, 'copy'))
      expect(file.includes('key:499')).toBe(false)
      const { inventory } = await serverInventory(addressOf(saving), { depth: 'counts' })
      expect(inventory.tables[0]?.rows).toBe('501')
    } finally {
      await saving.stop()
    }
  })
})

describe('its arithmetic', () => {
  it('is that of Redis and of MurmurHash3', () => {
    const crc = new Crc64()
    crc.update(Buffer.from('123456789'))
    expect(crc.digest().reverse().toString('hex')).toBe('e9c6d914c4b8d9ca') // crc64.c, its own test
    const print = new Fingerprint()
      .start(0)
      .bytes(viewOf(Buffer.from('The quick brown fox jumps over the lazy dog')))
    const words = [print.a, print.b, print.c, print.d].map((word) =>
      (word >>> 0).toString(16).padStart(8, '0'),
    )
    expect(words.join('')).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c') // MurmurHash3_x86_128, seed 0
  })
})
