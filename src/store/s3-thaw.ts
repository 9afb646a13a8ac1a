import { RestoreObjectCommand } from '@aws-sdk/client-s3'
import type { Connection } from './s3-client.ts'
import { faultOf } from './s3-errors.ts'
import type { Thaw } from './store.ts'

/**
 * Asks for an archived object to be readable for some days (S3 API reference, RestoreObject: 202 asked, 200 its days
 * are prolonged, 409 under way, 403 InvalidObjectState for a class that needs no asking).
 */
export async function thawObject(
  s3: Connection,
  key: string,
  days: number,
  signal: AbortSignal | undefined,
): Promise<Thaw> {
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    RestoreRequest: { Days: days, GlacierJobParameters: { Tier: 'Standard' as const } },
  }
  return s3.call<Thaw>(
    'RestoreObject',
    key,
    async (client, http) => {
      const { $metadata } = await client.send(new RestoreObjectCommand(input), http)
      return $metadata.httpStatusCode === 202 ? 'asked' : 'not archived'
    },
    {
      signal,
      recover: async (error) => {
        const { code } = faultOf(error)
        if (code === 'RestoreAlreadyInProgress') return { value: 'under way' }
        return code === 'InvalidObjectState' ? { value: 'not archived' } : undefined
      },
    },
  )
}
