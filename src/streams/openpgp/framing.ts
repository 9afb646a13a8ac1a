/** Packet tags (RFC 9580, 5). */
export const TAG = {
  publicKeyEncryptedSessionKey: 1,
  signature: 2,
  symmetricKeyEncryptedSessionKey: 3,
  onePassSignature: 4,
  compressed: 8,
  encryptedWithoutIntegrity: 9,
  marker: 10,
  literal: 11,
  encrypted: 18,
  modificationDetection: 19,
  aeadEncrypted: 20,
  padding: 21,
} as const

/** The modification detection packet: its header, then SHA-1 (RFC 9580, 5.13.1). */
export const MDC_HEADER = Buffer.from([0xd3, 0x14])
export const MDC_BYTES = 22
/** A literal packet's own header: binary, no file name, no date (RFC 9580, 5.9). */
export const LITERAL_HEADER = Buffer.from([0x62, 0, 0, 0, 0, 0])
/** The version octet of the encrypted data (RFC 9580, 5.13.1). */
export const VERSION_1 = Buffer.from([1])
/** The random prefix of the encrypted data: a block, then its last two bytes again (RFC 9580, 5.13.1). */
export const PREFIX_BYTES = 18

const PARTIAL_BITS = 18
/** A body of unknown length is written in parts of this many bytes, each behind this header. */
export const PARTIAL_BYTES = 1 << PARTIAL_BITS
export const PARTIAL_HEADER = Buffer.from([224 + PARTIAL_BITS])

/** The first octet of a packet in the new format (RFC 9580, 4.2). */
export function tagOctet(tag: number): Buffer {
  return Buffer.from([0xc0 | tag])
}

/**
 * Cuts a body of unknown length into partial lengths of 256 KiB, above the 512 bytes the first must have, and a last
 * part with a definite length (RFC 9580, 4.2.1.4). The body is passed on in subarrays, never copied.
 */
export class PartialLengths {
  #waiting: Buffer[] = []
  #bytes = 0

  /** Takes more of the body and gives the octets that are ready. */
  push(piece: Buffer): Buffer[] {
    this.#waiting.push(piece)
    this.#bytes += piece.length
    const ready: Buffer[] = []
    while (this.#bytes >= PARTIAL_BYTES) ready.push(PARTIAL_HEADER, ...this.#cut(PARTIAL_BYTES))
    return ready
  }

  /** Ends the body and gives the octets that are left. */
  end(): Buffer[] {
    return [definiteLength(this.#bytes), ...this.#cut(this.#bytes)]
  }

  #cut(count: number): Buffer[] {
    const cut: Buffer[] = []
    let left = count
    while (left > 0) {
      const piece = this.#waiting.shift() ?? Buffer.alloc(0)
      if (piece.length > left) this.#waiting.unshift(piece.subarray(left))
      cut.push(piece.length > left ? piece.subarray(0, left) : piece)
      left -= Math.min(left, piece.length)
    }
    this.#bytes -= count
    return cut
  }
}

/** The length octets of a body of known size, in the new format (RFC 9580, 4.2.1). */
export function definiteLength(bytes: number): Buffer {
  if (bytes < 192) return Buffer.from([bytes])
  if (bytes < 8384) return Buffer.from([192 + ((bytes - 192) >> 8), (bytes - 192) & 0xff])
  const header = Buffer.alloc(5, 0xff)
  header.writeUInt32BE(bytes, 1)
  return header
}
