import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { fillRedis } from '../support/redis-sample.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { runAction } from '../support/run-action.ts'
import { errorLines, filesBelow, manifestIn } from '../support/scenario.ts'

const TARGET = 'cache/prod'

describe('the actions on Redis', () => {
  let server: RedisServer
  let keys: KeyPair
  let dir: string
  let store: string
  let env: Record<string, string>
  beforeAll(async () => {
    ;[server, keys, dir] = await Promise.all([startRedis(), createKeyPair(), mkdtemp(join(tmpdir(), 'lbs-'))])
    await fillRedis(server)
    await chmod(dir, 0o755)
    const temp = await mkdtemp(join(dir, 't'))
    await chmod(temp, 0o777)
    env = { TMPDIR: temp }
    store = `file:${join(dir, 'store')}`
  }, 60_000)
  afterAll(async () => {
    await server.stop()
    await rm(dir, { recursive: true, force: true })
  })

  const backUp = (inputs: Record<string, string> = {}) =>
    runAction(
      'backup-db',
      { target: TARGET, store, 'database-url': server.url(), recipients: keys.publicArmor, ...inputs },
      { env, watchCommands: true },
    )
  const drill = (inputs: Record<string, string> = {}) =>
    runAction(
      'restore-drill',
      { target: TARGET, store, 'private-key': keys.privateArmor, issue: 'off', ...inputs },
      { env, watchCommands: true },
    )

  it('backs up and drills, with exact counts, and no secret in any command line', async () => {
    const made = await backUp()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const id = made.outputs['backup-id'] ?? ''
    const manifest = await manifestIn(join(dir, 'store'), id, TARGET)
    expect(manifest).toMatchObject({ engine: 'redis', encoding: { dump: 'rdb' }, inventory: { rows: 18 } })
    expect(manifest.objects[0]?.key).toMatch(/\.rdb\.zst\.pgp$/)

    const drilled = await drill({
      'live-url': server.url(),
      checks: `
        - {name: user, query: HGET user:1 name, expect: Ada}
        - {name: third, query: "SELECT 3\\nGET plain", expect: in three}
        - {name: keys, query: DBSIZE, expect: "> 10"}
        - {name: nothing, query: GET absent, expect: empty}`,
    })
    expect([drilled.exitCode, ...errorLines(drilled)]).toEqual([0])
    expect(drilled.outputs).toMatchObject({ result: 'pass', 'backup-id': id })
    expect(drilled.summary).toContain('ephemeral')
    for (const command of [...made.commands, ...drilled.commands])
      expect(command).not.toContain(server.password)
    expect(await filesBelow(env.TMPDIR ?? '')).toEqual([])
    expect(await readFile(join(dir, 'store', TARGET, 'RESTORE.md'), 'utf8')).toContain('rdb')
  }, 60_000)
})
