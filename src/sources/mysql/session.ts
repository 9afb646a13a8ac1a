import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import type { PeerCertificate, SecureContextOptions } from 'node:tls'
import { type Connection, type ConnectionConfig, createConnection, SqlError } from 'mariadb'
import { UserError } from '../../errors.ts'
import { isLoopback } from '../connection-url.ts'
import { addressLabel, type MysqlAddress } from './address.ts'
import { connectionFault } from './session-fault.ts'
import { parseVersion, type Version } from './version.ts'

/** One row as text: every value as the server prints it, null as null. */
export type Row = Record<string, string | null>

/** One connection with pinned settings. */
export interface Session {
  readonly server: Version
  /** Runs one statement; values are bound to its question marks. Throws SqlError with its number in `errno`. */
  query(sql: string, values?: readonly string[]): Promise<Row[]>
  /** Runs one statement and gives the rows, columns in their order (names may repeat). */
  rows(sql: string): Promise<(string | null)[][]>
  /** Ends it, also while a statement runs: that one fails then. */
  close(): Promise<void>
}

/** What changes how values and definitions are printed, how long a statement may take, or how long we may wait. */
const PINNED = [
  'SET NAMES utf8mb4',
  `SET SESSION time_zone = '+00:00', sql_mode = '', sql_quote_show_create = 1, lock_wait_timeout = 30,
    wait_timeout = 604800, net_read_timeout = 3600, net_write_timeout = 3600, group_concat_max_len = 4294967295,
    max_sort_length = 8388608`,
  'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
]
const PINNED_OF = {
  mariadb: ['SET SESSION max_statement_time = 0, use_stat_tables = never'],
  mysql: ['SET SESSION max_execution_time = 0'],
}
/** From 8.0 on, the catalog tells of a day ago. */
const FRESH_CATALOG = 'SET SESSION information_schema_stats_expiry = 0, print_identified_with_as_hex = ON'
const CONNECT_TIMEOUT_MS = 20_000

/**
 * Connects, and pins the settings. With `database: undefined` no database is chosen. Throws UserError `preflight` with
 * one clear message per fault: unreachable, wrong password, unknown database, TLS refused, too many connections.
 */
export async function openSession(
  address: Omit<MysqlAddress, 'database'> & { database: string | undefined },
  signal?: AbortSignal,
): Promise<Session> {
  signal?.throwIfAborted()
  const connection = await connected(address, signal)
  // A connection that breaks between two queries must not end the process; the next query reports it.
  connection.on('error', () => undefined)
  const abort = () => connection.destroy()
  signal?.addEventListener('abort', abort, { once: true })
  const lost = (cause: unknown) => sessionFault(address, cause, signal)
  let running = 0
  // A statement that is asked for while the connection ends gets no answer from the library, ever.
  const over = Promise.withResolvers<never>()
  over.promise.catch(() => undefined)
  const answer = async (sql: string, values: readonly string[] | undefined, rowsAsArray: boolean) => {
    running += 1
    try {
      const answered = connection.query<unknown>({ sql, rowsAsArray }, values && [...values])
      return await Promise.race([answered, over.promise])
    } catch (cause) {
      return lost(cause)
    } finally {
      running -= 1
    }
  }
  const query = async (sql: string, values: readonly string[] = []) =>
    asRows(await answer(sql, values, false))
  const rows = async (sql: string) => asRows<(string | null)[]>(await answer(sql, undefined, true))
  try {
    const [said] = await query('SELECT VERSION() AS version')
    const server = parseVersion(said?.version ?? '')
    if (!server)
      throw new UserError('preflight', `the server at ${place(address)} is neither MySQL nor MariaDB`)
    const fresh = server.family === 'mysql' && server.series >= 800 ? [FRESH_CATALOG] : []
    for (const sql of [...PINNED, ...PINNED_OF[server.family], ...fresh]) await query(sql)
    return {
      server,
      query,
      rows,
      async close() {
        signal?.removeEventListener('abort', abort)
        over.reject(new UserError('process', 'the session was closed'))
        // What it is asked may take hours; nobody waits for it any more.
        if (running > 0) connection.destroy()
        else await connection.end().catch(() => undefined) // closing a broken connection is closed enough
      },
    }
  } catch (error) {
    connection.destroy()
    throw error
  }
}

