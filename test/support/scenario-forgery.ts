import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type Inventory, parseInventory } from '../../src/backup/inventory.ts'
import { backupId } from '../../src/backup/keys.ts'
import { formatManifest, type Manifest, partsOf } from '../../src/backup/manifest.ts'
import { openParts } from '../../src/repository/open.ts'
import { commit, type Encoding, type SigningKey, storeStream } from '../../src/repository/save.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { readPrivateKeys } from '../../src/streams/openpgp/recipients.ts'
import { manifestIn, type Scenario, TARGET } from './scenario.ts'

/** The plain contents of a backup, as its producer had them. */
export interface Plain {
  dump: Buffer
  globals: Buffer
  inventory: Inventory
  manifest: Manifest
}

/** Opens a backup of a directory store with the scenario's key. */
export async function openBackup(path: string, id: string, scene: Scenario, target = TARGET): Promise<Plain> {
  const store = openDirectoryStore(path)
  const manifest = await manifestIn(path, id, target)
  const openers = { privateKeys: await readPrivateKeys(scene.keys.privateArmor, scene.passphrase) }
  const read = async (role: 'data' | 'globals' | 'inventory') =>
    buffer(openParts(store, manifest, partsOf(manifest, role), openers))
  const [dump, globals, inventory] = [await read('data'), await read('globals'), await read('inventory')]
  return { dump, globals, inventory: parseInventory(inventory.toString('utf8'), id), manifest }
}

/**
 * Makes a new backup that is sound in itself, by our own code: every sum fits, only what it holds is wrong. Parts not
 * given are those of `plain`; `amend` has the last word on the manifest. Gives its id.
 */
export async function forgeBackup(
  path: string,
  scene: Scenario,
  plain: Plain,
  forged: {
    dump?: Readable | Buffer
    globals?: Buffer
    inventory?: Inventory
    amend?: (manifest: Manifest) => Manifest
    signing?: SigningKey
  } = {},
): Promise<string> {
  const store = openDirectoryStore(path)
  const started = new Date()
  const id = backupId(started, randomBytes(2).readUInt16BE())
  const encoding: Encoding = { compression: { kind: 'zstd', level: 3 }, recipients: [scene.keys.recipient] }
  const draft = { target: TARGET, surface: 'db' as const, id, encoding }
  const put = async (role: 'data' | 'globals' | 'inventory', suffix: string, body: Readable | Buffer) =>
    storeStream(store, draft, body instanceof Readable ? body : Readable.from([body]), { role, suffix })
  const inventory = Buffer.from(`${JSON.stringify(forged.inventory ?? plain.inventory)}\n`)
  const data = await put('data', 'dump', forged.dump ?? plain.dump)
  const globals = await put('globals', 'globals.sql', forged.globals ?? plain.globals)
  const listed = await put('inventory', 'inventory.json', inventory)
  const manifest: Manifest = {
    ...plain.manifest,
    id,
    startedAt: started.toISOString(),
    finishedAt: started.toISOString(),
    objects: [data.part, globals.part, listed.part],
    plain: data.plain,
    inventory: { ...plain.manifest.inventory, tables: 1, depth: 'fingerprints', digest: listed.plain.sha256 },
  }
  const signing = forged.signing ? { key: forged.signing, at: started } : undefined
  await commit(store, forged.amend?.(manifest) ?? manifest, signing)
  return id
}

/** Changes the inventory of a backup and makes its manifest fit again. */
export async function reseal(
  path: string,
  id: string,
  scene: Scenario,
  change: (inventory: Inventory) => Inventory,
): Promise<void> {
  const store = openDirectoryStore(path)
  const { manifest, inventory } = await openBackup(path, id, scene)
  const draft = {
    target: TARGET,
    surface: 'db' as const,
    id,
    encoding: { compression: { kind: 'zstd', level: 3 } as const, recipients: [scene.keys.recipient] },
  }
  const body = Readable.from([Buffer.from(JSON.stringify(change(inventory)))])
  const stored = await storeStream(store, draft, body, { role: 'inventory', suffix: 'inventory.json' })
  const objects = manifest.objects.map((part) => (part.role === 'inventory' ? stored.part : part))
  const noted = manifest.inventory && { ...manifest.inventory, digest: stored.plain.sha256 }
  const file = join(path, TARGET, 'db', `${id}.manifest.json`)
  await writeFile(file, formatManifest({ ...manifest, objects, ...(noted ? { inventory: noted } : {}) }))
}

/** Applies a change to one stored file while `run` runs, and puts it back. */
export async function damaged<T>(
  file: string,
  change: (body: Buffer) => Buffer | undefined,
  run: () => Promise<T>,
) {
  const body = await readFile(file)
  const bad = change(Buffer.from(body))
  if (bad === undefined) await rm(file)
  else await writeFile(file, bad)
  try {
    return await run()
  } finally {
    await writeFile(file, body)
  }
}
