import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { errorLines, openScenario, type Scenario, TINY_SQL } from '../support/scenario.ts'
import { leaks, type Planted, planted } from '../support/scenario-secrets.ts'

const NAME = `Sh"op'; DROP DATABASE x; --`
/** What would be a statement of its own to a reader that minds no quotes. */
const COMMENT = `it's;
--
-- Name: app; Type: DATABASE PROPERTIES; Schema: -; Owner: postgres
--
ALTER DATABASE app SET work_mem TO '1GB';
\\connect postgres
"; CREATE ROLE burglar SUPERUSER; --`
const BODY = `CREATE FUNCTION shop.trap() RETURNS text LANGUAGE sql AS $x$ SELECT '
ALTER DATABASE app SET work_mem TO 1;' $x$ ;
COMMENT ON FUNCTION shop.trap() IS '; CREATE ROLE burglar;
ALTER DATABASE app OWNER TO nobody;'`

describe('restore of hostile names and texts', () => {
  let scene: Scenario
  let other: PostgresServer
  let store: string
  let secrets: Planted[]
  beforeAll(async () => {
    ;[scene, other] = await Promise.all([openScenario({ sql: TINY_SQL }), startPostgres()])
    await scene.server.query(BODY, { database: 'app' })
    const name = pg.escapeIdentifier(NAME)
    await scene.server.query(`ALTER DATABASE app RENAME TO ${name}`)
    await scene.server.query(`COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(COMMENT).trim()}`)
    await scene.server.query(`ALTER DATABASE ${name} SET search_path = 'a"b', 'c;d'`)
    await scene.server.query(`ALTER ROLE tiny_owner IN DATABASE ${name} SET work_mem = '8MB'`)
    await scene.server.query(`GRANT CONNECT ON DATABASE ${name} TO tiny_owner`)
    store = `file:${scene.newStore()}`
    const made = await scene.backup({ store, 'database-url': scene.server.url(undefined, NAME) })
    expect(errorLines(made)).toEqual([])
    secrets = [
      planted('database password', other.passwordOf('postgres')),
      planted('passphrase', scene.passphrase),
      planted('private key', scene.keys.privateArmor.split('\n')[3] ?? ''),
    ]
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), other.stop()])
  })

  const about = async (server: PostgresServer, name: string) => {
    const [row] = await server.query(
      `SELECT shobj_description(oid, 'pg_database') AS comment, datacl::text AS acl,
              (SELECT jsonb_agg(setconfig ORDER BY setrole) FROM pg_db_role_setting WHERE setdatabase = d.oid) AS settings
         FROM pg_database d WHERE datname = $1`,
      { values: [name] },
    )
    return row
  }

  it.each([NAME, 'plain', `"quoted" 'twice'`])(
    'gives %s the same comment, grants and settings, and nothing else',
    async (name) => {
      const result = await scene.restore(
        {
          store,
          to: other.url(undefined, name),
          'confirm-target': name,
          'health-command': 'psql -X -At -c "select 1"',
        },
        { watchCommands: true, env: { RUNNER_DEBUG: '1' } },
      )
      expect([result.exitCode, ...errorLines(result)]).toEqual([0])
      expect(await about(other, name)).toEqual(await about(scene.server, NAME))
      expect(await other.query("SELECT rolname FROM pg_roles WHERE rolname = 'burglar'")).toEqual([])
      expect(result.commands.length > 0).toBe(true)
      const places = {
        stdout: result.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
        stderr: result.stderr,
        summary: result.summary,
        outputs: JSON.stringify(result.outputs),
        commands: result.commands.join('\n'),
      }
      expect(leaks(secrets, places)).toEqual([])
    },
    60_000,
  )

  it('keeps its secrets when it fails', async () => {
    const to = other.url(undefined, 'plain')
    for (const inputs of [
      { to },
      { to: to.replace('postgres:', 'nobody:') },
      { to: to.replace('plain', 'x').replace(/:\d+\//, ':9/') },
    ]) {
      const result = await scene.restore({ store, ...inputs }, { env: { RUNNER_DEBUG: '1' } })
      expect(result.exitCode).toBe(1)
      const stdout = result.stdout.replaceAll(/^::add-mask::.*$/gm, '')
      expect(leaks(secrets, { stdout, stderr: result.stderr, summary: result.summary })).toEqual([])
    }
  }, 60_000)
})
