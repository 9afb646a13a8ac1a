import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enums, revokeKey } from 'openpgp'
import {
  readSigners,
  type Signer,
  signDetached,
  verifyDetached,
} from '../../src/streams/openpgp/signature.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'

const DAY = 86_400_000
const bytes = Buffer.from('{"format":"lifeboat/1"}\n')
const now = new Date()

let gpg: Gpg
let signer: KeyPair
let other: KeyPair
let trusted: Signer[]

beforeAll(async () => {
  gpg = createGpg()
  signer = await createKeyPair({ userIDs: [{ name: 'Signer' }] })
  other = await createKeyPair({ userIDs: [{ name: 'Other' }] })
  trusted = await readSigners([signer.publicArmor])
  gpg.run(['--import'], Buffer.from(signer.privateArmor))
})

afterAll(() => gpg.close())

function gpgVerify(signature: Uint8Array, signed: Uint8Array): number | null {
  writeFileSync(join(gpg.home, 'x'), signed)
  writeFileSync(join(gpg.home, 'x.sig'), signature)
  return gpg.attempt(['--verify', join(gpg.home, 'x.sig'), join(gpg.home, 'x')]).status
}

describe('signDetached', () => {
  it('makes what gpg --verify accepts, for these bytes only', async () => {
    const signature = await signDetached(bytes, signer.privateKey, now)
    expect(gpgVerify(signature, bytes)).toBe(0)
    expect(gpgVerify(signature, Buffer.concat([bytes, Buffer.from('\n')]))).not.toBe(0)
  })

  it('refuses a key that cannot sign at that instant', async () => {
    const short = await createKeyPair({ keyExpirationTime: 86_400 })
    await expect(
      signDetached(bytes, short.privateKey, new Date(now.getTime() + 2 * DAY)),
    ).rejects.toMatchObject({ code: 'key' })
  })
})

