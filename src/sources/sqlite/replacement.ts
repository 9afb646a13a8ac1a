import { closeSync, existsSync, fsyncSync, linkSync, openSync, readSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Answer, Ask, Replacement } from './requests.ts'

/** How long others are waited for; a cancelled run has 3 s. */
const BUSY_MS = 2000
const BESIDE = ['-wal', '-shm', '-journal'] as const
const MAGIC = Buffer.from('SQLite format 3\0')
const CORRUPT = 11
const NOTADB = 26

/**
 * Renames a new database into the place of the old one while holding the old one's exclusive lock, so that no
 * transaction of anybody is cut in two. What stood in the old one's -wal is in the kept file: it is checkpointed,
 * and leaves WAL mode for that moment, which SQLite grants only when nobody else has it open. Files beside a
 * database must never meet another one of its name: they would be replayed into it.
 */
export function replaceDatabase(names: Ask<'replace'>): Answer<'replace'> {
  if (!existsSync(names.current)) return { kept: false, notes: place(names, false) }
  const old = openSole(names.current)
  try {
    const notes = place(names, true)
    if (old === undefined)
      notes.push('the database before could not be opened: it is kept byte by byte, with the files beside it')
    return { kept: true, notes: [...notes, ...(old?.release(names.kept) ?? [])] }
  } catch (error) {
    old?.release(undefined)
    throw error
  }
}

interface Sole {
  /** Lets go of it; gives it its WAL mode back where it is now. */
  release(at: string | undefined): string[]
}

/** Holds a database alone. Undefined for one that is damaged or none: there is no lock to take. */
function openSole(path: string): Sole | undefined {
  // SQLite would remove a -wal beside something that is no database.
  if (!hasHeader(path)) return undefined
  const database = new DatabaseSync(pathToFileURL(path), {
    timeout: BUSY_MS,
    enableForeignKeyConstraints: false,
  })
  try {
    database.enableDefensive(true)
    database.exec('PRAGMA trusted_schema = OFF')
    const mode = database.prepare('PRAGMA journal_mode').get()?.journal_mode
    if (mode === 'wal') database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
    // Locks lie on the file and not on its name: they go with it.
    return {
      release(at) {
        database.close()
        return mode === 'wal' ? backToWal(at ?? path) : []
      },
    }
  } catch (error) {
    database.close()
    const result = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 255 : 0
    if (result === CORRUPT || result === NOTADB) return undefined
    throw error
  }
}

/** Before any lock: closing a file lets go of all locks this process has on it. */
function hasHeader(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(MAGIC.length)
    return readSync(file, head) === head.length && head.equals(MAGIC)
  } finally {
    closeSync(file)
  }
}

function backToWal(path: string): string[] {
  try {
    const database = new DatabaseSync(pathToFileURL(path), { timeout: BUSY_MS })
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return []
    } finally {
      database.close()
    }
  } catch {
    return ['the database before is kept whole, but no longer in WAL mode']
  }
}

/** The renames; a second name first, so that there is a database under the name at every moment. */
function place({ current, copy, kept }: Replacement, there: boolean): string[] {
  const notes: string[] = []
  const renamed = there && !linked(current, kept)
  if (renamed) renameSync(current, kept)
  for (const suffix of BESIDE) {
    if (!existsSync(current + suffix)) continue
    renameSync(current + suffix, kept + suffix)
    notes.push(`a stray ${suffix} file lay beside the database; it is kept as ${kept}${suffix}`)
  }
  renameSync(copy, current)
  const directory = openSync(dirname(current), 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
  return notes
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
    return false // a file system without second names
  }
}
