import { createReadStream } from 'node:fs'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline, type Readable, Transform } from 'node:stream'
import type { Depth } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Database, Preflight, Selection, Snapshot } from '../database.ts'
import type { DatabaseOptions } from '../engine.ts'
import { errnoOf } from '../files/disk.ts'
import type { SqliteAddress } from './address.ts'
import { inventoryOfFile } from './collect.ts'
import { assertSpace } from './disk-space.ts'
import { type Header, readHeader } from './header.ts'
import { machineMark, truePath } from './machine.ts'
import { faultWords, LOCK_WAIT_MS, perform } from './program.ts'

const READ_BYTES = 1024 * 1024
const NO_ROOM = 'free space there, or set TMPDIR to a directory on a larger disk'

/** A SQLite database to be copied in one step, and the copy checked, counted and stored. */
export function openSqlite({ path }: SqliteAddress, options: DatabaseOptions): Database {
  assertWhole(options.selection)
  const { signal } = options
  return {
    engine: 'sqlite',
    dumpSuffix: 'sqlite',
    dumpFormat: 'SQLite database file',
    label: path,
    async preflight(): Promise<Preflight> {
      const file = await truePath(path)
      const header = await readHeader(file, path)
      await assertNoTrace(file, header)
      const { library, bytes } = await looked(file, path, signal)
      await assertSpace(tmpdir(), bytes, NO_ROOM)
      const serverVersion = header.writer ?? library
      return { serverVersion, clientVersion: library, estimatedBytes: bytes, clockSkewMs: 0, warnings: [] }
    },
    snapshot: async (depth) => copySnapshot(await truePath(path), depth, signal),
  }
}

/** A database is one file: a part of it would be another database. */
function assertWhole({ schemas, excludeTables, excludeTableData }: Selection): void {
  const given = [
    ...(schemas ? ['schemas'] : []),
    ...(excludeTables.length > 0 ? ['exclude-tables'] : []),
    ...(excludeTableData.length > 0 ? ['exclude-table-data'] : []),
  ]
  if (given.length === 0) return
  throw new UserError(
    'input',
    `${given.join(', ')}: a SQLite database is one file and is copied whole; leave out this input`,
  )
}

/**
 * Whoever opens a database in WAL mode first makes its -shm file, which then is its own: made by another user, it would
 * keep the application out. (Root gives it to the database's owner.)
 */
async function assertNoTrace(path: string, { journal }: Header): Promise<void> {
  const uid = process.getuid?.() ?? 0
  if (journal !== 'wal' || uid === 0) return
  const { uid: owner } = await stat(path)
  if (owner === uid) return
  const used = await stat(`${path}-shm`).then(
    () => true,
    () => false,
  )
  if (used) return
  const word = `${path} is in WAL mode, belongs to user ${owner}, and nobody has it open: opening it as user ${uid} would leave files beside it that keep its owner out. Run the backup as user ${owner} or while the application runs`
  throw new UserError('preflight', word)
}

async function looked(file: string, label: string, signal: AbortSignal | undefined) {
  try {
    return await perform('look', { path: file, waitMs: LOCK_WAIT_MS }, signal)
  } catch (error) {
    throw faultWords('preflight', label, error)
  }
}

async function copySnapshot(path: string, depth: Depth, signal: AbortSignal | undefined): Promise<Snapshot> {
  const home = await mkdtemp(join(tmpdir(), 'lifeboat-'))
  const copy = join(home, 'copy.sqlite')
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 10 })
  try {
    await chmod(home, 0o700)
    await perform('copy', { from: path, to: copy, waitMs: LOCK_WAIT_MS }, signal)
    const { size } = await stat(copy)
    const origin = { path, machine: await machineMark(), bytes: String(size) }
    return snapshotOf({ copy, path, size, depth, origin, signal, remove })
  } catch (error) {
    await remove()
    throw faultWords('preflight', path, diskFault(error))
  }
}

function diskFault(error: unknown): unknown {
  if (errnoOf(error) !== 'ENOSPC') return error
  return new UserError('preflight', `the disk of ${tmpdir()} is full; ${NO_ROOM}`, { cause: error })
}

interface Held {
  copy: string
  path: string
  size: number
  depth: Depth
  origin: Record<string, string>
  signal: AbortSignal | undefined
  remove: () => Promise<void>
}

function snapshotOf({ copy, path, size, depth, origin, signal, remove }: Held): Snapshot {
  let read = 0
  const stop = new AbortController()
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  return {
    dump(): Readable {
      const counter = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          read += chunk.length
          done(null, chunk)
        },
      })
      return pipeline(createReadStream(copy, { highWaterMark: READ_BYTES }), counter, () => undefined)
    },
    async inventory() {
      const found = await inventoryOfFile({ path: copy, label: path, depth, code: 'preflight', signal: both })
      if (!('inventory' in found)) throw damaged(path, found.faults)
      const { inventory } = found
      return {
        ...inventory,
        origin: { ...inventory.origin, ...origin },
        warnings: warningsOf(inventory.facts['foreign keys']),
      }
    },
    globals: () => undefined,
    async complete(inventory) {
      if (read === size) return inventory
      throw new UserError(
        'gate',
        `only ${read} of the ${size} bytes of the copy of ${path} were stored; nothing was published`,
      )
    },
    async close() {
      stop.abort()
      await remove()
    },
  }
}

function damaged(path: string, faults: readonly string[]): UserError {
  const [first = ''] = faults
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  const word = `${path} is damaged: integrity_check says ${first}${more}. Nothing was published, and earlier backups are as they were. Restore the newest of them, REINDEX when only indexes are named, or save what can be read with the .recover command of sqlite3`
  return new UserError('gate', word)
}

function warningsOf(violations: Record<string, string> = {}): string[] {
  const found = Object.entries(violations).map(([name, text]) => `${name}: ${text}`)
  if (found.length === 0) return []
  const shown = found.slice(0, 5).join('; ')
  return [
    `foreign keys do not hold in the source, and will not in a restore: ${shown}${found.length > 5 ? `; and ${found.length - 5} more` : ''}`,
  ]
}
