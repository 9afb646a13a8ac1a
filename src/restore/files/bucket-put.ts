import { UserError } from '../../errors.ts'
import {
  bucketTarget,
  type ObjectTarget,
  restoreDifferences,
  restoreObjects,
} from '../../sources/bucket/object-restore.ts'
import type { DestinationBucket } from '../../sources/bucket/source-bucket.ts'
import type { OpenedFiles, Restored } from './file-restore.ts'
import { objectContents } from './object-contents.ts'
import { assertNamed, selectObjects } from './object-selection.ts'

/** Where objects are put, and which of them. */
export interface BucketPlace {
  bucket: DestinationBucket
  /** A folder without its last slash; empty for the whole bucket. */
  prefix: string
  /** Also where something is already. */
  force: boolean
  only: readonly string[]
}

/** Puts objects into a bucket, which has no rename: each stays as soon as it is written. */
export interface BucketPut {
  /** May be tried again, from another store: what an earlier try has written is not in its way. */
  put: (files: OpenedFiles, written: (bytes: number) => void) => Promise<Restored>
  /** How many objects are there for certain after tries that failed. */
  left: () => number
}

/** One restore into a bucket, with all its tries. */
export function bucketPut({ bucket, prefix, force, only }: BucketPlace): BucketPut {
  let begun = false
  let most = 0
  /** Each try goes through the objects in the same order, so the longest one tells what there is. */
  const counted = (target: ObjectTarget): ObjectTarget => {
    let count = 0
    return {
      url: target.url,
      async put(...object) {
        begun = true
        await target.put(...object)
        count += 1
        most = Math.max(most, count)
      },
    }
  }
  return {
    left: () => most,
    async put(files, written) {
      const { signal } = files
      const entries = selectObjects(() => files.inventory.entries(), only)
      await assertNamed(() => files.inventory.entries(), only)
      const target = await bucketTarget(bucket, { prefix, force: force || begun, signal })
      let told = 0
      const done = await restoreObjects(objectContents(files, entries), counted(target), {
        signal,
        onProgress: ({ bytes }) => {
          written(bytes - told)
          told = bytes
        },
      })
      if (done.objects === 0 && only.length > 0)
        throw new UserError('not-found', `only: no object in this backup is named by ${only.join(', ')}`)
      for await (const { path, what } of restoreDifferences(entries(), bucket, { prefix, signal })) {
        const word = `after the restore ${path} is ${what === 'missing' ? 'missing' : 'of another size'} in ${target.url}; something else writes there`
        // No fault of the store that served: another one is not tried.
        throw new UserError('gate', word)
      }
      return { files: done.objects, bytes: done.bytes }
    },
  }
}
