import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, openSync, readdirSync, rmSync } from 'node:fs'
import { chown, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A throwaway PostgreSQL server; everything it made is gone after `stop()`. */
export interface PostgresServer {
  readonly major: number
  /** Directory of this server's own programs (`pg_dump`, `psql`, ...). */
  readonly bin: string
  /** Directory of the Unix socket, good as a `host`. */
  readonly socketDir: string
  readonly superuser: string
  port(): number
  /** The password a role must be given to be reached by `url` and `query`; it holds characters a URL escapes. */
  passwordOf(role: string): string
  /** `postgres://` over TCP; the role defaults to the superuser, the database to `postgres`. */
  url(role?: string, database?: string): string
  /** Runs SQL on a connection of its own and gives the rows of the (last) statement. */
  query(sql: string, where?: { database?: string; role?: string; values?: unknown[] }): Promise<Row[]>
  /** Stops (fast) if running, starts again on the same data and port. */
  restart(): Promise<void>
  /** Sends a signal to the postmaster and waits until it has ended. */
  kill(signal: NodeJS.Signals): Promise<void>
  stop(): Promise<void>
  /** The end of the server's log. */
  log(): Promise<string>
}

export type Row = Record<string, unknown>

export interface PostgresOptions {
  /** Defaults to the newest installed. */
  major?: number
  /** Where the programs of that major lie; by default where Debian puts them. */
  bin?: string
  /** Written over the defaults, as `-c name=value`. */
  settings?: Record<string, string>
  superuser?: string
}

// Speed over crash safety of the machine: the data is thrown away. A killed server still recovers.
const FAST = {
  fsync: 'off',
  max_connections: '60',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

// PostgreSQL refuses to run as root; `nobody` exists on every Debian and Ubuntu.
const NOBODY = 65534
const AS_NOBODY = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** The majors with a server installed the Debian way, newest first. */
function installedMajors(): number[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'bin', 'postgres')))
    .map(Number)
    .sort((a, b) => b - a)
}

/** Starts a server with SCRAM passwords on a free port of 127.0.0.1 and on a Unix socket. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const major = options.major ?? installedMajors()[0]
  if (major === undefined) throw new Error('no PostgreSQL server found: apt-get install postgresql')
  const bin = options.bin ?? `/usr/lib/postgresql/${major}/bin`
  const superuser = options.superuser ?? 'postgres'
  const secret = randomBytes(8).toString('hex')
  const passwordOf = (role: string) => `${role}/${secret}@%+:é`
  const dir = await makeDirectory()
  const removeAtExit = () => rmSync(dir, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  const settings = { ...FAST, ...options.settings }
  let postmaster: Postmaster
  let port: number
  try {
    const cluster = { major, superuser, password: passwordOf(superuser) }
    const first = options.bin ? await initialise(bin, dir, cluster) : await makeCluster(bin, dir, cluster)
    ;({ postmaster, port } = await startOnFreePort(bin, dir, settings))
    if (first !== undefined) await changePassword(port, first, passwordOf(superuser))
  } catch (error) {
    removeAtExit()
    throw error
  }

  const url = (role = superuser, database = 'postgres') =>
    `postgres://${encodeURIComponent(role)}:${encodeURIComponent(passwordOf(role))}@127.0.0.1:${port}/${encodeURIComponent(database)}`
  return {
    major,
    bin,
    socketDir: dir,
    superuser,
    port: () => port,
    passwordOf,
    url,
    query: (sql, where = {}) => queryOnce(url(where.role, where.database), sql, where.values),
    async restart() {
      await postmaster.end('SIGINT')
      postmaster = await startPostmaster(bin, dir, port, settings)
    },
    kill: (signal) => postmaster.end(signal),
    async stop() {
      await postmaster.end('SIGQUIT')
      await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      process.removeListener('exit', removeAtExit)
    },
    log: () => tailOf(join(dir, 'log')),
  }
}

async function makeDirectory(): Promise<string> {
  // A Unix socket's path must stay below 108 bytes.
  const base = tmpdir().length < 60 ? tmpdir() : '/tmp'
  const dir = await mkdtemp(join(base, 'lb-pg-'))
  if ('uid' in AS_NOBODY) await chown(dir, NOBODY, NOBODY)
  return dir
}

interface Cluster {
  major: number
  superuser: string
  password: string
}

/** Makes the data directory; gives the superuser's password when it is another one for now. */
async function makeCluster(bin: string, dir: string, cluster: Cluster): Promise<string | undefined> {
  const machine = process.env.LIFEBOAT_TEST_MACHINE ?? ''
  const model = join(machine, `postgres-${cluster.major}`)
  if (machine === '' || cluster.superuser !== 'postgres' || !existsSync(model)) {
    await initialise(bin, dir, cluster)
    return undefined
  }
  const data = join(dir, 'data')
  await runAsServer('cp', ['-a', '--reflink=auto', model, data], dir)
  await renew(bin, dir, data)
  return (await readFile(join(machine, 'password'), 'utf8')).trim()
}

