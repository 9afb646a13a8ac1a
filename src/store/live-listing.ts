import { UserError } from '../errors.ts'
import type { Connection } from './s3-client.ts'
import { listPage } from './s3-page.ts'
import { bare } from './s3-written.ts'

/** One object as a listing of a live bucket shows it. */
export interface LiveObject {
  /** The whole key: the bytes of its UTF-8, one per character (latin1). */
  key: string
  bytes: number
  /** Without quotes. */
  etag: string
  /** When the bucket says it was written (UTC, ISO 8601). */
  modified: string
}

/** Which keys to list: those that start with `prefix` and come after `after`; both as byte strings. */
export interface LiveRange {
  prefix?: string
  after?: string
  /** Most keys on a page; 1,000 where absent. */
  pageKeys?: number
  signal?: AbortSignal
}

/** A page of objects at a time, in the order of the keys' bytes. Throws rather than list in part. */
export async function* listLive(s3: Connection, range: LiveRange): AsyncGenerator<LiveObject[], void> {
  const prefix = keyText(range.prefix ?? '')
  let token: string | undefined
  let last = range.after ?? ''
  do {
    const query = {
      Prefix: prefix,
      // XML cannot hold control characters, so without this such a key would break the whole page.
      EncodingType: 'url' as const,
      ...(range.pageKeys !== undefined && { MaxKeys: range.pageKeys }),
      ...(range.after !== undefined && token === undefined && { StartAfter: keyText(range.after) }),
      ...(token !== undefined && { ContinuationToken: token }),
    }
    const page = await listPage(s3, prefix, query, range.signal)
    const encoded = page.EncodingType === 'url'
    const objects: LiveObject[] = []
    for (const { Key, Size, LastModified, ETag } of page.Contents ?? []) {
      const key = Key === undefined ? undefined : keyBytes(Key, encoded)
      if (!key?.startsWith(range.prefix ?? '') || Size === undefined || !LastModified || !ETag) {
        throw broken(s3, prefix, 'an entry lacks its key, size, time or ETag')
      }
      if (key <= last)
        throw broken(s3, prefix, `the keys are out of order at ${JSON.stringify(keyText(key))}`)
      last = key
      objects.push({ key, bytes: Size, etag: bare(ETag), modified: LastModified.toISOString() })
    }
    if (objects.length > 0) yield objects
    token = page.IsTruncated ? page.NextContinuationToken : undefined
  } while (token !== undefined)
}

/** The object of exactly this key, as a listing shows it now. */
export async function findLive(
  s3: Connection,
  key: string,
  signal: AbortSignal | undefined,
): Promise<LiveObject | undefined> {
  // The key itself comes before every longer one that starts with it.
  for await (const page of listLive(s3, { prefix: key, pageKeys: 1, ...(signal && { signal }) })) {
    return page.find((object) => object.key === key)
  }
  return undefined
}

/** The key as S3 takes it. */
export function keyText(key: string): string {
  return Buffer.from(key, 'latin1').toString('utf8')
}

function keyBytes(text: string, encoded: boolean): string | undefined {
  if (!encoded) return Buffer.from(text).toString('latin1')
  try {
    // S3 writes a space as "+", and "+" as "%2B".
    return Buffer.from(decodeURIComponent(text.replaceAll('+', ' '))).toString('latin1')
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function broken(s3: Connection, prefix: string, what: string): UserError {
  return new UserError('store', `list ${s3.urlOf(prefix)}: ${what}; no part of this listing is used`)
}
