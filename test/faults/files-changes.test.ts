import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  differences,
  type FileScenario,
  openFileScenario,
  type Tree,
  witness,
} from '../support/file-scenario.ts'
import { changeTree, growTree } from '../support/generated-tree.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { errorLines } from '../support/scenario.ts'

const CASES = rounds(1, 30)
const MODES = ['auto', 'auto', 'auto', 'full', 'incremental']

describe('generated trees that change between backups', () => {
  const random = seededRandom('files-changes')
  let scene: FileScenario
  beforeEach(async () => {
    scene = await openFileScenario()
  })
  afterEach(() => scene.close())

  it.each(Array.from({ length: CASES }, (_, at) => at + 1))(
    'every backup restores its own tree and the drill passes, case %i',
    async (number) => {
      const states: { id: string; state: Tree; done: string[] }[] = []
      growTree(scene.tree, random, 60)
      const count = 3 + Math.floor(random() * 2)
      for (let round = 0; round < count; round++) {
        const done = round === 0 ? [] : changeTree(scene.tree, random, 14)
        const mode = round === 0 ? 'auto' : (MODES[Math.floor(random() * MODES.length)] ?? 'auto')
        const made = await scene.backup({ mode, 'max-shrink': '100%' })
        expect([made.exitCode, ...errorLines(made)]).toEqual([0])
        states.push({
          id: made.outputs['backup-id'] ?? '',
          state: witness(scene.tree),
          done: [mode, ...done],
        })
        // In npm test the earlier ones are restored once, after the last: then all their packs were there longest.
        if (CASES === 1 && round < count - 1) continue
        for (const { id, state } of states) {
          const back = await scene.restore({ backup: id, 'outside-links': 'keep' })
          const faults = [
            ...errorLines(back),
            ...(back.exitCode === 0 ? differences(witness(back.to), state) : []),
          ]
          expect([number, id, states.map((each) => each.done), faults]).toEqual([
            number,
            id,
            expect.anything(),
            [],
          ])
          rmSync(back.to, { recursive: true })
        }
        const drill = await scene.drill()
        expect([drill.outputs.result, ...errorLines(drill)]).toEqual(['pass'])
      }
    },
    600_000,
  )
})
