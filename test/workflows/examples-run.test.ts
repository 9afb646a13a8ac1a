import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { sampleOf } from '../support/rounds.ts'
import { runAction } from '../support/run-action.ts'
import { runWorkflow, type WorkflowResult, type WorkflowRun } from '../support/run-workflow.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines, s3Inputs } from '../support/scenario.ts'

const SHOP = `
CREATE TABLE customers (id int PRIMARY KEY, name text);
INSERT INTO customers SELECT n, 'customer ' || n FROM generate_series(1, 50) n;
CREATE TABLE invoices (id int PRIMARY KEY, customer int REFERENCES customers);
INSERT INTO invoices SELECT n, n FROM generate_series(1, 50) n;
CREATE TABLE invoice_lines (invoice_id int REFERENCES invoices, amount numeric);
INSERT INTO invoice_lines SELECT n, n * 1.1 FROM generate_series(1, 50) n;
CREATE TABLE uploads (storage_key text, deleted_at timestamptz);
INSERT INTO uploads VALUES ('logo.png', NULL), ('old.png', now());
`

const EXAMPLES = join(import.meta.dirname, '../../workflows-examples')

/** Small ones: in the usual run two of them, drawn anew each time. */
const DRAWN = sampleOf(
  'examples',
  [
    'migration-rehearsal',
    'hourly-postgres',
    'oidc-aws',
    'oidc-gcs',
    'cloudflare-r2',
    'self-hosted',
    'metrics-push',
  ],
  2,
)

function drawn(title: string, work: () => Promise<void>): void {
  if (DRAWN.some((name) => title.startsWith(name))) it(title, work, 120_000)
}

