import { type Cipheriv, createCipheriv, createHash, type Hash, randomBytes } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { UserError } from '../../errors.ts'
import { LITERAL_HEADER, MDC_HEADER, PartialLengths, TAG, tagOctet, VERSION_1 } from './framing.ts'
import { openpgpLibrary } from './library.ts'
import type { Recipient } from './recipients.ts'

const BLOCK_BYTES = 16
const KEY_BYTES = 32
const HIGH_WATER_MARK = 1 << 20

/**
 * A stage that takes plain bytes and gives one binary OpenPGP message for all `recipients` and `passwords`: AES-256,
 * SEIPD version 1 (RFC 9580, 5.13.1), which every gpg since 1.4 reads. Memory is constant. Throws UserError 'key'
 * when nobody could read the message, or a recipient's key cannot encrypt at the instant `at` (now).
 */
export async function encryptStream(options: {
  recipients: readonly Recipient[]
  passwords?: readonly string[]
  at?: Date
}): Promise<Transform> {
  const sessionKey = randomBytes(KEY_BYTES)
  try {
    return new Encryption(await sessionKeyPackets(sessionKey, options), sessionKey)
  } finally {
    sessionKey.fill(0)
  }
}

/**
 * The packets that give a session key of 32 bytes (AES-256) to all `recipients` and `passwords`; the encrypted data
 * follows them. Throws as encryptStream does.
 */
export async function sessionKeyPackets(
  sessionKey: Uint8Array,
  options: { recipients: readonly Recipient[]; passwords?: readonly string[]; at?: Date },
): Promise<Buffer> {
  const { recipients, passwords = [], at } = options
  if (recipients.length + passwords.length === 0) {
    throw new UserError('key', 'Nothing to encrypt to: give at least one public key in recipients.')
  }
  const { openpgp, config } = await openpgpLibrary()
  try {
    const packets = await openpgp.encryptSessionKey({
      data: sessionKey,
      algorithm: 'aes256',
      encryptionKeys: recipients.map(({ key }) => key),
      passwords: [...passwords],
      format: 'binary',
      date: at ?? new Date(),
      config,
    })
    return Buffer.from(packets)
  } catch (cause) {
    const names = recipients.map(({ fingerprint }) => fingerprint).join(', ')
    throw new UserError('key', `Cannot encrypt to ${names}: check these recipients and renew their keys.`, {
      cause,
    })
  }
}

class Encryption extends Transform {
  readonly #cipher: Cipheriv
  readonly #hash: Hash = createHash('sha1')
  readonly #outer = new PartialLengths()
  readonly #inner = new PartialLengths()
  readonly #sessionKeys: Buffer

  constructor(sessionKeys: Buffer, sessionKey: Buffer) {
    super({ highWaterMark: HIGH_WATER_MARK })
    this.#sessionKeys = sessionKeys
    this.#cipher = createCipheriv('aes-256-cfb', sessionKey, Buffer.alloc(BLOCK_BYTES))
  }

  override _construct(done: (error?: Error | null) => void): void {
    this.push(this.#sessionKeys)
    this.push(tagOctet(TAG.encrypted))
    this.#emit(VERSION_1)
    const prefix = randomBytes(BLOCK_BYTES)
    this.#seal(Buffer.concat([prefix, prefix.subarray(-2), tagOctet(TAG.literal)]))
    for (const piece of this.#inner.push(LITERAL_HEADER)) this.#seal(piece)
    done()
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    // Let the stage before us hand its next block to zlib's thread first, so that both work at the same time.
    setImmediate(() => {
      if (this.destroyed) return
      for (const piece of this.#inner.push(chunk)) this.#seal(piece)
      done()
    })
  }

  override _flush(done: TransformCallback): void {
    for (const piece of this.#inner.end()) this.#seal(piece)
    this.#seal(MDC_HEADER)
    this.#emit(this.#cipher.update(this.#hash.digest()))
    this.#cipher.final()
    for (const piece of this.#outer.end()) this.push(piece)
    done()
  }

  /** Hashes and encrypts a piece of the plain packets. */
  #seal(piece: Buffer): void {
    this.#hash.update(piece)
    this.#emit(this.#cipher.update(piece))
  }

  #emit(ciphertext: Buffer): void {
    for (const piece of this.#outer.push(ciphertext)) this.push(piece)
  }
}