/** Gives a copied cluster an identifier of its own, as initdb would: two servers of one identifier are one and the same. */
async function renew(bin: string, dir: string, data: string): Promise<void> {
  const control = await open(join(data, 'global/pg_control'), 'r+')
  try {
    // The first field of ControlFileData (src/include/catalog/pg_control.h).
    await control.write(randomBytes(8), 0, 8, 0)
  } finally {
    await control.close()
  }
  // Mends the checksum of the file, and writes a log that begins with the identifier.
  await runAsServer(join(bin, 'pg_resetwal'), ['-f', '-D', data], dir)
}

async function changePassword(port: number, from: string, to: string): Promise<void> {
  const url = `postgres://postgres:${from}@127.0.0.1:${port}/postgres`
  await queryOnce(url, `ALTER ROLE postgres PASSWORD ${pg.escapeLiteral(to)}`, undefined)
}

async function initialise(bin: string, dir: string, { superuser, password }: Cluster): Promise<undefined> {
  const passwordFile = join(dir, 'pw')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if ('uid' in AS_NOBODY) await chown(passwordFile, NOBODY, NOBODY)
  const args = ['-D', join(dir, 'data'), '-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  args.push('-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
  await runAsServer(join(bin, 'initdb'), args, dir)
  await rm(passwordFile)
}

async function runAsServer(program: string, args: string[], dir: string): Promise<void> {
  const child = spawn(program, args, {
    ...AS_NOBODY,
    cwd: dir,
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${stderr.trim()}`)
}

interface Postmaster {
  end(signal: NodeJS.Signals): Promise<void>
}

async function startOnFreePort(bin: string, dir: string, settings: Record<string, string>) {
  // Between finding a port and binding it another process may take it.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    try {
      return { port, postmaster: await startPostmaster(bin, dir, port, settings) }
    } catch (error) {
      if (attempt === 5 || !/could not bind/.test(await tailOf(join(dir, 'log')))) throw error
    }
  }
}

async function startPostmaster(
  bin: string,
  dir: string,
  port: number,
  settings: Record<string, string>,
): Promise<Postmaster> {
  const args = ['-D', join(dir, 'data'), '-k', dir, '-h', '127.0.0.1', '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  const log = openSync(join(dir, 'log'), 'a')
  const deadline = Date.now() + 30_000
  for (;;) {
    const child = spawn(join(bin, 'postgres'), args, {
      ...AS_NOBODY,
      cwd: dir,
      env: programEnvironment(),
      stdio: ['ignore', log, log],
    })
    const killAtExit = () => child.kill('SIGQUIT')
    process.once('exit', killAtExit)
    if (await isReady(child, dir, port, deadline)) return { end: (signal) => end(child, signal, killAtExit) }
    process.removeListener('exit', killAtExit)
    // After a SIGKILL the old backends hold the shared memory for a moment: try again.
    const text = await tailOf(join(dir, 'log'))
    if (
      Date.now() > deadline ||
      !/pre-existing shared memory block|lock file/.test(text.split('\n').slice(-4).join())
    )
      throw new Error(`PostgreSQL did not start: ${text}`)
    await sleep(100)
  }
}

async function isReady(child: ChildProcess, dir: string, port: number, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    const probe = new pg.Client({ host: dir, port, user: 'probe', password: 'probe', database: 'postgres' })
    const answer = await probe.connect().then(
      () => 'connected',
      (error: unknown) => (error instanceof pg.DatabaseError ? error.code : 'unreachable'),
    )
    await probe.end().catch(() => undefined)
    // 28xxx: the server looked at the password, so it is up. 57P03: still starting.
    if (answer === 'connected' || answer?.startsWith('28')) return true
    await sleep(20)
  }
  child.kill('SIGKILL')
  return false
}

async function end(child: ChildProcess, signal: NodeJS.Signals, killAtExit: () => void): Promise<void> {
  process.removeListener('exit', killAtExit)
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

async function queryOnce(url: string, sql: string, values: unknown[] | undefined): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query(sql, values)
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? []
  } finally {
    await client.end()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function programEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}

async function tailOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.slice(-4000)
}
