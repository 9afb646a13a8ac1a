import { shown, textOf } from './byte-path.ts'
import { type BytePath, comparePaths, type Entry } from './entry.ts'

/** Why an entry must not be put into a directory. */
export interface Refusal {
  path: BytePath
  /** To stand after the path. */
  why: string
}

export interface PlacingRules {
  /** Bytes an entry's path may have: what the system allows less the path of the target. */
  longestPath: number
  /** What becomes of symbolic links that lead out of the target. Nothing is ever written through one. */
  outsideLinks: 'refuse' | 'keep'
  /** The target takes names that differ only in case or in Unicode form for the same. */
  foldsNames: boolean
}

const LONGEST_NAME = 255

/**
 * Looks at entries one after the other, in the order of comparePaths, as a reader of a backup nobody vouches for
 * has to: a path must stay in the target, stand once, and lie in directories alone; nothing but files, directories
 * and links is made. The directory of the target itself (`.`) may come first.
 */
export function entryChecker(rules: PlacingRules): (entry: Entry) => Refusal | undefined {
  const clash = rules.foldsNames ? clashFinder() : () => undefined
  let last: BytePath | undefined
  let leaf: Entry | undefined
  return (entry) => {
    const { path } = entry
    const refused = (why: string): Refusal => ({ path, why })
    const fault = pathFault(path, rules.longestPath) ?? typeFault(entry)
    if (fault !== undefined) return refused(fault)
    if (last !== undefined && comparePaths(last, path) >= 0) return refused('stands twice or out of order')
    last = path
    // In this order whatever lies under a path comes right after it.
    if (leaf && path.startsWith(`${leaf.path}/`))
      return refused(`lies under ${shown(leaf.path)}, a ${leaf.type}`)
    if (entry.type !== 'directory') leaf = entry
    const twin = clash(path)
    if (twin !== undefined) return refused(`and ${shown(twin)} are the same name on this file system`)
    const out = entry.type === 'symlink' && rules.outsideLinks === 'refuse' && leadsOut(path, entry.target)
    return out ? refused(`is a link that may lead out of the target, to ${shown(entry.target)}`) : undefined
  }
}

/**
 * Whether a link may lead out of the tree it is in: absolute, up beyond the tree, or up again after a name, since
 * that name may be a link itself.
 */
function leadsOut(path: BytePath, target: BytePath): boolean {
  if (target.startsWith('/')) return true
  let depth = path.split('/').length - 1
  let named = false
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') named = true
    else if (named || --depth < 0) return true
  }
  return false
}

/** What is wrong with an entry's path, if anything. */
function pathFault(path: BytePath, longest: number): string | undefined {
  if (path === '.') return undefined
  if (path === '') return 'has no name'
  if (path.includes('\0')) return 'holds a NUL byte'
  if (path.startsWith('/')) return 'is an absolute path'
  if (path.length > longest) return 'is too long a path for this target'
  for (const part of path.split('/')) {
    if (part === '') return 'has an empty part'
    if (part === '..' || part === '.') return `holds '${part}'`
    if (part.length > LONGEST_NAME) return `has a part longer than ${LONGEST_NAME} bytes`
  }
  return undefined
}

function typeFault(entry: Entry): string | undefined {
  const { type } = entry
  if (entry.path === '.' && type !== 'directory') return `is the target itself, but a ${type}`
  if (type === 'hardlink') {
    return comparePaths(entry.to, entry.path) < 0
      ? undefined
      : 'is another name of a file that does not come before it'
  }
  if (type === 'symlink') {
    return entry.target === '' || entry.target.includes('\0') ? 'is a link that leads nowhere' : undefined
  }
  if (type === 'file' || type === 'directory' || type === 'object') return undefined
  return 'is neither file, directory nor link'
}

/** Finds two names in one directory that fold to the same; memory: the names of the directories on the way. */
function clashFinder(): (path: BytePath) => BytePath | undefined {
  const levels: { name: BytePath; siblings: Map<string, BytePath> }[] = []
  return (path) => {
    let twin: BytePath | undefined
    for (const [depth, name] of path.split('/').entries()) {
      const level = levels[depth] ?? { name: '', siblings: new Map<string, BytePath>() }
      levels[depth] = level
      if (level.name === name) continue
      levels.length = depth + 1
      level.name = name
      const known = level.siblings.get(folded(name))
      if (known === undefined) level.siblings.set(folded(name), name)
      else if (known !== name) twin ??= [...path.split('/').slice(0, depth), known].join('/')
    }
    return twin
  }
}

function folded(name: BytePath): string {
  return (textOf(name) ?? name).normalize('NFC').toLowerCase()
}
