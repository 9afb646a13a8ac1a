import type { Content, Extent } from '../../backup/files/entry.ts'

const BLOCK_MIN = 64 << 10
const BLOCK_MAX = 4 << 20
/** About so many blocks a file has. */
const BLOCKS = 1 << 14
/** The blocks of before are kept while they are not this many times too large or too small. */
const TOLERANCE = 4

/**
 * The size of a large content's blocks, in bytes: a power of two. A file that grows keeps the size it had for a while,
 * since with another one nothing of it could be found again; `digests` are then those of before.
 */
export function blocksOf(
  size: number,
  prior: Content | undefined,
): { bytes: number; digests?: readonly string[] } {
  const ideal = Math.min(
    BLOCK_MAX,
    Math.max(BLOCK_MIN, 2 ** Math.ceil(Math.log2(Math.max(1, size / BLOCKS)))),
  )
  const before = prior?.blocks
  if (!before || !isBlockSize(before.bytes)) return { bytes: ideal }
  const near = before.bytes <= ideal * TOLERANCE && ideal <= before.bytes * TOLERANCE
  return near ? { bytes: before.bytes, digests: before.sha256 } : { bytes: ideal }
}

/** Where the bytes from `start` to `end` of a content lie. */
export function priorExtents(content: Content | undefined, start: number, end: number): Extent[] {
  if (!content || start >= end) return []
  const found: Extent[] = []
  let at = 0
  for (const { pack, offset, length } of content.extents) {
    const from = Math.max(start, at)
    const to = Math.min(end, at + length)
    if (from < to) found.push({ pack, offset: offset + from - at, length: to - from })
    at += length
    if (at >= end) break
  }
  return found
}

/** Extents that lie one right behind the other, as one. */
export function mergedExtents(extents: readonly Extent[]): Extent[] {
  const merged: Extent[] = []
  for (const extent of extents) {
    const last = merged.at(-1)
    if (last && last.pack === extent.pack && last.offset + last.length === extent.offset)
      merged[merged.length - 1] = { ...last, length: last.length + extent.length }
    else merged.push(extent)
  }
  return merged
}

function isBlockSize(bytes: number): boolean {
  return bytes >= BLOCK_MIN && bytes <= BLOCK_MAX && Number.isInteger(Math.log2(bytes))
}
