import type { Inventory } from '../backup/inventory.ts'
import { UserError } from '../errors.ts'
import type { DatabaseAddress, Engine } from './engine.ts'
import { mysql } from './mysql/engine.ts'
import { postgres } from './postgres/engine.ts'
import { redis } from './redis/engine.ts'
import type { Scratch } from './scratch.ts'
import { sqlite } from './sqlite/engine.ts'

/** Every kind of database there is: adding one starts here (docs/adding-an-engine.md). */
const ENGINES: readonly Engine[] = [postgres, sqlite, redis, mysql]

/** How the URLs of all engines are written, for descriptions and messages. */
export const DATABASE_URLS = ENGINES.map(({ example }) => example)

/** Whether a text begins as the URL of a database does, and is not the path of a file. */
export function isDatabaseUrl(text: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  return scheme !== undefined && ENGINES.some(({ schemes }) => schemes.includes(scheme))
}

/** Reads a database URL. Throws UserError `input`, never with a part of the URL in its text. */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  const engine = ENGINES.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme))
  if (engine) return engine.parse(url)
  throw new UserError('input', `the database URL is of no known kind; write ${DATABASE_URLS.join(' or ')}`)
}

/** Opens a throwaway place for a backup with this inventory: `ephemeral`, or an empty server of its engine. */
export async function openScratch(
  recorded: Inventory,
  where: DatabaseAddress | 'ephemeral',
  signal?: AbortSignal,
): Promise<Scratch> {
  const engine = ENGINES.find(({ name }) => name === recorded.engine)
  if (!engine) {
    const word = `the backup is of ${recorded.engine}, which this version of Lifeboat does not know; use a newer one`
    throw new UserError('drill', word)
  }
  if (where === 'ephemeral') return engine.ephemeral(recorded, signal)
  assertSameEngine(recorded.engine, where.engine)
  return where.scratch(recorded, signal)
}

/** A backup goes into a database of its own kind. Throws UserError `input`. */
export function assertSameEngine(recorded: string, given: string): void {
  if (recorded === given) return
  const word = `the backup is of ${recorded}, and the URL given is of ${given}; name a database of the same kind`
  throw new UserError('input', word)
}
