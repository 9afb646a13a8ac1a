import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FILES_TARGET, type FileScenario, idsIn, openFileScenario } from '../support/file-scenario.ts'
import { errorLines } from '../support/scenario.ts'

/** Which backup is drilled, and what its age is held to be. */
describe('the drill of the newest backup', () => {
  let scene: FileScenario
  beforeAll(async () => {
    scene = await openFileScenario()
    for (let n = 0; n < 4; n++) writeFileSync(join(scene.tree, `${n}`), `${n}`)
    expect((await scene.backup()).exitCode).toBe(0)
  }, 60_000)
  afterAll(() => scene.close())

  it('is the newest of all stores, and tells that it was found suspicious', async () => {
    const stale = join(scene.dir, 'stale')
    cpSync(scene.store, stale, { recursive: true })
    writeFileSync(join(scene.tree, 'more'), 'more')
    expect((await scene.backup({ 'max-shrink': '0%' })).exitCode).toBe(0)
    for (const name of ['0', '1', '2', 'more']) renameSync(join(scene.tree, name), join(scene.dir, name))
    expect((await scene.backup()).exitCode).toBe(1)
    const newest = idsIn(scene.store).at(-1) ?? ''
    const drilled = await scene.drill({ store: `file:${stale}\nfile:${scene.store}` })
    expect([drilled.exitCode, ...errorLines(drilled)]).toEqual([0])
    expect(drilled.outputs['backup-id']).toBe(newest)
    expect(drilled.summary).toContain(`${stale} does not have ${newest}`)
    expect(drilled.summary).toMatch(/found suspicious: files fell by 80 %/)
  }, 60_000)

  it('has no age within any rpo when it lies in the future', async () => {
    const ahead = join(scene.dir, 'ahead')
    cpSync(scene.store, ahead, { recursive: true })
    const folder = join(ahead, FILES_TARGET, 'files')
    const [oldest = ''] = idsIn(scene.store)
    const future = oldest.replace(/^2\d{3}/, '2999')
    for (const name of readdirSync(folder).filter((each) => each.startsWith(oldest)))
      renameSync(join(folder, name), join(folder, name.replace(oldest, future)))
    const manifest = join(folder, `${future}.manifest.json`)
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(oldest, future))
    const drilled = await scene.drill({ store: `file:${ahead}`, rpo: '1h' })
    expect([drilled.exitCode, drilled.outputs.result]).toEqual([1, 'fail'])
    // Its inventory says too that this is not its id; the age is judged by itself.
    expect(drilled.summary).toMatch(/❌ \| rpo \| the backup lies .* in the future/)
  }, 60_000)
})
