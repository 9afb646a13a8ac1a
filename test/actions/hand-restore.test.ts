import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { openScenario, type Scenario, TARGET } from '../support/scenario.ts'

/** What a person types who has RESTORE.md, a shell and the usual programs, and nothing of Lifeboat. */
describe('RESTORE.md', () => {
  let scene: Scenario
  let fresh: PostgresServer
  let gpg: Gpg
  let keys: KeyPair
  beforeAll(async () => {
    // In a keyring without a passphrase: nobody can type one here.
    ;[scene, fresh, keys] = await Promise.all([
      openScenario(),
      // Under another name: the globals set the passwords of roles they find, the one we connect with too.
      startPostgres({ superuser: 'dba' }),
      createKeyPair(),
    ])
    gpg = createGpg()
    gpg.run(['--import'], Buffer.from(keys.privateArmor))
  }, 60_000)
  afterAll(async () => {
    gpg.close()
    await Promise.all([scene.stop(), fresh.stop()])
  })

  it('restores with bash, gpg, zstd, psql and pg_restore into equal data', async () => {
    // A directory whose name a shell would take apart.
    const store = join(scene.dir, "it's a store")
    const made = await scene.backup({ store: `file:${store}`, recipients: keys.publicArmor })
    expect(made.exitCode).toBe(0)
    const text = await readFile(join(store, TARGET, 'RESTORE.md'), 'utf8')
    const [list, steps] = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands ?? '')

    const listed = await bash(list ?? '')
    expect(listed.code).toBe(0)
    expect(listed.out.trim()).toMatch(new RegExp(`${made.outputs['backup-id']}\\.manifest\\.json$`))

    const restored = await bash(steps ?? '')
    expect([restored.code, restored.err.replaceAll(/^(gpg: .*| {6}".*)\n/gm, '')]).toEqual([0, ''])
    const promised = [...(steps ?? '').matchAll(/must print ([0-9a-f]{64})/g)].map(([, sum]) => `${sum}  -`)
    expect(promised.length).toBe(2)
    for (const line of promised) expect(restored.out).toContain(line)

    expect(dumpOf(fresh)).toBe(dumpOf(scene.server))
  }, 60_000)

  async function bash(script: string) {
    const file = join(scene.dir, 'typed.sh')
    await writeFile(file, script)
    const env = {
      PATH: `${fresh.bin}:/usr/bin:/bin`,
      HOME: scene.dir,
      GNUPGHOME: gpg.home,
      LC_ALL: 'C.UTF-8',
      PGHOST: fresh.socketDir,
      PGPORT: String(fresh.port()),
      PGUSER: fresh.superuser,
      PGPASSWORD: fresh.passwordOf(fresh.superuser),
    }
    const child = spawn('/bin/bash', [file], { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const [code] = await once(child, 'close')
    return { code, out, err }
  }
})

/** The database and its roles as SQL text, from which two servers can be told apart. */
function dumpOf(server: PostgresServer): string {
  const env = { PATH: '/usr/bin:/bin', PGPASSWORD: server.passwordOf(server.superuser), LC_ALL: 'C' }
  const where = ['-h', server.socketDir, '-p', String(server.port()), '-U', server.superuser]
  const run = (program: string, args: string[]) => {
    const ended = spawnSync(join(server.bin, program), [...where, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr}`)
    // Recent versions fence their output with a word that is new each time.
    return ended.stdout.replaceAll(/^\\(un)?restrict .*$/gm, '')
  }
  const roles = run('pg_dumpall', ['--globals-only', '--no-role-passwords']).split('\n')
  const others = roles.filter((line) => !/\b(dba|postgres)\b/.test(line))
  return `${run('pg_dump', ['--create', 'app'])}\n${others.join('\n')}`
}
