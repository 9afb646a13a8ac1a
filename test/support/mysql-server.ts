import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { openSync, rmSync } from 'node:fs'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Connection, createConnection } from 'mariadb'

export type MysqlRow = Record<string, string | null>

/** A throwaway MariaDB server on a free port and a socket; everything it made is gone after `stop()`. */
export interface MysqlServer {
  readonly socket: string
  /** The password of root, with characters that a URL escapes. */
  readonly password: string
  port(): number
  pid(): number
  /** `mysql://` over TCP, by root unless said otherwise. */
  url(database: string, user?: string, password?: string): string
  /** Runs statements one after the other and gives the rows of the last, every value as text. */
  query(sql: string | readonly string[], database?: string, password?: string): Promise<MysqlRow[]>
  /** A connection of root that stays open. */
  connect(database?: string, password?: string): Promise<Connection>
  kill(signal: NodeJS.Signals): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}

// MariaDB refuses to run as root unless told to; `nobody` exists on every Debian and Ubuntu.
const NOBODY = 65534
const AS_NOBODY = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
// Speed over crash safety of the machine: the data is thrown away.
const FAST = [
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=64M',
  '--max-allowed-packet=64M',
]

/** Starts a server; `settings` are written after the defaults. */
export async function startMysql(settings: readonly string[] = []): Promise<MysqlServer> {
  const base = tmpdir().length < 60 ? tmpdir() : '/tmp'
  const dir = await mkdtemp(join(base, 'lb-my-'))
  const removeAtExit = () => rmSync(dir, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  if ('uid' in AS_NOBODY) await chown(dir, NOBODY, NOBODY)
  const socket = join(dir, 's.sock')
  const password = `root/${randomBytes(6).toString('hex')}@%+:é"'\\#`
  await finished('mariadb-install-db', dir, [
    '--no-defaults',
    `--datadir=${dir}/data`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
    ...settings.filter((one) => one.startsWith('--lower-case')),
  ])
  let port = await freePort()
  let server = await started(dir, port, settings)
  const connect = (database?: string, secret = password) =>
    createConnection({
      socketPath: socket,
      user: 'root',
      password: secret,
      typeCast: (column) => column.string(),
      ...(database === undefined ? {} : { database }),
    })
  const first = await createConnection({ socketPath: socket, user: 'root' })
  await first.query("CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY ?", [password])
  await first.query("GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION")
  await first.query("ALTER USER 'root'@'localhost' IDENTIFIED BY ?", [password])
  await first.end()
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
  return {
    socket,
    password,
    port: () => port,
    pid: () => server.pid ?? 0,
    url: (database, user = 'root', secret = password) =>
      `mysql://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    async query(sql, database, secret) {
      const connection = await connect(database, secret)
      try {
        let rows: unknown
        for (const one of [sql].flat()) rows = await connection.query(one)
        return Array.isArray(rows) ? rows : []
      } finally {
        await connection.end()
      }
    },
    connect,
    kill: end,
    async restart() {
      await end('SIGTERM')
      server = await started(dir, port, settings).catch(async () => {
        port = await freePort()
        return started(dir, port, settings)
      })
    },
    async stop() {
      await end('SIGKILL')
      await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      process.removeListener('exit', removeAtExit)
    },
  }
}

function environment(dir: string): NodeJS.ProcessEnv {
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: dir, TMPDIR: dir, LC_ALL: 'C', TZ: 'UTC' }
}

async function finished(program: string, dir: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, {
    ...AS_NOBODY,
    cwd: dir,
    env: environment(dir),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said.slice(-2000)}`)
}

async function started(dir: string, port: number, settings: readonly string[]) {
  const log = openSync(join(dir, 'log'), 'a')
  const args = [
    '--no-defaults',
    `--datadir=${dir}/data`,
    `--socket=${dir}/s.sock`,
    `--pid-file=${dir}/pid`,
    `--tmpdir=${dir}`,
  ]
  const child = spawn('/usr/sbin/mariadbd', [...args, `--port=${port}`, ...FAST, ...settings], {
    ...AS_NOBODY,
    cwd: dir,
    env: environment(dir),
    stdio: ['ignore', log, log],
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  child.once('exit', () => process.removeListener('exit', killAtExit))
  const deadline = Date.now() + 60_000
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
      throw new Error(`MariaDB did not start: ${(await readFile(join(dir, 'log'), 'utf8')).slice(-3000)}`)
    // A refused password is an answer as well.
    const answer = await createConnection({
      socketPath: join(dir, 's.sock'),
      user: 'probe',
      connectTimeout: 2000,
    }).then(
      (connection) => connection.end().then(() => 'up'),
      (error: unknown) =>
        error instanceof Error && 'sqlState' in error && error.sqlState === '28000' ? 'up' : 'down',
    )
    if (answer === 'up') return child
    await sleep(20)
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
