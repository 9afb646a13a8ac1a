import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { sampleOf } from '../support/rounds.ts'
import {
  badManners,
  errorLines,
  filesBelow,
  openScenario,
  type Scenario,
  TARGET,
} from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'

describe('restore', () => {
  let scene: Scenario
  let other: PostgresServer
  let path: string
  let store: string
  let id: string
  beforeAll(async () => {
    ;[scene, other] = await Promise.all([openScenario(), startPostgres()])
    path = scene.newStore()
    store = `file:${path}`
    const made = await scene.backup({ store })
    expect(errorLines(made)).toEqual([])
    id = made.outputs['backup-id'] ?? ''
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), other.stop()])
  })

  const to = (database: string) => other.url(undefined, database)
  const databases = async (server = other) =>
    (await server.query('SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1')).map(
      (row) => row.datname,
    )
  const customers = async (database: string, server = other) =>
    Number((await server.query('SELECT count(*) AS n FROM crm.customers', { database }))[0]?.n)

  it('makes a missing database with roles, owners, grants and settings, and keeps a record', async () => {
    const result = await scene.restore({ store, to: to('fresh'), 'confirm-target': 'fresh' })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(result.outputs).toMatchObject({ 'backup-id': id, 'old-database': '', store })
    expect(Number(result.outputs['restore-seconds'])).toBeGreaterThan(0)
    expect(await customers('fresh')).toBe(await customers('app', scene.server))
    const [facts] = await other.query(
      `SELECT shobj_description(oid, 'pg_database') AS comment, datacl::text AS acl, pg_get_userbyid(datdba) AS owner,
              (SELECT array_to_string(setconfig, ';') FROM pg_db_role_setting WHERE setdatabase = d.oid AND setrole = 0) AS settings
         FROM pg_database d WHERE datname = 'fresh'`,
    )
    expect(facts).toMatchObject({ comment: 'sample of a small company', owner: 'postgres' })
    expect(facts?.acl).toContain('app_rw=C/postgres')
    expect(facts?.settings).toBe('TimeZone=Europe/Warsaw;search_path=crm, billing, public')
    expect(result.summary).toMatch(/^## Restore of `erp\/prod`: the plan/)
    expect(result.summary).toContain(`## ✅ Restored: \`${TARGET}\` \`${id}\``)
    expect(result.summary).toMatch(/\| who \| octocat \|/)
    expect(result.summary).toMatch(/equal to what was recorded: .*\d+ content/)
    expect(result.log).toContain('no drill of this backup has passed')
    expect(await databases()).toEqual(['fresh', 'postgres'])
    expect(await filesBelow(scene.temp)).toEqual([])
  }, 60_000)

  it('fills an empty database', async () => {
    await other.query('CREATE DATABASE bare')
    await other.query('CREATE EXTENSION citext', { database: 'bare' })
    const result = await scene.restore({ store, to: to('bare'), backup: id })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(await customers('bare')).toBeGreaterThan(0)
    expect(await databases()).toEqual(['bare', 'fresh', 'postgres'])
  }, 60_000)

  it('replaces a database in use, keeps the old one whole, and tells the time the drill took', async () => {
    expect((await scene.drill({ store })).exitCode).toBe(0)
    await other.query('CREATE DATABASE live')
    await other.query('CREATE TABLE mine (id int); INSERT INTO mine VALUES (1), (2)', { database: 'live' })
    const stubborn = new pg.Client({ connectionString: to('live') })
    stubborn.on('error', () => undefined)
    await stubborn.connect()
    await stubborn.query('BEGIN; INSERT INTO mine VALUES (3)')
    let reconnects = 0
    let over = false
    const pool = (async () => {
      while (!over) {
        const client = new pg.Client({ connectionString: to('live') })
        client.on('error', () => undefined)
        await client.connect().catch(() => undefined)
        reconnects += 1
        await client.query('SELECT pg_sleep(0.02)').catch(() => undefined)
        await client.end().catch(() => undefined)
      }
    })()
    const result = await scene.restore({ store, to: to('live'), force: 'live' })
    over = true
    await Promise.all([pool, stubborn.end().catch(() => undefined)])
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    const old = result.outputs['old-database'] ?? ''
    expect(old).toMatch(/^live_before_\d{8}T\d{6}Z$/)
    expect(reconnects).toBeGreaterThan(1)
    expect(await other.query('SELECT count(*)::int AS n FROM mine', { database: old })).toEqual([{ n: 2 }])
    expect(await customers('live')).toBeGreaterThan(0)
    expect(result.log).toMatch(/will take: +about .*its own drill/)
    expect(result.log).toMatch(/proven: +yes, by the drill of 20/)
    expect(result.summary).toContain(old)
    await other.query(`DROP DATABASE "${old}"`)
  }, 60_000)

  it('drops the old database when told so', async () => {
    const result = await scene.restore({ store, to: to('live'), force: 'true', 'keep-old': 'false' })
    expect(result.log).toMatch(/live_before_\S+ is dropped, as asked/)
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(result.outputs['old-database']).toBe('')
    expect(await databases()).toEqual(['bare', 'fresh', 'live', 'postgres'])
  }, 60_000)

  it('shows a plan and changes nothing, also without the private key', async () => {
    const before = await databases()
    for (const inputs of [{}, { 'private-key': '', passphrase: '' }]) {
      const result = await scene.restore({ store, to: to('live'), plan: 'true', ...inputs })
      expect([result.exitCode, ...errorLines(result)]).toEqual([0])
      expect(result.summary).toContain('Only a plan: nothing was done.')
      expect(result.log).toMatch(/there now: +\d+ objects, .* open connections/)
    }
    expect(await databases()).toEqual(before)
  }, 60_000)

  const refused: [string, Record<string, string>, RegExp][] = [
    [
      'a target that holds data',
      {},
      /live is not empty \(\d+ objects, 0 open connections\).*set force: live/,
    ],
    ['force that names another', { force: 'lively' }, /force names lively, but the target is live/],
    [
      'another name typed',
      { 'confirm-target': 'love' },
      /confirm-target: is love, but the database in to is live/,
    ],
    ['no key', { force: 'live', 'private-key': '', passphrase: '' }, /private-key was not given/],
    ['an unsigned backup', { force: 'live', 'trusted-signers': 'KEY' }, /is not signed/],
    ['no such backup', { backup: '2020-01-01' }, /there is no backup of erp\/prod\/db from 2020-01-01/],
  ]
  it.each(sampleOf('refused restores', refused, 3))(
    'refuses %s and leaves everything as it is',
    async (_, inputs: Record<string, string>, words) => {
      const before = await databases()
      const signers = inputs['trusted-signers'] ? { 'trusted-signers': scene.keys.publicArmor } : {}
      const result = await scene.restore({ store, to: to('live'), ...inputs, ...signers })
      expect(badManners(result)).toEqual([])
      expect(errorLines(result)[0]).toMatch(words)
      expect(await databases()).toEqual(before)
    },
    60_000,
  )

  it('refuses the producer itself, by its cluster, even when it is empty', async () => {
    const result = await scene.restore({ store, to: scene.url, force: 'true' })
    expect(badManners(result)).toEqual([])
    expect(errorLines(result)[0]).toMatch(/is the very database that backup .* was taken from/)
    await scene.server.query('ALTER DATABASE app RENAME TO aside')
    await scene.server.query('CREATE DATABASE app')
    const empty = await scene.restore({ store, to: scene.url })
    expect(errorLines(empty)[0]).toMatch(/is the very database/)
    const forced = await scene.restore({ store, to: scene.url, force: 'app' })
    expect([forced.exitCode, ...errorLines(forced)]).toEqual([0])
    expect(await customers('app', scene.server)).toBe(await customers('aside', scene.server))
  }, 60_000)

  const relations = async (database: string) =>
    (
      await other.query(
        `SELECT n.nspname || '.' || relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
          WHERE relkind IN ('r','p','v','m','S') AND n.nspname !~ '^pg_|information_schema' ORDER BY 1`,
        { database },
      )
    ).map((row) => row.name)

  it('restores a partitioned table alone, whole, and names what was left out', async () => {
    const result = await scene.restore({ store, backup: id, to: to('part'), only: 'billing.invoices' })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(await relations('part')).toEqual([
      'billing.invoice_number',
      'billing.invoices',
      'billing.invoices_2023',
      'billing.invoices_2024',
      'billing.invoices_2025',
      'billing.invoices_other',
    ])
    const rows = 'SELECT count(*)::int AS n, sum(hashtext(i::text)) AS content FROM billing.invoices i'
    expect(await other.query(rows, { database: 'part' })).toEqual(
      await scene.server.query(rows, { database: 'app' }),
    )
    const owned = `SELECT (SELECT count(*)::int FROM pg_index WHERE indrelid = 'billing.invoices'::regclass) AS indexes,
      (SELECT count(*)::int FROM pg_trigger WHERE tgrelid = 'billing.invoices'::regclass AND NOT tgisinternal) AS triggers,
      (SELECT relacl::text FROM pg_class WHERE oid = 'billing.invoices'::regclass) AS acl`
    expect(await other.query(owned, { database: 'part' })).toEqual(
      await scene.server.query(owned, { database: 'app' }),
    )
    expect(result.log).toMatch(
      /left out, since the other table was not restored: .*invoices_customer_id_fkey/,
    )
    expect(result.log).toMatch(/also restored, .*billing.invoices_2023/)
    expect(result.summary).toMatch(/equal to what was recorded: .*5 tables/)
  }, 60_000)

  it('restores schemas, odd names and a view with what it shows', async () => {
    const only = 'crm.*, docs.Odd*, billing.open_inv?ices, tenant_acme.orders'
    const result = await scene.restore({ store, backup: id, to: to('parts'), only })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    const found = await relations('parts')
    expect(found).toEqual(
      expect.arrayContaining([
        'crm.customers',
        'crm.notes',
        'billing.open_invoices',
        'billing.payments',
        'tenant_acme.orders',
      ]),
    )
    expect(found.filter((name) => String(name).startsWith('docs.Odd'))).toHaveLength(1)
    expect(found).not.toContain('tenant_beta.orders')
    const view = 'SELECT count(*)::int AS n FROM billing.open_invoices'
    expect(await other.query(view, { database: 'parts' })).toEqual(
      await scene.server.query(view, { database: 'app' }),
    )
    expect(await other.query('SELECT polname FROM pg_policy ORDER BY 1', { database: 'parts' })).toEqual([
      { polname: 'notes_read' },
      { polname: 'notes_write' },
    ])
  }, 60_000)

  it('refuses a part that is not in the backup, and one over data', async () => {
    const before = await databases()
    const unknown = await scene.restore({ store, to: to('none'), only: 'crm.customers, crm.costumers' })
    expect(badManners(unknown)).toEqual([])
    expect(errorLines(unknown)[0]).toMatch(/only names crm.costumers, which is no table, view or sequence/)
    const over = await scene.restore({ store, to: to('live'), only: 'crm.customers', force: 'live' })
    expect(badManners(over)).toEqual([])
    expect(errorLines(over)[0]).toMatch(/holds data that a part must not replace/)
    expect(await databases()).toEqual(before)
  }, 60_000)

  it('stops at a wrong key and at a damaged object, before anything is made', async () => {
    const before = await databases()
    const key = await createKeyPair()
    const wrong = await scene.restore({
      store,
      to: to('new'),
      'private-key': key.privateArmor,
      passphrase: '',
    })
    expect(badManners(wrong)).toEqual([])
    expect(errorLines(wrong)[0]).toMatch(/key/)
    const file = join(path, TARGET, 'db', `${id}.dump.zst.pgp`)
    const flip = (body: Buffer) => {
      body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1
      return body
    }
    const bad = await damaged(file, flip, () => scene.restore({ store, to: to('new') }))
    expect(badManners(bad)).toEqual([])
    expect(errorLines(bad)[0]).toMatch(/is damaged: its SHA-256 is not the one in its manifest/)
    const gone = await damaged(
      file,
      () => undefined,
      () => scene.restore({ store, to: to('new') }),
    )
    expect(errorLines(gone)[0]).toMatch(/is missing from the store/)
    expect(await databases()).toEqual(before)
  }, 60_000)
})
