import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Copy, Destination, Occupant } from '../destination.ts'
import type { DestinationOptions } from '../engine.ts'
import { addressLabel, type RedisAddress } from './address.ts'
import { openConnection } from './connection.ts'
import { type Exchange, makeCopy } from './copy.ts'
import { assertWhole, databaseLimit, type ServerFacts, serverFacts } from './server-facts.ts'
import { databasesOf, REDIS } from './tally.ts'

/** A running server to be restored into: every logical database of the backup, or the one its URL names. */
export function openRedisDestination(address: RedisAddress, { signal }: DestinationOptions): Destination {
  const { database, ...server } = address
  const label = addressLabel(address)
  let facts: (ServerFacts & { limit: number }) | undefined
  return {
    engine: REDIS,
    async look() {
      facts = await lookAt(server, label, signal)
      return occupantOf(facts, label, database)
    },
    async isProducer({ origin }) {
      if (!facts) throw new Error('look comes first')
      return isProducer(facts, origin, addressLabel(server))
    },
    async prepare(recorded, source): Promise<Copy> {
      if (!facts) throw new Error('look comes first')
      assertRoom(facts, recorded, label)
      const exchange = spareDatabases(facts, recorded, database, label)
      return makeCopy(server, { recorded, exchange, open: source.open, ...(signal ? { signal } : {}) })
    },
    drop: (kept) => dropDatabases(server, kept),
  }
}

async function lookAt(server: RedisAddress, label: string, signal: AbortSignal | undefined) {
  const connection = await openConnection(server, signal)
  try {
    const facts = await serverFacts(connection, Date.now)
    assertWhole(facts, label)
    if (facts.info.get('role') === 'slave')
      throw new UserError('preflight', `${label} is a replica and takes no data; restore into its master`)
    return { ...facts, limit: await databaseLimit(connection) }
  } finally {
    connection.close()
  }
}

function occupantOf(facts: ServerFacts, label: string, database: number | undefined): Occupant {
  const { databases, info, product, version } = facts
  const libraries = database === undefined ? Number(info.get('number_of_libraries') ?? 0) : 0
  const keys =
    database === undefined
      ? [...databases.values()].reduce((sum, count) => sum + count, 0)
      : (databases.get(database) ?? 0)
  return {
    label,
    server: `${product} ${version}`,
    database: label,
    state: keys + libraries > 0 ? 'holds data' : 'empty',
    relations: keys + libraries,
    bytes: Number(info.get('used_memory_dataset') ?? 0),
    connections: Math.max(0, Number(info.get('connected_clients') ?? 1) - 1),
    leftovers: [],
  }
}

/** The same process, or one that goes on with its replication; the same address alone may be another machine's. */
function isProducer(
  { info }: ServerFacts,
  origin: Inventory['origin'],
  place: string,
): 'yes' | 'no' | 'unknown' {
  if (origin.runId !== undefined && origin.runId === info.get('run_id')) return 'yes'
  const replication = [info.get('master_replid'), info.get('master_replid2')]
  if (origin.replicationId !== undefined && replication.includes(origin.replicationId)) return 'yes'
  return origin.place === place ? 'unknown' : 'no'
}

/** Old and new are there at once: a server that drops keys to make room would drop those that are in use. */
function assertRoom({ info }: ServerFacts, recorded: Inventory, label: string): void {
  const limit = Number(info.get('maxmemory') ?? 0)
  const needed = Number(info.get('used_memory') ?? 0) + Number(recorded.origin.usedMemory ?? 0)
  if (limit === 0 || needed <= limit) return
  const policy = info.get('maxmemory_policy') ?? 'noeviction'
  const harm = policy === 'noeviction' ? 'would refuse writes' : `would drop keys that are in use (${policy})`
  const word = `${label} has a maxmemory of ${limit} bytes; with the backup beside what it holds it needs about ${needed} and ${harm}. Raise maxmemory for the restore, or restore into another server`
  throw new UserError('preflight', word)
}

/** An empty logical database for each that is restored: filled unseen, then exchanged. */
function spareDatabases(
  { databases, limit }: ServerFacts & { limit: number },
  recorded: Inventory,
  chosen: number | undefined,
  label: string,
): Exchange[] {
  const held = databasesOf(recorded)
  if (chosen !== undefined && !held.includes(chosen)) {
    const all = held.map((database) => `db${database}`).join(', ') || 'none'
    throw new UserError(
      'preflight',
      `the backup holds nothing in logical database ${chosen} (it has ${all}); name another, or none for all`,
    )
  }
  const wanted = chosen === undefined ? held : [chosen]
  const beyond = wanted.find((database) => database >= limit)
  if (beyond !== undefined)
    throw new UserError(
      'preflight',
      `the backup has a logical database ${beyond}, and ${label} has only ${limit}; raise its setting databases`,
    )
  const free = Array.from({ length: limit }, (_, i) => limit - 1 - i).filter(
    (database) => !databases.has(database) && !wanted.includes(database),
  )
  return wanted.map((target) => {
    const spare = free.shift()
    if (spare !== undefined) return { target, spare, occupied: databases.has(target) }
    const word = `${label} has ${limit} logical databases and too few of them are empty: a restore fills one for each it restores and exchanges them. Raise its setting databases, name one in the URL (redis://host/${target}), or restore into another server`
    throw new UserError('preflight', word)
  })
}

async function dropDatabases(server: RedisAddress, kept: string): Promise<string | undefined> {
  const connection = await openConnection(server)
  try {
    for (const [, database = ''] of kept.matchAll(/db(\d+)/g)) {
      await connection.send('SELECT', database)
      await connection.send('FLUSHDB', 'ASYNC')
    }
    return undefined
  } catch (error) {
    return `what was there before is still in ${kept} (${error instanceof Error ? error.message : String(error)})`
  } finally {
    connection.close()
  }
}
