import type { Dirent } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { directoryError, errnoOf, isMissing } from './directory-errors.ts'
import { compareKeys } from './keys.ts'
import type { StoredObject } from './store.ts'

/** Names of files that are still being written start with this. */
export const temporaryPrefix = '.lifeboat-tmp-'

/** Whether a file name is that of a file still being written. */
export function isTemporary(name: string): boolean {
  return name.startsWith(temporaryPrefix)
}

/**
 * The path of a checked key. Throws UserError `store` when a symbolic link on the way leads out of the root.
 */
export async function within(root: string, key: string): Promise<string> {
  const place = join(root, key)
  for (let parent = dirname(place); parent.length >= root.length; parent = dirname(parent)) {
    try {
      const [real, realRoot] = await Promise.all([realPath(parent), realPath(root)])
      if (real === realRoot || real.startsWith(`${realRoot}${sep}`)) return place
      throw new UserError('store', `${place}: a symbolic link leads out of ${root}; remove it`)
    } catch (error) {
      if (!isMissing(error)) throw directoryError('open', place, error)
    }
  }
  return place
}

/** Directories that are being looked at: who asks meanwhile waits for the same answer. None is kept. */
const asked = new Map<string, Promise<string>>()

async function realPath(directory: string): Promise<string> {
  const found = asked.get(directory) ?? realpath(directory).finally(() => asked.delete(directory))
  asked.set(directory, found)
  return found
}

/** Makes a directory and the ones above it, mode 0700, and flushes the new entries to disk. */
export async function makeDirectories(directory: string): Promise<void> {
  const first = await mkdir(directory, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = directory; made.length >= first.length; made = dirname(made)) {
    await syncDirectory(dirname(made))
  }
}

/** Flushes a directory's entries to disk, where the file system can. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } catch (error) {
    const code = errnoOf(error)
    if (code !== 'EINVAL' && code !== 'ENOTSUP' && code !== 'EPERM') throw error
  } finally {
    await handle.close()
  }
}

/** One by one, each would wait for another thread to wake up, which is most of its cost. */
const STATS_AT_ONCE = 64

/** A file found on the way. */
export interface FoundFile extends StoredObject {
  temporary: boolean
}

/**
 * All files under the root whose key starts with `prefix`, in key order, one directory's names in memory per
 * level. Symbolic links are passed by. Throws rather than leave out a directory it cannot read.
 */
export async function* walk(
  root: string,
  prefix: string,
  signal?: AbortSignal,
  at = '',
): AsyncGenerator<FoundFile, void> {
  const entries = (await entriesOf(root, at)).filter(
    ({ key, directory }) => key.startsWith(prefix) || (directory && prefix.startsWith(key)),
  )
  for (let from = 0; from < entries.length; from += STATS_AT_ONCE) {
    if (signal?.aborted) throw new UserError('cancelled', `list ${root}: cancelled`, { cause: signal.reason })
    const some = entries.slice(from, from + STATS_AT_ONCE)
    const stats = await Promise.all(
      some.map(async ({ key, directory }) => (directory ? undefined : statOrGone(join(root, key)))),
    )
    for (const [index, { key, directory }] of some.entries()) {
      const found = stats[index]
      if (directory) yield* walk(root, prefix, signal, key)
      else if (found) yield { key, ...found, temporary: isTemporary(key.slice(at.length)) }
    }
  }
}

async function entriesOf(root: string, at: string): Promise<{ key: string; directory: boolean }[]> {
  let entries: Dirent[]
  try {
    entries = await readdir(join(root, at), { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw directoryError('list', join(root, at), error)
  }
  // Units of UTF-16 are in the order of bytes up to the surrogates, and several times faster to compare.
  const inOrder = entries.every(({ name }) => /^[\0-\ud7ff]*$/.test(name)) ? compareUnits : compareKeys
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({ entry, directory: entry.isDirectory() }))
    .map(({ entry, directory }) => ({ key: `${at}${entry.name}${directory ? '/' : ''}`, directory }))
    .toSorted((a, b) => inOrder(a.key, b.key))
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}

async function statOrGone(place: string): Promise<{ bytes: number; modified: Date } | undefined> {
  try {
    const { size, mtime } = await lstat(place)
    return { bytes: size, modified: mtime }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw directoryError('list', place, error)
  }
}
