import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { UserError } from '../../errors.ts'
import { addressLabel, type RedisAddress } from './address.ts'
import { type Reply, ReplyError, ReplyReader } from './replies.ts'

/** A connection that answers commands in their order; commands may be sent without waiting. */
export interface Connection {
  readonly label: string
  /** Gives the reply; rejects with ReplyError where the server refuses, with UserError `process` when it is gone. */
  send(...words: (string | Buffer)[]): Promise<Reply>
  /** Settles when the server takes more: to be awaited by who sends much. */
  ready(): Promise<void>
  /** Hands over the socket, and what came on it unasked; nothing may be sent any more. */
  detach(): { socket: Socket; rest: Buffer }
  close(): void
}

const CONNECT_SECONDS = 20

/**
 * Opens a connection, logs in and selects the logical database of the address. Throws UserError `preflight` with one
 * clear message.
 */
export async function openConnection(address: RedisAddress, signal?: AbortSignal): Promise<Connection> {
  const socket = await openSocket(address, signal)
  const connection = speak(socket, addressLabel(address), signal)
  try {
    await logIn(connection, address)
    if (address.database) await connection.send('SELECT', String(address.database))
    return connection
  } catch (cause) {
    connection.close()
    signal?.throwIfAborted()
    throw loginFault(address, cause)
  }
}

async function logIn(connection: Connection, { user, password }: RedisAddress): Promise<void> {
  if (password !== undefined) await connection.send('AUTH', ...(user === undefined ? [] : [user]), password)
  await connection.send('PING')
}

async function openSocket(address: RedisAddress, signal?: AbortSignal): Promise<Socket> {
  const { host, port, socket: path, tls, verify, ca, cert, key } = address
  signal?.throwIfAborted()
  const [caText, certText, keyText] = await Promise.all([ca, cert, key].map(contentOf))
  const socket = tls
    ? connectTls({
        host,
        port,
        servername: /^[\d.]+$|:/.test(host) ? '' : host,
        rejectUnauthorized: verify,
        ...(caText ? { ca: caText } : {}),
        ...(certText ? { cert: certText } : {}),
        ...(keyText ? { key: keyText } : {}),
      })
    : connectPlain(path === undefined ? { host, port } : { path })
  const abort = () => socket.destroy()
  signal?.addEventListener('abort', abort, { once: true })
  const limit = AbortSignal.timeout(CONNECT_SECONDS * 1000)
  let reached = false
  socket.once('connect', () => {
    reached = true
  })
  try {
    await once(socket, tls ? 'secureConnect' : 'connect', {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    socket.setNoDelay(true)
    socket.once('close', () => signal?.removeEventListener('abort', abort))
    return socket
  } catch (cause) {
    signal?.removeEventListener('abort', abort)
    socket.destroy()
    signal?.throwIfAborted()
    throw socketFault(address, cause, reached)
  }
}

async function contentOf(file: string | undefined): Promise<Buffer | undefined> {
  return file === undefined ? undefined : readFile(file)
}

interface Waiting {
  resolve: (reply: Reply) => void
  reject: (error: Error) => void
}

function speak(socket: Socket, label: string, signal: AbortSignal | undefined): Connection {
  const reader = new ReplyReader()
  const waiting: Waiting[] = []
  let taken = 0
  let fault: Error | undefined
  const fail = (error: Error) => {
    fault ??= error
    for (const { reject } of waiting.splice(taken)) reject(fault)
    waiting.length = 0
    taken = 0
  }
  const lost = (cause?: Error) =>
    fail(
      signal?.aborted
        ? new UserError('cancelled', 'the run was cancelled')
        : new UserError('process', `the connection to ${label} broke`, { cause }),
    )
  const onData = (chunk: Buffer) => {
    reader.push(chunk)
    for (let reply = reader.next(); reply !== undefined; reply = reader.next()) {
      const next = waiting[taken++]
      if (reply instanceof ReplyError) next?.reject(reply)
      else next?.resolve(reply)
    }
    if (taken === waiting.length) {
      waiting.length = 0
      taken = 0
    }
  }
  const onEnd = () => lost()
  socket.on('data', onData).on('error', lost).on('close', onEnd)
  return {
    label,
    send(...words) {
      if (fault) return Promise.reject(fault)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        socket.write(encoded(words))
      })
    },
    async ready() {
      if (fault) throw fault
      if (!socket.writableNeedDrain) return
      await new Promise<void>((resolve) => {
        const done = () => {
          socket.off('drain', done).off('close', done)
          resolve()
        }
        socket.on('drain', done).on('close', done)
      })
    },
    detach() {
      socket.pause()
      socket.off('data', onData).off('error', lost).off('close', onEnd)
      return { socket, rest: reader.rest() }
    },
    close() {
      socket.off('close', onEnd)
      fail(new UserError('process', `the connection to ${label} was closed`))
      socket.destroy()
    },
  }
}

