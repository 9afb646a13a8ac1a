import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { profileFor } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import type { S3Options } from '../../src/store/s3-client.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { chunksOf, collect, digestOf, sha256, storeSuite } from '../support/store-suite.ts'

const MiB = 2 ** 20
const timing = {
  connectMs: 500,
  idleMs: 500,
  requestMs: 4_000,
  retryMs: 3_000,
  retryDelayMs: 20,
  abortMs: 1_000,
}
/** Where nothing is to be waited for, a busy machine is no fault. */
const patient = { ...timing, connectMs: 30_000, idleMs: 30_000, requestMs: 30_000, retryMs: 30_000 }

// AWS sends checksums and honours every condition, B2 neither; the rest lies between and is tried elsewhere.
for (const profile of ['aws', 'b2']) {
  storeSuite(`S3 store, own server, profile ${profile}`, async () => {
    const server = await startS3Server({ pageKeys: 100 })
    const usual = profileFor(profile, server.endpoint)
    return {
      store: storeOn(server, { profile: usual, partBytes: 5 * MiB, timing: patient }),
      narrow: {
        store: storeOn(server, { profile: { ...usual, maxParts: 2 }, partBytes: 5 * MiB, timing: patient }),
        volumeBytes: 5 * MiB,
      },
      partBytes: 5 * MiB,
      atomicIfAbsent: profile !== 'b2',
      manyKeys: 120,
      close: async () => server.close(),
    }
  })
}

