import { createDecipheriv } from 'node:crypto'
import type { DecryptedSessionKey, PrivateKey } from 'openpgp'
import { messageOf, UserError } from '../../errors.ts'
import { isKnownCipher } from './cfb.ts'
import { PREFIX_BYTES } from './framing.ts'
import { describeKey } from './key-blocks.ts'
import { openpgpLibrary } from './library.ts'
import { unreadable } from './packets.ts'

/** What may open a message. */
export interface Openers {
  privateKeys: readonly PrivateKey[]
  passwords?: readonly string[]
  /** Where session keys are remembered, by their packets, for messages that are read more than once. */
  remembered?: Map<string, SessionKey>
}

/** A session key found, by the cipher's name in openpgp.js. The caller wipes `data`. */
export interface SessionKey {
  algorithm: string
  data: Uint8Array
}

const BLOCK_BYTES = 16
/** The key id that hides the recipient, as `gpg --hidden-recipient` writes it. */
const WILDCARD = '0000000000000000'

/**
 * The key that opens the data beginning with `head` (its first 18 bytes), from the session key packets before it.
 * Throws UserError 'key' naming both sides when the message is for others, or the password is wrong.
 */
export async function findSessionKey(packets: Buffer, head: Buffer, openers: Openers): Promise<SessionKey> {
  const name = packets.toString('latin1')
  const before = openers.remembered?.get(name)
  if (before && fits(before, head)) return copyOf(before)
  const found = await search(packets, head, openers)
  openers.remembered?.set(name, copyOf(found))
  return found
}

/** Wipes what was remembered. */
export function forgetSessionKeys({ remembered }: Openers): void {
  for (const { data } of remembered?.values() ?? []) data.fill(0)
  remembered?.clear()
}

function copyOf({ algorithm, data }: SessionKey): SessionKey {
  return { algorithm, data: data.slice() }
}

async function search(packets: Buffer, head: Buffer, openers: Openers): Promise<SessionKey> {
  const candidates = await unwrap(packets, openers)
  const found = candidates.find((candidate) => isKnownCipher(candidate.algorithm) && fits(candidate, head))
  for (const candidate of candidates) if (candidate !== found) candidate.data.fill(0)
  if (found !== undefined) return found
  const foreign = candidates.find(({ algorithm }) => !isKnownCipher(algorithm))
  if (foreign !== undefined) {
    throw new UserError(
      'key',
      `The message is encrypted with ${foreign.algorithm}, which is not read here: decrypt it with gpg.`,
    )
  }
  if (openers.privateKeys.length > 0 && candidates.length > 0)
    throw unreadable('its session key does not fit its data')
  throw new UserError('key', 'No password given opens the message: give the one it was encrypted with.')
}

async function unwrap(packets: Buffer, { privateKeys, passwords = [] }: Openers): Promise<SessionKey[]> {
  const { openpgp, config } = await openpgpLibrary()
  const message = await parse(packets)
  const keyIds = message.getEncryptionKeyIDs()
  const matching = keyIds.some((id) =>
    privateKeys.some((key) => id.toHex() === WILDCARD || key.getKeys(id).length > 0),
  )
  const found: DecryptedSessionKey[] = []
  const faults: unknown[] = []
  const attempt = async (openers: { decryptionKeys: PrivateKey[] } | { passwords: string[] }) => {
    try {
      // Decrypting consumes the packets, so each attempt reads them again.
      found.push(...(await openpgp.decryptSessionKeys({ message: await parse(packets), ...openers, config })))
    } catch (error) {
      faults.push(error)
    }
  }
  if (matching) await attempt({ decryptionKeys: [...privateKeys] })
  if (passwords.length > 0) await attempt({ passwords: [...passwords] })
  if (found.length === 0 && matching)
    throw unreadable(`its session key cannot be decrypted: ${messageOf(faults[0])}`, faults[0])
  if (found.length === 0 && passwords.length === 0)
    throw forOthers(
      keyIds.map((id) => id.toHex()),
      privateKeys,
    )
  return found.map(({ data, algorithm }) => ({ data, algorithm: algorithm ?? 'aes256' }))
}

async function parse(packets: Buffer) {
  const { openpgp, config } = await openpgpLibrary()
  try {
    return await openpgp.readMessage({ binaryMessage: packets, config: { ...config, enforceGrammar: false } })
  } catch (cause) {
    throw unreadable('its session key packets cannot be read', cause)
  }
}

/** OpenPGP's quick check; it only tells keys apart, the digest at the end tells whether the data is whole. */
function fits({ algorithm, data }: SessionKey, head: Buffer): boolean {
  const cipher = createDecipheriv(
    `${algorithm.slice(0, 3)}-${algorithm.slice(3)}-cfb`,
    data,
    Buffer.alloc(BLOCK_BYTES),
  )
  const prefix = cipher.update(head)
  return prefix.subarray(BLOCK_BYTES - 2, BLOCK_BYTES).equals(prefix.subarray(BLOCK_BYTES, PREFIX_BYTES))
}

function forOthers(keyIds: string[], privateKeys: readonly PrivateKey[]): UserError {
  const theirs = keyIds.map((id) => id.toUpperCase()).join(', ') || 'a password'
  const ours = privateKeys.map((key) => {
    const ids = key.getKeys().map((part) => part.getKeyID().toHex().toUpperCase())
    return `${describeKey(key)} with key ids ${ids.join(', ')}`
  })
  return new UserError(
    'key',
    `The message is encrypted to ${theirs}, but the keys at hand are ${ours.join('; ') || 'none'}: give the private key it was made for.`,
  )
}
