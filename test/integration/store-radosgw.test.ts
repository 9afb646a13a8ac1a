import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  DeleteObjectCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { profileFor } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import type { S3Options } from '../../src/store/s3-client.ts'
import { type RadosGateway, startRadosGateway } from '../support/radosgw.ts'
import { sampleOf } from '../support/rounds.ts'
import { chunksOf, collect, storeSuite } from '../support/store-suite.ts'

const MiB = 2 ** 20
let gateway: RadosGateway
beforeAll(async () => {
  gateway = await startRadosGateway()
}, 60_000)
afterAll(async () => gateway.stop())

for (const [nth, profile] of sampleOf('store-radosgw', ['ceph', 'generic'], 1).entries()) {
  storeSuite(`S3 store, Ceph RADOS Gateway, profile ${profile}`, async () => ({
    store: storeOn({ profile: profileFor(profile), prefix: profile }),
    narrow: {
      store: storeOn({ profile: { ...profileFor(profile), maxParts: 3 }, prefix: profile }),
      volumeBytes: 10 * MiB,
    },
    partBytes: 5 * MiB,
    large: nth === 0,
    atomicIfAbsent: true,
    manyKeys: nth === 0 ? 1_001 : 10,
    close: async () => {},
  }))
}

describe('S3 store, Ceph RADOS Gateway', () => {
  it.each(['governance', 'compliance'] as const)(
    'keeps the storage class and a lock by %s, of an upload in parts too, where the server ignores the header',
    async (mode) => {
      const objectLock = { mode, days: 1 }
      const store = storeOn({ bucket: gateway.lockedBucket, storageClass: gateway.storageClass, objectLock })
      const client = new S3Client({ ...addressOf(), region: 'us-east-1', forcePathStyle: true })
      for (const size of [10, 6 * MiB]) {
        await store.put(`${mode}/${size}`, chunksOf(Buffer.alloc(size, 3)))
        const about = { Bucket: gateway.lockedBucket, Key: `lifeboat/${mode}/${size}` }
        const { StorageClass, VersionId } = await client.send(new HeadObjectCommand(about))
        const { Retention } = await client.send(new GetObjectRetentionCommand(about))
        const days = ((Retention?.RetainUntilDate?.getTime() ?? 0) - Date.now()) / 86_400_000
        expect([size, StorageClass, Retention?.Mode, Math.round(days * 100)]).toEqual([
          size,
          gateway.storageClass,
          mode.toUpperCase(),
          100,
        ])
        // By the owner himself, who could bypass governance.
        const bypass = { BypassGovernanceRetention: mode === 'compliance' }
        const removal = client.send(new DeleteObjectCommand({ ...about, VersionId, ...bypass }))
        await expect(removal).rejects.toMatchObject({ name: 'AccessDenied' })
      }
      client.destroy()
      store.close()
    },
  )

  it('encrypts at the server as asked, or it says that it does not', async () => {
    const store = storeOn({ sse: 'aws:kms', kmsKeyId: gateway.kmsKeyId })
    const client = new S3Client({ ...addressOf(), region: 'us-east-1', forcePathStyle: true })
    for (const size of [10, 6 * MiB]) {
      const body = randomBytes(size)
      await store.put(`kms/${size}`, chunksOf(body), { ifAbsent: true })
      const about = { Bucket: gateway.bucket, Key: `lifeboat/kms/${size}` }
      const head = await client.send(new HeadObjectCommand(about))
      expect([head.ServerSideEncryption, head.SSEKMSKeyId]).toEqual(['aws:kms', gateway.kmsKeyId])
      expect(body.equals(Buffer.concat(await collect(await store.get(`kms/${size}`))))).toBe(true)
    }
    client.destroy()
    store.close()
    // This gateway has no key for AES256, takes the header all the same, and encrypts nothing.
    for (const options of [{ sse: 'AES256' }, { sse: 'aws:kms', kmsKeyId: 'no-such-key' }] as const) {
      const refused = storeOn(options)
      for (const size of [10, 6 * MiB]) {
        const put = refused.put(`kms/not-${size}`, chunksOf(Buffer.alloc(size)))
        const words = options.sse === 'AES256' ? /does not say that it encrypts/ : /InvalidAccessKeyId/
        await expect(put).rejects.toThrow(words)
      }
      refused.close()
    }
  }, 60_000)

  it('does not overwrite in a bucket with versions, where the server ignores the condition', async () => {
    const store = storeOn({ bucket: gateway.lockedBucket })
    await store.put('once', chunksOf(Buffer.from('first')), { ifAbsent: true })
    const again = store.put('once', chunksOf(Buffer.from('second')), { ifAbsent: true })
    await expect(again).rejects.toMatchObject({ code: 'exists' })
    store.close()
  })

  it('tells its clock', async () => {
    const store = storeOn({})
    expect(Math.abs(((await store.now())?.getTime() ?? 0) - Date.now())).toBeLessThan(5_000)
    store.close()
  })

  it.each([
    [
      'a wrong secret',
      { credentials: { accessKeyId: 'testaccesskey0000001', secretAccessKey: 'wrong' } },
      /SignatureDoesNotMatch/,
    ],
    [
      'an unknown key id',
      { credentials: { accessKeyId: 'nobody', secretAccessKey: 'wrong' } },
      /InvalidAccessKeyId/,
    ],
    ['a missing bucket', { bucket: 'elsewhere' }, /NoSuchBucket/],
  ])('says what to do about %s', async (_, options, words) => {
    const store = storeOn(options)
    await expect(store.put('x', chunksOf(Buffer.from('x')))).rejects.toThrow(words)
    await expect(collect(store.list(''))).rejects.toThrow(words)
    store.close()
  })
})

