import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { openSnapshot } from '../../src/sources/postgres/snapshot.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { EVERYTHING } from './postgres-round-trip.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
  const sql = `CREATE TABLE kept (x int); CREATE TABLE lost (x int); INSERT INTO lost VALUES (1); CREATE SEQUENCE seq;
    SELECT lo_from_bytea(0, '\\x00ff'), pg_sleep(0)`
  await server.query(sql)
}, 90_000)
afterAll(() => server.stop())

/** Real programs, but a pg_dump that is told to leave something out, or ends as the script says. */
async function take(pgDump: string): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), 'lb-gate-'))
  for (const name of ['pg_restore', 'pg_dumpall', 'psql'])
    await symlink(join(server.bin, name), join(directory, name))
  await writeFile(
    join(directory, 'pg_dump'),
    `#!/bin/sh\n${pgDump.replace('PG_DUMP', `${server.bin}/pg_dump`)}\n`,
  )
  await chmod(join(directory, 'pg_dump'), 0o755)
  const snapshot = await openSnapshot({
    address: parsePostgresUrl(server.url()),
    programs: { major: server.major, directory },
    selection: EVERYTHING,
    depth: 'fingerprints',
    globals: false,
  })
  try {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() })
    const [inventory] = await Promise.all([snapshot.inventory(), pipeline(snapshot.dump(), sink)])
    return await snapshot.complete(inventory)
  } catch (error) {
    return error
  } finally {
    await snapshot.close()
    await rm(directory, { recursive: true })
  }
}

describe('a dump that does not hold what the catalog lists', () => {
  it.each([
    ['a table', '--exclude-table=lost', 'gate', 'does not hold public.lost;'],
    ['rows', '--exclude-table-data=lost', 'gate', 'does not hold public.lost;'],
    ['a sequence', '--exclude-table=seq', 'gate', 'does not hold public.seq;'],
    ['large objects', '--no-blobs', 'gate', 'does not hold the large objects;'],
  ])('fails the gate: %s', async (_what, option, code, message) => {
    expect(await take(`exec PG_DUMP "$@" ${option}`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    })
  })

  it('is told from one that is whole', async () => {
    expect(await take('exec PG_DUMP "$@"')).toMatchObject({
      tables: [{ name: 'public.kept' }, { name: 'public.lost' }],
    })
  })

  it.each([
    ['dies early', 'PG_DUMP "$@" | head -c 300; kill -KILL $$', 'was ended by SIGKILL'],
    [
      'fails',
      'exec PG_DUMP "$@" --table=nothing',
      'pg_dump exited with code 1: no matching tables were found',
    ],
    ['writes nothing', 'exit 0', 'pg_dump wrote nothing'],
    ['is cut and still says 0', 'PG_DUMP "$@" | head -c 300', 'pg_restore exited with code 1'],
  ])('fails when pg_dump %s', async (_what, script, message) => {
    const failure = await take(script)
    expect(failure instanceof Error ? failure.message : failure).toContain(message)
  })
})

describe('the locks of a snapshot', () => {
  it('are given back once a table is counted, but for those that keep the tables as they are', async () => {
    await server.query('CREATE DATABASE many')
    const many = `DO $$ BEGIN FOR i IN 1..300 LOOP EXECUTE format('CREATE TABLE t%s (x int PRIMARY KEY)', i); END LOOP; END $$`
    await server.query(many, { database: 'many' })
    const snapshot = await openSnapshot({
      address: parsePostgresUrl(server.url('postgres', 'many')),
      programs: { major: server.major, directory: server.bin },
      selection: EVERYTHING,
      depth: 'fingerprints',
      globals: false,
    })
    try {
      await snapshot.inventory()
      const [held] = await server.query(
        `SELECT count(DISTINCT relation) FILTER (WHERE relkind = 'r')::int AS tables,
                count(DISTINCT relation) FILTER (WHERE relkind = 'i')::int AS indexes
           FROM pg_locks JOIN pg_class c ON c.oid = relation WHERE relname ~ '^t\\d'`,
        { database: 'many' },
      )
      expect(held?.tables).toBe(300)
      expect(held?.indexes).toBeLessThan(150)
    } finally {
      await snapshot.close()
    }
  })
})
