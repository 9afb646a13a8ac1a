import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseRedisUrl } from '../../src/sources/redis/address.ts'
import { openConnection } from '../../src/sources/redis/connection.ts'
import type { Reply } from '../../src/sources/redis/replies.ts'

/** A throwaway Redis server; everything it made is gone after `stop()`. */
export interface RedisServer {
  readonly dir: string
  readonly pid: number
  readonly port: number
  readonly socket: string
  readonly password: string
  /** `redis://` over TCP, as the default user unless another is named. */
  url(user?: string, database?: number): string
  /** Runs commands in their order on a connection of their own and gives the answers. */
  send(...commands: (string | Buffer)[][]): Promise<Reply[]>
  kill(signal: NodeJS.Signals): Promise<void>
  log(): Promise<string>
  stop(): Promise<void>
}

export interface RedisOptions {
  /** Written over the defaults, as `--name value`. */
  settings?: Record<string, string>
  /** Runs on these data instead of none; removed at the end as well. */
  dir?: string
}

// Redis runs as root too, but nobody should.
const NOBODY = 65534
const AS_NOBODY = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** Starts a server with a password on a free port of 127.0.0.1 and on a Unix socket, and waits until it has loaded. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'lbr-')))
  if (AS_NOBODY.uid !== undefined) await chown(dir, NOBODY, NOBODY)
  // A password whose letters a URL and a shell would take apart.
  const password = `p/${randomBytes(6).toString('hex')}@%+:é "'`
  for (let attempt = 0; ; attempt++) {
    const port = await freePort()
    const server = start(dir, port, password, options.settings ?? {})
    if (await server.ready()) return server
    if (attempt === 4) throw new Error(`redis-server did not start: ${await server.log()}`)
  }
}

function start(dir: string, port: number, password: string, settings: Record<string, string>) {
  const socket = join(dir, 's')
  const all = {
    port: String(port),
    bind: '127.0.0.1',
    unixsocket: socket,
    unixsocketperm: '777',
    dir,
    logfile: join(dir, 'log'),
    requirepass: password,
    save: '',
    'repl-diskless-sync-delay': '0',
    'enable-debug-command': 'yes',
    ...settings,
  }
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])
  const child = spawn('redis-server', args, { stdio: 'ignore', cwd: dir, ...AS_NOBODY })
  const ended = once(child, 'exit')
  const url = (user?: string, database?: number) =>
    `redis://${user ?? ''}:${encodeURIComponent(password)}@127.0.0.1:${port}${database === undefined ? '' : `/${database}`}`
  const address = { ...parseRedisUrl(`redis+unix://${socket}`), password }
  return {
    dir,
    pid: child.pid ?? 0,
    port,
    socket,
    password,
    url,
    async send(...commands: (string | Buffer)[][]) {
      const connection = await openConnection(address)
      try {
        return await Promise.all(commands.map((words) => connection.send(...words)))
      } finally {
        connection.close()
      }
    },
    async ready() {
      while (isRunning(child)) {
        try {
          const connection = await openConnection(address)
          connection.close()
          return true
        } catch {
          await sleep(10)
        }
      }
      return false
    },
    async kill(signal: NodeJS.Signals) {
      if (isRunning(child)) child.kill(signal)
      await ended
    },
    log: () => readFile(join(dir, 'log'), 'utf8').catch(() => 'no log'),
    async stop() {
      if (isRunning(child)) child.kill('SIGKILL')
      await ended
      await rm(dir, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  server.close()
  await once(server, 'close')
  return port
}
