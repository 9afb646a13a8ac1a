import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Comparison, compareInventories } from '../../src/backup/compare.ts'
import { type Depth, type Inventory, parseInventory } from '../../src/backup/inventory.ts'
import type { Selection } from '../../src/sources/database.ts'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { openPostgres } from '../../src/sources/postgres/postgres.ts'
import { openPostgresScratch } from '../../src/sources/postgres/scratch.ts'
import type { Scratch } from '../../src/sources/scratch.ts'

/** A backup in plain files, as the actions make it but without a store around it. */
export interface PlainBackup {
  inventory: Inventory
  dump: string
  globals: string | undefined
  remove(): Promise<void>
}

export const EVERYTHING: Selection = { excludeTables: [], excludeTableData: [] }

/** Preflight, snapshot, dump beside inventory, globals, gates. `during` runs once the snapshot is open. */
export async function backUp(
  url: string,
  options: {
    selection?: Partial<Selection>
    globals?: boolean
    depth?: Depth
    during?: () => Promise<void>
  } = {},
): Promise<PlainBackup> {
  const selection = { ...EVERYTHING, ...options.selection }
  const home = await mkdtemp(join(tmpdir(), 'lb-backup-'))
  const remove = () => rm(home, { recursive: true, force: true })
  const database = openPostgres(parsePostgresUrl(url), {
    selection,
    globals: options.globals ?? true,
    clock: Date.now,
  })
  try {
    await database.preflight()
    const snapshot = await database.snapshot(options.depth ?? 'fingerprints')
    try {
      await options.during?.()
      const dump = join(home, 'dump')
      const [first] = await Promise.all([
        snapshot.inventory(),
        pipeline(snapshot.dump(), createWriteStream(dump)),
      ])
      const complete = await snapshot.complete(first)
      const inventory = parseInventory(JSON.stringify(complete), 'inventory')
      const globals = snapshot.globals()
      const file = globals && join(home, 'globals')
      if (globals && file) await pipeline(globals, createWriteStream(file))
      return { inventory, dump, globals: file, remove }
    } finally {
      await snapshot.close()
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Restores a backup into a scratch: the ephemeral one, or an empty server at `url`. Close it. */
export async function restore(backup: PlainBackup, url?: string): Promise<Scratch> {
  const scratch = await openPostgresScratch(backup.inventory, url ? parsePostgresUrl(url) : undefined)
  try {
    await scratch.restoreGlobals(backup.globals ? createReadStream(backup.globals) : undefined)
    await scratch.restore(createReadStream(backup.dump))
    return scratch
  } catch (error) {
    await scratch.close()
    throw error
  }
}

/** Restores and compares, and leaves nothing. */
export async function drill(
  backup: PlainBackup,
  url?: string,
): Promise<Comparison & { restored: Inventory; scratchNotes: string[] }> {
  const scratch = await restore(backup, url)
  try {
    const restored = await scratch.inventory()
    return { ...compareInventories(backup.inventory, restored), restored, scratchNotes: scratch.notes }
  } finally {
    await scratch.close()
  }
}
