import { createHash } from 'node:crypto'
import type { Surface } from '../../src/backup/keys.ts'
import { idTime } from '../../src/backup/keys.ts'
import { type Objects, TARGET } from './prune-store.ts'

/** A file backup to make: which packs it names, by name. */
export interface MadeFiles {
  surface?: Surface
  packs: readonly string[]
}

/** A pack's name by number, as the grammar has it. */
export function packName(number: number): string {
  return createHash('sha256').update(`pack ${number}`).digest('hex').slice(0, 24)
}

/** The key of a pack. */
export function packKey(name: string, surface: Surface = 'files'): string {
  return `${TARGET}/${surface}/packs/${name}.tar.zst.pgp`
}

/** What a pack of this name holds. */
export function packBody(name: string): Buffer {
  return Buffer.from(`pack ${name} `.padEnd(100, '.'))
}

/** Packs as objects. */
export function packObjects(names: readonly string[], surface: Surface = 'files'): Objects {
  return new Map(names.map((name) => [packKey(name, surface), packBody(name)]))
}

/** A file backup without its packs: inventory and a manifest that is true of both. */
export function fileBackup(id: string, { surface = 'files', packs }: MadeFiles): Objects {
  const base = `${TARGET}/${surface}/${id}`
  const inventory = `${base}.inventory.json.zst.pgp`
  const body = Buffer.from(`inventory of ${id}`)
  const at = idTime(id)?.toISOString()
  const manifest = {
    format: 'lifeboat/1',
    id,
    target: TARGET,
    surface,
    engine: 'files',
    startedAt: at,
    finishedAt: at,
    producer: { version: '0.1.0' },
    source: {},
    objects: [
      partOf(inventory, 'inventory', body),
      ...packs.map((name) => partOf(packKey(name, surface), 'pack', packBody(name))),
    ],
    plain: { bytes: 1, sha256: sha256(Buffer.from('x')) },
    encoding: { dump: 'tar', compression: 'zstd:3', encryption: { method: 'openpgp', recipients: [] } },
    inventory: { files: 3, directories: 1, links: 0, digest: sha256(body), depth: 'content' },
  }
  return new Map([
    [inventory, body],
    [`${base}.manifest.json`, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
  ])
}

/** Names of the packs there are. */
export function packsIn(objects: Objects, surface: Surface = 'files'): string[] {
  const prefix = `${TARGET}/${surface}/packs/`
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix))
  return keys.map((key) => key.slice(prefix.length).split('.')[0] ?? '').toSorted()
}

/** Packs that a manifest or a tombstone names and that are not there, each with who names it. */
export function missingPacks(objects: Objects): string[] {
  return [...objects].flatMap(([key, body]) =>
    /\.(manifest|tombstone)\.json$/.test(key)
      ? keysNamed(body).flatMap((named) => (objects.has(named) ? [] : [`${named} of ${key}`]))
      : [],
  )
}

/** Packs that no manifest and no tombstone names. */
export function unnamedPacks(objects: Objects): string[] {
  const named = new Set(
    [...objects].flatMap(([key, body]) => (/\.(manifest|tombstone)\.json$/.test(key) ? keysNamed(body) : [])),
  )
  return [...objects.keys()].filter((key) => key.includes('/packs/') && !named.has(key))
}

/** The packs that the text of a manifest names. */
export function keysNamed(manifest: Buffer): string[] {
  const { objects }: { objects: { key: string }[] } = JSON.parse(manifest.toString())
  return objects.map(({ key }) => key).filter((key) => key.includes('/packs/'))
}

function partOf(key: string, role: string, body: Buffer) {
  return { key, role, bytes: body.length, sha256: sha256(body) }
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}
