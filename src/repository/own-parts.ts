import type { Manifest } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'

/**
 * A manifest speaks of its own objects only, those under `prefix`: another key in it is damage, or an attempt to read
 * elsewhere. Throws UserError `integrity` naming the manifest.
 */
export function assertOwnParts(manifest: Manifest, manifestKey: string, prefix: string): void {
  const own = (key: string) => key.startsWith(prefix) && /^[\w./-]+$/.test(key) && !key.includes('..')
  const stranger = manifest.objects.find((part) => !own(part.key))
  if (stranger === undefined) return
  const word = `${manifestKey} names ${JSON.stringify(stranger.key.slice(0, 200))}, which is no object of this backup; it was damaged or forged`
  throw new UserError('integrity', word)
}
