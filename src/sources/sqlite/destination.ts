import { access, chmod, chown, constants, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Inventory } from '../../backup/inventory.ts'
import { messageOf, UserError } from '../../errors.ts'
import type { Copy, Destination, Occupant } from '../destination.ts'
import type { DestinationOptions } from '../engine.ts'
import type { SqliteAddress } from './address.ts'
import { assertSpace } from './disk-space.ts'
import { readHeader } from './header.ts'
import { type Holder, holderNames, holdersOf } from './holders.ts'
import { land, restoredInventory } from './landing.ts'
import { machineMark, truePath } from './machine.ts'
import { faultWords, isBusy, isDamage, isHalfDone, perform } from './program.ts'

const STAMPED = /\.(restoring|before)-\d{8}T\d{6}Z$/
const BESIDE = ['', '-wal', '-shm', '-journal'] as const

interface Found {
  occupant: Occupant
  /** The file itself, links followed. */
  path: string
  /** Absent where there is none. */
  old?: { mode: number; uid: number; gid: number; wal: boolean }
  holders: Holder[]
}

/** A SQLite file to be replaced by, or made from, a backup: restored beside it, checked, renamed into its place. */
export function openSqliteDestination(
  { path, database }: SqliteAddress,
  { at, signal }: DestinationOptions,
): Destination {
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  let found: Found | undefined
  return {
    engine: 'sqlite',
    async look() {
      found = await lookAt(path, database, signal)
      return found.occupant
    },
    isProducer: (recorded) => isProducer(path, recorded),
    async prepare(recorded) {
      if (!found) throw new Error('look comes first')
      if (found.old?.wal && found.holders.length > 0) throw inUse(path, found.holders)
      const directory = dirname(found.path)
      await assertSpace(
        directory,
        Number(recorded.origin.bytes ?? 0),
        'free space there, or restore elsewhere',
      )
      const names = {
        current: found.path,
        copy: `${found.path}.restoring-${stamp}`,
        kept: `${found.path}.before-${stamp}`,
      }
      return copyBeside(names, found, recorded, signal)
    },
    drop: (kept) => removed(kept),
  }
}

async function lookAt(path: string, database: string, signal: AbortSignal | undefined): Promise<Found> {
  const file = await truePath(path)
  const directory = dirname(file)
  await assertWritable(directory)
  const there = await stat(file).catch(() => undefined)
  if (there && !there.isFile())
    throw new UserError('preflight', `${path} is not a regular file; name a database file`)
  const holders = await holdersOf(file)
  const base = basename(file)
  const leftovers = (await readdir(directory)).filter(
    (name) => name.startsWith(base) && STAMPED.test(name.slice(base.length)),
  )
  const occupant = {
    label: path,
    server: 'a SQLite file',
    database,
    bytes: there?.size ?? 0,
    connections: holders.length,
    leftovers: leftovers.sort(),
  }
  if (!there) return { path: file, holders, occupant: { ...occupant, state: 'missing', relations: 0 } }
  const { objects, wal } = await objectsOf({ file, label: path, size: there.size, holders }, signal)
  return {
    path: file,
    holders,
    old: { mode: there.mode & 0o777, uid: there.uid, gid: there.gid, wal },
    occupant: { ...occupant, state: objects === 0 ? 'empty' : 'holds data', relations: objects },
  }
}

/** How much is in the way. A file that is damaged or no database counts: whoever replaces it names it. */
async function objectsOf(
  { file, label, size, holders }: { file: string; label: string; size: number; holders: readonly Holder[] },
  signal: AbortSignal | undefined,
) {
  if (size === 0) return { objects: 0, wal: false }
  try {
    const { journal } = await readHeader(file, label)
    const { objects } = await perform('look', { path: file, waitMs: 0 }, signal)
    return { objects, wal: journal === 'wal' }
  } catch (error) {
    const broken =
      isDamage(error) || isHalfDone(error) || (error instanceof UserError && error.code === 'preflight')
    if (broken) return { objects: 1, wal: false }
    throw isBusy(error) ? inUse(label, holders) : faultWords('preflight', label, error)
  }
}

async function assertWritable(directory: string): Promise<void> {
  try {
    await access(directory, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const word = `the directory ${directory} is not there or not writable for this user; a restore makes a file there and renames it into place`
    throw new UserError('preflight', word, { cause })
  }
}

/** The same file of the same machine; a path alone may be that of another machine's database. */
async function isProducer(path: string, { origin }: Inventory): Promise<'yes' | 'no' | 'unknown'> {
  if (origin.path === undefined || origin.machine === undefined) return 'unknown'
  if ((await truePath(path)) !== origin.path) return 'no'
  return (await machineMark()) === origin.machine ? 'yes' : 'unknown'
}

function inUse(path: string, holders: readonly Holder[]): UserError {
  const who = holders.length > 0 ? ` (${holderNames(holders)})` : ''
  const word = `${path} is in use by another program${who}, which would go on writing into the old file; stop it, and restore again`
  return new UserError('preflight', word)
}

interface Names {
  current: string
  copy: string
  kept: string
}

function copyBeside(
  names: Names,
  { old, holders, occupant }: Found,
  recorded: Inventory,
  signal: AbortSignal | undefined,
): Copy {
  const notes: string[] = []
  return {
    database: basename(names.copy),
    notes,
    restore: (dump) => land(dump, names.copy, { mode: old?.mode ?? 0o644, signal }),
    async inventories() {
      const subject = { path: names.copy, label: 'what was restored', depth: recorded.depth, signal }
      return { recorded, restored: await restoredInventory(subject) }
    },
    async swap() {
      if (old) notes.push(...(await likeOld(names.copy, old)))
      // Without the run's signal: renames that have begun come to their end.
      const done = await perform('replace', names).catch(async (error: unknown) => {
        if (isBusy(error)) throw inUse(names.current, await holdersOf(names.current))
        throw faultWords('preflight', names.current, error)
      })
      notes.push(...done.notes)
      if (holders.length > 0)
        notes.push(`restart ${holderNames(holders)}: what had the file open still reads the database before`)
      if (done.kept && occupant.bytes > 0) return names.kept
      await removed(names.kept)
      return undefined
    },
    discard: () => removed(names.copy),
  }
}

/** Gives the copy the rights and the owner of the file it replaces, so that the application can open it. */
async function likeOld(copy: string, old: { mode: number; uid: number; gid: number }): Promise<string[]> {
  await chmod(copy, old.mode)
  const { uid, gid } = await stat(copy)
  if (uid === old.uid && gid === old.gid) return []
  try {
    await chown(copy, old.uid, old.gid)
    return []
  } catch {
    return [
      `the database belonged to user ${old.uid} and group ${old.gid}, and now to ${uid} and ${gid}: its application may need the right to it (chown)`,
    ]
  }
}

async function removed(path: string): Promise<string | undefined> {
  try {
    for (const suffix of BESIDE) await rm(path + suffix, { force: true })
    return undefined
  } catch (error) {
    return `${join(dirname(path), basename(path))} could not be removed (${messageOf(error)})`
  }
}
