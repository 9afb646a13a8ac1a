import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { comparePaths, type Entry } from '../../src/backup/files/entry.ts'
import { partsOf } from '../../src/backup/manifest.ts'
import { UserError } from '../../src/errors.ts'
import { type FileInventory, openFileInventory } from '../../src/repository/file-inventory.ts'
import { type WrittenInventory, writeFileInventory } from '../../src/repository/file-inventory-writer.ts'
import type { Draft, Encoding } from '../../src/repository/save.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import type { Store } from '../../src/store/store.ts'
import type { Openers } from '../../src/streams/openpgp/session-keys.ts'
import { entryList } from '../support/file-entries.ts'
import {
  changed,
  entriesOf,
  fileDraft,
  fileManifest,
  tree,
  writeEntries,
} from '../support/file-inventories.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { fc } from '../support/properties.ts'
import { rounds, sampleOf } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { partBytes, patient, patientMs, storeOn } from '../support/store-trial.ts'

jest.setTimeout(60_000)

const PASSWORD = 'index, not data'
const CASES = { numRuns: Number(process.env.LIFEBOAT_CASES ?? rounds(3, 1000)) }

let keys: KeyPair
let encrypted: Encoding
let plain: Encoding
let privateOpeners: Openers
const producer: Openers = { privateKeys: [], passwords: [PASSWORD] }
let dir: string
let server: S3Server

beforeAll(async () => {
  keys = await createKeyPair()
  encrypted = { compression: { kind: 'zstd', level: 3 }, recipients: [keys.recipient] }
  plain = { compression: { kind: 'zstd', level: 3 }, recipients: [] }
  privateOpeners = { privateKeys: [keys.privateKey] }
  dir = await mkdtemp(join(tmpdir(), 'lifeboat-inventory-'))
  server = await startS3Server({ minPartBytes: partBytes })
})
afterAll(async () => {
  await server.close()
  await rm(dir, { recursive: true, force: true })
})

describe.each(['directory', 's3'])('an inventory of files in a %s store', (kind) => {
  let store: Store
  beforeAll(() => {
    store = kind === 's3' ? storeOn(server, patientMs, patient) : openDirectoryStore(join(dir, 'store'))
  })
  afterAll(() => store.close())

  it('reads as it was written, again and again, with the key and with the passphrase', async () => {
    const entries = tree(50)
    const { written, manifest } = await save(store, fileDraft(encrypted), entries, { warnings: ['a "word"'] })
    expect(written).toMatchObject({ base: 'none', counts: { files: 50, directories: 1, links: 0 } })
    for (const openers of [privateOpeners, producer]) {
      const inventory = await openFileInventory(store, manifest, openers)
      expect(inventory.header).toMatchObject({ id: manifest.id, warnings: ['a "word"'] })
      expect(inventory.entryCount).toBe(51)
      expect(await entriesOf(inventory)).toEqual(entries)
      expect(await entriesOf(inventory)).toEqual(entries)
      await inventory.close()
    }
  })

  it('is a list of changes to a base where a tree is large, and the base is shared', async () => {
    const first = tree(rounds(3000, 6000))
    const full = await save(store, fileDraft(encrypted), first)
    expect(full.written.base).toBe('new')
    expect(full.written.parts.map(({ key }) => key.split('/').at(-2))).toEqual(['files', 'packs'])
    const before = await openFileInventory(store, full.manifest, producer)

    const second = changed(first, 100)
    const next = await save(store, fileDraft(encrypted), second, { previous: before })
    expect(next.written.base).toBe('kept')
    expect(next.written.parts[1]).toEqual(full.written.parts[1])
    expect(next.written.parts[0]?.plainBytes).toBeLessThan((full.written.parts[1]?.plainBytes ?? 0) / 10)
    const after = await openFileInventory(store, next.manifest, producer)
    expect(await entriesOf(after)).toEqual(second)
    expect(await entriesOf(before)).toEqual(first)

    // Beyond a quarter, and when all is full, the base is written anew.
    const third = changed(second, 3)
    const rewritten = await save(store, fileDraft(encrypted), third, { previous: after })
    expect(rewritten.written.base).toBe('new')
    expect(rewritten.written.parts[1]?.key).not.toBe(full.written.parts[1]?.key)
    expect(await entriesOf(await openFileInventory(store, rewritten.manifest, producer))).toEqual(third)
    const again = await save(store, fileDraft(encrypted), second, { previous: after, full: true })
    expect(again.written.base).toBe('new')
    expect(await entriesOf(await openFileInventory(store, again.manifest, privateOpeners))).toEqual(second)
  })
})

