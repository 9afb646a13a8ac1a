import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Copy, Destination, Occupant } from '../destination.ts'
import type { DestinationOptions } from '../engine.ts'
import { addressLabel, type MysqlAddress } from './address.ts'
import { serverIdentity } from './collect.ts'
import { makeCopy } from './copy.ts'
import { countObjects, dropDatabase } from './databases.ts'
import { dataBytes } from './mysql.ts'
import { clientsFor } from './programs.ts'
import { readRights } from './rights.ts'
import { openSession, quoted, type Session, text } from './session.ts'
import { seriesName, type Version, versionName } from './version.ts'

/** Most characters of an identifier. */
const MAX_NAME_LENGTH = 64

/** A MySQL or MariaDB database to be replaced by, or made from, a backup. */
export function openMysqlDestination(
  address: MysqlAddress,
  { at, installClient, signal }: DestinationOptions,
): Destination {
  const { database } = address
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const names = {
    current: database,
    copy: datedName(database, 'restoring', stamp),
    kept: datedName(database, 'before', stamp),
  }
  let seen: { occupant: Occupant; server: Version } | undefined
  const server = { ...address, database: undefined }
  return {
    engine: 'mysql',
    async look() {
      const session = await openSession(server, signal)
      try {
        seen = { occupant: await occupantOf(session, address), server: session.server }
        await assertMayReplace(session, Object.values(names))
        return seen.occupant
      } finally {
        await session.close()
      }
    },
    async isProducer({ origin }) {
      const session = await openSession(server, signal)
      try {
        if (origin.database !== database) return 'no'
        if (origin.server === undefined) return 'unknown'
        return (await serverIdentity(session)) === origin.server ? 'yes' : 'no'
      } finally {
        await session.close()
      }
    },
    async prepare(recorded, source, options): Promise<Copy> {
      if (!seen) throw new Error('look comes first')
      if (options.owners === 'none')
        throw new UserError(
          'input',
          'owners: none is not available for MySQL and MariaDB: views, triggers and routines name their definers; create these accounts, or restore with owners: keep',
        )
      if (options.only)
        throw new UserError(
          'input',
          'only is not available for MySQL and MariaDB; restore into a new database and copy over from there what you need',
        )
      assertServes(seen.server, recorded, address)
      const clients = await clientsFor(seen.server, installClient)
      const place = {
        label: addressLabel(address),
        client: clients.client,
        address,
        identity: {},
        notes: [],
        ...(signal ? { signal } : {}),
      }
      return makeCopy(place, { recorded, source, names, state: seen.occupant.state, dump: clients.dump })
    },
    drop: (kept) => dropDatabase(address, kept),
  }
}

/** `app_before_20261121T101500Z`, its first part cut so that the whole is an identifier. */
function datedName(database: string, word: string, stamp: string): string {
  const ending = `_${word}_${stamp}`
  return (
    Array.from(database)
      .slice(0, MAX_NAME_LENGTH - ending.length)
      .join('') + ending
  )
}

async function occupantOf(session: Session, address: MysqlAddress): Promise<Occupant> {
  const { database } = address
  const [schema] = await session.query(
    'SELECT COUNT(*) AS n FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
    [database],
  )
  const exists = text(schema, 'n') !== '0'
  const relations = await countObjects(session, database)
  const [connections] = await session.query(
    'SELECT COUNT(*) AS n FROM information_schema.PROCESSLIST WHERE DB = ? AND ID <> CONNECTION_ID()',
    [database],
  )
  const schemas = await session.query(
    'SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA ORDER BY 1',
  )
  const leftovers = schemas
    .map((row) => text(row, 'name'))
    .filter((name) => {
      const base = /^(.*)_(?:restoring|before)_\d{8}T\d{6}Z$/is.exec(name)?.[1]
      return base !== undefined && base !== '' && database.startsWith(base)
    })
  return {
    label: addressLabel(address),
    server: versionName(session.server),
    database,
    state: !exists ? 'missing' : relations > 0 ? 'holds data' : 'empty',
    relations,
    bytes: await dataBytes(session, database),
    connections: Number(text(connections, 'n')),
    leftovers,
  }
}

const NEEDED = [
  'SELECT',
  'INSERT',
  'CREATE',
  'DROP',
  'ALTER',
  'INDEX',
  'REFERENCES',
  'CREATE VIEW',
  'SHOW VIEW',
  'TRIGGER',
  'CREATE ROUTINE',
  'ALTER ROUTINE',
  'EVENT',
]

/** The account must be able to make, fill and drop databases of these names. */
async function assertMayReplace(session: Session, names: readonly string[]): Promise<void> {
  const rights = await readRights(session)
  const missing = NEEDED.filter((right) => names.some((name) => !rights.has(right, name)))
  if (missing.length === 0) return
  const where = names.map((name) => quoted(name)).join(', ')
  const word = `account ${rights.account} may not restore here: it lacks ${missing.join(', ')} on ${where}. GRANT ALL PRIVILEGES ON *.* TO it, or restore as another account`
  throw new UserError('preflight', word)
}

function assertServes(server: Version, recorded: Inventory, address: MysqlAddress): void {
  const family = recorded.origin.family === 'mysql' ? 'mysql' : 'mariadb'
  if (server.family === family && server.series >= recorded.major) return
  const word = `the server at ${addressLabel(address)} is ${versionName(server)}, and the backup is of ${seriesName(family, recorded.major)}; restore into a server of that version or a later one of the same family`
  throw new UserError('preflight', word)
}
