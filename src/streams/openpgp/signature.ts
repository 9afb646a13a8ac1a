import type { PrivateKey, PublicKey, Signature } from 'openpgp'
import { messageOf, UserError } from '../../errors.ts'
import { describeKey, readPublicKeys, userIdOf } from './key-blocks.ts'
import { type Library, openpgpLibrary } from './library.ts'

/** A public key whose signatures are trusted. */
export interface Signer {
  fingerprint: string
  userId: string
  key: PublicKey
}

/** Who signed, and when (UTC). */
export interface Signed {
  fingerprint: string
  userId: string
  signedAt: Date
}

/**
 * The public keys in armored blocks, each once. Expired keys are welcome, since what they signed in their time stays
 * signed. Throws UserError 'input' for a text without a key and 'key' for a private one.
 */
export async function readSigners(texts: readonly string[]): Promise<Signer[]> {
  const keys = await readPublicKeys(texts, 'trusted-signers')
  return keys.map((key) => ({ fingerprint: key.getFingerprint(), userId: userIdOf(key), key }))
}

/** The one who signs with this key, as a signer to be trusted. */
export function signerOf(key: PrivateKey): Signer {
  return { fingerprint: key.getFingerprint(), userId: userIdOf(key), key: key.toPublic() }
}

/**
 * A binary detached signature dated `at`, as `gpg --verify x.sig x` reads it. Throws UserError 'key' when the key
 * is locked, or cannot sign at that instant.
 */
export async function signDetached(bytes: Uint8Array, privateKey: PrivateKey, at: Date): Promise<Uint8Array> {
  const { openpgp, config } = await openpgpLibrary()
  try {
    const message = await openpgp.createMessage({ binary: bytes })
    return await openpgp.sign({
      message,
      signingKeys: privateKey,
      detached: true,
      format: 'binary',
      date: at,
      config,
    })
  } catch (cause) {
    throw new UserError(
      'key',
      `signing-key: ${describeKey(privateKey)} cannot sign (${messageOf(cause)}): give a current signing key.`,
      { cause },
    )
  }
}

/**
 * Who of `trusted` signed `bytes`. One good signature suffices; its key must have been valid when it signed, and that
 * must not be after `at`, nor before `notBefore`. Nothing else holds as one: an empty or damaged signature, another
 * signer, other bytes, a text-mode signature, SHA-1, an unknown critical subpacket are UserError 'integrity'.
 */
export async function verifyDetached(
  bytes: Uint8Array,
  signature: Uint8Array,
  trusted: readonly Signer[],
  at: Date,
  notBefore?: Date,
): Promise<Signed> {
  const { openpgp } = await openpgpLibrary()
  const signatures = await check(bytes, signature, trusted, at)
  const faults: unknown[] = []
  for (const result of signatures) {
    const signer = trusted.find(({ key }) => key.getKeys(result.keyID).length > 0)
    if (signer === undefined) continue
    try {
      await result.verified
      const created = datedBinary(await result.signature, openpgp)
      // The date in a signature is its signer's own word: an expired key can be made to sign in its past.
      if (notBefore && created < notBefore) {
        throw new Error(`it is dated ${created.toISOString()}, before what it signs began`)
      }
      return { fingerprint: signer.fingerprint, userId: signer.userId, signedAt: created }
    } catch (error) {
      faults.push(error)
    }
  }
  throw refusal(
    signatures.map(({ keyID }) => keyID.toHex().toUpperCase()),
    faults,
    trusted,
  )
}

/** When a verified signature was made. In text mode line ends are not signed, so those bytes are not the signer's. */
function datedBinary({ packets: [packet] }: Signature, { enums }: Library['openpgp']): Date {
  if (packet?.signatureType !== enums.signature.binary) throw new Error('it is a text-mode signature')
  if (!(packet.created instanceof Date)) throw new Error('it has no date')
  return packet.created
}

async function check(bytes: Uint8Array, signature: Uint8Array, trusted: readonly Signer[], at: Date) {
  const { openpgp, config } = await openpgpLibrary()
  const parsed = await parse(signature)
  const message = await openpgp.createMessage({ binary: bytes })
  const verificationKeys = trusted.map(({ key }) => key)
  try {
    return (await openpgp.verify({ message, signature: parsed, verificationKeys, date: at, config }))
      .signatures
  } catch (cause) {
    throw refusal([], [cause], trusted)
  }
}

async function parse(signature: Uint8Array): Promise<Signature> {
  if (signature.length === 0) {
    throw new UserError(
      'integrity',
      'There is no signature: it was never signed, or the signature was removed.',
    )
  }
  const { openpgp, config } = await openpgpLibrary()
  try {
    return await openpgp.readSignature({ binarySignature: signature, config })
  } catch (cause) {
    throw new UserError(
      'integrity',
      'The signature cannot be read: it is damaged, or not an OpenPGP signature.',
      { cause },
    )
  }
}

function refusal(keyIds: string[], faults: unknown[], trusted: readonly Signer[]): UserError {
  const [cause] = faults
  if (cause !== undefined) {
    return new UserError(
      'integrity',
      `The signature does not hold (${messageOf(cause)}): do not trust what it signs.`,
      { cause },
    )
  }
  const known = trusted.map(({ key }) => describeKey(key)).join(', ') || 'none'
  const signers = keyIds.join(', ') || 'nobody'
  return new UserError(
    'integrity',
    `Signed by ${signers}, which is not among the trusted signers (${known}): do not trust it.`,
  )
}
