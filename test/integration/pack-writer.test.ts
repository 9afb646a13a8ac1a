import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { openPackReader, type Piece } from '../../src/sources/files/pack-reader.ts'
import { type Item, openPackWriter } from '../../src/sources/files/pack-writer.ts'
import { makeTree, walked } from '../support/file-tree.ts'
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
import { scratchDirectories } from '../support/scratch-directories.ts'

const MIB = 1 << 20
const scratch = scratchDirectories()
// Threads take their time to start on a busy machine.
jest.setTimeout(60_000)

describe('what is known', () => {
  it('is not stored again: copies, renames and what is the same as before', async () => {
    const root = scratch()
    const bytes = randomBytes(5000)
    const large = randomBytes(17 * MIB)
    for (const name of ['a', 'b']) writeFileSync(join(root, name), bytes)
    writeFileSync(join(root, 'large'), large)
    const first = keepPacks()
    const one = { ...PLAIN, put: first.put }
    const [a, b, big] = await storeItems(
      ['a', 'b', 'large'].map((name) => item(join(root, name), name)),
      one,
    )
    expect(contentOf(b)).toEqual(contentOf(a))
    expect(a?.ok && b?.ok && a.stored + b.stored).toBe(5000)

    writeFileSync(join(root, 'renamed-large'), large)
    writeFileSync(join(root, 'new'), 'new')
    const second = keepPacks()
    const known = [contentOf(a), contentOf(big)]
    const again = await storeItems(
      [
        { ...item(join(root, 'b'), 'renamed') },
        { ...item(join(root, 'a'), 'a'), prior: contentOf(a) },
        { ...item(join(root, 'large'), 'large'), prior: contentOf(big) },
        item(join(root, 'renamed-large'), 'renamed-large'),
        item(join(root, 'new'), 'new'),
      ],
      { ...PLAIN, put: second.put, known },
    )
    expect(again.map((outcome) => outcome.ok && outcome.stored)).toEqual([0, 0, 0, 0, 3])
    expect(again.slice(0, 4).map(contentOf)).toEqual([a, a, big, big].map(contentOf))
    expect(second.packs.size).toBe(1)
  })

  it('of a large file are its blocks: only those that changed are stored', async () => {
    const root = scratch()
    const file = join(root, 'database')
    const bytes = randomBytes(40 * MIB + 777)
    writeFileSync(file, bytes)
    const kept = keepPacks()
    const [before] = await storeItems([item(file)], { ...PLAIN, put: kept.put })
    const block = contentOf(before).blocks?.bytes ?? 0
    expect(block).toBe(1 << 16)
    const fd = openSync(file, 'r+')
    for (const at of [0, 9 * MIB + 5, 9 * MIB + block + 5, 40 * MIB + 100]) {
      writeSync(fd, 'changed', at)
      bytes.write('changed', at)
    }
    closeSync(fd)
    const grown = Buffer.concat([bytes, Buffer.from('and longer')])
    appendFileSync(file, 'and longer')
    const [after] = await storeItems([{ ...item(file), prior: contentOf(before) }], {
      ...PLAIN,
      put: kept.put,
    })
    expect(after?.ok && after.stored).toBe(3 * block + 777 + 10)
    const content = contentOf(after)
    const to = join(scratch(), 'f')
    writeFileSync(to, '')
    const [entry] = (await walked([root])).entries.filter((one) => one.type === 'file')
    if (!entry) throw new Error('nothing was found')
    await restored([{ entry, to, pieces: piecesOf(entry, content, to) }], kept)
    expect(readFileSync(to).equals(grown)).toBe(true)
  })
})

