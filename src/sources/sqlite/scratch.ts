import { mkdtemp, rm, stat, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import type { Scratch } from '../scratch.ts'
import type { SqliteAddress } from './address.ts'
import { assertSpace } from './disk-space.ts'
import { land, restoredInventory } from './landing.ts'
import { perform, SqliteFault } from './program.ts'

/** Where a drill restores to: a file of ours, gone after it. */
export async function openSqliteScratch(
  recorded: Inventory,
  address: SqliteAddress | undefined,
  signal?: AbortSignal,
): Promise<Scratch> {
  const { path, dispose } = address ? await guestFile(address) : await ownFile()
  try {
    const cure = address
      ? 'free space there'
      : 'free space there, or set TMPDIR to a directory on a larger disk'
    await assertSpace(dirname(path), Number(recorded.origin.bytes ?? 0), cure)
  } catch (error) {
    await dispose()
    throw error
  }
  return {
    label: address ? `a SQLite file at ${path}` : 'a throwaway SQLite file',
    notes: [],
    // A file belongs to whoever makes it: there are no roles.
    restoreGlobals: async () => undefined,
    restore: (dump) => land(dump, path, { mode: 0o600, signal }),
    inventory: () => restoredInventory({ path, label: 'what was restored', depth: recorded.depth, signal }),
    query: (sql) => answerOf(path, sql, signal),
    close: dispose,
  }
}

interface ScratchFile {
  path: string
  dispose: () => Promise<void>
}

async function ownFile(): Promise<ScratchFile> {
  const home = await mkdtemp(join(tmpdir(), 'lifeboat-'))
  const dispose = () => rm(home, { recursive: true, force: true, maxRetries: 10 })
  return { path: join(home, 'restored.sqlite'), dispose }
}

/** A drill must never touch a file that holds anything: there must be none, or an empty one. */
async function guestFile({ path }: SqliteAddress): Promise<ScratchFile> {
  const there = await stat(path).catch(() => undefined)
  if (there && (!there.isFile() || there.size > 0)) {
    const word = `scratch: ${path} is there and not empty; name a file that does not exist, or use scratch: ephemeral`
    throw new UserError('preflight', word)
  }
  if (there) await unlink(path)
  return { path, dispose: () => rm(path, { force: true }) }
}

async function answerOf(path: string, sql: string, signal: AbortSignal | undefined) {
  try {
    return await perform('query', { path, sql }, signal)
  } catch (error) {
    if (!(error instanceof SqliteFault)) throw error
    throw new UserError('drill', `the query failed: ${error.message}`, { cause: error })
  }
}
