import { ListObjectsV2Command, type ListObjectsV2CommandInput } from '@aws-sdk/client-s3'
import type { Connection } from './s3-client.ts'

/** One page of a listing; `place` is the prefix for messages. Throws rather than take a cut page for a whole one. */
export async function listPage(
  s3: Connection,
  place: string,
  query: Omit<ListObjectsV2CommandInput, 'Bucket'>,
  signal: AbortSignal | undefined,
) {
  const input = { Bucket: s3.options.bucket, ...query }
  return s3.call(
    'ListObjectsV2',
    place,
    async (client, http) => {
      const page = await client.send(new ListObjectsV2Command(input), http)
      // A cut or foreign document parses to an empty page, and an empty page would look like "no objects".
      const entries = (page.Contents?.length ?? 0) + (page.CommonPrefixes?.length ?? 0)
      const whole = page.KeyCount === undefined || page.KeyCount === entries
      const token = query.ContinuationToken
      const goesOn = !page.IsTruncated || (page.NextContinuationToken ?? token) !== token
      if (page.IsTruncated === undefined || !whole || !goesOn) {
        throw new Error('the answer to ListObjectsV2 was no whole listing')
      }
      return page
    },
    { signal },
  )
}
