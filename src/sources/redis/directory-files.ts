import { createWriteStream } from 'node:fs'
import { chown, copyFile, link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { UserError } from '../../errors.ts'
import { errnoOf } from '../files/disk.ts'

const DUMP = 'dump.rdb'
const APPEND = 'appendonlydir'
const BASE = 'appendonly.aof.1.base.rdb'
const MANIFEST = 'appendonly.aof.manifest'
/** What servers before 7.0 read in place of a directory; it may begin as an RDB since 4.0 (aof-use-rdb-preamble). */
const OLD_APPEND = 'appendonly.aof'

/** Where a dump waits, inside the directory it will lie in. */
export interface Staging {
  /** The directory that is restored into. */
  target: string
  directory: string
  /** The dump itself. */
  file: string
  /** What has come into the target so far. */
  placed: string[]
}

/** Makes the place in which a restore into a directory is prepared, on the same file system. */
export async function makeStaging(target: string, stamp: string): Promise<Staging> {
  const directory = join(target, `restoring-${stamp}`)
  try {
    await mkdir(directory, { mode: 0o700 })
  } catch (error) {
    throw placeFault(error, target)
  }
  return { target, directory, file: join(directory, DUMP), placed: [] }
}

/** Writes a dump to its last byte and onto the disk. Throws UserError `preflight` when the disk is full. */
export async function writeDump(
  dump: AsyncIterable<Uint8Array>,
  { file }: Staging,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await pipeline(
      dump,
      createWriteStream(file, { flags: 'wx', mode: 0o640, flush: true }),
      ...(signal ? [{ signal }] : []),
    )
  } catch (error) {
    throw placeFault(error, file)
  }
}

/**
 * Puts the dump where `appendonly no` and where `appendonly yes` look for it: a server with `appendonly yes` ignores
 * `dump.rdb`, starts empty, and writes that over it. One file with two names: servers replace RDB files whole (rdb.c,
 * rdbSave) and never write into the base of an append-only file (aof.c). `old`: for servers before 7.0 as well.
 */
export async function placeDump(staging: Staging, old: boolean): Promise<void> {
  const { target, directory, file, placed } = staging
  const append = join(directory, APPEND)
  await mkdir(append, { mode: 0o750 })
  await sameFile(file, join(append, BASE))
  await writeFile(join(append, MANIFEST), `file ${BASE} seq 1 type b\n`, { mode: 0o640, flush: true })
  await flushed(append)
  if (old) await sameFile(file, join(directory, OLD_APPEND))
  const { uid, gid } = await stat(target)
  const names = [APPEND, ...(old ? [OLD_APPEND] : []), DUMP]
  for (const name of [join(APPEND, BASE), join(APPEND, MANIFEST), ...names])
    await chown(join(directory, name), uid, gid).catch(notOwner)
  const others = (await readdir(target)).filter((name) => name !== basename(directory))
  if (others.length > 0) {
    const word = `something else has written ${others[0]} into ${target} meanwhile; is a server running there? Stop it, and restore into an empty directory`
    throw new UserError('preflight', word)
  }
  for (const name of names) {
    placed.push(name)
    await rename(join(directory, name), join(target, name))
  }
  await rm(directory, { recursive: true })
  await flushed(target)
}

/** Takes away again what a restore has made in a directory. */
export async function clearDirectory({ target, directory, placed }: Staging): Promise<void> {
  for (const path of [directory, ...placed.map((name) => join(target, name))])
    await rm(path, { recursive: true, force: true })
}

/** A second name, or a copy where the file system has none. */
async function sameFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errnoOf(error))) throw error
    await copyFile(from, to)
    await flushed(to)
  }
}

async function flushed(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Who is not root cannot give files away; the notes of the restore say what to do. */
function notOwner(error: unknown): void {
  if (errnoOf(error) !== 'EPERM') throw error
}

/** The error of the place `path` is written to, in words; anything else (of the backup, of a cancel) unchanged. */
export function placeFault(error: unknown, path: string): unknown {
  const say = (word: string) => new UserError('preflight', `${path} ${word}`, { cause: error })
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return say('could not be written: the disk is full')
    case 'EFBIG':
      return say('is larger than a file may be here (ulimit -f)')
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
      return say('cannot be written to; it must be there, or its parent, and writable for this user')
    default:
      return error
  }
}
