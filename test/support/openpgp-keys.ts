import type { PrivateKey } from 'openpgp'
import { generateKey, type KeyOptions } from 'openpgp'
import { type Recipient, readPrivateKeys, readRecipients } from '../../src/streams/openpgp/recipients.ts'

/** A fresh key in every form the tests need. */
export interface KeyPair {
  privateArmor: string
  publicArmor: string
  privateKey: PrivateKey
  recipient: Recipient
}

/** A key gpg 2.2 reads too, some minutes old. RSA has 2048 bits unless said, ECC is ed25519 with cv25519. */
export async function createKeyPair(
  options: Partial<KeyOptions> & { passphrase?: string } = {},
): Promise<KeyPair> {
  const { privateKey: privateArmor, publicKey: publicArmor } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name: 'Test Key', email: 'test@example.org' }],
    date: new Date(Date.now() - 600_000),
    ...options,
    format: 'armored',
  })
  const [recipient] = await readRecipients([publicArmor], new Date())
  const [privateKey] = await readPrivateKeys(privateArmor, options.passphrase)
  if (recipient === undefined || privateKey === undefined) throw new Error('no key was made')
  return { privateArmor, publicArmor, privateKey, recipient }
}
