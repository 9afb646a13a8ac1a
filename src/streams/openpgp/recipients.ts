import type { Key, PrivateKey, PublicKey } from 'openpgp'
import { messageOf, UserError } from '../../errors.ts'
import { describeKey, readBlocks, readPublicKeys, userIdOf } from './key-blocks.ts'
import { openpgpLibrary } from './library.ts'

/** A public key a backup is encrypted to. `expires` is the earlier end of the key and of its encryption subkey. */
export interface Recipient {
  fingerprint: string
  userId: string
  key: PublicKey
  expires?: Date
}

/**
 * The keys in armored public key blocks (several blocks in a text, several keys in a block), each once. Throws
 * UserError 'key' naming every key that cannot encrypt at the instant `at`: expired, revoked, not yet valid, unfit, or
 * a private key given by mistake; and UserError 'input' for a text without a key.
 */
export async function readRecipients(texts: readonly string[], at: Date): Promise<Recipient[]> {
  const recipients = new Map<string, Recipient>()
  const faults: string[] = []
  for (const key of await readPublicKeys(texts, 'recipients')) {
    const fault = await encryptionFault(key, at)
    if (fault !== undefined) faults.push(`${describeKey(key)} ${fault}`)
    else recipients.set(key.getFingerprint(), await recipient(key, at))
  }
  if (faults.length > 0) {
    throw new UserError('key', `recipients: ${faults.join('; ')}. Give a current public key for each.`)
  }
  return [...recipients.values()]
}

/**
 * The private keys in armored blocks, unlocked. Throws UserError 'key' when the passphrase is missing or wrong, or a
 * public key was given by mistake.
 */
export async function readPrivateKeys(armored: string, passphrase?: string): Promise<PrivateKey[]> {
  const keys = await readBlocks([armored], 'private key')
  return Promise.all(keys.map((key) => unlock(key, passphrase)))
}

/** The private keys in armored blocks that need a passphrase, by user id and fingerprint. */
export async function lockedKeys(armored: string): Promise<string[]> {
  const keys = await readBlocks([armored], 'private key')
  return keys.filter((key) => key.isPrivate() && !key.isDecrypted()).map(describeKey)
}

async function unlock(key: Key, passphrase: string | undefined): Promise<PrivateKey> {
  if (!key.isPrivate()) {
    throw new UserError(
      'key',
      `private key: ${describeKey(key)} is a public key: give what gpg --armor --export-secret-keys prints.`,
    )
  }
  if (key.isDecrypted()) return key
  if (passphrase === undefined || passphrase === '') {
    throw new UserError(
      'key',
      `private key: ${describeKey(key)} is locked and no passphrase was given: set passphrase.`,
    )
  }
  const { openpgp, config } = await openpgpLibrary()
  try {
    return await openpgp.decryptKey({ privateKey: key, passphrase, config })
  } catch (cause) {
    throw new UserError(
      'key',
      `private key: the passphrase does not unlock ${describeKey(key)}: check passphrase.`,
      { cause },
    )
  }
}

/** Why a key cannot encrypt at an instant; undefined when it can. */
async function encryptionFault(key: PublicKey, at: Date): Promise<string | undefined> {
  const { config } = await openpgpLibrary()
  if (key.getCreationTime() > at) return `is not valid before ${day(key.getCreationTime())}`
  if (await key.isRevoked(undefined, undefined, at, config)) return 'has been revoked'
  const expires = await key.getExpirationTime(undefined, config)
  if (expires instanceof Date && expires <= at) return `expired on ${day(expires)}`
  try {
    await key.getEncryptionKey(undefined, at, undefined, config)
    return undefined
  } catch (error) {
    return `cannot encrypt (${messageOf(error)})`
  }
}

async function recipient(key: PublicKey, at: Date): Promise<Recipient> {
  const { openpgp, config } = await openpgpLibrary()
  const encryptionKey = await key.getEncryptionKey(undefined, at, undefined, config)
  const ends = [await key.getExpirationTime(undefined, config)]
  if (encryptionKey instanceof openpgp.Subkey) ends.push(await encryptionKey.getExpirationTime(at, config))
  const instants = ends.filter((end) => end instanceof Date).map((end) => end.getTime())
  const found = { fingerprint: key.getFingerprint(), userId: userIdOf(key), key }
  return instants.length === 0 ? found : { ...found, expires: new Date(Math.min(...instants)) }
}

function day(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
