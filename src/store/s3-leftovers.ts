import { AbortMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { Connection } from './s3-client.ts'
import { faultOf } from './s3-errors.ts'
import type { UnfinishedUpload } from './store.ts'

/** What we know of an upload that failed. */
export interface Trace {
  uploadId: string | undefined
  /** A request to create it got no answer, so one whose id we do not know may exist. */
  stray: boolean
  /** Our clock when it began. */
  started: Date
}

/** Our clock and the server's may differ by this much when we look for an upload of unknown id. */
const skewMs = 15 * 60_000

/**
 * Aborts an upload over new sockets, in `limitMs` at most, and never throws: what cannot be removed now is left
 * for prune's sweep. `existed` is false when the upload was gone already, so that it may have been completed; `cleared`
 * when nothing of it is left.
 */
export async function abandon(
  s3: Connection,
  key: string,
  trace: Trace,
  limitMs: number,
): Promise<{ existed: boolean; cleared: boolean }> {
  const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 })
  const signal = AbortSignal.timeout(limitMs)
  let existed = true
  let cleared = false
  try {
    if (trace.uploadId !== undefined) {
      existed = await abortUpload(fresh, key, trace.uploadId, signal)
      // Parts that were on their way may still have landed; AWS asks to repeat the abort then.
      if (existed) await abortUpload(fresh, key, trace.uploadId, signal)
    }
    if (trace.stray) await abortStrays(fresh, key, trace, signal)
    cleared = true
  } catch {
    // The caller throws what made the upload fail, which matters more.
  } finally {
    fresh.client.destroy()
  }
  return { existed, cleared }
}

/** Aborts one unfinished upload; false when there was none. */
export async function abortUpload(
  s3: Connection,
  key: string,
  uploadId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), UploadId: uploadId }
  return s3.call(
    'AbortMultipartUpload',
    key,
    async (client, http) => {
      await client.send(new AbortMultipartUploadCommand(input), http)
      return true
    },
    {
      signal,
      recover: async (error) => {
        const { status, code } = faultOf(error)
        return status === 404 && code !== 'NoSuchBucket' ? { value: false } : undefined
      },
    },
  )
}

/** All unfinished uploads whose key starts with `prefix`; throws rather than list in part. */
export async function* unfinishedUploads(
  s3: Connection,
  prefix: string,
  signal?: AbortSignal,
): AsyncGenerator<UnfinishedUpload, void> {
  const base = s3.keyOf('')
  let marker: { KeyMarker?: string; UploadIdMarker?: string } = {}
  for (;;) {
    const input = { Bucket: s3.options.bucket, Prefix: `${base}${prefix}`, ...marker }
    const page = await s3.call(
      'ListMultipartUploads',
      prefix,
      async (client, http) => {
        const answer = await client.send(new ListMultipartUploadsCommand(input), http)
        if (answer.IsTruncated === undefined)
          throw new Error('the answer to ListMultipartUploads was no listing')
        return answer
      },
      { signal },
    )
    for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
      if (!Key?.startsWith(base) || !UploadId || !Initiated) {
        throw new UserError(
          'store',
          `list uploads of ${s3.urlOf(prefix)}: an entry lacks its key, id or time`,
        )
      }
      yield { key: Key.slice(base.length), uploadId: UploadId, started: Initiated }
    }
    if (!page.IsTruncated) return
    if (!page.NextKeyMarker || page.NextKeyMarker < (marker.KeyMarker ?? '')) {
      throw new UserError('store', `list uploads of ${s3.urlOf(prefix)}: the listing does not go on`)
    }
    marker = {
      KeyMarker: page.NextKeyMarker,
      ...(page.NextUploadIdMarker !== undefined && { UploadIdMarker: page.NextUploadIdMarker }),
    }
  }
}

async function abortStrays(s3: Connection, key: string, trace: Trace, signal: AbortSignal): Promise<void> {
  for await (const found of unfinishedUploads(s3, key, signal)) {
    if (found.key !== key || found.uploadId === trace.uploadId) continue
    if (found.started.getTime() < trace.started.getTime() - skewMs) continue
    await abortUpload(s3, key, found.uploadId, signal)
  }
}
