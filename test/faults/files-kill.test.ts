import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DelayedMatch } from '../support/delayed-match.ts'
import { countRuns } from '../support/fault-report.ts'
import {
  changeNoise,
  directoryRounds,
  faultsOfRestore,
  faultsOfStore,
  fillWithNoise,
  orphans,
  type RoundStore,
  serverRounds,
  visible,
  wasKilled,
} from '../support/file-rounds.ts'
import { type FileScenario, openFileScenario, witness } from '../support/file-scenario.ts'
import { patience, rounds, roundsUntil, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines } from '../support/scenario.ts'

const ROUNDS = rounds(2, 60)
const CANCELS = rounds(2, 40)

describe('backup-files ended at random moments', () => {
  const random = seededRandom('files-kill')
  let scene: FileScenario
  let server: S3Server
  let stores: [RoundStore, RoundStore]
  let usual = 0
  let newest = 0
  beforeAll(async () => {
    ;[scene, server] = await Promise.all([openFileScenario(), startS3Server()])
    stores = [directoryRounds(join(scene.dir, 'store')), serverRounds(server)]
    fillWithNoise(scene.tree, random)
    for (const store of stores) {
      const made = await scene.backup(store.inputs)
      expect([made.exitCode, ...errorLines(made)]).toEqual([0])
      usual = made.durationMs
    }
  }, 120_000)
  afterAll(async () => {
    scene.close()
    await server.close()
  })

  /** More often soon than late: a run that only adds changes is over long before the first one was. */
  const moment = () => {
    const at = ['::group::Look', '::group::Back up', '::group::Back up', '::group::Publish']
    const text = at[Math.floor(random() * at.length)] ?? ''
    return new DelayedMatch(text, text.endsWith('Publish') ? random() * 30 : random() ** 2 * usual * 0.6)
  }
  const mode = () => (random() < 0.4 ? 'full' : 'auto')

  it('kill -9 never leaves a visible bad backup, and the next run succeeds and restores right', async () => {
    const least = Math.ceil(ROUNDS / 3)
    await roundsUntil({ count: ROUNDS, least }, async (round) => {
      const store = stores[round % 2 === 0 ? 0 : 1]
      changeNoise(scene.tree, random)
      const run = await scene.backup(
        { ...store.inputs, mode: mode() },
        { interrupt: { when: moment(), how: 'SIGKILL' } },
      )
      expect([round, ...(await faultsOfStore(store))]).toEqual([round])
      const next = await scene.backup({ ...store.inputs })
      expect([next.exitCode, ...errorLines(next)]).toEqual([0])
      expect([round, ...(await faultsOfStore(store))]).toEqual([round])
      const id = next.outputs['backup-id'] ?? ''
      expect(await faultsOfRestore(scene, store, id, witness(scene.tree))).toEqual([])
      newest = round
      if (wasKilled(run)) countRuns('kill -9 of a backup of files', 'dist')
      return wasKilled(run)
    })
  }, 3_600_000)

  it('what killed runs left goes with the prune once its grace is over, and nothing else does', async () => {
    for (const store of stores) {
      const ids = visible(await store.read())
      const kept = { ...store.inputs, retention: 'daily 30d', 'keep-last': '1000', 'max-delete': '100%' }
      const early = await scene.prune(kept)
      expect([early.exitCode, ...errorLines(early)]).toEqual([0])
      await store.age(30)
      const due = await scene.prune(kept)
      expect([due.exitCode, ...errorLines(due)]).toEqual([0])
      const objects = await store.read()
      expect([orphans(objects), store.unfinished()]).toEqual([[], 0])
      expect(visible(objects)).toEqual(ids)
      expect(await faultsOfStore(store)).toEqual([])
      const id = ids.at(-1) ?? ''
      expect(await faultsOfRestore(scene, store, id, witness(scene.tree))).toEqual(
        store === stores[newest % 2 === 0 ? 0 : 1] ? [] : expect.any(Array),
      )
    }
  }, 600_000)

  it('a cancelled run ends within 3 s, makes no backup and takes back what it stored', async () => {
    await roundsUntil({ count: CANCELS, least: Math.ceil(CANCELS / 4) }, async (round) => {
      const store = stores[round % 2 === 0 ? 0 : 1]
      const before = [...(await store.read()).keys()].toSorted()
      const when = moment()
      const run = await scene.backup(
        { ...store.inputs, mode: 'full' },
        { interrupt: { when, how: 'cancel' } },
      )
      // Before the program listens, or when it has ended: the signal does what signals do.
      if (run.signal !== null || run.exitCode === 0) return false
      expect(run.exitCode).toBe(1)
      expect(errorLines(run)[0]).toContain('cancelled')
      expect(performance.now() - (when.matchedAt ?? 0)).toBeLessThan(patience(3000))
      expect(run.orphans).toEqual([])
      expect([...(await store.read()).keys()].toSorted()).toEqual(before)
      expect(store.unfinished()).toBe(0)
      countRuns('a cancelled backup of files', 'dist')
      return run.stdout.includes('::group::Back up')
    })
  }, 3_600_000)
})
