import { DeleteObjectCommand, HeadBucketCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import { checkKey, compareKeys } from './keys.ts'
import { type Connection, connect, type S3Options } from './s3-client.ts'
import { download } from './s3-download.ts'
import { abortUpload, unfinishedUploads } from './s3-leftovers.ts'
import { listPage } from './s3-page.ts'
import { volumeBytes } from './s3-plan.ts'
import { thawObject } from './s3-thaw.ts'
import { upload } from './s3-upload.ts'
import { cancelled, headObject } from './s3-written.ts'
import type { Store, StoredObject, StorePlace } from './store.ts'

/** A store in an S3 bucket that also reports and removes unfinished uploads. */
export type S3Store = Required<Omit<Store, 'members'>>

/**
 * A store in an S3-compatible bucket. Opens no connection before the first call. Throws UserError `input` when
 * the endpoint is unusable (plain HTTP is for this machine only).
 */
export function openS3Store(options: S3Options): S3Store {
  const s3 = connect(options)
  const guard = async <T>(
    verb: string,
    key: string,
    signal: AbortSignal | undefined,
    run: () => Promise<T>,
  ): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      if (signal?.aborted) throw cancelled(verb, s3.urlOf(key), signal)
      throw error
    }
  }
  return {
    url: s3.url,
    places: [placeOf(s3)],
    put: async (key, body, putOptions = {}) => {
      checkKey(key)
      await upload(s3, key, body, putOptions)
    },
    leftOut: () => [],
    volumeBytes: (sizeHint) => volumeBytes(options, sizeHint),
    get: async (key, { from = 0, signal } = {}) => {
      checkKey(key)
      return download(s3, key, from, signal)
    },
    head: async (key, { signal } = {}) => {
      checkKey(key)
      return guard('head', key, signal, async () => {
        const head = await headObject(s3, key, signal)
        if (head === undefined) return undefined
        const { etag: _etag, sse: _sse, ...object } = head
        return object
      })
    },
    list: (prefix, { signal } = {}) => guarded(s3, prefix, signal, listObjects(s3, prefix, signal)),
    remove: async (key, { signal } = {}) => {
      checkKey(key)
      await guard('remove', key, signal, async () => removeObject(s3, key, signal))
    },
    now: async ({ signal } = {}) => guard('now', '', signal, async () => serverTime(s3, signal)),
    uploads: (prefix, { signal } = {}) => guarded(s3, prefix, signal, unfinishedUploads(s3, prefix, signal)),
    abortUpload: async (key, uploadId, { signal } = {}) => {
      await guard('abort', key, signal, async () => abortUpload(s3, key, uploadId, signal))
    },
    thaw: async (key, { days, signal }) => {
      checkKey(key)
      return guard('thaw', key, signal, async () => thawObject(s3, key, days, signal))
    },
    close: () => s3.client.destroy(),
  }
}

async function* guarded<T>(
  s3: Connection,
  prefix: string,
  signal: AbortSignal | undefined,
  items: AsyncIterable<T>,
): AsyncGenerator<T, void> {
  try {
    yield* items
  } catch (error) {
    if (signal?.aborted) throw cancelled('list', s3.urlOf(prefix), signal)
    throw error
  }
}

async function* listObjects(
  s3: Connection,
  prefix: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<StoredObject, void> {
  const base = s3.keyOf('')
  let token: string | undefined
  let last = ''
  do {
    const query = { Prefix: `${base}${prefix}`, ...(token !== undefined && { ContinuationToken: token }) }
    const page = await listPage(s3, prefix, query, signal)
    for (const { Key, Size, LastModified } of page.Contents ?? []) {
      if (!Key?.startsWith(`${base}${prefix}`) || Size === undefined || LastModified === undefined) {
        throw new UserError('store', `list ${s3.urlOf(prefix)}: an entry lacks its key, size or time`)
      }
      if (compareKeys(Key, last) <= 0) {
        throw new UserError(
          'store',
          `list ${s3.urlOf(prefix)}: the keys are out of order at ${JSON.stringify(Key)}`,
        )
      }
      last = Key
      yield { key: Key.slice(base.length), bytes: Size, modified: LastModified }
    }
    token = page.IsTruncated ? page.NextContinuationToken : undefined
  } while (token !== undefined)
}

async function removeObject(s3: Connection, key: string, signal: AbortSignal | undefined): Promise<void> {
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) }
  await s3.call(
    'DeleteObject',
    key,
    async (client, http) => {
      await client.send(new DeleteObjectCommand(input), http)
    },
    { signal },
  )
}

/** The Date header (RFC 9110, section 6.6.1) of a cheap request; even a refusal carries it. */
export async function serverTime(s3: Connection, signal: AbortSignal | undefined): Promise<Date | undefined> {
  return s3.call(
    'HeadBucket',
    '',
    async (client, http) => {
      const command = new HeadBucketCommand({ Bucket: s3.options.bucket })
      let date: string | undefined
      command.middlewareStack.add(
        (next) => async (args) => {
          const result = await next(args)
          date = dateOf(result.response)
          return result
        },
        { step: 'deserialize', priority: 'low', name: 'readDate' },
      )
      try {
        await client.send(command, http)
      } catch (error) {
        if (date === undefined) throw error
      }
      return date === undefined ? undefined : new Date(date)
    },
    { signal },
  )
}

function dateOf(response: unknown): string | undefined {
  const headers: unknown = Reflect.get(Object(response), 'headers')
  const date: unknown = Reflect.get(Object(headers), 'date')
  return typeof date === 'string' ? date : undefined
}

function placeOf(s3: Connection): StorePlace {
  const { endpoint, profile, ...options } = s3.options
  const region = options.region ?? (endpoint === undefined ? undefined : profile.region)
  return {
    url: s3.url,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? {} : { region }),
  }
}
