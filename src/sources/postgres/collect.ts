import pg from 'pg'
import type { Depth, Inventory, Table } from '../../backup/inventory.ts'
import { INVENTORY_FORMAT } from '../../backup/inventory.ts'
import type { Selection } from '../database.ts'
import { type Column, holdsRows, listColumns, plainName, type Relation, text } from './catalog.ts'
import { type Content, largeObjects, sequencePositions, tableContent } from './content.ts'
import { clusterIdentifier } from './contents.ts'
import { databaseFacts, databaseWarnings } from './facts.ts'
import { serverFault } from './restore-fault.ts'
import type { Row, Session } from './session.ts'

const KINDS: Readonly<Record<string, string>> = {
  r: 'table',
  p: 'partitioned table',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
}

/**
 * Collects the inventory of one database from sessions that share one snapshot (or, in a drill, from a database
 * nobody else writes to). Tables are counted side by side, the largest first. Sequence positions are those of now.
 */
export async function collectInventory(
  sessions: readonly [Session, ...Session[]],
  relations: readonly Relation[],
  selection: Selection,
  depth: Depth,
): Promise<Inventory> {
  const [first] = sessions
  const columns = await listColumns(first)
  const own = relations.filter((relation) => !relation.ofExtension || holdsRows(relation))
  const objects = await largeObjects(first, depth)
  const positions = await sequencePositions(first, own.filter(isSequence))
  const origin = await databaseOrigin(first)
  const facts = await databaseFacts(first, own, selection.schemas)
  const warnings = await databaseWarnings(first, own)
  const tables: Table[] = own
    .filter((relation) => !isSequence(relation))
    .map((relation) => ({
      name: plainName(relation),
      kind: kindOf(relation),
      columns: columns.get(relation.oid) ?? [],
    }))
  if (depth !== 'off') await countTables(sessions, own, columns, depth, tables)
  return {
    format: INVENTORY_FORMAT,
    engine: 'postgresql',
    depth,
    takenAt: origin.time ?? '',
    selection: {
      ...(selection.schemas ? { schemas: [...selection.schemas] } : {}),
      excludeTables: [...selection.excludeTables],
      excludeTableData: [...selection.excludeTableData],
    },
    origin,
    tables,
    sequences: own.filter(isSequence).map((relation) => {
      const at = positions.get(relation.oid) ?? '0'
      return { name: plainName(relation), before: at, after: at }
    }),
    facts,
    largeObjects: objects,
    major: Math.floor(Number(origin.version_num) / 10000),
    warnings,
  }
}

function kindOf({ kind, populated }: Relation): string {
  const word = KINDS[kind] ?? kind
  return kind === 'm' && !populated ? `unpopulated ${word}` : word
}

function isSequence(relation: Relation): boolean {
  return relation.kind === 'S'
}

/** Each session takes the largest table that is left, until none is. */
async function countTables(
  sessions: readonly Session[],
  relations: readonly Relation[],
  columns: ReadonlyMap<string, Column[]>,
  depth: Depth,
  tables: readonly Table[],
): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const queue = relations.filter(holdsRows).sort((a, b) => b.pages - a.pages)
  const work = async (session: Session) => {
    for (let relation = queue.shift(); relation; relation = queue.shift()) {
      const content = await counted(session, relation, columns.get(relation.oid) ?? [], depth)
      const table = byName.get(plainName(relation))
      if (table) Object.assign(table, content)
    }
  }
  await Promise.all(sessions.map(work))
}

async function counted(
  session: Session,
  relation: Relation,
  columns: Column[],
  depth: Depth,
): Promise<Content> {
  try {
    return await tableContent(session, relation, columns, depth)
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause
    throw serverFault('process', `counting ${plainName(relation)}`, cause)
  }
}

async function databaseOrigin(session: Session): Promise<Record<string, string>> {
  const [row = {}] = await session.query(`
    SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time,
           current_setting('server_version') AS version, current_setting('server_version_num') AS version_num,
           d.datname AS database, pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate,
           d.datctype AS ctype, to_jsonb(d) ->> 'datlocprovider' AS provider,
           coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale, d.oid, (SELECT rolname FROM pg_roles WHERE oid = 10) AS superuser, pg_database_size(d.oid) AS bytes,
           CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_insert_lsn() END AS lsn
      FROM pg_database d WHERE d.datname = current_database()`)
  const cluster = await clusterIdentifier(session)
  const present = (value: Row[string]): value is string => value !== null
  const facts = Object.keys(row).flatMap((key) => (present(row[key] ?? null) ? [[key, text(row, key)]] : []))
  return { ...Object.fromEntries(facts), ...(cluster ? { cluster } : {}) }
}
