import { createWriteStream } from 'node:fs'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Inventory } from '../../backup/inventory.ts'
import { messageOf, UserError } from '../../errors.ts'
import type { Exit } from '../../streams/process.ts'
import { findIsolation, type Isolation, type IsolationWish, serveIsolated } from '../isolation.ts'
import type { RedisAddress } from './address.ts'
import { openConnection } from './connection.ts'
import { placeFault } from './directory-files.ts'
import { type ServerProgram, serverFor } from './programs.ts'
import { databasesOf } from './tally.ts'

/** A server of our own, on a unix socket in a private directory, that has loaded a dump and changes nothing of it. */
export interface EphemeralServer {
  program: ServerProgram
  isolation: Isolation
  /** Loads a dump; to be called once. Throws UserError `drill` when the server does not take it. */
  load(dump: AsyncIterable<Uint8Array>): Promise<RedisAddress>
  /** Where the server writes what it holds, at SAVE. */
  file: string
  stop(): Promise<void>
}

const NOBODY = 65534
/** A unix socket's path may have at most 107 bytes (sockaddr_un). */
const MAX_DIRECTORY_LENGTH = 80
const POLL_MS = 20
const USUAL_DATABASES = 16

/**
 * Makes a place for a throwaway server that can load a dump with this inventory, run as a user other than root.
 * Throws UserError `tool-missing` naming the package where none is installed.
 */
export async function prepareServer(
  recorded: Inventory,
  wish: IsolationWish,
  signal?: AbortSignal,
): Promise<EphemeralServer> {
  const program = await serverFor(recorded)
  const parent = tmpdir().length <= MAX_DIRECTORY_LENGTH - 20 ? tmpdir() : '/tmp'
  const home = await mkdtemp(join(parent, 'lifeboat-'))
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const file = join(home, 'dump.rdb')
  const address: RedisAddress = { host: '', port: 0, socket: join(home, 's'), tls: false, verify: false }
  let service: ReturnType<typeof serveIsolated> | undefined
  const stop = async () => {
    await service?.stop()
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: home, TZ: 'UTC' }
  const base = { program: program.path, env, cwd: home, ...identity }
  const probe = { ...base, args: ['--version'], ...(signal ? { signal } : {}) }
  const isolation = await isolationFor(wish, probe).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    program,
    isolation,
    file,
    async load(dump) {
      const written = pipeline(
        dump,
        createWriteStream(file, { mode: 0o600 }),
        ...(signal ? [{ signal }] : []),
      )
      await written.catch((error: unknown) => {
        throw placeFault(error, file)
      })
      if (identity.uid !== undefined) await chown(file, identity.uid, identity.gid)
      // No signal here: `stop` is always called, and ends it even while a cancel is under way.
      service = serveIsolated({ ...base, args: argumentsOf(home, recorded) }, isolation, 'SIGTERM')
      await loaded(address, service, join(home, 'log'), signal)
      return address
    },
    stop,
  }
}

async function isolationFor(
  wish: IsolationWish,
  probe: Parameters<typeof findIsolation>[1],
): Promise<Isolation> {
  if (probe.uid !== undefined) await chown(probe.cwd, probe.uid, probe.gid ?? NOBODY)
  return findIsolation(wish, probe)
}

/**
 * A replica of nobody: only a master drops keys whose time has come, while it loads and later, so this server holds
 * for ever what the dump held.
 */
function argumentsOf(home: string, recorded: Inventory): string[] {
  const settings = {
    port: '0',
    unixsocket: join(home, 's'),
    unixsocketperm: '700',
    dir: home,
    dbfilename: 'dump.rdb',
    logfile: join(home, 'log'),
    loglevel: 'warning',
    save: '',
    appendonly: 'no',
    databases: String(Math.max(USUAL_DATABASES, (databasesOf(recorded).at(-1) ?? 0) + 1)),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  return [...args, '--replicaof', '127.0.0.1', '1']
}

async function loaded(
  address: RedisAddress,
  service: { exited: Promise<Exit> },
  log: string,
  signal?: AbortSignal,
): Promise<void> {
  let ended = false
  const over = () => {
    ended = true
  }
  service.exited.then(over, over)
  for (;;) {
    signal?.throwIfAborted()
    try {
      const connection = await openConnection(address, signal)
      connection.close()
      return
    } catch (cause) {
      signal?.throwIfAborted()
      // Loading takes as long as it takes; only its end is a fault.
      if (ended)
        throw new UserError('drill', `the server does not load the dump: ${await lastWord(log, service)}`, {
          cause,
        })
    }
    await sleep(POLL_MS, undefined, signal ? { signal } : {})
  }
}

async function lastWord(log: string, service: { exited: Promise<Exit> }): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').flatMap((line) => /^\d+:\w .* # (.*)$/.exec(line)?.[1] ?? [])
  const told = lines.filter(
    (line) => !/^(Internal error in RDB|Server initialized|WARNING|Redis is starting)/.test(line),
  )
  if (told.length > 0) return told.slice(-2).join('; ')
  return service.exited.then(({ stderr }) => stderr.trim().split('\n').at(-1) ?? 'no message', messageOf)
}
