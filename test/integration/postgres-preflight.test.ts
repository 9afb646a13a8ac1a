import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { assertReadable } from '../../src/sources/postgres/preflight.ts'
import { openSession, type Session } from '../../src/sources/postgres/session.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { backUp, drill, EVERYTHING } from './postgres-round-trip.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres({ settings: { max_connections: '12', superuser_reserved_connections: '1' } })
  await server.query(`CREATE DATABASE app TEMPLATE template0; `)
  for (const role of ['owner', 'reader', 'outsider']) {
    await server.query(`CREATE ROLE ${role} LOGIN PASSWORD '${server.passwordOf(role)}'`)
  }
  await server.query('ALTER DATABASE app OWNER TO owner')
  await server.query('REVOKE CONNECT ON DATABASE app FROM PUBLIC; GRANT CONNECT ON DATABASE app TO reader')
  await server.query(
    `CREATE SCHEMA crm; CREATE TABLE crm.people (id serial PRIMARY KEY, name text); CREATE TABLE open (x int);
     INSERT INTO crm.people (name) VALUES ('ann'), ('bob'); CREATE SEQUENCE lone;
     SELECT lo_from_bytea(0, '\\x616263' || decode(repeat('00ff', 3000), 'hex'))`,
    { database: 'app', role: 'owner' },
  )
}, 90_000)
afterAll(() => server.stop())

const at = (role: string) => server.url(role, 'app')

async function look(url: string): Promise<string> {
  try {
    const session = await openSession(parsePostgresUrl(url))
    try {
      await assertReadable(session, EVERYTHING)
      return 'fine'
    } finally {
      await session.close()
    }
  } catch (error) {
    expect(error).toMatchObject({ code: 'preflight' })
    const text = error instanceof Error ? error.message : ''
    expect(text).not.toContain('\n')
    for (const role of ['owner', 'reader', 'outsider']) {
      expect(text).not.toContain(server.passwordOf(role))
      expect(text).not.toContain(encodeURIComponent(server.passwordOf(role)))
    }
    return text
  }
}

describe('the look before a backup has one clear message', () => {
  it.each([
    ['a closed port', () => 'postgres://u:p@127.0.0.1:1/app', 'connection refused'],
    ['an unknown host', () => 'postgres://u:p@no-such-host.invalid/app', 'host name is unknown'],
    ['no such socket', () => 'postgres://u:p@%2Fnonexistent/app', 'no such unix socket'],
    [
      'a wrong password',
      () => at('owner').replace(/:[^:@]*@/, ':wrong@'),
      'the password of user owner is wrong',
    ],
    ['no password', () => at('owner').replace(/:[^:@]*@/, '@'), 'asks user owner for a password'],
    ['an unknown database', () => server.url('owner', 'nope'), 'there is no database nope'],
    ['no right to connect', () => at('outsider'), 'user outsider may not connect'],
    ['a server without TLS', () => `${at('owner')}?sslmode=require`, 'over TLS (sslmode=require)'],
  ])('for %s', async (_what, url, message) => {
    expect(await look(url())).toContain(message)
  })

  it('for tables, sequences and large objects the role may not read', async () => {
    const text = await look(at('reader'))
    expect(text).toContain(
      'Role reader may not read crm.people, crm.people_id_seq, public.lone, public.open.',
    )
    expect(text).toContain('Role reader may not read 1 large object')
    await server.query('GRANT pg_read_all_data TO reader')
    expect(await look(at('reader'))).toMatch(/^Role reader may not read 1 large object /)
    await server.query('GRANT owner TO reader')
    expect(await look(at('reader'))).toBe('fine')
  })

  it('for row-level security that would hide rows', async () => {
    const where = { database: 'app', role: 'owner' }
    await server.query('REVOKE owner FROM reader')
    await server.query('ALTER TABLE open ENABLE ROW LEVEL SECURITY', where)
    expect(await look(at('owner'))).toBe('fine')
    expect(await look(at('reader'))).toContain(
      'Row-level security would hide rows of public.open from role reader',
    )
    await server.query('ALTER TABLE open FORCE ROW LEVEL SECURITY', where)
    expect(await look(at('owner'))).toContain('hide rows of public.open from role owner')
    await server.query('ALTER ROLE owner BYPASSRLS')
    expect(await look(at('owner'))).toBe('fine')
  })

  it('for a server without a free connection', async () => {
    const url = at('owner')
    const taken: Session[] = []
    try {
      // A backend of an earlier test may still be on its way out: full means refused three times in a row.
      for (let refused = 0; refused < 3; ) {
        const session = await openSession(parsePostgresUrl(url)).catch(() => undefined)
        if (session) taken.push(session)
        refused = session ? 0 : refused + 1
      }
      expect(taken.length).toBeGreaterThan(5)
      expect(await look(url)).toContain('no free connection')
    } finally {
      await Promise.all(taken.map((session) => session.close()))
    }
  })
})

describe('an owner who is no superuser', () => {
  it('makes a whole backup, with roles but without their passwords', async () => {
    const backup = await backUp(at('owner'))
    const { readFile } = await import('node:fs/promises')
    const globals = await readFile(backup.globals ?? '', 'utf8')
    expect(globals).toContain('CREATE ROLE reader;')
    expect(globals).not.toContain('SCRAM-SHA-256')
    const result = await drill(backup)
    await backup.remove()
    expect(result.differences).toEqual([])
    expect(result.restored.largeObjects?.count).toBe('1')
  }, 90_000)
})
