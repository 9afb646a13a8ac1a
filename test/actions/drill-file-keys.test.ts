import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { rounds } from '../support/rounds.ts'
import { runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'
import { badManners, errorLines, openScenario, type Scenario } from '../support/scenario.ts'

const FILES = 'shop/media'
const ROWS = rounds(150, 300)
const SQL = `
  CREATE TABLE uploads (id int PRIMARY KEY, key text);
  INSERT INTO uploads SELECT n, 'scan-' || n || '.pdf' FROM generate_series(1, ${ROWS}) n;
  INSERT INTO uploads VALUES (0, NULL), (-1, 'Übersicht 2026.pdf');`
const NAMES = [...Array.from({ length: ROWS }, (_, i) => `scan-${i + 1}.pdf`), 'Übersicht 2026.pdf']

/** Rows of a database beside the files they point at. */
describe('a drill that looks for the files a database names', () => {
  let scene: Scenario
  let signer: KeyPair
  /** Drills restore into it: what is looked at here is not where. */
  let place: PostgresServer
  let s3: S3Server
  let github: GithubServer
  let tree: string
  /** A store with a backup of the database alone. */
  let bare: string
  beforeAll(async () => {
    ;[scene, place, signer, s3, github] = await Promise.all([
      openScenario({ sql: SQL }),
      startPostgres(),
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
    await Promise.all([scene.stop(), place.stop(), s3.close(), github.stop()])
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
  const KEYS = 'select key from uploads order by id'
  const one = (name: string, more = '', query = KEYS, target = FILES) =>
    `{name: ${name}, query: "${query}", files: {prefix: uploads/, target: ${target}${more}}}`
  const check = (more = '', query = KEYS) => `[${one('uploads', more, query)}]`
  const drill = async (
    store: string,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ) => {
    const report = join(scene.dir, 'report.json')
    const given = {
      store: `file:${store}`,
      scratch: place.url(),
      checks: check(),
      'report-file': report,
      ...inputs,
    }
    const run = await scene.drill(given, { env })
    const { checks }: { checks: { name: string; status: string; detail: string }[] } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const others = checks.filter(({ name, status }) => !name.startsWith('check: ') && status !== 'pass')
    const named = (what: string) => checks.find(({ name }) => name === `check: ${what}`)
    return { run, others, named, found: named('uploads') }
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
        `^${NAMES.length} keys \\(1 rows with NULL left out\\), all in ${FILES}/files ${first}, begun .+ after the`,
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
    expect(detail).toContain(`12 of ${NAMES.length} keys are missing in ${FILES}/files ${id}, begun `)
    expect(detail).toMatch(/: uploads\/scan-101\.pdf; .*uploads\/scan-110\.pdf; and 2 more$/)
    const [opened] = github.open()
    expect(opened?.body).toContain('scan-101')

    if (rounds(0, 1) === 0) return
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
    const store = copied()
    await backUpFiles(store)
    const checks = `[${one('none', '', KEYS, 'shop/none')}, ${one('keyless', '', 'select null')}]`
    const { run, named } = await drill(store, { checks })
    expect(run.outputs.result).toBe('could-not-verify')
    expect(named('none')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(/no backup of files in/),
    })
    expect(named('keyless')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(/gave no key \(1 rows with NULL left out\)/),
    })
    if (rounds(0, 1) === 0) return
    for (const [alone, inputs] of [
      [bare, {}],
      [store, { checks: check('', 'select null') }],
    ] as const)
      expect((await drill(alone, inputs)).run.outputs.result).toBe('could-not-verify')
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
    const checks = `[${one('uploads', ', within: 1s')}, ${one('later')}]`
    const never = await drill(store, { checks })
    expect(never.run.outputs.result).toBe('could-not-verify')
    expect(never.found?.detail).toMatch(/the first began \d+ s after it/)
    expect(never.named('later')).toMatchObject({ status: 'pass', detail: expect.stringContaining(late) })
  }, 90_000)

  it('fails when the backup of files is unsigned, sealed to another key, or damaged', async () => {
    const store = copied()
    await backUpFiles(store, { target: 'shop/unsigned', 'signing-key': '' })
    await backUpFiles(store, { target: 'shop/sealed', recipients: (await createKeyPair()).publicArmor })
    const id = await backUpFiles(store, { target: 'shop/damaged' })
    const inventory = join(store, 'shop/damaged/files', `${id}.inventory.json.zst.pgp`)
    const body = readFileSync(inventory)
    body[body.length - 30] = (body[body.length - 30] ?? 0) ^ 1
    writeFileSync(inventory, body)
    const names = ['unsigned', 'sealed', 'damaged']
    const checks = names.map((name) => one(name, '', KEYS, `shop/${name}`))
    const signers = { 'trusted-signers': signer.publicArmor }
    const all = await drill(store, { checks: `[${checks.join(', ')}]`, ...signers })
    expect([all.run.outputs.result, all.others]).toEqual(['fail', []])
    expect(names.map((name) => all.named(name)?.status)).toEqual(['fail', 'fail', 'fail'])
    expect(all.named('unsigned')?.detail).toMatch(/is not signed/)
    expect(all.named('damaged')?.detail).toMatch(/damaged/)
    // Each alone makes the drill fail as well.
    for (const each of checks.slice(0, rounds(0, 3)))
      expect((await drill(store, { checks: `[${each}]`, ...signers })).run.outputs.result).toBe('fail')
  }, 90_000)
})
