import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { connectionsLeft } from '../support/faulty-processes.ts'
import { type SlowLine, slowLine } from '../support/faulty-proxy.ts'
import { patience, rounds, roundsUntil, sampleOf, seededRandom } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines, filesBelow, openScenario, type Scenario, s3Inputs } from '../support/scenario.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

const SQL = `
  CREATE TABLE big (id int PRIMARY KEY, a text, b text);
  INSERT INTO big SELECT n, md5(n::text) || md5((n * 7)::text), md5((n * 13)::text) FROM generate_series(1, 180000) n;`
/** Over this line the dump takes about three seconds. */
const BYTES_PER_SECOND = 6_000_000

/** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL: all must be undone long before the last. */
describe('a cancelled run', () => {
  const random = seededRandom('cancel')
  let scene: Scenario
  let s3: S3Server
  let pings: Recorder
  let line: SlowLine
  let slow: Record<string, string>
  beforeAll(async () => {
    ;[scene, s3, pings] = await Promise.all([openScenario({ sql: SQL }), startS3Server(), startRecorder()])
    line = await slowLine(scene.server.port(), BYTES_PER_SECOND)
    slow = { 'database-url': scene.url.replace(`:${scene.server.port()}/`, `:${line.port}/`) }
  }, 60_000)
  afterAll(async () => {
    await line.close()
    await Promise.all([scene.stop(), s3.close(), pings.close()])
  })
  afterEach(() => s3.reset())

  async function faultsOf(result: ActionResult, cancelledAfter: number, store: string): Promise<string[]> {
    const faults: string[] = []
    if (result.exitCode !== 1) faults.push(`exit code ${result.exitCode} ${result.signal}`)
    const took = result.durationMs - cancelledAfter
    if (took > patience(3000)) faults.push(`ended ${Math.round(took)} ms after the cancel`)
    const [error = ''] = errorLines(result)
    if (!/cancelled/.test(error)) faults.push(`says ${JSON.stringify(errorLines(result))}`)
    if (result.orphans.length > 0) faults.push(`still running: ${result.orphans.join()}`)
    for (const file of [...(await filesBelow(store)), ...s3.objects.keys()]) faults.push(`left over: ${file}`)
    for (const file of await filesBelow(scene.temp)) faults.push(`temporary: ${file}`)
    if (s3.uploads.size > 0) faults.push('an unfinished upload')
    return faults
  }

  it('undoes a backup at any moment', async () => {
    const count = rounds(3, 40)
    await roundsUntil({ count, least: Math.ceil(count / 4) }, async (i) => {
      const store = scene.newStore()
      const when = 500 + Math.round(random() * 1800)
      const inputs = i % 2 === 0 ? { store: `file:${store}` } : s3Inputs(s3)
      const result = await scene.backup({ ...inputs, ...slow }, { interrupt: { when, how: 'cancel' } })
      // Before the program listens, or when it has ended: the signal does what signals do.
      if (result.signal !== null || result.exitCode === 0) return false
      expect([when, ...(await faultsOf(result, when, store))]).toEqual([when])
      countRuns('a cancelled backup', 'dist')
      return result.stdout.includes('::group::Dump')
    })
    expect(await connectionsLeft(scene.server)).toBe(0)
  }, 3_600_000)

  it.each(sampleOf('unanswered', ['UploadPart', 'PutObject', 'ListObjectsV2'] as const, 1))(
    'undoes a backup while %s gets no answer',
    async (operation) => {
      let stalled = Number.POSITIVE_INFINITY
      s3.fault = (each) => {
        if (each !== operation) return undefined
        stalled = Math.min(stalled, performance.now())
        // The calls that take back come later and are answered.
        return performance.now() - stalled < 1000 ? 'stall' : undefined
      }
      const when = 4000
      const plain = { encryption: 'none', recipients: '', compression: 'none' }
      const result = await scene.backup({ ...s3Inputs(s3), ...plain }, { interrupt: { when, how: 'cancel' } })
      expect(await faultsOf(result, when, scene.newStore())).toEqual([])
    },
    60_000,
  )

  it('ends in time and names what is left over when the store answers nothing any more', async () => {
    let puts = 0
    let struck = 0
    s3.fault = (operation) => {
      if (operation === 'PutObject') puts += 1
      return puts > 1 ? 'stall' : undefined
    }
    const when = () => {
      if (puts > 1) struck ||= performance.now()
      return struck > 0
    }
    const result = await scene.backup(s3Inputs(s3), { interrupt: { when, how: 'cancel' } })
    expect(result.exitCode).toBe(1)
    // By itself, before the runner would kill it.
    expect(performance.now() - struck).toBeLessThan(9_500)
    expect(errorLines(result)[0]).toContain('cancelled')
    expect(result.log).toContain('may be left over, no manifest names them')
    expect([...s3.objects.keys()].filter((key) => key.endsWith('manifest.json'))).toEqual([])
  }, 60_000)

  it('undoes a drill at any moment', async () => {
    const store = scene.newStore()
    expect((await scene.backup({ store: `file:${store}` })).exitCode).toBe(0)
    const kept = await filesBelow(store)
    const count = rounds(3, 40)
    await roundsUntil({ count, least: Math.ceil(count / 4) }, async () => {
      const when = 600 + Math.round(random() * 2500)
      const result = await scene.drill({ store: `file:${store}` }, { interrupt: { when, how: 'cancel' } })
      if (result.signal !== null || result.exitCode === 0) return false
      expect([when, ...(await faultsOf(result, when, scene.newStore()))]).toEqual([when])
      // A cancel may come when the drill has passed: its proof is true all the same.
      const left = (await filesBelow(store)).filter((name) => !name.endsWith('.proof.json'))
      expect(left).toEqual(kept)
      countRuns('a cancelled drill', 'dist')
      return result.stdout.includes('::group::scratch')
    })
  }, 3_600_000)

  it('does not wait for a heartbeat that gets no answer', async () => {
    pings.status = 0
    const store = scene.newStore()
    const inputs = { store: `file:${store}`, 'heartbeat-url': pings.url }
    const when = 2500
    const result = await scene.backup(inputs, { interrupt: { when, how: 'cancel' } })
    expect(await faultsOf(result, when, store)).toEqual([])
  }, 60_000)
})
