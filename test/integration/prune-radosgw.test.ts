import {
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  asTombstones,
  backups,
  dailyIds,
  idsWith,
  type Objects,
  prune,
  TARGET,
} from '../support/prune-store.ts'
import { type RadosGateway, startRadosGateway } from '../support/radosgw.ts'
import { errorLines } from '../support/scenario.ts'

const IDS = dailyIds(8)
const DUE = dailyIds(2, '2020-01-02')
const LOCK = {
  ObjectLockMode: 'GOVERNANCE',
  ObjectLockRetainUntilDate: new Date(Date.now() + 86_400_000),
} as const

describe('prune on the Ceph RADOS Gateway', () => {
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

  const inputsOf = (bucket: string) => ({
    store: `s3://${bucket}/vault`,
    's3-endpoint': gateway.endpoint,
    's3-region': 'us-east-1',
    's3-access-key-id': gateway.accessKeyId,
    's3-secret-access-key': gateway.secretAccessKey,
    's3-profile': 'ceph',
    retention: 'daily 3',
    'max-delete': '100%',
  })
  const fill = async (bucket: string, objects: Objects, lock: (key: string) => boolean = () => false) => {
    for (const [key, body] of objects) {
      const how = lock(key) ? LOCK : {}
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `vault/${key}`, Body: body, ...how }))
    }
  }
  const keysIn = async (bucket: string): Promise<Objects> => {
    const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'vault/' }))
    return new Map((page.Contents ?? []).map(({ Key = '' }) => [Key.slice('vault/'.length), Buffer.alloc(0)]))
  }
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2_100))

  it('gives up, and deletes when the grace is over; young unfinished uploads stay', async () => {
    const { bucket } = gateway
    await fill(bucket, backups(IDS))
    const upload = { Bucket: bucket, Key: `vault/${TARGET}/db/${DUE[0]}.dump.zst.pgp` }
    await client.send(new CreateMultipartUploadCommand(upload))
    const done = await prune(inputsOf(bucket))
    expect([done.exitCode, errorLines(done), done.outputs.deleted]).toEqual([0, [], '4'])
    expect(idsWith(await keysIn(bucket), 'tombstone.json')).toEqual(IDS.slice(0, 4))
    await pause()
    const after = await prune(inputsOf(bucket), { grace: '1s' })
    expect([after.exitCode, errorLines(after)]).toEqual([0, []])
    expect(idsWith(await keysIn(bucket), 'dump.zst.pgp')).toEqual(IDS.slice(4))
    const open = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket }))
    expect(open.Uploads).toHaveLength(1)
  }, 60_000)

  it('keeps a locked backup, and locked data of one given up, without an error', async () => {
    const { lockedBucket: bucket } = gateway
    const [first = '', second = ''] = IDS
    await fill(
      bucket,
      backups(IDS),
      (key) => key.includes(`${first}.manifest`) || key.includes(`${second}.dump`),
    )
    await fill(bucket, asTombstones(backups(DUE)), (key) => key.includes(`${DUE[0]}.dump`))
    const done = await prune(inputsOf(bucket))
    expect([done.exitCode, errorLines(done), done.outputs.deleted]).toEqual([0, [], '3'])
    expect(done.summary).toMatch(new RegExp(`\`${first}\`.*\\| locked`))
    expect(idsWith(await keysIn(bucket), 'manifest.json')).toEqual([first, ...IDS.slice(4)])
    await pause()
    const later = await prune(inputsOf(bucket), { grace: '1s' })
    expect([later.exitCode, errorLines(later)]).toEqual([0, []])
    for (const id of [second, DUE[0]])
      expect(later.log).toContain(`retained ${id}: ${TARGET}/db/${id}.dump.zst.pgp is locked until`)
    const left = await keysIn(bucket)
    expect(idsWith(left, 'tombstone.json')).toEqual([DUE[0], second])
    expect(idsWith(left, 'dump.zst.pgp')).toEqual([DUE[0], first, second, ...IDS.slice(4)])
  }, 60_000)
})
