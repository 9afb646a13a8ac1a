import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { GithubServer } from '../support/github-server.ts'
import { badManners, errorLines } from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

/** A restore tells whom the other actions tell. */
describe('what a restore tells', () => {
  let scene: FileScenario
  let github: GithubServer
  let pings: Recorder
  beforeAll(async () => {
    ;[scene, github, pings] = await Promise.all([
      openFileScenario(),
      new GithubServer().start(),
      startRecorder(),
    ])
  })
  afterAll(async () => {
    scene.close()
    await Promise.all([github.stop(), pings.close()])
  })

  it('is a failure and its end: heartbeat, metrics, issue; of a plan the heartbeat alone', async () => {
    writeFileSync(join(scene.tree, 'file'), 'content')
    const made = await scene.backup()
    expect(errorLines(made)).toEqual([])
    const metrics = join(scene.dir, 'metrics.prom')
    const restore = async (more: Record<string, string> = {}) => {
      const told = { issue: 'on-failure', 'github-token': github.token }
      const inputs = { ...told, 'heartbeat-url': `${pings.url}/beat`, 'metrics-file': metrics, ...more }
      const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository }
      pings.requests.length = 0
      return scene.restore(inputs, { env })
    }
    const beats = () => pings.requests.map(({ path }) => path.replace(/\?.*/, ''))
    const pack = join(scene.store, scene.manifest(made.outputs['backup-id'] ?? '').objects[0]?.key ?? '')
    const failed = await damaged(
      pack,
      (body) => body.subarray(1),
      async () => restore(),
    )
    expect(badManners(failed)).toEqual([])
    expect(beats()).toEqual(['/beat/start', '/beat/fail'])
    expect(readFileSync(metrics, 'utf8')).toMatch(
      /^lifeboat_restore_result\{type="files",target="docs\/prod"\} 0$/m,
    )
    const [issue] = github.open()
    expect(issue?.title).toBe('Restore failed: docs/prod files')

    const plan = await restore({ plan: 'true' })
    expect([plan.exitCode, github.open().length]).toEqual([0, 1])
    expect(readFileSync(metrics, 'utf8')).toMatch(/^lifeboat_restore_result\{.*\} 0$/m)

    const restored = await restore()
    expect([restored.exitCode, ...errorLines(restored)]).toEqual([0])
    expect(beats()).toEqual(['/beat/start', '/beat'])
    expect(readFileSync(metrics, 'utf8')).toMatch(/^lifeboat_restore_result\{.*\} 1$/m)
    expect([github.open().length, issue?.state]).toEqual([0, 'closed'])
  }, 60_000)
})
