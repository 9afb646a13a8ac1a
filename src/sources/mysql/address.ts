import { existsSync } from 'node:fs'
import { UserError } from '../../errors.ts'
import type { Family } from './version.ts'

const SSL_MODES = ['disabled', 'required', 'verify_ca', 'verify_identity'] as const
type SslMode = (typeof SSL_MODES)[number]

/** Where a MySQL or MariaDB database is and who asks; parsed by us, so that no program ever sees the URL. */
export interface MysqlAddress {
  host: string
  port: number
  /** Path of a unix socket; host and port do not matter then. */
  socket?: string
  user: string
  password?: string
  database: string
  sslMode: SslMode
  /** CA file for verify_ca and verify_identity. */
  sslCa?: string
  sslCert?: string
  sslKey?: string
}

const PARAMETERS = ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'socket']
/** Parameters that frameworks put into such URLs; they change nothing for a dump and are let pass. */
const IGNORED = ['charset', 'serverVersion', 'connection_limit', 'pool_timeout', 'connectTimeout', 'timezone']
const ENCODE =
  'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)'
const CA_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
]

/**
 * Parses `mysql://user:password@host:port/database?ssl-mode=...`. Hosts other than the loopback and unix sockets get
 * TLS with full verification unless the URL says otherwise. Throws UserError `input`, without a fragment of the URL
 * in its text.
 */
export function parseMysqlUrl(text: string): MysqlAddress {
  const url = toUrl(text)
  if (url.hash) fail(`has a "#" in it. ${ENCODE}`)
  const unknown = [...url.searchParams.keys()].filter((key) => ![...PARAMETERS, ...IGNORED].includes(key))
  // Their names stay unsaid: a `?` in a password that is not encoded makes a parameter of its second half.
  if (unknown.length > 0)
    fail(`has a parameter that is not understood; known are ${PARAMETERS.join(', ')}. ${ENCODE}`)
  const parameter = (name: string) => url.searchParams.get(name) || undefined
  const host = decode(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1') || 'localhost'
  const socket = parameter('socket')
  const user = decode(url.username, 'user')
  if (!user) fail(`names no user; write mysql://user:password@host:3306/database. ${ENCODE}`)
  const database = decode(url.pathname.slice(1), 'database name')
  if (!database) fail('names no database; write mysql://user:password@host:3306/database')
  if (database.includes('/')) fail(`has a "/" in the database name. ${ENCODE}`)
  const password = decode(url.password, 'password')
  const sslMode = sslModeOf(parameter('ssl-mode'), socket !== undefined || isLoopback(host))
  const optional = { sslCert: parameter('ssl-cert'), sslKey: parameter('ssl-key') }
  const sslCa = parameter('ssl-ca') ?? CA_BUNDLES.find((path) => existsSync(path))
  return {
    host,
    port: url.port === '' ? 3306 : Number(url.port),
    user,
    database,
    sslMode,
    ...(password ? { password } : {}),
    ...(socket ? { socket } : {}),
    ...(sslCa && sslMode.startsWith('verify') ? { sslCa } : {}),
    ...(optional.sslCert ? { sslCert: optional.sslCert } : {}),
    ...(optional.sslKey ? { sslKey: optional.sslKey } : {}),
  }
}

/** The address for messages: `host:port/database`, no user, no secret. */
export function addressLabel({ host, port, socket, database }: MysqlAddress): string {
  return socket ? `${socket}/${database}` : `${host}:${port}/${database}`
}

/** Whether host is this machine: then the wire is nobody else's. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/**
 * The environment of the families' programs. The password travels in MYSQL_PWD, which both read; it stands in no
 * argument list.
 */
export function clientEnvironment({ password }: MysqlAddress): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C.UTF-8',
    HOME: '/nonexistent', // no .my.cnf and no .mylogin.cnf of the runner may change what we do
    MYSQL_TEST_LOGIN_FILE: '/nonexistent',
    ...(password === undefined ? {} : { MYSQL_PWD: password }),
  }
}

/** How the families' programs find this server: the first arguments of all of them. */
export function clientArguments(address: MysqlAddress, family: Family): string[] {
  const { host, port, socket, user } = address
  const where = socket
    ? ['--protocol=socket', `--socket=${socket}`]
    : ['--protocol=tcp', `--host=${host}`, `--port=${port}`]
  return ['--no-defaults', ...where, `--user=${user}`, ...tlsArguments(address, family)]
}

function tlsArguments(address: MysqlAddress, family: Family): string[] {
  const { sslMode, sslCa, sslCert, sslKey, host } = address
  const files = [
    ...(sslCa ? [`--ssl-ca=${sslCa}`] : []),
    ...(sslCert ? [`--ssl-cert=${sslCert}`] : []),
    ...(sslKey ? [`--ssl-key=${sslKey}`] : []),
  ]
  if (family === 'mysql') {
    const key = sslMode === 'disabled' && isLoopback(host) ? ['--get-server-public-key'] : []
    return [`--ssl-mode=${sslMode.toUpperCase()}`, ...files, ...key]
  }
  if (sslMode === 'disabled') return ['--skip-ssl']
  // MariaDB's programs know verification of certificate and name together, or none.
  const verify = sslMode === 'required' ? '--skip-ssl-verify-server-cert' : '--ssl-verify-server-cert'
  return ['--ssl', verify, ...files]
}

function sslModeOf(said: string | undefined, local: boolean): SslMode {
  if (said === undefined) return local ? 'disabled' : 'verify_identity'
  const word = said.toLowerCase().replaceAll('-', '_')
  return (
    SSL_MODES.find((mode) => mode === word) ??
    fail(`has an unknown ssl-mode; use one of ${SSL_MODES.join(', ')}`)
  )
}

function toUrl(text: string): URL {
  if (!/^(mysql|mariadb):\/\//i.test(text)) fail('does not start with mysql:// or mariadb://')
  try {
    return new URL(text)
  } catch {
    return fail(`is not a valid URL. ${ENCODE}`)
  }
}

function decode(part: string, what: string): string {
  if (part.includes('%00')) fail(`has a ${what} with a NUL byte, which MySQL does not take`)
  try {
    return decodeURIComponent(part)
  } catch {
    return fail(`has a ${what} with a stray "%"; write a percent sign as %25`)
  }
}

function fail(fault: string): never {
  throw new UserError('input', `the database URL ${fault}`)
}
