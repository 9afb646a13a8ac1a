import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enums, generateKey, revokeKey } from 'openpgp'
import { readPrivateKeys, readRecipients } from '../../src/streams/openpgp/recipients.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'

const DAY = 86_400_000
const now = new Date()

let gpg: Gpg
let good: KeyPair
let locked: KeyPair

beforeAll(async () => {
  gpg = createGpg()
  good = await createKeyPair({ userIDs: [{ name: 'Good Key' }] })
  locked = await createKeyPair({ userIDs: [{ name: 'Locked' }], passphrase: 'right' })
}, 60_000)

afterAll(() => gpg.close())

/** A key gpg makes as if it were `date` (seconds since 1970), exported. */
function gpgKey(user: string, date: number, usage: string, expires: string): string {
  const clock = ['--faked-system-time', `${date}!`, '--passphrase', '']
  gpg.run([...clock, '--quick-gen-key', user, 'rsa2048', usage, expires])
  return gpg.run(['--armor', '--export', user]).toString()
}

async function refusal(texts: string[], at = now): Promise<string> {
  const fault: unknown = await readRecipients(texts, at).catch((error: unknown) => error)
  expect(fault).toMatchObject({ code: 'key' })
  return fault instanceof Error ? fault.message : ''
}

describe('readRecipients', () => {
  it('reads several blocks in a text, several keys in a block, each key once', async () => {
    const made = gpgKey('Made by gpg', now.getTime() / 1000 - 600, 'default', 'never')
    gpg.run(['--import'], Buffer.from(good.publicArmor))
    const both = gpg.run(['--armor', '--export']).toString()
    const found = await readRecipients(
      [`notes\n${good.publicArmor}\nmore\n${locked.publicArmor}`, both],
      now,
    ).catch((error: Error) => error)
    // gpg's quick RSA key can only sign: it is the one refused.
    expect(found).toMatchObject({ code: 'key', message: expect.stringContaining('Made by gpg') })
    expect(made).toContain('PUBLIC KEY')
    const recipients = await readRecipients(
      [`${good.publicArmor}\n${locked.publicArmor}`, good.publicArmor],
      now,
    )
    expect(recipients.map(({ userId }) => userId)).toEqual(['Good Key', 'Locked'])
    expect(recipients[0]).toMatchObject({ fingerprint: good.recipient.key.getFingerprint() })
    expect(recipients[0]).not.toHaveProperty('expires')
  }, 60_000)

  it('tells the earlier end of key and encryption subkey', async () => {
    const pair = await generateKey({
      type: 'ecc',
      curve: 'ed25519Legacy',
      userIDs: [{ name: 'Short Sub' }],
      date: new Date(now.getTime() - DAY),
      keyExpirationTime: 30 * 86_400,
      subkeys: [{ keyExpirationTime: 10 * 86_400 }],
      format: 'armored',
    })
    const [recipient] = await readRecipients([pair.publicKey], now)
    expect(Math.round(((recipient?.expires?.getTime() ?? 0) - now.getTime()) / DAY)).toBe(9)
    expect(await refusal([pair.publicKey], new Date(now.getTime() + 11 * DAY))).toMatch(
      /Short Sub .*cannot encrypt/,
    )
  })

  it('refuses by name what has expired, been revoked, begun later or cannot encrypt, all in one message', async () => {
    const expired = gpgKey('Old Key <old@example.org>', now.getTime() / 1000 - 40 * 86_400, 'default', '10d')
    const signs = gpgKey('Signs Only', now.getTime() / 1000 - 600, 'sign', 'never')
    const early = await createKeyPair({ userIDs: [{ name: 'Next Year' }] })
    const revoked = await createKeyPair({ userIDs: [{ name: 'Lost Key' }] })
    const { publicKey } = await revokeKey({
      key: revoked.privateKey,
      reasonForRevocation: { flag: enums.reasonForRevocation.keyCompromised, string: 'stolen' },
      format: 'armored',
    })
    const message = await refusal([expired, signs, publicKey, good.publicArmor])
    expect(message).toMatch(/Old Key <old@example.org> \([0-9A-F]{40}\) expired on 20/)
    expect(message).toMatch(/Signs Only \([0-9A-F]{40}\) cannot encrypt/)
    expect(message).toMatch(
      new RegExp(`Lost Key \\(${revoked.recipient.fingerprint.toUpperCase()}\\) has been revoked`),
    )
    expect(message).not.toContain('Good Key')
    expect(message).not.toContain('\n')
    expect(await refusal([early.publicArmor], new Date(now.getTime() - 365 * DAY))).toMatch(
      /Next Year .*not valid before/,
    )
  }, 60_000)

  it('refuses a private key given by mistake, and never prints it', async () => {
    const message = await refusal([good.privateArmor])
    expect(message).toMatch(/Good Key .*is a private key/)
    expect(message).not.toContain(good.privateArmor.split('\n')[4])
  })

  it('refuses a text without a key, and a damaged key', async () => {
    await expect(readRecipients(['ssh-ed25519 AAAA'], now)).rejects.toMatchObject({ code: 'input' })
    const lines = good.publicArmor.split('\n')
    const damaged = lines.map((line, i) => (i === 4 ? `AAAA${line.slice(4)}` : line)).join('\n')
    await expect(readRecipients([damaged], now)).rejects.toMatchObject({ code: 'key' })
  })

  it('shows a hostile user id as one plain line', async () => {
    const hostile = await createKeyPair({ userIDs: [{ name: 'Evil\u202e\u2028name' }] })
    expect(hostile.recipient.userId).toBe('Evil??name')
  })
})

describe('readPrivateKeys', () => {
  it('unlocks with the passphrase, also what gpg exports', async () => {
    gpg.run(['--passphrase', 'right', '--import'], Buffer.from(locked.privateArmor))
    const exported = gpg
      .run(['--passphrase', 'right', '--armor', '--export-secret-keys', 'Locked'])
      .toString()
    for (const armor of [locked.privateArmor, exported]) {
      const [key] = await readPrivateKeys(armor, 'right')
      expect(key?.isDecrypted()).toBe(true)
      expect(key?.getFingerprint()).toBe(locked.recipient.fingerprint)
    }
    expect(await readPrivateKeys(`${good.privateArmor}\n${locked.privateArmor}`, 'right')).toHaveLength(2)
  })

  it('says what is wrong: no passphrase, a wrong one, a public key', async () => {
    for (const [armor, passphrase, word] of [
      [locked.privateArmor, undefined, 'no passphrase was given'],
      [locked.privateArmor, '', 'no passphrase was given'],
      [locked.privateArmor, 'secret-guess', 'does not unlock'],
      [good.publicArmor, undefined, 'is a public key'],
    ] as const) {
      const fault: unknown = await readPrivateKeys(armor, passphrase).catch((error: unknown) => error)
      expect(fault).toMatchObject({ code: 'key', message: expect.stringContaining(word) })
      expect(String(fault)).not.toContain('secret-guess')
    }
    await expect(readPrivateKeys('nothing')).rejects.toMatchObject({ code: 'input' })
  })
})
