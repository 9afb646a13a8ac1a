import { ENCODE, isLoopback, readConnectionUrl, refuseUrl, systemAuthorities } from '../connection-url.ts'

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

const RULES = {
  schemes: ['postgres', 'postgresql'],
  parameters: [
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
  ],
  ignored: [
    'application_name',
    'connect_timeout',
    'schema',
    'pgbouncer',
    'connection_limit',
    'pool_timeout',
    'serverVersion',
    'charset',
  ],
  withoutNul: 'PostgreSQL',
} as const

/**
 * Parses `postgres://user:password@host:port/database?sslmode=...`. Hosts other than the loopback and unix
 * sockets get TLS with full verification unless the URL says otherwise (libpq's own default, `prefer`, verifies
 * nothing). Throws UserError `input`, without a fragment of the URL in its text.
 */
export function parsePostgresUrl(text: string): PostgresAddress {
  const { parameter, ...url } = readConnectionUrl(text, RULES)
  const host = parameter('host') ?? (url.host || 'localhost')
  if (host.includes(',')) refuseUrl('names several hosts; name the one to dump from')
  const user = parameter('user') ?? url.user
  if (!user) refuseUrl(`names no user; write postgres://user:password@host/database. ${ENCODE}`)
  const database = parameter('dbname') ?? (url.path('database name') || user)
  const password = parameter('password') ?? url.password
  const local = host.startsWith('/') || isLoopback(host)
  const sslMode = parameter('sslmode') ?? (local ? 'prefer' : 'verify-full')
  if (!isSslMode(sslMode)) refuseUrl(`has an unknown sslmode; use one of ${SSL_MODES.join(', ')}`)
  const rootCert = parameter('sslrootcert')
  // libpq before 16 has no `sslrootcert=system`.
  const sslRootCert = rootCert && rootCert !== 'system' ? rootCert : systemAuthorities()
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

function isSslMode(text: string): text is SslMode {
  return (SSL_MODES as readonly string[]).includes(text)
}

function port(text: string | undefined): number {
  const number = Number(text ?? 5432)
  return Number.isInteger(number) && number > 0 && number < 65536
    ? number
    : refuseUrl('has an impossible port')
}
