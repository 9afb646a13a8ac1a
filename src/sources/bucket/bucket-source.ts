import { type BytePath, comparePaths, type Entry } from '../../backup/files/entry.ts'
import type { Tally } from '../../backup/files/tally.ts'
import type { FileSource, Pass } from '../file-source.ts'
import { denialLines } from './denials.ts'
import { keyExclusion } from './key-exclusion.ts'
import { backUpObjects } from './object-backup.ts'
import type { BytesItem, SourceBucket } from './source-bucket.ts'

/** A live bucket to be backed up. */
export interface BucketOptions {
  bucket: SourceBucket & { close(): void }
  /** Only keys under this folder; empty for all. */
  prefix: string
  /** Rules as in a .gitignore file, on keys. */
  exclude: readonly string[]
}

/** A live bucket as a source: objects are streamed into packs, nothing is written to disk. */
export function openBucketSource({ bucket, prefix, exclude }: BucketOptions): FileSource {
  const label = prefix === '' ? bucket.url : `${bucket.url}/${prefix}`
  return {
    engine: 'bucket',
    label,
    roots: [{ name: '.', path: label }],
    backUp: (pass) => backUpBucket({ bucket, prefix: prefix === '' ? '' : `${prefix}/`, exclude }, pass),
    close: async () => bucket.close(),
  }
}

async function backUpBucket(
  { bucket, prefix, exclude }: Omit<BucketOptions, 'close'>,
  pass: Pass,
): Promise<void> {
  let first: Promise<void> | undefined
  const gone = goneCounter(pass.tally)
  const add = async (item: BytesItem) => {
    first ??= pass.beforeFirst()
    await first
    const outcome = await pass.packs.add(item)
    pass.tally.read += 1
    if (outcome.ok) pass.tally.storedBytes += outcome.stored
    return outcome
  }
  const { entries, counts } = backUpObjects({
    bucket,
    prefix,
    excluded: keyExclusion(exclude),
    ...(pass.previous ? { previous: gone.watch(usable(pass.previous, pass.rewrite)) } : {}),
    add,
    // Denials are told by prefix at the end: one line for a thousand objects.
    onFault: ({ path, fault, detail }) => {
      if (fault !== 'denied') pass.onFault({ kind: fault, severity: 'fault', path, detail })
    },
    signal: pass.signal,
  })
  for await (const batch of entries) {
    for (const entry of batch) {
      if (gone.seen(entry) === 'changed') pass.tally.changed += 1
      await pass.take(entry)
    }
  }
  gone.rest()
  for (const [at, line] of denialLines(counts.denials, bucket.url).entries()) {
    const path = counts.denials[at]?.prefix ?? ''
    pass.onFault({ kind: 'denied', severity: 'fault', path, detail: line })
  }
}

/** The previous entries; those in packs that are to be rewritten look as if their object had changed. */
async function* usable(
  previous: AsyncIterable<Entry[]>,
  rewrite: ReadonlySet<string>,
): AsyncGenerator<Entry[]> {
  for await (const batch of previous) {
    yield rewrite.size === 0 ? batch : batch.filter((entry) => !isRewritten(entry, rewrite))
  }
}

function isRewritten(entry: Entry, rewrite: ReadonlySet<string>): boolean {
  return entry.type === 'object' && entry.extents.some(({ pack }) => rewrite.has(pack))
}

/** Counts the objects of before that are not there any more: both lists pass by in the same order. */
function goneCounter(tally: Tally) {
  const waiting: { path: BytePath; sha256: string }[] = []
  const isBefore = (path: BytePath) => {
    const [next] = waiting
    return next !== undefined && comparePaths(next.path, path) < 0
  }
  return {
    async *watch(previous: AsyncIterable<Entry[]>): AsyncGenerator<Entry[]> {
      for await (const batch of previous) {
        for (const entry of batch)
          if (entry.type === 'object') waiting.push({ path: entry.path, sha256: entry.sha256 })
        yield batch
      }
    },
    /** Whether an object is as it was, by its content. */
    seen(entry: Entry): 'same' | 'changed' {
      while (isBefore(entry.path)) {
        waiting.shift()
        tally.gone += 1
      }
      if (waiting[0]?.path !== entry.path) return 'changed'
      const before = waiting.shift()
      return entry.type === 'object' && entry.sha256 === before?.sha256 ? 'same' : 'changed'
    },
    rest(): void {
      tally.gone += waiting.length
    },
  }
}
