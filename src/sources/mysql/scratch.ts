import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Isolation, IsolationWish } from '../isolation.ts'
import type { Scratch } from '../scratch.ts'
import { accountNames, wholeText } from './accounts.ts'
import { addressLabel, type MysqlAddress } from './address.ts'
import { listRelations } from './catalog.ts'
import { collectInventory } from './collect.ts'
import { createDatabase, type Place, restoredInventory, selectionOf, sendSql, sendText } from './place.ts'
import { clientsFor } from './programs.ts'
import { startEphemeralServer } from './server.ts'
import { openSession, quoted, type Session, text } from './session.ts'
import { toolFault } from './tool-fault.ts'
import { type Family, seriesName, versionName } from './version.ts'

/** Databases that every server has. */
const OF_THE_SERVER = "('mysql', 'information_schema', 'performance_schema', 'sys')"

/** The place of a drill goes away with it. */
interface ScratchPlace extends Place {
  /** Of a server of our own. */
  isolation?: Isolation
  dispose(): Promise<void>
}

/** Opens the scratch for a backup: a server of our own, or an empty one at `address`. */
export async function openMysqlScratch(
  recorded: Inventory,
  address: MysqlAddress | undefined,
  signal?: AbortSignal,
  wish: IsolationWish = 'auto',
): Promise<Scratch> {
  const place = address ? await guestPlace(recorded, address, signal) : await ownPlace(recorded, wish, signal)
  if (signal) place.signal = signal
  let accounts: string | undefined
  return {
    label: place.label,
    notes: place.notes,
    ...(place.isolation ? { isolation: place.isolation } : {}),
    async restoreGlobals(sql) {
      accounts = sql && (await wholeText(sql))
    },
    async restore(dump) {
      await sendSql(place, dump)
      // After the dump: grants on tables need the tables.
      if (accounts !== undefined) await sendText(place, accounts, 'restoring accounts and grants')
    },
    inventory: () => restoredInventory(place, recorded),
    query: (sql) => readOnlyQuery(place, sql),
    close: () => place.dispose(),
  }
}

/** Counts what the live database holds now, with the selection of a backup, to set beside it. */
export async function liveMysqlInventory(
  address: MysqlAddress,
  recorded: Inventory,
  signal?: AbortSignal,
): Promise<Inventory> {
  const session = await openSession(address, signal)
  try {
    const selection = selectionOf(recorded)
    const relations = await listRelations(session, address.database, selection)
    return await collectInventory([session], {
      database: address.database,
      relations,
      selection,
      depth: 'counts',
    })
  } finally {
    await session.close()
  }
}

async function ownPlace(
  recorded: Inventory,
  wish: IsolationWish,
  signal: AbortSignal | undefined,
): Promise<ScratchPlace> {
  const { origin, major } = recorded
  const wanted = {
    family: familyOf(recorded),
    series: major,
    lowerCaseTableNames: origin.lowerCaseTableNames ?? '0',
  }
  const server = await startEphemeralServer(wanted, wish, signal)
  try {
    const database = origin.database ?? 'restored'
    const session = await openSession(server.address, signal)
    try {
      await createDatabase(session, database, recorded)
      const { client } = await clientsFor(session.server)
      return {
        label: `${versionName(session.server)}, ephemeral`,
        client,
        address: { ...server.address, database },
        identity: server.identity,
        isolation: server.isolation,
        notes: [],
        dispose: () => server.stop(),
      }
    } finally {
      await session.close()
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** On a server of others the database keeps its name, since grants name it; it must be empty, or not be there. */
async function guestPlace(
  recorded: Inventory,
  address: MysqlAddress,
  signal: AbortSignal | undefined,
): Promise<ScratchPlace> {
  const database = recorded.origin.database ?? address.database
  const session = await openSession({ ...address, database: undefined }, signal)
  try {
    const { server } = session
    if (server.family !== familyOf(recorded) || server.series < recorded.major) {
      const word = `the scratch server is ${versionName(server)}, and the backup is of ${seriesName(familyOf(recorded), recorded.major)}; give a server of that version`
      throw new UserError('preflight', word)
    }
    await assertEmpty(session, address)
    const { client } = await clientsFor(server)
    const before = await accountNames(session)
    await session.query(`DROP DATABASE IF EXISTS ${quoted(database)}`) // it was empty
    await createDatabase(session, database, recorded)
    return {
      label: `${versionName(server)} at ${addressLabel(address)}`,
      client,
      address: { ...address, database },
      identity: {},
      notes: [],
      dispose: () => clearGuest(address, database, before),
    }
  } finally {
    await session.close()
  }
}

/** A drill must never touch a server that holds anything. */
async function assertEmpty(session: Session, address: MysqlAddress): Promise<void> {
  const [row] = await session.query(
    `SELECT (SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA NOT IN ${OF_THE_SERVER})
          + (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA NOT IN ${OF_THE_SERVER})
          + (SELECT COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA NOT IN ${OF_THE_SERVER}) AS n`,
  )
  if (text(row, 'n') === '0') return
  const word = `the scratch server at ${addressLabel(address)} is not empty; give an empty one, or use scratch: ephemeral`
  throw new UserError('preflight', word)
}

async function clearGuest(address: MysqlAddress, database: string, before: readonly string[]): Promise<void> {
  const session = await openSession({ ...address, database: undefined })
  try {
    await session.query(`DROP DATABASE IF EXISTS ${quoted(database)}`)
    // The database of the URL was there before.
    if (database === address.database) await session.query(`CREATE DATABASE ${quoted(database)}`)
    for (const name of await accountNames(session)) {
      if (before.includes(name)) continue
      await session.query(name.includes("'@'") ? `DROP USER ${name}` : `DROP ROLE ${name}`)
    }
  } finally {
    await session.close()
  }
}

/** A statement that defines something ends the transaction, read-only or not, and is carried out. */
const READS =
  /^[\s(]*(?:(?:--[^\n]*\n|#[^\n]*\n|\/\*(?![!M])[\s\S]*?\*\/)[\s(]*)*(?:SELECT|WITH|SHOW|DESC|DESCRIBE|EXPLAIN|VALUES|TABLE)\b/i

async function readOnlyQuery(place: Place, sql: string): Promise<(string | null)[][]> {
  if (!READS.test(sql))
    throw new UserError(
      'drill',
      'the query does not begin as one that reads (SELECT, WITH, SHOW); it was not run',
    )
  const session = await openSession(place.address, place.signal)
  try {
    await session.query('START TRANSACTION READ ONLY')
    return await session.rows(sql)
  } catch (error) {
    throw toolFault('drill', 'the query', error)
  } finally {
    await session.close()
  }
}

function familyOf({ origin }: Inventory): Family {
  return origin.family === 'mysql' ? 'mysql' : 'mariadb'
}
