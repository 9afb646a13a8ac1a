import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { backUp, drill } from './postgres-round-trip.ts'

/** How many tables are many; each takes its time to dump and to compare. */
const MANY = rounds(200, 1200)
/** What a database may be called and made of: its name, and the options that make it. */
const DATABASES: [string, string, string | undefined][] = [
  ['named postgres', 'postgres', undefined],
  ['of an odd name', `we'ird "näme" a=b\\c`, ''],
  ['in LATIN1', 'latin', `ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'`],
  ['in SQL_ASCII', 'ascii', `ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'`],
  ['sorted by ICU', 'icu', `LOCALE_PROVIDER icu ICU_LOCALE 'de' LC_COLLATE 'C' LC_CTYPE 'C'`],
]

let server: PostgresServer
/** Where it is enough that a backup is restored into some other server, and not into one of its own. */
let place: PostgresServer
beforeAll(async () => {
  ;[server, place] = await Promise.all([startPostgres(), startPostgres()])
}, 60_000)
afterAll(async () => {
  await Promise.all([server.stop(), place.stop()])
})

async function create(name: string, options = ''): Promise<string> {
  await server.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ${options}`)
  return server.url(server.superuser, name)
}

async function roundTrip(url: string, options: Parameters<typeof backUp>[1] = {}, scratch?: string) {
  const backup = await backUp(url, options)
  try {
    return { ...(await drill(backup, scratch)), recorded: backup.inventory }
  } finally {
    await backup.remove()
  }
}

describe('a backup restored on the same version', () => {
  it('is equal for every kind of object, type and name we could think of', async () => {
    const url = await create('odd')
    const sql = await readFile(new URL('postgres-odd-schema.sql', import.meta.url), 'utf8')
    await server.query(sql, { database: 'odd' })
    const failed = server.query('CREATE UNIQUE INDEX CONCURRENTLY broken ON idxdup (a)', { database: 'odd' })
    await expect(failed).rejects.toThrow('could not create unique index')
    const result = await roundTrip(url)
    expect(result.differences).toEqual([])
    expect(result.notCompared).toEqual([])
    expect(result.recorded.warnings).toEqual([
      'index public.broken is invalid; pg_dump leaves it out. REINDEX or drop it.',
      'foreign table public.ft: its rows live elsewhere and are not in this backup',
      'materialized view public.mvn is not populated',
    ])
    const counted = new Map(result.recorded.tables.map((table) => [table.name, table.rows]))
    expect(counted.get('"a.b".c')).toBe('0')
    expect(counted.get('a."b.c"')).toBe('2')
    expect(counted.get('public.zero')).toBe('2')
    // Without the globals the roles it names become placeholders, and all else is equal.
    expect((await roundTrip(url, { globals: false })).differences).toEqual([])
  }, 60_000)

  it.each(sampleOf('postgres-exact', DATABASES, 2))(
    'is equal for a database %s',
    async (_what, database, options) => {
      // Filled under a plain name, since the tests' own client cannot reach every name.
      if (options !== undefined) await create('plain', options)
      const sql = `CREATE TABLE words (t text); INSERT INTO words VALUES ('Käse'), ('a'), (NULL)`
      await server.query(sql, { database: options === undefined ? database : 'plain' })
      if (options !== undefined)
        await server.query(`ALTER DATABASE plain RENAME TO ${pg.escapeIdentifier(database)}`)
      const url = server.url(server.superuser, database)
      expect((await roundTrip(url)).differences).toEqual([])
    },
    90_000,
  )

  it('is equal but for the sort order when the locale is not installed here', async () => {
    const url = await create('locale', `ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'`)
    const database = 'locale'
    await server.query(
      `CREATE TABLE t AS SELECT 'Käse'::text AS t; ALTER DATABASE locale SET work_mem = '9MB'`,
      {
        database,
      },
    )
    const backup = await backUp(url)
    backup.inventory.origin.collate = 'xx_YY.ISO-8859-1'
    const result = await drill(backup)
    await backup.remove()
    expect(result.differences).toEqual([])
    expect(result.scratchNotes).toEqual([expect.stringContaining('xx_YY.ISO-8859-1 is not installed')])
    expect(result.notes).toEqual([expect.objectContaining({ section: 'database settings' })])
  }, 90_000)

  it(`is equal for ${MANY} tables`, async () => {
    const url = await create('many')
    for (let from = 1; from <= MANY; from += 100)
      await server.query(
        `DO $$ BEGIN FOR i IN ${from}..${from + 99} LOOP EXECUTE format('CREATE TABLE t%s (id int, v text)', i);
           END LOOP; END $$`,
        { database: 'many' },
      )
    expect((await roundTrip(url, {}, place.url())).differences).toEqual([])
  }, 180_000)
})

describe('a backup under writers', () => {
  it('is equal, round after round', async () => {
    const database = 'busy'
    const url = await create(database)
    await server.query(
      `CREATE TABLE acc (id int PRIMARY KEY, v bigint NOT NULL, note text);
       INSERT INTO acc SELECT i, 0, repeat('x', 200) FROM generate_series(1, 20000) i;
       CREATE TABLE log (id bigserial PRIMARY KEY, at timestamptz DEFAULT clock_timestamp(), v numeric);
       CREATE TABLE trunc AS SELECT generate_series(1, 1000) AS x;
       CREATE SEQUENCE small; CREATE SEQUENCE down INCREMENT -1;
       CREATE TABLE docs (oid oid); INSERT INTO docs SELECT lo_create(0) FROM generate_series(1, 5)`,
      { database },
    )
    const stop = new AbortController()
    const writers = [
      `BEGIN; UPDATE acc SET v = v + 1 WHERE id % 100 = (random() * 99)::int; INSERT INTO log (v) SELECT random() FROM generate_series(1, 50);
       DELETE FROM log WHERE id % 7 = 0; COMMIT`,
      `SELECT nextval('small'), nextval('down'); INSERT INTO docs SELECT lo_from_bytea(0, decode(repeat('ab', 3000), 'hex'));
       WITH gone AS (DELETE FROM docs WHERE oid = (SELECT min(oid) FROM docs) RETURNING oid) SELECT lo_unlink(oid) FROM gone`,
      `SET lock_timeout = '50ms'; TRUNCATE trunc; INSERT INTO trunc SELECT generate_series(1, 1000)`,
      `CREATE TABLE IF NOT EXISTS fleeting (x int); INSERT INTO fleeting VALUES (1); SELECT pg_sleep(0.02); DROP TABLE fleeting; SELECT pg_sleep(0.02)`,
    ].map((sql) => hammer(server.url(server.superuser, database), sql, stop.signal))
    try {
      for (let round = 1; round <= rounds(2, 4); round++)
        expect((await roundTrip(url, {}, place.url())).differences).toEqual([])
    } finally {
      stop.abort()
    }
    const turns = await Promise.all(writers)
    expect(Math.min(...turns)).toBeGreaterThan(5)
  }, 90_000)
})

/** Repeats a script on one connection until stopped; gives how often it went through. */
async function hammer(url: string, sql: string, signal: AbortSignal): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let turns = 0
  while (!signal.aborted) {
    const done = await client.query(sql).then(
      () => true,
      () => client.query('ROLLBACK').then(() => false),
    )
    if (done) turns += 1
    await sleep(3)
  }
  await client.end()
  return turns
}
