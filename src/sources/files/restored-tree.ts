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
  /** How many entries were compared in what. */
  compared: {
    entries: number
    content: number
    modes: number
    times: number
    links: number
    owners?: number
    'extended attributes'?: number
  }
  notCompared: { section: 'extended attributes'; why: string }[]
  /** What was not compared because it was not restored either. */
  notes: string[]
  differences: TreeDifference[]
}

/** Walks a restored tree, reads every file of it, and compares it with the entries it was restored from. */
export async function differencesIn(
  directory: string,
  entries: () => AsyncIterable<readonly Entry[]>,
  signal: AbortSignal,
): Promise<TreeVerdict> {
  const programs = await xattrPrograms()
  const compared = { entries: 0, content: 0, modes: 0, times: 0, links: 0 }
  const verdict: TreeVerdict = { compared, notCompared: [], notes: [], differences: [] }
  let withXattrs = 0
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
  const differences = compareTree(counted(), walk, {
    digest: (file) => digestOf(file, signal),
    ownership: isSuperuser(),
    ...(xattrs ? { xattrs } : {}),
  })
  for await (const batch of differences) {
    if (verdict.differences.length < KEPT) verdict.differences.push(...batch)
  }
  if (isSuperuser()) verdict.compared.owners = compared.entries
  else verdict.notes.push('owners were not restored, as only root can, and so not compared')
  if (programs) verdict.compared['extended attributes'] = withXattrs
  else if (withXattrs > 0) {
    const why = `${withXattrs} files have some, and getfattr is not installed (package attr)`
    verdict.notCompared.push({ section: 'extended attributes', why })
  }
  return verdict

  async function* counted(): AsyncGenerator<readonly Entry[], void> {
    for await (const batch of entries()) {
      for (const entry of batch) {
        countIn(compared, entry)
        if ('xattrs' in entry && entry.xattrs) withXattrs += 1
      }
      yield batch
    }
  }
}

function countIn(compared: TreeVerdict['compared'], { type }: Entry): void {
  compared.entries += 1
  if (type === 'symlink' || type === 'hardlink') compared.links += 1
  else compared.modes += 1
  if (type === 'file' || type === 'object') compared.content += 1
  if (type !== 'hardlink') compared.times += 1
}
