import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import pg from 'pg'
import { UserError } from '../../errors.ts'
import { addressLabel, type PostgresAddress } from './address.ts'

/** One row as text: every value as PostgreSQL prints it, null as null. */
export type Row = Record<string, string | null>

/** One connection with pinned settings. */
export interface Session {
  /** Runs SQL; values are bound to $1, $2 and so on. Throws pg's DatabaseError with its SQLSTATE in `code`. */
  query(sql: string, values?: readonly (string | number)[]): Promise<Row[]>
  /** Runs SQL and gives the rows of its last statement, columns in their order (names may repeat). */
  rows(sql: string): Promise<(string | null)[][]>
  close(): Promise<void>
}

/**
 * Settings that change how values are printed or how long a statement may take. Both sides of a comparison pin
 * them all, because ALTER DATABASE and ALTER ROLE may set any of them silently. Before PostgreSQL 12 only 3 extra digits
 * tell all floating-point numbers apart; since, any number above 0 does.
 */
const PINNED = `
  SET datestyle = 'ISO, MDY'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 3;
  SET bytea_output = 'hex'; SET xmlbinary = 'base64'; SET lc_monetary = 'C'; SET search_path = '';
  SET row_security = off; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
  SET lock_timeout = '30s'; SET max_parallel_workers_per_gather = 0; SET jit = off; SET client_encoding = 'UTF8';
  SET synchronize_seqscans = off; SET quote_all_identifiers = off;`
const CONNECT_TIMEOUT_MS = 20_000

/**
 * Connects and pins the settings. Throws UserError `preflight` with one clear message per fault: unreachable,
 * wrong password, unknown database, TLS refused, too many connections.
 */
