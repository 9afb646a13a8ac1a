import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { restoreDrill } from '../../src/actions/restore-drill.ts'
import { liveInputs } from '../support/bucket-rounds.ts'
import { slowLine } from '../support/faulty-proxy.ts'
import { type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'
import { errorLines } from '../support/scenario.ts'

const NOBODY = '65534'

/** What a drill makes for itself is gone when it ends. */
describe('the throwaway place of a drill of files', () => {
  let scene: FileScenario
  beforeAll(async () => {
    scene = await openFileScenario()
  })
  afterAll(() => scene.close())

  it('is removed by a user who may not write in the directories that were restored', async () => {
    mkdirSync(join(scene.tree, 'locked', 'inner'), { recursive: true })
    writeFileSync(join(scene.tree, 'locked', 'inner', 'secret'), 'plaintext')
    for (const path of ['locked/inner', 'locked']) chmodSync(join(scene.tree, path), 0o555)
    const made = await scene.backup()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const temp = join(scene.dir, 'runner-temp')
    mkdirSync(temp)
    const drill = await scene.drill({}, { env: { RUNNER_TEMP: temp }, ...asNobody(scene.dir, temp) })
    expect([drill.exitCode, ...errorLines(drill)]).toEqual([0])
    expect(drill.log).not.toContain('was not removed')
    expect(readdirSync(temp).filter((name) => !name.endsWith('.json'))).toEqual([])
  }, 60_000)

  it('is a bucket to which no connection stays open', async () => {
    const [live, sandbox] = await Promise.all([startS3Server({ bucket: 'live' }), startS3Server()])
    const line = await slowLine(Number(new URL(sandbox.endpoint).port), 1e9)
    const target = 'docs/bucket'
    try {
      for (const n of [1, 2, 3]) putObject(live, `key ${n}`, Buffer.from(`content ${n}`), {}, new Date())
      const source = { ...liveInputs(live), 'source-bucket': 's3://live', path: '', target }
      expect(errorLines(await scene.backup(source))).toEqual([])
      const inputs = {
        ...liveInputs({ ...sandbox, endpoint: `http://127.0.0.1:${line.port}` }),
        store: `file:${scene.store}`,
        surface: 'files',
        target,
        scratch: `s3://${sandbox.bucket}/drill`,
        'private-key': scene.keys.privateArmor,
        issue: 'off',
        'report-file': join(scene.dir, 'report.json'),
      }
      const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      const { signal } = new AbortController()
      // In this process: when another one ends, its connections end with it.
      await restoreDrill.run({ signal, variables: Object.fromEntries(variables) })
      expect(sandbox.objects.size).toBe(3)
      await line.idle()
    } finally {
      await line.close()
      await Promise.all([live.close(), sandbox.close()])
    }
  }, 60_000)
})

/** Runs Node as nobody, where the tests themselves run as root; what the runner gives the step belongs to nobody then. */
function asNobody(dir: string, temp: string): { node?: string } {
  if (process.getuid?.() !== 0) return {}
  const node = join(dir, 'as-nobody')
  const lines = [
    // Other shells drop variables with a hyphen in their name, as inputs have.
    '#!/bin/bash',
    `chown -R ${NOBODY}:${NOBODY} "$(dirname "$GITHUB_OUTPUT")" '${temp}'`,
    `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups '${process.execPath}' "$@"`,
  ]
  writeFileSync(node, `${lines.join('\n')}\n`, { mode: 0o755 })
  execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, join(dir, 'store')])
  chmodSync(dir, 0o755)
  return { node }
}
