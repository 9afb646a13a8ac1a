import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  type LifecycleRule,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketAclCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectLockConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { examine } from '../../src/doctor/examination.ts'
import { inspectStore } from '../../src/store/inspection.ts'
import { profileFor } from '../../src/store/profiles.ts'
import type { BucketFacts, StoreFacts } from '../../src/store/store-facts.ts'
import { type RadosGateway, startRadosGateway } from '../support/radosgw.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

type Where = Pick<S3Server, 'endpoint' | 'accessKeyId' | 'secretAccessKey'>

const signal = new AbortController().signal

async function inspect(at: Where, bucket: string, under = 'erp/prod'): Promise<BucketFacts> {
  const { endpoint, accessKeyId, secretAccessKey } = at
  const s3 = { endpoint, profile: profileFor('ceph'), credentials: { accessKeyId, secretAccessKey } }
  const place = { kind: 's3', bucket, prefix: 'vault' } as const
  const facts = await inspectStore(place, { locations: [place], s3 }, under, signal)
  if (facts.kind !== 's3') throw new Error('not a bucket')
  return facts
}

const told = (facts: StoreFacts, retention = 'daily 30d') =>
  examine(facts, parsePolicy(retention)).map(({ level, name }) => `${level} ${name}`)
const can = ({ probes }: BucketFacts) =>
  Object.fromEntries(Object.entries(probes).map(([name, tried]) => [name, tried?.can]))

