import { type ColumnFacts, holdsRows, type Relation } from './catalog.ts'
import { quoted, type Session, text } from './session.ts'

/** What a table holds: an exact count, a sum over its rows in any order, and rows the dump rounds. */
export interface Content {
  rows: string
  sums?: [string, string]
  /** Rows whose FLOAT values have more digits than the dump programs print. */
  rounded: string
}

/** Printed as text they have a character set of their own, so they are taken as bytes with their length. */
const TEXTS = ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set', 'json']
const BYTES = ['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob']
const SHAPES = [
  'geometry',
  'point',
  'linestring',
  'polygon',
  'multipoint',
  'multilinestring',
  'multipolygon',
  'geometrycollection',
  'geomcollection',
  'vector',
]

/**
 * Counts a table, and for `sums` adds up 60 bits of every row's SHA-1, exactly: a sum stays the same in any order, and
 * unlike XOR it sees equal rows that are lost in pairs. A second sum would cost as much again and is left at 0: taking
 * it from a user variable that holds the first one's hash gave other sums from session to session.
 */
async function readContent(session: Session, relation: Relation, sums: boolean): Promise<Content> {
  const table = quoted(relation.name)
  const columns = relation.columns.filter(({ byServer }) => !byServer)
  if (!sums || columns.length === 0) {
    const [row] = await session.query(`SELECT COUNT(*) AS n FROM ${table}`)
    return { rows: text(row, 'n'), rounded: '0' }
  }
  const [row] = await session.query(`SELECT COUNT(*) AS n,
      COALESCE(SUM(CAST(CONV(LEFT(SHA1(${rowText(columns)}), 15), 16, 10) AS UNSIGNED)), 0) AS sum,
      ${rounding(columns, session)} AS rounded
    FROM ${table}`)
  return { rows: text(row, 'n'), sums: [text(row, 'sum'), '0'], rounded: text(row, 'rounded') }
}

/** Reads all tables that hold rows, each session one after the other. */
export async function readContents(
  sessions: readonly Session[],
  relations: readonly Relation[],
  sums: boolean,
): Promise<Map<string, Content>> {
  const queue = relations.filter(holdsRows)
  const found = new Map<string, Content>()
  await Promise.all(
    sessions.map(async (session) => {
      for (let next = queue.shift(); next; next = queue.shift())
        found.set(next.name, await readContent(session, next, sums))
    }),
  )
  return found
}

/** Whether two looks at a table saw the same. */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  return a !== undefined && b !== undefined && a.rows === b.rows && String(a.sums) === String(b.sums)
}

/** One text for all values of a row, in which no two different rows are alike: lengths, and a word for NULL. */
function rowText(columns: readonly ColumnFacts[]): string {
  return `CONCAT_WS(',', ${columns.flatMap(parts).join(', ')})`
}

function parts({ name, dataType, nullable }: ColumnFacts): string[] {
  const column = quoted(name)
  const or = (value: string) => (nullable ? `IFNULL(${value}, '~')` : value)
  if (TEXTS.includes(dataType) || BYTES.includes(dataType)) {
    const bytes = dataType === 'json' ? `CAST(${column} AS CHAR CHARACTER SET utf8mb4)` : column
    // CONCAT_WS leaves out what is NULL: the length before it says so.
    return [or(`LENGTH(${column})`), `CAST(${bytes} AS BINARY)`]
  }
  if (SHAPES.includes(dataType)) return [or(`HEX(${column})`)]
  if (dataType === 'bit') return [or(`${column} + 0`)]
  return [or(column)]
}

/**
 * The programs print a FLOAT with six digits. The hash is of what they print; rows that lose by it are counted.
 * Servers that cannot cast to FLOAT (MySQL before 8.0.17) tell of every row.
 */
function rounding(columns: readonly ColumnFacts[], { server }: Session): string {
  const floats = columns.filter(({ dataType }) => dataType === 'float').map(({ name }) => quoted(name))
  if (floats.length === 0) return '0'
  const casts = server.family === 'mariadb' ? server.series >= 1004 : server.series >= 800
  const lost = (column: string) =>
    casts ? `CAST(CAST(${column} AS CHAR) AS FLOAT) <> ${column}` : `${column} IS NOT NULL`
  return `COALESCE(SUM(IFNULL(${floats.map(lost).join(' OR ')}, 0)), 0)`
}
