import { createCipheriv, createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import type { BytePath } from '../../src/backup/files/entry.ts'

type Random = () => number

const MIB = 2 ** 20
/** Around the edges of frames, blocks and the size from which a file is cut into blocks. */
const SIZES = [0, 1, 2, 511, 512, 513, 4096, 65_535, 65_536, 65_537, 100_000, MIB - 1, MIB, MIB + 1]
const RARE_SIZES = [8 * MIB, 8 * MIB + 1, 16 * MIB - 1, 16 * MIB, 16 * MIB + 1, 17 * MIB + 511]
const MODES = [0o644, 0o600, 0o400, 0o755, 0o4755, 0o2755, 0o6711, 0o1644, 0o000, 0o777]
const DIRECTORY_MODES = [0o755, 0o700, 0o2770, 0o1777, 0o555]
/** Seconds: before 1970, its first moments, now, after 2038, 2100. */
const TIMES = [-2_000_000_000, -86_400.5, -0.25, 0, 1, 1_234_567_890.125, 1_700_000_000, 4_102_444_800.75]
const NAMES = [
  'with\nnewline',
  'quote"and\'back\\slash',
  ' leading and trailing ',
  '-rf',
  'tab\tand\x01control',
  'latin\xe9\xff',
  Buffer.from('grüße 文件 🛟', 'utf8').toString('latin1'),
  'x'.repeat(255),
  `${'y'.repeat(101)}.txt`,
  '$(touch hurt)`id`',
  'part.~parts',
  'a.b',
  'a',
  'a-b',
  '*?[x]',
  '#comment',
  '%0A::error::no',
]

/** A tree of everything a file system may hold, the same for the same numbers. Needs root for odd modes. */
export function growTree(tree: string, random: Random, files = 40): void {
  for (let n = 0; n < files; n++) createOne(tree, random)
  for (const path of pick(paths(tree), random, 8)) adorn(tree, path, random)
}

/** So many random changes, among them those that look like none. Gives what was done, for a failed run's message. */
export function changeTree(tree: string, random: Random, changes = 12): string[] {
  const done: string[] = []
  for (let n = 0; n < changes; n++) {
    const [name, change] = one(CHANGES, random)
    const [path] = pick(
      paths(tree).filter((at) => kind(tree, at) === 'file'),
      random,
      1,
    )
    if (path === undefined) createOne(tree, random)
    else change(tree, path, random)
    done.push(`${name} ${path}`)
  }
  return done
}

type Change = (tree: string, path: BytePath, random: Random) => void

const CHANGES: readonly (readonly [string, Change])[] = [
  [
    'modify',
    (tree, path, random) => {
      const size = lstatSync(real(tree, path)).size
      writeFileSync(real(tree, path), content(size, random), { flag: 'r+' })
    },
  ],
  [
    'modify a few bytes',
    (tree, path, random) => {
      const { size } = lstatSync(real(tree, path))
      const at = Math.floor(random() * size)
      const file = openSync(real(tree, path), 'r+')
      writeSync(file, content(3, random), 0, Math.min(3, size), at)
      closeSync(file)
    },
  ],
  [
    'append',
    (tree, path, random) => appendFileSync(real(tree, path), content(one([1, 70_000], random), random)),
  ],
  [
    'truncate',
    (tree, path, random) =>
      truncateSync(real(tree, path), Math.floor(lstatSync(real(tree, path)).size * random())),
  ],
  ['rename', (tree, path, random) => renameSync(real(tree, path), real(tree, freshPath(tree, random)))],
  ['chmod', (tree, path, random) => chmodSync(real(tree, path), one(MODES, random))],
  ['touch', (tree, path, random) => setTime(tree, path, one(TIMES, random))],
  ['delete', (tree, path) => rmSync(real(tree, path))],
  [
    'replace by a directory',
    (tree, path, random) => {
      rmSync(real(tree, path))
      mkdirSync(real(tree, path))
      writeFileSync(real(tree, `${path}/inside`), content(one(SIZES, random), random))
    },
  ],
  [
    'replace a directory by a file',
    (tree, _path, random) => {
      const [directory] = pick(
        paths(tree).filter((at) => kind(tree, at) === 'directory'),
        random,
        1,
      )
      if (directory === undefined) return
      rmSync(real(tree, directory), { recursive: true })
      writeFileSync(real(tree, directory), content(one(SIZES, random), random))
    },
  ],
  [
    'swap two names',
    (tree, path, random) => {
      const other = pick(
        paths(tree).filter((at) => kind(tree, at) === 'file' && at !== path),
        random,
        1,
      )[0]
      if (other === undefined) return
      const between = real(tree, 'between-two')
      renameSync(real(tree, path), between)
      renameSync(real(tree, other), real(tree, path))
      renameSync(between, real(tree, other))
    },
  ],
  [
    'same size and time, other content',
    (tree, path, random) => {
      const { size, mtimeMs } = lstatSync(real(tree, path))
      writeFileSync(real(tree, path), content(size, random), { flag: 'r+' })
      setTime(tree, path, mtimeMs / 1000)
    },
  ],
  ['create', (tree, _path, random) => createOne(tree, random)],
  [
    'rename a directory',
    (tree, _path, random) => {
      const [directory] = pick(
        paths(tree).filter((at) => kind(tree, at) === 'directory' && !at.includes('/')),
        random,
        1,
      )
      if (directory !== undefined)
        renameSync(real(tree, directory), real(tree, `moved${Math.floor(random() * 1e9)}`))
    },
  ],
]

function createOne(tree: string, random: Random): void {
  const path = freshPath(tree, random)
  const at = real(tree, path)
  const known = paths(tree).filter((other) => kind(tree, other) === 'file')
  const [other] = pick(known, random, 1)
  const kindOf = random()
  if (kindOf < 0.12) mkdirSync(at, { mode: one(DIRECTORY_MODES, random) })
  else if (kindOf < 0.2)
    symlinkSync(latin(one(['a', 'nowhere', './x/../y', 'latin\xe9\n"', 't'.repeat(300)], random)), at)
  else if (kindOf < 0.27 && other !== undefined) linkSync(real(tree, other), at)
  else if (kindOf < 0.35 && other !== undefined) copyFileSync(real(tree, other), at)
  else writeFileSync(at, content(one(random() < 0.02 ? RARE_SIZES : SIZES, random), random))
  if (random() < 0.3) adorn(tree, path, random)
}

function adorn(tree: string, path: BytePath, random: Random): void {
  const what = kind(tree, path)
  if (what === 'file') chmodSync(real(tree, path), one(MODES, random))
  if (what === 'directory') chmodSync(real(tree, path), one(DIRECTORY_MODES, random))
  setTime(tree, path, one(TIMES, random))
}

/** A path that is free, often in a directory that is there, with a name from the ugly list. */
function freshPath(tree: string, random: Random): BytePath {
  const directories = paths(tree).filter((at) => kind(tree, at) === 'directory')
  const [parent] = random() < 0.7 ? pick(directories, random, 1) : []
  const number = Math.floor(random() * 1e9)
  const name = random() < 0.4 ? one(NAMES, random) : `file${number}`
  const path = parent === undefined ? name : `${parent}/${name}`
  return kind(tree, path) === undefined && path.length < 3000 ? path : `file${number}`
}

/** Text or noise, each size its own now and then the same as another file's. */
function content(size: number, random: Random): Buffer {
  const seed = Math.floor(random() * 50)
  if (random() < 0.5) return Buffer.alloc(size, `line ${seed} of a text that repeats\n`)
  const key = createHash('sha256').update(`${seed}`).digest()
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(size))
}

/** Everything below the tree but itself, sorted. */
function paths(tree: string, below = ''): BytePath[] {
  return readdirSync(real(tree, below), { encoding: 'latin1' })
    .toSorted()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`
      return kind(tree, path) === 'directory' ? [path, ...paths(tree, path)] : [path]
    })
}

function kind(tree: string, path: BytePath): 'file' | 'directory' | 'other' | undefined {
  const stats = lstatSync(real(tree, path), { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'directory' : 'other'
}

function setTime(tree: string, path: BytePath, seconds: number): void {
  lutimesSync(real(tree, path), seconds, seconds)
}

function real(tree: string, path: BytePath): Buffer {
  return latin(path === '' ? tree : `${tree}/${path}`)
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function one<T>(all: readonly T[], random: Random): T {
  const chosen = all[Math.floor(random() * all.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

function pick<T>(all: readonly T[], random: Random, count: number): T[] {
  return all.length === 0 ? [] : Array.from({ length: count }, () => one(all, random))
}
