import { UserError } from '../../errors.ts'
import { type BytePath, comparePaths } from './entry.ts'

/** What two sorted lists have under one path. */
export type Pair<A, B> = { left: A; right: B } | { left: A; right?: never } | { left?: never; right: B }

interface Named {
  path: BytePath
}

/** Pairs handed out at once. */
const BATCH = 4096

/**
 * Joins two lists that are in the order of comparePaths, in that order, with one batch of each in memory. Throws
 * UserError `integrity` when a list is not in strict order: a join of such lists would be wrong without a word.
 */
export async function* joinByPath<A extends Named, B extends Named>(
  left: AsyncIterable<readonly A[]>,
  right: AsyncIterable<readonly B[]>,
): AsyncGenerator<Pair<A, B>[], void> {
  const [a, b] = [cursor(left), cursor(right)]
  let batch: Pair<A, B>[] = []
  try {
    for (;;) {
      // Only a batch that is used up is waited for: awaiting each entry would cost more than all the rest.
      if (a.needsMore()) await a.more()
      if (b.needsMore()) await b.more()
      const pair = paired(a.head(), b.head())
      if (!pair) break
      if (pair.left) a.next()
      if (pair.right) b.next()
      if (batch.push(pair) < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  } finally {
    await a.close()
    await b.close()
  }
}

function paired<A extends Named, B extends Named>(left?: A, right?: B): Pair<A, B> | undefined {
  if (!left) return right && { right }
  if (!right) return { left }
  const order = comparePaths(left.path, right.path)
  if (order === 0) return { left, right }
  return order < 0 ? { left } : { right }
}

function cursor<T extends Named>(source: AsyncIterable<readonly T[]>) {
  const batches = source[Symbol.asyncIterator]()
  let batch: readonly T[] = []
  let at = 0
  let done = false
  return {
    head: (): T | undefined => batch[at],
    needsMore: () => at >= batch.length && !done,
    next(): void {
      const before = batch[at++]
      const after = batch[at]
      if (before && after) assertOrder(before, after)
    },
    async more(): Promise<void> {
      const last = batch.at(-1)
      while (at >= batch.length && !done) {
        const result = await batches.next()
        done = result.done === true
        batch = result.done ? [] : result.value
        at = 0
      }
      const first = batch[0]
      if (last && first) assertOrder(last, first)
    },
    async close(): Promise<void> {
      if (!done) await batches.return?.()
    },
  }
}

function assertOrder(before: Named, after: Named): void {
  if (comparePaths(before.path, after.path) < 0) return
  throw new UserError(
    'integrity',
    'a list of files is not in order; it cannot be compared. Make a full backup.',
  )
}
