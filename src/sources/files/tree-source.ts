import type { Walked } from '../../backup/files/walked.ts'
import type { FileSource, SourceFault } from '../file-source.ts'
import { isOursToKeep, type XattrPrograms, xattrPrograms, xattrsOf } from './attributes.ts'
import { resolveRoots } from './roots.ts'
import { backUpTree } from './tree-backup.ts'
import { walkTree } from './walk.ts'

/** Directories and files to be backed up. */
export interface TreeOptions {
  /** As the user wrote them; relative ones start at `directory`. */
  paths: readonly string[]
  directory: string
  /** Rules as in a .gitignore file. */
  exclude: readonly string[]
  oneFileSystem: boolean
  /** Directories to leave out, absolute: the stores the backup is written into. */
  apart: readonly string[]
  /** Extended attributes and ACLs too, where the system has the programs to ask for them. */
  xattrs: boolean
  signal: AbortSignal
}

/** A tree of files as a source. Throws UserError `input` for a path that cannot be backed up. */
export async function openTree(options: TreeOptions): Promise<FileSource> {
  const roots = resolveRoots(options.paths, options.directory)
  const programs = options.xattrs ? await xattrPrograms() : undefined
  return {
    engine: 'files',
    label: options.paths.length === 1 ? `${options.paths[0]}` : `${options.paths.length} paths`,
    roots,
    backUp: (pass) => {
      if (options.xattrs && !programs) pass.onFault(NO_PROGRAMS)
      const walk = walkTree({ ...options, roots, onFault: pass.onFault })
      const complete = programs ? { complete: completer(programs, options.signal) } : {}
      // The kernel's ctimes lag behind our clock, never ahead of it.
      return backUpTree({ walk, ...complete, readAt: BigInt(Date.now()) * 1_000_000n }, pass)
    },
    close: async () => undefined,
  }
}

const NO_PROGRAMS: SourceFault = {
  kind: 'skipped',
  severity: 'note',
  path: '.',
  detail:
    'has no extended attributes and ACLs in this backup: getfattr is not installed (package attr; xattrs: false says that this is meant)',
}

function completer(programs: XattrPrograms, signal: AbortSignal) {
  return async (entries: Walked[], onFault: (fault: SourceFault) => void): Promise<Walked[]> => {
    const found = await xattrsOf(entries, programs, onFault, signal)
    if (found.size === 0) return entries
    return entries.map((entry) => {
      if (entry.type === 'hardlink') return entry
      const kept = Object.entries(found.get(entry.path) ?? {}).filter(([name]) => isOursToKeep(name))
      return kept.length > 0 ? { ...entry, xattrs: Object.fromEntries(kept) } : entry
    })
  }
}
