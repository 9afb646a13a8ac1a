import { randomBytes } from 'node:crypto'
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { readSigners, type Signer } from '../../src/streams/openpgp/signature.ts'
import { countRuns } from '../support/fault-report.ts'
import { backUp, quietly, readBack, verifyAll } from '../support/faulty-store.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { filesBelow } from '../support/scenario.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const DUMP = Buffer.from(`${randomBytes(600).toString('hex')}\n`.repeat(3))
/** How many bytes apart flips and lengths are. */
const [APART, LENGTHS] = [rounds(23, 1), rounds(71, 1)]
/** Bits of each byte: of what is signed, and of what is held by the sum that is signed. */
const BITS = { signed: rounds(1, 8), summed: rounds(1, 2) }
/** A hang, and not a busy machine. */
const HANG_MS = 20_000
const ABREAST = 4

/** A change to one file of the backup; without a body the file is gone. */
interface Harm {
  name: string
  what: string
  change: (whole: Buffer) => Buffer | undefined
}

/** A small backup, signed, and every change that a disk or a line could make to it. */
describe('every byte of a small backup', () => {
  const random = seededRandom('flips')
  const scratch = scratchDirectories()
  const directories = Array.from({ length: ABREAST }, () => scratch())
  let keys: KeyPair
  let trusted: Signer[]
  let names: string[]
  let slowest = 0
  beforeAll(async () => {
    quietly()
    const [own, signer] = await Promise.all([createKeyPair(), createKeyPair()])
    keys = own
    trusted = await readSigners([signer.publicArmor])
    const [first = '', ...others] = directories
    await backUp(openDirectoryStore(first), DUMP, keys, 'app', signer.privateKey)
    for (const other of others) cpSync(first, other, { recursive: true })
    names = (await filesBelow(first)).filter((name) => !name.endsWith('RESTORE.md'))
  })

  const sizeOf = (name: string) => statSync(join(directories[0] ?? '', name)).size

  /** Puts another body in a file's place; says what took it for good that is not, in one line. */
  async function harmed(directory: string, { name, what, change }: Harm): Promise<string[]> {
    const store = openDirectoryStore(directory)
    const file = join(directory, name)
    const whole = readFileSync(file)
    const body = change(Buffer.from(whole))
    if (body === undefined) rmSync(file)
    else writeFileSync(file, body)
    const started = performance.now()
    try {
      const { result } = await verifyAll(store, 'app', trusted)
      const read = await readBack(store, keys, undefined, 'app', trusted).catch(() => undefined)
      const wrong: string[] = []
      // What is not signed itself, such as the packet's length, may change in a signature that holds all the same.
      const harmless = name.endsWith('.sig') && body?.length === whole.length
      if (result === 'pass' && !harmless) wrong.push('verify passed')
      if (read && !name.includes('inventory') && !harmless) wrong.push('it was restored')
      if (read && !read.equals(DUMP)) wrong.push('other bytes were restored')
      const took = performance.now() - started
      slowest = Math.max(slowest, took)
      if (took > HANG_MS) wrong.push(`it took ${took} ms`)
      return wrong.length > 0 ? [`${name} ${what}: ${wrong.join(', ')}`] : []
    } finally {
      writeFileSync(file, whole)
    }
  }

  /** Tries every harm, some abreast, each in a copy of the backup. */
  async function harmedAll(title: string, harms: readonly Harm[]): Promise<string[]> {
    const all: string[] = []
    const queue = harms.values()
    const worker = async (directory: string) => {
      for (const harm of queue) {
        const wrong = await harmed(directory, harm)
        countRuns(`${title}: verify and restore`, 'code', wrong)
        all.push(...wrong)
      }
    }
    await Promise.all(directories.map(worker))
    process.stderr.write(`${title}: ${harms.length} runs, the slowest took ${Math.round(slowest)} ms\n`)
    return all
  }

  it('is one that passes before it is harmed', async () => {
    expect(names).toHaveLength(4)
    for (const directory of directories) {
      const store = openDirectoryStore(directory)
      expect((await verifyAll(store, 'app', trusted)).result).toBe('pass')
      expect((await readBack(store, keys, undefined, 'app', trusted)).equals(DUMP)).toBe(true)
    }
  })

  it('flipped: never verified, never restored', async () => {
    const harms: Harm[] = []
    for (const name of names) {
      const bits = /manifest/.test(name) ? BITS.signed : BITS.summed
      for (let at = Math.floor(random() * APART); at < sizeOf(name); at += APART) {
        const first = Math.floor(random() * 8)
        for (let nth = 0; nth < bits; nth++) {
          const bit = (first + nth) % 8
          harms.push({ name, what: `byte ${at} bit ${bit}`, change: (body) => flip(body, at, bit) })
        }
      }
    }
    expect(harms.length).toBeGreaterThan(100)
    expect(await harmedAll('a flipped bit', harms)).toEqual([])
  }, 7_200_000)

  it('cut to any length, made longer, or gone: never verified, never restored', async () => {
    const harms: Harm[] = []
    for (const name of names) {
      harms.push({ name, what: 'gone', change: () => undefined })
      for (let length = 0; length < sizeOf(name); length += LENGTHS)
        harms.push({ name, what: `cut to ${length}`, change: (body) => body.subarray(0, length) })
      for (const more of [1, 16, 64]) {
        const change = (body: Buffer) => Buffer.concat([body, Buffer.alloc(more)])
        harms.push({ name, what: `longer by ${more}`, change })
      }
    }
    expect(await harmedAll('another length', harms)).toEqual([])
  }, 3_600_000)
})

function flip(body: Buffer, at: number, bit: number): Buffer {
  body[at] = (body[at] ?? 0) ^ (1 << bit)
  return body
}
