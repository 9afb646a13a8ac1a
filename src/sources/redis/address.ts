import { existsSync } from 'node:fs'
import { readConnectionUrl, refuseUrl } from '../connection-url.ts'

/** Where a server is and who asks; parsed by us, so that no tool ever sees the URL. */
export interface RedisAddress {
  /** Host name or address; empty for a unix socket. */
  host: string
  port: number
  /** Path of a unix socket. */
  socket?: string
  user?: string
  password?: string
  /** The logical database the URL names; absent: all. */
  database?: number
  tls: boolean
  /** Whether the server's certificate is verified. */
  verify: boolean
  /** Files in PEM: the authority, our own certificate and its key. */
  ca?: string
  cert?: string
  key?: string
}

const RULES = {
  schemes: ['redis', 'rediss', 'redis+unix'],
  parameters: ['db', 'ca', 'cert', 'key', 'verify'],
  ignored: ['family', 'timeout', 'protocol', 'client_name', 'clientName', 'connect_timeout'],
} as const

/**
 * Parses `redis://user:password@host:6379/0`, `rediss://...` (TLS, verified unless `?verify=false`; `?ca=`, `?cert=`
 * and `?key=` are files) and `redis+unix:///path/to.sock?db=0`. Throws UserError `input`, without a fragment of the URL.
 */
export function parseRedisUrl(text: string): RedisAddress {
  const { scheme, host, port, user, password, ...url } = readConnectionUrl(text, RULES)
  const unix = scheme === 'redis+unix'
  const path = url.path('path')
  if (unix && (path === '' || host)) refuseUrl('names no socket; write redis+unix:///path/to.sock')
  const tls = scheme === 'rediss'
  const [db, ca, cert, key, verify] = ['db', 'ca', 'cert', 'key', 'verify'].map(url.parameter)
  if (!tls && (ca || cert || key || verify)) refuseUrl('has TLS parameters, but is not rediss://')
  if ((cert === undefined) !== (key === undefined)) refuseUrl('needs both cert and key, or neither')
  for (const file of [ca, cert, key])
    if (file && !existsSync(file)) refuseUrl('names a file of TLS that does not exist')
  const database = databaseOf(db ?? (unix ? '' : path))
  if (user && !password)
    refuseUrl('has a user and no password; write user:password@, or :password@ without a user')
  return {
    host: unix ? '' : host || 'localhost',
    port: Number(port || 6379),
    tls,
    verify: verify !== 'false',
    ...(unix ? { socket: `/${path}` } : {}),
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database === undefined ? {} : { database }),
    ...(ca ? { ca } : {}),
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
  }
}

/** The address for messages: `host:6379`, or `host:6379/2`; no user, no secret. */
export function addressLabel({ host, port, socket, database }: RedisAddress): string {
  const place = socket ?? `${host.includes(':') ? `[${host}]` : host}:${port}`
  return database === undefined ? place : `${place}/${database}`
}

/** The environment in which `redis-cli` is given its password. */
export function redisEnvironment(address: RedisAddress): Record<string, string> {
  const { host, port, socket, user, password, database = 0 } = address
  return {
    ...(socket ? { REDIS_SOCKET: socket } : { REDIS_HOST: host, REDIS_PORT: String(port) }),
    REDIS_DB: String(database),
    ...(user ? { REDIS_USER: user } : {}),
    ...(password ? { REDISCLI_AUTH: password } : {}),
  }
}

function databaseOf(text: string): number | undefined {
  if (text === '') return undefined
  if (!/^\d{1,5}$/.test(text)) refuseUrl('has a path that is not the number of a logical database')
  return Number(text)
}
