import { pipeline, Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Depth, Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { withOutputBuffer } from '../../streams/output-buffer.ts'
import { readFrom } from '../../streams/process.ts'
import type { Selection, Snapshot } from '../database.ts'
import { accountFacts, accountsText, readAccounts } from './accounts.ts'
import { clientArguments, clientEnvironment, type MysqlAddress } from './address.ts'
import {
  assertSelection,
  chosenNames,
  holdsRows,
  isConsistent,
  listRelations,
  type Relation,
} from './catalog.ts'
import { collectInventory, few } from './collect.ts'
import { type Content, readContents, sameContent } from './content.ts'
import { readCounters, readDefinitions, sequencesOf } from './definitions.ts'
import { DumpCheck } from './dump-check.ts'
import type { Program } from './programs.ts'
import { errorNumber, openSession, quoted, type Session } from './session.ts'
import { toolFault } from './tool-fault.ts'

/** What a snapshot is taken of, and with what. */
export interface SnapshotSource {
  address: MysqlAddress
  dump: Program
  selection: Selection
  depth: Depth
  globals: boolean
  signal?: AbortSignal
}

/** How tables were held still while all snapshots began. */
type Hold = 'server' | 'tables' | 'nothing'

const COUNTING_SESSIONS = 2
/** How long writers may have to wait behind our wait for the lock, in seconds, and how often it is tried. */
const LOCK_WAIT_SECONDS = 10
const LOCK_ATTEMPTS = 3
/** What a pipe holds. No more: locks are held until the first piece has come. */
const OUTPUT_BUFFER_BYTES = 64 * 1024

/** What is open while a snapshot lives. */
interface Held {
  counters: [Session, ...Session[]]
  relations: Relation[]
  before: Map<string, string>
  /** Contents that no snapshot holds, as they were before the dump began. */
  loose: Map<string, Content>
  hold: Hold
  dump: Readable
  check: DumpCheck
}

/**
 * Opens a snapshot: for a moment nothing is written, our sessions and the dump begin theirs, and at the dump's first
 * table the lock is given back. The lock is on the whole server (RELOAD), else on every table of the database
 * (LOCK TABLES), else there is none, and contents are compared before and after the dump.
 */
export async function openSnapshot(source: SnapshotSource): Promise<Snapshot> {
  const sessions: Session[] = []
  const open = async () => {
    const session = await openSession(source.address, source.signal)
    sessions.push(session)
    return session
  }
  const close = async () => {
    await Promise.all(sessions.splice(0).map((session) => session.close()))
  }
  try {
    const lead = await open()
    const counters: [Session, ...Session[]] = [await open()]
    while (counters.length < COUNTING_SESSIONS) counters.push(await open())
    const held = await begin(source, lead, counters)
    return snapshotOf(source, held, close)
  } catch (error) {
    await close()
    throw toolFault('preflight', 'opening a snapshot', error)
  }
}

async function begin(
  source: SnapshotSource,
  lead: Session,
  counters: [Session, ...Session[]],
): Promise<Held> {
  const { address, selection, depth } = source
  const { database } = address
  await assertSelection(lead, database, selection)
  const excluded = await chosenNames(lead, database, selection.excludeTables)
  const withoutRows = await chosenNames(lead, database, selection.excludeTableData)
  const listed = await listRelations(lead, database, selection)
  const moving = listed.filter((relation) => holdsRows(relation) && !isConsistent(relation))
  const loose =
    depth === 'off'
      ? new Map<string, Content>()
      : await readContents([lead], moving, depth === 'fingerprints')
  const hold = await lockAll(lead, listed)
  try {
    const relations = await listRelations(counters[0], database, selection)
    if (names(relations) !== names(listed))
      throw new UserError(
        'preflight',
        'tables were created or dropped while the backup began; run it when no migration runs',
      )
    for (const session of counters) await session.query('START TRANSACTION WITH CONSISTENT SNAPSHOT')
    const before = await readCounters(counters[0], database, relations)
    const check = new DumpCheck()
    const dump = startDump(source, check, excluded, withoutRows)
    await check.begun.catch((error: unknown) => {
      dump.destroy()
      throw toolFault('process', 'the dump', error)
    })
    return { counters, relations, before, loose, hold, dump, check }
  } finally {
    // A session that was lost has lost its locks with it.
    if (hold !== 'nothing') await lead.query('UNLOCK TABLES').catch(() => undefined)
  }
}

function startDump(
  source: SnapshotSource,
  check: DumpCheck,
  excluded: readonly string[],
  withoutRows: readonly string[],
): Readable {
  const { address, dump } = source
  const { family } = dump.version
  const { database } = address
  const args = [
    ...clientArguments(address, family),
    '--single-transaction',
    '--quick',
    '--routines',
    '--triggers',
    '--events',
    '--hex-blob',
    '--tz-utc',
    '--comments',
    '--skip-dump-date',
    '--no-tablespaces',
    '--skip-add-drop-table', // a dump given to the wrong database fails instead of emptying it
    '--skip-add-locks',
    '--default-character-set=utf8mb4',
    '--max-allowed-packet=1G',
    ...(family === 'mysql' ? ['--set-gtid-purged=OFF', '--loose-column-statistics=0'] : []),
    ...excluded.map((name) => `--ignore-table=${database}.${name}`),
    ...withoutRows.map((name) => `--ignore-table-data=${database}.${name}`),
    '--',
    database,
  ]
  const signal = source.signal ? { signal: source.signal } : {}
  const env = withOutputBuffer(clientEnvironment(address), OUTPUT_BUFFER_BYTES)
  const output = readFrom({ program: dump.path, args, env, ...signal })
  return pipeline(output, check, () => undefined)
}

function snapshotOf(source: SnapshotSource, held: Held, close: () => Promise<void>): Snapshot {
  const { address, selection, depth } = source
  const { database } = address
  const [lead] = held.counters
  let globals: string | undefined
  return {
    dump: () => held.dump,
    async inventory() {
      try {
        const wanted = { database, relations: held.relations, selection, depth }
        const inventory = await collectInventory(held.counters, wanted, held.loose)
        if (!source.globals) return inventory
        const accounts = await readAccounts(lead, database)
        globals = accountsText(accounts)
        return { ...inventory, facts: { ...inventory.facts, accounts: accountFacts(accounts) } }
      } catch (error) {
        throw toolFault('process', 'counting beside the dump', error)
      }
    },
    globals: () => (globals === undefined ? undefined : Readable.from([Buffer.from(globals)])),
    async complete(inventory) {
      const session = await openSession(address, source.signal)
      try {
        assertDumped(held, inventory)
        await assertSameDefinitions(session, database, held, inventory)
        const after = await readCounters(session, database, held.relations)
        const unproven = await movedContents(session, source, held, inventory)
        return withUnproven({ ...inventory, sequences: sequencesOf(held.before, after) }, unproven, held.hold)
      } finally {
        await session.close()
      }
    },
    async close() {
      held.dump.destroy()
      await close()
    },
  }
}

/** Holds all writers for a moment. */
async function lockAll(lead: Session, relations: readonly Relation[]): Promise<Hold> {
  await lead.query(`SET SESSION lock_wait_timeout = ${LOCK_WAIT_SECONDS}`)
  if (await locked(lead, 'FLUSH TABLES WITH READ LOCK')) return 'server'
  const tables = relations.filter(({ kind }) => kind !== 'view').map(({ name }) => `${quoted(name)} READ`)
  if (tables.length === 0 || (await locked(lead, `LOCK TABLES ${tables.join(', ')}`))) return 'tables'
  return 'nothing'
}

/** False when the account has not the right. */
async function locked(lead: Session, statement: string): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await lead.query(statement)
      return true
    } catch (cause) {
      const number = errorNumber(cause)
      if (number === 1044 || number === 1045 || number === 1142 || number === 1227) return false
      if (number !== 1205) throw cause
      if (attempt < LOCK_ATTEMPTS) {
        await sleep(attempt * 500)
        continue
      }
      const word = `a statement or transaction on the server runs for longer than ${LOCK_WAIT_SECONDS} seconds, and the lock that makes the snapshot exact cannot be had behind it (${LOCK_ATTEMPTS} attempts); run the backup when it is done`
      throw new UserError('preflight', word, { cause })
    }
  }
}

