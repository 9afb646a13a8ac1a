import { createHash, timingSafeEqual } from 'node:crypto'
import { definiteLength, MDC_BYTES, MDC_HEADER, PREFIX_BYTES, TAG, tagOctet } from './framing.ts'
import { unreadable } from './packets.ts'

/** Where the parts of a message in memory lie. */
export interface MessageLayout {
  /** The session key packets, whole. */
  sessionKeys: Buffer
  /** The encrypted data in order, without version and lengths: pieces of the message's own buffer. */
  encrypted: Buffer[]
  /** The first bytes of the encrypted data, which tell whether a key fits. */
  head: Buffer
}

interface PacketPieces {
  tag: number
  pieces: Buffer[]
  end: number
}

/**
 * Takes apart a whole message of session key packets and version 1 encrypted data, as writer.ts, message-builder.ts and
 * `gpg --encrypt` write it. Anything else is UserError 'integrity'.
 */
export function layoutOf(message: Buffer): MessageLayout {
  const sessionKeys: Buffer[] = []
  for (let at = 0; at < message.length; ) {
    const packet = packetAt(message, at)
    at = packet.end
    if (packet.tag === TAG.encrypted) {
      if (at !== message.length) throw unreadable('there are other bytes after its end')
      return encryptedOf(packet, Buffer.concat(sessionKeys))
    }
    if (packet.tag === TAG.marker || packet.tag === TAG.padding) continue
    if (packet.tag !== TAG.publicKeyEncryptedSessionKey && packet.tag !== TAG.symmetricKeyEncryptedSessionKey)
      throw unreadable(`packet ${packet.tag} where none belongs`)
    const body = Buffer.concat(packet.pieces)
    sessionKeys.push(tagOctet(packet.tag), definiteLength(body.length), body)
  }
  throw unreadable('it holds no encrypted data')
}

/** Checks the digest that ends decrypted data (RFC 9580, 5.13.1). Throws UserError 'integrity'. */
export function assertDigest(decrypted: Buffer): void {
  const end = decrypted.length - MDC_BYTES + MDC_HEADER.length
  const digest = createHash('sha1')
    .update(decrypted.subarray(0, Math.max(0, end)))
    .digest()
  const expected = Buffer.concat([MDC_HEADER, digest])
  const found = decrypted.subarray(-MDC_BYTES)
  if (found.length !== MDC_BYTES || !timingSafeEqual(found, expected))
    throw unreadable('its digest does not match')
}

/**
 * The content of the one literal packet in decrypted data. It is moved together inside of that data, which is of no use
 * for anything else afterwards. Throws UserError 'integrity' for anything else.
 */
export function literalContent(decrypted: Buffer): Buffer {
  const { tag, pieces, end: packetEnd } = packetAt(decrypted, PREFIX_BYTES)
  const [first] = pieces
  if (tag !== TAG.literal || first === undefined || first[0] !== 0x62)
    throw unreadable('it holds no binary data')
  if (packetEnd !== decrypted.length - MDC_BYTES) throw unreadable('there are other packets after its data')
  const header = 2 + first.readUInt8(1) + 4
  const start = first.byteOffset + header - decrypted.byteOffset
  let end = start
  for (const piece of [first.subarray(header), ...pieces.slice(1)]) {
    const from = piece.byteOffset - decrypted.byteOffset
    decrypted.copyWithin(end, from, from + piece.length)
    end += piece.length
  }
  return decrypted.subarray(start, end)
}

function encryptedOf({ pieces }: PacketPieces, sessionKeys: Buffer): MessageLayout {
  const [first] = pieces
  if (first === undefined || first[0] !== 1) throw unreadable('its encrypted data is of another version')
  const encrypted = [first.subarray(1), ...pieces.slice(1)]
  const head = Buffer.concat(encrypted.slice(0, 2).map((piece) => piece.subarray(0, PREFIX_BYTES))).subarray(
    0,
    PREFIX_BYTES,
  )
  if (head.length < PREFIX_BYTES) throw unreadable('its encrypted data ends too early')
  return { sessionKeys, encrypted, head }
}

/** The packet that begins at `at`, in either format (RFC 9580, 4.2). */
function packetAt(message: Buffer, start: number): PacketPieces {
  let at = start
  const byte = () => {
    const value = message[at++]
    if (value === undefined) throw unreadable('it ends too early')
    return value
  }
  const number = (octets: number) => {
    let value = 0
    for (let i = 0; i < octets; i++) value = value * 256 + byte()
    return value
  }
  const pieces: Buffer[] = []
  const take = (length: number) => {
    if (at + length > message.length) throw unreadable('it ends too early')
    pieces.push(message.subarray(at, at + length))
    at += length
  }
  const octet = byte()
  if ((octet & 0x80) === 0) throw unreadable('a packet does not begin where one should')
  if ((octet & 0x40) === 0) {
    take((octet & 3) === 3 ? message.length - at : number(1 << (octet & 3)))
    return { tag: (octet >> 2) & 0x0f, pieces, end: at }
  }
  for (;;) {
    const first = byte()
    if (first < 192) take(first)
    else if (first < 224) take(((first - 192) << 8) + byte() + 192)
    else if (first === 255) take(number(4))
    else {
      take(2 ** (first & 0x1f))
      continue
    }
    return { tag: octet & 0x3f, pieces, end: at }
  }
}
