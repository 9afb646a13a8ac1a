import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { idsIn, openFileScenario } from '../support/file-scenario.ts'
import { errorLines } from '../support/scenario.ts'

describe('backup-files of a tree that lost most of its files', () => {
  it('is red until the loss is accepted, and builds on what is newest all the while', async () => {
    const scene = await openFileScenario()
    try {
      for (let n = 0; n < 10; n++) writeFileSync(join(scene.tree, `${n}`), `${n}`)
      expect((await scene.backup()).exitCode).toBe(0)
      const [whole = ''] = idsIn(scene.store)
      for (let n = 1; n < 10; n++) rmSync(join(scene.tree, `${n}`))
      for (let run = 0; run < 2; run++) {
        const made = await scene.backup()
        expect(made.exitCode).toBe(1)
        expect(errorLines(made).join()).toContain(`files fell by 90 % against ${whole} (10 to 1)`)
      }
      const [, first, second = ''] = idsIn(scene.store)
      expect(scene.manifest(second)).toMatchObject({
        source: { mode: 'incremental' },
        previous: { id: first },
      })
      for (const inputs of [{ 'max-shrink': '90%' }, {}]) {
        const made = await scene.backup(inputs)
        expect([made.exitCode, ...errorLines(made)]).toEqual([0])
      }
    } finally {
      scene.close()
    }
  }, 60_000)

  it('fills no slot with what looks wrong', async () => {
    const scene = await openFileScenario()
    // So long that none ends while this runs.
    const slot = '9999d'
    try {
      for (let run = 0; run < 2; run++) {
        const made = await scene.backup({ slot })
        expect([made.exitCode, errorLines(made).join()]).toEqual([1, expect.stringContaining('no files')])
      }
      writeFileSync(join(scene.tree, 'back'), 'back')
      for (let run = 0; run < 2; run++) expect((await scene.backup({ slot })).exitCode).toBe(0)
      expect(idsIn(scene.store)).toHaveLength(3)
    } finally {
      scene.close()
    }
  }, 60_000)
})
