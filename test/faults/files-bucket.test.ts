import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type LiveAccess, type LiveClient, liveClient, liveInputs } from '../support/bucket-rounds.ts'
import { type FileScenario, openFileScenario, packsIn, witness } from '../support/file-scenario.ts'
import { startRadosGateway } from '../support/radosgw.ts'
import { sampleOf } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines } from '../support/scenario.ts'

const READS = new Set(['ListObjectsV2', 'GetObject', 'HeadObject', 'HeadBucket'])
const KEYS = ['a', 'a/b', 'a.b', 'photos/2026/ünï 文件.jpg', 'quote"\'<&>?#', 'new\nline', 'empty', 'folder/']

interface Buckets {
  source: LiveAccess
  other: LiveAccess
  stop(): Promise<void>
  /** The source, when its inside is open to the test. */
  server?: S3Server
}

async function testServers(): Promise<Buckets> {
  const [server, other] = await Promise.all([
    startS3Server({ bucket: 'live' }),
    startS3Server({ bucket: 'other' }),
  ])
  const stop = async () => {
    await Promise.all([server.close(), other.close()])
  }
  return { source: server, other, server, stop }
}

async function radosgw(): Promise<Buckets> {
  const gateway = await startRadosGateway()
  const other = { ...gateway, bucket: 'other' }
  const client = liveClient(other)
  await client.create()
  client.close()
  return { source: gateway, other, stop: async () => gateway.stop() }
}

const SERVERS: [string, () => Promise<Buckets>][] = [
  ['the test server', testServers],
  ['Ceph RADOS Gateway', radosgw],
]
/** Where drills and restores into a directory are tried: at one of them, at the full setting at all. */
const ELSEWHERE = new Set(sampleOf('files-bucket', SERVERS, 1).map(([name]) => name))

