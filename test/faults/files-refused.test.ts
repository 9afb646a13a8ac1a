import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { faultsOfRestore, faultsOfStore, serverRounds, visible } from '../support/file-rounds.ts'
import { type FileScenario, openFileScenario, witness } from '../support/file-scenario.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { type S3FaultKind, type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines } from '../support/scenario.ts'

const KINDS: readonly S3FaultKind[] = [
  '500',
  '403',
  'reset-before',
  'reset-mid',
  'lost-response',
  'truncated-body',
  '200-with-error',
  'wrong-etag',
  'expired-token',
]
/** At the full setting every call is refused in every way. */
const SAMPLE = rounds(7, Number.POSITIVE_INFINITY)

describe('a backup of files of which one S3 call is refused', () => {
  const random = seededRandom('files-refused')
  let scene: FileScenario
  let server: S3Server
  beforeAll(async () => {
    ;[scene, server] = await Promise.all([openFileScenario(), startS3Server()])
    for (let n = 0; n < 20; n++) writeFileSync(join(scene.tree, `file-${n}`), `${n}\n`.repeat(n * 99))
  })
  afterAll(async () => {
    scene.close()
    await server.close()
  })

  it('is right or loud, whichever call it was', async () => {
    const store = serverRounds(server)
    const first = await scene.backup(store.inputs)
    expect([first.exitCode, ...errorLines(first)]).toEqual([0])
    server.calls.length = 0
    writeFileSync(join(scene.tree, 'changed'), 'changed')
    expect((await scene.backup(store.inputs)).exitCode).toBe(0)
    const calls = server.calls.length
    expect(calls).toBeGreaterThan(5)
    const cases = Array.from({ length: calls }, (_, at) => KINDS.map((kind) => ({ at, kind }))).flat()
    const chosen = cases.toSorted(() => random() - 0.5).slice(0, SAMPLE)
    let [right, loud] = [0, 0]
    for (const { at, kind } of chosen) {
      writeFileSync(join(scene.tree, 'changed'), `${at} ${kind}`)
      const before = visible(await store.read())
      let seen = 0
      server.fault = () => (seen++ === at ? kind : undefined)
      const run = await scene.backup(store.inputs)
      server.fault = undefined
      const made = visible(await store.read()).filter((id) => !before.includes(id))
      const told = {
        at,
        kind,
        call: server.calls.at(-1)?.operation,
        code: run.exitCode,
        errors: errorLines(run),
      }
      expect([told, ...(await faultsOfStore(store))]).toEqual([told])
      const id = run.outputs['backup-id'] ?? ''
      // What came before could not be read to compare with: kept, and loud.
      const kept = errorLines(run).some((line) => line.startsWith(`backup ${id} is kept, but looks wrong`))
      if (run.exitCode === 0 || kept) {
        if (kept) loud++
        else right++
        expect([told, made]).toEqual([told, [id]])
        expect([told, ...(await faultsOfRestore(scene, store, id, witness(scene.tree)))]).toEqual([told])
      } else {
        loud++
        expect([told, made, errorLines(run).length > 0]).toEqual([told, [], true])
      }
      countRuns('each call of a backup of files refused or lost', 'dist')
    }
    process.stderr.write(
      `${calls} calls; of ${chosen.length} refusals ${right} were made good, ${loud} loud\n`,
    )
    if (chosen.length === cases.length) expect(right).toBeGreaterThan(0)
  }, 3_600_000)
})
