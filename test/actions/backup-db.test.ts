import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commandLine } from '../support/command-line.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { sampleOf } from '../support/rounds.ts'
import { runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  errorLines,
  filesBelow,
  manifestIn,
  openScenario,
  type Scenario,
  s3Inputs,
  TARGET,
} from '../support/scenario.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'

const ID = /^\d{8}T\d{9}Z-[0-9a-f]{4}$/
const NAMES =
  /crm\b(?!")(?!\/actions)|billing|docs|customer|invoice|payment|note|reservation|app_rw|reporting/i

describe('backup-db', () => {
  let scene: Scenario
  let s3: S3Server
  let pings: Recorder
  let second: KeyPair
  let signer: KeyPair
  beforeAll(async () => {
    const parts = await Promise.all([
      openScenario(),
      startS3Server(),
      startRecorder(),
      createKeyPair({ userIDs: [{ name: 'Second', email: 'second@example.org' }] }),
      createKeyPair({ passphrase: 'sign it', userIDs: [{ name: 'Signer', email: 'signer@example.org' }] }),
    ])
    ;[scene, s3, pings, second, signer] = parts
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), s3.close(), pings.close()])
  })

  it('stores everything under the names of the contract, the manifest last, and tells everybody', async () => {
    await awayFromTheHour()
    const metricsFile = join(scene.dir, 'metrics', 'backup.prom')
    const inputs = {
      ...s3Inputs(s3),
      recipients: `${scene.keys.publicArmor}\n${second.publicArmor}`,
      'signing-key': signer.privateArmor,
      'signing-passphrase': 'sign it',
      'heartbeat-url': `${pings.url}/beat/7f3a`,
      'metrics-file': metricsFile,
      slot: '1h',
    }
    const made = await scene.backup(inputs)
    expect(made.stderr).toBe('')
    expect(made.exitCode).toBe(0)
    const id = made.outputs['backup-id'] ?? ''
    expect(id).toMatch(ID)
    const base = `${TARGET}/db/${id}`
    const keys = [
      `${TARGET}/RESTORE.md`,
      ...[
        'dump.zst.pgp',
        'globals.sql.zst.pgp',
        'inventory.json.zst.pgp',
        'manifest.json',
        'manifest.json.sig',
      ].map((suffix) => `${base}.${suffix}`),
    ]
    expect([...s3.objects.keys()].toSorted()).toEqual(keys.map((key) => `vault/${key}`).toSorted())
    expect(s3.uploads.size).toBe(0)

    const written = s3.calls.filter(({ operation }) => /Put|Complete/.test(operation)).map(({ key }) => key)
    expect(written.slice(-3)).toEqual([
      `vault/${base}.manifest.json.sig`,
      `vault/${base}.manifest.json`,
      `vault/${TARGET}/RESTORE.md`,
    ])

    const text = bodyOf(s3, `vault/${base}.manifest.json`)
    expect(text).not.toMatch(NAMES)
    const manifest = JSON.parse(text)
    const now = new Date()
    expect(manifest).toMatchObject({
      format: 'lifeboat/1',
      id,
      target: TARGET,
      surface: 'db',
      engine: 'postgresql',
      producer: {
        repository: 'acme/crm',
        sha: '0123456789abcdef0123456789abcdef01234567',
        runUrl: 'https://github.com/acme/crm/actions/runs/4242',
      },
      source: {
        serverVersion: expect.stringMatching(/^\d+\.\d+/),
        clientVersion: expect.stringMatching(/^\d+\.\d+/),
      },
      encoding: {
        compression: 'zstd:3',
        encryption: {
          method: 'openpgp',
          recipients: [scene.keys.recipient.fingerprint, second.recipient.fingerprint],
        },
      },
    })
    expect(new Date(manifest.slot).getTime() % 3_600_000).toBe(0)
    expect(Math.abs(now.getTime() - Date.parse(manifest.slot))).toBeLessThan(2 * 3_600_000)
    expect(Date.parse(manifest.finishedAt)).toBeGreaterThanOrEqual(Date.parse(manifest.startedAt))
    for (const { key, bytes } of manifest.objects) expect(s3.objects.get(`vault/${key}`)?.bytes).toBe(bytes)
    expect(manifest.objects.map(({ role }: { role: string }) => role)).toEqual([
      'data',
      'globals',
      'inventory',
    ])

    const rows = await exactRows(scene)
    expect(made.outputs).toMatchObject({
      'manifest-key': `${base}.manifest.json`,
      'bytes-plain': String(manifest.plain.bytes),
      'bytes-stored': String(
        manifest.objects.reduce((sum: number, part: { bytes: number }) => sum + part.bytes, 0),
      ),
      sha256: manifest.objects[0].sha256,
      rows: String(rows),
      tables: String(manifest.inventory.tables),
    })
    expect(Number(made.outputs['duration-seconds'])).toBeGreaterThan(0)
    expect(manifest.inventory.rows).toBe(rows)

    expect(made.summary.split('\n')[0]).toBe(`## ✅ Backup of \`${TARGET}\` is complete`)
    expect(made.summary).toContain(id)
    const restore = bodyOf(s3, `vault/${TARGET}/RESTORE.md`)
    expect(restore).toContain(`s3 cp --only-show-errors s3://backups/vault/${TARGET}/db/"$ID".manifest.json`)
    expect(restore).toContain(scene.keys.recipient.fingerprint)

    expect(pings.requests.map(({ path }) => path.split('?')[0])).toEqual(['/beat/7f3a/start', '/beat/7f3a'])
    const metrics = await readFile(metricsFile, 'utf8')
    expect(metrics).toContain(
      `backup_size_bytes{type="db",target="${TARGET}"} ${made.outputs['bytes-stored']}\n`,
    )
    expect(metrics).toContain(`backup_failures_total{type="db",target="${TARGET}"} 0\n`)
    const stamp = Number(/^backup_last_success_timestamp_seconds\{.*\} (\S+)$/m.exec(metrics)?.[1])
    expect(stamp * 1000).toBe(Date.parse(manifest.startedAt))

    // The same hour again: nothing is done, and nobody is told of a failure.
    const calls = s3.calls.length
    const again = await scene.backup(inputs)
    expect(again.exitCode).toBe(0)
    expect(again.outputs).toMatchObject({ 'backup-id': id, 'manifest-key': `${base}.manifest.json` })
    expect(again.summary).toContain('is filled')
    expect(s3.calls.slice(calls).map(({ operation }) => operation)).toEqual(['ListObjectsV2', 'GetObject'])
    expect(pings.requests.slice(2).map(({ path }) => path.split('?')[0])).toEqual([
      '/beat/7f3a/start',
      '/beat/7f3a',
    ])

    // Either recipient opens it, and only the trusted signature counts.
    const opened = await scene.drill({
      ...s3Inputs(s3),
      'private-key': second.privateArmor,
      passphrase: '',
      'trusted-signers': signer.publicArmor,
    })
    expect(opened.outputs.result).toBe('pass')
    const refused = await scene.drill({ ...s3Inputs(s3), 'trusted-signers': second.publicArmor })
    expect(refused.outputs.result).toBe('fail')
    expect(errorLines(refused)[0]).toMatch(/manifest and signature: .*manifest\.json is refused/)
  }, 200_000)

  const kinds: [string, Record<string, string>, string][] = [
    [
      'gzip, counts, not encrypted',
      { encryption: 'none', recipients: '', compression: 'gzip:6', inventory: 'counts' },
      'dump.gz',
    ],
    ['no compression, schema only', { compression: 'none', inventory: 'off' }, 'dump.pgp'],
    ['one schema, no globals', { schemas: 'docs', globals: 'false', compression: 'zstd:1' }, 'dump.zst.pgp'],
    [
      'tables and rows left out',
      { 'exclude-tables': 'crm.notes', 'exclude-table-data': 'payments' },
      'dump.zst.pgp',
    ],
  ]
  it.each(sampleOf('kinds of dumps', kinds, 2))(
    '%s: backed up and proven',
    async (_, inputs, suffix) => {
      const store = scene.newStore()
      const made = await scene.backup({ store: `file:${store}`, ...inputs })
      expect(made.exitCode).toBe(0)
      const id = made.outputs['backup-id'] ?? ''
      expect(await filesBelow(store)).toContain(`${TARGET}/db/${id}.${suffix}`)
      if (inputs.globals === 'false') expect((await filesBelow(store)).join()).not.toContain('globals')
      const manifest = await manifestIn(store, id)
      expect(manifest.inventory?.depth).toBe(inputs.inventory ?? 'fingerprints')
      if (inputs.encryption === 'none') expect(made.summary).toContain('Not encrypted')
      const drilled = await scene.drill({ store: `file:${store}` })
      // Without counts nothing says that all rows are there: never green.
      if (inputs.inventory === 'off')
        expect(errorLines(drilled)[0]).toMatch(/could-not-verify: rows: .*inventory: off/)
      else expect([drilled.outputs.result, ...errorLines(drilled)]).toEqual(['pass'])
    },
    60_000,
  )

  it('writes two stores at once; either proves the backup alone', async () => {
    s3.reset()
    const store = scene.newStore()
    const made = await scene.backup({ ...s3Inputs(s3), store: `file:${store}\ns3://backups/vault` })
    expect(made.exitCode).toBe(0)
    const files = (await filesBelow(store)).map((name) => `vault/${name}`)
    expect(files).toEqual([...s3.objects.keys()].toSorted())
    const both = { ...s3Inputs(s3), store: `s3://backups/vault\nfile:${store}` }
    s3.fault = () => '403'
    const fromDirectory = await scene.drill(both)
    expect([fromDirectory.outputs.result, ...errorLines(fromDirectory)]).toEqual(['pass'])
    s3.fault = undefined
    await rm(store, { recursive: true })
    const fromBucket = await scene.drill(both)
    expect([fromBucket.outputs.result, ...errorLines(fromBucket)]).toEqual(['pass'])
  }, 60_000)

  it('reads LIFEBOAT_ names and the older names, inputs before both', async () => {
    s3.reset()
    const older = {
      DATABASE_URL: scene.url,
      BACKUP_S3_BUCKET: 'backups',
      BACKUP_S3_ENDPOINT: s3.endpoint,
      BACKUP_S3_ACCESS_KEY: s3.accessKeyId,
      BACKUP_S3_SECRET_KEY: s3.secretAccessKey,
      LIFEBOAT_RECIPIENTS: scene.keys.publicArmor,
      LIFEBOAT_S3_REGION: 'us-east-1',
      LIFEBOAT_COMPRESSION: 'gzip:1',
      LIFEBOAT_TARGET: 'from/environment',
    }
    const made = await runAction('backup-db', { target: 'from/input' }, { env: older })
    expect(made.exitCode).toBe(0)
    expect(made.outputs['manifest-key']).toMatch(/^from\/input\/db\//)
    expect([...s3.objects.keys()]).toContain(`from/input/db/${made.outputs['backup-id']}.dump.gz.pgp`)
  }, 60_000)

  it('runs as the root action and from the command line', async () => {
    const store = scene.newStore()
    const inputs = { store: `file:${store}`, target: TARGET, 'database-url': scene.url }
    const root = await runAction('root', {
      ...inputs,
      command: 'backup-db',
      recipients: scene.keys.publicArmor,
    })
    expect(root.exitCode).toBe(0)
    const keyFile = join(scene.dir, 'recipient.asc')
    await writeFile(keyFile, scene.keys.publicArmor)
    const { code, out, err } = await commandLine(
      ['backup-db', '--store', `file:${store}`, `--target=${TARGET}`, '--recipients', keyFile],
      { env: { LIFEBOAT_DATABASE_URL: scene.url } },
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toContain('::')
    expect(out).not.toContain(encodeURIComponent(scene.server.passwordOf('postgres')))
    const id = /backup-id: (\S+)/.exec(out)?.[1] ?? ''
    expect((await manifestIn(store, id)).producer.repository).toBeUndefined()
    const manifests = (await filesBelow(store)).filter((name) => name.endsWith('.manifest.json'))
    expect(manifests).toEqual(
      [root.outputs['backup-id'], id].map((each) => `${TARGET}/db/${each}.manifest.json`),
    )
    const leaky = await commandLine(['backup-db', '--database-url', scene.url])
    expect(leaky.code).toBe(2)
    expect(leaky.err).toContain('LIFEBOAT_DATABASE_URL')
    expect(leaky.err).not.toContain('postgres://')
  }, 60_000)
})

/** Two backups of one slot must not have the end of the slot between them: the last 90 s of an hour are waited out. */
async function awayFromTheHour(): Promise<void> {
  const left = 3_600_000 - (Date.now() % 3_600_000)
  if (left < 90_000) await sleep(left + 1000)
}

function bodyOf(server: S3Server, key: string): string {
  return Buffer.concat(server.objects.get(key)?.pieces ?? []).toString('utf8')
}

async function exactRows({ server }: Scenario): Promise<number> {
  const tables = await server.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname !~ '^(pg_|information_schema)'`,
    { database: 'app' },
  )
  const sql = tables.map(({ name }) => `SELECT count(*) AS n FROM ONLY ${String(name)}`).join(' UNION ALL ')
  const [row] = await server.query(`SELECT sum(n)::int AS n FROM (${sql}) t`, { database: 'app' })
  return Number(row?.n)
}
