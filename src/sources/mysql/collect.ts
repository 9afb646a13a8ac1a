import { createHash } from 'node:crypto'
import { type Depth, INVENTORY_FORMAT, type Inventory } from '../../backup/inventory.ts'
import type { Selection } from '../database.ts'
import { holdsRows, isConsistent, type Relation } from './catalog.ts'
import { type Content, readContents } from './content.ts'
import { readCounters, readDefinitions, sequencesOf } from './definitions.ts'
import { type Session, text } from './session.ts'
import { versionName } from './version.ts'

/** What is collected, and how deep. */
export interface Wanted {
  database: string
  relations: readonly Relation[]
  selection: Selection
  depth: Depth
}

/**
 * Collects what a database holds: rows in the sessions' own snapshots, side by side, and definitions. `known` gives
 * contents that were read before.
 */
export async function collectInventory(
  sessions: readonly [Session, ...Session[]],
  { database, relations, selection, depth }: Wanted,
  known: ReadonlyMap<string, Content> = new Map(),
): Promise<Inventory> {
  const [first] = sessions
  const counters = await readCounters(first, database, relations)
  const { facts } = await readDefinitions(first, database, relations)
  const open = relations.filter(({ name }) => !known.has(name))
  const contents =
    depth === 'off'
      ? new Map<string, Content>()
      : await readContents(sessions, open, depth === 'fingerprints')
  for (const [name, content] of known) if (depth !== 'off') contents.set(name, content)
  return {
    format: INVENTORY_FORMAT,
    engine: 'mysql',
    depth,
    takenAt: new Date().toISOString(),
    selection: {
      excludeTables: [...selection.excludeTables],
      excludeTableData: [...selection.excludeTableData],
    },
    origin: await originOf(first, database),
    tables: relations.map((relation) => ({
      name: relation.name,
      kind: relation.kind,
      columns: relation.columns.map(({ name, declaration }) => ({ name, type: declaration })),
      ...counted(contents.get(relation.name)),
    })),
    sequences: sequencesOf(counters, counters),
    facts,
    major: first.server.series,
    warnings: warningsOf(relations, contents),
  }
}

/** Settings of the server that decide how names are kept, and what tells this server from others. */
async function originOf(session: Session, database: string): Promise<Inventory['origin']> {
  const { server } = session
  const [row] = await session.query(
    'SELECT @@lower_case_table_names AS names, @@sql_mode AS mode, @@global.time_zone AS zone, @@system_time_zone AS system_zone',
  )
  const [schema] = await session.query(
    'SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [database],
  )
  return {
    database,
    family: server.family,
    version: versionName(server),
    lowerCaseTableNames: text(row, 'names'),
    timeZone: text(row, 'zone') === 'SYSTEM' ? text(row, 'system_zone') : text(row, 'zone'),
    characterSet: text(schema, 'charset'),
    collation: text(schema, 'collation'),
    server: await serverIdentity(session),
  }
}

/**
 * What stays the same as long as a server keeps its data directory, and differs between any two: MySQL's server_uuid;
 * MariaDB has none, so its directory, host and port, and when its own tables were made.
 */
export async function serverIdentity(session: Session): Promise<string> {
  if (session.server.family === 'mysql')
    return text((await session.query('SELECT @@server_uuid AS id'))[0], 'id')
  const [row] = await session.query(
    `SELECT CONCAT_WS('|', @@datadir, @@hostname, @@port, COALESCE((SELECT MIN(CREATE_TIME) FROM information_schema.TABLES
       WHERE TABLE_SCHEMA = 'mysql' AND TABLE_NAME IN ('db', 'global_priv', 'innodb_table_stats')), '')) AS id`,
  )
  return createHash('sha256').update(text(row, 'id')).digest('hex').slice(0, 32)
}

function counted(content: Content | undefined): { rows?: string; sums?: [string, string] } {
  if (!content) return {}
  return { rows: content.rows, ...(content.sums ? { sums: content.sums } : {}) }
}

function warningsOf(relations: readonly Relation[], contents: ReadonlyMap<string, Content>): string[] {
  const warnings: string[] = []
  const loose = relations.filter((relation) => holdsRows(relation) && !isConsistent(relation))
  if (loose.length > 0) {
    const names = few(loose.map(({ name, engine }) => `${name} (${engine})`))
    warnings.push(
      `no snapshot holds tables that are not of InnoDB: ${names}. They are counted before and after the dump; convert them with ALTER TABLE ... ENGINE=InnoDB`,
    )
  }
  const rounded = [...contents].filter(([, content]) => content.rounded !== '0')
  if (rounded.length > 0) {
    const names = few(rounded.map(([name, content]) => `${name} (${content.rounded} rows)`))
    warnings.push(
      `FLOAT values with more than six digits are rounded by every dump of MySQL and MariaDB: ${names}. Use DOUBLE or DECIMAL where digits matter`,
    )
  }
  const versioned = relations.filter(({ columns }) => columns.some(({ byServer }) => byServer))
  if (versioned.length > 0)
    warnings.push(
      `the history of system-versioned tables is not in a dump: ${few(versioned.map(({ name }) => name))}`,
    )
  return warnings
}

/** The first names of a list, and how many more there are. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}
