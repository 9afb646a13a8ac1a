import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Manifest } from '../../src/backup/manifest.ts'
import { restoreText } from '../../src/report/restore-text.ts'
import { openFileInventory } from '../../src/repository/file-inventory.ts'
import { commit, type Draft, type Encoding } from '../../src/repository/save.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import type { Store } from '../../src/store/store.ts'
import { EnginePacker } from '../support/engine-packed.ts'
import { fileDraft, fileManifest, tree as manyEntries, writeEntries } from '../support/file-inventories.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { described, HandPacker } from '../support/hand-packed.ts'
import { blocksOf } from '../support/hand-restore.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { sampleOf } from '../support/rounds.ts'

jest.setTimeout(120_000)

const PASSWORD = 'index, not data'
const ONE = 'documents/contract "final".pdf'

/** A person with RESTORE.md, bash and the system's programs restores files that tar, zstd and gpg packed. */
describe('RESTORE.md of files', () => {
  let keys: KeyPair
  let gpg: Gpg
  let dir: string
  beforeAll(async () => {
    keys = await createKeyPair()
    gpg = createGpg()
    gpg.run(['--import'], Buffer.from(keys.privateArmor))
    dir = await mkdtemp(join(tmpdir(), 'lifeboat-by-hand-'))
  })
  afterAll(async () => {
    gpg.close()
    await rm(dir, { recursive: true, force: true })
  })

  const encodings: [string, () => Encoding][] = [
    ['encrypted', () => ({ compression: { kind: 'zstd', level: 3 }, recipients: [keys.recipient] })],
    ['stored as they are', () => ({ compression: { kind: 'none' }, recipients: [] })],
  ]

  const packers = ['tar', 'us']
  const allKinds = packers.flatMap((packer) => encodings.map((kind) => [packer, ...kind] as const))
  // Both packers and both encodings, in the usual run in one of the two ways to pair them.
  const pairs = sampleOf(
    'kinds',
    [
      [0, 3],
      [1, 2],
    ],
    1,
  ).flat()
  const kinds = allKinds.filter((_, at) => pairs.includes(at))

  it.each(kinds)('restores full and incremental backups packed by %s, %s', async (packer, word, encoding) => {
    const scene = await openScene(`${word} by ${packer}`, encoding(), packer === 'us')
    if (packer === 'us') writeFileSync(join(scene.source, 'large "file"'), randomBytes(20 << 20))
    const full = await scene.backUp({ full: true })
    const then = described(scene.source)
    const restored = await scene.type(full)
    expect([restored.code, restored.err]).toEqual([0, ''])
    expect(described(join(restored.home, 'tree'))).toBe(then)
    expect(described(join(restored.home, 'full'))).toBe(then)
    // One file alone, by its name.
    expect(readFileSync(join(restored.home, 'part', ONE))).toEqual(readFileSync(join(scene.source, ONE)))
    expect(await filesIn(join(restored.home, 'part'))).toEqual([ONE])

    change(scene.source)
    if (packer === 'us') rewriteMiddle(join(scene.source, 'large "file"'))
    const next = await scene.backUp({ full: false })
    const now = described(scene.source)
    expect(now).not.toBe(then)
    const later = await scene.type(next)
    expect([later.code, later.err]).toEqual([0, ''])
    expect(described(join(later.home, 'tree'))).toBe(now)

    // The text of the newest backup serves for the older one.
    const earlier = await scene.type(next, (block) => block.replace(`ID=${next.id}`, `ID=${full.id}`))
    expect([earlier.code, earlier.err]).toEqual([0, ''])
    expect(described(join(earlier.home, 'tree'))).toBe(then)
  })

  it('fetches no more than one file takes', async () => {
    const scene = await openScene(
      'one',
      encodings[0]?.[1]() ?? { compression: { kind: 'none' }, recipients: [] },
    )
    const full = await scene.backUp({ full: true })
    const all = blocksIn(full, scene.store)
    const find = (word: string) => all.findIndex((block) => block.includes(word))
    const objects = find('dirname')
    const decode = all[find('> "$' + '{name%')] ?? ''
    const unwrap = [...all.slice(objects, objects + 2), decode]
    const choose = (all[find('> some')] ?? '').replace('restore some part', '')
    const steps = [
      ...all.slice(1, objects),
      all[find('cp "$ID".sums')] ?? '',
      ...unwrap,
      all[find('> entries')] ?? '',
      choose,
      all[find('-f - all.sums')] ?? '',
      ...unwrap,
      (all[find('restore entries tree')] ?? '').replace('restore entries tree', 'restore some part'),
    ]
    const typed = await scene.run(steps)
    expect([typed.code, typed.err]).toEqual([0, ''])
    expect(await filesIn(join(typed.home, 'part'))).toEqual([ONE])
    const fetched = (await filesIn(join(typed.home, 'packs'))).filter((name) => name.endsWith('.pgp'))
    expect(fetched).toHaveLength(1)
    expect(full.objects.filter(({ role }) => role === 'pack').length).toBeGreaterThan(2)
  })

  it('merges a base and its changes as we do', async () => {
    const store = openDirectoryStore(join(dir, 'merge'))
    const encoding: Encoding = { compression: { kind: 'none' }, recipients: [] }
    const odd = ['a"b', 'a\\u0022b', '\xff', '\xfe', '\xff/x', '-n', 'é'].map((path) => ({
      ...entryAt(path),
    }))
    const first = sorted([...manyEntries(2000), ...odd])
    const before = fileDraft(encoding)
    const written = await writeEntries(store, before, first)
    const previous = await openFileInventory(store, fileManifest(before, written), undefined)
    // Of names that look alike in the readable form one goes, one changes; and many come and go.
    const second = sorted([
      ...manyEntries(2000).filter((_, at) => at % 50 !== 3),
      ...odd.filter(({ path }) => path !== '\xfe').map((entry) => ({ ...entry, uid: 7 })),
    ])
    const after = fileDraft(encoding)
    const list = await writeEntries(store, after, second, { previous })
    expect(list.base).toBe('kept')
    const manifest = fileManifest(after, list, [
      { key: 'erp/prod/files/packs/x.tar', role: 'pack', bytes: 0, sha256: '' },
    ])
    const merge = blocksIn(manifest, store).find((block) => block.includes('> entries')) ?? ''
    const [own, base] = list.parts.map(({ key }) => key)
    const script = `set -euo pipefail; ID=${after.id}; mkdir packs
      cp ${store.url.slice(5)}/${own} .; cp ${store.url.slice(5)}/${base} packs/\n${merge}`
    const home = await mkdtemp(join(dir, 'home-'))
    const typed = await bash(script, home, home)
    expect([typed.code, typed.err]).toEqual([0, ''])
    const lines = readFileSync(join(home, 'entries'), 'utf8').trimEnd().split('\n')
    const names = lines
      .map((line) => JSON.parse(line))
      .map(({ raw, path }) => raw ?? Buffer.from(path).toString('base64'))
    expect(names).toHaveLength(second.length)
    expect(new Set(names)).toEqual(
      new Set(second.map(({ path }) => Buffer.from(path, 'latin1').toString('base64'))),
    )
    expect(lines.filter((line) => line.includes('"uid":7')).length).toBe(odd.length - 1)
  })

  it('says which file is damaged, and ends with a fault', async () => {
    const scene = await openScene('damaged', { compression: { kind: 'none' }, recipients: [] })
    const full = await scene.backUp({ full: true })
    const damage = `IFS=: read -r pack at _ < <(grep -aoE '[a-z0-9]{20}:[0-9]+:[0-9]+' entries)
      printf XYZ | dd of="packs/$pack.tar" bs=1 seek="$at" conv=notrunc status=none`
    const typed = await scene.type(full, (block) =>
      block.replace('restore entries tree', `${damage}\nrestore entries tree`),
    )
    expect(typed.code).not.toBe(0)
    expect(typed.err).toMatch(/^DAMAGED: \S/)
  })

  /** A store, a source tree, and the backups of it. */
  async function openScene(name: string, encoding: Encoding, engine = false) {
    const source = join(dir, `source of ${name}`)
    makeTree(source)
    const store = openDirectoryStore(join(dir, `store's "${name}"`))
    const packer = engine ? new EnginePacker(store) : new HandPacker(store, gpg, dir)
    return {
      source,
      store,
      async backUp({ full }: { full: boolean }): Promise<Manifest> {
        const draft: Draft = fileDraft(encoding)
        const entries = await packer.pack(draft, source, { full })
        const written = await writeEntries(store, draft, entries, { passwords: [PASSWORD] })
        const plain = fileManifest(draft, written, packer.parts)
        const manifest = { ...plain, source: { mode: full ? 'full' : 'incremental' } }
        await commit(store, manifest, undefined)
        return manifest
      },
      /** All blocks of the section in their order; those for full backups alone are left out for others. */
      async type(manifest: Manifest, edit = (block: string) => block) {
        const full = manifest.source.mode === 'full'
        const blocks = blocksIn(manifest, store)
          .map(edit)
          .filter((block) => full || (!block.includes('full/') && !block.includes('-C full')))
        return this.run(blocks)
      },
      async run(blocks: readonly string[]) {
        const name = `NAME='${ONE.replaceAll('"', '\\u0022')}'`
        const home = await mkdtemp(join(dir, 'home-'))
        const typed = await bash(blocks.map((block) => block.replace(/^NAME=.*/, name)).join('\n'), home, '/')
        const [place = ''] = (await readdir(home)).filter((entry) => entry.startsWith('restore-files-'))
        return { ...typed, home: join(home, place) }
      },
    }
  }

  async function bash(script: string, home: string, cwd: string) {
    await writeFile(join(home, 'typed.sh'), script)
    const env = { PATH: '/usr/bin:/bin', HOME: home, GNUPGHOME: gpg.home, LC_ALL: 'C.UTF-8' }
    const child = spawn('/bin/bash', [join(home, 'typed.sh')], {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const text = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      text.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      text.err += chunk
    })
    const [code] = await once(child, 'close')
    return { code, out: text.out, err: text.err.replaceAll(/^(gpg: .*| {6,}.*)\n/gm, '') }
  }
})

