import type { Readable } from 'node:stream'
import { UserError } from '../errors.ts'
import { findLive, keyText, type LiveObject, type LiveRange, listLive } from './live-listing.ts'
import type { ObjectHeaders } from './object-headers.ts'
import { type Connection, connect, type S3Options } from './s3-client.ts'
import { openDownload } from './s3-download.ts'
import { faultOf } from './s3-errors.ts'
import { putWhole } from './s3-put.ts'
import { upload } from './s3-upload.ts'
import { cancelled } from './s3-written.ts'

/** How to reach a bucket that an application uses. */
export type LiveBucketSettings = Pick<
  S3Options,
  'bucket' | 'endpoint' | 'region' | 'credentials' | 'profile' | 'timing' | 'partBytes' | 'uploads'
>

/** An object that is being read. */
export interface LiveBody extends ObjectHeaders {
  body: Readable
  /** Of the whole object. */
  bytes: number
  /** Ends the read; needed whether or not the body was read. */
  close(): void
}

/**
 * A bucket of an application: read for a backup, written for a restore, never deleted from. Keys are byte strings.
 * Every method throws UserError: `not-found`, `denied`, `changed` and `archived` are about one object, `store` is
 * about the whole bucket, `cancelled` when the signal fired.
 */
export interface LiveBucket {
  /** `s3://bucket`, for messages. */
  readonly url: string
  /** A page at a time, in the order of the keys' bytes, which is not the order of paths. */
  list(range?: LiveRange): AsyncIterable<LiveObject[]>
  /** What is under exactly this key now. */
  find(key: string, options?: { signal?: AbortSignal }): Promise<LiveObject | undefined>
  /** Reads the object of this ETag (bare), going on after broken connections; `changed` when there is another now. */
  get(key: string, etag: string, options?: { signal?: AbortSignal }): Promise<LiveBody>
  /** Writes one object of `bytes` bytes and looks whether it has that size then; overwrites. */
  put(
    key: string,
    body: AsyncIterable<Uint8Array>,
    about: ObjectHeaders & { bytes: number; signal?: AbortSignal },
  ): Promise<void>
  /** Ends connections. */
  close(): void
}

/** Up to this an object goes in one request from one buffer of its own size; the smallest part of S3. */
const wholeBytes = 5 * 2 ** 20

/**
 * Opens a live bucket; no request is sent yet. Plain HTTP is allowed to this machine and private networks. Throws
 * UserError `input` when the endpoint is unusable. Reading asks for ListObjectsV2 and GetObject, nothing else.
 */
export function openLiveBucket(settings: LiveBucketSettings): LiveBucket {
  const s3 = connect({ ...settings, prefix: '', inputs: 'source-', privateHttp: true })
  const asked = <T>(
    verb: string,
    key: string,
    signal: AbortSignal | undefined,
    run: Promise<T>,
  ): Promise<T> =>
    run.catch((error: unknown) => {
      throw signal?.aborted ? cancelled(verb, s3.urlOf(keyText(key)), signal) : perObject(error)
    })
  return {
    url: `s3://${settings.bucket}`,
    list: (range = {}) => guarded(s3, range),
    find: async (key, { signal } = {}) => asked('list', key, signal, findLive(s3, key, signal)),
    get: async (key, etag, { signal } = {}) => asked('get', key, signal, getLive(s3, key, etag, signal)),
    put: async (key, body, about) => asked('put', key, about.signal, putLive(s3, key, body, about)),
    close: () => s3.client.destroy(),
  }
}

async function* guarded(s3: Connection, range: LiveRange): AsyncGenerator<LiveObject[], void> {
  try {
    yield* listLive(s3, range)
  } catch (error) {
    if (range.signal?.aborted) throw cancelled('list', s3.urlOf(keyText(range.prefix ?? '')), range.signal)
    throw error
  }
}

async function getLive(
  s3: Connection,
  key: string,
  etag: string,
  signal: AbortSignal | undefined,
): Promise<LiveBody> {
  const opened = await openDownload(s3, keyText(key), { etag, signal, named: perObject })
  if (!opened)
    throw new UserError('store', `get ${s3.urlOf(keyText(key))}: the store says it has no first byte`)
  // Whoever reads gets the error; without a reader it must not end the process.
  opened.body.on('error', () => {})
  const { body, total, headers } = opened
  return { body, bytes: total, close: () => body.destroy(), ...headers }
}

async function putLive(
  s3: Connection,
  key: string,
  body: AsyncIterable<Uint8Array>,
  { bytes, signal, ...headers }: ObjectHeaders & { bytes: number; signal?: AbortSignal },
): Promise<void> {
  const own = { ...s3, options: { ...s3.options, headers } }
  if (bytes > wholeBytes) {
    await upload(own, keyText(key), body, { sizeHint: bytes, ...(signal && { signal }) })
    return
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    signal?.throwIfAborted()
    chunks.push(chunk)
    length += chunk.length
    if (length > bytes) break
  }
  if (length !== bytes) {
    throw new UserError(
      'store',
      `put ${s3.urlOf(keyText(key))}: its content is not ${bytes} bytes long; nothing was written`,
    )
  }
  await putWhole(own, keyText(key), Buffer.concat(chunks), false, signal ?? AbortSignal.any([]))
}

/** Tells the faults of one object from those of the bucket. */
function perObject(error: unknown): unknown {
  if (!(error instanceof UserError) || error.code !== 'store') return error
  const { status, code } = faultOf(error.cause)
  if (code === 'InvalidObjectState') return new UserError('archived', error.message, { cause: error.cause })
  const credentials = ['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'ExpiredToken', 'RequestTimeTooSkewed']
  if (status !== 403 || credentials.includes(code)) return error
  return new UserError('denied', error.message, { cause: error.cause })
}
