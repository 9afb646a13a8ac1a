import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { runAction } from '../support/run-action.ts'
import { badManners, errorLines, filesBelow } from '../support/scenario.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

describe('inputs of the actions', () => {
  let recorder: Recorder
  let keys: KeyPair
  let dir: string
  let good: Record<string, Record<string, string>>
  beforeAll(async () => {
    ;[recorder, keys, dir] = await Promise.all([
      startRecorder(),
      createKeyPair({ passphrase: 'open up' }),
      mkdtemp(join(tmpdir(), 'lb-in-')),
    ])
    // A final answer for the heartbeat and for S3: nobody tries again.
    recorder.status = 403
    recorder.answer = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
    const host = new URL(recorder.url).host
    // Every address is one that counts who calls.
    const common = {
      store: 's3://backups/vault',
      target: 'erp/prod',
      's3-endpoint': recorder.url,
      's3-region': 'us-east-1',
      's3-access-key-id': 'someone',
      's3-secret-access-key': 'something',
      'heartbeat-url': `${recorder.url}/beat`,
    }
    good = {
      'backup-db': {
        ...common,
        'database-url': `postgres://u:pass@${host}/app?sslmode=disable`,
        recipients: keys.publicArmor,
      },
      'restore-drill': { ...common, 'private-key': keys.privateArmor, passphrase: 'open up' },
    }
  }, 90_000)
  afterAll(async () => {
    await recorder.close()
    await rm(dir, { recursive: true })
  })

  it('reports all faults together, by name, before any work and any connection', async () => {
    const bad = {
      'database-url': `mongodb://u:hunter2secret@${new URL(recorder.url).host}/x`,
      store: 'ftp://somewhere',
      target: '../etc',
      's3-endpoint': 'not a url',
      's3-region': 'EU Central',
      's3-profile': 'nosuch',
      's3-sse': 'rot13',
      's3-storage-class': 'glacier!',
      's3-object-lock': 'forever',
      's3-access-key-id': 'only-an-id',
      's3-secret-access-key': '',
      encryption: 'maybe',
      recipients: 'no such file',
      'signing-key': 'not a key',
      globals: 'yes',
      inventory: 'deep',
      compression: 'zstd:99',
      'max-shrink': '150',
      slot: '1 hour',
      method: 'base',
      'install-client': '1',
      issue: 'sometimes',
      'heartbeat-url': 'gopher://x',
    }
    const failed = await runAction('backup-db', { ...good['backup-db'], ...bad })
    expect(badManners(failed)).toEqual([])
    const [error = ''] = errorLines(failed)
    const { 's3-access-key-id': _, ...named } = bad // the fault is that its secret is missing
    const missing = Object.keys(named).filter((name) => !new RegExp(`(^|[ |])${name}: `).test(error))
    expect(missing).toEqual([])
    expect(error).toMatch(/^22 inputs are wrong or missing, nothing was done\./)
    expect(error).not.toContain('hunter2secret')
    expect(recorder.connections()).toBe(0)
  }, 90_000)

  it('names what is missing when nothing is given', async () => {
    for (const [action, names] of Object.entries({
      'backup-db': ['database-url', 'store', 'target', 'recipients'],
      'restore-drill': ['store', 'target'],
      root: ['command'],
    })) {
      const failed = await runAction(action)
      expect(badManners(failed)).toEqual([])
      for (const name of names) expect(errorLines(failed)[0]).toContain(`${name}: is missing`)
    }
  }, 90_000)

  it('refuses to run where no certificate is checked', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const failed = await runAction('backup-db', good['backup-db'], { env })
    expect(failed.exitCode).toBe(1)
    expect(errorLines(failed)).toEqual([
      expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED=0.*NODE_EXTRA_CA_CERTS/),
    ])
  })

  it.each([
    ['backup-db', 'encryption', 'none', /encryption: none contradicts recipients/],
    ['backup-db', 'recipients', '', /recipients: is missing.*encryption: none/],
    ['backup-db', 's3-kms-key-id', 'k', /s3-kms-key-id: needs s3-sse: aws:kms/],
    ['backup-db', 's3-endpoint', 'http://s3.example.com', /s3-endpoint: only https.*s3-allow-http: true/],
    ['backup-db', 's3-access-key-id', 'pasted\nwith more', /s3-access-key-id: must be printable/],
    ['restore-drill', 'passphrase', 'not it', /private-key: .*passphrase/],
    ['restore-drill', 'passphrase', '', /private-key: .*passphrase/],
    ['restore-drill', 'trusted-signers', 'nobody.asc', /trusted-signers: nobody\.asc/],
    ['restore-drill', 'backup', 'yesterday', /backup: must be latest/],
    ['restore-drill', 'scratch', 'here', /scratch: /],
    ['restore-drill', 'checks', '- {nme: x}', /checks: /],
    ['restore-drill', 'live-url', 'x', /live-url: /],
    ['restore-drill', 'rpo', '-1h', /rpo: /],
    ['restore-drill', 'rto', '9'.repeat(30), /rto: /],
    ['restore-drill', 'surface', 'wal', /surface: wal cannot be drilled/],
  ])(
    '%s %s %j is refused by name',
    async (action, name, value, words) => {
      const before = recorder.connections()
      const failed = await runAction(action, { ...good[action], [name]: value })
      expect(badManners(failed)).toEqual([])
      expect(errorLines(failed)[0]).toMatch(words)
      expect(recorder.connections()).toBe(before)
    },
    90_000,
  )

  it('takes hostile values for what they are', async () => {
    const random = seededRandom('hostile inputs')
    const hostile = [
      '..',
      '/',
      '-x',
      '--help',
      '\0x'.replace('\0', ''),
      'NaN',
      '1e9',
      '-0',
      '🚀'.repeat(30),
      '‮evil⁦',
      'a\n::set-output name=result::pass',
      '::add-mask::x',
      '##[error]x',
      '%0A::error::y',
      '$(id > pwned)',
      '`id`',
      ';id',
      "'; DROP TABLE x; --",
      '{{7*7}}',
      'x'.repeat(1e5),
      '\r\n::stop-commands::t',
      '[',
      '{',
      '"',
      '- [',
      '!!js/function x',
      '&a [*a]',
      '__proto__',
      'constructor',
      's3://',
      'file:',
      'postgres://',
      '😀@/%',
    ]
    const names = Object.entries(good).flatMap(([action, inputs]) =>
      [...Object.keys(inputs), ...others[action === 'backup-db' ? 0 : 1]].map(
        (name) => [action, name] as const,
      ),
    )
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    for (let n = 0; n < rounds(10, 300); n++) {
      const [action, name] = pick(names)
      const value = pick(hostile)
      const said = `${action} ${name} ${JSON.stringify(value.slice(0, 60))}`
      const ended = await runAction(
        action,
        { ...good[action], [name]: value },
        { cwd: dir, timeoutMs: 60_000 },
      )
      // The recorder is no database and lets nobody in: even a value that is taken ends in an error.
      expect([said, ...badManners(ended)]).toEqual([said])
      expect([said, ended.durationMs < 45_000]).toEqual([said, true])
      const commands =
        ended.stdout.match(/^\s*::(?!add-mask|group|endgroup|error|warning|debug)[^:]*::.*$/gm) ?? []
      expect([said, ...commands]).toEqual([said])
      expect(ended.outputs.result === 'pass').toBe(false)
      expect(ended.stdout.length).toBeLessThan(500_000)
      expect((await filesBelow(dir)).filter((file) => file.includes('pwned'))).toEqual([])
    }
  }, 600_000)
})

const others = [
  [
    'schemas',
    'exclude-tables',
    'compression',
    'max-shrink',
    'slot',
    'signing-key',
    'metrics-file',
    'inventory',
  ],
  ['backup', 'scratch', 'checks', 'rpo', 'report-file', 'trusted-signers', 'surface', 'issue-labels'],
] as const