function blocksIn(manifest: Manifest, store: Store): string[] {
  const page = {
    target: manifest.target,
    version: '0.1.0',
    written: new Date(),
    places: [{ url: store.url }],
    backups: [{ manifest, signed: false }],
    unreadable: [],
  }
  return blocksOf(restoreText(page), 'Files')
}

/** A tree with the names and things that break scripts. */
function makeTree(root: string): void {
  const bytes = (name: string) => Buffer.from(`${root}/${name}`, 'latin1')
  for (const name of ['documents', 'empty', 'read only', 'deep/er/still', '\xff\xfe', '-rf'])
    mkdirSync(bytes(name), { recursive: true })
  const names = [
    ONE,
    'a\nb',
    'tail\n',
    "it's",
    'back\\slash\\n',
    '\\u0022',
    '%s %b',
    '$(id)',
    '`id`',
    '*',
    ' ',
    '-n',
    '-rf/x',
    '\xe9 latin',
    '\xff\xfe/x',
    '\xff',
    '\xc3\xa9',
    'deep/er/still/file',
    `${'long '.repeat(40)}name`,
    'tab\there',
    '.hidden',
    '~',
  ]
  for (const [at, name] of names.entries()) {
    writeFileSync(bytes(name), randomBytes(1 + at * 37), { mode: 0o640 })
    utimesSync(bytes(name), 1_600_000_000 + at, 1_600_000_000.123456 + at)
  }
  writeFileSync(bytes('nothing'), '')
  writeFileSync(bytes('documents/large.db'), randomBytes(150_000), { mode: 0o600 })
  writeFileSync(bytes('old'), 'before 1970')
  utimesSync(bytes('old'), -1.5, -1.5)
  writeFileSync(bytes('run'), randomBytes(10))
  chmodSync(bytes('run'), 0o4755)
  linkSync(bytes('run'), bytes('deep/run again\n'))
  symlinkSync('/etc/passwd', bytes('absolute'))
  symlinkSync(Buffer.from('../\xff "\n', 'latin1'), bytes('deep/dangling'))
  lutimesSync(bytes('absolute'), 1_500_000_000, 1_500_000_000)
  chmodSync(bytes('read only'), 0o2555)
  for (const name of ['read only', 'deep/er', 'documents', ''])
    utimesSync(bytes(name), 1_400_000_000, 1_400_000_000.5)
}

