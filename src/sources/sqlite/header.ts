import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../../errors.ts'
import { errnoOf } from '../files/disk.ts'

/** What the first 100 bytes of a database file say (sqlite.org/fileformat2.html, 1.3). */
export interface Header {
  /** Version of the library that wrote last: `3.40.1`; undefined when it did not say. */
  writer: string | undefined
  journal: 'wal' | 'rollback'
  pageSize: number
}

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/** Beginnings of files that are taken for a database, and what they are. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    '** This file contains an SQLite 2.1 database',
    'a SQLite 2 database; convert it with the sqlite program of version 2',
  ],
  ['\x1f\x8b', 'compressed with gzip; unpack it first'],
  ['\x28\xb5\x2f\xfd', 'compressed with zstd; unpack it first'],
  ['-----BEGIN PGP', 'an OpenPGP message; decrypt it first'],
  ['PRAGMA ', 'SQL text (.dump); load it into a database first'],
  ['BEGIN TRANSACTION', 'SQL text (.dump); load it into a database first'],
  ['PGDMP', 'a dump of PostgreSQL'],
]

/**
 * Reads and judges the head of a database file; nothing of it is executed. Throws UserError `preflight` when there
 * is no such file, it may not be read, is empty, or is no database. `what` names it in messages.
 */
export async function readHeader(path: string, what = path): Promise<Header> {
  const head = await headOf(path, what)
  if (head.length === 0) {
    const word = `${what} is empty (0 bytes). SQLite takes that for a sound database without tables; it is none. Check the path`
    throw new UserError('preflight', word)
  }
  const start = head.toString('latin1')
  if (!start.startsWith(MAGIC)) {
    const known = OTHERS.find(([beginning]) => start.startsWith(beginning))
    const guess = known
      ? `it is ${known[1]}`
      : 'it is another kind of file, damaged, or encrypted as a whole (SQLCipher, SEE): export such a database in plain first (sqlcipher_export), the backup encrypts it again'
    throw new UserError('preflight', `${what} is not a SQLite database: ${guess}`)
  }
  if (head.length < HEADER_BYTES)
    throw new UserError('preflight', `${what} is cut: it ends within the header of a SQLite database`)
  const [writeVersion, readVersion] = [head.readUInt8(18), head.readUInt8(19)]
  if (writeVersion > 2 || readVersion > 2) {
    const word = `${what} is of a file format (${writeVersion}/${readVersion}) that SQLite 3 does not know; it is damaged or made by another program`
    throw new UserError('preflight', word)
  }
  const size = head.readUInt16BE(16)
  const number = head.readUInt32BE(96)
  const parts = [Math.floor(number / 1_000_000), Math.floor(number / 1000) % 1000, number % 1000]
  return {
    writer: number === 0 ? undefined : parts.join('.'),
    journal: readVersion === 2 ? 'wal' : 'rollback',
    pageSize: size === 1 ? 65536 : size,
  }
}

async function headOf(path: string, what: string): Promise<Buffer> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    if (!(await file.stat()).isFile())
      throw new UserError('preflight', `${what} is not a regular file; name the database file itself`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError('preflight', `${what} ${whyNot(errnoOf(cause))}`, { cause })
  } finally {
    await file?.close()
  }
}

function whyNot(errno: string): string {
  switch (errno) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist. SQLite would make an empty database of that name; check the path'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by the user this runs as; run it as the owner of the file, or let it read the file and write in its directory'
    default:
      return `cannot be read (${errno || 'unknown error'})`
  }
}
