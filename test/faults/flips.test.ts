import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openDirectoryStore } from '../../src/store/directory.ts'
import type { Store } from '../../src/store/store.ts'
import { readSigners, type Signer } from '../../src/streams/openpgp/signature.ts'
import { backUp, quietly, readBack, verifyAll } from '../support/faulty-store.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { filesBelow } from '../support/scenario.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const DUMP = Buffer.from(`${randomBytes(600).toString('hex')}\n`.repeat(3))
/** Bits of each byte, and how many bytes apart. */
const [BITS, APART, LENGTHS] = [rounds(1, 8), rounds(23, 1), rounds(71, 1)]
const LONGEST_MS = 5000

/** A small backup, signed, and every change that a disk or a line could make to it. */
describe('every byte of a small backup', () => {
  const random = seededRandom('flips')
  const directory = scratchDirectories()()
  const store: Store = openDirectoryStore(directory)
  let keys: KeyPair
  let trusted: Signer[]
  let names: string[]
  beforeAll(async () => {
    quietly()
    const [own, signer] = await Promise.all([createKeyPair(), createKeyPair()])
    keys = own
    trusted = await readSigners([signer.publicArmor])
    await backUp(store, DUMP, keys, 'app', signer.privateKey)
    names = (await filesBelow(directory)).filter((name) => !name.endsWith('RESTORE.md'))
  })

  const sizeOf = (name: string) => statSync(join(directory, name)).size
  const bodyOf = (name: string) => readFileSync(join(directory, name))

  /** Puts another body in a file's place; says what took it for good that is not. */
  async function harmed(name: string, body: Buffer | undefined): Promise<string[]> {
    const file = join(directory, name)
    const whole = readFileSync(file)
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
      if (performance.now() - started > LONGEST_MS) wrong.push('it took longer than 5 s')
      return wrong
    } finally {
      writeFileSync(file, whole)
    }
  }

  it('is one that passes before it is harmed', async () => {
    expect(names).toHaveLength(4)
    expect((await verifyAll(store, 'app', trusted)).result).toBe('pass')
    expect((await readBack(store, keys, undefined, 'app', trusted)).equals(DUMP)).toBe(true)
  })

  it('flipped: never verified, never restored', async () => {
    let runs = 0
    for (const name of names) {
      for (let at = Math.floor(random() * APART); at < sizeOf(name); at += APART) {
        for (let bit = 0; bit < BITS; bit++) {
          const which = BITS === 8 ? bit : Math.floor(random() * 8)
          const body = bodyOf(name)
          body[at] = (body[at] ?? 0) ^ (1 << which)
          const what = `${name} byte ${at} bit ${which}`
          expect([what, ...(await harmed(name, body))]).toEqual([what])
          runs++
        }
      }
    }
    process.stderr.write(`flips: ${runs} runs\n`)
  }, 7_200_000)

  it('cut to any length, made longer, or gone: never verified, never restored', async () => {
    let runs = 0
    for (const name of names) {
      const lengths: (number | undefined)[] = [undefined]
      for (let length = 0; length < sizeOf(name); length += LENGTHS) lengths.push(length)
      for (const length of lengths) {
        const what = `${name} cut to ${length}`
        const body = length === undefined ? undefined : bodyOf(name).subarray(0, length)
        expect([what, ...(await harmed(name, body))]).toEqual([what])
        runs++
      }
      for (const more of [1, 16, 64]) {
        const what = `${name} longer by ${more}`
        expect([what, ...(await harmed(name, Buffer.concat([bodyOf(name), Buffer.alloc(more)])))]).toEqual([
          what,
        ])
        runs++
      }
    }
    process.stderr.write(`truncations and additions: ${runs} runs\n`)
  }, 3_600_000)
})
