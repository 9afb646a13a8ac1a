import { access, chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import { type Exit, run } from '../../streams/process.ts'
import { findIsolation, type Isolation, type IsolationWish, serveIsolated } from '../isolation.ts'
import type { MysqlAddress } from './address.ts'
import { type Program, serverProgramFor } from './programs.ts'
import { openSession, quoted, type Session, text } from './session.ts'
import { type Family, familyName } from './version.ts'

/** A server of our own, on a unix socket in a private directory, that lives as long as a drill. */
export interface EphemeralServer {
  /** As its only account that is not of a backup. */
  address: MysqlAddress
  /** The user and group its programs run as, where we are root. */
  identity: { uid?: number; gid?: number }
  isolation: Isolation
  stop(): Promise<void>
}

const NOBODY = 65534
const ADMIN = '_lifeboat'
/** A unix socket's path may have at most 107 bytes (sockaddr_un). */
const MAX_DIRECTORY_LENGTH = 80
const READY_DEADLINE_MS = 60_000
/** Durability is worth nothing in a place that is thrown away; speed is. Nothing of the backup may run by itself. */
const SETTINGS = [
  '--skip-networking',
  '--skip-log-bin',
  '--skip-name-resolve',
  '--event-scheduler=OFF',
  '--local-infile=0',
  '--default-time-zone=+00:00',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=256M',
  '--max-allowed-packet=1G',
  '--loose-mysqlx=OFF',
]

/**
 * Starts a server of this family that can stand in for this series, from the installed binaries, as a user other than
 * root. Throws UserError `tool-missing` naming the package when they are not installed.
 */
export async function startEphemeralServer(
  wanted: { family: Family; series: number; lowerCaseTableNames: string },
  wish: IsolationWish,
  signal?: AbortSignal,
): Promise<EphemeralServer> {
  const { family, series } = wanted
  const program = await serverProgramFor(family, series)
  const parent = tmpdir().length <= MAX_DIRECTORY_LENGTH - 20 ? tmpdir() : '/tmp'
  const home = await mkdtemp(join(parent, 'lifeboat-'))
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const socket = join(home, 's.sock')
  let service: ReturnType<typeof serveIsolated> | undefined
  const stop = async () => {
    await service?.stop()
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  try {
    await mkdir(join(home, 'files')) // all that its SQL may read from disk, or write to it
    if (identity.uid !== undefined)
      for (const path of [home, join(home, 'files')]) await chown(path, identity.uid, identity.gid ?? NOBODY)
    const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin:/usr/sbin:/sbin', HOME: home, TMPDIR: home, TZ: 'UTC' }
    const base = { env, cwd: home, ...identity }
    const names = `--lower-case-table-names=${wanted.lowerCaseTableNames === '0' ? 0 : 1}`
    const abortable = { ...base, ...(signal ? { signal } : {}) }
    const probe = { program: program.path, args: ['--no-defaults', '--version'], ...abortable }
    const isolation = await findIsolation(wish, probe)
    await initialize(program, family, home, names, abortable)
    const places = [
      `--datadir=${home}/data`,
      `--socket=${socket}`,
      `--pid-file=${home}/pid`,
      `--tmpdir=${home}`,
      `--secure-file-priv=${home}/files`,
      `--log-error=${home}/log`,
    ]
    // No signal here: `stop` is always called, and ends it even while a cancel is under way.
    const args = ['--no-defaults', ...places, names, ...SETTINGS]
    service = serveIsolated({ program: program.path, args, ...base }, isolation, 'SIGTERM')
    const root: MysqlAddress = {
      host: 'localhost',
      port: 0,
      socket,
      user: 'root',
      database: 'mysql',
      sslMode: 'disabled',
    }
    const session = await ready(root, service, home, signal)
    try {
      await takeOver(session)
    } finally {
      await session.close()
    }
    return { address: { ...root, user: ADMIN }, identity, isolation, stop }
  } catch (cause) {
    await stop()
    if (cause instanceof UserError && cause.code !== 'process') throw cause
    const word = `cannot start a throwaway ${familyName(family)} server: ${messageOf(cause)}`
    throw new UserError('tool-missing', word, { cause })
  }
}

type Base = Omit<Parameters<typeof run>[0], 'program' | 'args'>

async function initialize(
  { path }: Program,
  family: Family,
  home: string,
  names: string,
  base: Base,
): Promise<void> {
  const data = `--datadir=${home}/data`
  if (family === 'mysql') {
    await run({ program: path, args: ['--no-defaults', '--initialize-insecure', data, names], ...base })
    return
  }
  const args = [
    '--no-defaults',
    data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
    names,
  ]
  await run({ program: await installProgram(path), args, ...base })
}

/** MariaDB's script that makes a data directory; it lies with the clients. */
async function installProgram(server: string): Promise<string> {
  const directories = [join(dirname(dirname(server)), 'bin'), dirname(server), '/usr/bin']
  for (const directory of directories) {
    for (const name of ['mariadb-install-db', 'mysql_install_db']) {
      const path = join(directory, name)
      const found = await access(path).then(
        () => true,
        () => false,
      )
      if (found) return path
    }
  }
  throw new UserError(
    'tool-missing',
    `mariadb-install-db was not found beside ${server}; install the package mariadb-server whole`,
  )
}

/** Leaves one account, of ours: those of the backup come with their own names and passwords. */
async function takeOver(session: Session): Promise<void> {
  await session.query(`CREATE USER '${ADMIN}'@'localhost' IDENTIFIED BY ''`)
  await session.query(`GRANT ALL PRIVILEGES ON *.* TO '${ADMIN}'@'localhost' WITH GRANT OPTION`)
  await session
    .query(`GRANT PROXY ON ''@'%' TO '${ADMIN}'@'localhost' WITH GRANT OPTION`)
    .catch(() => undefined) // MySQL knows it otherwise
  const rows = await session.query(
    `SELECT User AS user, Host AS host FROM mysql.user WHERE User NOT IN ('${ADMIN}', 'mariadb.sys', 'mysql.sys', 'mysql.session', 'mysql.infoschema', 'PUBLIC')`,
  )
  for (const row of rows)
    await session.query(`DROP USER ${quoted(text(row, 'user'))}@${quoted(text(row, 'host'))}`)
}

async function ready(
  address: MysqlAddress,
  service: { exited: Promise<Exit> },
  home: string,
  signal: AbortSignal | undefined,
): Promise<Session> {
  let ended = false
  const note = () => {
    ended = true
  }
  service.exited.then(note, note)
  const deadline = Date.now() + READY_DEADLINE_MS
  for (;;) {
    signal?.throwIfAborted()
    try {
      return await openSession(address, signal)
    } catch (cause) {
      if (ended) {
        const word = `the throwaway server ended at once: ${await lastError(home)}`
        throw new UserError('tool-missing', word, { cause })
      }
      if (Date.now() > deadline) throw cause
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function lastError(home: string): Promise<string> {
  const log = await readFile(join(home, 'log'), 'utf8').catch(() => '')
  const lines = log.split('\n').filter((line) => /\[ERROR\]/.test(line))
  return (
    lines
      .at(0)
      ?.replace(/^.*\[ERROR\] /, '')
      .slice(0, 200) ?? 'it left no message'
  )
}
