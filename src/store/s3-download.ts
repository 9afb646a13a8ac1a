import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import { type ObjectHeaders, objectHeaders } from './object-headers.ts'
import { readAhead } from './read-ahead.ts'
import type { Connection } from './s3-client.ts'
import { faultOf } from './s3-errors.ts'
import { cancelled } from './s3-written.ts'

/** One answer to GetObject: bytes `at` to `until` of an object of `total` bytes. */
interface Answer {
  body: Readable
  at: number
  until: number
  total: number
  etag: string
  headers: ObjectHeaders
}

interface DownloadOptions {
  from?: number
  etag?: string
  signal?: AbortSignal | undefined
  named?: (error: unknown) => unknown
}

/** An object that is being read. */
export interface Download extends Omit<Answer, 'at' | 'until' | 'body'> {
  /** The bytes from where the read began to the end. */
  body: Readable
}

/**
 * Opens one object from the byte `from`. When the connection breaks or nothing arrives any more, it goes on
 * where it was with Range and If-Match; it fails when the object changed, when the end never comes, or when no
 * byte arrived for the retry time. Of a large object a few pieces are read at the same time, as in `readAhead`.
 */
export async function download(
  s3: Connection,
  key: string,
  from: number,
  signal?: AbortSignal,
): Promise<Readable> {
  return (await openDownload(s3, key, { from, signal }))?.body ?? Readable.from([])
}

/**
 * As `download`, with what the store says about the object; undefined when it ends before `from`. With an `etag`
 * (bare) only the object of that ETag is read; UserError `changed` when there is another one now. `named` may turn
 * any fault into another.
 */
export async function openDownload(
  s3: Connection,
  key: string,
  { from = 0, etag, signal, named = (error) => error }: DownloadOptions,
): Promise<Download | undefined> {
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal
  const asked = (error: unknown): Error => {
    if (signal?.aborted) return cancelled('get', s3.urlOf(key), signal)
    const told = named(error)
    return told instanceof Error ? told : new Error('the read failed', { cause: told })
  }
  let first: Answer | undefined
  try {
    first = await request(s3, key, { at: from, etag: etag === undefined ? undefined : `"${etag}"` }, either)
  } catch (error) {
    throw asked(error)
  }
  if (!first) return undefined
  const { total, etag: same } = first
  const answer = first
  const chunks = readAhead(from, total, (at, end) =>
    read(s3, key, at === from ? answer : undefined, { at, end, total, etag: same }, either),
  )
  const body = new Readable({
    highWaterMark: 2 ** 20,
    read() {
      chunks.next().then(
        (step) => this.push(step.done ? null : step.value),
        (error: unknown) => this.destroy(asked(error)),
      )
    },
    destroy(error, callback) {
      stop.abort()
      callback(error)
    },
  })
  const onAbort = (): void => void body.destroy(asked(signal?.reason))
  signal?.addEventListener('abort', onAbort, { once: true })
  body.once('close', () => signal?.removeEventListener('abort', onAbort))
  return { body, total: first.total, etag: first.etag, headers: first.headers }
}

/** A piece of an object: its bytes `at` to `end`, of `total`. */
interface Piece {
  at: number
  end: number
  total: number
  etag: string
}

/** The bytes of a piece, from the answer at hand as far as it goes, then by going on where it was. */
async function* read(
  s3: Connection,
  key: string,
  first: Answer | undefined,
  { at: from, end, total, etag }: Piece,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  let answer = first
  let at = from
  let lastProgress = performance.now()
  let failures = 0
  const url = s3.urlOf(key)
  while (at < end) {
    try {
      answer ??= await request(s3, key, { at, ...(end < total && { end }), etag }, signal)
      if (!answer) throw changed(url)
      if (answer.total !== total) throw changed(url)
      for await (const chunk of unread(answer, at, signal)) {
        if (at + chunk.length > total) throw changed(url)
        const wanted = chunk.subarray(0, end - at)
        at += wanted.length
        yield wanted
        lastProgress = performance.now()
        failures = 0
        // One that ends here is read to its end, so that its connection serves again.
        if (at === end && answer.until > end) return
      }
      if (at === end) return
      throw Object.assign(new Error(`the connection ended after ${at} of ${total} bytes`), {
        code: 'ECONNRESET',
      })
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof UserError) throw error
      if (performance.now() - lastProgress > s3.timing.retryMs) {
        throw s3.failure('GetObject', key, error)
      }
      answer = undefined
      const pause = Math.random() * Math.min(20_000, s3.timing.retryDelayMs * failures)
      failures += 1
      await sleep(pause, undefined, { signal })
    }
  }
}

/** The bytes of an answer from `at` on; a server that ignores Range sends the ones before it too. */
async function* unread(answer: Answer, at: number, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const { body } = answer
  const onAbort = (): void => void body.destroy()
  signal.addEventListener('abort', onAbort, { once: true })
  let skip = at - answer.at
  try {
    signal.throwIfAborted()
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      const rest = skip > 0 ? chunk.subarray(skip) : chunk
      skip = Math.max(0, skip - chunk.length)
      if (rest.length > 0) yield rest
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    body.destroy()
  }
}

async function request(
  s3: Connection,
  key: string,
  { at, end, etag }: { at: number; end?: number; etag?: string | undefined },
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const range = end === undefined ? `bytes=${at}-` : `bytes=${at}-${end - 1}`
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    ...((at > 0 || end !== undefined) && { Range: range }),
    ...(etag !== undefined && { IfMatch: etag }),
  }
  return s3.call<Answer | undefined>(
    'GetObject',
    key,
    async (client, http) => {
      const answer = await client.send(new GetObjectCommand(input), http)
      // Without an ETag it is no object: a proxy's page, or an error under status 200.
      if (!(answer.Body instanceof Readable) || answer.ContentLength === undefined || !answer.ETag) {
        throw new Error('the answer to GetObject held no body, no length or no ETag')
      }
      const start = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.ContentRange ?? '')
      const first = Number(start?.[1] ?? 0)
      const total = Number(start?.[3] ?? answer.ContentLength)
      const until = start ? Number(start[2]) + 1 : total
      if (first > at) throw new Error(`GetObject answered from byte ${first}, not ${at}`)
      return { body: answer.Body, at: first, until, total, etag: answer.ETag, headers: objectHeaders(answer) }
    },
    {
      signal,
      recover: async (error) => {
        const { status, code } = faultOf(error)
        if (status === 412) throw changed(s3.urlOf(key))
        // Starting at or after the end; only the very end is a good place.
        if (status === 416 || code === 'InvalidRange') return { value: undefined }
        return undefined
      },
    },
  )
}

function changed(url: string): UserError {
  return new UserError('changed', `get ${url}: the object changed while it was read; run again`)
}
