import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readState } from '../../src/verify/state.ts'
import { runVerify } from '../../src/verify/verification.ts'
import { fillDirectory, fillServer, type Objects, readServer } from '../support/prune-store.ts'
import { patience, sampleOf } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type S3FaultPlan, type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  badManners,
  errorLines,
  openScenario,
  type Scenario,
  s3Inputs,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'
import { storeOn, timing } from '../support/store-trial.ts'
import { filesBackup, makePack, reads, verify } from '../support/verify-store.ts'

describe('verify of a store that fails', () => {
  let scene: Scenario
  let s3: S3Server
  let objects: Objects
  let unanswered: Promise<ActionResult>
  const ids: string[] = []
  let states = 0
  beforeAll(async () => {
    ;[scene, s3] = await Promise.all([openScenario({ sql: TINY_SQL }), startS3Server()])
    for (let n = 0; n < 3; n++) ids.push((await scene.backup(s3Inputs(s3))).outputs['backup-id'] ?? '')
    objects = readServer(s3)
    // Tried for a while before it is given up, beside the other tests.
    unanswered = verify({ ...all(), 's3-endpoint': 'http://127.0.0.1:9' })
    unanswered.catch(() => undefined)
  }, 60_000)
  afterAll(async () => {
    await Promise.allSettled([unanswered])
    await Promise.all([scene.stop(), s3.close()])
  })
  afterEach(() => {
    s3.reset()
    fillServer(s3, objects)
  })

  const all = () => ({ ...s3Inputs(s3), backups: 'all' })
  const stateFile = () => join(scene.dir, `state${states++}.json`)
  const noted = async (file: string) => Object.keys(JSON.parse(await readFile(file, 'utf8')).good).length
  /** Fails what is read of data, from the `nth` object on. */
  const fromObject = (nth: number, fault: ReturnType<S3FaultPlan>): S3FaultPlan => {
    let seen = 0
    return (operation, _, { key }) =>
      operation === 'GetObject' && !key.includes('.manifest.') && ++seen >= nth ? fault : undefined
  }

  /** A moment some milliseconds after so many objects were asked for. */
  function readsAre(count: number) {
    let at = Number.POSITIVE_INFINITY
    const since = (ms: number) => () => {
      if (reads(s3).length >= count) at = Math.min(at, performance.now())
      return performance.now() - at >= ms
    }
    return { since, at: () => at }
  }

  it('mends what passes by itself', async () => {
    let calls = 0
    s3.fault = (operation) =>
      operation === 'GetObject' && ++calls % 2 === 1
        ? (['500', '503', 'reset-mid', 'truncated-body'] as const)[calls % 4]
        : undefined
    const passed = await verify(all())
    expect([passed.exitCode, errorLines(passed)]).toEqual([0, []])
    expect(passed.outputs).toMatchObject({ result: 'pass', checked: '3', objects: '9' })
  }, 60_000)

  it('could not verify an object it may not read; the other backups are judged', async () => {
    const locked = `${ids[1]}.globals.sql.zst.pgp`
    s3.fault = (operation, _, { key }) =>
      operation === 'GetObject' && key.endsWith(locked) ? '403' : undefined
    const told = await verify(all())
    expect(badManners(told)).toEqual([])
    expect(told.outputs).toMatchObject({
      result: 'could-not-verify',
      checked: '3',
      failed: '1',
      bad: '',
      'newest-good': ids[2],
      objects: '9',
    })
    expect(errorLines(told)[0]).toContain(locked)
    expect(errorLines(told)[0]).toContain('s3:GetObject')
    expect(told.summary).toMatch(/^## ⚠️ Could not verify all of `erp\/prod\/db`\n/)
    // Damage elsewhere is told as damage all the same.
    s3.objects.delete(`vault/${TARGET}/db/${ids[0]}.dump.zst.pgp`)
    const worse = await verify(all())
    expect(worse.outputs).toMatchObject({ result: 'fail', failed: '2', bad: ids[0] })
    expect(errorLines(worse)[0]).toContain('is missing from the store')
  }, 60_000)

  it.each(sampleOf('refused', ['ListObjectsV2', 'GetObject'] as const, 1))(
    'could not verify when %s is refused',
    async (refused) => {
      s3.fault = (operation) => (operation === refused ? '403' : undefined)
      const told = await verify(all())
      expect(badManners(told)).toEqual([])
      expect(told.outputs).toMatchObject({ result: 'could-not-verify', bad: '', 'newest-good': '' })
    },
  )

  it('goes on where a store failed in the middle', async () => {
    const file = stateFile()
    const inputs = { ...all(), concurrency: '1', 'state-file': file }
    s3.fault = fromObject(5, 'expired-token')
    const broken = await verify(inputs)
    expect(broken.outputs).toMatchObject({ result: 'could-not-verify', 'newest-good': ids[2] })
    expect(await noted(file)).toBe(4)
    s3.fault = undefined
    s3.calls.length = 0
    const rest = await verify(inputs)
    expect([rest.exitCode, rest.outputs.result, rest.outputs.objects]).toEqual([0, 'pass', '5'])
    expect(reads(s3)).toHaveLength(5)
    expect(rest.summary).toContain('4 more by the run before')
    // A finished run leaves nothing to go on with.
    expect(await noted(file)).toBe(0)
    s3.calls.length = 0
    expect((await verify(inputs)).outputs.objects).toBe('9')
  }, 60_000)

  it('goes on after a cancel, and trusts nothing that changed meanwhile', async () => {
    const file = stateFile()
    const inputs = { ...all(), concurrency: '1', 'state-file': file }
    s3.fault = fromObject(4, 'stall')
    s3.calls.length = 0
    const fourth = readsAre(4)
    const cancelled = await verify(inputs, { interrupt: { when: fourth.since(0), how: 'cancel' } })
    expect(performance.now() - fourth.at()).toBeLessThan(patience(3000))
    expect(badManners(cancelled)).toEqual([])
    expect(errorLines(cancelled)[0]).toMatch(/cancelled.*; 3 were found good; the next run .* goes on/)
    expect(await noted(file)).toBe(3)
    s3.fault = undefined
    s3.calls.length = 0
    const deep = await verify({
      ...inputs,
      deep: 'true',
      'private-key': scene.keys.privateArmor,
      passphrase: scene.passphrase,
    })
    // What was read is not yet decoded: nothing is taken over.
    expect([deep.outputs.result, deep.outputs.objects]).toEqual(['pass', '9'])
  }, 60_000)

  it('begins anew with a state file that is old, damaged or of something else', async () => {
    const file = stateFile()
    s3.fault = fromObject(6, '403')
    await verify({ ...all(), concurrency: '1', 'state-file': file })
    const now = new Date()
    expect((await readState(file, now)).good.size).toBe(5)
    expect((await readState(file, new Date(now.getTime() + 8 * 86_400_000))).good.size).toBe(0)
    expect((await readState(file, new Date(now.getTime() - 86_400_000))).good.size).toBe(0)
    const elsewhere = scene.newStore()
    await fillDirectory(elsewhere, objects)
    const passed = await verify({ store: `file:${elsewhere}`, backups: 'all', 'state-file': file })
    expect(passed.outputs).toMatchObject({ result: 'pass', objects: '9' })
    for (const text of ['', '{', '[]', '{"format":"lifeboat-verify/9","began":"x","good":{}}']) {
      await writeFile(file, text)
      expect((await readState(file, now)).good.size).toBe(0)
    }
  }, 60_000)

  it('gives a dead store up instead of asking it for every object, and takes no check for passed', async () => {
    for (const [key, kept] of s3.objects) s3.objects.set(key.replace('vault/', 'p/'), kept)
    s3.fault = fromObject(3, '500')
    const good = new Map<string, number>()
    const report = await runVerify({
      stores: [storeOn(s3, 300, { ...timing })],
      target: TARGET,
      surface: 'db',
      choice: 'all',
      deep: false,
      concurrency: 1,
      state: { began: new Date(), good },
      patience: 0.01,
      signal: AbortSignal.timeout(30_000),
      phase: async (_, work) => work(() => undefined),
    })
    expect(report.result).toBe('could-not-verify')
    expect(report.units).toMatchObject({ total: 9, read: 5 })
    expect(good.size).toBe(2)
    const notRead = report.findings.flatMap(({ faults }) =>
      faults.filter(({ detail }) => /was not read/.test(detail)),
    )
    expect(notRead).toHaveLength(4)
    expect(report.findings.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown'])
  }, 60_000)

  it('looks at each of several stores by itself', async () => {
    const copy = scene.newStore()
    await fillDirectory(copy, objects)
    const both = { ...all(), store: `file:${copy}\ns3://${s3.bucket}/vault` }
    const passed = await verify(both)
    expect(passed.outputs).toMatchObject({ result: 'pass', checked: '6', objects: '18' })
    s3.objects.delete(`vault/${TARGET}/db/${ids[2]}.inventory.json.zst.pgp`)
    await rm(join(copy, `${TARGET}/db/${ids[0]}.manifest.json`))
    const failed = await verify(both)
    expect(failed.outputs).toMatchObject({
      result: 'fail',
      checked: '6',
      failed: '2',
      bad: `${ids[2]},${ids[0]}`,
      'newest-good': ids[2],
    })
    expect(failed.log).toContain(`${ids[0]}.manifest.json is missing in file:`)
  }, 60_000)

  it('reads a pack that many backups name once, and not more objects at a time than it may', async () => {
    s3.reset()
    const packs = await Promise.all(Array.from({ length: 12 }, async () => makePack(scene.keys.recipient)))
    for (const day of [1, 2, 3, 4]) {
      const made = await filesBackup(new Date(Date.UTC(2026, 9, day)), packs, scene.keys.recipient)
      fillServer(s3, made.objects)
    }
    const inputs = { ...all(), surface: 'files' }
    const passed = await verify(inputs)
    expect(passed.outputs).toMatchObject({ result: 'pass', checked: '4', objects: '16' })
    const read = reads(s3)
    expect([read.length, new Set(read).size]).toEqual([16, 16])
    s3.calls.length = 0
    s3.fault = fromObject(1, 'stall')
    await verify(
      { ...inputs, concurrency: '3' },
      { interrupt: { when: readsAre(3).since(1500), how: 'cancel' } },
    )
    expect(reads(s3)).toHaveLength(3)
  }, 60_000)

  it('could not verify when nobody answers', async () => {
    const told = await unanswered
    expect(badManners(told)).toEqual([])
    expect(told.outputs).toMatchObject({ result: 'could-not-verify', checked: '0' })
  }, 120_000)
})
