import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Inventory } from '../../backup/inventory.ts'
import { hasCode, messageOf, UserError } from '../../errors.ts'
import type { Copy, Occupant, RestoreOptions } from '../destination.ts'
import { parseEntries } from './archive-entries.ts'
import { quoted } from './catalog.ts'
import { countContents } from './contents.ts'
import { archiveText, type DatabaseStatements, databaseStatements } from './database-statements.ts'
import { dropForced } from './drop.ts'
import { choosePart, type Part, withSectionsOf } from './partial.ts'
import { type Place, restoreDump, restoredInventory, restoreGlobals } from './place.ts'
import { serverFault } from './restore-fault.ts'
import { openSession, type Session } from './session.ts'
import { swapDatabases } from './swap.ts'

/** What a copy is made of, and what it is to become. */
export interface CopyPlan {
  recorded: Inventory
  source: { open: () => AsyncIterable<Uint8Array>; globals?: AsyncIterable<Uint8Array> }
  options: RestoreOptions
  names: { current: string; copy: string; kept: string }
  state: Occupant['state']
}

/** How long a failed or cancelled run waits for the server to drop a database. */
const DROP_MS = 2500

/** Makes the fresh database beside the target: roles, then the database as the dump says its own was made. */
export async function makeCopy(place: Place, plan: CopyPlan): Promise<Copy> {
  const { recorded, source, options, names, state } = plan
  const keep = options.owners === 'keep'
  const part = options.only ? await partOf(place, plan, options.only) : undefined
  place.notes.push(...(part?.notes ?? []))
  const made: { roles: string[]; database: boolean } = { roles: [], database: false }
  const discard = () => removeCopy(place, made)
  try {
    const statements = await databaseStatements(place.programs, source.open, names.copy)
    if (keep) {
      // Without the signal: what is sent is carried out, and must be known here to be taken back.
      const { signal, ...unhurried } = place
      made.roles = await restoreGlobals(unhurried, recorded, source.globals, true)
      signal?.throwIfAborted()
    }
    made.database = true
    await createDatabase(place, statements, keep)
  } catch (error) {
    throw withLeftovers(error, await discard())
  }
  return {
    database: names.copy,
    notes: place.notes,
    restore: (dump) => restorePart(place, dump, keep ? [] : ['--no-owner', '--no-privileges'], part?.ids),
    async inventories() {
      const wanted = part?.recorded ?? recorded
      const found = await restoredInventory(place, recorded)
      const restored = part ? withSectionsOf(found, part.recorded) : found
      return keep || part
        ? { recorded: wanted, restored }
        : { recorded: withoutOwners(recorded), restored: withoutOwners(restored) }
    },
    async swap() {
      const kept = state === 'missing' ? undefined : names.kept
      await swapDatabases(place.address, { ...names, kept }, place.signal)
      made.database = false
      if (state === 'missing') return undefined
      // Looked at again: somebody may have filled it since.
      const contents = await countContents({ ...place.address, database: names.kept }).catch(() => 1)
      if (contents > 0) return names.kept
      return (await dropDatabase(place, names.kept)) === undefined ? undefined : names.kept
    },
    discard,
  }
}

async function partOf(place: Place, { recorded, source }: CopyPlan, only: readonly string[]): Promise<Part> {
  const list = await archiveText(place.programs, source.open(), ['-l', '-v'])
  return choosePart(parseEntries(list), recorded, only)
}

async function restorePart(
  place: Place,
  dump: AsyncIterable<Uint8Array>,
  more: readonly string[],
  ids: readonly string[] | undefined,
): Promise<void> {
  if (ids === undefined) return restoreDump(place, dump, more)
  const home = await mkdtemp(join(tmpdir(), 'lifeboat-list-'))
  try {
    const list = join(home, 'list')
    await writeFile(list, ids.map((id) => `${id};\n`).join(''))
    await restoreDump(place, dump, [...more, '-L', list])
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** Drops a database that a restore has made or kept. Gives a sentence when it is still there. */
export async function dropDatabase(place: Pick<Place, 'address'>, name: string): Promise<string | undefined> {
  try {
    const session = await openSession(place.address, AbortSignal.timeout(DROP_MS))
    try {
      await endCreation(session, name)
      await dropForced(session, name)
      return undefined
    } finally {
      await session.close()
    }
  } catch (error) {
    const why = hasCode(error, 'cancelled') ? 'the server is still removing it' : messageOf(error)
    return `database ${name} on the server is left over (${why}); if it is still there, DROP DATABASE it`
  }
}

/** A CREATE DATABASE whose client has gone away runs on, and would finish after the DROP. */
async function endCreation(session: Session, name: string): Promise<void> {
  const running = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND state = 'active' AND starts_with(query, $1)`
  while ((await session.query(running, [`CREATE DATABASE ${quoted(name)} `])).length > 0) await sleep(20)
}

/** An error with a word about what it left behind; its code stays. */
function withLeftovers(error: unknown, left: string | undefined): unknown {
  if (left === undefined || !(error instanceof UserError)) return error
  return new UserError(error.code, `${error.message}. Left over: ${left}`, { cause: error })
}

async function createDatabase(place: Place, statements: DatabaseStatements, keep: boolean): Promise<void> {
  const session = await openSession(place.address, place.signal)
  try {
    await session.query(statements.create)
    for (const sql of [...(keep ? statements.rights : []), ...statements.settings]) await session.query(sql)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    throw serverFault('preflight', `making the database ${place.database}`, error)
  } finally {
    await session.close()
  }
}

async function removeCopy(
  place: Place,
  made: { roles: string[]; database: boolean },
): Promise<string | undefined> {
  const left = made.database ? await dropDatabase(place, place.database) : undefined
  if (left !== undefined || made.roles.length === 0) return left
  made.database = false
  try {
    const session = await openSession(place.address, AbortSignal.timeout(DROP_MS))
    try {
      const names = made.roles.map((name) => quoted(name)).join(', ')
      await session.query(`DROP ROLE IF EXISTS ${names}`)
      made.roles = []
      return undefined
    } finally {
      await session.close()
    }
  } catch (error) {
    return `the roles ${made.roles.join(', ')} that this restore made (${messageOf(error)})`
  }
}

/** The same without what `owners: none` leaves out: owners, grants, roles, and the schema text that prints them. */
function withoutOwners(inventory: Inventory): Inventory {
  const { schemaDigest: _, ...rest } = inventory
  const { roles: __, schemas = {}, 'database settings': settings = {}, ...facts } = inventory.facts
  const everyRole = Object.entries(settings).filter(([name]) => name === 'every role')
  return {
    ...rest,
    facts: {
      ...facts,
      schemas: Object.fromEntries(Object.keys(schemas).map((name) => [name, 'whoever owns it'])),
      'database settings': Object.fromEntries(everyRole),
    },
  }
}
