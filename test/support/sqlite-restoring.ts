import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Inventory } from '../../src/backup/inventory.ts'
import { parseDatabaseUrl } from '../../src/sources/open.ts'
import { sqliteUrl } from './sqlite-scenario.ts'

/** One backup, in memory: what would be stored, and what is recorded of it. */
export interface Taken {
  dump: Buffer
  inventory: Inventory
}

/** Backs a database up by the code of the action, without a store. */
export async function take(path: string, signal?: AbortSignal): Promise<Taken> {
  const selection = { excludeTables: [], excludeTableData: [] }
  const options = { selection, globals: true, clock: Date.now, ...(signal ? { signal } : {}) }
  const database = (await parseDatabaseUrl(sqliteUrl(path))).open(options)
  await database.preflight()
  const snapshot = await database.snapshot('fingerprints')
  try {
    const [dump, inventory] = await Promise.all([buffer(snapshot.dump()), snapshot.inventory()])
    return { dump, inventory: await snapshot.complete(inventory) }
  } finally {
    await snapshot.close()
  }
}

/** Puts a file into the place of a database as a restore does, with the checks before it. */
export async function putInPlace(taken: { file: string; inventory: Inventory }, path: string) {
  const destination = (await parseDatabaseUrl(sqliteUrl(path))).destination({ at: new Date() })
  const occupant = await destination.look()
  const open = () => createReadStream(taken.file)
  const copy = await destination.prepare(taken.inventory, { open }, { owners: 'keep' })
  try {
    await copy.restore(open())
    await copy.inventories()
    return { occupant, kept: await copy.swap(), notes: copy.notes }
  } catch (error) {
    await copy.discard()
    throw error
  }
}