describe('a source that does not stand still', () => {
  it('gives a fault for what is gone, is no file or is denied', async () => {
    const root = scratch()
    for (const name of ['gone', 'link', 'large-gone']) writeFileSync(join(root, name), 'here')
    const items = ['gone', 'link', 'large-gone'].map((name) => item(join(root, name), name))
    const large = { ...items[2], entry: { ...items[2]?.entry, size: 20 * MIB } } as Item
    for (const name of ['gone', 'link', 'large-gone']) unlinkSync(join(root, name))
    makeTree(root, { link: { to: 'other' }, other: 'secret' })
    const kept = keepPacks()
    const outcomes = await storeItems([...items.slice(0, 2), large, item(root, 'directory')], {
      ...PLAIN,
      put: kept.put,
    })
    expect(outcomes.map((outcome) => !outcome.ok && outcome.fault)).toEqual(Array(4).fill('vanished'))
    expect(kept.packs.size).toBe(0)
  })

  it('never damages the tar when files are written to while they are read', async () => {
    const root = scratch()
    const count = 12
    for (let i = 0; i < count; i++) writeFileSync(join(root, `${i}`), randomBytes(400_000))
    writeFileSync(join(root, 'large'), randomBytes(30 * MIB))
    const names = [...Array(count).keys(), 'large'].map(String)
    const items = () => names.map((name) => item(join(root, name), name))
    // In another process, whose writes nothing here waits for.
    const script = `
      const fs = require('fs')
      process.chdir(process.argv[1])
      for (let i = 0; ; i++) {
        fs.truncateSync(String(i % ${count}), (i % 5) * 80000)
        fs.appendFileSync(String(i % ${count}), 'x'.repeat(i % 700))
        fs.truncateSync('large', 20e6 + i % 1000)
        if (i === 100) console.log('writing')
      }`
    const writing = spawn(process.execPath, ['-e', script, root], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(writing.stdout, 'data')
    let kept = keepPacks()
    let outcomes = await storeItems(items(), { ...PLAIN, put: kept.put })
    // Until one is written to just then: else it was not tried.
    while (!outcomes.some((outcome) => outcome.ok && outcome.torn)) {
      kept = keepPacks()
      outcomes = await storeItems(items(), { ...PLAIN, put: kept.put })
    }
    writing.kill('SIGKILL')
    await once(writing, 'close')
    const to = scratch()
    for (const { bytes } of kept.packs.values()) {
      const tar = spawnSync('zstd', ['-dc'], { input: bytes, maxBuffer: 1 << 28 })
      expect(spawnSync('tar', ['-x', '-C', to], { input: tar.stdout }).status).toBe(0)
    }
    const reader = await openPackReader({
      compression: 'zstd',
      encrypted: false,
      workers: 1,
      signal: new AbortController().signal,
    })
    for (const [i, outcome] of outcomes.slice(0, count).entries()) {
      const { size, sha256, extents } = contentOf(outcome)
      if (extents[0] === undefined) continue
      const create = { mode: 0o600, mtime: '0.000000000' }
      const piece: Piece = { ...extents[0], sha256, to: join(to, `out-${i}`), at: 0, create }
      await reader.unpack(kept.stored(extents[0].pack), [piece])
      expect(lstatSync(join(to, `out-${i}`)).size).toBe(size)
    }
    await reader.close()
  })

  it.each([5000, 20 * MIB])(
    'takes objects of %i bytes only when they have the size they should',
    async (size) => {
      const bytes = randomBytes(size)
      const thirds = [
        bytes.subarray(0, size / 3),
        bytes.subarray(size / 3, size - 5),
        bytes.subarray(size - 5),
      ]
      const broken = async function* () {
        yield bytes.subarray(0, 100)
        throw new Error('connection lost')
      }
      const kept = keepPacks()
      const outcomes = await storeItems(
        [
          bytesItem('good', size, thirds),
          bytesItem('short', size, thirds.slice(0, 2)),
          bytesItem('long', size, [...thirds, Buffer.from('x')]),
          { ...bytesItem('broken', size, []), body: broken() } as Item,
        ],
        { ...PLAIN, put: kept.put, deduplicate: false },
      )
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : `${outcome.fault}: ${outcome.detail}`))).toEqual([
        'ok',
        `io: ended after ${size - 5} of ${size} bytes`,
        `io: is longer than the ${size} bytes it was said to have`,
        'io: cannot be read (connection lost)',
      ])
      const { extents, size: stored, blocks } = contentOf(outcomes[0])
      expect({ stored, blocks: blocks?.sha256.length }).toEqual({
        stored: size,
        blocks: size > MIB ? size / 65536 : undefined,
      })
      const reader = await openPackReader({
        compression: 'zstd',
        encrypted: false,
        signal: new AbortController().signal,
      })
      const parts: Uint8Array[] = []
      for (const extent of extents) parts.push(...(await reader.read(kept.stored(extent.pack), [extent])))
      await reader.close()
      expect(Buffer.concat(parts).equals(bytes)).toBe(true)
    },
  )
})