describe.each(SERVERS)('a live bucket of %s', (name, start) => {
  let scene: FileScenario
  let buckets: Buckets
  let live: LiveClient
  let other: LiveClient
  let from: Record<string, string>
  /** Whether the newest backup shows the bucket as it is. */
  let current = false
  /** What backups asked of the source, but not the test itself. */
  const asked: string[] = []
  const access = () => liveInputs(buckets.other)
  beforeAll(async () => {
    ;[scene, buckets] = await Promise.all([openFileScenario(), start()])
    live = liveClient(buckets.source)
    other = liveClient(buckets.other)
    from = { ...liveInputs(buckets.source), 'source-bucket': `s3://${buckets.source.bucket}`, path: '' }
    for (const [n, key] of KEYS.entries())
      await live.put(key, {
        body: key === 'empty' || key.endsWith('/') ? '' : `content ${n} `.repeat(n * 400 + 1),
        type: n % 2 === 0 ? 'image/jpeg' : 'text/plain; charset=utf-8',
        metadata: n % 3 === 0 ? { owner: `user ${n}`, 'original-name': 'a b' } : {},
      })
  }, 120_000)
  afterAll(async () => {
    live.close()
    other.close()
    scene.close()
    await buckets.stop()
  })

  async function backUp(inputs: Record<string, string> = {}) {
    const before = buckets.server?.calls.length
    const made = await scene.backup({ ...from, ...inputs })
    asked.push(...(buckets.server?.calls.slice(before) ?? []).map(({ operation }) => operation))
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    return made
  }

  async function backedUp(): Promise<void> {
    if (!current) await backUp()
    current = true
  }

  it('goes full, then by what changed; every backup restores into a bucket with all that was known of the objects', async () => {
    const states = [await live.all()]
    const ids = [(await backUp()).outputs['backup-id'] ?? '']
    const same = await backUp()
    expect([same.outputs['files-changed'], same.outputs.files]).toEqual(['0', String(KEYS.length)])
    await live.put('a/b', { body: 'now something else', type: 'text/html', metadata: { new: 'yes' } })
    await live.put('added', { body: '\xff\x00binary', type: 'application/octet-stream', metadata: {} })
    await live.remove('a.b')
    states.push(await live.all())
    const packs = packsIn(scene.store).length
    const changed = await backUp()
    ids.push(changed.outputs['backup-id'] ?? '')
    current = true
    expect(changed.outputs['files-changed']).toBe('2')
    // Each packing thread may seal one of its own.
    expect(packsIn(scene.store).length).toBeGreaterThan(packs)
    expect(packsIn(scene.store).length).toBeLessThanOrEqual(packs + 4)
    for (const [at, backup] of ids.entries()) {
      const to = `s3://${buckets.other.bucket}/restored-${at}`
      const back = await scene.restore({ ...access(), to, backup })
      expect([back.exitCode, ...errorLines(back)]).toEqual([0])
      expect(await other.all(`restored-${at}/`)).toEqual(states[at])
    }
    expect(states[1]).not.toHaveProperty(['a.b'])
    const gone = await scene.restore({
      ...access(),
      to: `s3://${buckets.other.bucket}/gone`,
      backup: ids[0] ?? '',
      only: 'a.b',
    })
    expect([gone.exitCode, ...errorLines(gone)]).toEqual([0])
    expect(await other.all('gone/')).toEqual({ 'a.b': states[0]?.['a.b'] })
  }, 240_000)

  if (ELSEWHERE.has(name)) {
    it('restores into a directory', async () => {
      await backedUp()
      const back = await scene.restore()
      const found = witness(back.to)
      // `a` cannot be a file and a directory at once: that is said, or both are there under other names.
      if (back.exitCode !== 0) expect(errorLines(back).join()).toMatch(/\ba\b/)
      const plain = await scene.restore({ only: 'photos/**' })
      expect([plain.exitCode, ...errorLines(plain)]).toEqual([0])
      const file = Object.entries(witness(plain.to)).find(([, { what }]) => what.startsWith('f'))
      const body = (await live.all())['photos/2026/ünï 文件.jpg']?.body ?? ''
      const [sum = ''] = execFileSync('sha256sum', {
        input: Buffer.from(body, 'latin1'),
        encoding: 'latin1',
      }).split(' ')
      expect(file?.[1].what).toContain(sum)
      expect(Object.keys(found).length).toBeGreaterThan(0)
    }, 120_000)

    it('passes a drill into a sandbox bucket and into a throwaway directory', async () => {
      await backedUp()
      const sandbox = { ...access(), scratch: `s3://${buckets.other.bucket}/sandbox` }
      for (const where of [sandbox, { scratch: 'ephemeral' }]) {
        const drill = await scene.drill(where)
        expect([drill.outputs.result, ...errorLines(drill)]).toEqual(['pass'])
      }
      // A bucket is never deleted from: what the drill restored stays, and a second drill says that it is in its way.
      expect(Object.keys(await other.all('sandbox/'))).toEqual(Object.keys(await live.all()))
      const again = await scene.drill(sandbox)
      expect([again.exitCode, again.outputs.result]).toEqual([1, 'could-not-verify'])
    }, 120_000)
  }

  it('is only ever read', () => {
    if (!buckets.server) return
    expect(asked.length).toBeGreaterThan(10)
    expect([...new Set(asked)].filter((operation) => !READS.has(operation))).toEqual([])
  })

  it('names a prefix that the policy forbids, and makes no backup of it under strict', async () => {
    const { server } = buckets
    if (!server) return
    for (const n of [1, 2, 3])
      await live.put(`private/${n}`, { body: `${n}`, type: 'text/plain', metadata: {} })
    server.fault = (operation, _count, { key }) =>
      operation === 'GetObject' && key.startsWith('private/') ? '403' : undefined
    const strict = await scene.backup(from)
    expect(strict.exitCode).toBe(1)
    expect(errorLines(strict).join()).toMatch(/denied under private\/ \(3 objects\)/)
    const warned = await backUp({ policy: 'warn' })
    expect(warned.log).toMatch(/::warning.*private\/.*3 objects/)
    server.fault = (operation) => (operation === 'ListObjectsV2' ? '403' : undefined)
    const unlisted = await scene.backup(from)
    expect(unlisted.exitCode).toBe(1)
    expect(errorLines(unlisted).join()).toMatch(/denied|refused|forbid|not allowed/i)
    server.fault = undefined
  }, 120_000)
})
