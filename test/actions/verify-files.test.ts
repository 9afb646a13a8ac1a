import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FILES_TARGET, type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { runAction } from '../support/run-action.ts'
import { badManners, errorLines } from '../support/scenario.ts'

/** A backup as `backup-files` makes it, without a signature. */
describe('an unsigned backup of files', () => {
  let scene: FileScenario
  let id: string
  beforeAll(async () => {
    scene = await openFileScenario()
    for (let n = 0; n < 20; n++) writeFileSync(join(scene.tree, `file ${n}`), `content ${n}`)
    const made = await scene.backup()
    expect(errorLines(made)).toEqual([])
    id = made.outputs['backup-id'] ?? ''
  }, 60_000)
  afterAll(() => scene.close())

  it('is refused by a restore that trusts signers, before anything is made', async () => {
    const { publicArmor } = await createKeyPair()
    const back = await scene.restore({ 'trusted-signers': publicArmor })
    expect(badManners(back)).toEqual([])
    expect(errorLines(back)[0]).toMatch(/sign/)
    expect(existsSync(back.to)).toBe(false)
  }, 60_000)

  it('passes a deep verification, and fails it when a pack cannot be decoded whose sum is right', async () => {
    const verify = (deep: string) =>
      runAction('verify', {
        store: `file:${scene.store}`,
        target: FILES_TARGET,
        surface: 'files',
        'private-key': scene.keys.privateArmor,
        deep,
      })
    const good = await verify('true')
    expect([good.outputs.result, ...errorLines(good)]).toEqual(['pass'])
    const path = join(scene.store, FILES_TARGET, 'files', `${id}.manifest.json`)
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    const pack = manifest.objects.find(({ role }: { role: string }) => role === 'pack')
    const bytes = readFileSync(join(scene.store, pack.key))
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    pack.sha256 = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(scene.store, pack.key), bytes)
    writeFileSync(path, JSON.stringify(manifest))
    expect((await verify('false')).outputs.result).toBe('pass')
    const bad = await verify('true')
    expect(badManners(bad)).toEqual([])
    expect([bad.outputs.result, bad.outputs.bad]).toEqual(['fail', id])
  }, 60_000)
})
