import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BytePath, Content, Entry, Extent } from '../../src/backup/files/entry.ts'
import type { Walked, WalkedFile } from '../../src/backup/files/walked.ts'
import type { StoredPart } from '../../src/backup/manifest.ts'
import { newPackName, putPack } from '../../src/repository/packs.ts'
import type { Draft } from '../../src/repository/save.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { walkTree } from '../../src/sources/files/walk.ts'
import type { Store } from '../../src/store/store.ts'
import type { Gpg } from './gpg.ts'

/** From so many bytes on a file is cut into pieces here; ours begins at 16 MiB. */
const LARGE_BYTES = 100_000
const PIECE_BYTES = 40_000

/** A tree as a walk finds it. */
export async function walked(root: string): Promise<Walked[]> {
  const options = {
    exclude: [],
    oneFileSystem: true,
    onFault: () => undefined,
    signal: new AbortController().signal,
  }
  return (await Array.fromAsync(walkTree({ roots: resolveRoots([root], '/'), ...options }))).flat()
}

/** Packs by tar, zstd and gpg alone: what is plain about the format, written without us. */
export class HandPacker {
  readonly parts: StoredPart[] = []
  readonly #store: Store
  readonly #gpg: Gpg
  readonly #scratch: string
  readonly #known = new Map<string, Content>()

  constructor(store: Store, gpg: Gpg, scratch: string) {
    this.#store = store
    this.#gpg = gpg
    this.#scratch = scratch
  }

  /** Stores what of the tree is not known yet in new packs, and gives the entries; a full backup stores all there is. */
  async pack(draft: Draft, root: string, options: { full: boolean }): Promise<Entry[]> {
    if (options.full) {
      this.#known.clear()
      this.parts.length = 0
    }
    const found = await walked(root)
    const files = found.filter((entry) => entry.type === 'file')
    const fresh = files.filter((file) => !this.#known.has(sha256(bytesAt(root, file.path))))
    const linked = new Set(found.flatMap((entry) => (entry.type === 'hardlink' ? [entry.to] : [])))
    const alone = fresh.filter((file) => !linked.has(file.path))
    const half = Math.ceil(alone.length / 2)
    for (const some of [alone.slice(0, half), alone.slice(half)]) {
      if (some.length > 0)
        await this.#save(
          draft,
          root,
          some,
          some.map(({ path }) => path),
        )
    }
    // The last pack of a full backup has what is no content, and files with several names, so that tar links them.
    const rest = found.filter((entry) => entry.type !== 'file' || linked.has(entry.path))
    const last = fresh.filter((file) => linked.has(file.path))
    if (options.full)
      await this.#save(
        draft,
        root,
        last,
        rest.map(({ path }) => path),
      )
    else if (last.length > 0)
      await this.#save(
        draft,
        root,
        last,
        last.map(({ path }) => path),
      )
    return found.map((entry) => this.#entry(root, entry))
  }

  async #save(draft: Draft, root: string, files: WalkedFile[], names: BytePath[]): Promise<void> {
    const name = newPackName()
    const staged = mkdtempSync(join(this.#scratch, 'parts-'))
    const large = files.filter(({ size }) => size >= LARGE_BYTES)
    for (const { path } of large) stageParts(root, staged, path)
    const whole = names.filter((path) => !large.some((file) => file.path === path))
    const parts = large.flatMap(({ path }) =>
      readdirSync(join(staged, `${path}.~parts`)).map((part) => `${path}.~parts/${part}`),
    )
    const tar = tarOf([root, whole], [staged, parts])
    for (const file of files) this.#learn(name, tar, bytesAt(root, file.path))
    rmSync(staged, { recursive: true })
    const bytes = this.#wrapped(draft, tar)
    this.parts.push(
      await putPack(this.#store, draft, { name, bytes, sha256: sha256(bytes), plainBytes: tar.length }),
    )
  }

  /** Where the bytes are is seen by looking for them: contents of a test are random, and begin at a tar block. */
  #learn(pack: string, tar: Buffer, bytes: Buffer): void {
    const pieces = bytes.length >= LARGE_BYTES ? PIECE_BYTES : Math.max(1, bytes.length)
    const extents: Extent[] = []
    for (let at = 0; at < bytes.length; at += pieces) {
      const piece = bytes.subarray(at, at + pieces)
      let offset = tar.indexOf(piece)
      while (offset >= 0 && offset % 512 !== 0) offset = tar.indexOf(piece, offset + 1)
      if (offset < 0) throw new Error('tar did not store a file')
      extents.push({ pack, offset, length: piece.length })
    }
    this.#known.set(sha256(bytes), { size: bytes.length, sha256: sha256(bytes), extents })
  }

  #entry(root: string, found: Walked): Entry {
    if (found.type === 'hardlink') return found
    const { source: _, ...entry } = found
    if (entry.type !== 'file') return entry
    const content = this.#known.get(sha256(bytesAt(root, entry.path)))
    if (!content) throw new Error('a file was not stored')
    return { ...entry, ...content }
  }

  #wrapped({ encoding }: Draft, tar: Buffer): Buffer {
    const packed =
      encoding.compression.kind === 'zstd'
        ? output(spawnSync('zstd', ['-qc'], { input: tar, maxBuffer: 1 << 28 }))
        : tar
    const [recipient] = encoding.recipients
    if (!recipient) return packed
    return this.#gpg.run(
      ['--encrypt', '--compress-algo', 'none', '--recipient', recipient.fingerprint],
      packed,
    )
  }
}

