import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  badManners,
  errorLines,
  openScenario,
  type Scenario,
  s3Inputs,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'
import { reseal } from '../support/scenario-forgery.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

const POLICY = `
  CREATE ROLE tiny_reader;
  ALTER TABLE shop.customers ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON shop.customers TO tiny_reader USING (id < 10);`

describe('restore, its options', () => {
  let scene: Scenario
  let other: PostgresServer
  let s3: S3Server
  let health: Recorder
  let path: string
  let store: string
  let id: string
  let made = 0
  beforeAll(async () => {
    ;[scene, other, s3, health] = await Promise.all([
      openScenario({ sql: TINY_SQL }),
      startPostgres(),
      startS3Server(),
      startRecorder(),
    ])
    path = scene.newStore()
    store = `file:${path}`
    const backup = await scene.backup({ store })
    expect(errorLines(backup)).toEqual([])
    id = backup.outputs['backup-id'] ?? ''
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), other.stop(), s3.close(), health.close()])
  })

  /** A database of its own for each test, by URL. */
  const fresh = () => {
    made += 1
    return other.url(undefined, `db${made}`)
  }
  const count = async (table: string, database = `db${made}`) =>
    Number((await other.query(`SELECT count(*) AS n FROM ${table}`, { database }))[0]?.n)
  const leftovers = async () =>
    (await other.query("SELECT datname FROM pg_database WHERE datname ~ 'restoring'")).length

  it('owners: none gives all to the role that restores and makes no role', async () => {
    await other.query(`CREATE ROLE plain LOGIN CREATEDB PASSWORD '${other.passwordOf('plain')}'`)
    made += 1
    const before = await other.query('SELECT count(*)::int AS n FROM pg_roles')
    const to = other.url('plain', `db${made}`)
    const kept = await scene.restore({ store, to })
    expect(badManners(kept)).toEqual([])
    expect(errorLines(kept)[0]).toMatch(/restoring roles and grants failed: permission denied/)
    const result = await scene.restore({ store, to, owners: 'none' })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(await count('shop.orders')).toBe(40)
    const owners = await other.query(
      "SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'shop'::regnamespace",
      { database: `db${made}` },
    )
    expect(owners).toEqual([{ owner: 'plain' }])
    expect(await other.query('SELECT count(*)::int AS n FROM pg_roles')).toEqual(before)
    expect(await leftovers()).toBe(0)
  }, 60_000)

  it('owners: none names the role that a policy lacks', async () => {
    await scene.server.query('CREATE DATABASE guarded')
    await scene.server.query(
      `DROP ROLE IF EXISTS tiny_owner_2; CREATE SCHEMA shop; CREATE TABLE shop.customers (id int); ${POLICY}`,
      {
        database: 'guarded',
      },
    )
    const url = scene.server.url(undefined, 'guarded')
    await scene.backup({ store, target: 'guarded', 'database-url': url })
    const to = fresh()
    const result = await scene.restore({ store, target: 'guarded', to, owners: 'none' })
    expect(badManners(result)).toEqual([])
    expect(errorLines(result)[0]).toMatch(/role "tiny_reader" does not exist.*was not made/)
    expect(await leftovers()).toBe(0)
    if (rounds(0, 1) === 0) return
    const whole = await scene.restore({ store, target: 'guarded', to })
    expect([whole.exitCode, ...errorLines(whole)]).toEqual([0])
  }, 60_000)

  it('does not change roles that exist', async () => {
    await other.query(
      `CREATE ROLE tiny_boss; DO $$ BEGIN CREATE ROLE tiny_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    )
    await scene.server.query(
      'CREATE ROLE tiny_boss; GRANT tiny_boss TO tiny_owner; ALTER ROLE tiny_owner LOGIN SUPERUSER',
    )
    const local = scene.newStore()
    await scene.backup({ store: `file:${local}` })
    const result = await scene.restore({ store: `file:${local}`, to: fresh() })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(
      await other.query(
        `SELECT rolsuper, rolcanlogin, (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS groups FROM pg_roles r WHERE rolname = 'tiny_owner'`,
      ),
    ).toEqual([{ rolsuper: false, rolcanlogin: false, groups: 0 }])
  }, 60_000)

  it('does not swap a copy in that differs from what was recorded, unless told', async () => {
    const forged = scene.newStore()
    await cp(path, forged, { recursive: true })
    await reseal(forged, id, scene, (inventory) => ({
      ...inventory,
      tables: inventory.tables.map((table) =>
        table.name === 'shop.orders' ? { ...table, rows: '41' } : table,
      ),
    }))
    const to = fresh()
    await other.query(`CREATE DATABASE db${made}`)
    await other.query('CREATE TABLE mine (id int)', { database: `db${made}` })
    const inputs = { store: `file:${forged}`, to, force: `db${made}` }
    const refused = await scene.restore(inputs)
    expect(badManners(refused)).toEqual([])
    expect(errorLines(refused)[0]).toMatch(
      /differs from what was recorded: rows: shop.orders: 41 rows recorded, 40 restored.*is untouched/,
    )
    expect(refused.summary).toContain('## ❌ Not restored')
    expect(await count('mine')).toBe(0)
    expect(await leftovers()).toBe(0)
    const accepted = await scene.restore({ ...inputs, 'accept-differences': 'true' })
    expect([accepted.exitCode, ...errorLines(accepted)]).toEqual([0])
    expect(accepted.log).toContain('differs from what was recorded, and was accepted')
    expect(await count('shop.orders')).toBe(40)
  }, 60_000)

  type Harm = [string, (copy: string) => Promise<unknown>]
  const harms: Harm[] = [
    ['lost everything', async (copy) => rm(join(copy, TARGET), { recursive: true })],
    ['lost the data', async (copy) => rm(join(copy, TARGET, 'db', `${id}.dump.zst.pgp`))],
    [
      'holds damaged data',
      async (copy) => writeFile(join(copy, TARGET, 'db', `${id}.dump.zst.pgp`), 'x'.repeat(5000)),
    ],
    [
      'holds a damaged manifest',
      async (copy) => writeFile(join(copy, TARGET, 'db', `${id}.manifest.json`), '{}'),
    ],
  ]
  const DENIES = 'denies every request'
  const DOWN = 'is down'
  const all: Harm[] = [[DENIES, async () => undefined], ...harms]
  it.each<[string, Harm[]]>([
    [all.map(([name]) => name).join(', '), all],
    // Each alone, and one that is tried for half a minute, in the large setting.
    ...[...all, [DOWN, async () => undefined] satisfies Harm]
      .slice(0, rounds(0, 9))
      .map<[string, Harm[]]>((harm) => [harm[0], [harm]]),
  ])(
    'restores from the last store when one before it each: %s',
    async (_, bad) => {
      const stores: string[] = []
      for (const [name, harm] of bad) {
        const copy = scene.newStore()
        await cp(path, copy, { recursive: true })
        await harm(copy)
        stores.push(name === DENIES || name === DOWN ? 's3://backups/there' : `file:${copy}`)
      }
      s3.fault = () => '403'
      const isDown = bad.some(([name]) => name === DOWN)
      const result = await scene.restore({
        ...(stores.some((each) => each.startsWith('s3:')) ? s3Inputs(s3) : {}),
        ...(isDown ? { 's3-endpoint': 'http://127.0.0.1:9' } : {}),
        store: [...stores, store].join('\n'),
        to: fresh(),
      })
      s3.fault = undefined
      expect([result.exitCode, ...errorLines(result)]).toEqual([0])
      expect(result.outputs.store).toBe(store)
      expect(await count('shop.orders')).toBe(40)
      for (const each of stores)
        expect(result.log.split('\n').filter((line) => line.includes(each))).toContainEqual(
          expect.stringMatching(
            /could not serve it, the next store was tried|does not have 20\d+|could not be listed/,
          ),
        )
    },
    90_000,
  )

  it('names every store when none serves', async () => {
    const first = scene.newStore()
    const second = scene.newStore()
    for (const copy of [first, second]) {
      await cp(path, copy, { recursive: true })
      await rm(join(copy, TARGET, 'db', `${id}.dump.zst.pgp`))
    }
    const result = await scene.restore({ store: `file:${first}\nfile:${second}`, to: fresh() })
    expect(badManners(result)).toEqual([])
    expect(errorLines(result)[0]).toMatch(
      /no store could serve backup .*store\d.*is missing.*store\d.*is missing/,
    )
  }, 60_000)

  it('asks archived objects back, says when to return, and never hangs', async () => {
    const stored = await scene.backup({ ...s3Inputs(s3), 's3-storage-class': 'GLACIER' })
    expect(errorLines(stored)).toEqual([])
    const to = fresh()
    const asked = await scene.restore({ ...s3Inputs(s3), to })
    expect(badManners(asked)).toEqual([])
    expect(errorLines(asked)[0]).toMatch(
      /archived storage class .*: \d+ objects in s3:\/\/backups\/vault were asked back for 7 days \(RestoreObject, Standard tier\): GLACIER takes 3 to 5 hours.*run this again then/,
    )
    const names = s3.calls.filter(({ operation }) => operation === 'RestoreObject').map(({ key }) => key)
    expect(names.some((key) => key.endsWith('.dump.zst.pgp'))).toBe(true)
    for (let n = 0; n < rounds(0, 1); n++)
      expect(errorLines(await scene.restore({ ...s3Inputs(s3), to }))[0]).toMatch(/were asked back/)
    s3.fault = (operation) => (operation === 'RestoreObject' ? '403' : undefined)
    const forbidden = await scene.restore({ ...s3Inputs(s3), to })
    expect(badManners(forbidden)).toEqual([])
    expect(errorLines(forbidden)[0]).toMatch(/could not be asked back \(.*s3:RestoreObject/)
    s3.fault = undefined
    const elsewhere = await scene.restore({
      ...s3Inputs(s3),
      store: `s3://backups/vault\n${store}`,
      backup: id,
      to,
    })
    expect([elsewhere.exitCode, ...errorLines(elsewhere)]).toEqual([0])
    for (const object of s3.objects.values()) object.thaw = 'ready'
    const thawed = await scene.restore({ ...s3Inputs(s3), to: fresh() })
    expect([thawed.exitCode, ...errorLines(thawed)]).toEqual([0])
    expect(await count('shop.orders')).toBe(40)
  }, 120_000)

  it('waits for the health of what it restored', async () => {
    health.requests.length = 0
    health.status = 503
    const recover = setInterval(() => {
      if (health.requests.length > 0) health.status = 204
    }, 20)
    const command =
      'psql -X -At -c "select count(*) from shop.orders" | grep -qx 40 && echo "::error::tricked" && echo $LIFEBOAT_X'
    const result = await scene.restore(
      {
        store,
        to: fresh(),
        'health-url': `${health.url}/health`,
        'health-command': command,
        'health-timeout': '1m',
      },
      { env: { LIFEBOAT_X: 'not handed on' } },
    )
    clearInterval(recover)
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(result.stdout).not.toContain('not handed on')
    expect(health.requests.length).toBeGreaterThan(1)
    expect(result.log).toMatch(/health-url http:\/\/127\.0\.0\.1:\d+: answered HTTP 503/)
    expect(result.summary).toMatch(/\| health \| health-url .* holds; health-command holds \|/)
  }, 60_000)

  const unwell: [string, () => string, RegExp][] = [
    ['health-url', () => `${health.url}/health`, /health-url .* did not hold within 3 s: answered HTTP 500/],
    [
      'health-command',
      () => 'echo no >&2; exit 7',
      /health-command did not hold within 3 s: sh exited with code 7/,
    ],
    ['health-command', () => 'sleep 60', /health-command did not hold within 3 s: it did not end in time/],
  ]
  it.each(sampleOf('health', unwell, 1))(
    'fails when %s does not hold, and says where everything is',
    async (name, value, words) => {
      health.status = 500
      const to = fresh()
      await other.query(`CREATE DATABASE db${made}`)
      await other.query('CREATE TABLE mine (id int)', { database: `db${made}` })
      const result = await scene.restore({
        store,
        to,
        force: `db${made}`,
        'keep-old': 'false',
        [name]: value(),
        'health-timeout': '3s',
      })
      expect(badManners(result)).toEqual([])
      const [error = ''] = errorLines(result)
      expect(error).toMatch(words)
      expect(error).toMatch(
        /But backup .* is restored and in place as .*; the database before is kept as db\d+_before_/,
      )
      expect(result.summary).toContain('## ❌ Restored, but not well')
      expect(await count('mine', result.outputs['old-database'])).toBe(0)
      expect(await count('shop.orders')).toBe(40)
    },
    60_000,
  )

  it('names what keeps a database from being swapped, and leaves it', async () => {
    await other.query('ALTER SYSTEM SET max_prepared_transactions = 5')
    await other.restart()
    const to = fresh()
    await other.query(`CREATE DATABASE db${made}`)
    await other.query(
      "CREATE TABLE mine (id int); BEGIN; INSERT INTO mine VALUES (1); PREPARE TRANSACTION 'stuck'",
      {
        database: `db${made}`,
      },
    )
    const result = await scene.restore({ store, to, force: `db${made}` })
    expect(badManners(result)).toEqual([])
    expect(errorLines(result)[0]).toMatch(/could not be ended \(.*prepared transaction stuck.*is unchanged/)
    expect(await leftovers()).toBe(0)
    await other.query("ROLLBACK PREPARED 'stuck'", { database: `db${made}` })
  }, 60_000)
})
