import { fchmodSync, fstatSync, lstatSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { shown } from '../../backup/files/byte-path.ts'
import type { BytePath, DirectoryEntry, Nanotime } from '../../backup/files/entry.ts'
import { nanotime } from '../../backup/files/nanotime.ts'
import { UserError } from '../../errors.ts'
import { copyXattrs, isSuperuser, writeXattrs } from './attributes.ts'
import { errnoOf, onDisk } from './disk.ts'
import { type Pinned, pin, sealOpen } from './pinned.ts'
import { type SealOptions, xattrKeeper } from './sealing.ts'
import type { Staging } from './staging.ts'
import type { Target } from './target.ts'

export interface MoveOptions extends SealOptions {
  force: boolean
}

/**
 * Moves a finished tree from its staging directory into the target: whole directories where there are none of that
 * name, else file by file, each by one rename. Then the target itself gets the attributes of the root, if the
 * backup has them.
 */
export async function moveIntoTarget(
  staging: Staging,
  target: Target,
  root: DirectoryEntry | undefined,
  options: MoveOptions,
): Promise<void> {
  await moveAll(staging, target, '', { staging, target, ...options })
  removeStaging(staging, target)
  if (!root) return
  const { uid, gid, mode, mtime } = root
  if (options.ownership) sealOpen(target.fd, { owner: { uid, gid } })
  const xattrs = xattrKeeper(options)(root)
  if (xattrs && options.xattrs) {
    const failed = await writeXattrs(new Map([[target.path, xattrs]]), options.xattrs, options.signal)
    if (failed.length > 0)
      options.onNote({ path: '.', why: 'could not be given all of its extended attributes' })
  }
  await sealLast(target, mode, mtime, options)
}

async function sealLast(
  directory: Pinned,
  mode: number,
  mtime: Nanotime,
  options: SealOptions,
): Promise<void> {
  sealOpen(directory.fd, { mtime })
  await options.times?.(new Map([[directory.path, mtime]]), options.signal)
  sealOpen(directory.fd, { mode })
}

function removeStaging(staging: Staging, target: Target): void {
  try {
    rmdirSync(onDisk(target.at(staging.name)))
  } catch (cause) {
    const word = `restore into ${target.shown}: ${staging.shown} cannot be removed (${errnoOf(cause)}); someone else works in this directory. Look at what is in it before you use it.`
    throw new UserError('exists', word, { cause })
  }
}

interface Move extends MoveOptions {
  staging: Staging
  target: Target
}

/** Names moved before the event loop runs again. */
const AT_ONCE = 512

async function moveAll(from: Pinned, to: Pinned, above: BytePath, move: Move): Promise<void> {
  const names = readdirSync(onDisk(from.path), { encoding: 'latin1' })
  for (const [at, name] of names.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate()
    await moveOne(from, to, name, `${above}${name}`, move)
  }
}

async function moveOne(from: Pinned, to: Pinned, name: BytePath, path: BytePath, move: Move): Promise<void> {
  const here = lstatSync(onDisk(from.at(name)))
  const there = lstatSync(onDisk(to.at(name)), { throwIfNoEntry: false })
  if (there && (!move.force || here.isDirectory() !== there.isDirectory())) {
    const word = `restore into ${move.target.shown}: ${shown(path)} is there in another form, or came to be there meanwhile. What is not in place yet is left, whole, in ${move.staging.shown}.`
    throw new UserError('exists', word)
  }
  if (!here.isDirectory()) renameSync(onDisk(from.at(name)), onDisk(to.at(name)))
  else if (there) await merge(from, to, name, path, move)
  else moveDirectory(from, to, name)
}

/** A directory's own mode may forbid to move it, and to move it may touch its time: both are put right. */
function moveDirectory(from: Pinned, to: Pinned, name: BytePath): void {
  const directory = pin(from.at(name))
  try {
    const seal = sealed(directory)
    openUp(directory)
    renameSync(onDisk(from.at(name)), onDisk(to.at(name)))
    fchmodSync(directory.fd, seal.mode)
    const now = fstatSync(directory.fd, { bigint: true })
    if (nanotime(now.mtimeNs) !== seal.mtime) sealOpen(directory.fd, { mtime: seal.mtime })
  } finally {
    directory.close()
  }
}

async function merge(from: Pinned, to: Pinned, name: BytePath, path: BytePath, move: Move): Promise<void> {
  const made = pin(from.at(name))
  try {
    const there = pinExisting(to.at(name), path, move)
    try {
      const seal = sealed(made)
      const before = sealed(there)
      openUp(made)
      openUp(there)
      await moveAll(made, there, `${path}/`, move)
      if (move.staging.implied.has(path)) {
        fchmodSync(there.fd, before.mode)
        return
      }
      const { mode, uid, gid, mtime } = seal
      if (move.ownership) sealOpen(there.fd, { owner: { uid, gid } })
      if (move.xattrs) await copyXattrs(made.path, there.path, move.xattrs, move.signal)
      await sealLast(there, mode, mtime, move)
    } finally {
      there.close()
    }
  } finally {
    made.close()
    rmdirIfDone(from.at(name))
  }
}

function pinExisting(place: BytePath, path: BytePath, move: Move): Pinned {
  try {
    return pin(place)
  } catch (cause) {
    const word = `restore into ${move.target.shown}: ${shown(path)} was replaced by something else meanwhile (${errnoOf(cause)}). What is not in place yet is left, whole, in ${move.staging.shown}.`
    throw new UserError('exists', word, { cause })
  }
}

function sealed({ fd }: Pinned): { mode: number; uid: number; gid: number; mtime: string } {
  const { mode, uid, gid, mtimeNs } = fstatSync(fd, { bigint: true })
  return { mode: Number(mode & 0o7777n), uid: Number(uid), gid: Number(gid), mtime: nanotime(mtimeNs) }
}

/** For a user who is not root, a directory has to be writable to be changed. */
function openUp(directory: Pinned): void {
  const { mode } = sealed(directory)
  if (!isSuperuser() && (mode & 0o700) !== 0o700) fchmodSync(directory.fd, mode | 0o700)
}

function rmdirIfDone(place: BytePath): void {
  try {
    rmdirSync(onDisk(place))
  } catch (error) {
    // What could not be moved is still in it, and told already.
    if (errnoOf(error) !== 'ENOTEMPTY' && errnoOf(error) !== 'EEXIST') throw error
  }
}
