import { pipeline, Transform } from 'node:stream'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Database, Selection, Snapshot } from '../database.ts'
import type { DatabaseOptions } from '../engine.ts'
import { addressLabel, type RedisAddress } from './address.ts'
import { openConnection } from './connection.ts'
import type { RdbReader } from './rdb/reader.ts'
import { assertWhole, type ServerFacts, serverFacts, serverWarnings } from './server-facts.ts'
import { requestDump } from './sync.ts'
import { REDIS, Tally, type TallyOptions, tallyReader } from './tally.ts'

/**
 * A Redis or Valkey server to be backed up: all its logical databases, as the server itself sends them to a replica.
 * Throws UserError `input` for what would choose tables.
 */
export function openRedis(address: RedisAddress, options: DatabaseOptions): Database {
  assertNoSelection(options.selection)
  const { clock, signal } = options
  const label = addressLabel(address)
  let facts: ServerFacts | undefined
  return {
    engine: REDIS,
    dumpSuffix: 'rdb',
    dumpFormat: 'rdb',
    label,
    async preflight() {
      const connection = await openConnection(address, signal)
      try {
        facts = await serverFacts(connection, clock)
      } finally {
        connection.close()
      }
      assertWhole(facts, label)
      return {
        serverVersion: facts.version,
        clientVersion: 'none: read by Lifeboat itself',
        estimatedBytes: Number(facts.info.get('used_memory_dataset') ?? facts.info.get('used_memory') ?? 0),
        clockSkewMs: facts.clockSkewMs,
        warnings: serverWarnings(facts, address.database),
      }
    },
    async snapshot(depth) {
      if (!facts) throw new Error('preflight comes first')
      return takeDump(address, facts, { depth }, signal)
    },
  }
}

/** What a server holds now, from a dump that is thrown away; `aliveAfter` as it was applied. */
export async function serverInventory(
  address: RedisAddress,
  options: TallyOptions,
  signal?: AbortSignal,
): Promise<{ inventory: Inventory; aliveAfter?: bigint }> {
  const connection = await openConnection(address, signal)
  let facts: ServerFacts
  try {
    facts = await serverFacts(connection, Date.now)
  } finally {
    connection.close()
  }
  const dump = await requestDump(address, signal)
  try {
    const tally = new Tally(options)
    const reader = tallyReader(tally, options)
    for await (const chunk of dump.stream()) reader.push(chunk)
    reader.end()
    const { aliveAfter } = tally
    return {
      inventory: tally.inventory(facts.major, {}, []),
      ...(aliveAfter === undefined ? {} : { aliveAfter }),
    }
  } finally {
    dump.close()
  }
}

async function takeDump(
  address: RedisAddress,
  facts: ServerFacts,
  options: TallyOptions,
  signal: AbortSignal | undefined,
): Promise<Snapshot> {
  const dump = await requestDump(address, signal)
  const tally = new Tally(options)
  const reader = tallyReader(tally, options)
  const passed = Promise.withResolvers<void>()
  passed.promise.catch(() => undefined) // told by the dump, and by whoever waits for the inventory
  return {
    dump() {
      const counted = counting(reader)
      pipeline(dump.stream(), counted, (error) => {
        // Closed by its reader, which has a reason of its own to tell: see close.
        const closed = error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
        if (closed || (error && counted.errored !== error)) return
        if (error) passed.reject(error)
        else passed.resolve()
      })
      return counted
    },
    async inventory() {
      await passed.promise
      return tally.inventory(
        facts.major,
        originOf(address, facts, tally, reader),
        warningsOf(address, reader),
      )
    },
    globals: () => undefined,
    complete: async (inventory) => inventory,
    async close() {
      dump.close()
      passed.reject(new UserError('process', 'the dump was given up'))
    },
  }
}

/** Passes a dump on unchanged and reads it on the way: one that is cut or damaged fails before its end is passed on. */
function counting(reader: RdbReader): Transform {
  const at = (work: () => void, done: (error?: Error | null) => void) => {
    try {
      work()
      done()
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }
  return new Transform({
    highWaterMark: 1 << 20,
    transform(chunk: Buffer, _encoding, done) {
      at(
        () => reader.push(chunk),
        (error) => (error ? done(error) : done(null, chunk)),
      )
    },
    flush(done) {
      at(() => reader.end(), done)
    },
  })
}

function originOf(
  address: RedisAddress,
  { info, product, version }: ServerFacts,
  tally: Tally,
  reader: RdbReader,
) {
  const { database: _, ...server } = address
  const facts = {
    product,
    version,
    place: addressLabel(server),
    runId: info.get('run_id'),
    replicationId: info.get('master_replid'),
    usedMemory: info.get('used_memory_dataset'),
    rdbVersion: String(reader.version),
    createdAt: tally.factOf('ctime'),
  }
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

function warningsOf({ user }: RedisAddress, reader: RdbReader): string[] {
  const acl =
    'the server has users (ACL), and a dump of Redis holds none of them: keep the aclfile, or what ACL LIST says, with your configuration'
  const unchecked =
    'the server writes dumps without a checksum (rdbchecksum no): it cannot be told from the dump alone whether it is damaged'
  return [...(user === undefined ? [] : [acl]), ...(reader.checked ? [] : [unchecked])]
}

function assertNoSelection({ schemas, excludeTables, excludeTableData }: Selection): void {
  const given = [
    ...(schemas ? ['schemas'] : []),
    ...(excludeTables.length > 0 ? ['exclude-tables'] : []),
    ...(excludeTableData.length > 0 ? ['exclude-table-data'] : []),
  ]
  if (given.length === 0) return
  const word = `${given.join(', ')}: Redis has no tables, and its dump always holds every key; leave ${given.length > 1 ? 'them' : 'it'} out`
  throw new UserError('input', word)
}
