import { createReadStream } from 'node:fs'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { IsolationWish } from '../isolation.ts'
import type { Scratch } from '../scratch.ts'
import type { RedisAddress } from './address.ts'
import { openConnection } from './connection.ts'
import { makeReader, queryRows } from './query.ts'
import { prepareServer } from './server.ts'
import { Tally, tallyReader } from './tally.ts'

/** Reached only through the socket in our own directory. */
const READER = { user: 'lifeboat-checks', password: 'checks' }

/** Starts a throwaway server for a backup with this inventory; it keeps keys whose time has come. */
export async function ephemeralRedis(
  recorded: Inventory,
  signal?: AbortSignal,
  wish: IsolationWish = 'auto',
): Promise<Scratch> {
  const server = await prepareServer(recorded, wish, signal)
  const { product, version } = server.program
  let address: RedisAddress | undefined
  const running = () => {
    if (!address) throw new Error('restore comes first')
    return address
  }
  return {
    label: `${product} ${version}, ephemeral`,
    notes: [],
    isolation: server.isolation,
    restoreGlobals: async () => undefined,
    async restore(dump) {
      address = await server.load(dump)
      const connection = await openConnection(address, signal)
      await makeReader(connection, READER).finally(() => connection.close())
    },
    inventory: () => savedInventory(running(), server.file, recorded, signal),
    query: (text) => queryRows({ ...running(), ...READER }, text, signal),
    close: () => server.stop(),
  }
}

/** What a server holds, from the file it writes: a replica without its master sends no dump. */
async function savedInventory(
  address: RedisAddress,
  file: string,
  { depth, major }: Inventory,
  signal: AbortSignal | undefined,
): Promise<Inventory> {
  const connection = await openConnection(address, signal)
  try {
    await connection.send('SAVE')
  } catch (cause) {
    throw new UserError('drill', 'the throwaway server cannot write what it holds; is the disk full?', {
      cause,
    })
  } finally {
    connection.close()
  }
  const tally = new Tally({ depth })
  const reader = tallyReader(tally, { depth })
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) }))
    reader.push(chunk)
  reader.end()
  return tally.inventory(major, {}, [])
}
