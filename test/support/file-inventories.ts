import { createHash } from 'node:crypto'
import type { Entry, FileEntry } from '../../src/backup/files/entry.ts'
import { backupId } from '../../src/backup/keys.ts'
import type { Manifest, StoredPart } from '../../src/backup/manifest.ts'
import type { FileInventory } from '../../src/repository/file-inventory.ts'
import { type WrittenInventory, writeFileInventory } from '../../src/repository/file-inventory-writer.ts'
import { compressionText, type Draft, type Encoding } from '../../src/repository/save.ts'
import type { Store } from '../../src/store/store.ts'

const TARGET = 'erp/prod'
let made = 0

/** A backup of files in the making, of its own id. */
export function fileDraft(encoding: Encoding): Draft {
  const start = new Date(Date.UTC(2026, 10, 20, 2, 0, made++))
  return { target: TARGET, surface: 'files', id: backupId(start, made), encoding }
}

/** The manifest of a backup of files with this inventory; `packs` come before it. */
export function fileManifest(
  { target, id, encoding }: Draft,
  { parts, digest, counts }: WrittenInventory,
  packs: readonly StoredPart[] = [],
): Manifest {
  const at = '2026-11-20T02:00:00.000Z'
  return {
    format: 'lifeboat/1',
    id,
    target,
    surface: 'files',
    engine: 'files',
    startedAt: at,
    finishedAt: at,
    producer: { version: '0.1.0' },
    source: {},
    objects: [...packs, ...parts],
    plain: { bytes: counts.bytes, sha256: digest },
    encoding: {
      dump: 'tar',
      compression: compressionText(encoding.compression),
      encryption: {
        method: encoding.recipients.length > 0 ? 'openpgp' : 'none',
        recipients: encoding.recipients.map(({ fingerprint }) => fingerprint),
      },
    },
    inventory: {
      files: counts.files,
      directories: counts.directories,
      links: counts.links,
      digest,
      depth: 'sha256',
    },
  }
}

/** Writes the inventory of these entries to its end. */
export async function writeEntries(
  store: Store,
  draft: Draft,
  entries: Iterable<Entry>,
  options: {
    previous?: FileInventory
    passwords?: readonly string[]
    full?: boolean
    warnings?: string[]
  } = {},
): Promise<WrittenInventory> {
  const { previous, warnings, ...more } = options
  const writer = writeFileInventory(store, draft, { roots: [] }, previous, more)
  try {
    for (const entry of entries) await writer.add(entry)
    return await writer.finish(warnings)
  } finally {
    await writer.close()
  }
}

/** All entries of an inventory. */
export async function entriesOf(inventory: FileInventory): Promise<Entry[]> {
  return (await Array.fromAsync(inventory.entries())).flat()
}

/** A directory of files that compress as badly as real ones. */
export function tree(count: number, name = 'many'): Entry[] {
  const at = '1700000000.000000000'
  const files = Array.from({ length: count }, (_, n) =>
    fileOf(`${name}/${String(n).padStart(6, '0')}`, `${n}`),
  )
  return [{ type: 'directory', path: name, mode: 0o755, uid: 0, gid: 0, mtime: at }, ...files]
}

function fileOf(path: string, content: string): FileEntry {
  const digest = createHash('sha256').update(content).digest('hex')
  return {
    type: 'file',
    path,
    mode: 0o644,
    uid: 1000,
    gid: 1000,
    mtime: `17${Number.parseInt(digest.slice(0, 6), 16)}.${Number.parseInt(digest.slice(6, 12), 16)}`,
    ctime: '1700000000.5',
    inode: String(Number.parseInt(digest.slice(0, 5), 16)),
    size: content.length,
    sha256: digest,
    extents:
      content.length > 0 ? [{ pack: 'abcdefghij0123456789', offset: 512, length: content.length }] : [],
  }
}

/** Of every `every` files one changed, one is gone, and one came. */
export function changed(entries: Entry[], every: number): Entry[] {
  return entries.flatMap((entry, at): Entry[] => {
    if (entry.type !== 'file') return [entry]
    if (at % (2 * every) === 1) return []
    if (at % (2 * every) === every) return [fileOf(entry.path, `new ${at}`)]
    return at % every === 2 ? [entry, fileOf(`${entry.path}-new`, `${at}`)] : [entry]
  })
}
