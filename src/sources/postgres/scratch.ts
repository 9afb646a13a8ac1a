import { randomBytes } from 'node:crypto'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Isolation, IsolationWish } from '../isolation.ts'
import type { Scratch } from '../scratch.ts'
import { addressLabel, type PostgresAddress } from './address.ts'
import { listRelations, quoted } from './catalog.ts'
import { clientsFor } from './clients.ts'
import { collectInventory } from './collect.ts'
import { dropForced } from './drop.ts'
import {
  type Place,
  restoreDump,
  restoredInventory,
  restoreGlobals,
  roleNames,
  selectionOf,
} from './place.ts'
import { serverFacts } from './preflight.ts'
import { toolFault } from './restore-fault.ts'
import { startEphemeralServer } from './server.ts'
import { openSession, type Session } from './session.ts'

/** The place of a drill goes away with it. */
interface ScratchPlace extends Place {
  /** Of a server of our own. */
  isolation?: Isolation
  dispose(): Promise<void>
}

/** Opens the scratch for a PostgreSQL backup: a server of our own, or an empty one at `address`. */
export async function openPostgresScratch(
  recorded: Inventory,
  address: PostgresAddress | undefined,
  signal?: AbortSignal,
  wish: IsolationWish = 'auto',
  directories?: readonly string[],
): Promise<Scratch> {
  const place: ScratchPlace = address
    ? await guestPlace(recorded, address, signal, directories)
    : await ownPlace(recorded, wish, signal, directories)
  if (signal) place.signal = signal
  return {
    label: place.label,
    notes: place.notes,
    ...(place.isolation ? { isolation: place.isolation } : {}),
    async restoreGlobals(sql) {
      await restoreGlobals(place, recorded, sql)
    },
    restore: (dump) => restoreDump(place, dump),
    inventory: () => restoredInventory(place, recorded),
    query: (sql) => readOnlyQuery(place, sql),
    close: () => place.dispose(),
  }
}

async function ownPlace(
  recorded: Inventory,
  wish: IsolationWish,
  signal: AbortSignal | undefined,
  directories: readonly string[] | undefined,
): Promise<ScratchPlace> {
  const { major, origin } = recorded
  const server = await startEphemeralServer(major, origin.superuser ?? 'postgres', wish, signal, directories)
  const { programs, address, identity, isolation } = server
  try {
    const session = await openSession(address, signal)
    try {
      // The cluster's own `postgres` database would be in the way of a backup of that name.
      await session.query('DROP DATABASE postgres')
      const { version } = await serverFacts(session, Date.now)
      const database = recorded.origin.database ?? 'restored'
      const probe = `_probe_${randomBytes(4).toString('hex')}`
      const notes = await createLike(session, probe, recorded)
      await session.query(`DROP DATABASE ${probe}`)
      const create = notes.length === 0
      if (!create) await createLike(session, database, recorded)
      const label = `PostgreSQL ${version}, ephemeral`
      return {
        label,
        programs,
        address,
        identity,
        isolation,
        database,
        create,
        settings: create,
        notes,
        dispose: () => server.stop(),
      }
    } finally {
      await session.close()
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function guestPlace(
  recorded: Inventory,
  address: PostgresAddress,
  signal: AbortSignal | undefined,
  directories: readonly string[] | undefined,
): Promise<ScratchPlace> {
  const session = await openSession(address, signal)
  try {
    const { version, major } = await serverFacts(session, Date.now)
    if (major < recorded.major) {
      const word = `the scratch server is PostgreSQL ${major}, older than the backup's ${recorded.major}; give one of version ${recorded.major}`
      throw new UserError('preflight', word)
    }
    await assertEmpty(session, address)
    const programs = await clientsFor(major, directories)
    const database = `lifeboat_drill_${randomBytes(4).toString('hex')}`
    const before = await roleNames(session)
    const notes = await createLike(session, database, recorded)
    return {
      label: `PostgreSQL ${version} at ${addressLabel(address)}`,
      programs,
      address,
      identity: {},
      database,
      create: false,
      settings: false,
      notes,
      dispose: () => clearGuest(address, database, before),
    }
  } finally {
    await session.close()
  }
}

/** A drill must never touch a server that holds anything: refused unless there are no tables and no other databases. */
async function assertEmpty(session: Session, address: PostgresAddress): Promise<void> {
  const others = await session.query(
    `SELECT datname AS name FROM pg_database WHERE NOT datistemplate AND datname NOT IN ('postgres', current_database())`,
  )
  const relations = await listRelations(session, { excludeTables: [], excludeTableData: [] })
  if (others.length === 0 && relations.every((relation) => relation.ofExtension)) return
  const word = `the scratch server at ${addressLabel(address)} is not empty; give an empty one, or use scratch: ephemeral`
  throw new UserError('preflight', word)
}

async function clearGuest(
  address: PostgresAddress,
  database: string,
  before: readonly string[],
): Promise<void> {
  const session = await openSession(address)
  try {
    await dropForced(session, database)
    for (const role of await roleNames(session)) {
      if (!before.includes(role))
        await session.query(`DROP OWNED BY ${quoted(role)}; DROP ROLE ${quoted(role)}`)
    }
  } finally {
    await session.close()
  }
}

/**
 * Creates an empty database with the encoding and locale of the source. A locale that is not installed here becomes
 * C, in the same encoding, and the note that is given back says so.
 */
async function createLike(session: Session, name: string, recorded: Inventory): Promise<string[]> {
  const { encoding = 'UTF8', collate = 'C', ctype = 'C' } = recorded.origin
  const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
  const create = (sort: string, kind: string, by = '') =>
    session.query(
      `CREATE DATABASE ${quoted(name)} TEMPLATE template0 ENCODING ${literal(encoding)} LC_COLLATE ${literal(sort)} LC_CTYPE ${literal(kind)}${by}`,
    )
  try {
    await create(collate, ctype, provided(recorded))
    return []
  } catch {
    await create('C', 'C')
    return [
      `the locale ${collate} is not installed here; restored with the C locale, so sort order is not proven`,
    ]
  }
}

/** Which library sorts, where it is not the system's: the words for it came with PostgreSQL 15 and 17. */
function provided({ origin: { provider, locale = '' } }: Inventory): string {
  const named = `'${locale.replaceAll("'", "''")}'`
  if (provider === 'i') return ` LOCALE_PROVIDER icu ICU_LOCALE ${named}`
  return provider === 'b' ? ` LOCALE_PROVIDER builtin BUILTIN_LOCALE ${named}` : ''
}

async function readOnlyQuery(place: Place, sql: string): Promise<(string | null)[][]> {
  const session = await openSession({ ...place.address, database: place.database }, place.signal)
  try {
    // As the application finds it: unqualified names are those of the database's own search path.
    await session.query('RESET search_path; BEGIN READ ONLY')
    return await session.rows(sql)
  } catch (error) {
    throw toolFault('drill', 'the query', error)
  } finally {
    await session.close()
  }
}

/** Counts what the live database holds now, with the selection of a backup, to set beside it. */
export async function livePostgresInventory(
  address: PostgresAddress,
  recorded: Inventory,
  signal?: AbortSignal,
): Promise<Inventory> {
  const session = await openSession(address, signal)
  try {
    const selection = selectionOf(recorded)
    return await collectInventory([session], await listRelations(session, selection), selection, 'counts')
  } finally {
    await session.close()
  }
}
