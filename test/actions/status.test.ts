import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/backup/status/finding.ts'
import { GithubServer } from '../support/github-server.ts'
import { fillDirectory, fillServer } from '../support/prune-store.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { badManners, errorLines, s3Inputs, TARGET } from '../support/scenario.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'
import { backupAged, dailyAged, runStatus, together } from '../support/status-store.ts'

const EXPECT = `
- {target: erp/prod, rpo: 26h, proof: 8d}
- {target: erp/prod, surface: files, rpo: 2h}
`
const HOSTILE = `<img src=x onerror=alert(1)>"'\`]]>&amp;|@team\n::set-output name=x::y\u202e`

describe('status of a directory', () => {
  let dir: string
  let path: string
  let pings: Recorder
  beforeAll(async () => {
    pings = await startRecorder()
  })
  afterAll(async () => pings.close())
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lb-status-'))
    path = join(dir, 'store')
    pings.requests.length = 0
  })
  afterEach(async () => rm(dir, { recursive: true, force: true }))
  const run = async (inputs: Record<string, string> = {}) => runStatus({ store: `file:${path}`, ...inputs })
  const recordOf = async (file: string) => JSON.parse(await readFile(file, 'utf8'))

  it('passes, and tells it to everyone', async () => {
    const files = backupAged(1, { surface: 'files' })
    const held = backupAged(300)
    await fillDirectory(path, together(...dailyAged(5), held, files))
    await fillDirectory(path, backupAged(26.5, { provenHoursAgo: 30 }).objects)
    await writeFile(join(path, `${TARGET}/db/${held.id}.hold.json`), '{}')
    const page = join(dir, 'page')
    const badge = join(dir, 'badges', 'backup.svg')
    const metrics = join(dir, 'status.prom')
    const passed = await run({
      expect: EXPECT,
      'dashboard-dir': page,
      'badge-file': badge,
      'metrics-file': metrics,
      'heartbeat-url': pings.url,
    })
    expect([passed.exitCode, passed.stderr, errorLines(passed)]).toEqual([0, '', []])
    expect(passed.outputs.result).toBe('pass')
    const age = Number(passed.outputs['newest-age-seconds'])
    expect([age >= 7200, age < 7500]).toEqual([true, true])
    expect(passed.summary).toMatch(
      /^## ✅ Backups are as they should be: 2 targets\n\n\| {2}\| Target \| Newest /,
    )
    expect(passed.summary).toContain('| ✅ | `erp/prod/db` | 2 h ago | 7 |')
    expect(passed.summary).toContain('Stored size of `erp/prod/db`')
    expect(pings.requests.map((request) => request.path.replace(/\?.*/, ''))).toEqual(['/start', '/'])

    const text = await readFile(join(page, 'index.html'), 'utf8')
    expect(text).toContain('<h1>Backups are as they should be</h1>')
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
    expect(await readdir(page)).toEqual(['index.html', 'status.json'])
    expect(await readFile(badge, 'utf8')).toContain('aria-label="backups: pass, 2')
    expect(await readFile(badge, 'utf8')).toContain('#2f7d3b')
    const prom = await readFile(metrics, 'utf8')
    expect(prom).toMatch(/^lifeboat_status_result\{type="db",target="erp\/prod"\} 1$/m)
    expect(prom).toMatch(/^lifeboat_status_backups\{type="files",target="erp\/prod"\} 1$/m)
    expect(prom).toMatch(/^backup_last_success_timestamp_seconds\{type="db",target="erp\/prod"\} \d+/m)
    const record = await recordOf(join(page, 'status.json'))
    expect(record).toMatchObject({ format: 'lifeboat-status/1', result: 'pass', historySeconds: 7_776_000 })
    expect(record.targets[0]).toMatchObject({
      target: 'erp/prod',
      surface: 'db',
      result: 'pass',
      expected: { rpoSeconds: 93_600, proofSeconds: 691_200, maxShrink: 0.5 },
      count: 7,
      held: [held.id],
    })
  })

  it('fails for what never came, what is late, what shrank and what is damaged, and names each', async () => {
    const [first, second, ...others] = dailyAged(6, { rows: 100 })
    await fillDirectory(path, together(...others, backupAged(1, { rows: 10, plain: 1000 })))
    if (!first || !second) throw new Error('nothing was made')
    await fillDirectory(path, together(first, second))
    await writeFile(join(path, `${TARGET}/db/${first.id}.manifest.json`), '{"format":')
    await rm(join(path, `${TARGET}/db/${second.id}.dump.zst.pgp`))
    await fillDirectory(path, together(...dailyAged(4, { target: 'crm/db' }).slice(0, 2)))
    const badge = join(dir, 'badge.svg')
    const failed = await run({ expect: `${EXPECT}- {target: crm/db, rpo: 1d}`, 'badge-file': badge })
    expect([failed.exitCode, badManners(failed)]).toEqual([1, []])
    expect(failed.outputs).toMatchObject({ result: 'fail', 'newest-age-seconds': '' })
    expect(failed.summary).toMatch(/^## ❌ Backups need you: 3 of 3 targets not in order/)
    expect(failed.summary).toContain('| **never** |')
    for (const word of [
      `${first.id} cannot be read`,
      `${second.id}.dump.zst.pgp is missing, though its manifest names it`,
      'size: rows: fell by 90 %',
      'more than its rpo of 24 h',
    ])
      expect(failed.log).toContain(word)
    expect(await readFile(badge, 'utf8')).toMatch(/backups: fail, (?!.*#2f7d3b)/s)
  })

  it('shows names of any kind, and lets none of them work', async () => {
    const target = 'erp/prod'
    const [, ...usual] = dailyAged(4)
    await fillDirectory(path, together(...usual, backupAged(1, { target, gates: [HOSTILE] })))
    await writeFile(join(path, `${target}/db/<script>alert(1).manifest.json`), '{}')
    const page = join(dir, 'page')
    const failed = await run({ 'dashboard-dir': page })
    expect([failed.exitCode, badManners(failed)]).toEqual([1, []])
    const text = await readFile(join(page, 'index.html'), 'utf8')
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
    expect(text).not.toMatch(/<img|<script|\u202e|&amp;lt;/)
    expect(failed.summary).not.toMatch(/<img|@team|\u202e/)
    expect(failed.stdout).not.toMatch(/^::set-output/m)
  })

  it('is no pass without any backup, of a target that is not there, or when a page cannot be written', async () => {
    const none = await run()
    expect([none.exitCode, none.outputs.result]).toEqual([1, 'fail'])
    expect(errorLines(none)[0]).toContain('there is no backup at all in file:')
    await fillDirectory(path, together(...dailyAged(4)))
    const other = await run({ target: 'erp' })
    expect([other.outputs.result, errorLines(other)[0]]).toEqual([
      'fail',
      expect.stringContaining('no backup at all'),
    ])
    await writeFile(join(dir, 'file'), '')
    const unwritten = await run({ target: TARGET, 'dashboard-dir': join(dir, 'file') })
    expect([unwritten.exitCode, unwritten.outputs.result]).toEqual([1, 'pass'])
    expect(errorLines(unwritten).at(-1)).toContain('dashboard-dir could not be written')
  })

  it('looks at each of several stores by itself, and misses in one what the other has', async () => {
    const [oldest, ...newer] = dailyAged(5)
    if (!oldest) throw new Error('nothing was made')
    await fillDirectory(path, together(oldest, ...newer, ...dailyAged(4, { target: 'crm/prod' })))
    const second = join(dir, 'second')
    await fillDirectory(second, together(oldest, ...newer.slice(0, -1)))
    const page = join(dir, 'page')
    const failed = await runStatus({ store: `file:${path}\nfile:${second}`, 'dashboard-dir': page })
    expect([badManners(failed), failed.outputs.result]).toEqual([[], 'fail'])
    const { targets } = await recordOf(join(page, 'status.json'))
    const told = targets.map(
      ({
        store,
        target,
        result,
        findings,
      }: {
        store: string
        target: string
        result: string
        findings: Finding[]
      }) => [
        store.split('/').at(-1),
        target,
        result,
        findings.filter(({ level }) => level === 'fail' || level === 'warn').map(({ name }) => name),
      ],
    )
    expect(told).toEqual([
      ['store', 'crm/prod', 'pass', []],
      ['store', TARGET, 'pass', []],
      ['second', 'crm/prod', 'fail', ['fresh', 'copies']],
      ['second', TARGET, 'pass', ['copies']],
    ])
  })

  it('refuses expectations it does not understand, before any work', async () => {
    const refused = await run({ expect: '- {target: erp/prod}', history: 'long' })
    expect([refused.exitCode, errorLines(refused)[0]]).toEqual([
      1,
      expect.stringMatching(/2 inputs are wrong.*expect: entry 0\.rpo.*history:/),
    ])
    const narrowed = await run({ expect: EXPECT, target: 'crm/prod' })
    expect([narrowed.exitCode, errorLines(narrowed)[0]]).toEqual([
      1,
      expect.stringContaining('expect: names erp/prod, but target has the status look at crm/prod alone'),
    ])
  })
})

describe('status of S3 stores', () => {
  let server: S3Server
  let github: GithubServer
  beforeAll(async () => {
    ;[server, github] = await Promise.all([startS3Server(), new GithubServer().start()])
  })
  afterAll(async () => {
    await Promise.all([server.close(), github.stop()])
  })
  beforeEach(() => server.reset())

  it('lists once, reads the manifests within history and one proof, and nothing else', async () => {
    fillServer(server, together(...dailyAged(20), backupAged(50.5, { provenHoursAgo: 1 })))
    fillServer(server, together(...dailyAged(3, { target: 'crm/prod' })))
    const passed = await runStatus({ ...s3Inputs(server), history: '5d' })
    expect([passed.exitCode, passed.outputs.result, errorLines(passed)]).toEqual([0, 'pass', []])
    const names = Object.groupBy(server.calls, ({ operation }) => operation)
    expect(names.ListObjectsV2).toHaveLength(1)
    // Five of twenty, the proven one and again for its proof, three of the other target, one proof.
    expect(names.GetObject).toHaveLength(5 + 2 + 3 + 1)
    expect(Object.keys(names).toSorted()).toEqual(['GetObject', 'ListObjectsV2'])
  })

  it('examines the store where asked, and fails for one that deletes what is to be kept', async () => {
    fillServer(server, together(...dailyAged(4)))
    const before = server.objects.size
    server.configured.set(
      'GetBucketLifecycleConfiguration',
      '<LifecycleConfiguration><Rule><ID>old</ID><Filter/><Status>Enabled</Status><Expiration><Days>90</Days></Expiration></Rule></LifecycleConfiguration>',
    )
    server.fault = (operation) =>
      operation === 'AbortMultipartUpload' || operation === 'GetBucketVersioning' ? '403' : undefined
    const inputs = { ...s3Inputs(server), doctor: 'true', retention: 'daily 30d, yearly 10y' }
    const failed = await runStatus(inputs)
    expect([badManners(failed), failed.outputs.result]).toEqual([[], 'fail'])
    expect(errorLines(failed)[0]).toContain('deletes after 90 days what retention (yearly 10y) is to keep')
    expect(failed.summary).toContain('### Doctor: `s3://backups/vault`')
    expect(failed.summary).toMatch(/\| ❔ \| versions \| not visible with this key \|/)
    expect(failed.summary).toMatch(/left behind, remove it by hand: `s3:.*-parts \(unfinished upload /)
    expect([server.objects.size, server.uploads.size]).toEqual([before, 1])
  })

  it('could not verify what it may not read, and opens an issue that a pass closes', async () => {
    fillServer(server, together(...dailyAged(4)))
    const inputs = { ...s3Inputs(server), issue: 'on-failure', 'github-token': github.token }
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository }
    server.fault = (operation) => (operation === 'ListObjectsV2' ? '403' : undefined)
    const blind = await runStatus(inputs, { env })
    expect([blind.exitCode, blind.outputs.result]).toEqual([1, 'could-not-verify'])
    expect(blind.summary).toMatch(/^## ⚠️ Status could not be verified/)
    server.fault = (operation, count) => (operation === 'GetObject' && count === 1 ? '403' : undefined)
    const half = await runStatus(inputs, { env })
    expect([half.outputs.result, half.outputs['issue-number']]).toEqual([
      'could-not-verify',
      blind.outputs['issue-number'],
    ])
    server.fault = undefined
    const whole = await runStatus(inputs, { env })
    expect([whole.outputs.result, whole.exitCode]).toEqual(['pass', 0])
    expect(Number(blind.outputs['issue-number'])).toBeGreaterThan(0)
    expect(github.open()).toEqual([])
  })
})
