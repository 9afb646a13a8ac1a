import { existsSync } from 'node:fs'
import { UserError } from '../../errors.ts'

export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const
export type SslMode = (typeof SSL_MODES)[number]

/** Where a PostgreSQL database is and who asks; parsed by us, so that no tool ever sees the URL. */
export interface PostgresAddress {
  /** Host name, or the directory of a unix socket. */
  host: string
  port: number
  user: string
  password?: string
  database: string
  sslMode: SslMode
  /** CA file for verify-ca and verify-full. */
  sslRootCert?: string
  sslCert?: string
  sslKey?: string
  /** Ask for SCRAM bound to the TLS channel, as some providers' URLs do. */
  channelBinding?: 'require'
}

const PARAMETERS = [
  'host',
  'port',
  'user',
  'password',
  'dbname',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'channel_binding',
]
/** Parameters other tools put into such URLs; they change nothing for a dump and are let pass. */
const IGNORED = [
  'application_name',
  'connect_timeout',
  'schema',
  'pgbouncer',
  'connection_limit',
  'pool_timeout',
  'serverVersion',
  'charset',
]
const ENCODE =
  'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)'
/** The system's own CA bundle: libpq before 16 has no `sslrootcert=system`. */
const CA_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
]

/**
 * Parses `postgres://user:password@host:port/database?sslmode=...`. Hosts other than the loopback and unix
 * sockets get TLS with full verification unless the URL says otherwise (libpq's own default, `prefer`, verifies
 * nothing). Throws UserError `input`, without a fragment of the URL in its text.
 */
export function parsePostgresUrl(text: string): PostgresAddress {
  const url = toUrl(text)
  if (url.hash) fail(`has a "#" in it. ${ENCODE}`)
  const unknown = [...url.searchParams.keys()].filter((key) => ![...PARAMETERS, ...IGNORED].includes(key))
  if (unknown.length > 0) {
    // Their names stay unsaid: a `?` in a password that is not encoded makes a parameter of its second half.
    fail(`has a parameter that is not understood; known are ${PARAMETERS.join(', ')}. ${ENCODE}`)
  }
  const parameter = (name: string) => url.searchParams.get(name) || undefined
  const host = parameter('host') ?? (decode(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1') || 'localhost')
  if (host.includes(',')) fail('names several hosts; name the one to dump from')
  const user = parameter('user') ?? decode(url.username, 'user')
  if (!user) fail(`names no user; write postgres://user:password@host/database. ${ENCODE}`)
  const database = parameter('dbname') ?? (decode(url.pathname.slice(1), 'database name') || user)
  const password = parameter('password') ?? decode(url.password, 'password')
  const sslMode = parameter('sslmode') ?? (isLocal(host) ? 'prefer' : 'verify-full')
  if (!isSslMode(sslMode)) fail(`has an unknown sslmode; use one of ${SSL_MODES.join(', ')}`)
  const rootCert = parameter('sslrootcert')
  const sslRootCert =
    rootCert && rootCert !== 'system' ? rootCert : CA_BUNDLES.find((path) => existsSync(path))
  const sslCert = parameter('sslcert')
  const sslKey = parameter('sslkey')
  return {
    host,
    port: port(url.port || parameter('port')),
    user,
    ...(password ? { password } : {}),
    database,
    sslMode,
    ...(sslRootCert && sslMode.startsWith('verify') ? { sslRootCert } : {}),
    ...(sslCert ? { sslCert } : {}),
    ...(sslKey ? { sslKey } : {}),
    ...(parameter('channel_binding') === 'require' ? { channelBinding: 'require' } : {}),
  }
}

/** The address for messages: `host:port/database`, no user, no secret. */
export function addressLabel(address: PostgresAddress): string {
  return `${address.host}:${address.port}/${address.database}`
}

/** The environment in which libpq programs find this address; nothing of it stands in any argument list. */
export function libpqEnvironment(address: PostgresAddress): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C',
    LC_MESSAGES: 'C',
    HOME: '/nonexistent', // no .pgpass, .psqlrc or service file of the runner may change what we do
    PGHOST: address.host,
    PGPORT: String(address.port),
    PGUSER: address.user,
    PGDATABASE: address.database,
    PGSSLMODE: address.sslMode,
    PGAPPNAME: 'lifeboat',
    PGCONNECT_TIMEOUT: '20',
    PGCLIENTENCODING: 'UTF8',
    ...(address.password === undefined ? {} : { PGPASSWORD: address.password }),
    ...(address.sslRootCert ? { PGSSLROOTCERT: address.sslRootCert } : {}),
    ...(address.sslCert ? { PGSSLCERT: address.sslCert } : {}),
    ...(address.sslKey ? { PGSSLKEY: address.sslKey } : {}),
    ...(address.channelBinding ? { PGCHANNELBINDING: address.channelBinding } : {}),
  }
}

function isLocal(host: string): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function isSslMode(text: string): text is SslMode {
  return (SSL_MODES as readonly string[]).includes(text)
}

function toUrl(text: string): URL {
  if (!/^postgres(ql)?:\/\//.test(text)) fail('does not start with postgres:// or postgresql://')
  try {
    return new URL(text)
  } catch {
    return fail(`is not a valid URL. ${ENCODE}`)
  }
}

function decode(part: string, what: string): string {
  if (part.includes('%00')) fail(`has a ${what} with a NUL byte, which PostgreSQL does not take`)
  try {
    return decodeURIComponent(part)
  } catch {
    return fail(`has a ${what} with a stray "%"; write a percent sign as %25`)
  }
}

function port(text: string | undefined): number {
  const number = Number(text ?? 5432)
  return Number.isInteger(number) && number > 0 && number < 65536 ? number : fail('has an impossible port')
}

function fail(fault: string): never {
  throw new UserError('input', `the database URL ${fault}`)
}
