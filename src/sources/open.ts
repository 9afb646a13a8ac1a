import type { Inventory } from '../backup/inventory.ts'
import { UserError } from '../errors.ts'
import type { DatabaseAddress, Engine } from './engine.ts'
import type { IsolationWish } from './isolation.ts'
import type { Scratch } from './scratch.ts'

/** An engine's URLs, known to all; the engine itself is loaded when the first of its databases is named. */
interface EngineEntry {
  /** In manifests and inventories. */
  readonly name: string
  /** Schemes of its URLs, lower case. */
  readonly schemes: readonly string[]
  /** How such a URL is written, for messages. */
  readonly example: string
  load(): Promise<Engine>
}

/** Every kind of database there is: adding one starts here (docs/adding-an-engine.md). */
const ENGINES: readonly EngineEntry[] = [
  {
    name: 'postgresql',
    schemes: ['postgres', 'postgresql'],
    example: 'postgres://user:password@host:5432/name',
    load: async () => (await import(/* webpackChunkName: "postgres" */ './postgres/engine.ts')).postgres,
  },
  {
    name: 'sqlite',
    schemes: ['sqlite', 'sqlite3'],
    example: 'sqlite:path/to/app.db',
    load: async () => (await import(/* webpackChunkName: "sqlite" */ './sqlite/engine.ts')).sqlite,
  },
  {
    name: 'redis',
    schemes: ['redis', 'rediss', 'redis+unix', 'redis+dir'],
    example: 'redis://user:password@host:6379',
    load: async () => (await import(/* webpackChunkName: "redis" */ './redis/engine.ts')).redis,
  },
  {
    name: 'mysql',
    schemes: ['mysql', 'mariadb'],
    example: 'mysql://user:password@host:3306/name',
    load: async () => (await import(/* webpackChunkName: "mysql" */ './mysql/engine.ts')).mysql,
  },
]

/** How the URLs of all engines are written, for descriptions and messages. */
export const DATABASE_URLS = ENGINES.map(({ example }) => example)

/** Whether a text begins as the URL of a database does, and is not the path of a file. */
export function isDatabaseUrl(text: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  return scheme !== undefined && ENGINES.some(({ schemes }) => schemes.includes(scheme))
}

/** Reads a database URL. Throws UserError `input`, never with a part of the URL in its text. */
export async function parseDatabaseUrl(url: string): Promise<DatabaseAddress> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  const engine = ENGINES.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme))
  if (engine) return (await engine.load()).parse(url)
  throw new UserError('input', `the database URL is of no known kind; write ${DATABASE_URLS.join(' or ')}`)
}

/** Opens a throwaway place for a backup with this inventory: `ephemeral`, or an empty server of its engine. */
export async function openScratch(
  recorded: Inventory,
  where: DatabaseAddress | 'ephemeral',
  isolation: IsolationWish,
  signal?: AbortSignal,
  programs?: readonly string[],
): Promise<Scratch> {
  const engine = ENGINES.find(({ name }) => name === recorded.engine)
  if (!engine) {
    const word = `the backup is of ${recorded.engine}, which this version of Lifeboat does not know; use a newer one`
    throw new UserError('drill', word)
  }
  if (where === 'ephemeral') return (await engine.load()).ephemeral(recorded, isolation, signal, programs)
  assertSameEngine(recorded.engine, where.engine)
  return where.scratch(recorded, signal, programs)
}

/** A backup goes into a database of its own kind. Throws UserError `input`. */
export function assertSameEngine(recorded: string, given: string): void {
  if (recorded === given) return
  const word = `the backup is of ${recorded}, and the URL given is of ${given}; name a database of the same kind`
  throw new UserError('input', word)
}
