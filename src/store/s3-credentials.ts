import type { S3Client } from '@aws-sdk/client-s3'
import { faultOf } from './s3-errors.ts'

/** What S3 says to credentials that were good before (S3 API reference, "Error responses"). */
const staleCodes = new Set(['ExpiredToken', 'TokenRefreshRequired', 'InvalidToken', 'InvalidAccessKeyId'])

/**
 * Sends a request and, when the store calls the credentials stale before they say so themselves, once more with new
 * ones of the default chain. Those that are given or stand in the environment do not change: then the error is thrown.
 */
export async function withFreshCredentials<T>(client: S3Client, send: () => Promise<T>): Promise<T> {
  const { credentials } = client.config
  let used: string | undefined
  try {
    used = nameOf(await credentials())
    return await send()
  } catch (error) {
    if (used === undefined || !isStale(error)) throw error
    // Another request may have renewed them meanwhile.
    let now = nameOf(await credentials())
    if (now === used) now = nameOf(await credentials({ forceRefresh: true }))
    if (now === used) throw error
    return send()
  }
}

function isStale(error: unknown): boolean {
  const { code, status } = faultOf(error)
  // An answer to HEAD has no body, so no word either.
  return staleCodes.has(code) || (status === 400 && /^(Unknown|BadRequest|400)/.test(code))
}

function nameOf({ accessKeyId, sessionToken = '' }: { accessKeyId: string; sessionToken?: string }): string {
  return `${accessKeyId} ${sessionToken}`
}
