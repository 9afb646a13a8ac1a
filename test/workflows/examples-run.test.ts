import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
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
    const result = await runWorkflow(`workflows-examples/${name}`, {
      ...more,
      secrets: {
        ...Object.fromEntries(access),
        DATABASE_URL: database.url(undefined, 'shop'),
        RESTORE_SERVER_URL: database.url(undefined, '').replace(/\/$/, ''),
        BACKUP_PRIVATE_KEY: keys.privateArmor,
        BACKUP_PASSPHRASE: 'open sesame',
      },
      vars: { BACKUP_PUBLIC_KEYS: keys.publicArmor },
      env: {
        LIFEBOAT_S3_ENDPOINT: s3.endpoint,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: github.repository,
      },
      github: { token: github.token, repository: github.repository },
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
})
