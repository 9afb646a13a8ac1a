import type { Entry, Gone } from '../backup/files/entry.ts'
import { checkBaseHeader, type InventoryHeader, parseHeader } from '../backup/files/inventory-header.ts'
import { parseLine } from '../backup/files/inventory-parser.ts'
import { packName } from '../backup/keys.ts'
import { type Manifest, partsOf, type StoredPart } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { forgetSessionKeys, type Openers } from '../streams/openpgp/session-keys.ts'
import { type Line, type Lines, linesOf, merged, namedLine, naming, ordered } from './inventory-lines.ts'
import { openBytes } from './open.ts'
import { type Spool, spool } from './spool.ts'

/** What a backup of files holds, to be read as often as wanted. */
export interface FileInventory {
  header: InventoryHeader
  /** Of all types together. */
  entryCount: number
  /** All entries in order, in batches; each walk reads anew, with constant memory. */
  entries(): AsyncGenerator<Entry[]>
  /** What the backup's own inventory is a list of changes to; the next backup may go on from it. */
  base?: InventoryBase
  /** Lets go of what was fetched. */
  close(): Promise<void>
}

/** A list of entries that the inventories of several backups share. */
export interface InventoryBase {
  name: string
  part: StoredPart
  /** Of the plain bytes, in hex. */
  sha256: string
  lines(): AsyncGenerator<Line[]>
}

/**
 * Opens the inventory of a backup of files. Its objects are fetched and compared with the manifest first, then its own
 * lines are read through once; a base is compared with its digest at the end of every walk. Throws UserError
 * `integrity` naming object and line, and `key` when the openers (a producer's: passwords alone) do not open it.
 */
export async function openFileInventory(
  store: Pick<Store, 'get'>,
  manifest: Manifest,
  openers: Openers | undefined,
  signal?: AbortSignal,
): Promise<FileInventory> {
  const [own, basePart] = partsOf(manifest, 'inventory')
  const { inventory } = manifest
  if (!own || !inventory)
    throw new UserError('integrity', `backup ${manifest.id} has no inventory in its manifest; it was damaged`)
  const spools: Spool[] = []
  // Every walk decrypts anew; what a passphrase opens is not derived from it each time.
  const keys: Openers | undefined = openers && { ...openers, remembered: new Map() }
  const open = async (part: StoredPart, sha256: string): Promise<() => AsyncGenerator<Lines>> => {
    const stored = await spool(store, part, signal)
    spools.push(stored)
    const size = part.plainBytes === undefined ? {} : { bytes: part.plainBytes }
    return () => {
      const plain = openBytes(stored.read(), manifest, keys, { ...size, sha256 })
      return naming(part.key, watching(linesOf(plain, part.key), signal))
    }
  }
  const close = async () => {
    if (keys) forgetSessionKeys(keys)
    await Promise.all(spools.map((stored) => stored.close()))
  }
  try {
    const ownLines = await open(own, inventory.digest)
    const header = await headerOf(ownLines(), own.key, manifest.id)
    const base = header.base === undefined ? undefined : await openBase(header, own, basePart, open)
    const { files = 0, directories = 0, links = 0 } = inventory
    const entryCount = files + directories + links
    const changes = () => ordered(rest(ownLines()), own.key, parseLine)
    const all = base ? () => merged(base.entries(), changes(), isGone) : changes
    return {
      header,
      entryCount,
      entries: () => counted(all(), entryCount, own.key),
      ...(base ? { base } : {}),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openBase(
  header: InventoryHeader,
  own: StoredPart,
  part: StoredPart | undefined,
  open: (part: StoredPart, sha256: string) => Promise<() => AsyncGenerator<Lines>>,
): Promise<InventoryBase & { entries(): AsyncGenerator<(Entry | Gone)[]> }> {
  const { base: name, baseSha256: sha256 } = header
  if (name === undefined || sha256 === undefined || !part || packName(part.key) !== name) {
    const word = `${own.key} is a list of changes to another inventory than its manifest names; it was damaged or forged`
    throw new UserError('integrity', word)
  }
  const lines = await open(part, sha256)
  const expected = { object: part.key, name }
  const body = () => rest(lines(), (line) => checkBaseHeader(line, expected))
  return {
    name,
    part,
    sha256,
    lines: () => ordered(body(), part.key, namedLine),
    entries: () => ordered(body(), part.key, parseLine),
  }
}

/** Reads all lines, so that the digest is compared, and gives the first. */
async function headerOf(source: AsyncIterable<Lines>, object: string, id: string): Promise<InventoryHeader> {
  let header: InventoryHeader | undefined
  for await (const { lines } of source) header ??= parseHeader(lines[0] ?? '', { object, id })
  return header ?? parseHeader('', { object, id })
}

/** All lines but the first. */
async function* rest(source: AsyncIterable<Lines>, head?: (line: string) => void): AsyncGenerator<Lines> {
  for await (const { first, lines } of source) {
    if (first === 1) head?.(lines[0] ?? '')
    yield first === 1 ? { first: 2, lines: lines.slice(1) } : { first, lines }
  }
}

async function* watching<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of source) {
    signal?.throwIfAborted()
    yield item
  }
}

/** Only entries, and as many as the manifest says. */
async function* counted(
  source: AsyncIterable<(Entry | Gone)[]>,
  expected: number,
  object: string,
): AsyncGenerator<Entry[]> {
  let count = 0
  for await (const batch of source) {
    const entries = batch.filter(isEntry)
    count += batch.length
    if (entries.length < batch.length)
      throw new UserError(
        'integrity',
        `${object} tells of entries that are gone, but has no base; it was damaged`,
      )
    yield entries
  }
  if (count === expected) return
  const word = `${object} holds ${count} entries, its manifest says ${expected}; it was damaged or forged`
  throw new UserError('integrity', word)
}

function isGone(item: Entry | Gone): boolean {
  return item.type === 'gone'
}

function isEntry(item: Entry | Gone): item is Entry {
  return item.type !== 'gone'
}
