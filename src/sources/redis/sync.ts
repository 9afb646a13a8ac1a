import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { UserError } from '../../errors.ts'
import type { RedisAddress } from './address.ts'
import { encoded, openConnection, RIGHTS } from './connection.ts'
import { ReplyError } from './replies.ts'

const LF = 0x0a
const MARK_BYTES = 40
/** The server sends a line feed each second while it prepares: a silent one is gone. */
const SILENCE_SECONDS = 60
const MAX_HEAD_BYTES = 64 * 1024

/** A dump the server has begun to send. */
export interface Dump {
  /** The RDB, byte for byte; fails when it was cut. May be read once. */
  stream(): Readable
  close(): void
}

/**
 * Asks for a whole dump, as a replica does (replication.c): the server forks and sends what its memory held at that
 * moment. Settles when it begins to send. Throws UserError `preflight` when it refuses.
 */
export async function requestDump(address: RedisAddress, signal?: AbortSignal): Promise<Dump> {
  const { database: _, ...server } = address
  const connection = await openConnection(server, signal)
  try {
    // Straight from memory to us, and an end once that is done; servers before 6.2 know no rdb-only.
    await connection.send('REPLCONF', 'capa', 'eof')
    await connection.send('REPLCONF', 'rdb-only', '1').catch((error: unknown) => {
      if (!(error instanceof ReplyError) || error.code === 'NOPERM') throw error
    })
  } catch (cause) {
    connection.close()
    throw refused(connection.label, cause)
  }
  const { socket, rest } = connection.detach()
  socket.setTimeout(SILENCE_SECONDS * 1000, () =>
    socket.destroy(new Error(`silent for ${SILENCE_SECONDS} s`)),
  )
  // Failures are told by who reads.
  socket.on('error', () => undefined)
  try {
    socket.write(encoded(['SYNC']))
    const head = await readHead(socket, rest)
    if (head.line.startsWith('-')) throw new ReplyError(head.line.slice(1))
    const end = endOf(head.line)
    if (!end) throw new ReplyError('ERR the answer to SYNC is not one')
    return {
      stream: () =>
        Readable.from(payload(socket, head.rest, end, connection.label, signal), {
          objectMode: false,
          highWaterMark: 1 << 20,
        }),
      close: () => socket.destroy(),
    }
  } catch (cause) {
    socket.destroy()
    signal?.throwIfAborted()
    throw refused(connection.label, cause)
  }
}

type End = { bytes: number } | { mark: Buffer }

/** `$1234`, or `$EOF:` and the 40 letters that follow the last byte. */
function endOf(line: string): End | undefined {
  const [, mark, bytes] = /^\$(?:EOF:(.{40})|(\d+))$/.exec(line) ?? []
  if (mark !== undefined) return { mark: Buffer.from(mark, 'latin1') }
  return bytes === undefined ? undefined : { bytes: Number(bytes) }
}

async function readHead(socket: Socket, first: Buffer): Promise<{ line: string; rest: Buffer }> {
  let held = first
  for (;;) {
    while (held[0] === LF) held = held.subarray(1)
    const end = held.indexOf(LF)
    if (end >= 0)
      return { line: held.toString('latin1', 0, end).replace(/\r$/, ''), rest: held.subarray(end + 1) }
    if (held.length > MAX_HEAD_BYTES) throw new Error('the answer has no end')
    held = Buffer.concat([held, await nextChunk(socket)])
  }
}

/** Paused in between, so that nothing is lost and nothing piles up. */
async function nextChunk(socket: Socket): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = socket.read()
    if (chunk !== null) return chunk
    if (socket.destroyed || socket.readableEnded) throw socket.errored ?? new Error('closed')
    await change(socket)
  }
}

/** Settles when there is something to read, or nothing will come any more. */
function change(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('readable', done).off('end', done).off('close', done)
      resolve()
    }
    socket.on('readable', done).on('end', done).on('close', done)
  })
}

async function* payload(
  socket: Socket,
  first: Buffer,
  end: End,
  label: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  let left = 'bytes' in end ? end.bytes : 0
  let held: Buffer = Buffer.alloc(0)
  let chunk = first
  try {
    for (;;) {
      if ('bytes' in end) {
        if (chunk.length > 0) yield chunk.subarray(0, left)
        left -= Math.min(left, chunk.length)
        if (left === 0) return
      } else {
        // The mark may come in pieces: what came last is held back, whole, so that nothing is copied.
        const early = Math.min(held.length, Math.max(0, held.length + chunk.length - MARK_BYTES))
        if (early > 0) yield held.subarray(0, early)
        held = early === held.length ? chunk : Buffer.concat([held.subarray(early), chunk])
        if (held.subarray(-MARK_BYTES).equals(end.mark)) {
          if (held.length > MARK_BYTES) yield held.subarray(0, -MARK_BYTES)
          return
        }
      }
      chunk = await nextChunk(socket)
    }
  } catch (cause) {
    if (signal?.aborted) throw new UserError('cancelled', 'the run was cancelled', { cause })
    const word = `${label} ended the connection in the middle of the dump; it may have been stopped, or have cut a client that reads too slowly (client-output-buffer-limit replica, repl-timeout). Look into its log`
    throw new UserError('process', word, { cause })
  } finally {
    socket.destroy()
  }
}

function refused(label: string, cause: unknown): UserError {
  const say = (word: string) => new UserError('preflight', `${label} ${word}`, { cause })
  if (cause instanceof UserError && cause.code !== 'process') return cause
  if (!(cause instanceof ReplyError))
    return say('ended the connection instead of beginning a dump; look into its log')
  if (cause.code === 'NOPERM') return say(`does not let this user take a dump (${cause.message}); ${RIGHTS}`)
  if (cause.code === 'NOMASTERLINK')
    return say('is a replica without its master and gives no dump; back up the master')
  if (/unknown command/i.test(cause.message))
    return say("knows no SYNC, as managed services often do; use the provider's own snapshots")
  return say(`refuses a dump: ${cause.message}`)
}
