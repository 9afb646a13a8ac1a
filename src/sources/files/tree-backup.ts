import { shown } from '../../backup/files/byte-path.ts'
import { type Change, changesSince } from '../../backup/files/changes.ts'
import type { BytePath, Content, Entry } from '../../backup/files/entry.ts'
import type { Walked } from '../../backup/files/walked.ts'
import type { Pass, SourceFault } from '../file-source.ts'
import { OrderedEntries } from './ordered-entries.ts'
import type { Item } from './pack-writer.ts'
import { entryOf } from './tree-entry.ts'

const TORN = 'changed while it was read, each time it was tried; what is stored may be a mixture'

/** How a tree is looked at. */
export interface Tree {
  walk: AsyncIterable<readonly Walked[]>
  /** Completes entries that are new or changed with what is asked for many at once (extended attributes). */
  complete?: (entries: Walked[], onFault: (fault: SourceFault) => void) => Promise<Walked[]>
  /** When the reading began: nanoseconds since 1970, UTC. */
  readAt: bigint
}

/**
 * Sets what is there beside what was there, both in order, stores what differs and hands every entry on in that same
 * order. A file that could not be read is a fault and no entry; anything else that fails is thrown.
 */
export async function backUpTree(tree: Tree, pass: Pass): Promise<void> {
  const lost = new Set<BytePath>()
  const queue = new OrderedEntries((entry) => takeUnlessLost(pass, lost, entry))
  let known = false
  for await (const changes of changesSince(tree.walk, pass.previous ?? nothing(), pass.rewrite)) {
    pass.signal.throwIfAborted()
    const work: Work[] = []
    for (const change of changes) {
      if (change.kind === 'gone') pass.tally.gone += 1
      else work.push(workOf(change))
    }
    if (!known && work.some(({ kept }) => !kept)) {
      known = true
      await pass.beforeFirst()
    }
    await backUpBatch({ tree, pass, queue, lost }, work)
  }
  await queue.drain()
}

async function* nothing(): AsyncGenerator<Entry[]> {}

interface Work {
  found: Walked
  prior: Entry | undefined
  kept: boolean
}

interface Run {
  tree: Tree
  pass: Pass
  queue: OrderedEntries
  /** Files that could not be taken. */
  lost: Set<BytePath>
}

async function backUpBatch(run: Run, work: readonly Work[]): Promise<void> {
  const { tree, pass, queue } = run
  const open = work.filter(({ kept }) => !kept).map(({ found }) => found)
  const completed = open.length > 0 && tree.complete ? await tree.complete(open, pass.onFault) : open
  let at = 0
  for (const { found, prior, kept } of work) {
    if (prior && kept) {
      await queue.push(prior)
      continue
    }
    const whole = completed[at++] ?? found
    if (whole.type !== 'file') {
      await queue.push(entryOf(whole, undefined, tree.readAt))
      continue
    }
    const known = usable(pass, prior)
    const item: Item = {
      kind: 'file',
      entry: whole,
      source: whole.source,
      ...(known ? { prior: known } : {}),
    }
    await queue.push(stored(run, whole, prior, item))
  }
}

/** Another name of a file that could not be taken leads nowhere; such a backup could not be restored. */
function takeUnlessLost(pass: Pass, lost: ReadonlySet<BytePath>, entry: Entry): void | Promise<void> {
  if (entry.type !== 'hardlink' || !lost.has(entry.to)) return pass.take(entry)
  const detail = `is another name of ${shown(entry.to)}, which could not be taken; it is not in the backup`
  pass.onFault({ kind: 'lost', severity: 'fault', path: entry.path, detail })
}

function workOf(change: Exclude<Change, { kind: 'gone' }>): Work {
  const prior = change.kind === 'added' ? undefined : change.before
  return { found: change.found, prior, kept: change.kind === 'unchanged' }
}

/** What is known of the bytes of before, unless they lie where nothing is to stay. */
function usable({ rewrite }: Pass, prior: Entry | undefined): Content | undefined {
  if (prior?.type !== 'file' || prior.extents.some(({ pack }) => rewrite.has(pack))) return undefined
  const { size, sha256, extents, blocks } = prior
  return { size, sha256, extents, ...(blocks ? { blocks } : {}) }
}

async function stored(
  { tree, pass, lost }: Run,
  found: Walked,
  prior: Entry | undefined,
  item: Item,
): Promise<Entry | undefined> {
  const outcome = await pass.packs.add(item)
  const { path } = found
  if (!outcome.ok) {
    lost.add(path)
    pass.onFault({ kind: outcome.fault, severity: 'fault', path, detail: outcome.detail })
    return undefined
  }
  if (outcome.torn) pass.onFault({ kind: 'torn', severity: 'fault', path, detail: TORN })
  const entry = entryOf(found, outcome, tree.readAt)
  pass.tally.read += 1
  pass.tally.storedBytes += outcome.stored
  if (differs(entry, prior)) pass.tally.changed += 1
  return entry
}

/** Whether a user would say that something changed; a file is also read again because its ctime is too young to trust. */
function differs(entry: Entry, prior: Entry | undefined): boolean {
  if (entry.type !== 'file' || prior?.type !== 'file') return true
  return (
    entry.sha256 !== prior.sha256 ||
    entry.mtime !== prior.mtime ||
    entry.mode !== prior.mode ||
    entry.uid !== prior.uid ||
    entry.gid !== prior.gid
  )
}
