import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrivateKey } from 'openpgp'
import type { Content } from '../../src/backup/files/entry.ts'
import type { Walked, WalkedFile } from '../../src/backup/files/walked.ts'
import { openPackReader, type Piece, type StoredPack } from '../../src/sources/files/pack-reader.ts'
import {
  type Item,
  type Outcome,
  openPackWriter,
  type PackSealed,
  type PackWriterOptions,
} from '../../src/sources/files/pack-writer.ts'
import { makeTree } from './file-tree.ts'

/** Packs that were put, kept in memory in the order they came. */
export interface KeptPacks {
  packs: Map<string, PackSealed>
  /** A pack as a store would give it: a copy of its own. */
  stored(name: string): StoredPack
  put: (pack: PackSealed) => Promise<void>
}

/** A place packs are put to. */
export function keepPacks(): KeptPacks {
  const packs = new Map<string, PackSealed>()
  return {
    packs,
    stored(name) {
      const pack = packs.get(name)
      if (!pack) throw new Error(`there is no pack ${name}`)
      return { name, bytes: Uint8Array.from(pack.bytes), sha256: pack.sha256 }
    },
    async put(pack) {
      packs.set(pack.name, { ...pack, bytes: Uint8Array.from(pack.bytes) })
    },
  }
}

/** Stores items at once and gives their outcomes; the writer is closed in every case. */
export async function storeItems(
  items: readonly Item[],
  options: Omit<PackWriterOptions, 'signal' | 'workers'> & { workers?: number; known?: readonly Content[] },
): Promise<Outcome[]> {
  const writer = await openPackWriter({ workers: 2, signal: new AbortController().signal, ...options })
  try {
    for (const content of options.known ?? []) writer.know(content)
    const outcomes = await Promise.all(items.map((item) => writer.add(item)))
    await writer.finish()
    return outcomes
  } finally {
    await writer.close()
  }
}

/** What a walk found, as items in its order. */
export function itemsOf(entries: readonly Walked[]): Item[] {
  return entries.map((entry) =>
    entry.type === 'file' ? { kind: 'file', entry, source: entry.source } : { kind: 'header', entry },
  )
}

/** The content of an outcome that must be good. */
export function contentOf(outcome: Outcome | undefined): Content {
  if (!outcome?.ok) throw new Error(`not stored: ${JSON.stringify(outcome)}`)
  return outcome.content
}

/** The pieces of a file, by pack: one extent makes the file whole, several are written into the file that is there. */
export function piecesOf(entry: WalkedFile, content: Content, to: string): [pack: string, piece: Piece][] {
  const { mode, mtime } = entry
  let at = 0
  return content.extents.map(({ pack, offset, length }) => {
    const piece: Piece = { offset, length, to, at }
    at += length
    if (length !== content.size) return [pack, piece]
    return [pack, { ...piece, sha256: content.sha256, create: { mode, mtime } }]
  })
}

/** Packs that are small and not encrypted. */
export const PLAIN: Pick<PackWriterOptions, 'recipients' | 'compression'> = {
  recipients: [],
  compression: { kind: 'zstd', level: 3 },
}

/** Everything ugly a tree can hold but large files. */
export function uglyTree(root: string): string {
  makeTree(root, {
    empty: '',
    'a b/new\nline': 'x'.repeat(511),
    '-rf': 'y'.repeat(512),
    '\xff\xfe/\xe4': 'z'.repeat(513),
    [`long/${'d'.repeat(200)}/${'e'.repeat(200)}/${'f'.repeat(255)}`]: 'long',
    'copies/one': 'the same',
    'copies/two': 'the same',
    link: { to: '../nowhere/at all' },
    hard: { same: 'copies/one' },
    'void/dir': {},
  })
  for (let i = 0; i < 300; i++) {
    mkdirSync(join(root, `many/${i % 7}`), { recursive: true })
    writeFileSync(join(root, `many/${i % 7}/${i}`), i % 3 === 0 ? randomBytes(i * 100) : `${i}\n`.repeat(i))
  }
  return root
}

/** A file as an item, with other times than it has. */
export function item(source: string, path = 'f'): Item & { kind: 'file' } {
  const stats = lstatSync(source)
  const attributes = {
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    mtime: '1700000000.123456789',
  }
  return { kind: 'file', entry: { path, size: stats.size, ...attributes }, source }
}

/** An object whose body comes in these chunks. */
export function bytesItem(path: string, size: number, chunks: readonly Uint8Array[]): Item {
  const attributes = { mode: 0o644, uid: 0, gid: 0, mtime: '1700000000.000000000' }
  const body = (async function* () {
    yield* chunks
  })()
  return { kind: 'bytes', path, attributes, size, body }
}

/** Restores files from kept packs. */
export async function restored(
  files: readonly { entry: WalkedFile; pieces: [string, Piece][]; to: string }[],
  kept: KeptPacks,
  privateKey?: PrivateKey,
): Promise<void> {
  const reader = await openPackReader({
    ...(privateKey ? { openers: { privateKeys: [privateKey] } } : {}),
    compression: 'zstd',
    encrypted: privateKey !== undefined,
    workers: 2,
    signal: new AbortController().signal,
  })
  try {
    const byPack = Map.groupBy(
      files.flatMap(({ pieces }) => pieces),
      ([pack]) => pack,
    )
    await Promise.all(
      [...byPack].map(([name, list]) =>
        reader.unpack(
          kept.stored(name),
          list.map(([, piece]) => piece),
        ),
      ),
    )
  } finally {
    await reader.close()
  }
}
