import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
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

/** A way to the server on which one word that is said to it becomes another of its length. */
async function wayThatMishears(word: string, other: string) {
  const way = createServer((client) => {
    const upstream = connect(server.port(), '127.0.0.1')
    client.on('data', (chunk) => {
      const text = chunk.toString('latin1')
      upstream.write(Buffer.from(text.replace(word, other), 'latin1'))
    })
    upstream.pipe(client)
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
  })
  await once(way.listen(0, '127.0.0.1'), 'listening')
  return way
}

/** Real programs, but a pg_dump that is told to leave something out, or ends as the script says. */
async function take(pgDump: string, database = 'postgres'): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), 'lb-gate-'))
  for (const name of ['pg_restore', 'pg_dumpall', 'psql'])
    await symlink(join(server.bin, name), join(directory, name))
  await writeFile(
    join(directory, 'pg_dump'),
    `#!/bin/sh\n${pgDump.replace('PG_DUMP', `${server.bin}/pg_dump`)}\n`,
  )
  await chmod(join(directory, 'pg_dump'), 0o755)
  const snapshot = await openSnapshot({
    address: parsePostgresUrl(server.url(undefined, database)),
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

  it.each([
    ['the snapshot is gone before the counting joins it', "SNAPSHOT '0", "SNAPSHOT 'F", 'snapshot'],
    ['a setting cannot be pinned', 'SET datestyle', 'SET datestile', 'datestile'],
  ])(
    'leaves no connection open when %s',
    async (_what, word, other, message) => {
      const way = await wayThatMishears(word, other)
      const url = new URL(server.url())
      url.port = String((way.address() as AddressInfo).port)
      url.searchParams.set('sslmode', 'disable')
      const opened = openSnapshot({
        address: parsePostgresUrl(url.href),
        programs: { major: server.major, directory: server.bin },
        selection: EVERYTHING,
        depth: 'fingerprints',
        globals: false,
      })
      await expect(opened).rejects.toThrow(message)
      // Does not answer while a connection is open.
      await new Promise((resolve) => way.close(resolve))
    },
    20_000,
  )

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
      // How many are left depends on which session read which table; never all.
      expect(held?.indexes).toBeLessThan(300)
    } finally {
      await snapshot.close()
    }
  })
})

/** What scripts in use rely on, each shown first to say that all is well, and then not to pass here. */
describe('the traps of PostgreSQL', () => {
  let dir: string
  let dump: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lb-traps-'))
    await server.query('CREATE DATABASE trap')
    await server.query(
      'CREATE TABLE many AS SELECT n, md5(n::text) AS word FROM generate_series(1, 20000) n',
      {
        database: 'trap',
      },
    )
    dump = `'${join(server.bin, 'pg_dump')}' trap`
  }, 30_000)
  afterAll(() => rm(dir, { recursive: true }))

  /** As people type it, and as it was meant: 0 is what the script goes on with. */
  const typed = (script: string) => {
    const env = {
      PATH: `${server.bin}:/usr/bin:/bin`,
      PGHOST: '127.0.0.1',
      PGPORT: String(server.port()),
      PGUSER: server.superuser,
      PGPASSWORD: server.passwordOf(server.superuser),
    }
    const { status, stdout, stderr } = spawnSync('/bin/bash', ['--norc', '-e', '-c', script], {
      cwd: dir,
      env,
      encoding: 'utf8',
    })
    return { status, said: `${stdout}${stderr}` }
  }

  it('gzip without pipefail: the dump fails, 20 bytes are a good backup', async () => {
    const naive = typed('pg_dump nowhere | gzip > x.gz; gzip -t x.gz; wc -c < x.gz; echo backup ok')
    expect([naive.status, naive.said]).toEqual([0, expect.stringMatching(/^20\nbackup ok\n.*does not exist/)])
    expect(await take('PG_DUMP nowhere | gzip', 'trap')).toBeInstanceOf(UserError)
    expect(await take('exec PG_DUMP nowhere', 'trap')).toMatchObject({
      message: expect.stringContaining('exited with code 1'),
    })
  })

  it('pg_restore -l: lists all of an archive that is cut, and nothing of a whole one in gzip', async () => {
    const naive = typed(
      `${dump} -Fc -Z0 > whole; head -c $(($(wc -c < whole) / 2)) whole > cut; pg_restore -l cut`,
    )
    expect([naive.status, naive.said]).toEqual([0, expect.stringContaining('TABLE DATA public many')])
    const whole = typed('gzip -k whole; pg_restore -l whole.gz')
    expect([whole.status, whole.said]).toEqual([
      1,
      expect.stringContaining('does not appear to be a valid archive'),
    ])
    // The same cut, under a pg_dump that says 0.
    const half = 'PG_DUMP "$@" > "$0.x"; head -c $(($(wc -c < "$0.x") / 2)) "$0.x"'
    expect(await take(half.replace(' / 2', ''), 'trap')).toMatchObject({ tables: [{ name: 'public.many' }] })
    expect(await take(half, 'trap')).toBeInstanceOf(UserError)
  })

  it('SQL that is cut in the middle of a COPY restores without an error, and has lost rows', async () => {
    const naive =
      typed(`${dump} > whole.sql; head -c $(($(wc -c < whole.sql) / 2)) whole.sql > cut.sql; createdb half
      psql -q -v ON_ERROR_STOP=1 -d half -f cut.sql > /dev/null; psql -At -d half -c 'SELECT count(*) FROM many'`)
    const rows = Number(/^(\d+)$/m.exec(naive.said)?.[1])
    expect([naive.status, rows > 100 && rows < 20_000]).toEqual([0, true])
    // No plain SQL is taken for a dump, cut or whole.
    expect(await take('exec PG_DUMP "$@" --format=plain', 'trap')).toBeInstanceOf(UserError)
  })
})
