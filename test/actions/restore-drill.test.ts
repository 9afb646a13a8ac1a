import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { startS3Server } from '../support/s3-server.ts'
import {
  badManners,
  errorLines,
  filesBelow,
  openScenario,
  type Scenario,
  s3Inputs,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'
import { reseal } from '../support/scenario-forgery.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

describe('restore-drill', () => {
  let scene: Scenario
  let empty: PostgresServer
  let pings: Recorder
  let store: string
  let first: string
  let between: string
  let newest: string
  beforeAll(async () => {
    ;[scene, empty, pings] = await Promise.all([openScenario(), startPostgres(), startRecorder()])
    store = scene.newStore()
    const backUp = async () => {
      const made = await scene.backup({ store: `file:${store}` })
      expect(errorLines(made)).toEqual([])
      return made.outputs['backup-id'] ?? ''
    }
    first = await backUp()
    await sleep(5)
    between = new Date().toISOString()
    newest = await backUp()
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), empty.stop(), pings.close()])
  })

  it('passes, keeps the proof beside the backup, writes the report and tells everybody', async () => {
    const report = join(scene.dir, 'out', 'report.json')
    const metrics = join(scene.dir, 'drill.prom')
    const drilled = await scene.drill({
      store: `file:${store}`,
      'report-file': report,
      'metrics-file': metrics,
      'heartbeat-url': pings.url,
      rpo: '1h',
      rto: '10m',
    })
    expect([drilled.exitCode, ...errorLines(drilled)]).toEqual([0])
    expect(drilled.outputs).toMatchObject({ result: 'pass', 'backup-id': newest, 'report-file': report })
    expect(Number(drilled.outputs['restore-seconds'])).toBeGreaterThan(0)
    expect(drilled.summary.split('\n')[0]).toBe(
      `## ✅ Drill passed: \`${TARGET}/db\` \`${newest}\` restores exactly`,
    )
    expect(drilled.summary).toMatch(/restore +\d+\.\d s +[█▏▎▍▌▋▊▉]/)

    const written = JSON.parse(await readFile(report, 'utf8'))
    expect(written).toMatchObject({
      format: 'lifeboat-drill/1',
      result: 'pass',
      backupId: newest,
      differences: [],
    })
    const names = written.checks.map(({ name }: { name: string }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['stored bytes', 'restore', 'rows', 'content', 'rpo', 'rto']),
    )
    expect(written.phases.every(({ seconds }: { seconds: number }) => seconds >= 0)).toBe(true)

    const proof = JSON.parse(await readFile(join(store, TARGET, 'db', `${newest}.proof.json`), 'utf8'))
    expect(proof).toMatchObject({ format: 'lifeboat/1', id: newest, result: 'pass' })
    expect(proof.manifestSha256).toBe(written.manifestSha256)
    expect(await readFile(metrics, 'utf8')).toContain(
      `lifeboat_drill_result{type="db",target="${TARGET}"} 1\n`,
    )
    expect(pings.requests.map(({ path }) => path.split('?')[0])).toEqual(['/start', '/'])
    expect(await filesBelow(scene.temp)).toEqual([])
  }, 60_000)

  it('takes a backup by id, an empty server by URL, checks of the user and the live database', async () => {
    await scene.server.query('CREATE DATABASE plain')
    await scene.server.query(TINY_SQL, { database: 'plain' })
    const url = scene.server.url(undefined, 'plain')
    const made = await scene.backup({ store: `file:${store}`, target: 'plain', 'database-url': url })
    await scene.backup({ store: `file:${store}`, target: 'plain', 'database-url': url })
    const id = made.outputs['backup-id'] ?? ''
    const databases = async () => (await empty.query('SELECT datname FROM pg_database ORDER BY 1')).length
    const roles = async () =>
      (await empty.query("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_'")).length
    const before = [await databases(), await roles()]
    const drilled = await scene.drill({
      store: `file:${store}`,
      target: 'plain',
      backup: id,
      scratch: empty.url(),
      'live-url': url,
      checks: `
        - {name: customers, query: select count(*) from shop.customers, expect: "> 0"}
        - {name: no orphan, query: select 1 from shop.orders where customer is null, expect: empty}
        - {name: true thing, query: select 1 < 2, expect: true}`,
    })
    expect(errorLines(drilled)).toEqual([])
    expect(drilled.outputs).toMatchObject({ result: 'pass', 'backup-id': id })
    expect(drilled.summary).toContain('live: coverage')
    expect([await databases(), await roles()]).toEqual(before)
  }, 60_000)

  it('lists every reason: checks, rpo, rto, a table the backup lacks', async () => {
    await scene.server.query('CREATE TABLE crm.since (id int)', { database: 'app' })
    const report = join(scene.dir, 'failed.json')
    const drilled = await scene.drill({
      store: `file:${store}`,
      backup: between,
      'live-url': scene.url,
      'report-file': report,
      'heartbeat-url': pings.url,
      rpo: '1s',
      rto: '1s',
      checks: `
        - {name: too many, query: select count(*) from crm.customers, expect: "> 100000"}
        - {name: no such table, query: select * from no_such}
        - {name: writes, query: delete from crm.notes}`,
    })
    await scene.server.query('DROP TABLE crm.since', { database: 'app' })
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs).toMatchObject({ result: 'fail', 'backup-id': first })
    const { checks } = JSON.parse(await readFile(report, 'utf8'))
    const failed = checks.filter(({ status }: { status: string }) => status === 'fail')
    const names = failed.map(({ name }: { name: string }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'rpo',
        'live: coverage',
        'check: too many',
        'check: no such table',
        'check: writes',
      ]),
    )
    expect(drilled.summary).toContain('crm.since')
    expect(drilled.summary.split('\n')[0]).toMatch(/^## ❌ Drill failed/)
    expect(pings.requests.at(-1)?.path).toMatch(/^\/fail/)
    expect(await filesBelow(join(store, TARGET, 'db'))).not.toContain(`${first}.proof.json.part`)
  }, 60_000)

  it('refuses a scratch server that holds something, and leaves it alone', async () => {
    const drilled = await scene.drill({ store: `file:${store}`, scratch: scene.server.url() })
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs.result).toBe('could-not-verify')
    expect(errorLines(drilled)[0]).toContain('is not empty')
  }, 60_000)

  it('says which of its keys does not fit, and what it cannot decide', async () => {
    const other = await createKeyPair()
    const wrongKey = await scene.drill({
      store: `file:${store}`,
      'private-key': other.privateArmor,
      passphrase: '',
    })
    expect(badManners(wrongKey)).toEqual([])
    expect(wrongKey.outputs.result).toBe('fail')
    expect(errorLines(wrongKey)[0]).toMatch(/inventory: .*key/)

    const noKey = await scene.drill({ store: `file:${store}`, 'private-key': '', passphrase: '' })
    expect(badManners(noKey)).toEqual([])
    expect(noKey.outputs.result).toBe('could-not-verify')
    expect(errorLines(noKey)[0]).toContain('private-key')

    const badPhrase = await scene.drill({ store: `file:${store}`, passphrase: 'wrong phrase' })
    expect(badManners(badPhrase)).toEqual([])
    expect(errorLines(badPhrase)[0]).toMatch(/nothing was done.*passphrase/)
  }, 60_000)

  it('could not verify when the store refuses to answer', async () => {
    const server = await startS3Server()
    server.fault = () => '403'
    const refused = await scene.drill(s3Inputs(server))
    await server.close()
    expect(badManners(refused)).toEqual([])
    expect(refused.outputs.result).toBe('could-not-verify')
    expect(refused.summary.split('\n')[0]).toMatch(/^## ⚠️ Drill could not verify/)
    expect(errorLines(refused)[0]).toMatch(/a backup exists: .*s3:\/\/backups\/vault/)
  }, 60_000)

  it("could not verify when no server of the backup's version is installed", async () => {
    const old = scene.newStore()
    await cp(store, old, { recursive: true })
    await reseal(old, newest, scene, (inventory) => ({ ...inventory, major: 9 }))
    const drilled = await scene.drill({ store: `file:${old}`, backup: newest })
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs.result).toBe('could-not-verify')
    expect(errorLines(drilled)[0]).toContain('postgresql-9')
  }, 60_000)

  it('fails when there is no backup at all, or none that fits', async () => {
    const cases: [Record<string, string>, RegExp][] = [
      [{ target: 'other' }, /there is none at all/],
      [{ backup: '20200101T000000000Z-0000' }, /with id 20200101T000000000Z-0000 .* the newest of 2 is/],
      [{ backup: '2020-01-01T00:00:00Z' }, /from 2020-01-01T00:00:00.000Z or before/],
    ]
    for (const [inputs, words] of cases) {
      const drilled = await scene.drill({ store: `file:${store}`, ...inputs })
      expect(badManners(drilled)).toEqual([])
      expect(drilled.outputs.result).toBe('fail')
      expect(errorLines(drilled)[0]).toMatch(words)
    }
  }, 60_000)

  it('refuses an unsigned manifest when signers are trusted', async () => {
    const drilled = await scene.drill({ store: `file:${store}`, 'trusted-signers': scene.keys.publicArmor })
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs.result).toBe('fail')
    expect(errorLines(drilled)[0]).toContain('is not signed')
  }, 60_000)
})
