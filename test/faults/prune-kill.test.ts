import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { type SlowProxy, startSlowProxy } from '../support/prune-proxy.ts'
import {
  asLeftovers,
  asTombstones,
  backups,
  dailyIds,
  faultsOf,
  fillDirectory,
  fillServer,
  idsWith,
  type Objects,
  prune,
  readDirectory,
  readServer,
} from '../support/prune-store.ts'
import { patience, rounds, roundsUntil, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { s3Inputs } from '../support/scenario.ts'
import { SettledLines } from '../support/settled-lines.ts'

const ROUNDS = rounds(6, 100)
const IDS = dailyIds(40)
const KEPT = IDS.slice(-11)
const DUE = dailyIds(6, '2020-01-06')
const LEFT = dailyIds(4, '2020-02-04')
const POLICY = { retention: 'daily 10d', 'max-delete': '100%' }
/** Each settled backup is a line of the log. */
const REMOVALS = IDS.length - KEPT.length + DUE.length + LEFT.length

const backupsBefore = backups(IDS)
const due = asTombstones(backups(DUE))
const left = asLeftovers(backups(LEFT))
const random = seededRandom('prune-kill')

describe(`prune killed at random moments, ${ROUNDS} rounds`, () => {
  let dir: string
  let server: S3Server
  let proxy: SlowProxy
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lb-kill-'))
    server = await startS3Server()
    proxy = await startSlowProxy(server.endpoint, () => 1 + Math.random() * 3)
  })
  afterAll(async () => {
    await proxy.close()
    await server.close()
    await rm(dir, { recursive: true })
  })

  it('every visible backup is whole, and the next prune finishes: in a directory, and on S3 over a slow line', async () => {
    const directory = inTurn(Math.ceil(ROUNDS / 2), async (round, how) => {
      const store = join(dir, `d${round}`)
      await fillDirectory(store, backupsBefore, 1)
      await fillDirectory(store, due, 60)
      await fillDirectory(store, left, 60)
      return killed(store, how, () => readDirectory(store))
    })
    const s3 = inTurn(Math.floor(ROUNDS / 2), async (_, how) => {
      server.reset()
      fillServer(server, backupsBefore, 1)
      fillServer(server, due, 60)
      fillServer(server, left, 60)
      const inputs = { ...s3Inputs(server), 's3-endpoint': proxy.endpoint }
      return killed(inputs, how, async () => readServer(server))
    })
    await Promise.all([directory, s3])
    // Connections carry one request at a time: this bounds what the store has to bear.
    expect(proxy.most()).toBeLessThanOrEqual(32)
    expect(proxy.most()).toBeGreaterThan(4)
  }, 1_200_000)
})

type How = 'SIGKILL' | 'cancel'

/** Most rounds end by kill -9, every fifth as the runner cancels. */
async function inTurn(count: number, round: (number: number, how: How) => Promise<boolean>): Promise<void> {
  await roundsUntil({ count, least: Math.ceil(count / 3) }, async (number) =>
    round(number, number % 5 === 4 ? 'cancel' : 'SIGKILL'),
  )
}

async function killed(
  where: string | Record<string, string>,
  how: How,
  read: () => Promise<Objects>,
): Promise<boolean> {
  const when = new SettledLines(Math.floor(random() * REMOVALS))
  const run = await prune(where, POLICY, { interrupt: { when, how } })
  const endedMs = performance.now() - (when.matchedAt ?? 0)
  const after = await read()
  checkHalfway(after)
  // A signal after the last of the work finds nobody listening any more, and ends the process itself.
  if (how === 'cancel' && run.signal === null && run.exitCode !== 0) {
    expect(run.log).toContain('cancelled')
    expect(endedMs).toBeLessThan(patience(4_000))
    expect(run.summary).toContain('❌')
  }
  const next = await prune(where, POLICY)
  expect([next.exitCode, next.signal]).toEqual([0, null])
  checkDone(await read())
  if (run.exitCode !== 0) countRuns(`prune ended by ${how}`, 'dist')
  return run.exitCode !== 0
}

function checkHalfway(objects: Objects): void {
  expect(faultsOf(objects)).toEqual([])
  for (const [key, body] of backupsBefore) {
    const there = objects.get(key) ?? objects.get(key.replace('manifest.json', 'tombstone.json'))
    if (there?.equals(body) !== true) throw new Error(`${key} is gone or changed`)
  }
  expect(idsWith(objects, 'manifest.json').slice(-KEPT.length)).toEqual(KEPT)
  // What is due goes data first: while anything is left, so is the tombstone.
  const stones = new Set(idsWith(objects, 'tombstone.json'))
  for (const id of idsWith(objects, 'dump.zst.pgp'))
    if (DUE.includes(id)) expect([id, stones.has(id)]).toEqual([id, true])
}

function checkDone(objects: Objects): void {
  expect(faultsOf(objects)).toEqual([])
  expect(idsWith(objects, 'manifest.json')).toEqual(KEPT)
  expect(idsWith(objects, 'tombstone.json')).toEqual(IDS.slice(0, -KEPT.length))
  expect(idsWith(objects, 'dump.zst.pgp')).toEqual(IDS)
}
