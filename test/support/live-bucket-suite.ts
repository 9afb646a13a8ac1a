import { createHash, randomBytes } from 'node:crypto'
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { comparePaths, type Entry, type ObjectEntry } from '../../src/backup/files/entry.ts'
import { backUpObjects, type ObjectBackupOptions } from '../../src/sources/bucket/object-backup.ts'
import { bucketTarget, restoreDifferences, restoreObjects } from '../../src/sources/bucket/object-restore.ts'
import { inPathOrder } from '../../src/sources/bucket/path-order.ts'
import type { BytesItem, Kept, ObjectFault } from '../../src/sources/bucket/source-bucket.ts'
import { type LiveBucket, openLiveBucket } from '../../src/store/live-bucket.ts'
import { profileFor } from '../../src/store/profiles.ts'
import { timing } from './store-trial.ts'

/** How to reach a bucket of a test server. */
export interface BucketAccess {
  endpoint: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** Takes the place of the packs: keeps in memory what a backup hands over. */
export interface MemoryPack {
  contents: Map<string, Buffer>
  add: (item: BytesItem) => Promise<Kept>
}

/** Keys as people and programs make them, and those that nobody should. */
const oddKeys = [
  'a',
  'a/b',
  'a.b',
  'a-b/c',
  'a b+c%20d',
  'new\nline',
  'tab\tand\u0001control',
  'ünïcode/文件.pdf',
  'emoji 🛟',
  '//double//slash',
  '/leading',
  'trailing/',
  'dots/../up',
  '../out',
  './here',
  '.',
  '..',
  'quote"\'<&>;?#=:@[]{}|\\^`~*()!$,',
  ' space at both ends ',
  'k'.repeat(900),
]

/** A live bucket opened with limits short enough for tests. */
export function liveBucketOn(access: BucketAccess, retryMs = 4_000): LiveBucket {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = access
  return openLiveBucket({
    bucket,
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    profile: profileFor('auto', endpoint),
    timing: { ...timing, connectMs: 4_000, idleMs: 4_000, requestMs: 4_000, retryMs },
  })
}

/** Packs in memory; like the real ones it reads the body to the end and wants exactly its size. */
export function memoryPack(): MemoryPack {
  const contents = new Map<string, Buffer>()
  return {
    contents,
    add: async ({ path, size, body }) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of body) chunks.push(chunk)
      const whole = Buffer.concat(chunks)
      if (whole.length !== size) return { ok: false, fault: 'io', detail: 'not of its size' }
      contents.set(path, whole)
      const sha256 = createHash('sha256').update(whole).digest('hex')
      return { ok: true, content: { size, sha256, extents: [{ pack: 'p', offset: 0, length: size }] } }
    },
  }
}

/** Runs a backup to its end. */
export async function backUp(
  options: Pick<ObjectBackupOptions, 'bucket' | 'add'> & Partial<ObjectBackupOptions>,
) {
  const faults: ObjectFault[] = []
  const { entries, counts } = backUpObjects({
    onFault: (fault) => faults.push(fault),
    signal: AbortSignal.timeout(60_000),
    ...options,
  })
  const all: ObjectEntry[] = []
  for await (const batch of entries) all.push(...batch)
  return { entries: all, counts, faults }
}

/** Entries as an inventory gives them. */
export async function* inBatches(entries: readonly Entry[], size = 100): AsyncGenerator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += size) yield entries.slice(at, at + size)
}

/** The content of an entry out of the packs in memory. */
function contentIn(pack: MemoryPack): (entry: ObjectEntry) => AsyncGenerator<Uint8Array> {
  return async function* ({ path }) {
    const whole = pack.contents.get(path) ?? Buffer.alloc(0)
    for (let at = 0; at < whole.length; at += 100_000) yield whole.subarray(at, at + 100_000)
  }
}