describe('S3 store', () => {
  let server: S3Server
  let store: S3Store
  beforeAll(async () => {
    server = await startS3Server()
    store = storeOn(server)
  })
  afterEach(() => server.reset())
  afterAll(async () => {
    store.close()
    await server.close()
  })

  it('sends a small body in one request and confirms it', async () => {
    await store.put('small', chunksOf(randomBytes(1000)))
    expect(server.calls.map((call) => call.operation)).toEqual(['PutObject', 'HeadObject'])
    expect([...server.objects.keys()]).toEqual(['some/prefix/small'])
  })

  it('fails before the first byte when the hint cannot fit', async () => {
    let read = false
    const body = async function* (): AsyncGenerator<Uint8Array> {
      read = true
      yield Buffer.alloc(1)
    }
    const huge = store.put('huge', body(), { sizeHint: 60 * 2 ** 30 * 1024 })
    await expect(huge).rejects.toMatchObject({ code: 'store', message: expect.stringMatching(/10000 parts/) })
    expect(read).toBe(false)
    expect(server.calls).toEqual([])
  })

  it('holds no more parts than it may send at once', async () => {
    const slow = storeOn(server, { timing: { ...timing, idleMs: 60_000, requestMs: 60_000 } })
    server.fault = (operation) => (operation === 'UploadPart' ? 'stall' : undefined)
    let out = 0
    const body = async function* (): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 40; n++) {
        out += 1
        yield Buffer.alloc(MiB)
      }
    }
    const stop = new AbortController()
    const put = slow.put('flow', body(), { signal: stop.signal }).catch((error: unknown) => error)
    for (let tries = 0; out < 20 && tries < 400; tries++) await sleep(25)
    await sleep(100)
    // Four parts in flight, a fifth filled: 25 MiB, and one chunk looked ahead.
    expect(out).toBeGreaterThanOrEqual(20)
    expect(out).toBeLessThanOrEqual(26)
    stop.abort()
    expect(await put).toMatchObject({ code: 'cancelled' })
    expect(server.uploads.size).toBe(0)
    slow.close()
  })

  it('sends how the object is to be kept, and a digest where no checksum goes along', async () => {
    const kept = storeOn(server, {
      sse: 'aws:kms',
      kmsKeyId: 'key-1',
      storageClass: 'STANDARD_IA',
      objectLock: { mode: 'compliance', days: 30 },
    })
    for (const size of [10, 6 * MiB]) {
      await kept.put('kept', chunksOf(randomBytes(size)))
      const headers = server.objects.get('some/prefix/kept')?.headers ?? {}
      expect(headers).toMatchObject({
        'x-amz-server-side-encryption': 'aws:kms',
        'x-amz-server-side-encryption-aws-kms-key-id': 'key-1',
        'x-amz-storage-class': 'STANDARD_IA',
        'x-amz-object-lock-mode': 'COMPLIANCE',
      })
      const days =
        (Date.parse(headers['x-amz-object-lock-retain-until-date'] ?? '') - Date.now()) / 86_400_000
      expect(days).toBeCloseTo(30, 2)
    }
    const bodies = server.calls.filter(
      ({ operation }) => operation === 'PutObject' || operation === 'UploadPart',
    )
    expect(bodies.every(({ headers }) => headers['content-md5'] !== undefined)).toBe(true)
    await expect(kept.remove('kept')).rejects.toMatchObject({
      code: 'store',
      message: expect.stringMatching(/object lock/),
    })
    kept.close()
  })

  it('sets the lock by itself, to the same instant, where the key may not look whether it is there', async () => {
    const blind = storeOn(server, { objectLock: { mode: 'governance', days: 30 } })
    server.fault = (operation) => (operation === 'HeadObject' ? '403' : undefined)
    for (const size of [10, 6 * MiB]) {
      server.calls.length = 0
      await blind.put(`locked-${size}`, chunksOf(randomBytes(size)))
      const asked = server.calls.find(({ headers }) => headers['x-amz-object-lock-mode'])?.headers
      const kept = server.objects.get(`some/prefix/locked-${size}`)
      expect([size, kept?.bytes, server.calls.at(-1)?.operation]).toEqual([size, size, 'PutObjectRetention'])
      const until = 'x-amz-object-lock-retain-until-date'
      expect(Date.parse(kept?.headers[until] ?? '')).toBe(Date.parse(asked?.[until] ?? ''))
    }
    blind.close()
  })

  it('works with credentials that may only write', async () => {
    server.fault = (operation) =>
      operation === 'HeadObject' || operation === 'GetObject' ? '403' : undefined
    for (const size of [10, 6 * MiB]) {
      const body = randomBytes(size)
      await store.put('blind', chunksOf(body))
      server.fault = undefined
      expect(await digestOf(store, 'blind')).toBe(sha256(body))
      server.fault = (operation) => (operation === 'HeadObject' ? '403' : undefined)
    }
  })

  it('reads the clock of the server, even of one that refuses us', async () => {
    const ahead = await startS3Server({ clockOffsetMs: 7 * 60_000 })
    const other = storeOn(ahead)
    for (const fault of [undefined, '403'] as const) {
      ahead.fault = () => fault
      const skew = ((await other.now())?.getTime() ?? 0) - Date.now()
      expect(skew).toBeGreaterThan(6.9 * 60_000)
      expect(skew).toBeLessThan(7.1 * 60_000)
    }
    other.close()
    await ahead.close()
  })

  it('signs by the clock of a server an hour away', async () => {
    const ahead = await startS3Server({ clockOffsetMs: 60 * 60_000 })
    const other = storeOn(ahead)
    await other.put('a', chunksOf(Buffer.from('x')))
    expect((await other.head('a'))?.bytes).toBe(1)
    other.close()
    await ahead.close()
  })

  it('asks again for as long as it may when the server is away', async () => {
    const until = performance.now() + 1_500
    server.fault = () => (performance.now() < until ? 'reset-before' : undefined)
    const body = randomBytes(12 * MiB)
    const patient = storeOn(server, { timing: { ...timing, retryMs: 20_000 } })
    await patient.put('outage', chunksOf(body))
    expect(await digestOf(store, 'outage')).toBe(sha256(body))
  }, 60_000)

  it.each([
    [
      'a wrong secret',
      { credentials: { accessKeyId: 'testaccesskey0000001', secretAccessKey: 'wrongwrong' } },
      /SignatureDoesNotMatch.*s3-secret-access-key/,
    ],
    [
      'an unknown key id',
      { credentials: { accessKeyId: 'nobodynobody', secretAccessKey: 'wrongwrong' } },
      /InvalidAccessKeyId.*s3-access-key-id/,
    ],
    ['a missing bucket', { bucket: 'elsewhere' }, /NoSuchBucket.*create it/],
  ])('says what to do about %s', async (_, options, words) => {
    const other = storeOn(server, options)
    const error: unknown = await other
      .put('erp/x', chunksOf(Buffer.from('x')))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(words)
    expect(String(error)).toMatch(/PutObject s3:\/\/[a-z]+\/some\/prefix\/erp\/x/)
    const everything = JSON.stringify(error, Object.getOwnPropertyNames(error)) + inspectAll(error)
    expect(everything).not.toMatch(/wrongwrong|nobodynobody|Signature=|AWS4-HMAC/)
    expect(await collect(other.list('')).catch((thrown: unknown) => thrown)).toMatchObject({ code: 'store' })
    other.close()
  })

  it('names the permission that is missing', async () => {
    server.fault = () => '403'
    const body = (): AsyncIterable<Uint8Array> => chunksOf(randomBytes(6 * MiB))
    await expect(store.put('x', body())).rejects.toThrow(/s3:PutObject on s3:\/\/backups\/some\/prefix\/x/)
    await expect(store.get('x')).rejects.toThrow(/s3:GetObject/)
    await expect(store.head('x')).rejects.toThrow(/s3:GetObject/)
    await expect(store.remove('x')).rejects.toThrow(/s3:DeleteObject/)
    await expect(collect(store.list(''))).rejects.toThrow(/s3:ListBucket /)
    await expect(collect(store.uploads(''))).rejects.toThrow(/s3:ListBucketMultipartUploads/)
  })

  it('says that an archived object must be brought back first', async () => {
    const cold = storeOn(server, { storageClass: 'DEEP_ARCHIVE' })
    await cold.put('cold', chunksOf(Buffer.from('x')))
    await expect(cold.get('cold')).rejects.toThrow(/archived storage class/)
    cold.close()
  })

  it('notices that an object changed while it was read', async () => {
    await store.put('moving', chunksOf(randomBytes(4 * MiB)))
    server.fault = (operation, count) => (operation === 'GetObject' && count === 1 ? 'reset-mid' : undefined)
    const readable = await store.get('moving')
    await store.put('moving', chunksOf(randomBytes(4 * MiB)))
    await expect(collect(readable)).rejects.toThrow(/changed while it was read/)
  })

  it('pages through unfinished uploads and removes them', async () => {
    const small = await startS3Server({ pageKeys: 2 })
    const other = storeOn(small)
    for (let n = 0; n < 5; n++) {
      const headers = {}
      small.uploads.set(`id-${n}`, {
        key: `some/prefix/a/${n >> 1}`,
        started: new Date(n),
        headers,
        parts: new Map(),
      })
    }
    const found = await collect(other.uploads('a/'))
    expect(found.map(({ key, uploadId }) => `${key} ${uploadId}`)).toEqual([
      'a/0 id-0',
      'a/0 id-1',
      'a/1 id-2',
      'a/1 id-3',
      'a/2 id-4',
    ])
    for (const { key, uploadId } of found) await other.abortUpload(key, uploadId)
    for (const { key, uploadId } of found) await other.abortUpload(key, uploadId)
    expect(small.uploads.size).toBe(0)
    other.close()
    await small.close()
  })

  it('takes an endpoint in the clear when that is asked for by name', () => {
    const endpoint = 'http://minio.lan:9000'
    expect(() => storeOn(server, { endpoint })).toThrow(/s3-allow-http: true/)
    storeOn(server, { endpoint, allowHttp: true }).close()
  })

  it.each(['http://s3.example.com', 'ftp://127.0.0.1', 'no url', 'https://user:pass@s3.example.com'])(
    'refuses the endpoint %s',
    (endpoint) => {
      expect(() => storeOn(server, { endpoint })).toThrow(UserError)
      expect(() => storeOn(server, { endpoint })).toThrow(/s3-endpoint/)
    },
  )
})

function storeOn(server: S3Server, options: Partial<S3Options> = {}): S3Store {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = server
  return openS3Store({
    bucket,
    prefix: 'some/prefix',
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    profile: profileFor('minio'),
    partBytes: 5 * MiB,
    timing,
    ...options,
  })
}

/** An error with its causes, every property of them. */
function inspectAll(error: unknown): string {
  let text = ''
  for (let e: unknown = error; typeof e === 'object' && e !== null; e = Reflect.get(e, 'cause')) {
    for (const name of Reflect.ownKeys(e)) text += `${String(name)}: ${String(Reflect.get(e, name))}\n`
  }
  return text
}
