import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openPackReader } from '../../src/sources/files/pack-reader.ts'
import { below, found, makeTree, walked } from '../support/file-tree.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import {
  bytesItem,
  contentOf,
  item,
  itemsOf,
  keepPacks,
  PLAIN,
  piecesOf,
  restored,
  storeItems,
  uglyTree,
} from '../support/packs.ts'
import { sampleOf } from '../support/rounds.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const MIB = 1 << 20
const scratch = scratchDirectories()
// Threads take their time to start on a busy machine.
jest.setTimeout(60_000)

let gpg: Gpg
let key: KeyPair
beforeAll(async () => {
  gpg = createGpg()
  key = await createKeyPair()
  gpg.run(['--import'], Buffer.from(key.privateArmor))
}, 60_000)
afterAll(() => gpg.close())

describe('a tree in packs', () => {
  it('comes out the same through gpg, zstd and tar alone', async () => {
    const root = uglyTree(scratch())
    writeFileSync(join(root, 'large'), randomBytes(20 * MIB))
    const { entries } = await walked([root])
    const kept = keepPacks()
    await storeItems(itemsOf(entries), {
      recipients: [key.recipient],
      compression: PLAIN.compression,
      packBytes: 3 * MIB,
      deduplicate: false,
      put: kept.put,
    })
    const to = scratch()
    for (const { bytes } of kept.packs.values()) {
      const tar = spawnSync('zstd', ['-d', '-c'], {
        input: gpg.run(['--decrypt'], bytes),
        maxBuffer: 1 << 28,
      })
      expect({ status: tar.status, stderr: tar.stderr.toString() }).toEqual({ status: 0, stderr: '' })
      const { status, stderr } = spawnSync('tar', ['-x', '-p', '-C', to], { input: tar.stdout })
      expect({ status, stderr: stderr.toString().replaceAll(/.*hdrcharset.*\n/g, '') }).toEqual({
        status: 0,
        stderr: '',
      })
    }
    const joined = spawnSync('sh', ['-c', 'cat large.~parts/* > large && rm -r large.~parts'], { cwd: to })
    expect(joined.status).toBe(0)
    expect(readFileSync(join(to, 'large')).equals(readFileSync(join(root, 'large')))).toBe(true)
    const facts = (directory: string) =>
      [...found(directory)]
        .filter(([path]) => !['large', '.'].includes(path))
        .map(([path, fact]) => ({ path, ...fact, inode: '' }))
    expect(facts(to)).toEqual(facts(root))
    expect(spawnSync('diff', ['-r', '--no-dereference', root, to]).stdout.toString()).toBe('')
  })

  it.each([true, false])(
    'comes out the same through the reader (encrypted: %s)',
    async (encrypted) => {
      const root = uglyTree(scratch())
      for (const size of sampleOf(
        'sizes',
        [16 * MIB - 1, 16 * MIB, 16 * MIB + 1, 24 * MIB, 40 * MIB + 12_345],
        2,
      ))
        writeFileSync(
          join(root, `size-${size}`),
          size % 2 === 0 ? Buffer.alloc(size, 'some text ') : randomBytes(size),
        )
      const { entries } = await walked([root])
      const files = entries.filter((entry) => entry.type === 'file')
      const kept = keepPacks()
      const options = {
        recipients: encrypted ? [key.recipient] : [],
        compression: PLAIN.compression,
        put: kept.put,
      }
      const outcomes = await storeItems(itemsOf(files), options)
      const to = scratch()
      const targets = files.map((entry, i) => {
        const place = below(to, entry.path)
        const content = contentOf(outcomes[i])
        mkdirSync(place.subarray(0, place.lastIndexOf('/')), { recursive: true })
        if (content.extents.length !== 1) writeFileSync(place, '')
        return {
          entry,
          to: place.toString('latin1'),
          pieces: piecesOf(entry, content, place.toString('latin1')),
        }
      })
      await restored(targets, kept, encrypted ? key.privateKey : undefined)
      for (const { entry } of targets) {
        expect(readFileSync(below(to, entry.path)).equals(readFileSync(below(root, entry.path)))).toBe(true)
        if (entry.size === 0 || entry.size >= 16 * MIB) continue
        const stats = lstatSync(below(to, entry.path), { bigint: true })
        expect(Number(stats.mode & 0o7777n)).toBe(entry.mode)
        // Node sets microseconds.
        expect(stats.mtimeNs / 1000n).toBe(BigInt(entry.mtime.replace('.', '')) / 1000n)
      }
    },
    60_000,
  )

  it('is shared out among all threads', async () => {
    const root = scratch()
    for (let i = 0; i < 40; i++) writeFileSync(join(root, `${i}`), randomBytes(300_000))
    const { entries } = await walked([root])
    const kept = keepPacks()
    await storeItems(itemsOf(entries), { ...PLAIN, workers: 3, put: kept.put })
    // Each has one that is not full, and two of the twelve million bytes at least.
    expect([...kept.packs.values()].filter(({ plainBytes }) => plainBytes > 2e6)).toHaveLength(3)
  })

  it('keeps packs within a quarter of the bytes asked for', async () => {
    const root = scratch()
    for (let i = 0; i < 60; i++) writeFileSync(join(root, `${i}`), randomBytes(100_000 + i))
    const { entries } = await walked([root])
    const kept = keepPacks()
    await storeItems(itemsOf(entries), { ...PLAIN, packBytes: MIB, put: kept.put })
    const sizes = [...kept.packs.values()].map(({ plainBytes }) => plainBytes)
    expect(sizes.length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(1.25 * MIB + 2048)
    for (const name of kept.packs.keys()) expect(name).toMatch(/^[a-z0-9]{20}$/)
  })
})

const range = (from: number, end: number) => Array.from({ length: end - from }, (_, n) => from + n)

describe('restoring', () => {
  it('refuses every damaged pack, and writes nothing of it', async () => {
    const root = uglyTree(scratch())
    const { entries } = await walked([root])
    const files = entries.filter((entry) => entry.type === 'file' && entry.size > 0)
    const kept = keepPacks()
    const outcomes = await storeItems(itemsOf(files), {
      recipients: [key.recipient],
      compression: PLAIN.compression,
      put: kept.put,
    })
    const [entry] = files
    if (entry?.type !== 'file') throw new Error('no file')
    const reader = await openPackReader({
      openers: { privateKeys: [key.privateKey] },
      compression: 'zstd',
      encrypted: true,
      workers: 1,
      signal: new AbortController().signal,
    })
    const to = join(scratch(), 'f')
    const [[name, piece] = ['', undefined]] = piecesOf(entry, contentOf(outcomes[0]), to)
    if (!piece) throw new Error('no piece')
    const size = kept.stored(name).bytes.length
    for (const i of [...sampleOf('heads', range(0, 30), 8), ...sampleOf('places', range(30, 60), 8)]) {
      const pack = kept.stored(name)
      const at = i < 30 ? i * 7 : Math.floor((size * (i - 30)) / 30)
      pack.bytes[at] = (pack.bytes[at] ?? 0) ^ (1 << (i % 8))
      await expect(reader.unpack(pack, [piece])).rejects.toMatchObject({
        code: 'integrity',
        message: expect.stringContaining(name),
      })
    }
    const wrong = { ...piece, sha256: '0'.repeat(64) }
    await expect(reader.unpack(kept.stored(name), [wrong])).rejects.toMatchObject({
      code: 'integrity',
      message: expect.stringContaining(to),
    })
    await expect(reader.unpack(kept.stored(name), [{ ...piece, offset: 1 << 30 }])).rejects.toMatchObject({
      code: 'integrity',
    })
    expect(existsSync(to)).toBe(false)
    await reader.unpack(kept.stored(name), [piece])
    await expect(reader.unpack(kept.stored(name), [piece])).rejects.toMatchObject({ code: 'exists' })
    await reader.close()
  })

  it('says whose key is needed', async () => {
    const kept = keepPacks()
    const options = { recipients: [key.recipient], compression: PLAIN.compression, put: kept.put }
    const [outcome] = await storeItems([bytesItem('o', 3, [Buffer.from('abc')])], options)
    const other = await createKeyPair()
    const reader = await openPackReader({
      openers: { privateKeys: [other.privateKey] },
      compression: 'zstd',
      encrypted: true,
      signal: new AbortController().signal,
    })
    const [extent] = contentOf(outcome).extents
    if (!extent) throw new Error('no extent')
    await expect(reader.read(kept.stored(extent.pack), [extent])).rejects.toMatchObject({ code: 'key' })
    await reader.close()
  })

  it('restores setuid, and follows no link', async () => {
    const root = scratch()
    makeTree(root, { f: 'program', target: 'untouched', link: { to: 'target' } })
    const kept = keepPacks()
    const [outcome] = await storeItems([item(join(root, 'f'))], { ...PLAIN, put: kept.put })
    const content = contentOf(outcome)
    const [extent] = content.extents
    if (!extent) throw new Error('no extent')
    const reader = await openPackReader({
      compression: 'zstd',
      encrypted: false,
      signal: new AbortController().signal,
    })
    const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
    const create = { mode: 0o4755, mtime: '1700000000.123456789', ...owner }
    const piece = { ...extent, sha256: content.sha256, at: 0, to: join(root, 'new'), create }
    await reader.unpack(kept.stored(extent.pack), [piece])
    expect(lstatSync(join(root, 'new')).mode & 0o7777).toBe(0o4755)
    await expect(
      reader.unpack(kept.stored(extent.pack), [{ ...piece, to: join(root, 'link') }]),
    ).rejects.toMatchObject({ code: 'exists' })
    const { create: _, ...into } = piece
    await expect(
      reader.unpack(kept.stored(extent.pack), [{ ...into, to: join(root, 'link') }]),
    ).rejects.toMatchObject({ code: 'input' })
    expect(readFileSync(join(root, 'target'), 'utf8')).toBe('untouched')
    await reader.close()
  })
})
