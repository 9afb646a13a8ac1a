import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { Connection } from './s3-client.ts'
import { faultOf } from './s3-errors.ts'
import { cancelled } from './s3-written.ts'

/** One answer to GetObject: bytes `at` to the end of an object of `total` bytes. */
interface Answer {
  body: Readable
  at: number
  total: number
  etag: string
}

/**
 * Opens one object from the byte `from`. When the connection breaks or nothing arrives any more, it goes on
 * where it was with Range and If-Match; it fails when the object changed, when the end never comes, or when no
 * byte arrived for the retry time.
 */
export async function download(
  s3: Connection,
  key: string,
  from: number,
  signal?: AbortSignal,
): Promise<Readable> {
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal
  const asked = (error: unknown): Error => {
    if (signal?.aborted) return cancelled('get', s3.urlOf(key), signal)
    return error instanceof Error ? error : new Error('the read failed', { cause: error })
  }
  let first: Answer | undefined
  try {
    first = await request(s3, key, from, undefined, either)
  } catch (error) {
    throw asked(error)
  }
  if (!first) return Readable.from([])
  const chunks = read(s3, key, first, from, either)
  const readable = new Readable({
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
  const onAbort = (): void => void readable.destroy(asked(signal?.reason))
  signal?.addEventListener('abort', onAbort, { once: true })
  readable.once('close', () => signal?.removeEventListener('abort', onAbort))
  return readable
}

async function* read(
  s3: Connection,
  key: string,
  first: Answer,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const { total, etag } = first
  let answer: Answer | undefined = first
  let at = from
  let lastProgress = performance.now()
  let failures = 0
  const url = s3.urlOf(key)
  while (at < total) {
    try {
      answer ??= await request(s3, key, at, etag, signal)
      if (!answer) throw changed(url)
      if (answer.total !== total) throw changed(url)
      for await (const chunk of unread(answer, at, signal)) {
        at += chunk.length
        if (at > total) throw changed(url)
        yield chunk
        lastProgress = performance.now()
        failures = 0
      }
      if (at === total) return
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
  at: number,
  etag: string | undefined,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    ...(at > 0 && { Range: `bytes=${at}-` }),
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
      const start = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.ContentRange ?? '')
      const first = Number(start?.[1] ?? 0)
      const total = Number(start?.[2] ?? answer.ContentLength)
      if (first > at) throw new Error(`GetObject answered from byte ${first}, not ${at}`)
      return { body: answer.Body, at: first, total, etag: answer.ETag }
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
  return new UserError('store', `get ${url}: the object changed while it was read; run again`)
}
