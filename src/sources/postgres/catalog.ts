import { UserError } from '../../errors.ts'
import type { Selection } from '../database.ts'
import type { Row, Session } from './session.ts'

/** A relation of the database, as the catalog has it. */
export interface Relation {
  oid: string
  schema: string
  name: string
  /** pg_class.relkind: r table, p partitioned, v view, m materialized view, f foreign, S sequence. */
  kind: string
  persistence: string
  populated: boolean
  /** Owned by an extension: its definition comes from CREATE EXTENSION, its rows are not dumped. */
  ofExtension: boolean
  /** Rows of an extension's table that are dumped all the same (pg_extension_config_dump): a WHERE clause, or ''. */
  configCondition: string | undefined
  pages: number
  /** False when `exclude-table-data` names it. */
  withData: boolean
}

/** A column in the canonical order: by name in byte order, since pg_dump may reorder physical columns. */
export interface Column {
  name: string
  type: string
}

const RELATIONS = `
  SELECT c.oid::text, n.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
         c.relpersistence::text AS persistence, c.relispopulated AS populated, c.relpages::text AS pages,
         e.oid IS NOT NULL AS of_extension,
         CASE WHEN c.oid = ANY (e.extconfig)
              THEN coalesce(e.extcondition[array_position(e.extconfig, c.oid)], '') END AS condition
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
         AND d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
    LEFT JOIN pg_extension e ON e.oid = d.refobjid
   WHERE c.relkind IN ('r','p','v','m','f','S') AND c.relpersistence <> 't'
     AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
   ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"`

/** All relations a dump of this selection should hold. */
export async function listRelations(session: Session, selection: Selection): Promise<Relation[]> {
  const rows = await session.query(RELATIONS)
  const excluded = patterns(selection.excludeTables)
  const emptied = patterns(selection.excludeTableData)
  return rows.map(relationOf).flatMap((relation) => {
    if (selection.schemas && !selection.schemas.includes(relation.schema)) return []
    if (relation.kind !== 'S' && matches(excluded, relation)) return []
    return [{ ...relation, withData: !matches(emptied, relation) }]
  })
}

/** `"schema"."name"`, safe in SQL. */
export function quoted(...parts: string[]): string {
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.')
}

/** `schema.name`, for people; a part is quoted when it holds a dot or a quote, so that no two relations share a name. */
export function plainName(relation: { schema: string; name: string }): string {
  const part = (text: string) => (/[."]/.test(text) ? quoted(text) : text)
  return `${part(relation.schema)}.${part(relation.name)}`
}

/** SQL for the same name as `plainName` gives, of more parts too. */
export function plainNameSql(...parts: string[]): string {
  return parts
    .map(
      (part) => `CASE WHEN ${part} ~ '[."]' THEN '"' || replace(${part}, '"', '""') || '"' ELSE ${part} END`,
    )
    .join(` || '.' || `)
}

/** Whether rows of this relation are in a dump and can be counted: tables and partitions, not roots and views. */
export function holdsRows(relation: Relation): boolean {
  if (relation.kind !== 'r' || !relation.withData) return false
  return !relation.ofExtension || relation.configCondition !== undefined
}

/** Columns of all relations, by oid, in canonical order. */
export async function listColumns(session: Session): Promise<Map<string, Column[]>> {
  const rows = await session.query(`
    SELECT a.attrelid::text AS oid, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r','p','v','m','f')
       AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     ORDER BY a.attrelid, a.attname::text COLLATE "C"`)
  const columns = new Map<string, Column[]>()
  for (const row of rows) {
    const list = columns.get(text(row, 'oid')) ?? []
    list.push({ name: text(row, 'name'), type: text(row, 'type') })
    columns.set(text(row, 'oid'), list)
  }
  return columns
}

/** A column of a row that is never null. */
export function text(row: Row, name: string): string {
  return row[name] ?? ''
}

/** Relations that a pattern of an exclusion names, for pg_dump, which gets exact names only. */
export async function excludedNames(session: Session, list: readonly string[]): Promise<string[]> {
  if (list.length === 0) return []
  const wanted = patterns(list)
  const rows = (await session.query(RELATIONS)).map(relationOf)
  for (const [index, pattern] of wanted.entries()) {
    if (rows.some((relation) => relation.kind !== 'S' && pattern.test(dotted(relation)))) continue
    throw new UserError(
      'input',
      `an exclusion names ${list[index]}, which is no table of this database; correct or remove it`,
    )
  }
  return rows
    .filter((relation) => relation.kind !== 'S' && matches(wanted, relation))
    .map((r) => quoted(r.schema, r.name))
}

function relationOf(row: Row): Relation {
  return {
    oid: text(row, 'oid'),
    schema: text(row, 'schema'),
    name: text(row, 'name'),
    kind: text(row, 'kind'),
    persistence: text(row, 'persistence'),
    populated: row.populated === 't',
    ofExtension: row.of_extension === 't',
    configCondition: row.condition ?? undefined,
    pages: Number(row.pages),
    withData: true,
  }
}

/** Throws UserError `input` for a schema or an exclusion that names nothing in this database. */
export async function assertSelection(session: Session, selection: Selection): Promise<void> {
  const { schemas: wanted = [], excludeTables, excludeTableData } = selection
  await excludedNames(session, [...excludeTables, ...excludeTableData])
  const rows = await session.query('SELECT nspname AS name FROM pg_namespace')
  const missing = wanted.filter((name) => !rows.some((row) => row.name === name))
  if (missing.length > 0) {
    throw new UserError('input', `schemas names ${missing.join(', ')}, which this database does not have`)
  }
}

/** `*` and `?` as in a shell; a pattern without a dot stands for any schema. */
function patterns(list: readonly string[]): RegExp[] {
  return list.map((pattern) => {
    const full = pattern.includes('.') ? pattern : `*.${pattern}`
    const source = full
      .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    return new RegExp(`^${source}$`, 's')
  })
}

/** Whether one of these patterns, as users write them, names the relation. */
export function matchesAny(
  list: readonly string[],
  { schema, name }: { schema: string; name: string },
): boolean {
  return patterns(list).some((pattern) => pattern.test(`${schema}.${name}`))
}

function matches(list: readonly RegExp[], relation: Relation): boolean {
  return list.some((pattern) => pattern.test(dotted(relation)))
}

/** As users write it in a pattern. */
function dotted(relation: Relation): string {
  return `${relation.schema}.${relation.name}`
}
