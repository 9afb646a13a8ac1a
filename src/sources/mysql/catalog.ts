import { UserError } from '../../errors.ts'
import type { Selection } from '../database.ts'
import { type Row, type Session, text } from './session.ts'

/** One table, view or sequence of a database. */
export interface Relation {
  name: string
  kind: 'table' | 'view' | 'sequence' | 'table without rows of its own'
  /** Storage engine; empty for a view. */
  engine: string
  /** Its rows are in the dump. */
  withData: boolean
  columns: ColumnFacts[]
}

/** What of a column decides how its values are read. */
export interface ColumnFacts {
  name: string
  /** As the server writes it, with all that belongs to it. */
  declaration: string
  /** `varchar`, `bit`, ... */
  dataType: string
  nullable: boolean
  /** Row start and row end of a versioned table: set by the server that restores. */
  byServer: boolean
}

/** Engines whose tables are read as of one instant by a consistent snapshot. */
const CONSISTENT = ['innodb', 'rocksdb', 'tokudb']
/** Tables that show rows which lie elsewhere; the dump programs take their definition alone. */
const ELSEWHERE = ['mrg_myisam', 'mrg_isam', 'federated', 'blackhole']

/** Whether the rows of a relation are dumped and hold still in a snapshot. */
export function isConsistent({ engine }: Relation): boolean {
  return CONSISTENT.includes(engine.toLowerCase())
}

/** Whether rows of a relation are in the dump. */
export function holdsRows({ kind, withData }: Relation): boolean {
  return kind === 'table' && withData
}

/** All relations of a database but what the selection leaves out, by name. */
export async function listRelations(
  session: Session,
  database: string,
  selection: Selection,
): Promise<Relation[]> {
  const tables = await session.query(
    `SELECT TABLE_NAME AS name, TABLE_TYPE AS type, COALESCE(ENGINE, '') AS engine, COALESCE(TABLE_COMMENT, '') AS comment
       FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? ORDER BY 1`,
    [database],
  )
  const columns = Map.groupBy(await listColumns(session, database), (row) => text(row, 'tab'))
  const matches = (name: string, patterns: readonly string[]) =>
    patterns.some((pattern) => fits(name, database, pattern))
  return tables
    .filter((row) => !matches(text(row, 'name'), selection.excludeTables))
    .map((row) => {
      const name = text(row, 'name')
      return {
        name,
        kind: kindOf(row),
        engine: text(row, 'engine'),
        withData: !matches(name, selection.excludeTableData),
        columns: (columns.get(name) ?? []).map(columnFacts),
      }
    })
}

/** Every pattern must name something: one that does not was meant for a table that would be dumped. */
export async function assertSelection(
  session: Session,
  database: string,
  { excludeTables, excludeTableData }: Selection,
): Promise<void> {
  const rows = await session.query(
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?',
    [database],
  )
  for (const pattern of [...excludeTables, ...excludeTableData]) {
    if (rows.some((row) => fits(text(row, 'name'), database, pattern))) continue
    const word = `exclude-tables or exclude-table-data names ${pattern}, and database ${database} has no such table; correct the name or leave it out`
    throw new UserError('preflight', word)
  }
}

/** The names a list of patterns chooses. */
export async function chosenNames(
  session: Session,
  database: string,
  patterns: readonly string[],
): Promise<string[]> {
  const rows = await session.query(
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? ORDER BY 1',
    [database],
  )
  return rows
    .map((row) => text(row, 'name'))
    .filter((name) => patterns.some((pattern) => fits(name, database, pattern)))
}

async function listColumns(session: Session, database: string): Promise<Row[]> {
  return session.query(
    `SELECT TABLE_NAME AS tab, COLUMN_NAME AS name, COLUMN_TYPE AS type, DATA_TYPE AS kind, IS_NULLABLE AS nullable,
            COLUMN_DEFAULT AS dflt, EXTRA AS extra, COLLATION_NAME AS collation, COLUMN_COMMENT AS comment,
            GENERATION_EXPRESSION AS expression
       FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION`,
    [database],
  )
}

function columnFacts(row: Row): ColumnFacts {
  const expression = row.expression ?? ''
  const nullable = text(row, 'nullable') === 'YES'
  const words = [
    text(row, 'type'),
    ...(row.collation ? [`collate ${row.collation}`] : []),
    ...(nullable ? [] : ['not null']),
    ...(row.dflt === null || row.dflt === undefined ? [] : [`default ${row.dflt}`]),
    ...(row.extra ? [row.extra.toLowerCase()] : []),
    ...(expression ? [`as ${expression}`] : []),
    ...(row.comment ? [`comment ${JSON.stringify(row.comment)}`] : []),
  ]
  return {
    name: text(row, 'name'),
    declaration: words.join(' '),
    dataType: text(row, 'kind').toLowerCase(),
    nullable,
    byServer: /^ROW (START|END)$/i.test(expression),
  }
}

function kindOf(row: Row): Relation['kind'] {
  const type = text(row, 'type')
  if (type === 'SEQUENCE') return 'sequence'
  if (type.includes('VIEW')) return 'view'
  return ELSEWHERE.includes(text(row, 'engine').toLowerCase()) ? 'table without rows of its own' : 'table'
}

/** `table`, or `database.table`; exact or with `*` and `?`. */
function fits(name: string, database: string, pattern: string): boolean {
  const expression = new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'su',
  )
  return expression.test(name) || expression.test(`${database}.${name}`)
}
