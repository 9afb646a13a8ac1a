import { ENCODE, isLoopback, readConnectionUrl, refuseUrl, systemAuthorities } from '../connection-url.ts'
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

const RULES = {
  schemes: ['mysql', 'mariadb'],
  parameters: ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'socket'],
  ignored: ['charset', 'serverVersion', 'connection_limit', 'pool_timeout', 'connectTimeout', 'timezone'],
  withoutNul: 'MySQL',
} as const

/**
 * Parses `mysql://user:password@host:port/database?ssl-mode=...`. Hosts other than the loopback and unix sockets get
 * TLS with full verification unless the URL says otherwise. Throws UserError `input`, without a fragment of the URL
 * in its text.
 */
export function parseMysqlUrl(text: string): MysqlAddress {
  const { user, password, port, parameter, ...url } = readConnectionUrl(text, RULES)
  const host = url.host || 'localhost'
  const socket = parameter('socket')
  if (!user) refuseUrl(`names no user; write mysql://user:password@host:3306/database. ${ENCODE}`)
  const database = url.path('database name')
  if (!database) refuseUrl('names no database; write mysql://user:password@host:3306/database')
  if (database.includes('/')) refuseUrl(`has a "/" in the database name. ${ENCODE}`)
  const sslMode = sslModeOf(parameter('ssl-mode'), socket !== undefined || isLoopback(host))
  const optional = { sslCert: parameter('ssl-cert'), sslKey: parameter('ssl-key') }
  const sslCa = parameter('ssl-ca') ?? systemAuthorities()
  return {
    host,
    port: port === '' ? 3306 : Number(port),
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
    refuseUrl(`has an unknown ssl-mode; use one of ${SSL_MODES.join(', ')}`)
  )
}
