import type { BytePath, Entry, FileEntry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { type IgnoreRules, idleLines, ignoreRules } from './ignore-rules.ts'

/** Entries in the order of comparePaths, in batches; each call starts from the beginning. */
export type EntryStream = () => AsyncIterable<readonly Entry[]>

/**
 * The entries that rules as in a .gitignore file name, with all that lies under them and the directories above; all
 * entries where there are no rules. A hard link whose file is not among them becomes that file. Throws UserError
 * `not-found` when one of the rules names nothing.
 */
export async function selectEntries(entries: EntryStream, only: readonly string[]): Promise<EntryStream> {
  if (only.length === 0) return entries
  const idle = idleLines(only, (line) => ignoreRules([line]))
  const choice = await chosen(entries, ignoreRules(only), idle.see)
  const lacking = choice.count === 0 ? only : idle.rest()
  if (lacking.length > 0)
    throw new UserError('not-found', `only: nothing in this backup is named by ${lacking.join(', ')}`)
  return () => picked(entries, ignoreRules(only), choice)
}

interface Choice {
  count: number
  /** Directories above what was chosen. */
  above: ReadonlySet<BytePath>
  /** Files that were not chosen, but another name of them was: the first such name. */
  standIns: ReadonlyMap<BytePath, BytePath>
}

async function chosen(
  entries: EntryStream,
  rules: IgnoreRules,
  see: (path: BytePath, directory: boolean) => void,
): Promise<Choice> {
  const above = new Set<BytePath>(['.'])
  const standIns = new Map<BytePath, BytePath>()
  let count = 0
  for await (const batch of entries()) {
    for (const entry of batch) {
      see(entry.path, entry.type === 'directory')
      if (!rules(entry.path, entry.type === 'directory')) continue
      count++
      addParents(above, entry.path)
      if (entry.type !== 'hardlink' || rules(entry.to, false) || standIns.has(entry.to)) continue
      standIns.set(entry.to, entry.path)
    }
  }
  return { count, above, standIns }
}

async function* picked(
  entries: EntryStream,
  rules: IgnoreRules,
  { above, standIns }: Choice,
): AsyncGenerator<Entry[], void> {
  const files = new Map<BytePath, FileEntry>()
  for await (const batch of entries()) {
    yield batch.flatMap((entry): Entry[] => {
      const { path, type } = entry
      if (type === 'file' && standIns.has(path)) files.set(path, entry)
      if (!rules(path, type === 'directory')) return type === 'directory' && above.has(path) ? [entry] : []
      const standIn = type === 'hardlink' ? standIns.get(entry.to) : undefined
      if (type !== 'hardlink' || standIn === undefined) return [entry]
      const file = files.get(entry.to)
      if (standIn !== path || !file) return [{ type, path, to: standIn }]
      return [{ ...file, path }]
    })
  }
}

function addParents(above: Set<BytePath>, path: BytePath): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const parent = path.slice(0, end)
    if (above.has(parent)) return
    above.add(parent)
  }
}
