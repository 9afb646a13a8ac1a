import { existsSync } from 'node:fs'
import { UserError } from '../../errors.ts'

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

const PARAMETERS = ['db', 'ca', 'cert', 'key', 'verify']
/** Parameters other tools put into such URLs; they change nothing here and are let pass. */
const IGNORED = ['family', 'timeout', 'protocol', 'client_name', 'clientName', 'connect_timeout']
const ENCODE =
  'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)'

/**
 * Parses `redis://user:password@host:6379/0`, `rediss://...` (TLS, verified unless `?verify=false`; `?ca=`, `?cert=`
 * and `?key=` are files) and `redis+unix:///path/to.sock?db=0`. Throws UserError `input`, without a fragment of the URL.
 */
export function parseRedisUrl(text: string): RedisAddress {
  const url = toUrl(text)
  if (url.hash) fail(`has a "#" in it. ${ENCODE}`)
  const known = [...PARAMETERS, ...IGNORED]
  if ([...url.searchParams.keys()].some((key) => !known.includes(key)))
    fail(`has a parameter that is not understood; known are ${PARAMETERS.join(', ')}. ${ENCODE}`)
  const unix = url.protocol === 'redis+unix:'
  const path = decode(url.pathname, 'path')
  if (unix && (path.length < 2 || url.host)) fail('names no socket; write redis+unix:///path/to.sock')
  const tls = url.protocol === 'rediss:'
  const { db, ca, cert, key, verify } = Object.fromEntries(url.searchParams)
  if (!tls && (ca || cert || key || verify)) fail('has TLS parameters, but is not rediss://')
  if ((cert === undefined) !== (key === undefined)) fail('needs both cert and key, or neither')
  for (const file of [ca, cert, key])
    if (file && !existsSync(file)) fail('names a file of TLS that does not exist')
  const database = databaseOf(db ?? (unix ? '' : path.slice(1)))
  const user = decode(url.username, 'user')
  const password = decode(url.password, 'password')
  if (user && !password)
    fail('has a user and no password; write user:password@, or :password@ without a user')
  return {
    host: unix ? '' : decode(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1') || 'localhost',
    port: Number(url.port || 6379),
    tls,
    verify: verify !== 'false',
    ...(unix ? { socket: path } : {}),
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
  if (!/^\d{1,5}$/.test(text)) fail('has a path that is not the number of a logical database')
  return Number(text)
}

function toUrl(text: string): URL {
  try {
    return new URL(text)
  } catch {
    return fail(`is not a valid URL. ${ENCODE}`)
  }
}

function decode(part: string, what: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return fail(`has a ${what} with a stray "%"; write a percent sign as %25`)
  }
}

function fail(fault: string): never {
  throw new UserError('input', `the database URL ${fault}`)
}