describe('an end before the end', () => {
  it('of a cancelled run comes at once, and nothing hangs', async () => {
    const root = scratch()
    writeFileSync(join(root, 'large'), Buffer.alloc(1))
    truncateSync(join(root, 'large'), 4 * 1024 * MIB)
    const controller = new AbortController()
    const writer = await openPackWriter({
      ...PLAIN,
      put: keepPacks().put,
      signal: controller.signal,
    })
    const added = writer.add(item(join(root, 'large')))
    setTimeout(() => controller.abort(new Error('the run was cancelled')), 300)
    const start = performance.now()
    await expect(added).rejects.toThrow('the run was cancelled')
    await expect(writer.finish()).rejects.toThrow('the run was cancelled')
    await expect(writer.add(item(join(root, 'large')))).rejects.toThrow('the run was cancelled')
    await writer.close()
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('fails everything when a pack cannot be stored', async () => {
    const root = uglyTree(scratch())
    const { entries } = await walked([root])
    const failing = storeItems(itemsOf(entries), {
      ...PLAIN,
      packBytes: 1 << 16,
      put: () => Promise.reject(new Error('the store is full')),
    })
    await expect(failing).rejects.toThrow('the store is full')
  })

  it('lets at most three packs be stored at once, and waits for all', async () => {
    const root = uglyTree(scratch())
    const { entries } = await walked([root])
    let storing = 0
    let most = 0
    let stored = 0
    await storeItems(itemsOf(entries), {
      ...PLAIN,
      packBytes: 1 << 16,
      async put() {
        most = Math.max(most, ++storing)
        await new Promise((resolve) => setTimeout(resolve, 20))
        storing--
        stored++
      },
    })
    expect(most).toBe(3)
    expect({ storing, many: stored > 10 }).toEqual({ storing: 0, many: true })
  })

  it('is closed when nothing is being stored any more, and begins no other pack', async () => {
    const root = uglyTree(scratch())
    const { entries } = await walked([root])
    const began = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    let [begun, stored] = [0, 0]
    const writer = await openPackWriter({
      ...PLAIN,
      packBytes: 1 << 16,
      signal: new AbortController().signal,
      async put() {
        if (++begun === 3) began.resolve()
        await goOn.promise
        stored++
      },
    })
    const adding = Promise.allSettled(itemsOf(entries).map((each) => writer.add(each)))
    await began.promise
    const closed = writer.close().then(() => 'closed')
    // Long enough for the threads to end.
    const waits = new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))
    expect(await Promise.race([closed, waits])).toBe('waits')
    goOn.resolve()
    await closed
    await adding
    expect({ begun, stored }).toEqual({ begun: 3, stored: 3 })
  })

  it('fails everything with a clear word when a thread dies', async () => {
    const root = uglyTree(scratch())
    const { entries } = await walked([root])
    const writer = await openPackWriter({
      ...PLAIN,
      put: keepPacks().put,
      signal: new AbortController().signal,
    })
    // No walk gives a path that is no text: the thread meets with an error nobody foresaw.
    const impossible = bytesItem(undefined as never, 3, [Buffer.from('abc')])
    const added = await Promise.allSettled([...itemsOf(entries), impossible].map((one) => writer.add(one)))
    expect(added.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'process' } })
    await expect(writer.finish()).rejects.toThrow('A worker thread (pack) died')
    await writer.close()
  })
})
