import type { Entry } from '../../backup/files/entry.ts'
import { compareTree, type TreeDifference } from '../../backup/files/tree-differences.ts'
import type { Walked } from '../../backup/files/walked.ts'
import { isOursToKeep, isSuperuser, xattrPrograms, xattrsOf } from './attributes.ts'
import { digestOf } from './digest.ts'
import { resolveRoots } from './roots.ts'
import { walkTree } from './walk.ts'

/** Differences that are kept; more of them say nothing new. */
const KEPT = 1000

/** A restored tree set beside what it was restored from. */
export interface TreeVerdict {
  /** Entries that were compared. */
  compared: number
  differences: TreeDifference[]
}

/** Walks a restored tree, reads every file of it, and compares it with the entries it was restored from. */
export async function differencesIn(
  directory: string,
  entries: () => AsyncIterable<readonly Entry[]>,
  signal: AbortSignal,
): Promise<TreeVerdict> {
  const programs = await xattrPrograms()
  const verdict: TreeVerdict = { compared: 0, differences: [] }
  const unread = (path: string) => verdict.differences.push({ path, what: 'unreadable' })
  const walk = walkTree({
    roots: resolveRoots([directory], '/'),
    exclude: [],
    oneFileSystem: false,
    onFault: ({ severity, path }) => severity === 'fault' && unread(path),
    signal,
  })
  const xattrs = programs && {
    of: (found: readonly Walked[]) => xattrsOf(found, programs, ({ path }) => unread(path), signal),
    restored: (name: string) => isOursToKeep(name),
  }
  const differences = compareTree(counted(entries(), verdict), walk, {
    digest: (file) => digestOf(file, signal),
    ownership: isSuperuser(),
    ...(xattrs ? { xattrs } : {}),
  })
  for await (const batch of differences) {
    if (verdict.differences.length < KEPT) verdict.differences.push(...batch)
  }
  return verdict
}

async function* counted(
  entries: AsyncIterable<readonly Entry[]>,
  verdict: TreeVerdict,
): AsyncGenerator<readonly Entry[], void> {
  for await (const batch of entries) {
    verdict.compared += batch.length
    yield batch
  }
}
