import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { mirrorStores } from '../../src/store/mirror.ts'
import { openStore } from '../../src/store/open.ts'
import { profileFor } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import type { Store } from '../../src/store/store.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { chunksOf, collect, digestOf, sha256, storeSuite } from '../support/store-suite.ts'

const MiB = 2 ** 20

storeSuite('mirror of a directory and S3', async () => {
  const root = await mkdtemp(join(tmpdir(), 'store-'))
  const server = await startS3Server({ pageKeys: 100 })
  return {
    store: mirrorStores([openDirectoryStore(root), onServer(server)]),
    partBytes: 5 * MiB,
    // Two stores may each be won by another writer; then both fail, and nobody wins.
    atomicIfAbsent: false,
    manyKeys: 120,
    close: async () => {
      await rm(root, { recursive: true })
      await server.close()
    },
  }
})

describe('mirror', () => {
  let root: string
  let server: S3Server
  let local: Store
  let remote: S3Store
  let both: Store
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'store-'))
    server = await startS3Server()
    local = openDirectoryStore(root)
    remote = onServer(server)
    both = mirrorStores([local, remote])
  })
  afterEach(async () => {
    both.close()
    await server.close()
    await rm(root, { recursive: true })
  })

  it('writes the same to all, however they are opened', async () => {
    const { endpoint, bucket, accessKeyId, secretAccessKey } = server
    const store = await openStore({
      locations: [
        { kind: 'directory', path: root },
        { kind: 's3', bucket, prefix: 'p' },
      ],
      s3: { endpoint, credentials: { accessKeyId, secretAccessKey }, profile: profileFor('auto', endpoint) },
    })
    const body = randomBytes(12 * MiB)
    await store.put('a/b', chunksOf(body))
    expect(await digestOf(local, 'a/b')).toBe(sha256(body))
    expect(await digestOf(remote, 'a/b')).toBe(sha256(body))
    store.close()
  })

  it('leaves what it replaced in one store when another fails: to take that back would leave nothing', async () => {
    const [first, second] = [Buffer.from('first'), Buffer.from('second')]
    await both.put('a', chunksOf(first))
    server.fault = (operation) => (operation === 'PutObject' ? '403' : undefined)
    await expect(both.put('a', chunksOf(second), { replaces: true })).rejects.toMatchObject({ code: 'store' })
    const there = await digestOf(local, 'a')
    expect([sha256(first), sha256(second)]).toContain(there)
    expect(await digestOf(remote, 'a')).toBe(sha256(first))
  })

  it('fails when one store fails, names it, and takes back what the other has', async () => {
    server.fault = (operation) =>
      operation === 'UploadPart' || operation === 'PutObject' ? '403' : undefined
    for (const size of [10, 12 * MiB]) {
      const put = both.put('a', chunksOf(randomBytes(size)))
      await expect(put).rejects.toMatchObject({
        code: 'store',
        message: expect.stringMatching(/^store s3:\/\/backups\/p: .*s3:PutObject/),
      })
      expect(await local.head('a')).toBeUndefined()
      expect(await collect(local.list(''))).toEqual([])
      expect(server.objects.size + server.uploads.size).toBe(0)
    }
  })

  describe('that goes on without a store that fails', () => {
    const failing = (operation: string) => operation === 'UploadPart' || operation === 'PutObject'
    beforeEach(() => {
      both = mirrorStores([remote, local], { partly: true })
    })

    it('writes to the others, names it, and asks it last', async () => {
      server.fault = (operation) => (failing(operation) ? '403' : undefined)
      const large = randomBytes(12 * MiB)
      await both.put('large', chunksOf(large))
      expect(await digestOf(local, 'large')).toBe(sha256(large))
      expect(both.leftOut?.()).toEqual([
        {
          url: remote.url,
          error: expect.objectContaining({ message: expect.stringMatching(/s3:PutObject/) }),
        },
      ])
      expect(server.objects.size + server.uploads.size).toBe(0)
      server.fault = undefined
      const before = server.calls.length
      await both.put('small', chunksOf(Buffer.from('x')), { ifAbsent: true })
      expect(server.calls.length).toBe(before)
      expect(await digestOf(both, 'small')).toBe(sha256(Buffer.from('x')))
      expect((await collect(both.list(''))).map(({ key }) => key)).toEqual(['large', 'small'])
    })

    it('fails when none is left, when a key is taken, and when the body fails', async () => {
      const body = () => chunksOf(Buffer.from('x'))
      await remote.put('taken', body())
      await expect(both.put('taken', body(), { ifAbsent: true })).rejects.toMatchObject({ code: 'exists' })
      const died = new UserError('store', 'the source is a store too')
      const dying = (async function* () {
        yield Buffer.alloc(10)
        throw died
      })()
      await expect(both.put('a', dying)).rejects.toBe(died)
      const stop = AbortSignal.abort()
      await expect(both.put('a', body(), { signal: stop })).rejects.toMatchObject({ code: 'cancelled' })
      expect([both.leftOut?.(), await collect(local.list(''))]).toEqual([[], []])
      server.fault = (operation) => (failing(operation) ? '403' : undefined)
      await rm(root, { recursive: true })
      await writeFile(root, 'no directory')
      await expect(both.put('a', body())).rejects.toMatchObject({ code: 'store' })
      await rm(root)
      await mkdir(root)
    })
  })

  it('refuses to overwrite when any store has the key, and keeps that object', async () => {
    await remote.put('a', chunksOf(Buffer.from('theirs')))
    const put = both.put('a', chunksOf(Buffer.from('ours')), { ifAbsent: true })
    await expect(put).rejects.toMatchObject({ code: 'exists' })
    expect(await local.head('a')).toBeUndefined()
    expect(await digestOf(remote, 'a')).toBe(sha256(Buffer.from('theirs')))
  })

  it('reads from the second when the first lost the object or does not answer', async () => {
    const body = randomBytes(1000)
    const swapped = mirrorStores([remote, local])
    await swapped.put('a', chunksOf(body))
    await remote.remove('a')
    expect(await digestOf(swapped, 'a')).toBe(sha256(body))
    expect((await swapped.head('a'))?.bytes).toBe(1000)
    server.fault = () => '403'
    expect(await digestOf(swapped, 'a')).toBe(sha256(body))
    expect((await collect(swapped.list(''))).map((entry) => entry.key)).toEqual(['a'])
    await expect(swapped.head('none')).rejects.toMatchObject({ code: 'store' })
  })

  it('removes from all, and says when one did not', async () => {
    await both.put('a', chunksOf(Buffer.from('x')))
    server.fault = (operation) => (operation === 'DeleteObject' ? '403' : undefined)
    await expect(both.remove('a')).rejects.toThrow(/^store s3:.*s3:DeleteObject/)
    expect(await local.head('a')).toBeUndefined()
    server.fault = undefined
    await both.remove('a')
    expect(server.objects.size).toBe(0)
  })

  it('reads the body no faster than the slower store takes it', async () => {
    let out = 0
    const body = async function* (): AsyncGenerator<Uint8Array> {
      for (let n = 0; n < 60; n++) {
        out += 1
        yield Buffer.alloc(MiB)
      }
    }
    server.fault = (operation) => (operation === 'UploadPart' ? 'stall' : undefined)
    const stop = new AbortController()
    const put = both.put('a', body(), { signal: stop.signal }).catch((error: unknown) => error)
    for (let tries = 0; out < 20 && tries < 200; tries++) await sleep(25)
    await sleep(200)
    expect(out).toBeGreaterThanOrEqual(20)
    expect(out).toBeLessThanOrEqual(27)
    stop.abort()
    expect(await put).toMatchObject({ code: 'cancelled' })
  })
})

function onServer(server: S3Server): S3Store {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = server
  const credentials = { accessKeyId, secretAccessKey }
  return openS3Store({
    bucket,
    prefix: 'p',
    endpoint,
    credentials,
    profile: profileFor('minio'),
    partBytes: 5 * MiB,
  })
}
