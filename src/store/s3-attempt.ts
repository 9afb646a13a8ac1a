import { messageOf } from '../errors.ts'
import type { Connection, HttpOptions } from './s3-client.ts'
import { faultOf, type S3Fault } from './s3-errors.ts'
import type { Attempt } from './store-facts.ts'

/** What an attempt gave, beside what came of it. */
export type Tried<T> = Attempt & { value?: T; fault?: S3Fault }

type Send<T> = (client: Connection['client'], http: HttpOptions) => Promise<T>

/** Carries out one call and says what came of it; throws only when the signal fired. */
export async function attempt<T>(
  s3: Connection,
  operation: string,
  key: string,
  signal: AbortSignal,
  send: Send<T>,
): Promise<Tried<T>> {
  try {
    const value = await s3.call(operation, key, send, { signal })
    return { can: 'yes', detail: 'allowed', value }
  } catch (error) {
    signal.throwIfAborted()
    const fault = faultOf(error instanceof Error && error.cause ? error.cause : error)
    return { can: canOf(fault), detail: messageOf(error), fault }
  }
}

function canOf({ status, code }: S3Fault): Attempt['can'] {
  if (code === 'InvalidAccessKeyId' || code === 'SignatureDoesNotMatch' || code.startsWith('Expired'))
    return 'unknown'
  if (status === 403 || status === 401) return 'denied'
  return isUnsupported({ status, code }) ? 'no' : 'unknown'
}

/** Whether an answer says that the provider knows no such thing. */
export function isUnsupported({ status, code }: Pick<S3Fault, 'status' | 'code'>): boolean {
  return status === 501 || status === 405 || code === 'NotImplemented' || code === 'MethodNotAllowed'
}
