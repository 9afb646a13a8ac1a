import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { storeVolumes } from '../../src/repository/volumes.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { mirrorStores } from '../../src/store/mirror.ts'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { collect, sha256 } from '../support/store-suite.ts'

const KiB = 1024
const partBytes = 64 * KiB
/** Nine tenths of 10 parts. */
const volumeBytes = 9 * partBytes

describe('volumes on S3', () => {
  let server: S3Server
  let store: S3Store
  const draft = {
    target: 'erp/prod',
    surface: 'db' as const,
    id: '20261120T020000123Z-9f3c',
    encoding: { compression: { kind: 'none' as const }, recipients: [] },
  }
  const object = (sizeHint: number) => ({ role: 'data' as const, suffix: 'dump', sizeHint })
  const key = `erp/prod/db/${draft.id}.dump`
  beforeEach(async () => {
    server = await startS3Server({ minPartBytes: partBytes })
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server
    const credentials = { accessKeyId, secretAccessKey }
    const profile = { ...profiles.minio, minPartBytes: partBytes, maxParts: 10 }
    store = openS3Store({ bucket, prefix: 'p', endpoint, credentials, profile, partBytes })
  })
  afterEach(async () => {
    store.close()
    await server.close()
  })

  it.each([
    ['ends within a volume', 2 * volumeBytes + 12_345, [volumeBytes, volumeBytes, 12_345]],
    ['ends with a volume', 2 * volumeBytes, [volumeBytes, volumeBytes]],
    ['is far shorter than expected', 5, [5]],
    ['is empty', 0, [0]],
  ])('a message that %s', async (_, size, sizes) => {
    const body = randomBytes(size)
    const chunks = Array.from({ length: Math.ceil(size / 50_001) }, (_, n) =>
      body.subarray(n * 50_001, (n + 1) * 50_001),
    )
    const stored = await storeVolumes(store, draft, Readable.from(chunks), object(volumeBytes))
    expect(stored.parts.map(({ bytes }) => bytes)).toEqual(sizes)
    expect(stored.parts.map((part) => part.key)).toEqual(sizes.map((_, n) => `${key}.00${n + 1}`))
    expect([stored.sha256, stored.plain]).toEqual([sha256(body), { bytes: size, sha256: sha256(body) }])
    const pieces: Buffer[] = []
    for (const part of stored.parts) {
      const volume = Buffer.concat(await collect(await store.get(part.key)))
      expect(sha256(volume)).toBe(part.sha256)
      pieces.push(volume)
    }
    expect(Buffer.concat(pieces).equals(body)).toBe(true)
    const most = Math.max(...server.calls.map(({ query }) => Number(query.get('partNumber') ?? 0)))
    expect(most).toBeLessThanOrEqual(10)
  })

  it('is one object when twice the estimate fits, and then more than the estimate may come', async () => {
    const body = randomBytes(volumeBytes - 5)
    const stored = await storeVolumes(store, draft, Readable.from([body]), object(volumeBytes / 2))
    expect(stored.parts).toEqual([{ key, role: 'data', bytes: body.length, sha256: sha256(body) }])
  })

  it('fails loudly when a message estimated to be small is longer than one object', async () => {
    const put = storeVolumes(store, draft, Readable.from([randomBytes(11 * partBytes)]), object(0))
    await expect(put).rejects.toMatchObject({
      code: 'store',
      message: expect.stringMatching(/estimated too small/),
    })
    expect([server.objects.size, server.uploads.size]).toEqual([0, 0])
  })

  it('of a stream that fails in the second volume, no upload stays', async () => {
    const died = new RangeError('the dump died')
    const source = Readable.from(
      (async function* () {
        yield randomBytes(volumeBytes + 3 * partBytes)
        while (server.objects.size === 0) await sleep(5)
        throw died
      })(),
    )
    await expect(storeVolumes(store, draft, source, object(volumeBytes))).rejects.toBe(died)
    expect([...server.objects.keys()]).toEqual([`p/${key}.001`])
    expect(server.uploads.size).toBe(0)
  })

  it('of several stores have the size of the one that takes the least', () => {
    const both = mirrorStores([openDirectoryStore('/nowhere'), store])
    expect(both.volumeBytes?.(volumeBytes)).toBe(volumeBytes)
    expect(both.volumeBytes?.(1)).toBeUndefined()
    expect(openDirectoryStore('/nowhere').volumeBytes(2 ** 60)).toBeUndefined()
  })
})
