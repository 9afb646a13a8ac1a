import type { Entry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { keyExclusion } from '../../sources/bucket/key-exclusion.ts'
import { idleLines } from '../../sources/files/ignore-rules.ts'

/**
 * The objects whose keys rules as in a .gitignore file name; all where there are none. A backup of a directory tree
 * cannot go into a bucket: UserError `input` on reading.
 */
export function selectObjects(
  entries: () => AsyncIterable<readonly Entry[]>,
  only: readonly string[],
): () => AsyncGenerator<Entry[], void> {
  const named = keyExclusion(only)
  return async function* selected() {
    for await (const batch of entries()) {
      yield batch.filter((entry) => {
        if (entry.type !== 'object') throw notOfABucket()
        return only.length === 0 || named(entry.path)
      })
    }
  }
}

/** Throws UserError `not-found` when one of the rules names no object. */
export async function assertNamed(
  entries: () => AsyncIterable<readonly Entry[]>,
  only: readonly string[],
): Promise<void> {
  if (only.length === 0) return
  const idle = idleLines(only, (line) => keyExclusion([line]))
  for await (const batch of entries()) for (const { path } of batch) idle.see(path, false)
  const lacking = idle.rest()
  if (lacking.length > 0)
    throw new UserError('not-found', `only: no object in this backup is named by ${lacking.join(', ')}`)
}

function notOfABucket(): UserError {
  const word =
    'this is a backup of directories; restore it into a directory (to: a path), then copy from there'
  return new UserError('input', word)
}
