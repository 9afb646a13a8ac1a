import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decrypt, readMessage } from 'openpgp'
import { decryptStream } from '../../src/streams/openpgp/reader.ts'
import { encryptStream } from '../../src/streams/openpgp/writer.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { fc } from '../support/properties.ts'

const PART = 2 ** 18
const BOUNDARIES = [
  0,
  1,
  15,
  16,
  191,
  192,
  511,
  512,
  513,
  8383,
  8384,
  PART - 300,
  PART - 1,
  PART,
  PART + 1,
  2 * PART - 1,
  2 * PART,
  2 * PART + 1,
  3_000_017,
]
/** Sizes around which the header, the prefix and the digest push the outer packet over its own part. */
const OUTER = Array.from({ length: 60 }, (_, i) => PART - 55 + i)

let gpg: Gpg
let ecc: KeyPair
let rsa: KeyPair

beforeAll(async () => {
  gpg = createGpg()
  ecc = await createKeyPair()
  rsa = await createKeyPair({ type: 'rsa', rsaBits: 4096, passphrase: 'so long', userIDs: [{ name: 'Big' }] })
  gpg.run(['--import'], Buffer.from(ecc.privateArmor))
  gpg.run(['--passphrase', 'so long', '--import'], Buffer.from(rsa.privateArmor))
}, 60_000)

afterAll(() => gpg.close())

async function encrypt(
  bytes: Uint8Array,
  chunk: number,
  options: Parameters<typeof encryptStream>[0],
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(bytes.subarray(at, at + chunk))
  return Buffer.concat(
    await Readable.from(chunks)
      .pipe(await encryptStream(options))
      .toArray(),
  )
}

async function open(
  message: Buffer,
  chunk: number,
  openers: Parameters<typeof decryptStream>[0],
): Promise<Buffer> {
  const chunks: Buffer[] = []
  for (let at = 0; at < message.length; at += chunk) chunks.push(message.subarray(at, at + chunk))
  return Buffer.concat(await Readable.from(chunks).pipe(decryptStream(openers)).toArray())
}

describe('encryptStream', () => {
  it('gives back any bytes in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 700 }),
        async (bytes, inSize, outSize) => {
          const message = await encrypt(bytes, inSize, { recipients: [ecc.recipient] })
          expect((await open(message, outSize, { privateKeys: [ecc.privateKey] })).equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('gives back every size around the boundaries of its parts', async () => {
    const wrong: number[] = []
    for (const size of [...BOUNDARIES, ...OUTER]) {
      const bytes = randomBytes(size)
      const message = await encrypt(bytes, 65_537, { recipients: [ecc.recipient] })
      if (!(await open(message, 99_991, { privateKeys: [ecc.privateKey] })).equals(bytes)) wrong.push(size)
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it.each(BOUNDARIES)('is read by gpg byte for byte: %d bytes', async (size) => {
    const bytes = randomBytes(size)
    const message = await encrypt(bytes, 100_003, { recipients: [ecc.recipient] })
    expect(gpg.run(['--decrypt'], message).equals(bytes)).toBe(true)
  })

  it.each([0, 511, PART + 1])('is read by sq and openpgp.js byte for byte: %d bytes', async (size) => {
    const bytes = randomBytes(size)
    const message = await encrypt(bytes, 50_000, { recipients: [ecc.recipient, rsa.recipient] })
    const keyFile = join(gpg.home, 'ecc.asc')
    writeFileSync(keyFile, ecc.privateArmor)
    const sq = spawnSync('sq', ['decrypt', '--recipient-key', keyFile], {
      input: message,
      maxBuffer: 1 << 26,
    })
    expect(sq.status).toBe(0)
    expect(sq.stdout.equals(bytes)).toBe(true)
    const decrypted = await decrypt({
      message: await readMessage({ binaryMessage: new Uint8Array(message) }),
      decryptionKeys: ecc.privateKey,
      format: 'binary',
    })
    expect(Buffer.from(decrypted.data).equals(bytes)).toBe(true)
  })

  it('is read with the key of each recipient, and with each password', async () => {
    const bytes = randomBytes(5000)
    const message = await encrypt(bytes, 5000, {
      recipients: [rsa.recipient, ecc.recipient],
      passwords: ['one', 'two'],
    })
    expect((await open(message, 999, { privateKeys: [ecc.privateKey] })).equals(bytes)).toBe(true)
    expect((await open(message, 999, { privateKeys: [rsa.privateKey] })).equals(bytes)).toBe(true)
    expect((await open(message, 999, { privateKeys: [], passwords: ['wrong', 'two'] })).equals(bytes)).toBe(
      true,
    )
    const alone = createGpg()
    try {
      expect(alone.run(['--passphrase', 'one', '--decrypt'], message).equals(bytes)).toBe(true)
    } finally {
      alone.close()
    }
    gpg.run(['--delete-secret-keys', ecc.recipient.fingerprint])
    expect(gpg.run(['--passphrase', 'so long', '--decrypt'], message).equals(bytes)).toBe(true)
    gpg.run(['--import'], Buffer.from(ecc.privateArmor))
  })

  it('uses AES-256, version 1 with a digest, and no compression', async () => {
    const message = await encrypt(Buffer.alloc(3000), 3000, {
      recipients: [ecc.recipient],
      passwords: ['one'],
    })
    const listing = gpg.run(['--list-packets', '-v'], message).toString()
    expect(listing).toMatch(/pubkey enc packet: version 3/)
    expect(listing).toMatch(/symkey enc packet: version 4, cipher 9/)
    expect(listing).toMatch(/mdc_method: 2/)
    expect(listing).toMatch(/literal data packet:\s+mode b \(62\), created 0, name=""/)
    expect(listing).not.toMatch(/compressed packet/)
  })

  it('refuses to encrypt to nobody, and to a key that has expired since it was read', async () => {
    await expect(encryptStream({ recipients: [] })).rejects.toMatchObject({ code: 'key' })
    const short = await createKeyPair({ keyExpirationTime: 86_400 })
    const later = new Date(Date.now() + 2 * 86_400_000)
    await expect(encryptStream({ recipients: [short.recipient], at: later })).rejects.toMatchObject({
      code: 'key',
    })
  })

  it('keeps its memory constant', async () => {
    const chunk = randomBytes(1 << 20)
    const source = Readable.from(
      (function* () {
        for (let i = 0; i < 256; i++) yield chunk
      })(),
    )
    const before = process.memoryUsage()
    let peak = 0
    let bytes = 0
    const stage = await encryptStream({ recipients: [ecc.recipient] })
    for await (const piece of source.pipe(stage).pipe(decryptStream({ privateKeys: [ecc.privateKey] }))) {
      bytes += (piece as Buffer).length
      const { external, arrayBuffers, heapUsed } = process.memoryUsage()
      peak = Math.max(
        peak,
        external + arrayBuffers + heapUsed - before.external - before.arrayBuffers - before.heapUsed,
      )
    }
    expect(bytes).toBe(256 << 20)
    expect(peak).toBeLessThan(200 << 20)
  }, 60_000)
})
