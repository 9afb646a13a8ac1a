import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { bytesOf } from '../../backup/files/byte-path.ts'
import { type BytePath, comparePaths } from '../../backup/files/entry.ts'
import { messageOf, UserError } from '../../errors.ts'

/** A directory or file that is backed up. */
export interface Root {
  /** What its entries lie under: `.` for the one directory of a backup, else the path as it was written. */
  name: BytePath
  /** Where it lies: absolute, symbolic links resolved, bytes as in `name`. */
  path: BytePath
  kind: 'directory' | 'file'
  /** The path given was a symbolic link to it, as text. */
  linkedFrom?: string
}

/**
 * The roots that the paths of an input name, in the order of their entries; relative paths start at `directory`.
 * Throws UserError `input` for a path that does not exist, is neither directory nor file, holds `..`, or lies
 * within another one.
 */
export function resolveRoots(paths: readonly string[], directory: string): Root[] {
  const written = [...new Set(paths)]
  if (written.length === 0)
    throw new UserError('input', 'path: name at least one directory or file to back up')
  const roots = written
    .map((path) => rootOf(path, directory, written.length === 1))
    .sort((a, b) => comparePaths(a.name, b.name))
  for (const [at, a] of roots.entries()) {
    for (const b of roots.slice(at + 1)) assertApart(a, b)
  }
  return roots
}

function rootOf(written: string, directory: string, alone: boolean): Root {
  if (written.includes('\0')) throw new UserError('input', 'path: a path holds a NUL byte')
  const components = written.split('/').filter((part) => part !== '' && part !== '.')
  if (components.includes('..')) {
    throw new UserError('input', `path ${written}: '..' is not allowed; write the path without it`)
  }
  const path = isAbsolute(written) ? written : resolve(directory, written)
  const { stats, linked, real } = look(written, path)
  const kind = stats.isDirectory() ? 'directory' : 'file'
  if (!stats.isDirectory() && !stats.isFile()) {
    throw new UserError('input', `path ${written}: is neither a directory nor a file; name one of those`)
  }
  const name = alone && kind === 'directory' ? '.' : bytesOf(components.join('/'))
  if (name === '') {
    const word = `path ${written}: holds the other paths, or has no name beside them; give it alone, or name the directories in it`
    throw new UserError('input', word)
  }
  return { name, path: real, kind, ...(linked ? { linkedFrom: written } : {}) }
}

function look(written: string, path: string): { stats: Stats; linked: boolean; real: BytePath } {
  try {
    const linked = lstatSync(path.replace(/(?<=.)\/+$/, '')).isSymbolicLink()
    return { stats: statSync(path), linked, real: realpathSync(path, { encoding: 'latin1' }) }
  } catch (cause) {
    const several = /[,; ]/.test(written) ? '; several paths stand one on a line' : ''
    throw new UserError('input', `path ${written}: cannot be looked at: ${messageOf(cause)}${several}`, {
      cause,
    })
  }
}

function assertApart(a: Root, b: Root): void {
  if (a.name === b.name) {
    throw new UserError('input', `path: two paths have the same name ${a.name}; back them up as two targets`)
  }
  if (!isWithin(a.path, b.path) && !isWithin(b.path, a.path) && !isWithin(a.name, b.name)) return
  const word = `path: ${a.name} and ${b.name}: one lies within the other; leave out one of them`
  throw new UserError('input', word)
}

function isWithin(outer: BytePath, inner: BytePath): boolean {
  return inner === outer || outer === '/' || inner.startsWith(`${outer}/`)
}