export async function openSession(address: PostgresAddress, signal?: AbortSignal): Promise<Session> {
  signal?.throwIfAborted()
  const { client, socket } = await connectClient(address, signal)
  const abort = () => socket.destroy()
  signal?.addEventListener('abort', abort, { once: true })
  // A connection that breaks between two queries must not end the process; the next query reports it.
  client.on('error', () => undefined)
  const lost = (cause: unknown) => sessionFault(address, cause, signal)
  const query = async (sql: string, values: readonly (string | number)[] = []) => {
    const result = await client.query<Row>(sql, [...values]).catch(lost)
    return Array.isArray(result) ? [] : result.rows
  }
  const rows = async (sql: string) => {
    const results = await client.query<(string | null)[]>({ text: sql, rowMode: 'array' }).catch(lost)
    return [results].flat().at(-1)?.rows ?? []
  }
  const close = async () => {
    signal?.removeEventListener('abort', abort)
    await client.end().catch(() => undefined) // closing a broken connection is closed enough
  }
  try {
    const [version] = await query("SELECT current_setting('server_version_num') AS v")
    await client.query(Number(version?.v) >= 170000 ? `${PINNED} SET transaction_timeout = 0;` : PINNED)
    return { query, rows, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function connectClient(
  address: PostgresAddress,
  signal: AbortSignal | undefined,
): Promise<{ client: pg.Client; socket: Socket }> {
  const optional = address.sslMode === 'prefer' || address.sslMode === 'allow'
  if (optional && !address.host.startsWith('/')) {
    const secured = await attempt(address, true, signal).catch((cause: unknown) => {
      // Only what the server says about TLS itself comes without a code.
      if (faultCode(cause) !== 'unknown' || signal?.aborted) throw connectionFault(address, cause, signal)
    })
    if (secured) return secured
  }
  try {
    return await attempt(address, !optional && address.sslMode !== 'disable', signal)
  } catch (cause) {
    throw connectionFault(address, cause, signal)
  }
}

async function attempt(address: PostgresAddress, tls: boolean, signal: AbortSignal | undefined) {
  const socket = new Socket()
  const client = new pg.Client({
    host: address.host,
    port: address.port,
    user: address.user,
    database: address.database,
    password: () => {
      if (address.password === undefined) throw new PasswordMissing()
      return address.password
    },
    application_name: 'lifeboat',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    types: { getTypeParser: () => (value: string) => value },
    enableChannelBinding: address.channelBinding === 'require',
    ssl: tls ? tlsOptions(address) : false,
    stream: () => socket,
  })
  const abort = () => socket.destroy(new Error('cancelled'))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    await client.connect()
    return { client, socket }
  } catch (cause) {
    socket.destroy()
    throw cause
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

/** libpq's meaning of sslmode: only verify-ca and verify-full check the certificate, only the last the name. */
function tlsOptions(address: PostgresAddress): ConnectionOptions {
  const { sslMode, sslRootCert, sslCert, sslKey } = address
  return {
    rejectUnauthorized: sslMode.startsWith('verify'),
    servername: address.host,
    ...(sslRootCert ? { ca: readFileSync(sslRootCert) } : {}),
    ...(sslCert ? { cert: readFileSync(sslCert) } : {}),
    ...(sslKey ? { key: readFileSync(sslKey) } : {}),
    ...(sslMode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}

function connectionFault(
  address: PostgresAddress,
  cause: unknown,
  signal: AbortSignal | undefined,
): UserError {
  if (signal?.aborted) return new UserError('cancelled', 'the run was cancelled', { cause })
  const at = `PostgreSQL at ${addressLabel(address)}`
  const text = explain(address, faultCode(cause))
  return new UserError('preflight', `${at}: ${text}`, { cause })
}

/** The fault of a query: the server's own error as it is, a broken connection or a cancel in words. */
function sessionFault(address: PostgresAddress, cause: unknown, signal: AbortSignal | undefined): never {
  if (signal?.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause })
  const code = faultCode(cause)
  // 57P01 to 57P03: the server was shut down, or crashed, under this connection.
  if (cause instanceof pg.DatabaseError && !code.startsWith('57P')) throw cause
  const word = `the connection to PostgreSQL at ${addressLabel(address)} was lost (${code === 'unknown' ? 'closed' : code}); the server or the network went down. Run again.`
  throw new UserError('process', word, { cause })
}

/** Thrown while connecting when the server wants a password and the URL has none. */
class PasswordMissing extends Error {
  readonly code = 'password-missing'
}

function faultCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return 'unknown'
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  // Several addresses of one name were tried: the first tells.
  if ('errors' in cause && Array.isArray(cause.errors)) return faultCode(cause.errors[0])
  return cause instanceof Error && /timeout/i.test(cause.message) ? 'ETIMEDOUT' : 'unknown'
}

/** SQLSTATEs (PostgreSQL manual, appendix A) and socket errors, each as what happened and what to do. */
function explain(address: PostgresAddress, code: string): string {
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing answers there (connection refused). Check host and port, and that the server runs and listens.'
    case 'ENOENT':
      return 'there is no such unix socket. Check the host directory and that the server runs.'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name is unknown here. Check it; a private host needs a runner in its network or a tunnel.'
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'no answer within 20 seconds. A firewall may keep this runner out; allow it, or use a self-hosted runner.'
    case '28P01':
      return `the password of user ${address.user} is wrong. Check the secret that holds the database URL.`
    case 'password-missing':
      return `the server asks user ${address.user} for a password and the URL has none. Write postgres://user:password@host/database.`
    case '28000':
      return `the server refuses user ${address.user} from here. Check that the role may log in, and pg_hba.conf.`
    case '3D000':
      return `there is no database ${address.database}. Check the last part of the URL.`
    case '42501':
      return `user ${address.user} may not connect to this database. GRANT CONNECT on it.`
    case '53300':
      return 'the server has no free connection. Lifeboat needs three; raise max_connections or run at another time.'
    case '57P03':
      return 'the server is starting up or shutting down. Run again when it is ready.'
    default:
      return tlsFault(address, code) ?? `the connection failed (${code}). Check the URL and the server's log.`
  }
}

function tlsFault(address: PostgresAddress, code: string): string | undefined {
  const way =
    'in the URL, sslrootcert=<file> names the CA to trust; sslmode=require encrypts without checking; sslmode=disable does neither'
  if (code === 'unknown' && address.sslMode !== 'disable') {
    return `the server did not accept the connection over TLS (sslmode=${address.sslMode}). If it has no TLS: ${way}.`
  }
  const verification = /CERT|SELF_SIGNED|ALTNAME|ISSUER|ERR_TLS/.test(code)
  return verification ? `the server's certificate could not be verified (${code}); ${way}.` : undefined
}
