import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FILES_TARGET, type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { GithubServer } from '../support/github-server.ts'
import { badManners, errorLines } from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'

const FILES = 40

/** A part of the files says nothing of the others: neither a proof, nor a time, nor the end of an issue. */
describe('the drill of a sample', () => {
  let scene: FileScenario
  let github: GithubServer
  let id: string
  const inputs = () => ({ issue: 'on-failure', 'github-token': github.token })
  const run = () => ({ env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository } })
  const proof = () => existsSync(join(scene.store, FILES_TARGET, 'files', `${id}.proof.json`))
  beforeAll(async () => {
    ;[scene, github] = await Promise.all([openFileScenario(), new GithubServer().start()])
    mkdirSync(join(scene.tree, 'in'))
    for (let n = 0; n < FILES; n++) writeFileSync(join(scene.tree, 'in', `file ${n}`), `content ${n}`)
    const made = await scene.backup()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    id = made.outputs['backup-id'] ?? ''
  }, 60_000)
  afterAll(async () => {
    scene.close()
    await github.stop()
  })

  it('passes without a proof and without a time, and says how much it saw', async () => {
    const report = join(scene.dir, 'report.json')
    const passed = await scene.drill({ ...inputs(), sample: '50%', 'report-file': report }, run())
    expect([passed.exitCode, ...errorLines(passed)]).toEqual([0])
    expect(passed.outputs).toMatchObject({ result: 'pass', 'restore-seconds': '' })
    const { sample, restoreSeconds } = JSON.parse(readFileSync(report, 'utf8'))
    expect(sample).toEqual({ share: 0.5, files: expect.any(Number), of: FILES })
    expect([sample.files > 0, sample.files < FILES, restoreSeconds]).toEqual([true, true, undefined])
    const [headline = ''] = passed.summary.split('\n')
    expect(headline).toContain(`sample of ${sample.files} of ${FILES} files (50 %)`)
    expect(headline).not.toContain('restores exactly')
    expect(passed.log).toMatch(/drill of a sample \(50 %\) of \S+: pass in/)
    expect(proof()).toBe(false)
  }, 60_000)

  it('is not judged by a time: rto is refused', async () => {
    const refused = await scene.drill({ sample: '50%', rto: '1h' })
    expect(badManners(refused)).toEqual([])
    expect(errorLines(refused)[0]).toMatch(/rto: .*sample/)
  }, 60_000)

  it('opens the issue and keeps it open; only a drill of all closes it', async () => {
    const object = join(scene.store, scene.manifest(id).objects[0]?.key ?? '')
    const failed = await damaged(
      object,
      (body) => body.subarray(1),
      async () => scene.drill({ ...inputs(), sample: '50%' }, run()),
    )
    expect(badManners(failed)).toEqual([])
    expect([failed.outputs.result, github.open().length]).toEqual(['fail', 1])
    const sample = await scene.drill({ ...inputs(), sample: '50%' }, run())
    expect([sample.outputs.result, github.open().length]).toEqual(['pass', 1])
    const all = await scene.drill(inputs(), run())
    expect([all.outputs.result, github.open().length, proof()]).toEqual(['pass', 0, true])
    expect(all.summary).toContain('restores exactly')
  }, 60_000)

  it('could not verify anything when no file is in it', async () => {
    const none = await scene.drill({ sample: '0.000001%' })
    expect(badManners(none)).toEqual([])
    expect(none.outputs.result).toBe('could-not-verify')
    expect(errorLines(none)[0]).toMatch(new RegExp(`sample: none of the ${FILES} files`))
  }, 60_000)
})
