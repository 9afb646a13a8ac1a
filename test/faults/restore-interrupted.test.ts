import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { connectionsLeft, meddled, programOf } from '../support/faulty-processes.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { patience, rounds, roundsUntil, sampleOf, seededRandom } from '../support/rounds.ts'
import { errorLines, filesBelow, openScenario, type Scenario } from '../support/scenario.ts'

const SQL = `
  CREATE ROLE keeper;
  CREATE TABLE big (id int PRIMARY KEY, a text, b text);
  ALTER TABLE big OWNER TO keeper;
  INSERT INTO big SELECT n, md5(n::text) || md5((n * 7)::text), md5((n * 13)::text) FROM generate_series(1, 120000) n;`

/** Whenever a restore is stopped, the old database is there whole, or the new one is. */
describe('an interrupted restore', () => {
  const random = seededRandom('restore')
  let scene: Scenario
  let other: PostgresServer
  let store: string
  beforeAll(async () => {
    ;[scene, other] = await Promise.all([openScenario({ sql: SQL }), startPostgres()])
    store = `file:${scene.newStore()}`
    expect((await scene.backup({ store })).exitCode).toBe(0)
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), other.stop()])
  })

  const names = async () =>
    (await other.query("SELECT datname FROM pg_database WHERE datname ~ '^live' ORDER BY 1")).map((row) =>
      String(row.datname),
    )

  async function renew() {
    for (const name of await names()) await other.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await other.query('DROP ROLE IF EXISTS keeper')
    await other.query('CREATE DATABASE live')
    await other.query('CREATE TABLE mine AS SELECT generate_series(1, 1000) AS n', { database: 'live' })
  }

  /** What stands under the name now: the whole old database or the whole new one, open to everybody. */
  async function standing(): Promise<'old' | 'new'> {
    const [row] = await other.query(
      "SELECT to_regclass('mine') IS NOT NULL AS old, to_regclass('big') IS NOT NULL AS new",
      { database: 'live' },
    )
    const table = row?.old ? 'mine' : 'big'
    const [count] = await other.query(`SELECT count(*)::int AS n FROM ${table}`, { database: 'live' })
    expect([table, count?.n]).toEqual([table, table === 'mine' ? 1000 : 120_000])
    return row?.old ? 'old' : 'new'
  }

  it('by a cancel: undone within seconds, nothing left', async () => {
    const seen = { old: 0, new: 0 }
    const n = rounds(2, 40)
    for (let i = 0; i < n; i++) {
      await renew()
      // The first comes early on any machine.
      const when = i === 0 ? 450 : 600 + Math.round(random() * 2600)
      const result = await scene.restore(
        { store, to: other.url(undefined, 'live'), force: 'live' },
        { interrupt: { when, how: 'cancel' } },
      )
      const state = await standing()
      seen[state] += 1
      // Before the program listens the signal does what signals do.
      if (result.signal !== null) expect(state).toBe('old')
      if (result.signal !== null || result.exitCode === 0) continue
      const [error = ''] = errorLines(result)
      expect([when, result.durationMs - when < patience(4000), result.orphans]).toEqual([when, true, []])
      expect(error).toMatch(
        state === 'old' ? /cancelled/ : /cancelled after the swap: .* kept as live_before/,
      )
      const left = (await names()).filter((name) => name.includes('restoring') && !error.includes(name))
      expect([when, error, ...left]).toEqual([when, error])
      expect(await filesBelow(scene.temp)).toEqual([])
      countRuns('a cancelled restore', 'dist')
      if (state === 'old' && !error.includes('left over'))
        expect(await other.query("SELECT rolname FROM pg_roles WHERE rolname = 'keeper'")).toEqual([])
    }
    process.stdout.write(`cancelled restores: ${seen.old} old, ${seen.new} new\n`)
    expect(seen.old).toBeGreaterThan(0)
    expect(await connectionsLeft(other)).toBe(0)
  }, 3_600_000)

  it('by the death of the runner: the next plan names what is left', async () => {
    const seen = { old: 0, new: 0 }
    await roundsUntil({ count: rounds(2, 40), least: 1 }, async (i) => {
      await renew()
      // The first comes when the new database stands, on any machine.
      const when = i === 0 ? /::group::compare\n/ : 1200 + Math.round(random() * 2500)
      await scene.restore(
        { store, to: other.url(undefined, 'live'), force: 'live' },
        { interrupt: { when, how: 'SIGKILL' } },
      )
      const state = await standing()
      seen[state] += 1
      countRuns('kill -9 of a restore', 'dist')
      const left = (await names()).filter((name) => name !== 'live')
      if (left.length === 0) return false
      const plan = await scene.restore({ store, to: other.url(undefined, 'live'), plan: 'true' })
      for (const name of left) expect(plan.summary).toContain(name.replaceAll('_', '&#95;'))
      return true
    })
    process.stdout.write(`killed restores: ${JSON.stringify(seen)}\n`)
  }, 3_600_000)

  it.each(sampleOf('phases', [/::group::restore\n/, /::group::compare\n/, /::group::swap\n/], 1))(
    'by a cancel at %s',
    async (when) => {
      await renew()
      const result = await scene.restore(
        { store, to: other.url(undefined, 'live'), force: 'live' },
        { interrupt: { when, how: 'cancel' } },
      )
      const state = await standing()
      // It may have been over by then: past its last word the signal does what signals do.
      if (result.exitCode === 0 || result.signal !== null) expect(state).toBe('new')
      else expect(errorLines(result)[0]).toMatch(state === 'old' ? /live is untouched/ : /in place/)
      expect((await names()).filter((name) => name.includes('restoring'))).toEqual([])
    },
    60_000,
  )

  it('by the death of the server', async () => {
    await roundsUntil({ count: 1, least: 1 }, async () => {
      await renew()
      const { result, struck } = await meddled(
        scene.restore({ store, to: other.url(undefined, 'live'), force: 'live' }),
        async (over) => {
          if ((await programOf(other.port(), 'pg_restore', over)) === undefined) return false
          await other.kill('SIGKILL')
          return true
        },
      )
      if (!struck) return false
      await other.restart()
      expect(await standing()).toBe('old')
      expect(result.exitCode).toBe(1)
      const left = (await names()).filter((name) => name.includes('restoring'))
      for (const name of left) expect(errorLines(result)[0]).toContain(name)
      return true
    })
  }, 120_000)
})
