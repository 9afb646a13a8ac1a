import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns, tellNotTried } from '../support/fault-report.ts'
import {
  directoryRounds,
  faultsOfRestore,
  faultsOfStore,
  fillWithNoise,
  visible,
} from '../support/file-rounds.ts'
import { differences, type FileScenario, openFileScenario, witness } from '../support/file-scenario.ts'
import { openMemoryCage, whyNoCage } from '../support/memory-cage.ts'
import { rounds, sampleOf, seededRandom } from '../support/rounds.ts'
import type { ActionResult, RunOptions } from '../support/run-action.ts'
import { badManners, errorLines, filesBelow, openScenario, type Scenario } from '../support/scenario.ts'

/** In MiB: from where Node itself can hardly start to where everything works. */
const LIMITS = [40, 56, 64, 72, 80, 88, 96, 112, 128, 160, 192, 256, 384]
const PLENTY = 384
const FILES = sampleOf('limits for files', LIMITS.slice(0, -1), 1)
const DATABASE = LIMITS.slice(0, rounds(0, LIMITS.length))
const whyNot = whyNoCage()

/** What a restore that was ended left in its place and is not, byte for byte, of the backup; its own directory aside. */
function strangeIn(to: string, tree: string): string[] {
  if (!existsSync(to)) return []
  const found = Object.entries(witness(to)).filter(
    ([path]) => path !== '' && !path.startsWith('.lifeboat-restore'),
  )
  const expected = witness(tree)
  return found.filter(([path, { what }]) => expected[path]?.what !== what).map(([path]) => path)
}

/** A machine that has too little memory: the kernel ends the action, or a program of it, wherever it is. */
const cages = () => {
  const random = seededRandom('memory-cage')

  /** Runs something in so much memory. It ended well, or with a word, or was killed, which the runner tells. */
  async function caged(dir: string, limit: number, run: (options: RunOptions) => Promise<ActionResult>) {
    const cage = openMemoryCage(dir, limit << 20)
    try {
      const result = await run({ node: cage.node })
      const ended = cage.ended()
      const faults: string[] = []
      const killed = result.signal === 'SIGKILL' || result.exitCode === 137
      if (killed && ended === 0) faults.push('killed, and not by the kernel')
      if (!killed && result.exitCode !== 0) faults.push(...badManners(result))
      if (result.exitCode === 0 && ended > 0) faults.push('exit code 0 although a program was killed')
      process.stderr.write(
        `${limit} MiB: ${killed ? 'killed' : `exit code ${result.exitCode}`} ${errorLines(result).join().slice(0, 150)}\n`,
      )
      return { result, faults: faults.map((each) => `${limit} MiB: ${each}`) }
    } finally {
      await cage.close()
    }
  }

  describe('files', () => {
    let scene: FileScenario
    let made: string
    beforeAll(async () => {
      scene = await openFileScenario()
      fillWithNoise(scene.tree, random, rounds(20, 40))
      const first = await scene.backup()
      expect([first.exitCode, ...errorLines(first)]).toEqual([0])
      made = first.outputs['backup-id'] ?? ''
    }, 60_000)
    afterAll(() => scene.close())

    it.each(FILES)(
      '%d MiB: a backup, a drill and a restore are right or loud',
      async (limit) => {
        const store = directoryRounds(scene.store)
        const before = visible(await store.read())
        const backup = await caged(scene.dir, limit, (options) => scene.backup({ mode: 'full' }, options))
        const now = visible(await store.read()).filter((id) => !before.includes(id))
        expect([...backup.faults, ...(await faultsOfStore(store))]).toEqual([])
        expect([limit, now.length]).toEqual([limit, backup.result.exitCode === 0 ? 1 : 0])
        countRuns('little memory: backup of files', 'dist')
        const [id = made] = now
        expect(await faultsOfRestore(scene, store, id, witness(scene.tree))).toEqual([])

        const drill = await caged(scene.dir, limit, (options) => scene.drill({ backup: made }, options))
        expect(drill.faults).toEqual([])
        expect([limit, drill.result.outputs.result === 'pass']).toEqual([limit, drill.result.exitCode === 0])
        countRuns('little memory: drill of files', 'dist')

        const to = join(scene.dir, `caged-${limit}`)
        const restore = await caged(scene.dir, limit, (options) => scene.restore({ to }, options))
        expect(restore.faults).toEqual([])
        if (restore.result.exitCode === 0) expect(differences(witness(to), witness(scene.tree))).toEqual([])
        else expect(strangeIn(to, scene.tree)).toEqual([])
        countRuns('little memory: restore of files', 'dist')
        if (limit >= PLENTY)
          for (const { result } of [backup, drill, restore])
            expect([limit, result.exitCode]).toEqual([limit, 0])
      },
      180_000,
    )
  })

  if (DATABASE.length > 0)
    describe('PostgreSQL', () => {
      let scene: Scenario
      beforeAll(async () => {
        const sql =
          'CREATE TABLE big AS SELECT n, md5(n::text) || md5((n * 7)::text) AS x FROM generate_series(1, 200000) n'
        scene = await openScenario({ sql })
      }, 60_000)
      afterAll(() => scene.stop())

      it.each(DATABASE)(
        '%d MiB: a backup and a drill are right or loud',
        async (limit) => {
          const store = { store: `file:${scene.newStore()}` }
          const backup = await caged(scene.dir, limit, (options) => scene.backup(store, options))
          expect(backup.faults).toEqual([])
          const isManifest = (name: string) => name.endsWith('.manifest.json')
          const there = (await filesBelow(store.store.slice('file:'.length))).filter(isManifest)
          expect([limit, there.length]).toEqual([limit, backup.result.exitCode === 0 ? 1 : 0])
          countRuns('little memory: backup of a database', 'dist')
          if (there.length === 0) expect((await scene.backup(store)).exitCode).toBe(0)
          const whole = await scene.drill(store)
          expect([whole.outputs.result, ...errorLines(whole)]).toEqual(['pass'])

          const drill = await caged(scene.dir, limit, (options) => scene.drill(store, options))
          expect(drill.faults).toEqual([])
          expect([limit, drill.result.outputs.result === 'pass']).toEqual([
            limit,
            drill.result.exitCode === 0,
          ])
          countRuns('little memory: drill of a database', 'dist')
          if (limit >= PLENTY)
            for (const { result } of [backup, drill]) expect([limit, result.exitCode]).toEqual([limit, 0])
        },
        180_000,
      )
    })
}

describe('a control group with little memory', () => {
  it('is there, or it is told why it is not', () => {
    if (whyNot !== undefined) tellNotTried('little memory, by a control group', whyNot)
    expect(whyNot === undefined || whyNot.length > 10).toBe(true)
  })
  if (whyNot === undefined) cages()
})