describe('a bucket of our own server', () => {
  let server: S3Server
  beforeAll(async () => {
    server = await startS3Server()
  })
  afterAll(async () => server.close())
  beforeEach(() => server.reset())

  const refuse = (...operations: string[]) => {
    server.fault = (operation) => (operations.includes(operation) ? '403' : undefined)
  }

  it('is tried out under the target, and left as it was', async () => {
    const facts = await inspect(server, server.bucket)
    expect([server.objects.size, server.uploads.size, facts.leftovers]).toEqual([0, 0, []])
    const all = { put: 'yes', conditional: 'yes', get: 'yes', list: 'yes', multipart: 'yes' }
    expect(can(facts)).toEqual({ ...all, listUploads: 'yes', abort: 'yes', remove: 'yes' })
    const keys = server.calls.filter(({ key }) => key !== '').map(({ key }) => key)
    expect(keys.every((key) => /^vault\/erp\/prod\/lifeboat-probe-[0-9a-f]{16}(-parts)?$/.test(key))).toBe(
      true,
    )
    expect([facts.anonymous.can, facts.settings.lifecycle]).toEqual(['denied', { value: [] }])
    expect(told(facts)).toEqual([
      'warn delete',
      'warn versions',
      'note object lock',
      'note unfinished uploads',
      'note public access block',
      'note access log',
      'pass put',
      'pass get',
      'pass list',
      'pass multipart upload',
      'pass list unfinished uploads',
      'pass abort an upload',
      'pass conditional put',
      'pass lifecycle',
      'pass public access',
      'pass clock',
    ])
  })

  it('shows what a key may not do, and what it left behind', async () => {
    refuse('DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploads')
    const facts = await inspect(server, server.bucket)
    expect(can(facts)).toMatchObject({ put: 'yes', listUploads: 'denied', abort: 'denied', remove: 'denied' })
    expect([server.objects.size, server.uploads.size]).toEqual([2, 1])
    expect(facts.leftovers).toEqual([
      expect.stringMatching(/-parts \(unfinished upload /),
      ...[...server.objects.keys()].map((key) => `s3://backups/${key}`),
    ])
    expect(told(facts)).toEqual(expect.arrayContaining(['warn abort an upload', 'pass delete']))
  })

  it('is told apart for a key that only reads', async () => {
    refuse('PutObject', 'CreateMultipartUpload', 'DeleteObject')
    const facts = await inspect(server, server.bucket, '')
    expect(can(facts)).toMatchObject({
      put: 'denied',
      conditional: 'unknown',
      get: 'yes',
      multipart: 'denied',
    })
    expect(told(facts).filter((line) => /^(fail|unknown)/.test(line))).toEqual([])
    expect(facts.leftovers).toEqual([])
  })

  it('says of every setting that it was not visible, when it was not', async () => {
    server.fault = (operation) => (/^Get(Bucket|ObjectLock|Public)/.test(operation) ? '403' : undefined)
    const { settings } = await inspect(server, server.bucket)
    expect(Object.values(settings)).toEqual(Array(7).fill({ unseen: 'not visible with this key' }))
  })

  it('reads every setting', async () => {
    server.configured.set(
      'GetBucketVersioning',
      '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>',
    )
    server.configured.set(
      'GetBucketLifecycleConfiguration',
      `<LifecycleConfiguration>
        <Rule><ID>a</ID><Filter><Prefix>vault/</Prefix></Filter><Status>Enabled</Status><Expiration><Days>20</Days></Expiration></Rule>
        <Rule><ID>b</ID><Filter><And><Prefix>x/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>
        <Rule><ID>c</ID><Filter/><Status>Disabled</Status><Expiration><Days>1</Days></Expiration></Rule>
        <Rule><ID>d</ID><Filter/><Status>Enabled</Status><AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>
      </LifecycleConfiguration>`,
    )
    server.configured.set('GetBucketPolicyStatus', '<PolicyStatus><IsPublic>true</IsPublic></PolicyStatus>')
    server.configured.set(
      'GetBucketLogging',
      '<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs</TargetBucket><TargetPrefix>b</TargetPrefix></LoggingEnabled></BucketLoggingStatus>',
    )
    const facts = await inspect(server, server.bucket)
    expect(facts.settings).toMatchObject({
      versions: { value: 'suspended' },
      publicPolicy: { value: true },
      logging: { value: true },
      lifecycle: {
        value: [
          { name: 'a', prefix: 'vault/', tagged: false, expireDays: 20 },
          { name: 'b', prefix: 'x/', tagged: true, expireDays: 1 },
          { name: 'd', prefix: '', tagged: false, abortDays: 7 },
        ],
      },
    })
    expect(told(facts).slice(0, 2)).toEqual(['fail lifecycle', 'fail public access'])
    expect(told(facts, 'daily 10d')).not.toContain('fail lifecycle')
  })
})

describe('buckets of the Ceph RADOS Gateway', () => {
  let gateway: RadosGateway
  let client: S3Client
  beforeAll(async () => {
    gateway = await startRadosGateway()
    const { endpoint, accessKeyId, secretAccessKey } = gateway
    const credentials = { accessKeyId, secretAccessKey }
    client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true })
  }, 60_000)
  afterAll(async () => {
    client.destroy()
    await gateway.stop()
  })

  it('a plain one: no versions, no lock, private, and left as it was', async () => {
    const { bucket: Bucket } = gateway
    const facts = await inspect(gateway, Bucket)
    expect(can(facts)).toMatchObject({ put: 'yes', conditional: 'yes', abort: 'yes', remove: 'yes' })
    expect(facts.settings).toMatchObject({ versions: { value: 'off' }, lock: { value: { on: false } } })
    expect([facts.anonymous.can, facts.leftovers]).toEqual(['denied', []])
    const left = await client.send(new ListObjectVersionsCommand({ Bucket }))
    expect([left.Versions ?? [], left.DeleteMarkers ?? []]).toEqual([[], []])
    const uploads = await client.send(new ListMultipartUploadsCommand({ Bucket }))
    expect(uploads.Uploads ?? []).toEqual([])
  })

  it('one with versions and a lock: what cannot be removed is named', async () => {
    const { lockedBucket: Bucket } = gateway
    const free = await inspect(gateway, Bucket)
    expect(free.settings).toMatchObject({ versions: { value: 'on' }, lock: { value: { on: true } } })
    expect([free.probes.removeVersion?.can, free.leftovers]).toEqual(['yes', []])
    const DefaultRetention = { Mode: 'COMPLIANCE', Days: 1 } as const
    const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention } } as const
    await client.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }))
    const held = await inspect(gateway, Bucket)
    expect(held.settings.lock).toEqual({ value: { on: true, mode: 'compliance', days: 1 } })
    expect(held.probes.removeVersion?.can).toBe('denied')
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }))
    expect(Versions.length).toBeGreaterThan(0)
    for (const { Key, VersionId } of Versions)
      expect(held.leftovers).toContain(`s3://${Bucket}/${Key} (version ${VersionId})`)
  })

  it('one whose lifecycle deletes too soon, and one that leaves unfinished uploads for ever', async () => {
    const { bucket: Bucket } = gateway
    const short = { ID: 'short', Status: 'Enabled', Filter: { Prefix: 'vault/' } } as const
    const parts = { ID: 'parts', Status: 'Enabled', Filter: { Prefix: '' } } as const
    const configure = async (...Rules: LifecycleRule[]) =>
      client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }))
    await configure({ ...short, Expiration: { Days: 20 } })
    const facts = await inspect(gateway, Bucket)
    expect(told(facts)).toEqual(expect.arrayContaining(['fail lifecycle', 'note unfinished uploads']))
    expect(told(facts, 'daily 10d')).toContain('warn lifecycle')
    // The longest tier counts, not the first.
    expect(told(facts, 'daily 10d, monthly 12m')).toContain('fail lifecycle')
    expect(examine(facts, undefined).find(({ name }) => name === 'lifecycle')?.level).toBe('warn')
    await configure({ ...parts, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } })
    expect(told(await inspect(gateway, Bucket))).toEqual(
      expect.arrayContaining(['pass lifecycle', 'pass unfinished uploads']),
    )
    await configure({ ...parts, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } })
    expect(told(await inspect(gateway, Bucket))).toContain('warn unfinished uploads')
  })

  it('one that a stranger can read, and one whose policy forbids deleting', async () => {
    const Bucket = 'open'
    await client.send(new CreateBucketCommand({ Bucket }))
    const statement = (Effect: string, Action: string[]) => ({
      Effect,
      Principal: '*',
      Action,
      Resource: [`arn:aws:s3:::${Bucket}/*`],
    })
    const policy = async (...Statement: object[]) =>
      client.send(
        new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }),
      )
    await policy(statement('Deny', ['s3:DeleteObject', 's3:AbortMultipartUpload']))
    const guarded = await inspect(gateway, Bucket)
    expect(can(guarded)).toMatchObject({ put: 'yes', abort: 'denied', remove: 'denied' })
    expect(told(guarded)).toContain('warn unfinished uploads')
    expect([guarded.leftovers.length, guarded.anonymous.can]).toEqual([3, 'denied'])
    await policy(statement('Allow', ['s3:GetObject']))
    const open = await inspect(gateway, Bucket)
    expect([open.anonymous.can, told(open)[0]]).toEqual(['yes', 'fail public access'])
    await client.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }))
    expect((await inspect(gateway, Bucket)).settings.publicAcl).toEqual({ value: true })
  })
})

describe('a directory', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lb-doctor-'))
  })
  afterAll(async () => rm(root, { recursive: true, force: true }))

  const look = async (path: string) => {
    const place = { kind: 'directory', path } as const
    return inspectStore(place, { locations: [place], s3: { profile: profileFor('generic') } }, '', signal)
  }

  it('is tried out, and left as it was', async () => {
    await chmod(root, 0o770)
    const facts = await look(root)
    expect(facts).toMatchObject({
      kind: 'directory',
      mode: 0o770,
      conditional: { can: 'yes' },
      leftovers: [],
    })
    expect(told(facts)).toEqual(expect.arrayContaining(['warn permissions', 'warn delete', 'pass put']))
    expect(await readdir(root)).toEqual([])
  })

  it('that is not there is not made', async () => {
    expect(told(await look(join(root, 'not', 'mounted')))).toEqual(['fail directory'])
    expect(await readdir(root)).toEqual([])
  })
})
