import type { Facts } from '../../backup/inventory.ts'
import { plainName, plainNameSql, type Relation, text } from './catalog.ts'
import { expressionDigest } from './schema-text.ts'
import type { Row, Session } from './session.ts'

const SYSTEM = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/** Not owned by an extension: what CREATE EXTENSION makes is the extension's business. */
function ownObject(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid}
                       AND d.deptype = 'e')`
}

const BEFORE_15 = `current_setting('server_version_num')::int < 150000`

/** Dumps leave the default owner out: the first superuser, since 15 the role pg_database_owner. */
const PUBLIC_BY_DEFAULT = `CASE WHEN ${BEFORE_15} THEN n.nspowner = 10
                                ELSE pg_get_userbyid(n.nspowner) = 'pg_database_owner' END`

/** Before 15 a partition's copy of its parent's trigger was marked internal; it hangs on the parent's trigger. */
const PARTITION_TRIGGER = `${BEFORE_15} AND EXISTS (
                 SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_trigger'::regclass AND d.objid = g.oid
                    AND d.refclassid = 'pg_trigger'::regclass)`

/** PostgreSQL 11 prints the older word for what it calls. */
const TRIGGER_TEXT = `replace(pg_get_triggerdef(g.oid), ' EXECUTE PROCEDURE ', ' EXECUTE FUNCTION ')`

const QUERIES: Readonly<Record<string, string>> = {
  schemas: `SELECT '' AS oid, n.nspname AS schema, n.nspname AS name,
                   CASE WHEN n.nspname = 'public' AND ${PUBLIC_BY_DEFAULT}
                        THEN 'owned by default' ELSE 'owned by ' || pg_get_userbyid(n.nspowner) END AS value
              FROM pg_namespace n WHERE ${SYSTEM} AND ${ownObject('pg_namespace', 'n.oid')}`,
  indexes: `SELECT i.indrelid::text AS oid, n.nspname AS schema, ${plainNameSql('n.nspname', 'c.relname')} AS name,
                   'on ' || t.relname AS value
              FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace WHERE i.indisvalid AND ${SYSTEM}`,
  constraints: `SELECT k.conrelid::text AS oid, n.nspname AS schema,
                       ${plainNameSql('n.nspname', 't.relname', 'k.conname')} AS name,
                       k.contype::text || CASE WHEN k.convalidated THEN ', validated' ELSE ', not validated' END AS value
                  FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
                  JOIN pg_namespace n ON n.oid = t.relnamespace
                 WHERE k.contype NOT IN ('n', 't') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${SYSTEM}`,
  triggers: `SELECT g.tgrelid::text AS oid, n.nspname AS schema,
                    ${plainNameSql('n.nspname', 't.relname', 'g.tgname')} AS name,
                    g.tgenabled::text AS value, ${TRIGGER_TEXT} AS expression
               FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid JOIN pg_namespace n ON n.oid = t.relnamespace
              WHERE (NOT g.tgisinternal OR ${PARTITION_TRIGGER}) AND ${SYSTEM}`,
  policies: `SELECT p.polrelid::text AS oid, n.nspname AS schema,
                    ${plainNameSql('n.nspname', 't.relname', 'p.polname')} AS name,
                    p.polcmd::text AS value, concat_ws('|', pg_get_expr(p.polqual, p.polrelid),
                                                      pg_get_expr(p.polwithcheck, p.polrelid)) AS expression
               FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid JOIN pg_namespace n ON n.oid = t.relnamespace
              WHERE ${SYSTEM}`,
  functions: `SELECT '' AS oid, n.nspname AS schema, ${plainNameSql('n.nspname', 'p.proname')} || '(' || oidvectortypes(p.proargtypes) || ')' AS name,
                     md5(concat_ws('|', l.lanname, p.prokind, p.provolatile, p.prosecdef, p.prosrc)) AS value
                FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
               WHERE ${SYSTEM} AND ${ownObject('pg_proc', 'p.oid')}`,
  extensions: `SELECT '' AS oid, '' AS schema, e.extname AS name, 'in ' || n.nspname AS value
                 FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace`,
  'extension versions': `SELECT '' AS oid, '' AS schema, extname AS name, extversion AS value FROM pg_extension`,
  roles: `SELECT DISTINCT '' AS oid, '' AS schema, name, 'named by this database' AS value
            FROM (SELECT r.rolname AS name FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid
                   WHERE s.refclassid = 'pg_authid'::regclass
                     AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                     AND (s.dbid <> 0 OR s.classid = 'pg_database'::regclass
                          AND s.objid = (SELECT oid FROM pg_database WHERE datname = current_database()))
                  UNION SELECT pg_get_userbyid(c.relowner) FROM pg_class c
                          JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${SYSTEM}
                  UNION SELECT rolname FROM pg_roles WHERE oid = 10 -- the first superuser stands in no pg_shdepend
                  UNION SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()) q
           WHERE name !~ '^pg_'`,
  'database settings': `SELECT '' AS oid, '' AS schema, coalesce(r.rolname, 'every role') AS name,
                               array_to_string(s.setconfig, ', ') AS value
                          FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                          LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()`,
}

/**
 * Everything a restore must bring back beside rows, section by section, limited to the relations and schemas of
 * the selection (`schemas` undefined: all).
 */
export async function databaseFacts(
  session: Session,
  relations: readonly Relation[],
  schemas: readonly string[] | undefined,
): Promise<Record<string, Facts>> {
  const oids = new Set(relations.map((relation) => relation.oid))
  const sections: Record<string, Facts> = {}
  for (const [section, sql] of Object.entries(QUERIES)) {
    const rows = (await session.query(sql)).filter((row) => {
      if (row.oid) return oids.has(row.oid)
      return !row.schema || !schemas || schemas.includes(row.schema)
    })
    const facts = rows.map((row): [string, string] => [keyOf(text(row, 'name')), factOf(row)])
    sections[section] = Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return sections
}

/** JSON readers drop a key of this name. */
function keyOf(name: string): string {
  return name === '__proto__' ? '"__proto__"' : name
}

function factOf(row: Row): string {
  const value = text(row, 'value')
  return row.expression === undefined ? value : `${value} ${expressionDigest(text(row, 'expression'))}`
}

/** What a dump loses or changes silently, each as one sentence for people. */
export async function databaseWarnings(session: Session, relations: readonly Relation[]): Promise<string[]> {
  const warnings: string[] = []
  const oids = new Set(relations.map((relation) => relation.oid))
  const invalid = await session.query(`
    SELECT i.indrelid::text AS oid, ${plainNameSql('n.nspname', 'c.relname')} AS name
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT i.indisvalid AND c.relkind = 'i' AND ${SYSTEM}`)
  for (const row of invalid) {
    if (oids.has(text(row, 'oid'))) {
      warnings.push(`index ${text(row, 'name')} is invalid; pg_dump leaves it out. REINDEX or drop it.`)
    }
  }
  for (const relation of relations) {
    const name = plainName(relation)
    if (relation.kind === 'm' && !relation.populated)
      warnings.push(`materialized view ${name} is not populated`)
    if (relation.kind === 'f')
      warnings.push(`foreign table ${name}: its rows live elsewhere and are not in this backup`)
  }
  return warnings
}