describe('verifyDetached', () => {
  it('accepts our signature and that of gpg, and says who and when', async () => {
    const at = new Date(Math.floor(now.getTime() / 1000) * 1000)
    const signed = await verifyDetached(bytes, await signDetached(bytes, signer.privateKey, at), trusted, now)
    expect(signed).toEqual({ fingerprint: signer.recipient.fingerprint, userId: 'Signer', signedAt: at })
    const made = gpg.run(['-u', 'Signer', '--detach-sign'], bytes)
    expect(await verifyDetached(bytes, made, trusted, new Date(Date.now() + 1000))).toMatchObject({
      userId: 'Signer',
    })
  })

  it('accepts one trusted signer among several signatures', async () => {
    const both = Buffer.concat([
      await signDetached(bytes, other.privateKey, now),
      await signDetached(bytes, signer.privateKey, now),
    ])
    expect(await verifyDetached(bytes, both, trusted, now)).toMatchObject({ userId: 'Signer' })
  })

  it('accepts an old signature of a key that has expired since', async () => {
    const short = await createKeyPair({ userIDs: [{ name: 'Short' }], keyExpirationTime: 86_400 })
    const signature = await signDetached(bytes, short.privateKey, now)
    const later = new Date(now.getTime() + 30 * DAY)
    expect(
      await verifyDetached(bytes, signature, await readSigners([short.publicArmor]), later),
    ).toMatchObject({ userId: 'Short' })
  })

  it('refuses a signature made after its key had expired', async () => {
    const made = Math.floor(now.getTime() / 1000) - 40 * 86_400
    gpg.run([
      '--faked-system-time',
      `${made}!`,
      '--passphrase',
      '',
      '--quick-gen-key',
      'Gone',
      'rsa2048',
      'sign',
      '90d',
    ])
    // gpg will not sign with an expired key, so its end is moved back after the signature.
    const listing = gpg.run(['--with-colons', '--list-keys', 'Gone']).toString()
    const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listing)?.[1] ?? ''
    const signature = gpg.run(['-u', 'Gone', '--detach-sign'], bytes)
    const unshortened = gpg.run(['--armor', '--export', 'Gone']).toString()
    gpg.run([
      '--faked-system-time',
      `${made + 100}!`,
      '--passphrase',
      '',
      '--quick-set-expire',
      fingerprint,
      '10d',
    ])
    const healthy = await readSigners([unshortened])
    expect(await verifyDetached(bytes, signature, healthy, new Date(Date.now() + 1000))).toMatchObject({
      userId: 'Gone',
    })
    const keys = await readSigners([gpg.run(['--armor', '--export', 'Gone']).toString()])
    await expect(verifyDetached(bytes, signature, keys, new Date(Date.now() + 1000))).rejects.toMatchObject({
      code: 'integrity',
    })
  }, 60_000)

  it('refuses a signature of a key revoked as stolen, whenever it was made', async () => {
    const signature = await signDetached(bytes, other.privateKey, new Date(now.getTime() - 300_000))
    const { publicKey } = await revokeKey({
      key: other.privateKey,
      reasonForRevocation: { flag: enums.reasonForRevocation.keyCompromised, string: '' },
      format: 'armored',
    })
    await expect(verifyDetached(bytes, signature, await readSigners([publicKey]), now)).rejects.toMatchObject(
      { code: 'integrity' },
    )
  })

  it('refuses nothing at all, another signer, other bytes, and a signature from the future', async () => {
    const signature = await signDetached(bytes, signer.privateKey, now)
    const foreign = await signDetached(bytes, other.privateKey, now)
    const future = await signDetached(bytes, signer.privateKey, new Date(now.getTime() + 10 * DAY))
    for (const [signed, by, word] of [
      [bytes, new Uint8Array(), 'no signature'],
      [bytes, Buffer.from('junk'), 'cannot be read'],
      [bytes, foreign, other.recipient.key.getKeyID().toHex().toUpperCase()],
      [Buffer.from('other'), signature, 'does not hold'],
      [bytes, future, 'does not hold'],
    ] as const) {
      const fault: unknown = await verifyDetached(signed, by, trusted, now).catch((error: unknown) => error)
      expect(fault).toMatchObject({ code: 'integrity', message: expect.stringContaining(word) })
    }
    await expect(verifyDetached(bytes, signature, [], now)).rejects.toMatchObject({ code: 'integrity' })
  })

  it('refuses a signature dated before what it signs can have been written', async () => {
    const signature = await signDetached(bytes, signer.privateKey, new Date(now.getTime() - 300_000))
    await expect(verifyDetached(bytes, signature, trusted, now, now)).rejects.toMatchObject({
      code: 'integrity',
    })
    const start = new Date(now.getTime() - 400_000)
    expect(await verifyDetached(bytes, signature, trusted, now, start)).toMatchObject({ userId: 'Signer' })
  })

  it('refuses a text-mode signature, which would hold for other line ends too', async () => {
    const made = gpg.run(['-u', 'Signer', '--textmode', '--detach-sign'], bytes)
    const later = new Date(Date.now() + 1000)
    const crlf = Buffer.from(bytes.toString().replace('\n', '\r\n'))
    for (const text of [bytes, crlf])
      await expect(verifyDetached(text, made, trusted, later)).rejects.toMatchObject({ code: 'integrity' })
  })

  it('refuses every flipped bit and every truncation of a signature, but for a length written differently', async () => {
    const signature = await signDetached(bytes, signer.privateKey, now)
    const original = await verifyDetached(bytes, signature, trusted, now)
    const same: string[] = []
    const wrong: string[] = []
    const attempt = async (name: string, damaged: Uint8Array) => {
      const end: unknown = await verifyDetached(bytes, damaged, trusted, now).catch((error: unknown) => error)
      // The bit count before a number may be off by less than a byte: the number, and so the signature, is the same.
      if (JSON.stringify(end) === JSON.stringify(original)) return void same.push(name)
      if (typeof end !== 'object' || end === null || !('code' in end) || end.code !== 'integrity')
        wrong.push(name)
    }
    for (let bit = 0; bit < signature.length * 8; bit++) {
      const flipped = Buffer.from(signature)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      await attempt(`bit ${bit}`, flipped)
    }
    for (let length = 0; length < signature.length; length++)
      await attempt(`first ${length}`, signature.subarray(0, length))
    expect(wrong).toEqual([])
    expect(same.length).toBeLessThanOrEqual(6)
  }, 120_000)
})
