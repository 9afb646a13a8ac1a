import { writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  errorLines,
  filesBelow,
  openScenario,
  type Scenario,
  s3Inputs,
  TINY_SQL,
} from '../support/scenario.ts'
import { verify } from '../support/verify-store.ts'

/** All must take a backup; where it is whole it counts. */
describe('backup-db into several stores of which one fails', () => {
  let scene: Scenario
  let s3: S3Server
  beforeAll(async () => {
    ;[scene, s3] = await Promise.all([openScenario({ sql: TINY_SQL }), startS3Server()])
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), s3.close()])
  })
  afterEach(() => s3.reset())

  const two = (local: string) => {
    const { store, ...access } = s3Inputs(s3)
    return { ...access, store: `${store}\nfile:${local}` }
  }

  it.each(['dump.zst.pgp', 'manifest.json'])(
    'is red, names it, and keeps the backup where it is whole (%s is refused)',
    async (suffix) => {
      s3.fault = (operation, _, { key }) =>
        operation === 'PutObject' && key.endsWith(suffix) ? '403' : undefined
      const local = scene.newStore()
      const made = await scene.backup(two(local))
      const id = made.outputs['backup-id'] ?? ''
      expect(made.exitCode).toBe(1)
      expect(errorLines(made)).toEqual([
        expect.stringMatching(
          new RegExp(
            `^backup ${id} is kept, but it is not in store s3://backups/vault, which failed .*s3:PutObject`,
          ),
        ),
      ])
      expect(made.summary).toContain('is kept, but not in every store')
      expect([...s3.objects.keys()].filter((key) => key.endsWith('.manifest.json'))).toEqual([])
      expect(await filesBelow(local)).toContain(`erp/prod/db/${id}.manifest.json`)
      const checked = await verify({ store: `file:${local}` })
      expect([checked.exitCode, checked.outputs['newest-good']]).toEqual([0, id])
    },
    60_000,
  )

  it('fills a slot only with what every store has', async () => {
    s3.fault = (operation, _, { key }) =>
      operation === 'PutObject' && key.endsWith('manifest.json') ? '403' : undefined
    // So long that none ends while this runs.
    const inputs = { ...two(scene.newStore()), slot: '9999d' }
    const partly = await scene.backup(inputs)
    expect(partly.exitCode).toBe(1)
    s3.fault = undefined
    const whole = await scene.backup(inputs)
    expect([whole.exitCode, ...errorLines(whole)]).toEqual([0])
    expect(whole.log).toContain('has a backup, but not in every store')
    expect(whole.outputs['backup-id']).not.toBe(partly.outputs['backup-id'])
    const third = await scene.backup(inputs)
    expect([third.exitCode, third.outputs['backup-id']]).toEqual([0, whole.outputs['backup-id']])
  }, 60_000)

  it('makes none when all fail', async () => {
    s3.fault = (operation) => (operation === 'PutObject' ? '403' : undefined)
    const file = scene.newStore()
    await writeFile(file, 'no directory')
    const made = await scene.backup(two(file))
    expect([made.exitCode, made.outputs['backup-id'] ?? '']).toEqual([1, ''])
    expect(errorLines(made)).toHaveLength(1)
  })

  it('is green when all took it, also when one lacks RESTORE.md, which is said', async () => {
    s3.fault = (operation, _, { key }) =>
      operation === 'PutObject' && key.endsWith('RESTORE.md') ? '403' : undefined
    const local = scene.newStore()
    const made = await scene.backup(two(local))
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(made.stdout).toMatch(/::warning::RESTORE\.md could not be written: .*s3:PutObject/)
    const id = made.outputs['backup-id'] ?? ''
    expect([...s3.objects.keys()]).toContain(`vault/erp/prod/db/${id}.manifest.json`)
    expect(await filesBelow(local)).toContain(`erp/prod/db/${id}.manifest.json`)
  })
})
