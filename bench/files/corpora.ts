import { createCipheriv } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A tree to be backed up, and how it changes from day to day. */
export interface Corpus {
  name: string
  /** What it is, for the page. */
  what: string
  /** Writes the tree; gives the path of one file in its middle. */
  make(root: string): string
  /** Changes, adds, moves and removes about `share` of the files; `day` seeds it. */
  change(root: string, share: number, day: number): void
}

const WORDS =
  'invoice contract delivery customer address payment meeting budget report minutes offer order annex clause'.split(
    ' ',
  )

/** Documents as an office keeps them: most hardly compress (pictures, PDF, office files), some are text. */
export function documents(files: number): Corpus {
  return {
    name: 'documents',
    what: `${files.toLocaleString('en')} documents of 2 KiB to 1 MiB, four in five incompressible`,
    make: (root) => fill(root, files, 100, documentOf),
    change: (root, share, day) => change(root, files, 100, share, day, documentOf),
  }
}

/** Sources, settings, mails: very many very small texts. */
export function tiny(files: number): Corpus {
  return {
    name: 'tiny files',
    what: `${files.toLocaleString('en')} texts of 200 bytes to 16 KiB`,
    make: (root) => fill(root, files, 200, textOf),
    change: (root, share, day) => change(root, files, 200, share, day, textOf),
  }
}

type Make = (random: Random, number: number) => Buffer

function fill(root: string, files: number, perDirectory: number, make: Make): string {
  for (let n = 0; n < files; n++) write(root, n, perDirectory, make(randomFrom(n), n))
  return pathOf(Math.floor(files / 2), perDirectory)
}

/** Half of what changes is new, a quarter other content, an eighth moved, an eighth gone. */
function change(root: string, files: number, perDirectory: number, share: number, day: number, make: Make) {
  const random = randomFrom(day * 7919 + 13)
  const many = Math.max(8, Math.round(files * share))
  for (let i = 0; i < many; i++) {
    const n = Math.floor(random.share() * files)
    const seed = day * 1_000_003 + i
    const path = join(root, pathOf(n, perDirectory))
    if (i % 8 < 4) write(root, files * (day + 1) + i, perDirectory, make(randomFrom(seed), n))
    else if (i % 8 < 6) write(root, n, perDirectory, make(randomFrom(seed), n))
    else if (i % 8 === 6) quietly(() => renameSync(path, `${path}.moved-${day}`))
    else rmSync(path, { force: true })
  }
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // It was moved or removed on an earlier day.
  }
}

function write(root: string, n: number, perDirectory: number, content: Buffer): void {
  const path = join(root, pathOf(n, perDirectory))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function pathOf(n: number, perDirectory: number): string {
  const directory = Math.floor(n / perDirectory)
  return `${WORDS[directory % WORDS.length]}-${directory}/${WORDS[n % WORDS.length]}-${n}.dat`
}

function documentOf(random: Random, n: number): Buffer {
  // Sizes over three orders of magnitude, as in a real archive: many small ones, few large.
  const bytes = Math.round(2048 * 2 ** (9 * random.share() ** 1.5))
  return n % 5 === 0 ? prose(random, bytes) : random.bytes(bytes)
}

function textOf(random: Random): Buffer {
  return prose(random, Math.round(200 * 2 ** (6.3 * random.share())))
}

function prose(random: Random, bytes: number): Buffer {
  const parts: string[] = []
  for (let length = 0; length < bytes; ) {
    const word =
      random.share() < 0.2
        ? `${Math.floor(random.share() * 1e6)}`
        : WORDS[Math.floor(random.share() * WORDS.length)]
    parts.push(`${word}${random.share() < 0.1 ? '\n' : ' '}`)
    length += (parts.at(-1) ?? '').length
  }
  return Buffer.from(parts.join('')).subarray(0, bytes)
}

interface Random {
  /** 0 to 1. */
  share(): number
  bytes(count: number): Buffer
}

/** The same numbers for the same seed: a cipher over zeros, so that nothing compresses it. */
function randomFrom(seed: number): Random {
  const iv = Buffer.alloc(16)
  iv.writeDoubleLE(seed)
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), iv)
  let pool = Buffer.alloc(0)
  return {
    share() {
      if (pool.length < 4) pool = cipher.update(Buffer.alloc(1024))
      const value = pool.readUInt32LE()
      pool = pool.subarray(4)
      return value / 2 ** 32
    },
    bytes: (count) => cipher.update(Buffer.alloc(count)),
  }
}
