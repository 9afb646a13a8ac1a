import type { Facts, Inventory } from '../../backup/inventory.ts'
import { messageOf, UserError } from '../../errors.ts'
import type { Copy } from '../destination.ts'
import type { RedisAddress } from './address.ts'
import { type Connection, openConnection } from './connection.ts'
import { serverInventory } from './redis.ts'
import { ReplyError } from './replies.ts'
import { restoreKeys } from './restore-keys.ts'
import { libraryName, Tally, tallyReader } from './tally.ts'

/** A logical database to be replaced, and the empty one that is filled and exchanged with it. */
export interface Exchange {
  target: number
  spare: number
  /** Whether the target held keys. */
  occupied: boolean
}

interface CopyJob {
  recorded: Inventory
  exchange: readonly Exchange[]
  /** Opens the dump from its start. */
  open: () => AsyncIterable<Uint8Array>
  signal?: AbortSignal
}

/** Fills spare logical databases of a running server, and exchanges all of them with their targets at one moment. */
export function makeCopy(server: RedisAddress, job: CopyJob): Copy {
  const { exchange, signal } = job
  const notes: string[] = []
  let libraries: string[] = []
  const spares = exchange.map(({ spare }) => `db${spare}`).join(', ')
  return {
    database: spares,
    notes,
    async restore(dump) {
      const databases = new Map(exchange.map(({ target, spare }) => [target, spare]))
      libraries = await withServer(server, signal, (connection) =>
        restoreKeys(connection, dump, { databases }),
      )
    },
    inventories: () => inventories(server, job),
    async swap() {
      // Without the run's signal: an exchange that was sent is not called back.
      await withServer(server, undefined, (connection) => exchangeAll(connection, exchange, libraries))
      notes.push(...told(libraries))
      const kept = exchange.filter(({ occupied }) => occupied)
      return kept.length > 0
        ? kept.map(({ target, spare }) => `db${spare} (was db${target})`).join(', ')
        : undefined
    },
    async discard() {
      try {
        await withServer(server, undefined, async (connection) => {
          for (const { spare } of exchange) {
            await connection.send('SELECT', String(spare))
            await connection.send('FLUSHDB', 'ASYNC')
          }
        })
        return undefined
      } catch (error) {
        return `what was restored so far is still in ${spares} (${messageOf(error)}); FLUSHDB it`
      }
    },
  }
}

/**
 * Both sides without the keys whose time has come when the server was asked: it drops them by itself. Functions are
 * not there yet.
 */
async function inventories(server: RedisAddress, { recorded, exchange, open, signal }: CopyJob) {
  const { depth, major } = recorded
  const spares = new Map(exchange.map(({ target, spare }) => [spare, target]))
  const found = await serverInventory(server, { depth, aliveAfter: 'made', databases: spares }, signal)
  const targets = new Map(exchange.map(({ target }) => [target, target]))
  const options = {
    depth,
    databases: targets,
    ...(found.aliveAfter === undefined ? {} : { aliveAfter: found.aliveAfter }),
  }
  const tally = new Tally(options)
  const reader = tallyReader(tally, options)
  for await (const chunk of open()) reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
  reader.end()
  return {
    recorded: keysAlone(tally.inventory(major, {}, [])),
    restored: keysAlone(found.inventory),
  }
}

function keysAlone(inventory: Inventory): Inventory {
  const { functions: _, ...facts }: Record<string, Facts> = inventory.facts
  return { ...inventory, facts }
}

/** All exchanges and all libraries in one transaction; one that did not come through whole is taken back. */
async function exchangeAll(
  connection: Connection,
  exchange: readonly Exchange[],
  libraries: readonly string[],
): Promise<void> {
  const swaps = exchange.map(({ target, spare }) => ['SWAPDB', String(target), String(spare)])
  const loads = libraries.map((code) => ['FUNCTION', 'LOAD', 'REPLACE', code])
  const answers = await transaction(connection, [...swaps, ...loads])
  const fault = answers.find((answer) => answer instanceof ReplyError)
  if (!fault) return
  const done = swaps.filter((_, i) => !(answers[i] instanceof ReplyError))
  if (done.length > 0) await transaction(connection, done)
  throw new UserError(
    'process',
    `the server refused a part of the exchange (${fault.message}), and all of it was taken back`,
  )
}

async function transaction(
  connection: Connection,
  commands: readonly string[][],
): Promise<readonly unknown[]> {
  try {
    const queued = [connection.send('MULTI'), ...commands.map((words) => connection.send(...words))]
    const run = connection.send('EXEC')
    await Promise.all([...queued, run])
    const answers = await run
    return Array.isArray(answers) ? answers : []
  } catch (cause) {
    if (!(cause instanceof ReplyError)) throw cause
    throw new UserError('preflight', `the server refuses the exchange: ${cause.message}`, { cause })
  }
}

function told(libraries: readonly string[]): string[] {
  const names = libraries.map(libraryName)
  const functions =
    names.length > 0 ? [`functions were put in place of those of the same name: ${names.join(', ')}`] : []
  const users = 'users and their rights (ACL) are not in a dump of Redis, and were not touched'
  return [...functions, users]
}

async function withServer<T>(
  server: RedisAddress,
  signal: AbortSignal | undefined,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openConnection(server, signal)
  try {
    return await work(connection)
  } finally {
    connection.close()
  }
}
