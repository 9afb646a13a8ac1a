import type { Content } from './entry.ts'

/** A content and nothing else: what is known of one may be a whole entry, with the path and times of another file. */
export function contentAlone({ size, sha256, extents, blocks }: Content): Content {
  return { size, sha256, extents, ...(blocks ? { blocks } : {}) }
}
