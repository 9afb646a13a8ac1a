import { randomBytes } from 'node:crypto'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Scratch } from '../scratch.ts'
import { addressLabel, type RedisAddress } from './address.ts'
import { openConnection } from './connection.ts'
import { makeReader, queryRows } from './query.ts'
import { serverInventory } from './redis.ts'
import { restoreKeys } from './restore-keys.ts'
import { assertWhole, serverFacts } from './server-facts.ts'
import { databasesOf } from './tally.ts'

/** A hundred years, in milliseconds: keys whose time has come since the backup must live through the drill. */
const LONG = 3_155_760_000_000n

/** Opens the empty server at an address as the scratch for a backup with this inventory. */
export async function guestRedis(
  recorded: Inventory,
  given: RedisAddress,
  signal?: AbortSignal,
): Promise<Scratch> {
  const { database: _, ...address } = given
  const label = addressLabel(address)
  const connection = await openConnection(address, signal)
  const { version, product, databases, info } = await serverFacts(connection, Date.now).finally(() =>
    connection.close(),
  )
  assertWhole({ version, product, databases, info, major: 0, modules: [], clockSkewMs: 0 }, label)
  if (databases.size > 0 || Number(info.get('number_of_libraries') ?? 0) > 0) {
    const word = `the scratch server at ${label} is not empty; give an empty one, or use scratch: ephemeral`
    throw new UserError('preflight', word)
  }
  const reader = {
    user: `lifeboat-${randomBytes(4).toString('hex')}`,
    password: randomBytes(16).toString('hex'),
  }
  const own = new Map(databasesOf(recorded).map((database) => [database, database]))
  return {
    label: `${product} ${version} at ${label}`,
    notes: ['keys that expire were given a hundred years more, so that all of them could be compared'],
    restoreGlobals: async () => undefined,
    async restore(dump) {
      const session = await openConnection(address, signal)
      try {
        const libraries = await restoreKeys(session, dump, { databases: own, shift: LONG })
        for (const code of libraries) await session.send('FUNCTION', 'LOAD', code)
        await makeReader(session, reader)
      } finally {
        session.close()
      }
    },
    async inventory() {
      const options = { depth: recorded.depth, shift: -LONG }
      return (await serverInventory(address, options, signal)).inventory
    },
    query: (text) => queryRows({ ...address, ...reader }, text, signal),
    async close() {
      const session = await openConnection(address)
      try {
        await session.send('ACL', 'DELUSER', reader.user)
        // It was empty of all this when the drill began.
        await session.send('FLUSHALL', 'ASYNC')
        if (Object.keys(recorded.facts.functions ?? {}).length > 0) await session.send('FUNCTION', 'FLUSH')
      } finally {
        session.close()
      }
    },
  }
}
