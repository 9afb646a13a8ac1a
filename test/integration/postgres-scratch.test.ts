import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { openPostgresScratch } from '../../src/sources/postgres/scratch.ts'
import type { Scratch } from '../../src/sources/scratch.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { allProcesses } from '../support/process-tree.ts'
import { rounds } from '../support/rounds.ts'
import { backUp, drill, type PlainBackup } from './postgres-round-trip.ts'

const ROWS = rounds(40_000, 300_000)
const SECRET = 'alice.secret@example.com'
let source: PostgresServer
let sound: PlainBackup
let broken: PlainBackup
const broken2: PlainBackup[] = []

beforeAll(async () => {
  source = await startPostgres()
  await source.query('CREATE ROLE clerk; CREATE ROLE boss; GRANT boss TO clerk')
  for (const database of ['sound', 'fk', 'chk'])
    await source.query(`CREATE DATABASE ${database} TEMPLATE template0`)
  await source.query(
    `CREATE TABLE people (id int PRIMARY KEY, mail text); ALTER TABLE people OWNER TO clerk;
     INSERT INTO people SELECT i, md5(i::text) FROM generate_series(1, ${ROWS}) i; CREATE INDEX ON people (mail)`,
    { database: 'sound' },
  )
  await source.query(
    `CREATE TABLE a (mail text PRIMARY KEY); CREATE TABLE b (mail text REFERENCES a);
     SET session_replication_role = replica; INSERT INTO b VALUES ('${SECRET}')`,
    { database: 'fk' },
  )
  await source.query(
    `CREATE FUNCTION ok(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
     CREATE TABLE c (mail text, CONSTRAINT mail_ok CHECK (ok(mail))); INSERT INTO c VALUES ('${SECRET}');
     CREATE OR REPLACE FUNCTION ok(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false'`,
    { database: 'chk' },
  )
  sound = await backUp(source.url(source.superuser, 'sound'))
  broken = await backUp(source.url(source.superuser, 'fk'))
  broken2.push(await backUp(source.url(source.superuser, 'chk')))
}, 60_000)

afterAll(async () => {
  await Promise.all([sound, broken, ...broken2].map((backup) => backup.remove()))
  await source.stop()
})

describe('the ephemeral scratch', () => {
  it('names the class and the object of a failing restore, and never a value', async () => {
    for (const [backup, constraint] of [
      [broken, 'b_mail_fkey'],
      [broken2[0], 'mail_ok'],
    ] as const) {
      const scratch = await open(backup ?? broken)
      const failure = await scratch
        .restore(createReadStream((backup ?? broken).dump))
        .catch((error: unknown) => error)
      await scratch.close()
      expect(failure).toMatchObject({ code: 'drill', message: expect.stringContaining(constraint) })
      expect(failure instanceof Error ? failure.message : '').not.toMatch(/alice|secret/)
    }
    expect(await leftovers()).toEqual([])
  }, 90_000)

  it('answers queries as the application would, and shows no value in their errors', async () => {
    const scratch = await open(sound)
    await scratch.restore(createReadStream(sound.dump))
    expect(await scratch.query('SELECT count(*) FROM people')).toEqual([[`${ROWS}`]])
    expect(await scratch.query('SELECT 1 AS a, 2 AS a; SELECT 5 AS b, 7 AS "1"')).toEqual([['5', '7']])
    await expect(scratch.query('DELETE FROM people')).rejects.toThrow('read-only transaction')
    const failure = await scratch.query(`SELECT '${SECRET}'::int`).catch(String)
    expect(failure).toContain('the query failed')
    expect(failure).not.toContain(SECRET)
    await scratch.close()
    expect(await leftovers()).toEqual([])
  }, 90_000)

  it.each(['cancelled', 'killed'])(
    'leaves nothing when it is %s in the middle',
    async (how) => {
      const stop = new AbortController()
      const scratch = await open(sound, stop.signal)
      const dump = readFileSync(sound.dump)
      const half = Promise.withResolvers<void>()
      const struck = Promise.withResolvers<void>()
      async function* halting() {
        yield dump.subarray(0, dump.length >> 1)
        half.resolve()
        await struck.promise
        yield dump.subarray(dump.length >> 1)
      }
      const restoring = scratch.restore(halting()).catch((error: unknown) => error)
      await half.promise
      if (how === 'cancelled') stop.abort()
      else process.kill(postmaster(), 'SIGKILL')
      struck.resolve()
      expect(await restoring).toMatchObject({ code: how === 'cancelled' ? 'cancelled' : 'drill' })
      await scratch.close()
      expect(await leftovers()).toEqual([])
    },
    90_000,
  )
})

