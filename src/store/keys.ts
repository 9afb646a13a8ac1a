import { UserError } from '../errors.ts'

/** Longest key in bytes of UTF-8 (S3 user guide, "Object key naming guidelines"), the store's prefix included. */
const maxKeyBytes = 1024

/**
 * Accepts a key every store can hold: segments joined by `/`, none of them empty, `.` or `..`, no control
 * characters, no backslash. Throws UserError `store` otherwise, so no key can escape a store.
 */
export function checkKey(key: string): void {
  const wrong = faultOf(key)
  if (wrong !== undefined)
    throw new UserError('store', `object key ${JSON.stringify(key)} is refused: ${wrong}`)
}

/** Order of keys in a listing: by their bytes in UTF-8, as S3 sorts them. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function faultOf(key: string): string | undefined {
  if (key === '') return 'it is empty'
  if (Buffer.byteLength(key) > maxKeyBytes) return `it is longer than ${maxKeyBytes} bytes`
  if (/[\p{Cc}\\]/u.test(key)) return 'it holds a control character or a backslash'
  if (!key.isWellFormed()) return 'it is not valid Unicode'
  const segments = key.split('/')
  if (segments.includes('')) return 'a segment is empty'
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'a segment is "." or ".."'
  return undefined
}
