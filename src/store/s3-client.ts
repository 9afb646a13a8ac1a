import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { ObjectHeaders } from './object-headers.ts'
import type { Profile } from './profiles.ts'
import { retrying } from './retry.ts'
import { withFreshCredentials } from './s3-credentials.ts'
import { isTransient, isUnreached, storeError } from './s3-errors.ts'
import type { UploadWatch } from './store.ts'

/** How to reach one bucket, and how objects are written to it. */
export interface S3Options {
  bucket: string
  /** Put before every key with a `/` between; empty for none. */
  prefix: string
  endpoint?: string
  region?: string
  /** Absent: the AWS default chain, which refreshes them while we run. */
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  profile: Profile
  sse?: 'AES256' | 'aws:kms'
  kmsKeyId?: string
  storageClass?: string
  /** Every object is locked for this many days from its writing. */
  objectLock?: { mode: 'governance' | 'compliance'; days: number }
  /** Part size in bytes; by default chosen from the size hint. */
  partBytes?: number
  timing?: Partial<S3Timing>
  uploads?: UploadWatch
  /** Content type and metadata of every object written. */
  headers?: ObjectHeaders
  /** What the names of the inputs in advice begin with: `source-` for the bucket that is backed up. */
  inputs?: string
  /** Allow http:// to any host: asked for by name. */
  allowHttp?: boolean
  /** Allow http:// to private networks too: a live bucket may have no TLS inside its own network. */
  privateHttp?: boolean
}

/** Limits in milliseconds. */
export interface S3Timing {
  /** Until a connection stands. */
  connectMs: number
  /** Until a connection on which nothing moves is given up. */
  idleMs: number
  /** For one attempt of one request, up to the start of the answer. */
  requestMs: number
  /** For all attempts of one request, and for a download that makes no progress. */
  retryMs: number
  /** Upper bound of the first pause between attempts. */
  retryDelayMs: number
  /** For a server that was never reached: a wrong address should not be asked for minutes. */
  unreachedMs: number
  /** For clearing away a cancelled upload. */
  abortMs: number
}

const defaultTiming: S3Timing = {
  connectMs: 10_000,
  idleMs: 60_000,
  requestMs: 300_000,
  retryMs: 300_000,
  retryDelayMs: 500,
  unreachedMs: 20_000,
  abortMs: 2_000,
}

/** What each attempt passes to the SDK's `send`. */
export interface HttpOptions {
  abortSignal: AbortSignal
}

export interface CallOptions<T> {
  signal?: AbortSignal | undefined
  recover?: ((error: unknown, attempt: number) => Promise<{ value: T } | undefined>) | undefined
}

/** One bucket with its client: the only way the other files speak to S3. */
export interface Connection {
  readonly options: S3Options
  readonly timing: S3Timing
  readonly client: S3Client
  /** The full object key for a key of the store. */
  keyOf(key: string): string
  /** `s3://bucket/prefix` of the store itself. */
  readonly url: string
  /** `s3://bucket/prefix/key`, for messages. */
  urlOf(key: string): string
  /**
   * Runs one request with our own retry by time. Throws UserError (`store`, `not-found`), or the signal's
   * reason when it fired.
   */
  call<T>(
    operation: string,
    key: string,
    send: (client: S3Client, http: HttpOptions) => Promise<T>,
    options?: CallOptions<T>,
  ): Promise<T>
  /** The UserError for something thrown outside of `call`. */
  failure(operation: string, key: string, error: unknown): UserError
  /** The same bucket over new sockets with other limits, for clearing up after requests were cut off. */
  fresh(timing: Partial<S3Timing>): Connection
}

/** Prepares a client; opens no connection yet. Throws UserError `input` for an unusable endpoint. */
export function connect(options: S3Options): Connection {
  checkEndpoint(options)
  const timing = { ...defaultTiming, ...options.timing }
  return connection(options, timing, clientFor(options, timing, options.credentials))
}

