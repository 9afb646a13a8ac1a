import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import type { RunOptions } from '../support/run-action.ts'
import {
  badManners,
  filesBelow,
  manifestIn,
  openScenario,
  type Scenario,
  TINY_SQL,
} from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'

/** Names that would be a mention, a picture, a link, a comment's end, a table cell, a workflow command. */
const HOSTILE = [
  '|@mona <img src=x onerror=a()> --> [a](http://evil.example)',
  '\n::error::boo ##[error]x `#1` \n::set-output name=result::pass',
]

describe('the issue of a drill', () => {
  let scene: Scenario
  let github: GithubServer
  /** Drills restore into it: what is looked at here is not where. */
  let place: PostgresServer
  let store: string
  let object: string
  beforeAll(async () => {
    ;[scene, github, place] = await Promise.all([
      openScenario({ sql: TINY_SQL }),
      new GithubServer().start(),
      startPostgres(),
    ])
    store = scene.newStore()
    const made = await scene.backup({ store: `file:${store}` })
    const manifest = await manifestIn(store, made.outputs['backup-id'] ?? '')
    object = join(store, manifest.objects[0]?.key ?? '')
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), github.stop(), place.stop()])
  })

  const inputs = () => ({
    store: `file:${store}`,
    scratch: place.url(),
    issue: 'on-failure',
    'github-token': github.token,
  })
  const run = (): RunOptions => ({
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository },
  })
  const drill = (more: Record<string, string> = {}) => scene.drill({ ...inputs(), ...more }, run())
  const broken = async () =>
    damaged(
      object,
      (body) => body.subarray(1),
      async () => drill(),
    )

  it('is opened once, kept while it fails, closed by a pass and opened again', async () => {
    const first = await broken()
    expect(badManners(first)).toEqual([])
    const [issue] = github.open()
    expect(github.open()).toHaveLength(1)
    expect(first.outputs).toMatchObject({ result: 'fail', 'issue-number': String(issue?.number) })
    expect(issue?.body).toContain(object.split('/').at(-1)?.split('.')[0])
    expect(issue?.labels).toContain('backup')

    const second = await broken()
    expect(second.outputs['issue-number']).toBe(String(issue?.number))
    expect([github.open().length, github.issues.size, issue?.comments.length]).toEqual([1, 1, 0])

    const passed = await drill()
    expect([passed.exitCode, passed.outputs.result]).toEqual([0, 'pass'])
    expect([github.open().length, issue?.state, issue?.state_reason]).toEqual([0, 'closed', 'completed'])

    await broken()
    expect([github.open().length, github.issues.size, issue?.state]).toEqual([1, 1, 'open'])
  }, 60_000)

  it('never changes the verdict: GitHub down, refused, without a token', async () => {
    github.fail('GET', /issues/, { kind: 'status', status: 403, message: 'Resource not accessible' }, 99)
    const refused = await broken()
    expect(badManners(refused)).toEqual([])
    expect(refused.outputs).toMatchObject({ result: 'fail', 'issue-number': '' })
    expect(refused.stdout).toMatch(/^::warning::issue: /m)
    const passed = await drill()
    expect([passed.exitCode, passed.outputs.result]).toEqual([0, 'pass'])
    expect(passed.stdout).toMatch(/^::warning::issue: /m)
    const nobody = await scene.drill(
      { ...inputs(), backup: '20200101T000000000Z-0000', 'github-token': '' },
      run(),
    )
    expect(nobody.outputs.result).toBe('fail')
    expect(nobody.stdout).toContain('::warning::no issue: github-token is missing')
  }, 60_000)

  it('shows hostile names harmlessly: in the issue, the summary and the log', async () => {
    const fresh = await new GithubServer().start()
    const names = HOSTILE.map((name) => `"${name}"`)
    const sql = (statement: (name: string) => string) =>
      scene.server.query(names.map(statement).join(';'), { database: 'app' })
    await sql((name) => `CREATE TABLE shop.${name} AS SELECT 1 AS x`)
    const hostile = scene.newStore()
    expect((await scene.backup({ store: `file:${hostile}` })).exitCode).toBe(0)
    // Under another schema the live database has tables that the backup lacks, and they are told by name.
    await scene.server.query('CREATE SCHEMA elsewhere', { database: 'app' })
    await sql((name) => `ALTER TABLE shop.${name} SET SCHEMA elsewhere`)
    const drilled = await scene.drill(
      { ...inputs(), store: `file:${hostile}`, 'github-token': fresh.token, 'live-url': scene.url },
      { env: { GITHUB_API_URL: fresh.url, GITHUB_REPOSITORY: fresh.repository } },
    )
    const [issue] = fresh.open()
    await fresh.stop()
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs.result).toBe('fail')
    for (const text of [issue?.body ?? '', drilled.summary]) {
      expect(text).toContain('elsewhere.')
      expect(text).not.toMatch(/@mona|<img|http:\/\/evil|\]\(http:|\n::/)
      expect(text.replaceAll(/<!--[\s\S]*?-->/g, '')).not.toContain('-->')
    }
    expect(drilled.stdout).not.toMatch(/^\s*::set-output/m)
    expect(drilled.stdout.match(/^\s*::error::/gm)).toHaveLength(1)
    expect(await filesBelow(scene.temp)).toEqual([])
  }, 60_000)

  it('leaves the verdict alone when the report file cannot be written', async () => {
    const file = join(scene.dir, 'in-the-way')
    await writeFile(file, '')
    const drilled = await damaged(
      object,
      (body) => body.subarray(1),
      async () =>
        scene.drill({
          store: `file:${store}`,
          'report-file': join(file, 'report.json'),
          'metrics-file': join(file, 'm.prom'),
        }),
    )
    await rm(file)
    expect(badManners(drilled)).toEqual([])
    expect(drilled.outputs).toMatchObject({ result: 'fail', 'report-file': '' })
    expect(drilled.stdout).toContain('::warning::report-file could not be written')
  }, 60_000)
})