/** A command as an array of bulk strings. */
export function encoded(words: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from(`*${words.length}\r\n`)]
  for (const word of words) {
    const bytes = typeof word === 'string' ? Buffer.from(word) : word
    parts.push(Buffer.from(`$${bytes.length}\r\n`), bytes, Buffer.from('\r\n'))
  }
  return Buffer.concat(parts)
}

function socketFault(address: RedisAddress, cause: unknown, reached: boolean): UserError {
  const label = addressLabel(address)
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer'
  const say = (word: string) => new UserError('preflight', word, { cause })
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return say(`the host of ${label} has no address (${code})`)
  if (code === 'ENOENT') return say(`there is no socket at ${label}; is the server running?`)
  if (code === 'EACCES') return say(`the socket ${label} may not be opened by this user`)
  if (code === 'ECONNREFUSED')
    return say(`nothing listens at ${label}; is the server running, and this its port?`)
  // A server without TLS takes the greeting for a command that has no end yet.
  if (code === 'ABORT_ERR' && address.tls && reached)
    return say(`${label} does not answer in TLS; use redis://, or the port that speaks it`)
  if (code === 'ABORT_ERR')
    return say(`${label} did not answer within ${CONNECT_SECONDS} s; a firewall may be in the way`)
  if (!address.tls) return say(`${label} cannot be reached (${code})`)
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
    return say(`${label} does not speak TLS on this port; use redis://, or the port that does`)
  if (code === 'ECONNRESET')
    return say(
      `${label} closed the connection in the TLS handshake: it does not speak TLS on this port, or wants a client certificate (?cert= and ?key=)`,
    )
  return say(
    `the certificate of ${label} cannot be verified (${code}); name its authority with ?ca=/path/to/ca.pem`,
  )
}

function loginFault(address: RedisAddress, cause: unknown): UserError {
  const label = addressLabel(address)
  const say = (word: string) => new UserError('preflight', word, { cause })
  if (!(cause instanceof ReplyError)) {
    const hint = address.tls
      ? 'it may want a client certificate (?cert= and ?key=)'
      : 'it may want TLS: use rediss://'
    return say(`${label} closed the connection without an answer; ${hint}`)
  }
  switch (cause.code) {
    case 'WRONGPASS':
      return say(`${label} does not take this user and password`)
    case 'NOAUTH':
      return say(
        `${label} wants a password and the URL has none; write redis://:password@host or redis://user:password@host`,
      )
    case 'NOPERM':
      return say(`the user of the URL has too few rights on ${label} (${cause.message}); ${RIGHTS}`)
    case 'LOADING':
      return say(`${label} is still loading its data; run again when it is done`)
    case 'DENIED':
      return say(`${label} is in protected mode and takes no connection from here; set a password on it`)
  }
  return say(`${label} refused the login: ${cause.message}`)
}

/** What a role must be allowed for a backup. */
export const RIGHTS =
  'it needs: ACL SETUSER backup on >password ~* &* +ping +info +select +time +replconf +sync'
