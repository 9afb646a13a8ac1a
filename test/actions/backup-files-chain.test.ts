import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FILES_TARGET, type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { errorLines } from '../support/scenario.ts'

/** What a backup of files goes on from. */
describe('the backup before', () => {
  let scene: FileScenario
  let second: KeyPair
  beforeAll(async () => {
    ;[scene, second] = await Promise.all([openFileScenario(), createKeyPair()])
    writeFileSync(join(scene.tree, 'file'), 'content')
  })
  afterAll(() => scene.close())

  it('is gone on from when it is wrapped the same, in whatever order that is written', async () => {
    const backUp = async (...keys: KeyPair[]) => {
      const recipients = keys.map(({ publicArmor }) => publicArmor).join('\n')
      const made = await scene.backup({ recipients })
      expect([made.exitCode, ...errorLines(made)]).toEqual([0])
      return scene.manifest(made.outputs['backup-id'] ?? '')
    }
    const { id, ...first } = await backUp(scene.keys, second)
    const { dump, compression, encryption } = first.encoding
    const { method, recipients } = encryption
    expect(recipients).toHaveLength(2)
    const path = join(scene.store, FILES_TARGET, 'files', `${id}.manifest.json`)
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    const encoding = { encryption: { recipients, method }, compression, dump }
    writeFileSync(path, JSON.stringify({ ...stored, encoding }))

    const turned = await backUp(second, scene.keys)
    expect([turned.source.mode, turned.source.fullId]).toEqual(['incremental', id])
    const other = await backUp(scene.keys)
    expect(other.source.mode).toBe('full')
  }, 60_000)
})
