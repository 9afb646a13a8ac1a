import { type BytePath, comparePaths } from '../../backup/files/entry.ts'
import type { ListedBucket, SourceObject } from './source-bucket.ts'

/** Keys held back before the bucket is asked; bounds the memory (a few hundred bytes each). */
const HELD = 10_000
/** Greater in bytes than anything else that follows a prefix (U+10FFFF in UTF-8). */
const LAST = '\xf4\x8f\xbf\xbf'
const SLASH = 47

interface OrderOptions {
  prefix?: string
  held?: number
  signal?: AbortSignal
}

/**
 * All objects of a bucket under `prefix`, in the order of `comparePaths`. A bucket lists by bytes, where `a.b` comes
 * before `a/b`; so a key such as `a.b` is held back until the listing has passed `a/`. When too many wait, `a/` is
 * listed by itself at once, and left out later. Memory is bounded by `held` and a page.
 */
export async function* inPathOrder(
  bucket: ListedBucket,
  options: OrderOptions = {},
): AsyncGenerator<SourceObject[], void> {
  // The name "." stands for a root and so comes before all others.
  const dot = options.prefix ? undefined : await firstOf(bucket, options.signal)
  if (dot) yield [dot]
  for await (const objects of ordered(bucket, options.prefix ?? '', options)) {
    yield dot ? objects.filter(({ key }) => key !== dot.key) : objects
  }
}

async function firstOf(bucket: ListedBucket, signal?: AbortSignal): Promise<SourceObject | undefined> {
  for await (const page of bucket.list({ prefix: '.', ...(signal && { signal }) })) {
    return page.find(({ key }) => key === '.')
  }
  return undefined
}

async function* ordered(
  bucket: ListedBucket,
  prefix: string,
  options: OrderOptions,
): AsyncGenerator<SourceObject[], void> {
  const { held: limit = HELD, signal } = options
  let held: SourceObject[] = []
  /** Names whose folder was listed by itself. */
  const settled = new Set<string>()
  let after: string | undefined
  for (let more = true; more; ) {
    more = false
    for await (const page of bucket.list({
      prefix,
      ...(after !== undefined && { after }),
      ...(signal && { signal }),
    })) {
      const last = page.at(-1)?.key
      if (last === undefined) continue
      const fresh = page.filter(({ key }) => !isSettled(key, settled))
      for (const name of settled) if (!last.startsWith(name)) settled.delete(name)
      held = [...held, ...fresh].toSorted((a, b) => comparePaths(a.key, b.key))
      for (;;) {
        const at = held.findIndex(({ key }) => waitsFor(key, last, prefix.length, settled) !== undefined)
        const free = held.splice(0, at === -1 ? held.length : at)
        if (free.length > 0) yield free
        const name =
          held.length > limit ? folderToList(held[0]?.key, last, prefix.length, settled) : undefined
        if (name === undefined) break
        yield* ordered(bucket, `${name}/`, options)
        settled.add(name)
      }
      const skip = settledFolder(last, settled)
      if (skip === undefined) continue
      after = `${skip}${LAST}`
      more = true
      break
    }
  }
  if (held.length > 0) yield held
}

/**
 * The first place at which a key not yet listed (all of them come after `last` in bytes) might still precede `key`
 * in the order of paths: there it has a slash and `key` something smaller, all before being the same in all three.
 */
function waitsFor(
  key: BytePath,
  last: BytePath,
  from: number,
  settled: ReadonlySet<string>,
): number | undefined {
  for (let i = 0; i < key.length && i < last.length; i++) {
    const mine = key.charCodeAt(i)
    const its = last.charCodeAt(i)
    if (i >= from && mine < SLASH && its <= SLASH && !settled.has(key.slice(0, i))) return i
    if (mine !== its) return undefined
  }
  return undefined
}

/** The name whose folder must be listed before `key` can go; none when that folder is what is being listed. */
function folderToList(
  key: BytePath | undefined,
  last: BytePath,
  from: number,
  settled: ReadonlySet<string>,
): string | undefined {
  const at = key === undefined ? undefined : waitsFor(key, last, from, settled)
  return at === undefined || last.charCodeAt(at) === SLASH ? undefined : key?.slice(0, at)
}

function isSettled(key: BytePath, settled: ReadonlySet<string>): boolean {
  return settledFolder(key, settled) !== undefined
}

function settledFolder(key: BytePath, settled: ReadonlySet<string>): string | undefined {
  for (const name of settled) if (key.startsWith(`${name}/`)) return `${name}/`
  return undefined
}
