import { lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { bytesOf, shown } from '../../backup/files/byte-path.ts'
import type { BytePath, Entry } from '../../backup/files/entry.ts'
import type { Refusal } from '../../backup/files/placing-rules.ts'
import { messageOf, UserError } from '../../errors.ts'
import { joined, onDisk } from './disk.ts'
import { type Pinned, pin } from './pinned.ts'

/** The directory a tree is put into, held open. */
export interface Target extends Pinned {
  /** Absolute, links resolved, as text for messages. */
  shown: string
  device: bigint
  /** Bytes of its absolute path. */
  length: number
  /** Nothing was in it. */
  empty: boolean
}

/** What a new file system brings along does not make a directory one that is in use. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['lost+found'])

/**
 * Opens a directory to put a tree into; makes it when there is none. Throws UserError `exists` when it is not empty
 * and `force` is not set, `input` when it cannot be one.
 */
export function openTarget(directory: string, force: boolean): Target {
  try {
    mkdirSync(resolve(directory), { recursive: true, mode: 0o700 })
    const real = realpathSync(directory, { encoding: 'latin1' })
    const names = readdirSync(onDisk(real), { encoding: 'latin1' }).filter((name) => !OF_THE_SYSTEM.has(name))
    const [first] = names
    if (first !== undefined && !force) {
      const word = `restore into ${shown(real)}: it is not empty (${names.length} entries, such as ${shown(first)}). Name an empty directory, or set 'force' to replace what has the same names.`
      throw new UserError('exists', word)
    }
    const { dev } = statSync(onDisk(real), { bigint: true })
    return { ...pin(real), shown: shown(real), device: dev, length: real.length, empty: first === undefined }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const text = `restore into ${shown(bytesOf(directory))}: it cannot be used as a directory: ${messageOf(cause)}`
    throw new UserError('input', text, { cause })
  }
}

/**
 * Says of each entry, in the order of comparePaths, what stands in its way in a target that is not empty: a file
 * gives way, a directory does not, and no directory is entered through a link or onto another file system.
 */
export function conflictFinder(target: Target): (entry: Entry) => Refusal | undefined {
  let missing: BytePath | undefined
  return ({ path, type }) => {
    if (target.empty || path === '.' || (missing !== undefined && path.startsWith(missing))) return undefined
    const parts = path.split('/')
    for (let depth = 1; depth <= parts.length; depth++) {
      const part = parts.slice(0, depth).join('/')
      const there = lstatSync(onDisk(joined(target.path, part)), { bigint: true, throwIfNoEntry: false })
      if (!there) {
        missing = `${part}/`
        return undefined
      }
      const what = part === path ? '' : `lies in ${shown(part)}, where `
      if (depth < parts.length || type === 'directory') {
        if (there.isSymbolicLink()) return { path, why: `${what}a symbolic link stands; remove it first` }
        if (!there.isDirectory())
          return { path, why: `${what}something that is no directory stands; remove it first` }
        if (there.dev === target.device) continue
        return { path, why: `${what}another file system is mounted; restore into it by itself` }
      }
      if (there.isDirectory()) return { path, why: 'a directory stands where it belongs; remove it first' }
    }
    return undefined
  }
}
