import { describe, expect, it } from '@jest/globals'
import {
  bucketInputs,
  bucketRule,
  openLiveBucketOf,
  parseBucketAddress,
} from '../../src/actions/bucket-inputs.ts'
import { storeInputs, storeRule } from '../../src/actions/store-inputs.ts'
import { readInputs } from '../../src/runner/inputs.ts'

const inputs = { ...bucketInputs, ...storeInputs }
const store = { LIFEBOAT_STORE: 's3://vault/backups', LIFEBOAT_TARGET: 'crm' }

async function read(environment: Record<string, string>) {
  return readInputs(inputs, { ...store, ...environment }, [storeRule, bucketRule])
}

async function faultsOf(environment: Record<string, string>): Promise<string> {
  return read(environment).then(
    () => '',
    (error: unknown) => String(error),
  )
}

const minio = {
  MINIO_ENDPOINT: 'minio',
  MINIO_PORT: '9000',
  MINIO_USE_SSL: 'false',
  MINIO_ACCESS_KEY: 'crm',
  MINIO_SECRET_KEY: 'kept-to-itself',
  MINIO_BUCKET: 'documents',
}

describe('the inputs of a live bucket', () => {
  it('are read from the names MinIO users have', async () => {
    const values = await read(minio)
    expect(values['source-bucket']).toEqual({ bucket: 'documents', prefix: '' })
    const bucket = await openLiveBucketOf(values, { bucket: 'documents', prefix: '' })
    expect(bucket.url).toBe('s3://documents')
    bucket.close()
  })

  it.each([
    [{ MINIO_ENDPOINT: 'minio' }, ''],
    [{ MINIO_ENDPOINT: 'minio:9000', MINIO_USE_SSL: 'false' }, ''],
    [{ MINIO_ENDPOINT: '10.1.2.3', MINIO_USE_SSL: 'false' }, ''],
    [{ MINIO_ENDPOINT: 'http://172.20.0.5:9000' }, ''],
    [{ MINIO_ENDPOINT: 'https://s3.example.com', MINIO_PORT: '9000', MINIO_USE_SSL: 'false' }, ''],
    [{ MINIO_ENDPOINT: 's3.example.com', MINIO_USE_SSL: 'false' }, 'source-s3-endpoint: only https'],
    [{ MINIO_ENDPOINT: 'http://s3.example.com' }, 'source-s3-endpoint: only https'],
    [{ MINIO_ENDPOINT: 'http://8.8.8.8' }, 'source-s3-endpoint: only https'],
    [{ MINIO_ENDPOINT: 'https://key:pass@s3.example.com' }, 'source-s3-endpoint: must not hold credentials'],
    [{ MINIO_ENDPOINT: 'minio:9000', MINIO_PORT: '9001' }, 'source-s3-port: is 9001'],
    [{ MINIO_PORT: '70000' }, 'source-s3-port: must be a port'],
    [{ MINIO_USE_SSL: 'maybe' }, 'source-s3-use-ssl: must be true or false'],
    [{ MINIO_ENDPOINT: 'a b' }, 'source-s3-endpoint: must be a URL'],
    [{ MINIO_SECRET_KEY: 'x' }, 'source-s3-access-key-id: is missing'],
    [{ MINIO_ACCESS_KEY: 'x' }, 'source-s3-secret-access-key: is missing'],
  ])('judge %j: %s', async (environment, fault) => {
    const found = await faultsOf({ MINIO_BUCKET: 'documents', ...environment })
    if (fault === '') expect(found).toBe('')
    else expect(found).toContain(fault)
    expect(found).not.toContain('pass@')
  })

  it.each([
    ['s3://vault', true],
    ['s3://vault/backups', true],
    ['s3://vault/backups/crm', true],
    ['vault', true],
    ['s3://vault/documents', false],
    ['s3://vault/backups-not', false],
    ['s3://other/backups', false],
  ])('refuse the store as the source: %s %s', async (source, refused) => {
    const found = await faultsOf({ LIFEBOAT_SOURCE_BUCKET: source })
    expect(found.includes('source-bucket: is where the backups')).toBe(refused)
  })

  it('tell two servers apart by host and port, however this machine is called', async () => {
    const local = { LIFEBOAT_S3_ENDPOINT: 'http://localhost:9000', LIFEBOAT_SOURCE_BUCKET: 's3://vault' }
    expect(await faultsOf({ ...local, MINIO_ENDPOINT: 'http://127.0.0.1:9000' })).toContain('source-bucket')
    expect(await faultsOf({ ...local, MINIO_ENDPOINT: 'http://127.0.0.1:9001' })).toBe('')
    expect(await faultsOf(local)).toBe('')
  })

  it('report all faults together and never a secret', async () => {
    const found = await faultsOf({
      LIFEBOAT_SOURCE_BUCKET: 's3://key:hidden@bucket/x',
      MINIO_ENDPOINT: 'ftp://x',
      MINIO_SECRET_KEY: 'a secret with spaces',
    })
    for (const name of ['source-bucket', 'source-s3-endpoint', 'source-s3-secret-access-key'])
      expect(found).toContain(name)
    expect(found).not.toMatch(/hidden|with spaces/)
  })

  it.each([
    ['s3://documents/a b/ü/', { bucket: 'documents', prefix: 'a b/ü' }],
    ['documents', { bucket: 'documents', prefix: '' }],
  ])('read %j', (text, address) => {
    expect(parseBucketAddress(text)).toEqual(address)
  })

  it.each(['', 's3://', 'documents/x', 's3://documents//x', 'file:x', 's3://documents/a\nb', 'https://x/y'])(
    'refuse %j',
    (text) => {
      expect(() => parseBucketAddress(text)).toThrow(expect.objectContaining({ code: 'input' }))
    },
  )
})
