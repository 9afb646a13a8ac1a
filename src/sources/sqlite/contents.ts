import type { DatabaseSync } from 'node:sqlite'
import type { Facts, Table } from '../../backup/inventory.ts'
import { contentSums } from './content-sums.ts'
import { identifier, openGuarded, quoted, rowsOf, single, using } from './open-database.ts'
import type { Answer, Ask } from './requests.ts'

/**
 * Reads tables, rows, content and definitions. Views and virtual tables are taken by their definitions alone: to ask
 * them for columns or rows would run them. What a full-text or r-tree index holds is in its own plain tables.
 */
export function sumsAndFacts({ path, waitMs, depth }: Ask<'contents'>): Promise<Answer<'contents'>> {
  return using(openGuarded(path, waitMs), (database) => {
    database.exec('BEGIN')
    const schema = rowsOf(database, 'SELECT type, name, sql, rootpage FROM sqlite_schema ORDER BY name, type')
    const objects = schema.map(([type, name, sql, root]): SchemaObject => {
      return {
        type: String(type),
        name: String(name),
        sql: sql === null ? undefined : String(sql),
        root: Number(root),
      }
    })
    const relations = objects.filter(({ type }) => type === 'table' || type === 'view')
    return {
      library: single(database, 'SELECT sqlite_version()'),
      tables: relations.map((object) => tableOf(database, object, depth)),
      definitions: definitionsOf(objects),
      settings: settingsOf(database),
    }
  })
}

interface SchemaObject {
  type: string
  name: string
  /** Absent for what SQLite made itself, such as the index of a primary key. */
  sql: string | undefined
  /** Page of its tree; 0 for what has none. */
  root: number
}

function tableOf(database: DatabaseSync, object: SchemaObject, depth: Ask<'contents'>['depth']): Table {
  const { name } = object
  const kind = kindOf(object)
  if (kind === 'view' || kind === 'virtual table') return { name, kind, columns: [] }
  const columns = rowsOf(database, 'SELECT name, type, hidden FROM pragma_table_xinfo(?)', name).map(
    ([column, type, hidden]) => ({ name: String(column), type: String(type), hidden: Number(hidden) }),
  )
  const told = columns.map((column) => ({
    name: column.name,
    type: `${column.type}${GENERATED[column.hidden] ?? ''}`.trim(),
  }))
  const table = { name, kind, columns: told }
  if (depth === 'off') return table
  if (depth === 'counts')
    return { ...table, rows: single(database, `SELECT count(*) FROM ${quoted(name)} NOT INDEXED`) }
  // A virtual column has no content of its own, and to read it would run its expression.
  const stored = columns.filter(({ hidden }) => hidden !== 2).map((column) => column.name)
  const all = columns.map((column) => column.name.toLowerCase())
  const key = rowidOf(database, name, all)
  return { ...table, ...contentSums(database, { table: name, key, columns: stored.map(identifier) }) }
}

/** As `PRAGMA table_xinfo` numbers them. */
const GENERATED: Readonly<Record<number, string>> = { 2: ' generated', 3: ' generated, stored' }

function kindOf({ type, name, root }: SchemaObject): string {
  if (type === 'view') return 'view'
  if (root === 0) return 'virtual table'
  return name.startsWith('sqlite_') ? 'internal table' : 'table'
}

/** The name by which the number of a row can be read; none for a table WITHOUT ROWID or with columns of all three names. */
function rowidOf(database: DatabaseSync, table: string, columns: readonly string[]): string | undefined {
  const free = ['rowid', '_rowid_', 'oid'].find((name) => !columns.includes(name))
  if (free === undefined) return undefined
  try {
    database.prepare(`SELECT ${free} FROM ${quoted(table)}`)
    return free
  } catch {
    return undefined
  }
}

function definitionsOf(objects: readonly SchemaObject[]): Facts {
  return Object.fromEntries(
    objects.map(({ type, name, sql }) => [`${type} ${name}`, sql ?? 'made by SQLite']),
  )
}

function settingsOf(database: DatabaseSync): Facts {
  const names = ['encoding', 'page_size', 'auto_vacuum', 'user_version', 'application_id']
  return Object.fromEntries(names.map((name) => [name, single(database, `PRAGMA ${name}`)]))
}
