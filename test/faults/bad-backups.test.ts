import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runDrill } from '../../src/drill/drill.ts'
import { parseDatabaseUrl } from '../../src/sources/open.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { readPrivateKeys } from '../../src/streams/openpgp/recipients.ts'
import { countRuns } from '../support/fault-report.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { filesBelow, openScenario, type Scenario, TARGET, TINY_SQL } from '../support/scenario.ts'
import { forgeBackup, openBackup, type Plain } from '../support/scenario-forgery.ts'

/** What a forged inventory claims beyond the dump: the SQL that would make it true, and the section that must fail. */
const LIES: [string, string, string][] = [
  ['a row that is not in the dump', 'INSERT INTO shop.orders VALUES (999, 1, 1)', 'rows'],
  ['an older value', 'UPDATE shop.orders SET total = total + 0.01 WHERE id = 7', 'content'],
  [
    'two values that changed places',
    'UPDATE shop.customers SET note = CASE id WHEN 1 THEN (SELECT note FROM shop.customers WHERE id = 2) ELSE (SELECT note FROM shop.customers WHERE id = 1) END WHERE id IN (1, 2)',
    'content',
  ],
  ['a table that is missing', 'CREATE TABLE shop.returns (id int)', 'tables'],
  ['a schema that is missing', 'CREATE SCHEMA archive', 'schemas'],
  ['an extension that is missing', 'CREATE EXTENSION pgcrypto', 'extensions'],
  ['a column of another type', 'ALTER TABLE shop.customers ALTER note TYPE varchar(40)', 'columns'],
  ['an index that is missing', 'CREATE INDEX more ON shop.orders (total)', 'indexes'],
  ['a constraint that is missing', 'ALTER TABLE shop.orders ADD CHECK (total >= 0)', 'constraints'],
  ['a sequence that stands elsewhere', "SELECT setval('shop.customers_id_seq', 900)", 'sequences'],
  [
    'a view of another meaning',
    'CREATE OR REPLACE VIEW shop.totals AS SELECT customer, sum(total) * 2 AS sum FROM shop.orders GROUP BY 1',
    'schema text',
  ],
  [
    'a function that is missing',
    "CREATE FUNCTION shop.vat(numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 * 0.23'",
    'functions',
  ],
  ['a large object that is missing', "SELECT lo_from_bytea(0, 'contract')", 'large objects'],
  [
    'a policy that is missing',
    'ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY; CREATE POLICY mine ON shop.orders USING (true)',
    'policies',
  ],
  [
    'a grant that is missing',
    'GRANT SELECT ON shop.orders TO tiny_owner; REVOKE ALL ON shop.orders FROM public; GRANT SELECT ON shop.customers TO tiny_owner',
    'schema text',
  ],
]

/** Dumps that are none, or not whole. */
const BROKEN: [string, (dump: Buffer) => Buffer][] = [
  ['nothing', () => Buffer.alloc(0)],
  ['the head alone', (dump: Buffer) => dump.subarray(0, 500)],
  ['the first half', (dump: Buffer) => dump.subarray(0, dump.length >> 1)],
  ['all but the last byte', (dump: Buffer) => dump.subarray(0, -1)],
  [
    'zeros in the middle',
    (dump: Buffer) => Buffer.from(dump).fill(0, dump.length >> 1, (dump.length >> 1) + 200),
  ],
  ['text', () => Buffer.from('CREATE TABLE x (y int);\n')],
]

