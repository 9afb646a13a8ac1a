import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Copy, Destination, Occupant } from '../destination.ts'
import type { DestinationOptions } from '../engine.ts'
import { addressLabel, type PostgresAddress } from './address.ts'
import { text } from './catalog.ts'
import { clientsFor } from './clients.ts'
import { clusterIdentifier, countContents } from './contents.ts'
import { dropDatabase, makeCopy } from './copy.ts'
import { serverFacts } from './preflight.ts'
import { openSession, type Session } from './session.ts'

/** Most bytes of an identifier (NAMEDATALEN - 1). */
const MAX_NAME_BYTES = 63

/** A PostgreSQL database to be replaced by, or made from, a backup. */
export function openPostgresDestination(
  address: PostgresAddress,
  { at, installClient, programs: directories, signal }: DestinationOptions,
): Destination {
  const { database } = address
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const names = {
    current: database,
    copy: datedName(database, 'restoring', stamp),
    kept: datedName(database, 'before', stamp),
  }
  let occupant: (Occupant & { major: number }) | undefined
  return {
    engine: 'postgresql',
    async look() {
      occupant = await occupantOf(address, signal)
      return occupant
    },
    isProducer: (recorded) => isProducer(address, recorded, signal),
    async prepare(recorded, source, options): Promise<Copy> {
      if (!occupant) throw new Error('look comes first')
      const { major, state } = occupant
      if (major < recorded.major) {
        const word = `the server at ${addressLabel(address)} is PostgreSQL ${major}, older than the backup's ${recorded.major}; restore into a server of version ${recorded.major} or later`
        throw new UserError('preflight', word)
      }
      const programs = await clientsFor(major, directories).catch(async (error: unknown) => {
        if (!installClient) throw error
        await installClient('postgresql', major)
        return clientsFor(major)
      })
      const place = {
        label: addressLabel(address),
        programs,
        address: await maintenanceAddress(address, signal),
        identity: {},
        database: names.copy,
        create: false,
        settings: true,
        notes: [],
        ...(signal ? { signal } : {}),
      }
      return makeCopy(place, { recorded, source, options, names, state })
    },
    drop: async (kept) => dropDatabase({ address: await maintenanceAddress(address, signal) }, kept),
  }
}

/** `app_before_20261121T101500Z`, its first part cut so that the whole is an identifier. */
function datedName(database: string, word: string, stamp: string): string {
  const ending = `_${word}_${stamp}`
  let base = database
  while (Buffer.byteLength(base + ending) > MAX_NAME_BYTES) base = Array.from(base).slice(0, -1).join('')
  return base + ending
}

/** A database that is neither the target nor the copy, to work from: a database in use cannot be renamed. */
async function maintenanceAddress(address: PostgresAddress, signal?: AbortSignal): Promise<PostgresAddress> {
  let fault: unknown
  for (const database of ['postgres', 'template1']) {
    if (database === address.database) continue
    const candidate = { ...address, database }
    try {
      await (await openSession(candidate, signal)).close()
      return candidate
    } catch (error) {
      signal?.throwIfAborted()
      fault ??= error
    }
  }
  throw fault
}

async function occupantOf(
  address: PostgresAddress,
  signal: AbortSignal | undefined,
): Promise<Occupant & { major: number }> {
  const session = await openSession(await maintenanceAddress(address, signal), signal)
  try {
    const { version, major } = await serverFacts(session, Date.now)
    const exists = await assertMayReplace(session, address)
    const [facts] = await session.query(
      `SELECT pg_database_size(datname) AS bytes, (SELECT count(*) FROM pg_stat_activity a WHERE a.datname = d.datname) AS connections
         FROM pg_database d WHERE datname = $1`,
      [address.database],
    )
    const relations = exists ? await countContents(address, signal) : 0
    const siblings = await session.query(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '_(restoring|before)_\\d{8}T\\d{6}Z$' AND starts_with($1, regexp_replace(datname, '_(restoring|before)_\\d{8}T\\d{6}Z$', '')) ORDER BY 1`,
      [address.database],
    )
    return {
      label: addressLabel(address),
      server: `PostgreSQL ${version}`,
      major,
      database: address.database,
      state: exists ? (relations > 0 ? 'holds data' : 'empty') : 'missing',
      relations,
      bytes: Number(facts?.bytes ?? 0),
      connections: Number(facts?.connections ?? 0),
      leftovers: siblings.map((row) => text(row, 'name')),
    }
  } finally {
    await session.close()
  }
}

/** Whether the target exists; the role must be able to make a database, and own the one it renames. */
async function assertMayReplace(session: Session, address: PostgresAddress): Promise<boolean> {
  const [role] = await session.query(
    'SELECT rolname AS name, rolsuper AS super, rolcreatedb AS createdb FROM pg_roles WHERE rolname = current_user',
  )
  const [target] = await session.query(
    `SELECT pg_has_role(datdba, 'USAGE') AS owned, pg_get_userbyid(datdba) AS owner, datistemplate AS template FROM pg_database WHERE datname = $1`,
    [address.database],
  )
  const who = role?.name ?? address.user
  if (role?.super !== 't' && role?.createdb !== 't') {
    const word = `role ${who} may not make databases on ${address.host}:${address.port}; a restore makes a fresh one and swaps it in. ALTER ROLE ... CREATEDB, or restore as another role`
    throw new UserError('preflight', word)
  }
  if (target && role?.super !== 't' && target.owned !== 't') {
    const word = `database ${address.database} belongs to ${target.owner ?? 'another role'}, and role ${who} may not rename it; restore as its owner or a superuser`
    throw new UserError('preflight', word)
  }
  if (target?.template === 't') {
    throw new UserError('preflight', `${address.database} is a template database; restore under another name`)
  }
  return target !== undefined
}

/**
 * The same cluster, and the same database by oid or by name: after a swap the name stays and the oid does not.
 * Backups from before clusters were recorded are told by the name alone.
 */
async function isProducer(
  address: PostgresAddress,
  { origin }: Inventory,
  signal: AbortSignal | undefined,
): Promise<'yes' | 'no' | 'unknown'> {
  const session = await openSession(await maintenanceAddress(address, signal), signal)
  try {
    const [here] = await session.query('SELECT oid FROM pg_database WHERE datname = $1', [address.database])
    const sameName = origin.database === address.database
    const cluster = await clusterIdentifier(session)
    if (origin.cluster === undefined || cluster === undefined) return sameName ? 'unknown' : 'no'
    if (cluster !== origin.cluster) return 'no'
    return sameName || (here !== undefined && here.oid === origin.oid) ? 'yes' : 'no'
  } finally {
    await session.close()
  }
}