/** The gate: what the catalog lists and the dump's own lines do not name is not backed up. */
function assertDumped({ relations, check }: Held, inventory: Inventory): void {
  const { tables, views, triggers, routines, events } = check.contents
  const missing = relations
    .filter(({ kind, name }) => !(kind === 'view' ? views : tables).has(quoted(name)))
    .map(({ name }) => name)
  const count = (section: string) => Object.keys(inventory.facts[section] ?? {}).length
  if (triggers < count('triggers')) missing.push(`${count('triggers') - triggers} triggers`)
  if (routines < count('routines')) missing.push(`${count('routines') - routines} routines`)
  if (events < count('events')) missing.push(`${count('events') - events} events`)
  if (missing.length === 0) return
  const word = `the dump ended without an error, but does not hold ${few(missing)}; nothing was published. Report this with the server's version.`
  throw new UserError('gate', word)
}

/** Definitions know no snapshot: when they are the same before and after, the dump holds the same ones. */
async function assertSameDefinitions(
  session: Session,
  database: string,
  held: Held,
  inventory: Inventory,
): Promise<void> {
  const { facts } = await readDefinitions(session, database, held.relations).catch((cause: unknown) => {
    throw toolFault('gate', 'reading the definitions again after the dump', cause)
  })
  const was = inventory.facts.definitions ?? {}
  const is = facts.definitions ?? {}
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => was[name] !== is[name],
  )
  if (changed.length === 0) return
  const word = `the definition of ${few(changed)} changed while the dump ran, so it is not known which one the dump holds; nothing was published. Run the backup when no migration runs.`
  throw new UserError('gate', word)
}