/** Backups whose sums all fit and which are bad all the same: only a restore and a comparison can tell. */
describe('a drill of a bad backup', () => {
  let scene: Scenario
  let empty: PostgresServer
  let path: string
  let plain: Plain
  beforeAll(async () => {
    ;[scene, empty] = await Promise.all([openScenario({ sql: TINY_SQL }), startPostgres()])
    path = scene.newStore()
    const made = await scene.backup({ store: `file:${path}` })
    plain = await openBackup(path, made.outputs['backup-id'] ?? '', scene)
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), empty.stop()])
  })

  async function drill(id: string) {
    const started = performance.now()
    const report = await runDrill({
      store: openDirectoryStore(path),
      target: TARGET,
      surface: 'db',
      choice: { id },
      scratch: await parseDatabaseUrl(empty.url()),
      openers: { privateKeys: await readPrivateKeys(scene.keys.privateArmor, scene.passphrase) },
      checks: [],
      temporary: tmpdir(),
      isolation: 'auto' as const,
      sample: 1,
      variables: {},
      signal: AbortSignal.timeout(60_000),
      phase: async (_, work) => work(() => undefined),
    })
    countRuns('a backup whose sums are right and whose contents are not', 'code')
    const failed = report.checks.filter(({ status }) => status === 'fail')
    return { ...report, failed, names: failed.map(({ name }) => name), ms: performance.now() - started }
  }

  /** What the database would give after some SQL, taken by the code that takes backups. */
  async function later(sql: string): Promise<Pick<Plain, 'dump' | 'inventory'>> {
    await scene.server.query('CREATE DATABASE later TEMPLATE app')
    try {
      await scene.server.query(sql, { database: 'later' })
      const database = (await parseDatabaseUrl(scene.server.url(undefined, 'later'))).open({
        selection: { excludeTables: [], excludeTableData: [] },
        globals: false,
        clock: Date.now,
      })
      await database.preflight()
      const snapshot = await database.snapshot('fingerprints')
      try {
        const [dump, inventory] = await Promise.all([buffer(snapshot.dump()), snapshot.inventory()])
        return { dump, inventory: await snapshot.complete(inventory) }
      } finally {
        await snapshot.close()
      }
    } finally {
      await scene.server.query('DROP DATABASE later WITH (FORCE)')
    }
  }

  it('passes a forgery that is no lie', async () => {
    const report = await drill(await forgeBackup(path, scene, plain))
    expect([report.result, ...report.failed]).toEqual(['pass'])
  }, 60_000)

  it('finds many lies at once, and each by its section', async () => {
    const { inventory } = await later(LIES.map(([, sql]) => sql).join(';\n'))
    const report = await drill(await forgeBackup(path, scene, plain, { inventory }))
    expect(report.result).toBe('fail')
    expect(report.names).toEqual(expect.arrayContaining(LIES.map(([, , section]) => section)))
  }, 60_000)

  it.each(sampleOf('lies', LIES, 3))(
    'finds %s',
    async (_, sql, section) => {
      const { inventory } = await later(sql)
      const report = await drill(await forgeBackup(path, scene, plain, { inventory }))
      expect(report.result).toBe('fail')
      expect(report.names).toContain(section)
    },
    60_000,
  )

  it('finds what came in addition', async () => {
    const { dump } = await later('CREATE TABLE shop.planted AS SELECT 1 AS x')
    const report = await drill(await forgeBackup(path, scene, plain, { dump }))
    expect(report.result).toBe('fail')
    expect(report.names).toContain('tables')
  }, 60_000)

  it('finds a role that is missing', async () => {
    const { dump, inventory } = await later('CREATE ROLE newcomer; ALTER TABLE shop.orders OWNER TO newcomer')
    await scene.server.query('DROP ROLE newcomer')
    const report = await drill(await forgeBackup(path, scene, plain, { dump, inventory }))
    expect(report.result).toBe('fail')
    expect(report.failed.map(({ detail }) => detail).join()).toContain('newcomer')
  }, 60_000)

  it('finds the dump of an empty database', async () => {
    const { dump } = await later('DROP SCHEMA shop CASCADE; DROP EXTENSION citext')
    const report = await drill(await forgeBackup(path, scene, plain, { dump }))
    expect(report.result).toBe('fail')
    expect(report.names).toEqual(expect.arrayContaining(['tables', 'extensions', 'schemas']))
  }, 60_000)

  it.each(sampleOf('broken dumps', BROKEN, 2))(
    'fails when the dump is %s',
    async (_, change) => {
      const report = await drill(await forgeBackup(path, scene, plain, { dump: change(plain.dump) }))
      expect([report.result, report.ms < 5000]).toEqual(['fail', true])
    },
    60_000,
  )

  it('fails when the dump decodes to other bytes than the manifest says', async () => {
    for (const wrong of [{ sha256: '0'.repeat(64) }, { bytes: plain.dump.length + 1 }]) {
      const id = await forgeBackup(path, scene, plain, {
        amend: (manifest) => ({ ...manifest, plain: { ...manifest.plain, ...wrong } }),
      })
      const report = await drill(id)
      expect(report.result).toBe('fail')
      expect(report.failed[0]?.detail).toContain('than its manifest says')
    }
  }, 60_000)

  it('stops a bomb at the size the manifest promises', async () => {
    const zeros = Buffer.alloc(2 ** 20)
    async function* bomb() {
      yield plain.dump
      for (let n = 0; n < rounds(200, 2000); n++) yield zeros
    }
    const id = await forgeBackup(path, scene, plain, {
      dump: Readable.from(bomb(), { objectMode: false }),
      amend: (manifest) => ({ ...manifest, plain: plain.manifest.plain }),
    })
    const report = await drill(id)
    expect([report.result, report.ms < 5000]).toEqual(['fail', true])
    expect(JSON.stringify(report.failed)).toContain(`longer than the ${plain.dump.length} bytes`)
  }, 60_000)

  it('runs no program that the roles ask for', async () => {
    const globals = Buffer.concat([plain.globals, Buffer.from(`\n\\! touch ${scene.dir}/pwned\n`)])
    const report = await drill(await forgeBackup(path, scene, plain, { globals }))
    expect(report.result).toBe('fail')
    expect(report.names).toEqual(['roles and grants'])
    expect(await filesBelow(scene.dir)).not.toContain('pwned')
  }, 60_000)

  it('fails for a backup without an inventory', async () => {
    const id = await forgeBackup(path, scene, plain, {
      amend: (manifest) => ({
        ...manifest,
        objects: manifest.objects.filter(({ role }) => role !== 'inventory'),
      }),
    })
    expect((await drill(id)).names).toEqual(['inventory'])
  }, 60_000)

  it('leaves the scratch server as it was', async () => {
    const databases = await empty.query("SELECT datname FROM pg_database WHERE datname LIKE 'lifeboat%'")
    const roles = await empty.query("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_'")
    expect([databases, roles]).toEqual([[], [{ rolname: 'postgres' }]])
  })
})
