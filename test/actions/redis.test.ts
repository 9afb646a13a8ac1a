import { spawnSync } from 'node:child_process'
import { chmod, chown, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseRedisUrl } from '../../src/sources/redis/address.ts'
import { serverInventory } from '../../src/sources/redis/redis.ts'
import { blocksOf } from '../support/hand-restore.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { fillRedis } from '../support/redis-sample.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { sampleOf } from '../support/rounds.ts'
import { type RunOptions, runAction } from '../support/run-action.ts'
import { badManners, errorLines, filesBelow, manifestIn } from '../support/scenario.ts'

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

  const watched = { watchCommands: true }
  const backUp = (inputs: Record<string, string> = {}, how: RunOptions = {}) =>
    runAction(
      'backup-db',
      { target: TARGET, store, 'database-url': server.url(), recipients: keys.publicArmor, ...inputs },
      { env, ...how },
    )
  const drill = (inputs: Record<string, string> = {}, how: RunOptions = {}) =>
    runAction(
      'restore-drill',
      { target: TARGET, store, 'private-key': keys.privateArmor, issue: 'off', ...inputs },
      { env, ...how },
    )

  const restore = (inputs: Record<string, string> = {}, how: RunOptions = {}) =>
    runAction(
      'restore',
      { target: TARGET, store, 'private-key': keys.privateArmor, ...inputs },
      { env, ...how },
    )
  const inventory = async (of: RedisServer) => {
    const { inventory: found } = await serverInventory(parseRedisUrl(of.url()), { depth: 'fingerprints' })
    return [found.tables, found.facts]
  }

  it('backs up and drills, with exact counts, and no secret in any command line', async () => {
    const made = await backUp({}, watched)
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const id = made.outputs['backup-id'] ?? ''
    const manifest = await manifestIn(join(dir, 'store'), id, TARGET)
    expect(manifest).toMatchObject({ engine: 'redis', encoding: { dump: 'rdb' }, inventory: { rows: 18 } })
    expect(manifest.objects[0]?.key).toMatch(/\.rdb\.zst\.pgp$/)

    const live = {
      'live-url': server.url(),
      checks: `
        - {name: user, query: HGET user:1 name, expect: Ada}
        - {name: third, query: "SELECT 3\\nGET plain", expect: in three}
        - {name: keys, query: DBSIZE, expect: "> 10"}
        - {name: nothing, query: GET absent, expect: empty}`,
    }
    const drilled = await drill(live, watched)
    expect([drilled.exitCode, ...errorLines(drilled)]).toEqual([0])
    expect(drilled.outputs).toMatchObject({ result: 'pass', 'backup-id': id })
    expect(drilled.summary).toContain('ephemeral')
    for (const command of [...made.commands, ...drilled.commands])
      expect(command).not.toContain(server.password)
    expect(await filesBelow(env.TMPDIR ?? '')).toEqual([])
    expect(await readFile(join(dir, 'store', TARGET, 'RESTORE.md'), 'utf8')).toContain('rdb')
  }, 60_000)

  it('drills in an empty server by URL, also what has expired since, and leaves it empty', async () => {
    const guest = await startRedis()
    try {
      const soon = Date.now() + 300
      await server.send(['SET', 'soon gone', '1', 'PXAT', String(soon)])
      const made = await backUp({ target: 'guest' })
      expect([made.exitCode, ...errorLines(made)]).toEqual([0])
      const drilled = await drill({
        target: 'guest',
        scratch: guest.url(),
        checks:
          '- {name: user, query: HGET user:1 name, expect: Ada}\n- {name: write, query: SET a 1, expect: OK}',
      })
      const failed = drilled.summary.split('\n').filter((line) => line.includes('❌'))
      expect(failed).toEqual([expect.any(String), expect.stringMatching(/check: write.*NOPERM/)])
      expect(await guest.send(['DBSIZE'], ['FUNCTION', 'LIST'])).toEqual([0, []])
      await guest.send(['SET', 'a', '1'])
      const refused = await drill({ target: 'guest', scratch: guest.url() })
      expect(errorLines(refused)[0]).toMatch(/scratch server at .* is not empty/)
      expect(await guest.send(['DBSIZE'])).toEqual([1])
    } finally {
      await guest.stop()
      await server.send(['DEL', 'soon gone'])
    }
  }, 60_000)

  it('restores beside what is there and exchanges it, only by force, never unseen into its producer', async () => {
    const made = await backUp({ target: 'moved' })
    expect(made.exitCode).toBe(0)
    const target = await startRedis()
    const label = `127.0.0.1:${target.port}`
    const restored = await restore({ target: 'moved', to: target.url() }, watched)
    try {
      expect([restored.exitCode, ...errorLines(restored)]).toEqual([0])
      expect(await inventory(target)).toEqual(await inventory(server))
      expect(await target.send(['FCALL', 'one', '0'], ['DBSIZE'], ['HGET', 'user:1', 'name'])).toEqual([
        1,
        16,
        Buffer.from('Ada'),
      ])

      const again = await restore({ target: 'moved', to: target.url() })
      expect(errorLines(again)[0]).toMatch(/is not empty \(19 objects/)
      await target.send(['SET', 'only here', '1'])
      const forced = await restore({ target: 'moved', to: target.url(), force: label })
      expect([forced.exitCode, ...errorLines(forced)]).toEqual([0])
      expect(forced.outputs['old-database']).toMatch(/^db\d+ \(was db0\), db\d+ \(was db3\)$/)
      const kept = /db(\d+) \(was db0/.exec(forced.outputs['old-database'] ?? '')?.[1] ?? ''
      expect(await target.send(['EXISTS', 'only here'], ['SELECT', kept], ['EXISTS', 'only here'])).toEqual([
        0,
        'OK',
        1,
      ])

      const third = await restore({
        target: 'moved',
        to: target.url(undefined, 3),
        force: `${label}/3`,
        'keep-old': 'false',
      })
      expect([third.exitCode, ...errorLines(third)]).toEqual([0])
      expect(third.outputs['old-database']).toBe('')
      const producer = await restore({ target: 'moved', to: server.url() })
      expect(errorLines(producer)[0]).toMatch(/is the very database/)
      for (const command of restored.commands) expect(command).not.toContain(target.password)
    } finally {
      await target.stop()
    }
  }, 60_000)

  it('restores into a directory that a server starts on, whichever way it is set, and never over one', async () => {
    const made = await backUp({ target: 'directory' })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const data = await mkdtemp(join(tmpdir(), 'lbr-'))
    if (process.getuid?.() === 0) await chown(data, 65534, 65534)
    const expected = await inventory(server)
    try {
      const restored = await restore({ target: 'directory', to: `redis+dir://${data}` })
      expect([restored.exitCode, ...errorLines(restored)]).toEqual([0])
      expect(restored.log).toContain('appendonly yes and no both find the data')
      const refused = await restore({ target: 'directory', to: `redis+dir:${data}`, force: data })
      expect(errorLines(refused)[0]).toMatch(/is not empty \(appendonlydir, dump.rdb\).*with force neither/)
      const plain = await mkdtemp(join(tmpdir(), 'lbr-'))
      await cp(data, plain, { recursive: true })
      if (process.getuid?.() === 0) await chown(join(plain, 'dump.rdb'), 65534, 65534)
      for (const [place, appendonly] of [
        [data, 'yes'],
        [plain, 'no'],
      ] as const) {
        const loaded = await startRedis({ dir: place, settings: { appendonly } })
        try {
          expect(await inventory(loaded)).toEqual(expected)
        } finally {
          await loaded.stop()
        }
      }
    } finally {
      await rm(data, { recursive: true, force: true })
    }
    const source = await backUp({ 'database-url': `redis+dir:${data}` })
    expect(errorLines(source)[0]).toMatch(/names a directory, which only a restore can use/)
  }, 60_000)

  it('leaves the target as it was when the restore cannot come to its end', async () => {
    const made = await backUp({ target: 'broken' })
    expect(made.exitCode).toBe(0)
    const small = await startRedis({ settings: { databases: '3' } })
    const full = await startRedis({ settings: { maxmemory: '1mb', 'maxmemory-policy': 'allkeys-lru' } })
    try {
      const few = await restore({ target: 'broken', to: small.url() })
      expect(errorLines(few)[0]).toMatch(/has a logical database 3, and .* has only 3/)
      const tight = await restore({ target: 'broken', to: full.url() })
      expect(errorLines(tight)[0]).toMatch(/maxmemory .* drop keys that are in use \(allkeys-lru\)/)
      const only = await restore({ target: 'broken', to: small.url(), only: 'db0' })
      expect(errorLines(only)[0]).toMatch(/only: .*belongs to no table/)
      expect(await small.send(['DBSIZE'])).toEqual([0])
    } finally {
      await Promise.all([small.stop(), full.stop()])
    }
  }, 60_000)

  it('names each fault of the server in one line, before anything is stored', async () => {
    const cluster = await startRedis({ settings: { 'cluster-enabled': 'yes' } })
    const replica = await startRedis({ settings: { replicaof: '127.0.0.1 1' } })
    const weak = [
      'ACL',
      'SETUSER',
      'weak',
      'on',
      `>${server.password}`,
      '~*',
      '+info',
      '+ping',
      '+time',
      '+replconf',
    ]
    await server.send(weak)
    const wrong = server.url().replace(/:[^:@]+@/, ':not-the-password@')
    const cases: [Record<string, string>, RegExp][] = [
      [{ 'database-url': wrong }, /does not take this user and password/],
      [{ 'database-url': server.url().replace(/:[^:@]+@/, '') }, /wants a password and the URL has none/],
      [{ 'database-url': server.url('weak') }, /does not let this user take a dump .*ACL SETUSER backup/],
      [{ 'database-url': 'redis://127.0.0.1:9' }, /nothing listens at 127.0.0.1:9/],
      [{ 'database-url': 'redis://:a#b@127.0.0.1' }, /Percent-encode|is not a valid URL/],
      [{ 'database-url': cluster.url() }, /is a node of a cluster/],
      [{ 'database-url': replica.url() }, /replica that has lost its master/],
      [{ schemas: 'a', 'exclude-tables': 'b' }, /schemas, exclude-tables: Redis has no tables/],
    ]
    try {
      for (const [inputs, words] of sampleOf('faults', cases, 3)) {
        const failed = await backUp({ target: 'faults', ...inputs })
        expect(badManners(failed)).toEqual([])
        expect(errorLines(failed)[0]).toMatch(words)
        expect(failed.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/not-the-password/)
      }
      expect((await filesBelow(join(dir, 'store'))).filter((name) => name.startsWith('faults'))).toEqual([])
    } finally {
      await Promise.all([cluster.stop(), replica.stop()])
    }
  }, 60_000)

  it('is restored by hand with the programs of the system, whichever way the server is set', async () => {
    const made = await backUp({ target: 'hand', encryption: 'none', recipients: '' })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const home = await mkdtemp(join(dir, 'home-'))
    const blocks = blocksOf(await readFile(join(dir, 'store', 'hand', 'RESTORE.md'), 'utf8'))
    const typed = spawnSync('/bin/bash', ['-c', blocks.join('\n')], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, LC_ALL: 'C.UTF-8' },
      encoding: 'utf8',
    })
    expect([typed.status, typed.stderr]).toEqual([0, ''])
    expect(typed.stdout).toContain('The dump is whole.')
    expect(typed.stdout).toContain('RDB looks OK')
    const data = join(home, `restore-db-${made.outputs['backup-id']}`, 'data')
    const expected = await inventory(server)
    for (const appendonly of sampleOf('appendonly', ['no', 'yes'], 1)) {
      const copy = await mkdtemp(join(tmpdir(), 'lbr-'))
      await cp(data, copy, { recursive: true })
      spawnSync('chown', ['-R', '65534:65534', copy])
      const loaded = await startRedis({ dir: copy, settings: { appendonly } })
      try {
        expect(await inventory(loaded)).toEqual(expected)
      } finally {
        await loaded.stop()
      }
    }
  }, 60_000)
})
