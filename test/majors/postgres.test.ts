import { appendFileSync, existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { loadSample } from '../support/sample-database.ts'
import { errorLines, manifestIn, TARGET } from '../support/scenario.ts'
import { addFeatures, sampleFor } from './features.ts'

interface Major {
  major: number
  bin: string
  /** Whether it has the client programs too. */
  client: boolean
}

const MAJORS: Major[] = JSON.parse(process.env.LIFEBOAT_POSTGRES_MAJORS ?? '[]')
const WHOLE = MAJORS.filter(({ client }) => client)
/** Each major's backup goes into the next that is here, and the oldest into the newest. */
const STEPS = WHOLE.flatMap((from, index) => {
  const later = [WHOLE[index + 1], ...(index === 0 ? [WHOLE.at(-1)] : [])]
  return [...new Set(later)].flatMap((to) => (to && to.major > from.major ? [{ from, to }] : []))
})

/** Libraries that sort a database's text, with the version that has them first. */
const PROVIDERS = [
  { since: 15, provider: 'icu', letter: 'i', words: "ICU_LOCALE 'und'" },
  { since: 17, provider: 'builtin', letter: 'b', words: "BUILTIN_LOCALE 'C.UTF-8'" },
]

const passphrase = 'of the majors'
let keys: KeyPair
let dir: string
const started: PostgresServer[] = []
const servers = new Map<number, Promise<PostgresServer>>()
const backups = new Map<number, Promise<ActionResult>>()

beforeAll(async () => {
  keys = await createKeyPair({ passphrase })
  dir = await mkdtemp(join(tmpdir(), 'lb-majors-'))
  await chmod(dir, 0o755)
})
afterAll(async () => {
  await Promise.all(started.map((server) => server.stop()))
  await rm(dir, { recursive: true, force: true })
})

describe.each(WHOLE)('PostgreSQL $major', ({ major, bin, client }) => {
  beforeAll(() => backedUp({ major, bin, client }), 180_000)

  it('is backed up', async () => {
    const result = await backedUp({ major, bin, client })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    const { source } = await manifestIn(storeOf(major), result.outputs['backup-id'] ?? '')
    expect(
      [source.serverVersion, source.clientVersion].map((text) => Number.parseInt(String(text), 10)),
    ).toEqual([major, major])
    note(String(source.serverVersion), 'store', String(source.clientVersion), 'backup-db')
  }, 180_000)

  it('passes its drill in a throwaway server of its own', async () => {
    const { result, report } = await drill(major, { 'postgres-bin': bin })
    expect([result.exitCode, ...errorLines(result), ...notPassed(report)]).toEqual([0])
    expect(report.checks.map(({ name }: Check) => name)).toEqual(expect.arrayContaining(EVERYTHING))
    note(`${major}`, report.scratch, `${major}`, `restore-drill: ${report.result}`)
  }, 180_000)

  it('passes its drill in an empty server that is given, and leaves it empty', async () => {
    const guest = await startPostgres({ major, bin })
    try {
      const { result, report } = await drill(major, { 'postgres-bin': bin, scratch: guest.url() })
      expect([
        result.exitCode,
        ...errorLines(result),
        ...notPassed(report),
        ...noteAbout(report, 'removed'),
      ]).toEqual([0])
      const left = `SELECT datname AS name FROM pg_database WHERE datname !~ '^template'
                    UNION ALL SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1`
      expect(await guest.query(left)).toEqual([{ name: 'postgres' }, { name: 'postgres' }])
      note(`${major}`, report.scratch, `${major}`, `restore-drill: ${report.result}`)
    } finally {
      await guest.stop()
    }
  }, 180_000)

  it('is restored in place of a database that is in use', async () => {
    const server = await serverOf(major, bin)
    await server.query('CREATE DATABASE copy')
    await server.query('CREATE TABLE old (a int)', { database: 'copy' })
    const user = new pg.Client({ connectionString: server.url(undefined, 'copy') })
    user.on('error', () => undefined)
    await user.connect()
    const choice = { 'postgres-bin': bin, force: 'true', 'keep-old': 'false' }
    const result = await restore(major, server, choice)
    await user.end().catch(() => undefined)
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    const names = await server.query("SELECT datname FROM pg_database WHERE datname ~ 'copy'")
    expect(names).toEqual([{ datname: 'copy' }])
    const [row] = await server.query('SELECT count(*)::int AS n FROM billing.invoices', { database: 'copy' })
    expect(row).toEqual(
      (await server.query('SELECT count(*)::int AS n FROM billing.invoices', { database: 'app' }))[0],
    )
    note(`${major}`, `${major}`, `${major}`, 'restore')
  }, 180_000)
})

describe.each(
  WHOLE.flatMap((each) => PROVIDERS.flatMap((by) => (each.major < by.since ? [] : [{ ...each, ...by }]))),
)('a database of PostgreSQL $major sorted by $provider', ({ major, bin, provider, letter, words }) => {
  it('is drilled in one that is sorted by the same', async () => {
    const server = await serverOf(major, bin)
    const database = `by_${provider}`
    await server.query(`CREATE DATABASE ${database} TEMPLATE template0 LOCALE_PROVIDER ${provider} ${words}`)
    await server.query("CREATE TABLE words (w text); INSERT INTO words VALUES ('b'), ('A'), ('ä')", {
      database,
    })
    const target = `sorted/${provider}`
    const made = await backup(server, {
      'postgres-bin': bin,
      target,
      'database-url': server.url(undefined, database),
    })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const query = 'SELECT datlocprovider FROM pg_database WHERE datname = current_database()'
    const checks = JSON.stringify([{ name: 'sorted by', query, expect: letter }])
    const guest = await startPostgres({ major, bin })
    try {
      for (const scratch of ['ephemeral', guest.url()]) {
        const { result, report } = await drill(major, { 'postgres-bin': bin, target, scratch, checks })
        const found = [...errorLines(result), ...notPassed(report), ...noteAbout(report, 'sort order')]
        expect([result.exitCode, ...found]).toEqual([0])
      }
      note(`${major}`, `${major}`, `${major}`, `restore-drill of a database sorted by ${provider}`)
    } finally {
      await guest.stop()
    }
  }, 240_000)
})

describe.each(STEPS)('a backup of PostgreSQL $from.major', ({ from: source, to }) => {
  const from = source.major
  beforeAll(() => backedUp(source), 180_000)

  it(`is equal in PostgreSQL ${to.major} but for the schema's text, which cannot be compared`, async () => {
    const guest = await startPostgres({ major: to.major, bin: to.bin })
    try {
      const { result, report } = await drill(from, { 'postgres-bin': to.bin, scratch: guest.url() })
      const unknown = [
        ...(from < 12
          ? [expect.stringMatching(/^content: unknown: billing.payments: .* prints floating-point/)]
          : []),
        expect.stringMatching(/^schema text: unknown: /),
      ]
      expect(notPassed(report)).toEqual(unknown)
      expect([result.exitCode, report.result]).toEqual([1, 'could-not-verify'])
      const restored = await restore(from, guest, { 'postgres-bin': to.bin })
      expect([restored.exitCode, ...errorLines(restored)]).toEqual([0])
      note(`${from}`, `${to.major}`, `${to.major}`, `restore-drill: ${report.result}; restore`)
    } finally {
      await guest.stop()
    }
  }, 240_000)
})

describe.each(MAJORS)('PostgreSQL $major without its client', ({ major, bin }) => {
  it('is refused with a word that names the cure', async () => {
    const server = await serverOf(major, bin)
    const older = WHOLE.filter((each) => each.major < major).at(-1)
    const result = await backup(server, older ? { 'postgres-bin': older.bin } : {})
    const installed = [...systemMajors(), older?.major ?? 0]
    if (systemMajors().includes(major)) return expect(result.exitCode).toBe(0)
    const cure = `Install the package postgresql-client-${major} `
    const why =
      Math.max(...installed) < major
        ? 'and pg_dump refuses a newer server'
        : 'a dump is restored by its own version'
    expect(result.exitCode).toBe(1)
    expect(errorLines(result)).toEqual([expect.stringContaining(cure)])
    expect(errorLines(result)).toEqual([expect.stringContaining(why)])
    note(`${major}`, '-', installed.filter(Boolean).join(' and '), `backup-db refused: ${why}`)
  }, 180_000)
})

/** Majors whose clients the system has in a usual place. */
function systemMajors(): number[] {
  return MAJORS.map(({ major }) => major).filter((major) =>
    existsSync(`/usr/lib/postgresql/${major}/bin/pg_dump`),
  )
}

const EVERYTHING = [
  'restore',
  'tables',
  'rows',
  'content',
  'sequences',
  'large objects',
  'constraints',
  'indexes',
  'triggers',
  'policies',
  'extensions',
  'functions',
  'roles',
  'schemas',
  'database settings',
  'schema text',
]

interface Check {
  name: string
  status: string
  detail?: string
}

/** The server of a major, filled when it is first asked for. */
function serverOf(major: number, bin: string): Promise<PostgresServer> {
  const server = servers.get(major) ?? filledServer(major, bin)
  servers.set(major, server)
  return server
}

async function filledServer(major: number, bin: string): Promise<PostgresServer> {
  const server = await startPostgres({ major, bin })
  started.push(server)
  await loadSample(server, { scale: 0.02, edit: sampleFor(major) })
  await addFeatures(server, 'app')
  return server
}

/** The first backup of a major, made when it is first asked for. */
function backedUp({ major, bin }: Major): Promise<ActionResult> {
  const made =
    backups.get(major) ?? serverOf(major, bin).then((server) => backup(server, { 'postgres-bin': bin }))
  backups.set(major, made)
  return made
}

function storeOf(major: number): string {
  return join(dir, `store-${major}`)
}

function backup(server: PostgresServer, inputs: Record<string, string>): Promise<ActionResult> {
  const where = { target: TARGET, store: `file:${storeOf(server.major)}`, recipients: keys.publicArmor }
  return runAction('backup-db', { ...where, 'database-url': server.url(undefined, 'app'), ...inputs })
}

async function drill(major: number, inputs: Record<string, string>) {
  const file = join(dir, `report-${major}.json`)
  const where = {
    target: TARGET,
    store: `file:${storeOf(major)}`,
    'private-key': keys.privateArmor,
    passphrase,
  }
  const result = await runAction('restore-drill', { ...where, issue: 'off', 'report-file': file, ...inputs })
  return { result, report: JSON.parse(await readFile(file, 'utf8')) }
}

function restore(
  major: number,
  server: PostgresServer,
  inputs: Record<string, string>,
): Promise<ActionResult> {
  const where = {
    target: TARGET,
    store: `file:${storeOf(major)}`,
    'private-key': keys.privateArmor,
    passphrase,
  }
  return runAction('restore', { ...where, to: server.url(undefined, 'copy'), ...inputs })
}

function notPassed({ checks }: { checks: Check[] }): string[] {
  return checks
    .filter(({ status }) => status !== 'pass')
    .map(({ name, status, detail }) => `${name}: ${status}: ${detail}`)
}

function noteAbout({ notes }: { notes: string[] }, word: string): string[] {
  return notes.filter((text) => text.includes(word))
}

function note(from: string, to: string, client: string, what: string): void {
  const file = process.env.LIFEBOAT_MAJORS_REPORT
  if (file) appendFileSync(file, `${JSON.stringify({ from, to, client, what })}\n`)
}
