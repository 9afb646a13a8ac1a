import type { Readable, Writable } from 'node:stream'
import { UserError } from '../errors.ts'

const MAX_TEXT_BYTES = 16 * 1024 * 1024

/** What a program printed, as one string; more than a short output is a fault, never cut silently. */
export async function text(program: string, stream: Readable | null): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  await each(stream, (chunk) => {
    bytes += chunk.length
    if (bytes <= MAX_TEXT_BYTES) chunks.push(chunk)
  })
  if (bytes > MAX_TEXT_BYTES) throw new UserError('process', `${program} printed more than 16 MiB`)
  return Buffer.concat(chunks).toString('utf8')
}

/** Hands over all a pipe delivers. It is read in flowing mode: a paused pipe means that its reader takes its time. */
export function each(stream: Readable | null, take: (chunk: Buffer) => void): Promise<undefined> {
  return new Promise((resolve, reject) => {
    if (!stream) return resolve(undefined)
    stream.on('data', take)
    stream.once('close', () => resolve(undefined)).once('error', reject)
  })
}

/** Writes to a program until the input ends, or the program has failed, or (without `drain`) wants no more of it. */
export async function feed(
  stdin: Writable,
  input: AsyncIterable<Uint8Array>,
  exited: Promise<{ code: number | undefined }>,
  drain: boolean,
): Promise<void> {
  let closed = false
  let over = false
  let wake = () => {}
  const stop = () => {
    over = true
    wake()
  }
  const close = () => {
    closed = true // after EPIPE the exit code tells why
    if (!drain) stop()
  }
  stdin.on('close', close).on('error', close)
  exited.then((exit) => (exit.code === 0 ? close() : stop()), stop)
  const iterator = input[Symbol.asyncIterator]()
  for (;;) {
    const next = await new Promise<IteratorResult<Uint8Array> | undefined>((resolve, reject) => {
      wake = () => resolve(undefined)
      if (over) wake()
      else iterator.next().then(resolve, reject)
    })
    if (next === undefined) return release(iterator)
    if (next.done) break
    if (!closed && !stdin.write(next.value)) await drained(stdin)
  }
  stdin.end()
}

/** Not awaited: a stalled generator answers only when its own wait is over. */
function release(iterator: AsyncIterator<Uint8Array>): void {
  iterator.return?.().catch(() => undefined)
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    stream.on('drain', done).on('close', done).on('error', done)
    if (stream.destroyed) done()
  })
}
