import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { connectionsLeft, hit, meddled, programOf } from '../support/faulty-processes.ts'
import { type SlowLine, slowLine } from '../support/faulty-proxy.ts'
import type { PostgresServer } from '../support/postgres-server.ts'
import { rounds, roundsUntil, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  badManners,
  errorLines,
  filesBelow,
  openScenario,
  type Scenario,
  s3Inputs,
} from '../support/scenario.ts'

const SQL = `
  CREATE TABLE big (id serial PRIMARY KEY, a text, b text);
  INSERT INTO big SELECT n, md5(n::text) || md5((n * 7)::text), md5((n * 13)::text) FROM generate_series(1, 110000) n;
  CREATE TABLE small AS SELECT n FROM generate_series(1, 10) n;`
/** Over this line the dump takes about two seconds, long enough to be struck in its middle. */
const BYTES_PER_SECOND = 6_000_000

describe('a dump that is struck', () => {
  const random = seededRandom('dump')
  let scene: Scenario
  let s3: S3Server
  let line: SlowLine
  let url: string
  beforeAll(async () => {
    ;[scene, s3] = await Promise.all([openScenario({ sql: SQL }), startS3Server()])
    line = await slowLine(scene.server.port(), BYTES_PER_SECOND)
    url = scene.url.replace(`:${scene.server.port()}/`, `:${line.port}/`)
  }, 60_000)
  afterAll(async () => {
    await line.close()
    await Promise.all([scene.stop(), s3.close()])
  })
  afterEach(() => s3.reset())

  /** One backup beside which something happens; says whether it struck, and what was wrong with the outcome. */
  async function strike(meddle: (over: () => boolean) => Promise<boolean>, toDirectory: boolean) {
    const store = scene.newStore()
    const inputs = toDirectory ? { store: `file:${store}` } : s3Inputs(s3)
    const { result, struck } = await meddled(scene.backup({ ...inputs, 'database-url': url }), meddle)
    const stored = [...(await filesBelow(store)), ...s3.objects.keys()]
    const whole = stored.some((key) => key.endsWith('.manifest.json'))
    // Right or loud: what struck too late leaves a backup that is whole, everything else leaves nothing.
    const faults =
      result.exitCode === 0
        ? [...(whole ? [] : ['exit 0 without a backup']), ...result.orphans]
        : [...badManners(result), ...stored.map((key) => `left over: ${key}`)]
    if (s3.uploads.size > 0) faults.push('an unfinished upload')
    faults.push(...(await filesBelow(scene.temp)).map((file) => `temporary ${file}`))
    s3.objects.clear()
    return { struck, faults, result }
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'by %s to pg_dump at a random moment',
    async (signal) => {
      const count = rounds(2, 24)
      await roundsUntil({ count, least: Math.ceil(count * 0.6) }, async (i) => {
        const outcome = await strike(
          async (over) => {
            const pid = await programOf(line.port, 'pg_dump', over)
            if (pid === undefined) return false
            await sleep(random() * 1500)
            return hit(pid, signal)
          },
          i % 2 === 0,
        )
        expect(outcome.faults).toEqual([])
        if (outcome.struck) countRuns('pg_dump, a connection or the line struck', 'dist')
        if (!outcome.struck || outcome.result.exitCode === 0) return false
        expect(errorLines(outcome.result)[0]).toMatch(/pg_dump (was ended by|exited with)/)
        expect(outcome.result.summary).toMatch(/^## ❌ No backup/)
        return true
      })
      expect(await connectionsLeft(scene.server)).toBe(0)
    },
    3_600_000,
  )

  it.each([
    ['pg_dump itself', "query LIKE 'COPY public.big%'"],
    [
      'a connection that counts',
      "application_name = 'lifeboat' AND state = 'active' AND query LIKE '%count(*) AS rows%'",
    ],
    [
      'the connection that holds the snapshot',
      "application_name = 'lifeboat' AND state = 'idle in transaction' AND query LIKE '%AS passwords%'",
    ],
    ['every connection', "application_name IN ('lifeboat', 'pg_dump')"],
  ])(
    'by the loss of %s',
    async (_, where) => {
      await roundsUntil({ count: rounds(1, 10), least: 1 }, async (i) => {
        const outcome = await strike(
          async (over) => {
            // Counting is soon over: that connection is waited for by itself.
            if (!where.includes('active')) {
              if ((await programOf(line.port, 'pg_dump', over)) === undefined) return false
              await sleep(random() * 200)
            }
            return strikeConnection(scene.server, where)
          },
          i % 2 === 0,
        )
        expect(outcome.faults).toEqual([])
        if (outcome.struck) countRuns('pg_dump, a connection or the line struck', 'dist')
        return outcome.struck
      })
    },
    3_600_000,
  )

  it('by a line that is cut', async () => {
    await roundsUntil({ count: rounds(1, 10), least: 1 }, async (i) => {
      const outcome = await strike(
        async (over) => {
          if ((await programOf(line.port, 'pg_dump', over)) === undefined) return false
          await sleep(random() * 1200)
          return line.cut() > 0
        },
        i % 2 === 0,
      )
      expect(outcome.faults).toEqual([])
      if (outcome.struck) countRuns('pg_dump, a connection or the line struck', 'dist')
      return outcome.struck
    })
  }, 3_600_000)

  it('by the end of the server', async () => {
    const outcome = await strike(async (over) => {
      if ((await programOf(line.port, 'pg_dump', over)) === undefined) return false
      await sleep(random() * 500)
      await scene.server.kill('SIGKILL')
      return true
    }, false)
    expect(outcome.faults).toEqual([])
    expect(outcome.struck).toBe(true)
    await scene.server.restart()
  }, 120_000)
})

/** Ends the first connection that fits, looking every two milliseconds for six seconds; false when none came. */
async function strikeConnection(server: PostgresServer, where: string): Promise<boolean> {
  const found = server.query(`DO $$ BEGIN
    FOR n IN 1..3000 LOOP
      PERFORM pg_stat_clear_snapshot();
      PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'
         AND datname = 'app' AND pid <> pg_backend_pid() AND ${where};
      IF FOUND THEN RETURN; END IF;
      PERFORM pg_sleep(0.002);
    END LOOP;
    RAISE 'none came';
  END $$`)
  return found.then(
    () => true,
    () => false,
  )
}