/** Tables that no snapshot held, and that are not after the dump what they were before it. */
async function movedContents(
  session: Session,
  { depth }: SnapshotSource,
  { relations, loose, hold }: Held,
  inventory: Inventory,
): Promise<string[]> {
  if (depth === 'off') return []
  const open = relations.filter(
    (relation) => holdsRows(relation) && (hold === 'nothing' || loose.has(relation.name)),
  )
  const after = await readContents([session], open, depth === 'fingerprints')
  const before = new Map(inventory.tables.map((table) => [table.name, table]))
  return open
    .filter(({ name }) => {
      const was = before.get(name)
      const content =
        was?.rows === undefined
          ? undefined
          : { rows: was.rows, rounded: '0', ...(was.sums ? { sums: was.sums } : {}) }
      return !sameContent(content, after.get(name))
    })
    .map(({ name }) => name)
}

/** What moved is not claimed: a drill then says that it could not verify it. */
function withUnproven(inventory: Inventory, names: readonly string[], hold: Hold): Inventory {
  const why = 'it was written to while the dump read it, and nothing held it still'
  const warnings = [...inventory.warnings]
  if (hold === 'nothing')
    warnings.push(
      'the account may neither FLUSH TABLES WITH READ LOCK (RELOAD) nor LOCK TABLES, so the counts are proven only for tables that nobody wrote to during the dump; grant one of the two',
    )
  if (names.length === 0) return { ...inventory, warnings }
  warnings.push(`rows of ${few(names)} are not proven: ${why}`)
  return {
    ...inventory,
    tables: inventory.tables.map((table) => {
      if (!names.includes(table.name)) return table
      const { rows: _, sums: __, ...rest } = table
      return rest
    }),
    unproven: names.map((name) => ({ name, why })),
    warnings,
  }
}

function names(relations: readonly Relation[]): string {
  return JSON.stringify(relations.map(({ name, kind }) => [name, kind]))
}