/** The number of a server's error (MySQL server error reference), or undefined for any other error. */
export function errorNumber(error: unknown): number | undefined {
  return error instanceof SqlError ? error.errno : undefined
}

/** An identifier, quoted. */
export function quoted(...names: string[]): string {
  return names.map((name) => `\`${name.replaceAll('`', '``')}\``).join('.')
}

/** A value that must be there. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column]
  if (value === undefined || value === null) throw new Error(`the server gave no ${column}`)
  return value
}

type Place = Omit<MysqlAddress, 'database'> & { database: string | undefined }

function place(address: Place): string {
  return addressLabel({ ...address, database: address.database ?? '' }).replace(/\/$/, '')
}

async function connected(address: Place, signal: AbortSignal | undefined): Promise<Connection> {
  let socket: Socket | undefined
  const abort = () => socket?.destroy(new Error('cancelled'))
  signal?.addEventListener('abort', abort, { once: true })
  const { database, user, password, host, port } = address
  const options: ConnectionConfig = {
    user,
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
    host,
    port,
    ssl: address.sslMode === 'disabled' ? false : tlsOptions(address),
    // Without TLS the key that hides the password comes from the server: only where nobody is between.
    allowPublicKeyRetrieval: address.socket !== undefined || isLoopback(host),
    connectTimeout: CONNECT_TIMEOUT_MS,
    permitLocalInfile: false, // a server may ask its client for any file
    multipleStatements: false,
    checkDuplicate: false,
    keepAliveDelay: 30_000,
    charset: 'utf8mb4',
    typeCast: (column) => column.string(),
    stream: () => {
      socket = address.socket ? connect(address.socket) : connect(port, host)
      return socket
    },
  }
  try {
    return await createConnection(options)
  } catch (cause) {
    socket?.destroy()
    if (signal?.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause })
    throw connectionFault(address, place(address), cause)
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

interface TlsOptions extends SecureContextOptions {
  rejectUnauthorized: boolean
  /** What the certificate must be for; the library gives TLS a socket alone. */
  host: string
  servername?: string
  checkServerIdentity?: (host: string, certificate: PeerCertificate) => Error | undefined
}

function tlsOptions({ sslMode, sslCa, sslCert, sslKey, host }: Place): TlsOptions {
  return {
    rejectUnauthorized: sslMode.startsWith('verify'),
    host,
    ...(/^[\d.:]+$/.test(host) ? {} : { servername: host }),
    ...(sslCa ? { ca: readFileSync(sslCa) } : {}),
    ...(sslCert ? { cert: readFileSync(sslCert) } : {}),
    ...(sslKey ? { key: readFileSync(sslKey) } : {}),
    ...(sslMode === 'verify_ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}

/** The fault of a query: the server's own error as it is, a broken connection or a cancel in words. */
function sessionFault(address: Place, cause: unknown, signal: AbortSignal | undefined): never {
  if (signal?.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause })
  if (cause instanceof UserError) throw cause
  // Numbers from 45000 on are the client library's own; 1053, 1317, 1927: shut down or killed under this connection.
  const number = errorNumber(cause) ?? 0
  if (number > 0 && number < 45_000 && ![1053, 1317, 1927].includes(number)) throw cause
  const word = `the connection to the server at ${place(address)} was lost; the server or the network went down. Run again.`
  throw new UserError('process', word, { cause })
}

/** What the library gives for a statement without rows is no list. */
function asRows<T = Row>(result: unknown): T[] {
  return Array.isArray(result) ? result : []
}
