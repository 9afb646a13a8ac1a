import type { Entry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { keyExclusion } from '../../sources/bucket/key-exclusion.ts'

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

function notOfABucket(): UserError {
  const word =
    'this is a backup of directories; restore it into a directory (to: a path), then copy from there'
  return new UserError('input', word)
}
