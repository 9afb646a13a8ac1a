import { type Cipheriv, createCipheriv, createHash, type Hash, randomBytes } from 'node:crypto'
import { release } from '../release.ts'
import {
  definiteLength,
  LITERAL_HEADER,
  MDC_HEADER,
  PARTIAL_BYTES,
  PARTIAL_HEADER,
  TAG,
  tagOctet,
  VERSION_1,
} from './framing.ts'

const BLOCK_BYTES = 16

/** What opens a message: the session key (AES-256) and the packets that give it to the recipients. */
export interface SealingKey {
  data: Uint8Array
  packets: Uint8Array
}

/**
 * Writes one OpenPGP message, the same as encryptStream gives, into a buffer the caller has made large enough. For
 * worker threads: synchronous, and without openpgp.js, so that it starts at once. The caller wipes the key.
 */
export class MessageBuilder {
  readonly #target: Buffer
  readonly #cipher: Cipheriv
  readonly #hash: Hash = createHash('sha1')
  /** A part of the literal packet in the making, behind its length octet. */
  readonly #part = Buffer.allocUnsafe(1 + PARTIAL_BYTES)
  readonly #lengthAt: number
  #partBytes = 0
  #written = 0

  constructor(target: Buffer, key: SealingKey) {
    this.#target = target
    this.#cipher = createCipheriv('aes-256-cfb', key.data, Buffer.alloc(BLOCK_BYTES))
    this.#put(key.packets)
    this.#put(tagOctet(TAG.encrypted))
    this.#lengthAt = this.#written
    this.#written += LENGTH_BYTES
    this.#put(VERSION_1)
    PARTIAL_HEADER.copy(this.#part)
    const prefix = randomBytes(BLOCK_BYTES)
    this.#seal(Buffer.concat([prefix, prefix.subarray(-2), tagOctet(TAG.literal)]))
    this.write(LITERAL_HEADER)
  }

  /** Bytes of the target that hold the message so far. */
  get written(): number {
    return this.#written
  }

  /** Takes more of the plain bytes, which may be changed afterwards. */
  write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      const copied = bytes.copy(this.#part, 1 + this.#partBytes, at)
      at += copied
      this.#partBytes += copied
      if (this.#partBytes < PARTIAL_BYTES) return
      this.#seal(this.#part)
      this.#partBytes = 0
    }
  }

  /** Ends the message and gives its length in bytes. */
  finish(): number {
    this.#seal(definiteLength(this.#partBytes))
    this.#seal(this.#part.subarray(1, 1 + this.#partBytes))
    this.#seal(MDC_HEADER)
    this.#put(this.#cipher.update(this.#hash.digest()))
    this.#cipher.final()
    const body = this.#written - this.#lengthAt - LENGTH_BYTES
    this.#target[this.#lengthAt] = 0xff
    this.#target.writeUInt32BE(body, this.#lengthAt + 1)
    return this.#written
  }

  #seal(bytes: Buffer): void {
    this.#hash.update(bytes)
    const encrypted = this.#cipher.update(bytes)
    this.#put(encrypted)
    release(encrypted)
  }

  #put(bytes: Uint8Array): void {
    if (this.#written + bytes.length > this.#target.length) throw new Error('The message outgrew its buffer.')
    this.#target.set(bytes, this.#written)
    this.#written += bytes.length
  }
}

/** The definite length of five octets (RFC 9580, 4.2.1.3), which can be written when the body is known. */
const LENGTH_BYTES = 5
