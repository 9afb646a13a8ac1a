import type { PostgresAddress } from './address.ts'
import { openSession, type Session } from './session.ts'

const OWN_SCHEMA = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/**
 * How many things people have made in a database: relations, functions, types, schemas, large objects. 0 for an
 * empty one, whatever extensions it has.
 */
export async function countContents(address: PostgresAddress, signal?: AbortSignal): Promise<number> {
  const session = await openSession(address, signal)
  const own = (catalog: string, schema: string, condition: string) =>
    `(SELECT count(*) FROM ${catalog} o JOIN pg_namespace n ON n.oid = o.${schema}
       WHERE ${OWN_SCHEMA} AND ${condition} AND ${notOfExtension(catalog, 'o.oid')})`
  try {
    const [row] = await session.query(`
      SELECT ${own('pg_class', 'relnamespace', `o.relkind IN ('r','p','v','m','f','S','c')`)}
           + ${own('pg_proc', 'pronamespace', 'true')} + ${own('pg_type', 'typnamespace', `o.typtype IN ('e','d','r')`)}
           + (SELECT count(*) FROM pg_largeobject_metadata)
           + (SELECT count(*) FROM pg_namespace n
               WHERE ${OWN_SCHEMA} AND n.nspname <> 'public' AND ${notOfExtension('pg_namespace', 'n.oid')}) AS things`)
    return Number(row?.things ?? 0)
  } finally {
    await session.close()
  }
}

/** The cluster's own identifier, made by initdb; undefined where the server keeps it to itself. */
export async function clusterIdentifier(session: Session): Promise<string | undefined> {
  const [right] = await session.query(
    `SELECT coalesce(has_function_privilege(to_regprocedure('pg_catalog.pg_control_system()'), 'EXECUTE'), false) AS may`,
  )
  if (right?.may !== 't') return undefined
  const [row] = await session.query('SELECT system_identifier AS id FROM pg_catalog.pg_control_system()')
  return row?.id ?? undefined
}

function notOfExtension(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`
}
