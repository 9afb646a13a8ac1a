import { inspectDirectory } from './directory-inspection.ts'
import type { StoreLocation, StoreSettings } from './open.ts'
import type { StoreFacts } from './store-facts.ts'

/**
 * Tries out what may be done in a store, with small probe objects below `under` (a target, or empty), and reads its
 * settings. Throws only when the signal fired: what could not be found out is part of the facts.
 */
export async function inspectStore(
  location: StoreLocation,
  { s3 }: StoreSettings,
  under: string,
  signal: AbortSignal,
): Promise<StoreFacts> {
  if (location.kind === 'directory') return inspectDirectory(location.path, signal)
  const { inspectBucket } = await import(/* webpackChunkName: "s3" */ './s3-inspection.ts')
  return inspectBucket({ ...s3, bucket: location.bucket, prefix: location.prefix }, under, signal)
}
