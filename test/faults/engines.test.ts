import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type SlowLine, slowLine } from '../support/faulty-proxy.ts'
import { GithubServer } from '../support/github-server.ts'
import { type MysqlScenario, openMysqlScenario } from '../support/mysql-scenario.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { type RunOptions, runAction } from '../support/run-action.ts'
import { runWorkflow } from '../support/run-workflow.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { badManners, errorLines, filesBelow } from '../support/scenario.ts'

/** Over such a line the dump takes much longer than a cancel. */
const BYTES_PER_SECOND = 400_000
const ENGINES = ['mysql', 'redis'] as const

/** What strikes the dump of PostgreSQL in dump.test.ts and cancel.test.ts, of the other servers. */
describe('a server and its backup', () => {
  let scene: MysqlScenario
  let redis: RedisServer
  let lines: Record<(typeof ENGINES)[number], SlowLine>
  let s3: S3Server
  let github: GithubServer
  let small: string
  beforeAll(async () => {
    ;[scene, redis, s3, github] = await Promise.all([
      openMysqlScenario([
        'CREATE TABLE big (id int PRIMARY KEY, a text)',
        'INSERT INTO big SELECT seq, REPEAT(SHA2(seq, 512), 16) FROM seq_1_to_4000',
      ]),
      startRedis({ settings: { rdbcompression: 'no' } }),
      startS3Server({ bucket: 'my-backups' }),
      new GithubServer().start(),
    ])
    await redis.send(['DEBUG', 'POPULATE', '8000', 'key', '1000'])
    lines = {
      mysql: await slowLine(scene.server.port(), BYTES_PER_SECOND),
      redis: await slowLine(redis.port, BYTES_PER_SECOND),
    }
    // 1 MB is the largest file that it, and what it starts, may write.
    small = join(await mkdtemp(join(tmpdir(), 'lbe-')), 'node')
    await writeFile(small, `#!/bin/bash\nulimit -f 1000\nexec '${process.execPath}' "$@"\n`)
    await chmod(small, 0o755)
  }, 60_000)
  afterAll(async () => {
    await Promise.all(ENGINES.map((engine) => lines[engine].close()))
    await Promise.all([
      scene.stop(),
      redis.stop(),
      s3.close(),
      github.stop(),
      rm(join(small, '..'), { recursive: true }),
    ])
  })

  const urlOf = (engine: (typeof ENGINES)[number]) =>
    engine === 'mysql' ? scene.server.url('shop') : redis.url()
  const backUp = (url: string, store: string, run: RunOptions = {}) =>
    scene.backup({ 'database-url': url, store, target: 'struck', compression: 'none' }, run)

  it.each([
    ['nightly-mysql.yml', 'mysql'],
    ['nightly-redis.yml', 'redis'],
  ] as const)('%s is an example that runs as it stands', async (name, engine) => {
    const url = urlOf(engine)
    const result = await runWorkflow(resolve(import.meta.dirname, '../../workflows-examples', name), {
      secrets: {
        DATABASE_URL: url,
        REDIS_URL: url,
        BACKUP_S3_ACCESS_KEY: s3.accessKeyId,
        BACKUP_S3_SECRET_KEY: s3.secretAccessKey,
      },
      vars: { BACKUP_PUBLIC_KEYS: scene.keys.publicArmor },
      env: {
        LIFEBOAT_S3_ENDPOINT: s3.endpoint,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: github.repository,
      },
      github: { token: github.token, repository: github.repository },
    })
    expect([result.conclusion, ...result.steps.map(({ log }) => /^Error:.*/m.exec(log)?.[0])]).toEqual([
      'success',
      undefined,
    ])
    const made = [...s3.objects.keys()].filter((key) => key.endsWith('.manifest.json'))
    expect(made.filter((key) => key.startsWith(`prod/shop/${engine}/db/`))).toHaveLength(1)
  })

  it.each(ENGINES)('%s: a cancel in the middle of the dump leaves nothing', async (engine) => {
    const store = scene.newStore()
    const port = engine === 'mysql' ? scene.server.port() : redis.port
    const slow = urlOf(engine).replace(`:${port}`, `:${lines[engine].port}`)
    const cancelled = await backUp(slow, store, {
      interrupt: { when: /::group::Dump/, how: 'cancel' },
    })
    // The runner kills after 10 s, and then nothing would be said.
    expect([badManners(cancelled), errorLines(cancelled), cancelled.orphans]).toEqual([
      [],
      [expect.stringContaining('cancelled')],
      [],
    ])
    expect([...(await filesBelow(store.slice(5))), ...(await filesBelow(scene.temp))]).toEqual([])
  })

  it.each(ENGINES)('%s: a full disk is said to be full, at the store and at the drill', async (engine) => {
    const store = scene.newStore()
    const full = await backUp(urlOf(engine), store, { node: small })
    expect([badManners(full), await filesBelow(store.slice(5))]).toEqual([[], []])
    expect(errorLines(full)[0]).toMatch(/larger than a file may be|EFBIG|full/)
    const made = await backUp(urlOf(engine), store)
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const inputs = { store, target: 'struck', 'private-key': scene.keys.privateArmor, issue: 'off' }
    const drill = await runAction('restore-drill', inputs, { node: small, env: { TMPDIR: scene.temp } })
    expect([badManners(drill), drill.outputs.result]).toEqual([[], 'could-not-verify'])
    expect(errorLines(drill)[0]).toMatch(
      engine === 'redis' ? /larger than a file may be here/ : /cannot start a throwaway MariaDB server/,
    )
    expect(await filesBelow(scene.temp)).toEqual([])
  })
})
