import { Readable } from 'node:stream'
import type { Inventory } from '../../backup/inventory.ts'
import { writeTo } from '../../streams/process.ts'
import type { Selection } from '../database.ts'
import { accountFacts, readAccounts } from './accounts.ts'
import { clientArguments, clientEnvironment, type MysqlAddress } from './address.ts'
import { listRelations } from './catalog.ts'
import { collectInventory } from './collect.ts'
import type { Program } from './programs.ts'
import { openSession, quoted, type Session } from './session.ts'
import { toolFault } from './tool-fault.ts'

/**
 * The server and the fresh database that a backup is restored into. Drills and restores share what is below: what a
 * drill proves is what a restore does.
 */
export interface Place {
  label: string
  client: Program
  /** The database to restore into. */
  address: MysqlAddress
  /** The user and group the client runs as, where we are root and the server is ours. */
  identity: { uid?: number; gid?: number }
  notes: string[]
  signal?: AbortSignal
}

/**
 * The client program's own language is off: in binary mode it knows DELIMITER and nothing that reads a file or runs a
 * program, and the server may not ask it for files. The sandbox is one more wall, where the program has it.
 */
const HARMLESS = [
  '--binary-mode',
  '--loose-sandbox',
  '--loose-system-command=OFF',
  '--local-infile=0',
  '--batch',
  '--comments', // left alone, the client strips them out of the bodies of routines
  '--skip-reconnect',
  '--default-character-set=utf8mb4',
  '--max-allowed-packet=1G',
]
/** MariaDB's first line, an error for the clients that do not know it; `--sandbox` says the same to those that do. */
const SANDBOX_LINE = /^\/\*M?!999999\\- enable the sandbox mode \*\/ *\r?\n/

/** Sends a dump, or other SQL, to the client program; it stops at the first error. */
export async function sendSql(
  place: Place,
  sql: AsyncIterable<Uint8Array>,
  what = 'the restore',
): Promise<void> {
  const { client, address, identity, signal } = place
  const args = [
    ...clientArguments(address, client.version.family),
    ...HARMLESS,
    `--database=${address.database}`,
  ]
  const command = {
    program: client.path,
    args,
    env: clientEnvironment(address),
    ...identity,
    ...(signal ? { signal } : {}),
  }
  try {
    await writeTo(command, withoutSandboxLine(sql), { drain: true })
  } catch (error) {
    throw toolFault('drill', what, error)
  }
}

/** The same for SQL at hand. */
export async function sendText(place: Place, sql: string, what: string): Promise<void> {
  await sendSql(place, Readable.from([Buffer.from(sql)]), what)
}

/** Makes an empty database with the character set of the source. */
export async function createDatabase(session: Session, name: string, { origin }: Inventory): Promise<void> {
  const { characterSet = 'utf8mb4', collation } = origin
  const sort = collation ? ` COLLATE ${quoted(collation)}` : ''
  try {
    await session.query(`CREATE DATABASE ${quoted(name)} CHARACTER SET ${quoted(characterSet)}${sort}`)
  } catch (error) {
    throw toolFault('preflight', `making the database ${name}`, error)
  }
}

/** Collects the inventory of what was restored, at the depth and with the selection of the recorded one. */
export async function restoredInventory(place: Place, recorded: Inventory): Promise<Inventory> {
  const { address, signal } = place
  const { database } = address
  const sessions: Session[] = []
  try {
    const first = await openSession(address, signal)
    sessions.push(first)
    const second = await openSession(address, signal)
    sessions.push(second)
    const selection = selectionOf(recorded)
    const relations = await listRelations(first, database, { ...selection, excludeTables: [] })
    const wanted = { database, relations, selection, depth: recorded.depth }
    const inventory = await collectInventory([first, second], wanted)
    if (recorded.facts.accounts === undefined) return inventory
    const accounts = accountFacts(await readAccounts(first, recorded.origin.database ?? database))
    return { ...inventory, facts: { ...inventory.facts, accounts } }
  } catch (error) {
    throw toolFault('drill', 'reading the restored copy', error)
  } finally {
    await Promise.all(sessions.map((session) => session.close()))
  }
}

/** What a recorded inventory left out. */
export function selectionOf({ selection: { excludeTables, excludeTableData } }: Inventory): Selection {
  return { excludeTables, excludeTableData }
}

async function* withoutSandboxLine(sql: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of sql) {
    if (head === undefined) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < 128) continue
    yield withoutLine(head)
    head = undefined
  }
  if (head !== undefined && head.length > 0) yield withoutLine(head)
}

function withoutLine(head: Buffer): Buffer {
  const found = SANDBOX_LINE.exec(head.toString('latin1', 0, 128))
  return found ? head.subarray(found[0].length) : head
}
