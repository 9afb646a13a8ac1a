import { PassThrough, pipeline, type Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Depth, Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { withOutputBuffer } from '../../streams/output-buffer.ts'
import { readFrom } from '../../streams/process.ts'
import type { Selection, Snapshot } from '../database.ts'
import { libpqEnvironment, type PostgresAddress } from './address.ts'
import { type ArchiveContents, ArchiveHead } from './archive.ts'
import {
  assertSelection,
  excludedNames,
  holdsRows,
  listRelations,
  plainName,
  quoted,
  type Relation,
  text,
} from './catalog.ts'
import { type PostgresPrograms, programPath } from './clients.ts'
import { collectInventory } from './collect.ts'
import { sequencePositions } from './content.ts'
import { toolFault } from './restore-fault.ts'
import { openSession, type Session } from './session.ts'

/** What a snapshot is taken of, and with what. */
export interface SnapshotSource {
  address: PostgresAddress
  programs: PostgresPrograms
  selection: Selection
  depth: Depth
  globals: boolean
  signal?: AbortSignal
}

const LOCK_BATCH = 500
/** Long enough for a job that makes and drops tables to leave a gap, short enough to tell of it. */
const LIST_ATTEMPTS = 40
const OUTPUT_BUFFER_BYTES = 256 * 1024

/**
 * Opens a snapshot in the order that leaves no gap: pin the settings, lock every table, export the snapshot, list
 * the relations again (a table made meanwhile starts it over). TRUNCATE and rewriting ALTERs are not MVCC-safe;
 * with the locks taken first they wait.
 */
export async function openSnapshot(source: SnapshotSource): Promise<Snapshot> {
  const lead = await openSession(source.address, source.signal)
  try {
    await assertSelection(lead, source.selection)
    const { relations, snapshotId } = await lockedSnapshot(lead, source.selection)
    const reader = await releasing(lead)
    const before = await sequencePositions(reader, relations.filter(ownSequence))
    const dumpArguments = await selectionArguments(lead, source.selection)
    const [right] = await lead.query(
      "SELECT has_table_privilege('pg_catalog.pg_authid', 'SELECT') AS passwords",
    )
    const passwords = right?.passwords === 't'
    const counter = await joinSnapshot(source, snapshotId)
    return snapshotOf(source, {
      lead,
      reader,
      counter,
      relations,
      before,
      snapshotId,
      dumpArguments,
      passwords,
    })
  } catch (error) {
    await lead.close()
    throw error
  }
}

/**
 * pg_dump arguments for a selection: exact quoted names, so that no pattern rule of pg_dump's own applies. Chosen
 * schemas are dumped by leaving out the others: `--schema` would lose extensions and large objects, and create
 * `public`, which every database has already, without its initial grants.
 */
async function selectionArguments(session: Session, selection: Selection): Promise<string[]> {
  const schemas = await session.query(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
  )
  const others = schemas
    .map((row) => text(row, 'name'))
    .filter((name) => selection.schemas && !selection.schemas.includes(name))
  return [
    ...others.map((name) => `--exclude-schema=${quoted(name)}`),
    ...(await excludedNames(session, selection.excludeTables)).map((name) => `--exclude-table=${name}`),
    ...(await excludedNames(session, selection.excludeTableData)).map(
      (name) => `--exclude-table-data=${name}`,
    ),
  ]
}

interface Held {
  lead: Session
  /** The lead, for reading many relations. */
  reader: Session
  /**
   * Reads every table once, beside pg_dump. One is enough: the server needs more for printing a row than for its sum, so
   * it has done when the dump has, and two only take more of the server from its users.
   */
  counter: Session
  relations: Relation[]
  before: Map<string, string>
  snapshotId: string
  dumpArguments: string[]
  /** Whether the role may read password verifiers. */
  passwords: boolean
}

function snapshotOf(source: SnapshotSource, held: Held): Snapshot {
  const { address, programs, selection, depth } = source
  const signal = source.signal ? { signal: source.signal } : {}
  const env = libpqEnvironment(address)
  const head = new ArchiveHead(programs)
  return {
    dump() {
      const args = ['-Fc', '-Z0', `--snapshot=${held.snapshotId}`, '--no-password', '--lock-wait-timeout=30s']
      const program = programPath(programs, 'pg_dump')
      const buffered = withOutputBuffer(env, OUTPUT_BUFFER_BYTES)
      const dump = readFrom({ program, args: [...args, ...held.dumpArguments], env: buffered, ...signal })
      return pipeline(dump, head, () => undefined)
    },
    async inventory() {
      return collectInventory([held.counter], held.relations, selection, depth)
    },
    globals: () => (source.globals ? globalsOf(source, env, held.passwords) : undefined),
    async complete(inventory) {
      // Sequences know no snapshot: the lead's transaction sees them as they are now.
      const after = await sequencePositions(held.reader, held.relations.filter(ownSequence))
      const contents = await head.contents()
      assertDumped(held.relations, contents, inventory)
      const names = new Map(held.relations.map((relation) => [plainName(relation), relation.oid]))
      const at = (map: Map<string, string>, name: string) => map.get(names.get(name) ?? '') ?? '0'
      const cycles = await cyclingSequences(held.lead)
      return {
        ...inventory,
        sequences: inventory.sequences.map(({ name }) => {
          const seen = { before: at(held.before, name), after: at(after, name) }
          const cycle = seen.before === seen.after ? undefined : cycles.get(names.get(name) ?? '')
          return { name, ...seen, ...cycle }
        }),
        schemaDigest: await head.schemaDigest(),
      }
    },
    async close() {
      await Promise.all([held.lead, held.counter].map((session) => session.close()))
    },
  }
}

/** Passwords (SCRAM verifiers) stand in pg_authid; a role that may not read it gets the roles without them. */
function globalsOf(source: SnapshotSource, env: Record<string, string>, passwords: boolean): Readable {
  const noPasswords = passwords ? [] : ['--no-role-passwords']
  // Connects to the database of the URL: a role may be kept out of `postgres`.
  const args = [
    '--globals-only',
    '--no-password',
    `--database=${conninfoOf(source.address.database)}`,
    ...noPasswords,
  ]
  const program = programPath(source.programs, 'pg_dumpall')
  const globals = readFrom({ program, args, env, ...(source.signal ? { signal: source.signal } : {}) })
  const named = new PassThrough({
    destroy(error, done) {
      const fault = toolFault('process', 'reading roles and grants', error)
      done(fault instanceof Error ? fault : null)
    },
  })
  return pipeline(globals, named, () => undefined)
}

/** A database name as a connection string: by itself one with `=` in it would be read as one. */
export function conninfoOf(database: string): string {
  return `dbname='${database.replaceAll(/['\\]/g, '\\$&')}'`
}

async function lockedSnapshot(
  lead: Session,
  selection: Selection,
): Promise<{ relations: Relation[]; snapshotId: string }> {
  for (let attempt = 1; attempt <= LIST_ATTEMPTS; attempt++) {
    const listed = await listRelations(lead, selection)
    await lead.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    if (await lock(lead, listed)) {
      const [row] = await lead.query('SELECT pg_export_snapshot() AS id')
      const relations = await listRelations(lead, selection)
      const same = (list: Relation[]) =>
        list.map((relation) => `${relation.oid} ${plainName(relation)}`).join('\n')
      if (same(relations) === same(listed)) return { relations, snapshotId: row?.id ?? '' }
    }
    await lead.query('ROLLBACK')
    await sleep(attempt * 5)
  }
  const word = `tables were created or dropped during each of ${LIST_ATTEMPTS} attempts to take a snapshot; run the backup when no migration runs`
  throw new UserError('preflight', word)
}

/**
 * LOCK takes no snapshot, so the one exported afterwards sees everything committed before the locks. False when a
 * table has gone since it was listed.
 */
async function lock(session: Session, relations: readonly Relation[]): Promise<boolean> {
  const names = relations
    .filter(
      (relation) =>
        relation.kind === 'p' || holdsRows(relation) || (relation.kind === 'r' && !relation.ofExtension),
    )
    .map((relation) => `ONLY ${quoted(relation.schema, relation.name)}`)
  for (let at = 0; at < names.length; at += LOCK_BATCH) {
    try {
      await session.query(`LOCK TABLE ${names.slice(at, at + LOCK_BATCH).join(', ')} IN ACCESS SHARE MODE`)
    } catch (cause) {
      const state = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
      if (state === '42P01') return false
      const why =
        state === '55P03'
          ? 'another session holds an exclusive lock for more than 30 seconds (a migration, VACUUM FULL); run again when it is done'
          : `the server said ${state}; when it ran out of shared memory, raise max_locks_per_transaction`
      throw new UserError('preflight', `cannot lock the tables for a consistent snapshot: ${why}`, { cause })
    }
  }
  return true
}

async function joinSnapshot(source: SnapshotSource, snapshotId: string): Promise<Session> {
  const session = await openSession(source.address, source.signal)
  try {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await session.query(`SET TRANSACTION SNAPSHOT '${snapshotId.replaceAll("'", "''")}'`)
    return await releasing(session)
  } catch (error) {
    await session.close()
    throw error
  }
}

/** Characters of SQL, as a measure of the relations it names, after which locks are given back: some dozens to hundreds. */
const RELEASE_AFTER = 20_000

/**
 * The session, giving back the locks of what it has read: in one transaction those of every table, index and sequence
 * would stay until the server has no room for more. What the lead locked before stays locked.
 */
async function releasing(session: Session): Promise<Session> {
  await session.query('SAVEPOINT reading')
  let said = 0
  return {
    ...session,
    async query(sql, values) {
      const rows = await session.query(sql, values)
      said += sql.length
      if (said < RELEASE_AFTER) return rows
      said = 0
      await session.query('ROLLBACK TO SAVEPOINT reading')
      return rows
    },
  }
}

/** A sequence that may start over can be anywhere between its ends once it moves. */
async function cyclingSequences(session: Session): Promise<Map<string, { before: string; after: string }>> {
  const rows = await session.query(`SELECT seqrelid::text AS oid, seqmin::numeric * 2 AS low,
    seqmax::numeric * 2 + 1 AS high FROM pg_catalog.pg_sequence WHERE seqcycle`)
  return new Map(
    rows.map((row) => [text(row, 'oid'), { before: text(row, 'low'), after: text(row, 'high') }]),
  )
}

function ownSequence(relation: Relation): boolean {
  return relation.kind === 'S' && !relation.ofExtension
}

/** The gate: what the catalog lists and the archive's head does not is not backed up. */
function assertDumped(relations: readonly Relation[], contents: ArchiveContents, inventory: Inventory): void {
  if (!contents.ended) {
    const word =
      'pg_dump ended without an error, but the dump ends in the middle of the data of a table; nothing was published. Run again, and see whether something stands in for pg_dump on this machine.'
    throw new UserError('gate', word)
  }
  const missing = relations.filter((relation) => !relation.ofExtension && !contents.defined.has(relation.oid))
  const empty = relations.filter((relation) => holdsRows(relation) && !contents.withData.has(relation.oid))
  const names = [...new Set([...missing, ...empty].map(plainName))]
  if (Number(inventory.largeObjects?.count ?? 0) > 0 && !contents.largeObjects)
    names.push('the large objects')
  if (names.length === 0) return
  const shown = names.slice(0, 5).join(', ')
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  const word = `pg_dump ended without an error, but the dump does not hold ${shown}${more}; nothing was published. Report this with the server's version.`
  throw new UserError('gate', word)
}
