import { UserError } from '../../errors.ts'
import type { Selection } from '../database.ts'
import { assertSelection, holdsRows, listRelations, plainName, type Relation, text } from './catalog.ts'
import type { Row, Session } from './session.ts'

/** The server's own word about itself. */
export interface ServerFacts {
  /** As people write it: `15.18`. */
  version: string
  major: number
  bytes: number
  /** Server clock minus ours, in milliseconds, corrected by half the round trip. */
  clockSkewMs: number
}

/** Asks the server for version, size and time. `clock` gives our own time in milliseconds since 1970. */
export async function serverFacts(session: Session, clock: () => number): Promise<ServerFacts> {
  const before = clock()
  const [time] = await session.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms')
  const ours = (before + clock()) / 2
  const [row] = await session.query(`
    SELECT current_setting('server_version_num') AS num, pg_database_size(current_database()) AS bytes`)
  const num = Number(row?.num)
  return {
    version: num >= 100000 ? `${Math.floor(num / 10000)}.${num % 10000}` : String(num),
    major: Math.floor(num / 10000),
    bytes: Number(row?.bytes),
    clockSkewMs: Math.round(Number(time?.ms) - ours),
  }
}

/**
 * Checks that the role can read all that the selection names: schemas, tables, sequences, large objects, past
 * row-level security. Throws UserError `preflight` with one message that lists every fault and its cure.
 */
export async function assertReadable(session: Session, selection: Selection): Promise<Relation[]> {
  await assertSelection(session, selection)
  const listed = await listRelations(session, selection)
  const relations = listed.filter((relation) => !relation.ofExtension || holdsRows(relation))
  const [me] = await session.query(
    'SELECT current_user AS role, rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  )
  const role = me?.role ?? 'the role'
  if (me?.super === 't') return relations
  const faults = [
    ...(await unreadableRelations(session, relations, role)),
    ...(await hiddenRows(session, relations, role)),
    ...(await unreadableLargeObjects(session, role)),
  ]
  if (faults.length > 0) throw new UserError('preflight', faults.join(' '))
  return relations
}

async function unreadableRelations(
  session: Session,
  relations: readonly Relation[],
  role: string,
): Promise<string[]> {
  const rows = await session.query(`
    SELECT c.oid::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r','p','S') AND n.nspname !~ '^pg_'
       AND NOT (has_schema_privilege(n.oid, 'USAGE') AND CASE WHEN c.relkind = 'S'
                THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END)`)
  const denied = named(rows, relations)
  if (denied.length === 0) return []
  return [
    `Role ${role} may not read ${few(denied)}. Let it: GRANT pg_read_all_data TO "${role}" (PostgreSQL 14 and later), or GRANT USAGE and SELECT on them; or leave them out with exclude-tables.`,
  ]
}

async function hiddenRows(session: Session, relations: readonly Relation[], role: string): Promise<string[]> {
  const rows = await session.query(
    `SELECT c.oid::text FROM pg_class c WHERE c.relrowsecurity AND c.relkind IN ('r','p')
        AND NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = current_user)
        AND (c.relforcerowsecurity OR NOT pg_has_role(c.relowner, 'USAGE'))`,
  )
  const hidden = named(
    rows,
    relations.filter((relation) => relation.withData),
  )
  if (hidden.length === 0) return []
  return [
    `Row-level security would hide rows of ${few(hidden)} from role ${role}, so the dump would not be whole. Let it see all: ALTER ROLE "${role}" BYPASSRLS.`,
  ]
}

async function unreadableLargeObjects(session: Session, role: string): Promise<string[]> {
  const [row] = await session.query(`
    SELECT count(*) AS denied FROM pg_largeobject_metadata m
     WHERE current_setting('lo_compat_privileges') = 'off' AND NOT pg_has_role(m.lomowner, 'USAGE')
       AND NOT EXISTS (SELECT 1 FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT'
                        AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE')))`)
  const denied = Number(row?.denied)
  if (denied === 0) return []
  return [
    `Role ${role} may not read ${denied} large object${denied === 1 ? '' : 's'} (pg_read_all_data does not cover them). Make the role a member of their owner, GRANT SELECT ON LARGE OBJECT to it, or dump as the owner.`,
  ]
}

function named(rows: readonly Row[], relations: readonly Relation[]): string[] {
  const oids = new Set(rows.map((row) => text(row, 'oid')))
  return relations.filter((relation) => oids.has(relation.oid)).map(plainName)
}

function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}