/** What happens to a tree: changed, new, gone, renamed, copied, another type, other attributes. */
function change(root: string): void {
  const bytes = (name: string) => Buffer.from(`${root}/${name}`, 'latin1')
  writeFileSync(bytes('a\nb'), randomBytes(99))
  writeFileSync(bytes('new "one"'), randomBytes(500))
  rmSync(bytes('*'))
  renameSync(bytes('documents'), bytes('papers'))
  mkdirSync(bytes('documents'))
  writeFileSync(bytes(ONE), readFileSync(bytes("it's")))
  rmSync(bytes('\xff\xfe'), { recursive: true })
  writeFileSync(bytes('\xff\xfe'), randomBytes(20))
  rmSync(bytes('$(id)'))
  mkdirSync(bytes('$(id)'))
  chmodSync(bytes('run'), 0o700)
  rmSync(bytes('absolute'))
  writeFileSync(bytes('absolute'), 'a file now')
}

/** Some bytes of a large file, which the next backup stores without the rest. */
function rewriteMiddle(path: string): void {
  const file = openSync(path, 'r+')
  writeSync(file, randomBytes(70_000), 0, 70_000, 9_000_001)
  closeSync(file)
}

function entryAt(path: string) {
  const [, file] = manyEntries(1)
  if (file?.type !== 'file') throw new Error('no file')
  return { ...file, path }
}

function sorted<T extends { path: string }>(entries: T[]): T[] {
  const key = (path: string) => path.replaceAll('/', '\0')
  return entries.toSorted((a, b) => (key(a.path) < key(b.path) ? -1 : 1))
}

async function filesIn(root: string): Promise<string[]> {
  const found = spawnSync('find', [root, '-type', 'f', '-printf', '%P\\n'])
  return found.stdout.toString().trimEnd().split('\n')
}