/** Everything about the trees a restore must bring back, as find and sha256sum see it. */
export function described(root: string): string {
  const script = `cd "$1" && { find . -printf '%P\\t%y %m %U:%G %T@ %l\\0'; find . -type f -links +1 -printf '%P is one of %n\\0'
    find . -type f -print0 | xargs -0r sha256sum -z; } | sort -z | tr '\\0' '\\n'`
  return output(spawnSync('bash', ['-c', script, 'bash', root], { env: PLAIN, maxBuffer: 1 << 28 })).toString(
    'latin1',
  )
}

const PLAIN = { PATH: '/usr/bin:/bin', LC_ALL: 'C' }

function stageParts(root: string, staged: string, path: BytePath): void {
  const bytes = bytesAt(root, path)
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const part = join(staged, `${path}.~parts`, String(at).padStart(15, '0'))
    mkdirSync(dirname(part), { recursive: true })
    writeFileSync(part, bytes.subarray(at, at + PIECE_BYTES))
    for (const program of ['chown', 'chmod', 'touch'])
      output(spawnSync(program, [`--reference=${root}/${path}`, part]))
  }
}

function tarOf(...groups: [directory: string, names: BytePath[]][]): Buffer {
  const [first, second] = groups.map(([directory, names]) => {
    const input = Buffer.from(names.map((name) => `./${name}\0`).join(''), 'latin1')
    const args = [
      '--format=pax',
      '--no-recursion',
      '--xattrs',
      '-cf',
      '-',
      '-C',
      directory,
      '--null',
      '--no-unquote',
      '-T',
      '-',
    ]
    return names.length === 0
      ? Buffer.alloc(0)
      : output(spawnSync('tar', args, { input, env: PLAIN, maxBuffer: 1 << 28 }))
  })
  if (!first?.length || !second?.length) return first?.length ? first : (second ?? Buffer.alloc(0))
  // Two archives become one without the zero blocks that end the first.
  let end = first.length
  while (end > 0 && first.subarray(end - 512, end).every((byte) => byte === 0)) end -= 512
  return Buffer.concat([first.subarray(0, end), second])
}

function output({ status, stdout, stderr }: SpawnSyncReturns<Buffer>): Buffer {
  if (status !== 0) throw new Error(`a program ended with ${status}: ${stderr.toString()}`)
  return stdout
}

function bytesAt(root: string, path: BytePath): Buffer {
  return readFileSync(bytesPath(root, path))
}

function bytesPath(root: string, path: BytePath): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')])
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
