import { createHash } from 'node:crypto'
import type { Facts, Sequence } from '../../backup/inventory.ts'
import type { Relation } from './catalog.ts'
import { quoted, type Row, type Session, text } from './session.ts'

/** What a database is made of besides its rows. */
export interface Definitions {
  facts: Record<string, Facts>
  /** Triggers, routines and events that the dump must hold, by the names it gives them. */
  programs: { triggers: number; routines: number; events: number }
}

/**
 * Reads what a database is made of: every relation's, trigger's, routine's and event's own CREATE statement as a
 * digest (comparable between servers of one version), and what information_schema says of them (between any two).
 */
export async function readDefinitions(
  session: Session,
  database: string,
  relations: readonly Relation[],
): Promise<Definitions> {
  const names = new Set(relations.map(({ name }) => name))
  const triggers = (await triggerRows(session, database)).filter((row) => names.has(text(row, 'tab')))
  const routines = await routineRows(session, database)
  const events = await eventRows(session, database)
  const definitions: Facts = {}
  for (const { kind, name } of relations) {
    const what = kind === 'view' ? 'VIEW' : kind === 'sequence' ? 'SEQUENCE' : 'TABLE'
    definitions[`${what.toLowerCase()} ${name}`] = await digestOf(session, what, database, name)
  }
  for (const row of triggers)
    definitions[`trigger ${row.name}`] = await digestOf(session, 'TRIGGER', database, text(row, 'name'))
  for (const row of routines) {
    const kind = text(row, 'kind')
    definitions[`${kind.toLowerCase()} ${row.name}`] = await digestOf(
      session,
      kind,
      database,
      text(row, 'name'),
    )
  }
  for (const row of events)
    definitions[`event ${row.name}`] = await digestOf(session, 'EVENT', database, text(row, 'name'))
  const facts = {
    definitions,
    indexes: await indexes(session, database, names),
    constraints: await constraints(session, database, names),
    views: await views(session, database, names),
    triggers: told(triggers),
    routines: told(routines, (row) => `${text(row, 'kind').toLowerCase()} `),
    events: told(events),
    database: await databaseFacts(session, database),
  }
  return {
    facts,
    programs: { triggers: triggers.length, routines: routines.length, events: events.length },
  }
}

/** Where counters stand that no snapshot holds: AUTO_INCREMENT of tables, and sequences. */
export async function readCounters(
  session: Session,
  database: string,
  relations: readonly Relation[],
): Promise<Map<string, string>> {
  const rows = await session.query(
    'SELECT TABLE_NAME AS name, AUTO_INCREMENT AS next FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND AUTO_INCREMENT IS NOT NULL',
    [database],
  )
  const kinds = new Map(relations.map(({ name, kind }) => [name, kind]))
  const counters = new Map<string, string>()
  for (const row of rows)
    if (kinds.get(text(row, 'name')) === 'table')
      counters.set(`${text(row, 'name')} AUTO_INCREMENT`, text(row, 'next'))
  for (const { name, kind } of relations) {
    if (kind !== 'sequence') continue
    const [row] = await session.query(`SELECT next_not_cached_value AS next FROM ${quoted(database, name)}`)
    counters.set(name, text(row, 'next'))
  }
  return counters
}

/** Counters as they stood before and after. */
export function sequencesOf(before: Map<string, string>, after: Map<string, string>): Sequence[] {
  return [...before].map(([name, was]) => ({ name, before: was, after: after.get(name) ?? was }))
}

async function digestOf(session: Session, what: string, database: string, name: string): Promise<string> {
  const [row] = await session.query(`SHOW CREATE ${what} ${quoted(database, name)}`)
  const entry = Object.entries(row ?? {}).find(([column]) => /^(create|sql original)/i.test(column))
  const settings = [row?.sql_mode, row?.character_set_client, row?.collation_connection, row?.time_zone]
  const own = quoted(database)
  const statement = (entry?.[1] ?? '')
    .replace(/ AUTO_INCREMENT=\d+/, '') // moves on its own, and is compared as a counter
    .replaceAll(`${own}.`, '')
    .trim()
  return createHash('sha256')
    .update(JSON.stringify([statement, ...settings]))
    .digest('hex')
    .slice(0, 32)
}

function told(rows: readonly Row[], prefix: (row: Row) => string = () => ''): Facts {
  return Object.fromEntries(rows.map((row) => [`${prefix(row)}${text(row, 'name')}`, text(row, 'told')]))
}

function triggerRows(session: Session, database: string): Promise<Row[]> {
  return session.query(
    `SELECT TRIGGER_NAME AS name, EVENT_OBJECT_TABLE AS tab,
            CONCAT(LOWER(ACTION_TIMING), ' ', LOWER(EVENT_MANIPULATION), ' on ', EVENT_OBJECT_TABLE, ', place ', ACTION_ORDER, ', by ', DEFINER) AS told
       FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ? ORDER BY 1`,
    [database],
  )
}

function routineRows(session: Session, database: string): Promise<Row[]> {
  return session.query(
    `SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS kind,
            CONCAT('by ', DEFINER, ', security ', LOWER(SECURITY_TYPE)) AS told
       FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ? ORDER BY 2, 1`,
    [database],
  )
}

function eventRows(session: Session, database: string): Promise<Row[]> {
  return session.query(
    `SELECT EVENT_NAME AS name, CONCAT('by ', DEFINER, ', ', LOWER(STATUS), ', ', LOWER(EVENT_TYPE)) AS told
       FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ? ORDER BY 1`,
    [database],
  )
}

async function views(session: Session, database: string, names: Set<string>): Promise<Facts> {
  const rows = await session.query(
    `SELECT TABLE_NAME AS name, CONCAT('by ', DEFINER, ', security ', LOWER(SECURITY_TYPE), ', check ', LOWER(CHECK_OPTION)) AS told
       FROM information_schema.VIEWS WHERE TABLE_SCHEMA = ? ORDER BY 1`,
    [database],
  )
  return told(rows.filter((row) => names.has(text(row, 'name'))))
}

async function indexes(session: Session, database: string, names: Set<string>): Promise<Facts> {
  const rows = await session.query(
    `SELECT TABLE_NAME AS tab, CONCAT(TABLE_NAME, '.', INDEX_NAME) AS name,
            CONCAT(IF(MIN(NON_UNIQUE) = 0, 'unique ', ''), LOWER(MIN(INDEX_TYPE)), ' (', GROUP_CONCAT(
              CONCAT(COALESCE(COLUMN_NAME, 'expression'), COALESCE(CONCAT('(', SUB_PART, ')'), '')) ORDER BY SEQ_IN_INDEX), ')') AS told
       FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ? GROUP BY TABLE_NAME, INDEX_NAME ORDER BY 1, 2`,
    [database],
  )
  return told(rows.filter((row) => names.has(text(row, 'tab'))))
}

async function constraints(session: Session, database: string, names: Set<string>): Promise<Facts> {
  const rows = await session.query(
    `SELECT TABLE_NAME AS tab, CONCAT(TABLE_NAME, '.', CONSTRAINT_NAME) AS name, LOWER(CONSTRAINT_TYPE) AS told
       FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = ? ORDER BY 1, 2`,
    [database],
  )
  return told(rows.filter((row) => names.has(text(row, 'tab'))))
}

async function databaseFacts(session: Session, database: string): Promise<Facts> {
  const [row] = await session.query(
    'SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [database],
  )
  return { 'character set': text(row, 'charset'), collation: text(row, 'collation') }
}
