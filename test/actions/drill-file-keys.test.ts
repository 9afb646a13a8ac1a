import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'
import { badManners, errorLines, openScenario, type Scenario } from '../support/scenario.ts'

const FILES = 'shop/media'
const ROWS = 300
const SQL = `
  CREATE TABLE uploads (id int PRIMARY KEY, key text);
  INSERT INTO uploads SELECT n, 'scan-' || n || '.pdf' FROM generate_series(1, ${ROWS}) n;
  INSERT INTO uploads VALUES (0, NULL), (-1, 'Übersicht 2026.pdf');`
const NAMES = [...Array.from({ length: ROWS }, (_, i) => `scan-${i + 1}.pdf`), 'Übersicht 2026.pdf']

/** Rows of a database beside the files they point at. */
describe('a drill that looks for the files a database names', () => {
  let scene: Scenario
  let signer: KeyPair
  let s3: S3Server
  let github: GithubServer
  let tree: string
  /** A store with a backup of the database alone. */
  let bare: string
  beforeAll(async () => {
    ;[scene, signer, s3, github] = await Promise.all([
      openScenario({ sql: SQL }),
      createKeyPair(),
      startS3Server({ bucket: 'live' }),
      new GithubServer().start(),
    ])
    tree = join(scene.dir, 'tree')
    mkdirSync(join(tree, 'uploads', 'folder.pdf'), { recursive: true })
    for (const name of NAMES) writeFileSync(join(tree, 'uploads', name), name)
    bare = await withDatabase()
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), s3.close(), github.stop()])
  })

  const signing = () => ({ 'signing-key': signer.privateArmor })
  async function withDatabase(store = scene.newStore()) {
    const made = await scene.backup({ store: `file:${store}`, ...signing() })
    expect(errorLines(made)).toEqual([])
    return store
  }
  /** A store of its own with the database's backup in it. */
  const copied = () => {
    const store = scene.newStore()
    cpSync(bare, store, { recursive: true })
    return store
  }
  const backUpFiles = async (store: string, inputs: Record<string, string> = {}) => {
    const own = { store: `file:${store}`, target: FILES, recipients: scene.keys.publicArmor, ...signing() }
    const source = 'source-bucket' in inputs ? {} : { path: tree }
    const given = Object.entries({ ...own, ...source, ...inputs }).filter(([, value]) => value !== '')
    const made = await runAction('backup-files', Object.fromEntries(given))
    expect(errorLines(made)).toEqual([])
    return made.outputs['backup-id'] ?? ''
  }
  const check = (more = '', query = 'select key from uploads order by id') =>
    `[{name: uploads, query: "${query}", files: {prefix: uploads/, target: ${FILES}${more}}}]`
  const drill = async (
    store: string,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ) => {
    const report = join(scene.dir, 'report.json')
    const given = { store: `file:${store}`, checks: check(), 'report-file': report, ...inputs }
    const run = await scene.drill(given, { env })
    const { checks }: { checks: { name: string; status: string; detail: string }[] } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const others = checks.filter(({ name, status }) => name !== 'check: uploads' && status !== 'pass')
    return { run, others, found: checks.find(({ name }) => name === 'check: uploads') }
  }

  it('passes when the backup of a directory holds them all, by the first one after the database', async () => {
    const store = copied()
    const first = await backUpFiles(store)
    rmSync(join(tree, 'uploads', 'scan-7.pdf'))
    await backUpFiles(store)
    const { run, found, others } = await drill(store, { 'trusted-signers': signer.publicArmor })
    writeFileSync(join(tree, 'uploads', 'scan-7.pdf'), 'scan-7.pdf')
    expect([run.exitCode, run.outputs.result, others]).toEqual([0, 'pass', []])
    expect(found?.status).toBe('pass')
    expect(found?.detail).toMatch(
      new RegExp(
        `^301 keys \\(1 rows with NULL left out\\), all in ${FILES}/files ${first}, begun .+ after the`,
      ),
    )
  }, 60_000)

  it('fails, opens the issue and names the first ten that a bucket lacked', async () => {
    const lost = NAMES.slice(100, 112)
    for (const name of NAMES)
      if (!lost.includes(name)) putObject(s3, `uploads/${name}`, Buffer.from(name), {}, new Date())
    const source = {
      'source-bucket': 'live',
      'source-s3-endpoint': s3.endpoint,
      'source-s3-region': 'us-east-1',
      'source-s3-access-key-id': s3.accessKeyId,
      'source-s3-secret-access-key': s3.secretAccessKey,
    }
    const store = copied()
    const id = await backUpFiles(store, source)
    const issue = { issue: 'on-failure', 'github-token': github.token }
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository }
    const failed = await drill(store, issue, env)
    expect(badManners(failed.run)).toEqual([])
    expect([failed.run.outputs.result, failed.others]).toEqual(['fail', []])
    const detail = failed.found?.detail ?? ''
    expect(detail).toContain(`12 of 301 keys are missing in ${FILES}/files ${id}, begun `)
    expect(detail).toMatch(/: uploads\/scan-101\.pdf; .*uploads\/scan-110\.pdf; and 2 more$/)
    const [opened] = github.open()
    expect(opened?.body).toContain('scan-101')

    for (const name of lost) putObject(s3, `uploads/${name}`, Buffer.from(name), {}, new Date())
    rmSync(join(store, FILES), { recursive: true })
    await backUpFiles(store, source)
    const passed = await drill(store, issue, env)
    expect([passed.run.outputs.result, github.open()]).toEqual(['pass', []])
  }, 90_000)

  it('does not take a directory for a file, and shows a hostile key harmlessly', async () => {
    const store = copied()
    await backUpFiles(store)
    const query = "values ('folder.pdf'), (E'a\\n::error::x @mona'), ('../../etc/passwd')"
    const { run, found } = await drill(store, { checks: check('', query.replaceAll('\\', '\\\\')) })
    expect(badManners(run)).toEqual([])
    expect(found?.detail).toMatch(
      /: uploads\/folder\.pdf; uploads\/a\\x0a::error::x @mona; uploads\/\.\.\/\.\.\/etc\/passwd$/,
    )
    expect(run.summary).not.toMatch(/@mona/)
  }, 60_000)

  it('could not verify without any backup of files, or without a key to look for', async () => {
    const none = await drill(bare)
    expect(none.run.outputs.result).toBe('could-not-verify')
    expect(none.found).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(/no backup of files in/),
    })
    const store = copied()
    await backUpFiles(store)
    const keyless = await drill(store, { checks: check('', 'select null') })
    expect(keyless.run.outputs.result).toBe('could-not-verify')
    expect(keyless.found?.detail).toMatch(/gave no key \(1 rows with NULL left out\)/)
  }, 60_000)

  it('takes the newest from before the database when none began in time, and says so', async () => {
    const store = scene.newStore()
    await backUpFiles(store)
    const before = await backUpFiles(store)
    await withDatabase(store)
    const alone = await drill(store)
    expect(alone.run.outputs.result).toBe('pass')
    expect(alone.found?.detail).toMatch(
      new RegExp(`files ${before}, begun .+ before the database's, since none began within 24 h after it$`),
    )
    await sleep(1500)
    const late = await backUpFiles(store)
    const strict = await drill(store, { checks: check(', within: 1s') })
    expect(strict.found?.detail).toContain(before)
    for (const name of readdirSync(join(store, FILES, 'files')))
      if (!name.startsWith(late) && name !== 'packs') rmSync(join(store, FILES, 'files', name))
    const never = await drill(store, { checks: check(', within: 1s') })
    expect(never.run.outputs.result).toBe('could-not-verify')
    expect(never.found?.detail).toMatch(/the first began \d+ s after it/)
    expect((await drill(store)).found?.detail).toContain(late)
  }, 90_000)

  it('fails when the backup of files is unsigned, sealed to another key, or damaged', async () => {
    const unsigned = copied()
    await backUpFiles(unsigned, { 'signing-key': '' })
    const refused = await drill(unsigned, { 'trusted-signers': signer.publicArmor })
    expect([refused.run.outputs.result, refused.found?.status]).toEqual(['fail', 'fail'])
    expect(refused.found?.detail).toMatch(/is not signed/)

    const sealed = copied()
    await backUpFiles(sealed, { recipients: (await createKeyPair()).publicArmor })
    const closed = await drill(sealed)
    expect([closed.run.outputs.result, closed.found?.status]).toEqual(['fail', 'fail'])

    const damaged = copied()
    const id = await backUpFiles(damaged)
    const inventory = join(damaged, FILES, 'files', `${id}.inventory.json.zst.pgp`)
    const body = readFileSync(inventory)
    body[body.length - 30] = (body[body.length - 30] ?? 0) ^ 1
    writeFileSync(inventory, body)
    const wrong = await drill(damaged)
    expect(wrong.found).toMatchObject({ status: 'fail', detail: expect.stringMatching(/damaged/) })
    for (const { others } of [refused, closed, wrong]) expect(others).toEqual([])
  }, 90_000)
})