describe('a scratch server given by its URL', () => {
  it('is refused when it holds anything', async () => {
    const failure = openPostgresScratch(sound.inventory, parsePostgresUrl(source.url()))
    await expect(failure).rejects.toMatchObject({
      code: 'preflight',
      message: expect.stringContaining('not empty'),
    })
  })

  it('is refused when it is older, and left as it was found otherwise', async () => {
    const guest = await startPostgres({ superuser: 'root_of_guest' })
    const names = () =>
      guest.query('SELECT datname AS n FROM pg_database UNION ALL SELECT rolname FROM pg_roles ORDER BY 1')
    const before = await names()
    const newer = { ...sound.inventory, major: 99 }
    await expect(openPostgresScratch(newer, parsePostgresUrl(guest.url()))).rejects.toThrow(
      'older than the backup',
    )
    expect((await drill(sound, guest.url())).differences).toEqual([])
    await expect(drill(broken, guest.url())).rejects.toThrow('b_mail_fkey')
    const scratch = await openPostgresScratch(sound.inventory, parsePostgresUrl(guest.url()))
    await expect(scratch.restore(Readable.from([Buffer.from('no archive')]))).rejects.toMatchObject({
      code: 'drill',
    })
    await scratch.close()
    expect(await names()).toEqual(before)
    await guest.stop()
  }, 60_000)

  it('may hold the roles already, in another order', async () => {
    await source.query('CREATE DATABASE ruled TEMPLATE template0')
    await source.query('CREATE TABLE t (x int); CREATE POLICY p ON t TO clerk, boss USING (true)', {
      database: 'ruled',
    })
    const ruled = await backUp(source.url(source.superuser, 'ruled'))
    const guest = await startPostgres()
    try {
      expect(ruled.inventory.facts.schemas).toMatchObject({ public: 'owned by default' })
      await guest.query('CREATE ROLE boss; CREATE ROLE clerk')
      expect((await drill(ruled, guest.url())).differences).toEqual([])
    } finally {
      await Promise.all([guest.stop(), ruled.remove()])
    }
  }, 60_000)
})

const homes = new Set<string>()

/** An ephemeral scratch with its roles; remembers where its server works. */
async function open(backup: PlainBackup, signal?: AbortSignal): Promise<Scratch> {
  const scratch = await openPostgresScratch(backup.inventory, undefined, signal)
  for (const { pid, command } of allProcesses()) {
    // Another suite's server may end between the listing and this.
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const [home] = /\/\S+\/lifeboat-\w{6}/.exec(command) ?? []
    if (status.includes(`\nPPid:\t${process.pid}\n`) && home) homes.add(home)
  }
  expect(homes.size).toBeGreaterThan(0)
  await scratch.restoreGlobals(backup.globals ? createReadStream(backup.globals) : undefined)
  return scratch
}

/** What is left of our throwaway servers: directories, and processes that were started for one. */
async function leftovers(): Promise<string[]> {
  let found: string[] = []
  for (let attempt = 0; attempt < 20; attempt++) {
    const running = allProcesses()
    found = [...homes].filter(
      (home) => existsSync(home) || running.some(({ command }) => command.includes(home)),
    )
    if (found.length === 0) break
    await sleep(100)
  }
  return found
}

function postmaster(): number {
  const home = [...homes].at(-1)
  const servers = allProcesses().filter(({ command }) => /^\S+\/bin\/postgres -D /.test(command))
  return Math.min(
    ...servers.filter(({ command }) => command.includes(` ${home}/data `)).map(({ pid }) => pid),
  )
}