function connection(options: S3Options, timing: S3Timing, client: S3Client): Connection {
  const keyOf = (key: string): string => (options.prefix === '' ? key : `${options.prefix}/${key}`)
  // Keys of a live bucket may hold line ends; a message is one line.
  const urlOf = (key: string): string =>
    `s3://${options.bucket}/${keyOf(key)}`.replace(/\p{Cc}/gu, encodeURIComponent)
  const endpoint = options.endpoint ?? 'AWS'
  const inputs = options.inputs ?? ''
  let reached = false
  const failure = (operation: string, key: string, error: unknown): UserError =>
    storeError(operation, { url: urlOf(key), bucket: options.bucket, endpoint, inputs }, error)
  return {
    options,
    timing,
    client,
    keyOf,
    url: urlOf('').replace(/\/$/, ''),
    urlOf,
    failure,
    fresh: (limits) => {
      const own = { ...timing, ...limits }
      // The provider is shared, so that nothing is asked of the credential service again.
      return connection(options, own, clientFor(options, own, client.config.credentials))
    },
    call: async (operation, key, send, { signal = never, recover } = {}) => {
      const started = performance.now()
      const mayPass = (error: unknown) => {
        reached ||= !isUnreached(error)
        return isTransient(error) && (reached || performance.now() - started < timing.unreachedMs)
      }
      try {
        signal.throwIfAborted()
        const attempt = async () => send(client, { abortSignal: signal })
        const given = options.credentials !== undefined
        const answer = await retrying(given ? attempt : async () => withFreshCredentials(client, attempt), {
          budgetMs: timing.retryMs,
          delayMs: timing.retryDelayMs,
          signal,
          transient: mayPass,
          recover,
        })
        reached = true
        return answer
      } catch (error) {
        signal.throwIfAborted()
        throw failure(operation, key, error)
      }
    },
  }
}

const never = new AbortController().signal

function clientFor(
  options: S3Options,
  timing: S3Timing,
  credentials: S3ClientConfig['credentials'],
): S3Client {
  const { profile, endpoint } = options
  const region = options.region ?? (endpoint === undefined ? undefined : profile.region)
  const agent = { keepAlive: true, timeout: timing.idleMs, maxSockets: 64 }
  return new S3Client({
    forcePathStyle: profile.pathStyle,
    requestChecksumCalculation: profile.checksums,
    responseChecksumValidation: profile.checksums,
    // The SDK's own retry stops when its quota runs dry and cannot resolve unknown outcomes: ours does both.
    maxAttempts: 1,
    // One round trip less per part; the body is at hand and can be sent again.
    expectContinueHeader: false,
    followRegionRedirects: profile.name === 'aws',
    requestHandler: {
      httpAgent: watched(new HttpAgent(agent), timing.idleMs),
      httpsAgent: watched(new HttpsAgent(agent), timing.idleMs),
      connectionTimeout: timing.connectMs,
      socketTimeout: timing.idleMs,
      requestTimeout: timing.requestMs,
      throwOnRequestTimeout: true,
    },
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    ...(credentials !== undefined && { credentials }),
  })
}

/**
 * Ends every connection of an agent on which nothing moves. The SDK arms its socketTimeout 3 seconds after the
 * start of a request and disarms it with the first byte of the answer, so an answer that stops halfway would
 * hang for ever.
 */
function watched<T extends HttpAgent>(agent: T, idleMs: number): T {
  const open = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const socket = open(options, callback)
    socket?.on('timeout', () => {
      const error = new Error(`nothing moved on the connection for ${idleMs} ms`)
      socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }))
    })
    return socket
  }
  return agent
}

function checkEndpoint({ endpoint, inputs = '', privateHttp = false, allowHttp = false }: S3Options): void {
  if (endpoint === undefined) return
  const name = `${inputs}s3-endpoint`
  if (!URL.canParse(endpoint)) throw new UserError('input', `${name}: not a URL`)
  const { protocol, hostname, username, password } = new URL(endpoint)
  if (username !== '' || password !== '') {
    throw new UserError('input', `${name}: must not hold credentials; use ${inputs}s3-access-key-id`)
  }
  if (protocol === 'https:') return
  if (protocol === 'http:' && (allowHttp || isLoopback(hostname))) return
  if (protocol === 'http:' && privateHttp && isPrivate(hostname)) return
  const where = privateHttp ? 'this machine and private networks' : 'this machine'
  const word = `${name}: only https:// is allowed (http:// for ${where} alone); use TLS`
  throw new UserError('input', inputs === '' ? `${word}, or s3-allow-http: true to do without` : word)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}

/** Names without a dot (a container's), and the addresses of RFC 1918, RFC 4193 and link-local ones. */
function isPrivate(host: string): boolean {
  if (
    /^10(\.\d+){3}$|^192\.168(\.\d+){2}$|^169\.254(\.\d+){2}$|^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/.test(host)
  )
    return true
  return /^\[f[cd]|^\[fe[89ab]/.test(host) || /^[a-z0-9_-]*[a-z_-][a-z0-9_-]*$/i.test(host)
}
