import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { shown } from '../../backup/files/byte-path.ts'
import type { BytePath } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { errnoOf, joined, onDisk } from './disk.ts'
import { type Pinned, pin } from './pinned.ts'
import type { Target } from './target.ts'

/**
 * A directory in the target that nobody but this user can look into, where a tree is made: nobody can put a link
 * into it while that goes on. Everything in it is new, so whatever is there already is a clash of names.
 */
export interface Staging extends Pinned {
  shown: string
  name: BytePath
  /** Bytes a path in it may have. */
  longestPath: number
  /** Directories that were needed for what lies in them and have no entry of their own (yet). */
  implied: Set<BytePath>
  makeDirectory(path: BytePath): void
  /** Where something goes, its parents made. */
  placeFor(path: BytePath): BytePath
  link(to: BytePath, path: BytePath): void
  symlink(target: BytePath, path: BytePath): void
  /** Whether the file system takes two names that differ in case or Unicode form for one. */
  foldsNames(): boolean
  /** Removes it with all that is left in it. */
  remove(): void
}

const LONGEST_PATH = 4095

/** Makes such a directory. */
export function makeStaging(target: Target): Staging {
  const name = `.lifeboat-restore-${randomBytes(6).toString('hex')}`
  mkdirSync(onDisk(target.at(name)), { mode: 0o700 })
  const pinned = pin(target.at(name))
  const implied = new Set<BytePath>()
  const made = new Set<BytePath>()
  const placeFor = (path: BytePath) => {
    const slash = path.lastIndexOf('/')
    if (slash > 0) need(path.slice(0, slash))
    return pinned.at(path)
  }
  /** Parents come before what is in them, but those above a root have no entries; the last one is asked for again and again. */
  const need = (path: BytePath) => {
    if (made.has(path)) return
    const place = placeFor(path)
    made.add(path)
    implied.add(path)
    make(path, () => mkdirSync(onDisk(place), { mode: 0o700 }))
  }
  return {
    ...pinned,
    name,
    shown: `${target.shown}/${name}`,
    longestPath: LONGEST_PATH - Math.max(target.length + name.length + 2, pinned.path.length + 1),
    implied,
    placeFor,
    makeDirectory(path) {
      if (path === '.') return
      need(path)
      implied.delete(path)
    },
    link: (to, path) => make(path, () => linkSync(onDisk(pinned.at(to)), onDisk(placeFor(path)))),
    symlink: (target, path) => make(path, () => symlinkSync(onDisk(target), onDisk(placeFor(path)))),
    foldsNames: () => FOLDED.some(([one, other]) => isSame(pinned, one, other)),
    remove: () => removeTree(target.at(name)),
  }
}

/** Removes a directory with all that is in it, also with directories of ours that deny writing. */
export function removeTree(directory: BytePath): void {
  try {
    rmSync(onDisk(directory), { recursive: true, force: true })
  } catch (error) {
    if (errnoOf(error) !== 'EACCES' && errnoOf(error) !== 'EPERM' && errnoOf(error) !== 'ENOTEMPTY')
      throw error
    // Directories that had got their own modes already.
    openUp(directory)
    rmSync(onDisk(directory), { recursive: true, force: true })
  }
}

/** Names that are different bytes: in case, and in Unicode form. */
const FOLDED = [
  ['lifeboat-case', 'lifeboat-CASE'],
  ['lifeboat-\xc3\xa9', 'lifeboat-e\xcc\x81'],
] as const

function isSame(directory: Pinned, one: BytePath, other: BytePath): boolean {
  const place = onDisk(directory.at(one))
  writeFileSync(place, '', { flag: 'wx', mode: 0o600 })
  const found = lstatSync(onDisk(directory.at(other)), { throwIfNoEntry: false })
  unlinkSync(place)
  return found !== undefined
}

function make(path: BytePath, act: () => void): void {
  try {
    act()
  } catch (cause) {
    const code = errnoOf(cause)
    const why =
      code === 'EEXIST' ? 'another entry has this name on this file system' : code || 'unknown error'
    throw new UserError(
      code === 'EEXIST' ? 'exists' : 'input',
      `restore of ${shown(path)}: it cannot be made: ${why}`,
      { cause },
    )
  }
}

function openUp(directory: BytePath): void {
  chmodSync(onDisk(directory), 0o700)
  for (const name of readdirSync(onDisk(directory), { encoding: 'latin1' })) {
    const path = joined(directory, name)
    if (lstatSync(onDisk(path)).isDirectory()) openUp(path)
  }
}
