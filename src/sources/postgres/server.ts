import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf, UserError } from '../../errors.ts'
import { type Exit, run } from '../../streams/process.ts'
import { findIsolation, type Isolation, type IsolationWish, serveIsolated } from '../isolation.ts'
import type { PostgresAddress } from './address.ts'
import { installedPrograms, type PostgresPrograms, programPath } from './clients.ts'
import { openSession } from './session.ts'

/** A PostgreSQL server of our own, on a unix socket in a private directory, that lives as long as a drill. */
export interface EphemeralServer {
  programs: PostgresPrograms
  /** Its maintenance database, as the first superuser. */
  address: PostgresAddress
  /** The user and group its programs run as, where we are root. */
  identity: { uid?: number; gid?: number }
  isolation: Isolation
  stop(): Promise<void>
}

const NOBODY = 65534
/** A unix socket's path may have at most 107 bytes (sockaddr_un); PostgreSQL adds `/.s.PGSQL.5432`. */
const MAX_DIRECTORY_LENGTH = 80
const READY_DEADLINE_MS = 30_000
const SERVER_PROGRAMS = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql'] as const
/** Durability is worth nothing in a place that is thrown away; speed is. */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_wal_size=8GB',
  'shared_buffers=256MB',
  'maintenance_work_mem=256MB',
  'max_locks_per_transaction=1024',
  'logging_collector=off',
  'dynamic_shared_memory_type=mmap', // containers have 64 MB of /dev/shm
  'log_min_messages=fatal',
]

/**
 * Starts a server of this major version from the installed binaries, or those in `directories`, as a user other than
 * root. Its first superuser has the name of the source's: grants name it, and some are refused to any other superuser.
 * Throws UserError `tool-missing` naming the package when they are not installed.
 */
export async function startEphemeralServer(
  major: number,
  superuser: string,
  wish: IsolationWish,
  signal?: AbortSignal,
  directories?: readonly string[],
): Promise<EphemeralServer> {
  const programs = await serverPrograms(major, directories)
  const parent = tmpdir().length <= MAX_DIRECTORY_LENGTH - 20 ? tmpdir() : '/tmp'
  const home = await mkdtemp(join(parent, 'lifeboat-'))
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const address: PostgresAddress = {
    host: home,
    port: 5432,
    user: superuser,
    database: 'template1',
    sslMode: 'disable',
  }
  let service: ReturnType<typeof serveIsolated> | undefined
  const stop = async () => {
    await service?.stop()
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  try {
    if (identity.uid !== undefined) await chown(home, identity.uid, identity.gid ?? NOBODY)
    const data = join(home, 'data')
    const base = {
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: home, TZ: 'UTC' },
      cwd: home,
      ...identity,
    }
    const initialize = ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
    const abortable = { ...base, ...(signal ? { signal } : {}) }
    const program = programPath(programs, 'postgres')
    const isolation = await findIsolation(wish, { program, args: ['--version'], ...abortable })
    await run({ program: programPath(programs, 'initdb'), args: initialize, ...abortable })
    const settings = SETTINGS.flatMap((setting) => ['-c', setting])
    // No signal here: `stop` is always called, and ends it even while a cancel is under way.
    const args = ['-D', data, '-k', home, ...settings]
    service = serveIsolated({ program, args, ...base }, isolation, 'SIGQUIT') // nothing is worth a checkpoint
    await ready(address, service, signal)
    return { programs, address, identity, isolation, stop }
  } catch (cause) {
    await stop()
    if (cause instanceof UserError && cause.code !== 'process') throw cause
    throw new UserError('tool-missing', `cannot start a throwaway PostgreSQL ${major}: ${messageOf(cause)}`, {
      cause,
    })
  }
}

async function serverPrograms(
  major: number,
  directories: readonly string[] | undefined,
): Promise<PostgresPrograms> {
  const installed = await installedPrograms(SERVER_PROGRAMS, directories)
  const match = installed.find((programs) => programs.major === major)
  if (match) return match
  const have =
    installed.length > 0 ? `installed are ${installed.map((p) => p.major).join(', ')}` : 'none is installed'
  const word = `the backup is of PostgreSQL ${major} and no server of that version is installed here (${have}). Install the package postgresql-${major} on the runner, name the directory of its programs in postgres-bin, or give scratch a URL to an empty server of that version, such as a service container`
  throw new UserError('tool-missing', word)
}

async function ready(
  address: PostgresAddress,
  service: { exited: Promise<Exit> },
  signal: AbortSignal | undefined,
): Promise<void> {
  let exit: string | undefined
  service.exited.then(
    (ended) => {
      exit = ended.stderr.trim().split('\n').at(-1) ?? 'no message'
    },
    (error: unknown) => {
      exit = messageOf(error)
    },
  )
  const deadline = Date.now() + READY_DEADLINE_MS
  for (;;) {
    signal?.throwIfAborted()
    try {
      const session = await openSession(address, signal)
      await session.close()
      return
    } catch (cause) {
      if (exit !== undefined)
        throw new UserError('tool-missing', `the throwaway server ended at once: ${exit}`, { cause })
      if (Date.now() > deadline) throw cause
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
