import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type SlowLine, slowLine } from '../support/faulty-proxy.ts'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { openScenario, type Scenario, s3Inputs, TARGET, TINY_SQL } from '../support/scenario.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'
import { leaks, type Planted, planted } from '../support/scenario-secrets.ts'

const PASSWORD = 'pä"ss<w>ö&rd/%41 ☂ $x'
/** Over the slow line this takes a second, so that the programs are seen in the list of processes. */
const MORE_SQL = 'CREATE TABLE many AS SELECT n, md5(n::text) FROM generate_series(1, 40000) n;'
const BEAT = 'b3a7-heart-5eb2d1c0'

/** Every secret input, planted with a value of its own, and every channel out of a run searched for it. */
describe('secrets', () => {
  let scene: Scenario
  let s3: S3Server
  let github: GithubServer
  let pings: Recorder
  let line: SlowLine
  let inputs: Record<'backup' | 'drill', Record<string, string>>
  let secrets: Planted[]
  beforeAll(async () => {
    const passphrase = 'sign & seal "quietly" 7c1f'
    const [opened, bucket, api, recorder, signer] = await Promise.all([
      openScenario({
        sql: `${TINY_SQL}
${MORE_SQL}`,
      }),
      startS3Server(),
      new GithubServer().start(),
      startRecorder(),
      createKeyPair({ passphrase }),
    ])
    scene = opened
    s3 = bucket
    github = api
    pings = recorder
    line = await slowLine(scene.server.port(), 2_000_000)
    await scene.server.query(`CREATE ROLE keeper SUPERUSER LOGIN PASSWORD '${PASSWORD}'`)
    const url = `postgres://keeper:${encodeURIComponent(PASSWORD)}@127.0.0.1:${line.port}/app`
    const common = {
      ...s3Inputs(s3),
      'heartbeat-url': `${pings.url}/${BEAT}`,
      issue: 'on-failure',
      'github-token': github.token,
    }
    inputs = {
      backup: {
        ...common,
        'database-url': url,
        'signing-key': signer.privateArmor,
        'signing-passphrase': passphrase,
      },
      drill: { ...common, 'live-url': url },
    }
    // The longest line of a key stands for its secret part.
    const body = (armor: string) => armor.split('\n')[3] ?? ''
    secrets = [
      planted('database password', PASSWORD),
      planted('S3 secret', s3.secretAccessKey),
      planted('S3 key id', s3.accessKeyId),
      planted('signing key', body(signer.privateArmor)),
      planted('signing passphrase', passphrase),
      planted('private key', body(scene.keys.privateArmor)),
      planted('passphrase', scene.passphrase),
      planted('token', github.token),
      planted('heartbeat', BEAT),
    ]
  }, 60_000)
  afterAll(async () => {
    await Promise.all([line.close(), scene.stop(), s3.close(), github.stop(), pings.close()])
  })

  /** Watching the list of processes takes as much as the run: beyond the first runs in the large setting only. */
  function run(
    kind: 'backup' | 'drill',
    more: Record<string, string> = {},
    watchCommands = rounds(0, 1) === 1,
  ): Promise<ActionResult> {
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository, RUNNER_DEBUG: '1' }
    return scene[kind]({ ...inputs[kind], ...more }, { watchCommands, env })
  }

  async function places(
    result: ActionResult,
    files: Record<string, string> = {},
  ): Promise<Record<string, string>> {
    const texts: Record<string, string> = {
      // The only lines that must hold them; the runner swallows these.
      stdout: result.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      stderr: result.stderr,
      summary: result.summary,
      outputs: JSON.stringify([result.outputs, result.state, result.env]),
      commands: result.commands.join('\n'),
      pings: pings.requests.map(({ body }) => body).join('\n'),
      issues: JSON.stringify([...github.issues.values()]),
    }
    for (const [key, { pieces }] of s3.objects)
      texts[`object ${key}`] = Buffer.concat(pieces).toString('latin1')
    for (const [name, path] of Object.entries(files))
      texts[name] = await readFile(path, 'utf8').catch(() => '')
    return texts
  }

  it('stay in their place when all is well', async () => {
    const metrics = join(scene.dir, 'm.prom')
    const report = join(scene.dir, 'report.json')
    const made = await run('backup', { 'metrics-file': metrics }, true)
    expect(made.exitCode).toBe(0)
    // Which of the short ones are seen depends on the machine; that programs were watched does not.
    expect(made.commands.some((command) => /pg_dump|postgresql\/\d+\/bin/.test(command))).toBe(true)
    expect(leaks(secrets, await places(made, { metrics }))).toEqual([])
    const drilled = await run('drill', { 'report-file': report, 'metrics-file': metrics }, true)
    expect(drilled.outputs.result).toBe('pass')
    expect(drilled.commands.some((command) => /pg_restore|initdb|postgres/.test(command))).toBe(true)
    const searched = await places(drilled, { metrics, report })
    expect(searched.report?.length).toBeGreaterThan(1000)
    expect(leaks(secrets, searched)).toEqual([])
  }, 60_000)

  it('stay in their place when things go wrong', async () => {
    const url = new URL(inputs.backup['database-url'] ?? '')
    const at = (change: (address: URL) => void) => {
      const other = new URL(url)
      change(other)
      return other.href
    }
    const failing: Record<string, string>[] = [
      { 'database-url': at((address) => Object.assign(address, { port: '9' })) },
      { 'database-url': at((address) => Object.assign(address, { username: 'nobody' })) },
      { 'database-url': `postgres://keeper:${PASSWORD}@127.0.0.1/app` },
      { 'database-url': at((address) => Object.assign(address, { search: '?sslmode=never' })) },
      { 's3-secret-access-key': '', 'signing-passphrase': 'wrong' },
      { store: 's3://other-bucket' },
      { 'heartbeat-url': `ftp://x/${BEAT}` },
    ]
    for (const more of sampleOf('secrets of failing backups', failing, 3)) {
      const failed = await run('backup', more)
      expect(failed.exitCode).toBe(1)
      expect(leaks(secrets, await places(failed))).toEqual([])
    }
    s3.fault = (operation) => (operation === 'GetObject' ? '403' : undefined)
    const refused = await run('drill')
    expect(refused.outputs.result).toBe('could-not-verify')
    expect(leaks(secrets, await places(refused))).toEqual([])
    s3.fault = undefined
    const wrong = await run('drill', {
      'live-url': at((address) => Object.assign(address, { username: 'nobody' })),
    })
    expect(wrong.exitCode).toBe(1)
    expect(leaks(secrets, await places(wrong))).toEqual([])
    expect(github.open().length).toBeGreaterThan(0)
  }, 120_000)

  it('that a database holds do not reach the log of a restore that fails', async () => {
    const row = 'alice-7731@example.com'
    await scene.server.query('CREATE DATABASE rows', {})
    // The check holds when the rows are written, and not when the dump is read back.
    await scene.server.query(
      `CREATE TABLE flags (on_restore boolean);
       CREATE FUNCTION fine(text) RETURNS boolean LANGUAGE plpgsql AS $$
         BEGIN RETURN (SELECT count(*) FROM public.flags) > 0; END $$;
       INSERT INTO flags VALUES (true);
       CREATE TABLE accounts (mail text CHECK (fine(mail)));
       INSERT INTO accounts VALUES ('${row}')`,
      { database: 'rows' },
    )
    const made = await run('backup', { 'database-url': scene.server.url('postgres', 'rows'), target: 'rows' })
    expect(made.exitCode).toBe(0)
    const drilled = await run('drill', { target: 'rows', 'live-url': '' })
    expect(drilled.outputs.result).toBe('fail')
    expect(drilled.summary).toMatch(/accounts/)
    const searched = await places(drilled)
    expect(leaks([planted('row', row)], searched)).toEqual([])
  }, 60_000)

  it('are masked for the runner before anything else is said', async () => {
    const store = { ...inputs.backup, target: TARGET, 'database-url': inputs.backup['database-url'] ?? '' }
    const result = await runAction('backup-db', { ...store, recipients: scene.keys.publicArmor, slot: '7d' })
    const first = result.stdout
      .split('\n')
      .findIndex((line) => line !== '' && !line.startsWith('::add-mask::'))
    const later = result.stdout.split('\n').slice(first)
    expect(later.filter((line) => line.startsWith('::add-mask::'))).toEqual([])
    expect(result.masks).toEqual(
      expect.arrayContaining([PASSWORD, s3.secretAccessKey, scene.passphrase].slice(0, 2)),
    )
  }, 60_000)
})
