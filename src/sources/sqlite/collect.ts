import { type Depth, INVENTORY_FORMAT, type Inventory } from '../../backup/inventory.ts'
import { readHeader } from './header.ts'
import { faultWords, LOCK_WAIT_MS, perform } from './program.ts'

/** SQLite 3 has one file format: all its versions read it. */
const MAJOR = 3

/** What a private file is to be looked at for. */
export interface Subject {
  path: string
  /** How messages name it. */
  label: string
  depth: Depth
  /** Whose fault it is when something is wrong with it. */
  code: 'preflight' | 'drill'
  signal?: AbortSignal | undefined
}

/**
 * Checks a private file to its last page and reads what it holds, side by side. `faults` is what the check says;
 * of a damaged file nothing else is told.
 */
export async function inventoryOfFile(
  subject: Subject,
): Promise<{ faults: string[] } | { faults: []; inventory: Inventory }> {
  const { path, depth, label, code, signal } = subject
  const { journal } = await readHeader(path, label)
  const stop = new AbortController()
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const checked = perform('check', { path }, both)
  const contents = perform('contents', { path, depth }, both)
  // It may fail while the check is waited for; that is thrown when its turn comes.
  contents.catch(() => undefined)
  try {
    const { faults, foreignKeys } = await checked
    if (faults.length > 0) return { faults }
    const { library, tables, definitions, settings } = await contents
    return {
      faults: [],
      inventory: {
        ...emptyInventory(depth),
        origin: { library },
        tables,
        facts: {
          definitions,
          settings: { ...settings, journal },
          integrity: { integrity_check: 'ok' },
          'foreign keys': foreignKeys,
        },
      },
    }
  } catch (error) {
    throw faultWords(code, label, error)
  } finally {
    stop.abort()
    await Promise.allSettled([checked, contents])
  }
}

/** Counts what a live database holds, in one read transaction of its own; no check, no copy. */
export async function inventoryOfLive(path: string, signal: AbortSignal | undefined): Promise<Inventory> {
  const { journal } = await readHeader(path)
  try {
    const { library, tables, definitions, settings } = await perform(
      'contents',
      { path, waitMs: LOCK_WAIT_MS, depth: 'counts' },
      signal,
    )
    const facts = { definitions, settings: { ...settings, journal } }
    return { ...emptyInventory('counts'), origin: { library }, tables, facts }
  } catch (error) {
    throw faultWords('preflight', path, error)
  }
}

function emptyInventory(depth: Depth): Inventory {
  return {
    format: INVENTORY_FORMAT,
    engine: 'sqlite',
    depth,
    takenAt: new Date().toISOString(),
    selection: { excludeTables: [], excludeTableData: [] },
    origin: {},
    tables: [],
    sequences: [],
    facts: {},
    major: MAJOR,
    warnings: [],
  }
}