describe('an inventory of files', () => {
  let store: Store
  beforeAll(() => {
    store = openDirectoryStore(join(dir, 'one'))
  })
  afterAll(() => store.close())

  it('follows a tree through any changes', async () => {
    const filler = tree(3000)
    await fc.assert(
      fc.asyncProperty(fc.array(entryList, { minLength: 1, maxLength: 3 }), async (lists) => {
        let previous: FileInventory | undefined
        for (const list of lists) {
          // The filler makes the tree large enough for a base; what is generated comes and goes around it.
          const entries = inOrder([...filler, ...list])
          const { manifest, written } = await save(
            store,
            fileDraft(plain),
            entries,
            previous ? { previous } : {},
          )
          expect(written.base).toBe(previous ? 'kept' : 'new')
          const inventory = await openFileInventory(store, manifest, undefined)
          expect(await entriesOf(inventory)).toEqual(entries)
          await previous?.close()
          previous = inventory
        }
        await previous?.close()
      }),
      CASES,
    )
  })

  const changes: [string, string, (entries: Entry[]) => Entry[]][] = [
    ['everything goes', 'kept', () => []],
    ['all but the last goes', 'kept', (entries) => entries.slice(-1)],
    ['the second half goes', 'kept', (entries) => entries.slice(0, 1500)],
    ['all is new', 'new', () => tree(3000, 'z')],
    ['all comes before', 'new', () => tree(3000, '!')],
    ['every second changes', 'new', (entries) => changed(entries, 2)],
    // Too much has changed, and what is left is little.
    ['little is left, all new', 'none', () => tree(700, 'y')],
  ]
  const kinds = ['kept', 'new', 'none'].flatMap((base) =>
    sampleOf(
      `base ${base}`,
      changes.filter(([, kind]) => kind === base),
      1,
    ),
  )
  it.each(kinds)('is right when %s', async (_, base, change) => {
    const entries = tree(3000)
    const { manifest } = await save(store, fileDraft(plain), entries)
    const previous = await openFileInventory(store, manifest, undefined)
    const next = await save(store, fileDraft(plain), change(entries), { previous })
    expect(next.written.base).toBe(base)
    expect(await entriesOf(await openFileInventory(store, next.manifest, undefined))).toEqual(change(entries))
  })

  it('opens with gpg and zstd, by key and by passphrase', async () => {
    const entries = tree(3000)
    const { manifest, written } = await save(store, fileDraft(encrypted), entries)
    const withKey = createGpg()
    const without = createGpg()
    try {
      withKey.run(['--import'], Buffer.from(keys.privateArmor))
      for (const part of partsOf(manifest, 'inventory')) {
        const stored = await readFile(join(dir, 'one', part.key))
        const texts = [
          decoded(withKey, stored, ['--decrypt']),
          decoded(without, stored, ['--passphrase', PASSWORD, '--decrypt']),
        ]
        expect(texts[0]?.length).toBe(part.plainBytes)
        expect(texts[1]).toEqual(texts[0])
        expect(without.attempt(['--passphrase', 'wrong', '--decrypt'], stored).status).not.toBe(0)
      }
      const own = await readFile(join(dir, 'one', written.parts[0]?.key ?? ''))
      expect(sha256(decoded(withKey, own, ['--decrypt']))).toBe(written.digest)
    } finally {
      withKey.close()
      without.close()
    }
  })

  it.each<[string, Openers]>([
    ['a wrong passphrase', { privateKeys: [], passwords: ['wrong'] }],
    ['none', { privateKeys: [], passwords: [] }],
  ])('does not open with %s, and says so as a matter of keys', async (_, openers) => {
    const { manifest } = await save(store, fileDraft(encrypted), tree(2))
    await expect(openFileInventory(store, manifest, openers)).rejects.toMatchObject({ code: 'key' })
    const { manifest: noPassword } = await save(store, fileDraft(encrypted), tree(2), { passwords: [] })
    await expect(openFileInventory(store, noPassword, producer)).rejects.toMatchObject({ code: 'key' })
    await expect(openFileInventory(store, manifest, undefined)).rejects.toMatchObject({ code: 'key' })
  })

  it('is refused when an object is damaged, cut or missing', async () => {
    const { manifest } = await save(store, fileDraft(plain), tree(3000))
    for (const part of partsOf(manifest, 'inventory')) {
      const file = join(dir, 'one', part.key)
      const whole = await readFile(file)
      for (const bytes of [flipped(whole), whole.subarray(0, -1), Buffer.concat([whole, Buffer.of(0)])]) {
        await writeFile(file, bytes)
        await refused(openFileInventory(store, manifest, undefined), part.key)
      }
      await rm(file)
      await refused(openFileInventory(store, manifest, undefined), part.key)
      await writeFile(file, whole)
    }
    expect(await entriesOf(await openFileInventory(store, manifest, undefined))).toHaveLength(3001)
  })

  it('is refused when the manifest says other counts, another digest, another base, or none', async () => {
    const a = await save(store, fileDraft(plain), tree(3000))
    const b = await save(store, fileDraft(plain), tree(3001))
    const [own, base] = partsOf(a.manifest, 'inventory')
    const [otherOwn, otherBase] = partsOf(b.manifest, 'inventory')
    if (!own || !base || !otherOwn || !otherBase || !a.manifest.inventory) throw new Error('no base was made')
    const counts = { ...a.manifest, inventory: { ...a.manifest.inventory, files: 2999 } }
    const inventory = await openFileInventory(store, counts, undefined)
    await refused(entriesOf(inventory), own.key)
    const digest = { ...a.manifest, inventory: { ...a.manifest.inventory, digest: '0'.repeat(64) } }
    await refused(openFileInventory(store, digest, undefined), own.key)
    for (const objects of [[own, otherBase], [own], [otherOwn, otherBase]])
      await refused(openFileInventory(store, { ...a.manifest, objects }, undefined), '')
    await refused(openFileInventory(store, { ...a.manifest, objects: [base] }, undefined), base.key)
  })

  it('is refused when its lines are out of order or double', async () => {
    const entries = tree(4)
    for (const wrong of [entries.toReversed(), [...entries, ...entries.slice(-1)]]) {
      const writer = writeFileInventory(store, fileDraft(plain), { roots: [] }, undefined)
      expect(() => wrong.map((entry) => writer.add(entry))).toThrow('in order')
      await writer.close()
    }
    const { manifest, written } = await save(
      store,
      fileDraft({ ...plain, compression: { kind: 'none' } }),
      entries,
    )
    const [own] = written.parts
    if (!own || !manifest.inventory) throw new Error('no inventory')
    const lines = (await readFile(join(dir, 'one', own.key), 'utf8')).split('\n')
    for (const [at, with_] of [
      [2, lines[3]],
      [3, lines[2]],
    ] as const) {
      const text = lines.toSpliced(at, 1, with_ ?? '').join('\n')
      await writeFile(join(dir, 'one', own.key), text)
      const part = { ...own, bytes: text.length, plainBytes: text.length, sha256: sha256(Buffer.from(text)) }
      const forged = {
        ...manifest,
        objects: [part],
        inventory: { ...manifest.inventory, digest: part.sha256 },
      }
      const inventory = await openFileInventory(store, forged, undefined)
      await refused(entriesOf(inventory), `${own.key}: line 4 `)
    }
  })

  it('does not take an entry that would not read back', async () => {
    const [directory, file] = tree(1)
    if (directory?.type !== 'directory' || file?.type !== 'file') throw new Error('no file')
    const wrong: Entry[] = [
      { ...file, size: file.size + 1 },
      { ...file, path: '../up' },
      { ...file, mtime: 'now' },
      { ...file, sha256: '' },
      { ...directory, mode: 0o100755 },
      { type: 'hardlink', path: 'a', to: 'b' },
    ]
    for (const entry of wrong) {
      const writer = writeFileInventory(store, fileDraft(plain), { roots: [] }, undefined)
      expect(() => writer.add(entry)).toThrow('does not read back')
      await writer.close()
    }
  })

  it('leaves no object behind that was not finished', async () => {
    const own = openDirectoryStore(join(dir, 'unfinished'))
    const writer = writeFileInventory(own, fileDraft(encrypted), { roots: [] }, undefined)
    for (const entry of tree(10_000)) await writer.add(entry)
    await writer.close()
    const names = await readdir(join(dir, 'unfinished'), { recursive: true, withFileTypes: true })
    expect(names.filter((name) => name.isFile())).toEqual([])
  })

  it('fails as its store fails', async () => {
    const failing: Store = {
      ...store,
      put: async (_key, body) => {
        for await (const _chunk of body) throw new UserError('store', 'the store is full')
      },
    }
    const writing = writeEntries(failing, fileDraft(encrypted), tree(10_000))
    await expect(writing).rejects.toMatchObject({ code: 'store', message: 'the store is full' })
  })
})

async function save(
  store: Store,
  draft: Draft,
  entries: Entry[],
  options: Parameters<typeof writeEntries>[3] = {},
): Promise<{ manifest: ReturnType<typeof fileManifest>; written: WrittenInventory }> {
  const written = await writeEntries(store, draft, entries, { passwords: [PASSWORD], ...options })
  return { manifest: fileManifest(draft, written), written }
}

/** The later of two with one name. */
function inOrder(entries: Entry[]): Entry[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path))
}

function decoded(gpg: Gpg, stored: Buffer, args: string[]): Buffer {
  return zstdDecompressSync(gpg.run(args, stored))
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[100] = (copy[100] ?? 0) ^ 1
  return copy
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function refused(act: Promise<unknown>, word: string): Promise<void> {
  await expect(act).rejects.toMatchObject({ code: 'integrity', message: expect.stringContaining(word) })
}