/** The examples as they stand in the repository, run against a real database and an S3 server. */
describe('the example workflows', () => {
  let database: PostgresServer
  let s3: S3Server
  let keys: KeyPair
  let github: GithubServer
  beforeAll(async () => {
    ;[database, s3, keys, github] = await Promise.all([
      startPostgres(),
      startS3Server({ bucket: 'my-backups' }),
      createKeyPair({ passphrase: 'open sesame' }),
      new GithubServer().start(),
    ])
    await database.query('CREATE DATABASE shop')
    await database.query(SHOP, { database: 'shop' })
  }, 60_000)
  afterAll(async () => {
    await database.stop()
    await s3.close()
    await github.stop()
  })

  /** One account for all: what each key may do is the store's to refuse. */
  async function run(name: string, more: WorkflowRun = {}): Promise<WorkflowResult> {
    const names = ['BACKUP', 'DRILL', 'PRUNE', 'READ', 'VERIFY', 'STATUS']
    const access = names.flatMap((each) => [
      [`${each}_S3_ACCESS_KEY`, s3.accessKeyId],
      [`${each}_S3_SECRET_KEY`, s3.secretAccessKey],
    ])
    const result = await runWorkflow(resolve(EXAMPLES, name), {
      ...more,
      secrets: {
        ...Object.fromEntries(access),
        DATABASE_URL: database.url(undefined, 'shop'),
        RESTORE_SERVER_URL: database.url(undefined, '').replace(/\/$/, ''),
        BACKUP_PRIVATE_KEY: keys.privateArmor,
        BACKUP_PASSPHRASE: 'open sesame',
        ...more.secrets,
      },
      vars: { BACKUP_PUBLIC_KEYS: keys.publicArmor, ...more.vars },
      env: {
        LIFEBOAT_S3_ENDPOINT: s3.endpoint,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: github.repository,
        ...more.env,
      },
      github: { token: github.token, repository: github.repository, ...more.github },
    })
    for (const step of result.steps)
      for (const secret of [database.passwordOf('postgres'), s3.secretAccessKey, 'open sesame'])
        expect(step.log).not.toContain(secret)
    return result
  }
  const states = () => [...github.issues.values()].map(({ state }) => state)
  const told = (result: WorkflowResult) => [
    result.conclusion,
    ...result.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log.slice(-2000)),
  ]

  /** The files that the drill's check looks for. */
  async function backUpMedia(): Promise<void> {
    const tree = mkdtempSync(join(tmpdir(), 'lb-media-'))
    try {
      mkdirSync(join(tree, 'uploads'))
      writeFileSync(join(tree, 'uploads/logo.png'), 'a logo')
      const made = await runAction('backup-files', {
        ...s3Inputs(s3, 'prod'),
        target: 'shop/media',
        path: tree,
        recipients: keys.publicArmor,
      })
      expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    } finally {
      rmSync(tree, { recursive: true })
    }
  }

  it('nightly-postgres.yml backs the database up, and once a night', async () => {
    const first = await run('nightly-postgres.yml')
    expect(told(first)).toEqual(['success'])
    const [backup] = first.steps
    expect(backup?.action?.outputs).toMatchObject({ tables: '4', rows: '152' })
    const again = await run('nightly-postgres.yml')
    expect(told(again)).toEqual(['success'])
    expect([...s3.objects.keys()].filter((key) => key.endsWith('.manifest.json'))).toHaveLength(1)
  }, 120_000)

  it('weekly-drill.yml names the file that is in the database and in no backup', async () => {
    const lacking = await run('weekly-drill.yml')
    expect(lacking.conclusion).toBe('failure')
    expect(lacking.steps[0]?.log).toContain('check: every upload is backed up')
    // Kept as evidence all the same.
    expect(lacking.artifacts).toEqual({ 'drill-report': 'drill-report.json' })
    expect(states()).toEqual(['open'])
  }, 120_000)

  it('weekly-drill.yml proves it and keeps the report', async () => {
    await backUpMedia()
    const drilled = await run('weekly-drill.yml')
    expect(told(drilled)).toEqual(['success'])
    expect(drilled.artifacts).toEqual({ 'drill-report': 'drill-report.json' })
    expect([...s3.objects.keys()].some((key) => key.endsWith('.proof.json'))).toBe(true)
    expect(states()).toEqual(['closed'])
  }, 120_000)

  it('manual-restore.yml shows the plan, restores beside, and checks', async () => {
    const inputs = { into: 'shop_restored', confirm: 'shop_restored', reason: 'a test' }
    const restored = await run('manual-restore.yml', { inputs })
    expect(told(restored)).toEqual(['success'])
    const rows = await database.query('SELECT count(*)::int AS n FROM invoices', {
      database: 'shop_restored',
    })
    expect(rows).toEqual([{ n: 50 }])
    const refused = await run('manual-restore.yml', { inputs: { ...inputs, confirm: 'shop' } })
    expect([refused.conclusion, refused.jobs.restore?.result]).toEqual(['failure', 'skipped'])
  }, 120_000)

  it('monthly-prune.yml shows its plan and keeps it', async () => {
    const pruned = await run('monthly-prune.yml', { inputs: { 'dry-run': true } })
    expect(told(pruned)).toEqual(['success'])
    expect(pruned.artifacts['prune-plan']).toMatch(/json$/)
  }, 120_000)

  it('weekly-verify.yml reads everything there is', async () => {
    const verified = await run('weekly-verify.yml', { inputs: { backups: 'all' } })
    expect(told(verified)).toEqual(['success'])
    expect(verified.steps.find(({ action }) => action)?.action?.outputs).toMatchObject({
      result: 'pass',
      checked: '1',
    })
  }, 120_000)

  const manifests = () => [...s3.objects.keys()].filter((key) => key.endsWith('.manifest.json'))
  /** A directory that is gone after the test, with these files. */
  async function withFiles(
    files: Record<string, string>,
    work: (dir: string) => Promise<void>,
  ): Promise<void> {
    const dir = mkdtempSync(join(tmpdir(), 'lb-ex-'))
    try {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(join(dir, path, '..'), { recursive: true })
        writeFileSync(join(dir, path), content, { mode: 0o755 })
      }
      await work(dir)
    } finally {
      rmSync(dir, { recursive: true })
    }
  }
  /** Runs a copy of an example in which these words are others. */
  async function changed(name: string, words: Record<string, string>, more: WorkflowRun) {
    let text = readFileSync(join(EXAMPLES, name), 'utf8')
    for (const [word, by] of Object.entries(words)) {
      expect(text).toContain(word)
      text = text.replaceAll(word, by)
    }
    const results: WorkflowResult[] = []
    await withFiles({ [name]: text }, async (dir) => {
      results.push(await run(join(dir, name), more))
    })
    return results
  }

  it('pre-deploy.yml deploys after a backup that was read back, and not without one', async () => {
    const before = manifests().length
    await withFiles({ 'deploy.sh': '#!/bin/sh\necho "deployed $1, back to $2"\n' }, async (checkout) => {
      const lost = { DATABASE_URL: database.url(undefined, 'nowhere') }
      const refused = await run('pre-deploy.yml', { checkout, secrets: lost })
      expect([refused.conclusion, refused.jobs.deploy?.result]).toEqual(['failure', 'skipped'])
      expect(manifests()).toHaveLength(before)
      const deployed = await run('pre-deploy.yml', { checkout, github: { ref_name: 'v1.2' } })
      expect(told(deployed)).toEqual(['success'])
      const id = deployed.jobs.backup?.outputs['backup-id']
      expect(manifests()).toContain(`prod/shop/prod/db/${id}.manifest.json`)
      expect(deployed.steps.at(-1)?.log).toBe(`deployed v1.2, back to ${id}\n`)
    })
  }, 120_000)

  drawn('migration-rehearsal.yml finds what only real data breaks', async () => {
    await database.query("CREATE ROLE rehearsal SUPERUSER LOGIN PASSWORD 'rehearsal'")
    const services = { postgres: { ports: { 5432: new URL(database.url()).port } } }
    const github = { event: { pull_request: { head: { repo: { full_name: 'acme/crm' } }, number: 7 } } }
    const event = { ...github, repository: 'acme/crm' }
    const good = 'ALTER TABLE customers ADD email text;'
    const bad = 'CREATE UNIQUE INDEX ON uploads (deleted_at) NULLS NOT DISTINCT; DELETE FROM invoice_lines;'
    await withFiles(
      { 'migrations/1.sql': good, 'migrations/2.sql': `${bad} SELECT 1/0;` },
      async (checkout) => {
        const failed = await run('migration-rehearsal.yml', { checkout, services, github: event })
        expect([failed.conclusion, failed.steps.map(({ outcome }) => outcome)]).toEqual([
          'failure',
          ['success', 'success', 'failure', 'skipped'],
        ])
      },
    )
    // The throwaway server is a new one each time.
    await database.query('DROP DATABASE rehearsal')
    await withFiles({ 'migrations/1.sql': good }, async (checkout) => {
      const passed = await run('migration-rehearsal.yml', { checkout, services, github: event })
      expect(told(passed)).toEqual(['success'])
      expect(passed.steps[2]?.log).toMatch(/\| migrations\/1\.sql \| \d+ s \|/)
    })
    const columns = await database.query(
      "SELECT 1 FROM information_schema.columns WHERE column_name = 'email'",
    )
    expect(columns).toEqual([])
  })

  drawn('hourly-postgres.yml makes one an hour, whichever run comes', async () => {
    s3.objects.clear()
    const schedule = { github: { event_name: 'schedule' } }
    for (let n = 0; n < 2; n++) expect(told(await run('hourly-postgres.yml', schedule))).toEqual(['success'])
    const hours = manifests().map((key) => /\/(\d{8}T\d\d)/.exec(key)?.[1])
    expect(hours.length).toBeGreaterThan(0)
    expect(new Set(hours).size).toBe(hours.length)
  })

  drawn('oidc-aws.yml uses the keys that the role lent', async () => {
    const exported = {
      AWS_ACCESS_KEY_ID: s3.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
      AWS_SESSION_TOKEN: 'lent-for-an-hour',
      AWS_REGION: 'eu-central-1',
    }
    s3.reset()
    const lent = { 'aws-actions/configure-aws-credentials': { exported } }
    expect(told(await run('oidc-aws.yml', { others: lent }))).toEqual(['success'])
    expect(manifests()).toHaveLength(1)
    const tokens = s3.calls.map(({ headers }) => headers['x-amz-security-token'])
    expect(new Set(tokens)).toEqual(new Set(['lent-for-an-hour']))
  })

  drawn('oidc-gcs.yml uses the HMAC key, and sends no checksum of the newer kind', async () => {
    s3.reset()
    const outputs = { id: s3.accessKeyId, secret: s3.secretAccessKey }
    const others = { 'google-github-actions/get-secretmanager-secrets': { outputs } }
    const results = await changed(
      'oidc-gcs.yml',
      { 'https://storage.googleapis.com': s3.endpoint },
      { others: { 'google-github-actions/auth': {}, ...others }, env: { LIFEBOAT_S3_PROFILE: 'gcs' } },
    )
    expect(results.map(told)).toEqual([['success']])
    expect(manifests()).toHaveLength(1)
    const names = s3.calls.flatMap(({ headers }) => Object.keys(headers))
    expect(names.filter((name) => /^x-amz-(sdk-)?checksum/.test(name))).toEqual([])
  })

  drawn('cloudflare-r2.yml writes to the endpoint of the account', async () => {
    s3.reset()
    const secrets = { R2_ACCESS_KEY_ID: s3.accessKeyId, R2_SECRET_ACCESS_KEY: s3.secretAccessKey }
    const vars = { R2_ENDPOINT: s3.endpoint }
    const env = { LIFEBOAT_S3_PROFILE: 'r2' }
    expect(told(await run('cloudflare-r2.yml', { secrets, vars, env }))).toEqual(['success'])
    expect(manifests()).toHaveLength(1)
  })

  drawn('self-hosted.yml writes two copies and the metrics', async () => {
    s3.reset()
    await withFiles({}, async (dir) => {
      const words = { '/mnt/nas': dir, '/var/lib/prometheus': dir }
      expect((await changed('self-hosted.yml', words, {})).map(told)).toEqual([['success']])
      const metrics = readFileSync(join(dir, 'node-exporter/lifeboat.prom'), 'utf8')
      expect(metrics).toContain('backup_last_success_timestamp_seconds{type="db",target="shop/prod"} ')
      const [manifest = ''] = manifests()
      expect(readFileSync(join(dir, 'backups', manifest), 'utf8')).toContain('lifeboat/1')
    })
  })

  drawn('metrics-push.yml pushes what the status found, of a bad one too', async () => {
    s3.reset()
    const pushed: string[] = []
    const gateway = createServer((request, response) => {
      const head = `${request.method} ${request.url} ${request.headers.authorization}`
      let body = ''
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      request.on('end', () => {
        pushed.push(`${head}\n${body}`)
        response.end()
      })
    })
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = gateway.address() as AddressInfo
      const secrets = { PUSHGATEWAY_USER: 'ci', PUSHGATEWAY_PASSWORD: 'p w' }
      const vars = { PUSHGATEWAY_URL: `http://127.0.0.1:${port}` }
      const result = await run('metrics-push.yml', { secrets, vars })
      expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success'])
      const login = Buffer.from('ci:p w').toString('base64')
      expect(pushed.map((text) => text.split('\n')[0])).toEqual([
        `PUT /metrics/job/lifeboat/command/status Basic ${login}`,
      ])
      expect(pushed[0]).toContain('\nlifeboat_status_result{type="db",target="shop/prod"} 0\n')
    } finally {
      gateway.close()
    }
  })
})
