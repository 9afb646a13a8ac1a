import { messageOf, UserError } from '../../errors.ts'
import { run } from '../../streams/process.ts'
import { clientArguments, clientEnvironment } from './address.ts'
import { withServer } from './databases.ts'
import { type Place, sendText } from './place.ts'
import type { Program } from './programs.ts'
import { quoted, type Session, text } from './session.ts'
import { toolFault } from './tool-fault.ts'

/** What the swap is between. */
interface Names {
  current: string
  copy: string
  kept: string
}

/** Views, triggers and routines of a database as SQL: what RENAME TABLE does not take along. */
interface Objects {
  views: string
  /** Triggers and routines; of the copy, events too. */
  programs: string
}

/**
 * Puts the copy's tables in the place of the target's, and the target's into a database of a dated name. One RENAME
 * TABLE moves all tables and sequences of both in one moment; views, triggers, routines and events cannot be renamed
 * from one database to another, so they are dropped before and made again right after. For that while, usually under
 * a second, the target is without them. When that fails, all is moved back.
 */
export async function swapTables(copy: Place, names: Names, dump: Program): Promise<void> {
  // Without the signal: from here on a half is worse than either end.
  const { signal, ...place } = copy
  signal?.throwIfAborted()
  const at = (database: string): Place => ({ ...place, address: { ...place.address, database } })
  await withServer(place.address, undefined, async (session) => {
    await session.query('SET SESSION foreign_key_checks = 0, lock_wait_timeout = 30')
    const fresh = await objectsOf(session, at(names.copy), dump, true)
    const old = await objectsOf(session, at(names.current), dump, false)
    const moves = {
      away: await tablesOf(session, names.current),
      home: await tablesOf(session, names.copy),
    }
    const events = await eventsOf(session, names.current)
    await createKept(session, names)
    let renamed = false
    try {
      for (const name of [names.copy, names.current]) await dropUnmovable(session, name)
      for (const event of events)
        await session.query(
          `ALTER EVENT ${quoted(names.current, event.name)} RENAME TO ${quoted(names.kept, event.name)} DISABLE`,
        )
      await session.query(
        `RENAME TABLE ${[...moved(moves.away, names.current, names.kept), ...moved(moves.home, names.copy, names.current)].join(', ')}`,
      )
      renamed = true
      await dropRoutines(session, names.current)
      await sendText(at(names.current), fresh.programs + fresh.views, 'making views, triggers and routines')
      await sendText(at(names.kept), old.programs + old.views, 'keeping the old views, triggers and routines')
    } catch (error) {
      const fault = toolFault('process', 'the swap', error)
      await putBack(session, at, { names, moves, old, events, renamed }).catch((second: unknown) => {
        const word = `${messageOf(fault)}; and moving back failed too (${messageOf(second)}): the tables are in ${names.current}, ${names.kept} and ${names.copy}; look there before anything else`
        throw new UserError('process', word, { cause: error })
      })
      throw fault
    }
    await session.query(`DROP DATABASE ${quoted(names.copy)}`)
  })
}

/** The way back: tables to where they were, then what cannot be renamed. */
async function putBack(
  session: Session,
  at: (database: string) => Place,
  state: {
    names: Names
    moves: { away: string[]; home: string[] }
    old: Objects
    events: { name: string; enabled: boolean }[]
    renamed: boolean
  },
): Promise<void> {
  const { names, moves, old, events, renamed } = state
  if (renamed) {
    for (const name of [names.current, names.kept]) {
      await dropUnmovable(session, name)
      await dropRoutines(session, name)
    }
    for (const { name } of await eventsOf(session, names.current))
      await session.query(`DROP EVENT ${quoted(names.current, name)}`)
    await session.query(
      `RENAME TABLE ${[...moved(moves.home, names.current, names.copy), ...moved(moves.away, names.kept, names.current)].join(', ')}`,
    )
  }
  const still = new Set((await eventsOf(session, names.kept)).map(({ name }) => name))
  for (const { name, enabled } of events)
    if (still.has(name))
      await session.query(
        `ALTER EVENT ${quoted(names.kept, name)} RENAME TO ${quoted(names.current, name)} ${enabled ? 'ENABLE' : 'DISABLE'}`,
      )
  if (!renamed) await dropRoutines(session, names.current)
  await sendText(
    at(names.current),
    old.programs + old.views,
    'making the old views, triggers and routines again',
  )
  await session.query(`DROP DATABASE ${quoted(names.kept)}`)
}