describe('the policy of docs/store-rights.md for a backup job, at the Ceph RADOS Gateway', () => {
  it('lets a manifest be committed where there is none, and nothing be deleted', async () => {
    const text = await readFile(resolve(import.meta.dirname, '../../docs/store-rights.md'), 'utf8')
    const [, policy = ''] = /^### `backup-db`[^\n]*\n+```json\n(.*?)```/ms.exec(text) ?? []
    const credentials = await gateway.addUser('writer')
    const statements: { Statement: object[] } = JSON.parse(policy.replaceAll('my-backups', gateway.bucket))
    const Principal = { AWS: ['arn:aws:iam:::user/writer'] }
    const Policy = JSON.stringify({
      ...statements,
      Statement: statements.Statement.map((one) => ({ ...one, Principal })),
    })
    const client = new S3Client({ ...addressOf(), region: 'us-east-1', forcePathStyle: true })
    await client.send(new PutBucketPolicyCommand({ Bucket: gateway.bucket, Policy }))
    client.destroy()
    const store = storeOn({ credentials, prefix: 'prod' })
    await store.put('a/db/1.manifest.json', chunksOf(Buffer.from('{}')), { ifAbsent: true })
    expect((await collect(store.list('a/'))).map(({ key }) => key)).toEqual(['a/db/1.manifest.json'])
    await expect(store.remove('a/db/1.manifest.json')).rejects.toThrow(/lack s3:DeleteObject/)
    const elsewhere = storeOn({ credentials, prefix: 'other' })
    await expect(elsewhere.put('x', chunksOf(Buffer.from('x')))).rejects.toThrow(/lack s3:PutObject/)
    elsewhere.close()
    store.close()
  })
})

function addressOf() {
  const { endpoint, accessKeyId, secretAccessKey } = gateway
  return { endpoint, credentials: { accessKeyId, secretAccessKey } }
}

function storeOn(options: Partial<S3Options>): S3Store {
  const common = { bucket: gateway.bucket, prefix: 'lifeboat', ...addressOf(), partBytes: 5 * MiB }
  return openS3Store({ ...common, profile: profileFor('ceph'), ...options })
}
