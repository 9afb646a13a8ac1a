import type { Facts, Inventory } from '../../backup/inventory.ts'
import { messageOf, UserError } from '../../errors.ts'
import type { Copy, Occupant } from '../destination.ts'
import { accountNames, newAccountsOnly, wholeText } from './accounts.ts'
import type { MysqlAddress } from './address.ts'
import { countObjects, DROP_MS, dropDatabase, withServer } from './databases.ts'
import { createDatabase, type Place, restoredInventory, sendSql, sendText } from './place.ts'
import type { Program } from './programs.ts'
import { quoted, type Session, text } from './session.ts'
import { swapTables } from './swap.ts'

/** What a copy is made of, and what it is to become. */
export interface CopyPlan {
  recorded: Inventory
  source: { globals?: AsyncIterable<Uint8Array> }
  names: { current: string; copy: string; kept: string }
  state: Occupant['state']
  dump: Program
}

interface Made {
  /** The database that is dropped when the restore comes to nothing. */
  database?: string
  /** It was there before, empty, with this character set: made again after the drop. */
  emptied?: { charset: string; collation: string }
  accounts: string[]
}

/**
 * Makes the fresh database: under the target's own name where nothing is, or nothing is in it, since a database
 * cannot be renamed; else beside the target, to be swapped in table by table in one statement.
 */
export async function makeCopy(server: Place, plan: CopyPlan): Promise<Copy> {
  const { recorded, source, names, state } = plan
  const inPlace = state !== 'holds data'
  const database = inPlace ? names.current : names.copy
  const place: Place = { ...server, address: { ...server.address, database } }
  const made: Made = { accounts: [] }
  const discard = () => discardAll(place.address, made)
  const accounts = await accountsOf(place, plan, source.globals)
  try {
    await withServer(place.address, place.signal, async (session) => {
      if (state === 'empty') made.emptied = await setCharset(session, database, recorded)
      else {
        made.database = database
        await createDatabase(session, database, recorded)
      }
      made.database = database
      await noteEvents(session, recorded, place.notes)
    })
  } catch (error) {
    const left = await discard()
    if (left === undefined || !(error instanceof UserError)) throw error
    throw new UserError(error.code, `${error.message}. Left over: ${left}`, { cause: error })
  }
  return {
    database,
    notes: place.notes,
    async restore(dump) {
      await sendSql(place, dump)
      if (accounts.made.length === 0) return
      made.accounts = accounts.made
      await sendText(place, accounts.sql, 'restoring accounts and grants')
    },
    async inventories() {
      const restored = await restoredInventory(place, recorded)
      // Accounts that were here before keep their passwords and grants: only those made now are compared.
      const sameName = recorded.origin.database === names.current
      const of = (inventory: Inventory) => withAccounts(inventory, sameName ? accounts.made : [])
      return { recorded: of(recorded), restored: of(restored) }
    },
    async swap() {
      if (!inPlace) {
        await swapTables(place, names, plan.dump)
        made.accounts = []
        delete made.database
        return names.kept
      }
      made.accounts = []
      delete made.database
      return undefined
    },
    discard,
  }
}

async function discardAll(address: MysqlAddress, made: Made): Promise<string | undefined> {
  const { database, emptied } = made
  const left = database === undefined ? undefined : await dropDatabase(address, database)
  if (left !== undefined) return left
  try {
    await withServer(address, AbortSignal.timeout(DROP_MS), async (session) => {
      if (database !== undefined && emptied)
        await session.query(
          `CREATE DATABASE ${quoted(database)} CHARACTER SET ${quoted(emptied.charset)} COLLATE ${quoted(emptied.collation)}`,
        )
      for (const name of made.accounts)
        await session.query(
          name.includes("'@'") ? `DROP USER IF EXISTS ${name}` : `DROP ROLE IF EXISTS ${name}`,
        )
    })
    return undefined
  } catch (error) {
    return `the empty database ${database} or the accounts ${made.accounts.join(', ')} that this restore made (${messageOf(error)})`
  }
}

/** Statements for accounts that this server does not have; grants on tables follow the database's name. */
async function accountsOf(
  place: Place,
  { recorded, names }: CopyPlan,
  globals: AsyncIterable<Uint8Array> | undefined,
): Promise<{ sql: string; made: string[] }> {
  if (!globals) return { sql: '', made: [] }
  const stored = await wholeText(globals)
  const existing = await withServer(place.address, place.signal, accountNames)
  const { sql, made } = newAccountsOnly(stored, existing)
  if (recorded.origin.database === names.current) return { sql, made }
  const lines = sql.split('\n')
  const kept = lines.filter(
    (line) =>
      !/^GRANT .* ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE|PACKAGE BODY) )?`(?:[^`]|``)*`\.(?!\*)/.test(
        line,
      ),
  )
  if (kept.length < lines.length)
    place.notes.push(
      'grants on single tables and routines were left out: they name the database as it was called',
    )
  return { sql: kept.join('\n'), made }
}

async function setCharset(session: Session, database: string, { origin }: Inventory) {
  const [row] = await session.query(
    'SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [database],
  )
  // Looked at again: somebody may have filled it since.
  if ((await countObjects(session, database)) > 0)
    throw new UserError('preflight', `${database} was empty, and is no longer; nothing was done`)
  const { characterSet = 'utf8mb4', collation } = origin
  const sort = collation ? ` COLLATE ${quoted(collation)}` : ''
  await session.query(`ALTER DATABASE ${quoted(database)} CHARACTER SET ${quoted(characterSet)}${sort}`)
  return { charset: text(row, 'charset'), collation: text(row, 'collation') }
}

/** An event that is due while the copy is compared would change it. */
async function noteEvents(session: Session, { facts }: Inventory, notes: string[]): Promise<void> {
  if (Object.keys(facts.events ?? {}).length === 0) return
  const [row] = await session.query('SELECT @@event_scheduler AS state')
  if (text(row, 'state') === 'ON' || text(row, 'state') === '1')
    notes.push(
      "the server's event scheduler is on: events of the backup run from the moment they are restored",
    )
}

function withAccounts(inventory: Inventory, names: readonly string[]): Inventory {
  const { accounts, ...facts } = inventory.facts
  if (accounts === undefined || names.length === 0) return { ...inventory, facts }
  const wanted: Facts = Object.fromEntries(Object.entries(accounts).filter(([name]) => names.includes(name)))
  return { ...inventory, facts: { ...facts, accounts: wanted } }
}
