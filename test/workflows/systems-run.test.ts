import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { type RedisServer, startRedis } from '../support/redis-server.ts'
import { sampleOf } from '../support/rounds.ts'
import { runWorkflow, type WorkflowResult, type WorkflowRun } from '../support/run-workflow.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

const EXAMPLES = join(import.meta.dirname, '../../workflows-examples')

/** In the usual run the one with the most engines and two of the others, drawn anew each time; in the large one all. */
const DRAWN = sampleOf('systems', ['Dolibarr', 'Port Nimara', 'CloudManager', 'KoproGo'], 2)

function system(title: string, work: () => Promise<void>, limitMs: number): void {
  if (DRAWN.some((name) => title.startsWith(name))) it(title, work, limitMs)
}

/** The workflows of the five systems as they stand in the repository; only where the stores are is another. */
describe('the workflows of five systems', () => {
  let database: PostgresServer
  let s3: S3Server
  let live: S3Server
  let redis: RedisServer
  let keys: KeyPair
  let github: GithubServer
  let dir: string
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'lb-sys-'))
    ;[database, s3, live, redis, keys, github] = await Promise.all([
      startPostgres(),
      startS3Server(),
      startS3Server({ bucket: 'documents' }),
      startRedis(),
      createKeyPair(),
      new GithubServer().start(),
    ])
  }, 60_000)
  afterAll(async () => {
    await Promise.all([database.stop(), s3.close(), live.close(), redis.stop(), github.stop()])
    rmSync(dir, { recursive: true, force: true })
  })

  /** The repository of a system: its lifeboat.yml, the public keys, and files of its own. */
  function repositoryOf(system: string, files: Record<string, string> = {}): string {
    const at = join(dir, system)
    mkdirSync(join(at, 'keys'), { recursive: true })
    cpSync(join(EXAMPLES, system, 'lifeboat.yml'), join(at, 'lifeboat.yml'))
    const text = readFileSync(join(at, 'lifeboat.yml'), 'utf8')
    const here = text
      .replace(/^\s*s3-endpoint:.*\n/m, '')
      .replaceAll(/s3:\/\/[a-z-]+-vault/g, `file:${join(at, 'vault')}`)
      .replaceAll(/s3:\/\/([a-z-]+-backups)/g, `s3://${s3.bucket}/$1`)
      .replaceAll('/mnt/nas', join(at, 'nas'))
      .replaceAll('/srv', join(at, 'srv'))
      .replaceAll('/var/lib/node_exporter', join(at, 'metrics'))
      .replace(/^\s*health-url:.*\n/m, '')
    writeFileSync(join(at, 'lifeboat.yml'), here)
    for (const name of ['backup', 'operators', 'safe', 'operator', 'recovery'])
      writeFileSync(join(at, 'keys', `${name}.asc`), keys.publicArmor)
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(at, path, '..'), { recursive: true })
      writeFileSync(join(at, path), content)
    }
    return at
  }

  async function run(
    path: string,
    checkout: string,
    secrets: Record<string, string>,
    more: WorkflowRun = {},
  ): Promise<WorkflowResult> {
    const keyNames = ['DRILL_PRIVATE_KEY', 'RESTORE_PRIVATE_KEY'].map((name) => [name, keys.privateArmor])
    const access = ['BACKUP', 'PRUNE', 'VAULT'].flatMap((each) => [
      [`${each}_S3_ACCESS_KEY`, s3.accessKeyId],
      [`${each}_S3_SECRET_KEY`, s3.secretAccessKey],
    ])
    return runWorkflow(`workflows-examples/${path}`, {
      ...more,
      checkout,
      secrets: {
        ...Object.fromEntries([...access, ...keyNames]),
        BACKUP_INDEX_PASSPHRASE: 'names and sizes',
        ...secrets,
      },
      env: {
        LIFEBOAT_S3_ENDPOINT: s3.endpoint,
        LIFEBOAT_S3_REGION: 'us-east-1',
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: github.repository,
      },
      github: { token: github.token, repository: github.repository, event_name: 'schedule', ...more.github },
    })
  }

  const told = (result: WorkflowResult) => [
    result.conclusion,
    ...result.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log.slice(-1500)),
  ]
  const newDatabase = async (name: string, sql: string) => {
    await database.query(`CREATE DATABASE ${name}`)
    await database.query(sql, { database: name })
    return database.url(undefined, name)
  }

  system(
    'Dolibarr: both halves of production and sandbox, pruned, proven, one restored',
    async () => {
      const invoices =
        'CREATE TABLE llx_facture (rowid int PRIMARY KEY, total numeric); INSERT INTO llx_facture VALUES (1, 9.5)'
      const secrets = {
        GCS_HMAC_ID: s3.accessKeyId,
        GCS_HMAC_SECRET: s3.secretAccessKey,
        PRUNE_HMAC_ID: s3.accessKeyId,
        PRUNE_HMAC_SECRET: s3.secretAccessKey,
        ERP_PROD_DATABASE_URL: await newDatabase('dolibarr', invoices),
        ERP_SANDBOX_DATABASE_URL: await newDatabase('sandbox', invoices),
        RESTORE_SERVER_URL: database.url(undefined, '').replace(/\/$/, ''),
      }
      const files = { 'documents/prod/FA1.pdf': 'an invoice', 'documents/sandbox/FA2.pdf': 'another' }
      const repository = repositoryOf('dolibarr', files)
      const backedUp = await run('dolibarr/backup.yml', repository, secrets)
      expect(told(backedUp)).toEqual(['success'])
      expect(Object.keys(backedUp.jobs)).toEqual(['backup', 'prune', 'coverage'])
      const proven = await run('dolibarr/prove.yml', repository, secrets)
      expect(told(proven)).toEqual(['success'])
      const into = join(dir, 'restored')
      const inputs = { target: 'erp/prod', surface: 'files', into, confirm: into }
      expect(told(await run('dolibarr/restore.yml', repository, secrets, { inputs }))).toEqual(['success'])
      expect(readdirSync(into, { recursive: true }).some((name) => String(name).endsWith('FA1.pdf'))).toBe(
        true,
      )
      const other = { target: 'erp/prod', surface: 'db', into: 'dolibarr_new', confirm: 'dolibarr_new' }
      expect(told(await run('dolibarr/restore.yml', repository, secrets, { inputs: other }))).toEqual([
        'success',
      ])
      expect(await database.query('SELECT * FROM llx_facture', { database: 'dolibarr_new' })).toHaveLength(1)
    },
    180_000,
  )

  system(
    'Port Nimara: database, live bucket and .env; a row without its document and a lost key are found',
    async () => {
      const DATABASE_URL = await newDatabase(
        'nimara',
        `CREATE TABLE ledger (n int); INSERT INTO ledger VALUES (1);
       CREATE TABLE files (storage_key text, deleted_at timestamptz); INSERT INTO files VALUES ('a/one.pdf', NULL)`,
      )
      const { hostname, port } = new URL(live.endpoint)
      const secrets = {
        DATABASE_URL,
        ENCRYPTION_KEY: 'k-0123456789',
        MINIO_ACCESS_KEY: live.accessKeyId,
        MINIO_SECRET_KEY: live.secretAccessKey,
      }
      const vars = { MINIO_ENDPOINT: hostname, MINIO_PORT: port, MINIO_USE_SSL: 'false' }
      await put(live, 'a/one.pdf', 'a document')
      const repository = repositoryOf('port-nimara', { 'config/.env': 'ENCRYPTION_KEY=k-0123456789\n' })
      expect(told(await run('port-nimara/backup.yml', repository, secrets, { vars }))).toEqual(['success'])
      expect(told(await run('port-nimara/prove.yml', repository, secrets, { vars }))).toEqual(['success'])
      const lost = { ...secrets, ENCRYPTION_KEY: 'another' }
      const found = await run('port-nimara/prove.yml', repository, lost, { vars, only: 'configuration' })
      expect(found.conclusion).toBe('failure')
      expect(told(found).join()).toContain('ENCRYPTION_KEY differs from the one in use')
    },
    180_000,
  )

  system(
    'CloudManager: three surfaces into two stores, from a job that deploys',
    async () => {
      const secrets = { DATABASE_URL: await newDatabase('cloud', 'CREATE TABLE t (n int)') }
      const folders = ['uploads', 'attachments', 'pdf', 'logs', 'settings', 'templates']
      const files = Object.fromEntries(folders.map((name) => [`srv/cloudmanager/${name}/f`, name]))
      const repository = repositoryOf('cloudmanager', { ...files, 'srv/cloudmanager/.env': 'A=1\n' })
      expect(told(await run('cloudmanager/backup.yml', repository, secrets))).toEqual(['success'])
      const near = readdirSync(join(repository, 'nas/backups/cloudmanager/cloudmanager/prod'))
      expect(near.sort()).toEqual(['RESTORE.md', 'db', 'files'])
    },
    180_000,
  )

  it('SteinmetZ: SQLite, PostgreSQL, Redis, uploads and the release, each drilled', async () => {
    const files = { 'srv/steinmetz/uploads/scan.png': 'a scan', 'srv/steinmetz/app/main.js': 'code' }
    const repository = repositoryOf('steinmetz', {
      ...files,
      'srv/steinmetz/app/node_modules/x': 'left out',
    })
    const path = join(repository, 'erp.sqlite')
    const sqlite = new DatabaseSync(path)
    sqlite.exec(
      'CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL); INSERT INTO orders VALUES (1, 2.5)',
    )
    sqlite.close()
    await redis.send(['SET', 'session', 'x'], ['HSET', 'cart', 'apple', '3'])
    const secrets = {
      DATABASE_URL: await newDatabase('steinmetz', 'CREATE TABLE t (n int)'),
      SQLITE_URL: `sqlite:${path}`,
      REDIS_URL: redis.url(),
    }
    expect(told(await run('steinmetz/backup.yml', repository, secrets))).toEqual(['success'])
    expect(told(await run('steinmetz/release.yml', repository, secrets))).toEqual(['success'])
    const proven = await run('steinmetz/prove.yml', repository, secrets)
    expect(told(proven)).toEqual(['success'])
    const [drill] = proven.steps.flatMap(({ action }) => action?.outputs.results ?? [])
    expect(JSON.parse(drill ?? '').length).toBe(5)
  }, 180_000)

  system(
    'KoproGo: encrypted twice, restored every month, its bucket looked at',
    async () => {
      const secrets = { DATABASE_URL: await newDatabase('koprogo', 'CREATE TABLE t (n int)') }
      const repository = repositoryOf('koprogo')
      expect(told(await run('koprogo/backup.yml', repository, secrets))).toEqual(['success'])
      const puts = s3.calls.filter(
        ({ key, operation }) => /koprogo.*dump/.test(key) && operation === 'PutObject',
      )
      expect(puts.map(({ headers }) => headers['x-amz-server-side-encryption'])).toEqual(['AES256'])
      const proven = await run('koprogo/prove.yml', repository, secrets)
      expect(proven.jobs.drill?.result).toBe('success')
      expect(told(proven)).toEqual(['success'])
    },
    180_000,
  )
})

/** An object put by the server's owner. */
async function put(server: S3Server, key: string, content: string): Promise<void> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: server.accessKeyId, secretAccessKey: server.secretAccessKey },
  })
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: key, Body: content }))
  client.destroy()
}