function moved(tables: readonly string[], from: string, to: string): string[] {
  return tables.map((name) => `${quoted(from, name)} TO ${quoted(to, name)}`)
}

/** Read by the dump program: it knows the settings each was made under. */
async function objectsOf(
  session: Session,
  place: Place,
  { path, version }: Program,
  events: boolean,
): Promise<Objects> {
  const { database } = place.address
  const views = await namesOf(
    session,
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE LIKE '%VIEW' AND TABLE_SCHEMA = ?",
    database,
  )
  const common = [
    ...clientArguments(place.address, version.family),
    '--no-data',
    '--skip-add-drop-table',
    '--skip-lock-tables',
    '--single-transaction',
    '--no-tablespaces',
    '--default-character-set=utf8mb4',
    ...(version.family === 'mysql' ? ['--set-gtid-purged=OFF', '--loose-column-statistics=0'] : []),
  ]
  const env = clientEnvironment(place.address)
  const read = async (args: readonly string[]) => {
    const { stdout } = await run({ program: path, args: [...common, ...args], env })
    return stdout.replace(/^\/\*M?!999999.*\n/, '')
  }
  try {
    const programs = ['--no-create-info', '--routines', '--triggers', events ? '--events' : '--skip-events']
    return {
      views: views.length === 0 ? '' : await read(['--skip-triggers', '--', database, ...views]),
      programs: await read([...programs, '--', database]),
    }
  } catch (error) {
    throw toolFault('preflight', `reading views, triggers and routines of ${database}`, error)
  }
}

async function createKept(session: Session, { current, kept }: Names): Promise<void> {
  const [row] = await session.query(
    'SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [current],
  )
  const { charset, collation } = { charset: text(row, 'charset'), collation: text(row, 'collation') }
  await session.query(
    `CREATE DATABASE ${quoted(kept)} CHARACTER SET ${quoted(charset)} COLLATE ${quoted(collation)}`,
  )
}

/** A table with a trigger cannot change its database, and a view never can. */
async function dropUnmovable(session: Session, database: string): Promise<void> {
  const triggers = await namesOf(
    session,
    'SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ?',
    database,
  )
  for (const name of triggers) await session.query(`DROP TRIGGER ${quoted(database, name)}`)
  const views = await namesOf(
    session,
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE LIKE '%VIEW' AND TABLE_SCHEMA = ?",
    database,
  )
  for (const name of views) await session.query(`DROP VIEW ${quoted(database, name)}`)
}

async function dropRoutines(session: Session, database: string): Promise<void> {
  const rows = await session.query(
    'SELECT ROUTINE_TYPE AS kind, ROUTINE_NAME AS name FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ? ORDER BY ROUTINE_TYPE DESC',
    [database],
  )
  for (const row of rows)
    await session.query(`DROP ${text(row, 'kind')} ${quoted(database, text(row, 'name'))}`)
}

function tablesOf(session: Session, database: string): Promise<string[]> {
  return namesOf(
    session,
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE NOT LIKE '%VIEW' AND TABLE_SCHEMA = ?",
    database,
  )
}

async function eventsOf(session: Session, database: string): Promise<{ name: string; enabled: boolean }[]> {
  const rows = await session.query(
    'SELECT EVENT_NAME AS name, STATUS AS status FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ?',
    [database],
  )
  return rows.map((row) => ({ name: text(row, 'name'), enabled: text(row, 'status') === 'ENABLED' }))
}

async function namesOf(session: Session, sql: string, database: string): Promise<string[]> {
  return (await session.query(sql, [database])).map((row) => text(row, 'name'))
}