function byteString(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** What every S3 server must do for a live bucket. `own` gives an empty bucket. */
export function liveBucketSuite(
  name: string,
  own: () => Promise<BucketAccess & { stop(): Promise<void> }>,
): void {
  describe(name, () => {
    const signal = AbortSignal.timeout(120_000)
    let access: Awaited<ReturnType<typeof own>>
    let live: LiveBucket
    let client: S3Client
    const put = async (Key: string, body: Buffer | string, about = {}): Promise<void> => {
      await client.send(
        new PutObjectCommand({ Bucket: access.bucket, Key, Body: Buffer.from(body), ...about }),
      )
    }
    beforeAll(async () => {
      access = await own()
      live = liveBucketOn(access)
      const { endpoint, accessKeyId, secretAccessKey } = access
      const credentials = { accessKeyId, secretAccessKey }
      client = new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true })
      for (const key of oddKeys) await put(key, `content of ${key}`)
    }, 60_000)
    afterAll(async () => {
      live.close()
      client.destroy()
      await access.stop()
    })

    it('lists every key in the order of paths, on pages of any size', async () => {
      const expected = oddKeys.map(byteString).toSorted(comparePaths)
      for (const pageKeys of [1, 3, 1_000]) {
        const paged = { ...live, list: (range = {}) => live.list({ ...range, pageKeys }) }
        for (const held of [1, 1_000]) {
          const keys: string[] = []
          for await (const page of inPathOrder(paged, { held })) keys.push(...page.map(({ key }) => key))
          expect(keys).toEqual(expected)
        }
      }
    })

    it('finds exactly one key', async () => {
      expect(await live.find('a')).toMatchObject({ key: 'a', bytes: 12 })
      expect(await live.find('trailing')).toBeUndefined()
    })

    it('backs up every object and puts it back under its key', async () => {
      const pack = memoryPack()
      const { entries, faults, counts } = await backUp({ bucket: live, add: pack.add })
      expect(faults).toEqual([])
      expect(counts).toMatchObject({ objects: oddKeys.length, unchanged: 0, denials: [] })
      expect(entries.map(({ path }) => path)).toEqual(oddKeys.map(byteString).toSorted(comparePaths))
      for (const key of oddKeys)
        expect(pack.contents.get(byteString(key))?.toString()).toBe(`content of ${key}`)

      const target = await bucketTarget(live, { prefix: 'restored/here', force: false, signal })
      const done = await restoreObjects(
        { entries: () => inBatches(entries, 3), read: contentIn(pack) },
        target,
        { signal },
      )
      expect(done.objects).toBe(oddKeys.length)
      const again = memoryPack()
      const restored = await backUp({ bucket: live, add: again.add, prefix: 'restored/here/' })
      expect(again.contents.size).toBe(oddKeys.length)
      for (const [path, content] of pack.contents)
        expect(again.contents.get(`restored/here/${path}`)?.equals(content)).toBe(true)
      expect(restored.faults).toEqual([])
      const differences = []
      for await (const each of restoreDifferences(inBatches(entries), live, {
        prefix: 'restored/here',
        signal,
      }))
        differences.push(each)
      expect(differences).toEqual([])
      await expect(bucketTarget(live, { prefix: 'restored', force: false, signal })).rejects.toMatchObject({
        code: 'exists',
      })
    }, 60_000)

    it('does not read again what has not changed', async () => {
      const first = await backUp({ bucket: live, add: memoryPack().add })
      await put('a', 'other content')
      await put('a0 new', 'new')
      const pack = memoryPack()
      const second = await backUp({ bucket: live, add: pack.add, previous: inBatches(first.entries, 2) })
      expect([...pack.contents.keys()].toSorted()).toEqual(['a', 'a0 new'])
      expect(second.counts).toMatchObject({
        objects: first.entries.length + 1,
        unchanged: first.entries.length - 1,
      })
    }, 60_000)

    it('keeps content type and metadata, of small and of large objects', async () => {
      const about = {
        ContentType: 'application/pdf; charset=utf-8',
        CacheControl: 'max-age=60, private',
        ContentDisposition: 'attachment; filename="a b.pdf"',
        ContentLanguage: 'de-AT',
        Metadata: { 'tenant-id': '42', note: 'two  spaces', name: '=?UTF-8?B?w6k=?=' },
      }
      const large = randomBytes(11 * 2 ** 20)
      await put('about/small', 'x', about)
      await put('about/large', large, about)
      await put('about/empty', '', about)
      const pack = memoryPack()
      const { entries } = await backUp({ bucket: live, add: pack.add, prefix: 'about/' })
      expect(pack.contents.get('about/large')?.equals(large)).toBe(true)
      expect(entries[0]).toMatchObject({
        contentType: about.ContentType,
        metadata: { 'cache-control': about.CacheControl, 'x-amz-meta-tenant-id': '42' },
      })
      const target = await bucketTarget(live, { prefix: 'copy', force: false, signal })
      await restoreObjects({ entries: () => inBatches(entries), read: contentIn(pack) }, target, { signal })
      for (const key of ['about/small', 'about/large', 'about/empty']) {
        const head = await client.send(new HeadObjectCommand({ Bucket: access.bucket, Key: `copy/${key}` }))
        const { ContentType, CacheControl, ContentDisposition, ContentLanguage, Metadata } = head
        expect({ ContentType, CacheControl, ContentDisposition, ContentLanguage, Metadata }).toEqual(about)
      }
      const again = memoryPack()
      await backUp({ bucket: live, add: again.add, prefix: 'copy/about/large' })
      expect(again.contents.get('copy/about/large')?.equals(large)).toBe(true)
    }, 60_000)

    it('notices at once that an object is another now, or gone', async () => {
      await put('swap', 'one')
      const listed = await live.find('swap')
      await put('swap', 'two')
      await expect(live.get('swap', listed?.etag ?? '')).rejects.toMatchObject({ code: 'changed' })
      await expect(live.get('no such', listed?.etag ?? '')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('does not show an object whose content is not the one backed up', async () => {
      const pack = memoryPack()
      await put('forged/small', 'one')
      await put('forged/large', randomBytes(6 * 2 ** 20))
      const { entries } = await backUp({ bucket: live, add: pack.add, prefix: 'forged/' })
      const target = await bucketTarget(live, { prefix: 'proof', force: false, signal })
      for (const entry of entries) {
        const content = Buffer.from(pack.contents.get(entry.path) ?? '')
        content.writeUInt8(content.readUInt8(0) ^ 1)
        const forged = async function* (): AsyncGenerator<Uint8Array> {
          yield content
        }
        const restoring = restoreObjects({ entries: () => inBatches([entry]), read: forged }, target, {
          signal,
        })
        await expect(restoring).rejects.toMatchObject({ code: 'integrity' })
      }
      expect(await live.find('proof/forged/small')).toBeUndefined()
      expect(await live.find('proof/forged/large')).toBeUndefined()
    }, 30_000)

    it('says in one sentence which name or key is wrong', async () => {
      const wrong = [
        { ...access, bucket: 'no-such-bucket' },
        { ...access, accessKeyId: 'unknownkey0000000001' },
        { ...access, secretAccessKey: 'wrongsecret' },
      ]
      const words = [/source-bucket/, /source-s3-access-key-id/, /source-s3-secret-access-key/]
      for (const [at, each] of wrong.entries()) {
        const bucket = liveBucketOn(each)
        const failed: unknown = await backUp({ bucket, add: memoryPack().add }).catch(
          (error: unknown) => error,
        )
        bucket.close()
        expect(failed).toMatchObject({ code: 'store', message: expect.stringMatching(words[at] ?? /^$/) })
        expect(String(failed)).not.toMatch(/wrongsecret|testsecretkey|\n/)
      }
    })
  })
}
