import { createHash, timingSafeEqual } from 'node:crypto'
import { Duplex } from 'node:stream'
import { createInflate, createInflateRaw } from 'node:zlib'
import { messageOf, UserError } from '../../errors.ts'
import { ByteSource } from '../byte-source.ts'
import { isZlibError, through } from '../through.ts'
import { dearmored } from './armor.ts'
import { decryptCfb } from './cfb.ts'
import { definiteLength, MDC_BYTES, MDC_HEADER, PREFIX_BYTES, TAG, tagOctet } from './framing.ts'
import { nextPacket, type Packet, unreadable } from './packets.ts'
import { findSessionKey, type Openers } from './session-keys.ts'

const WHAT = 'OpenPGP message'
/** Session key packets of some thousand recipients; more is an attack on our memory. */
const SESSION_KEYS_MAX = 1 << 20
const INFLATE = { chunkSize: 1 << 18, highWaterMark: 1 << 18 }

/**
 * A stage that takes one OpenPGP message, binary or armored, as written here or by `gpg --encrypt`, and gives the plain
 * bytes. Its SHA-1 is checked at the very end: nothing it gave may be trusted before the stream has ended without an
 * error. Damage, truncation and anything after the end are UserError 'integrity'; a message for others, without
 * integrity protection or in a newer format UserError 'key'.
 */
export function decryptStream(openers: Openers): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>) {
    try {
      yield* message(new ByteSource(dearmored(source), WHAT), openers)
    } catch (error) {
      throw isZlibError(error) ? unreadable(messageOf(error), error) : error
    }
  })
}

async function* message(input: ByteSource, openers: Openers): AsyncGenerator<Buffer> {
  const { sessionKeys, encrypted } = await untilEncrypted(input)
  const head = await encrypted.peek(PREFIX_BYTES)
  const { algorithm, data } = await findSessionKey(sessionKeys, head, openers)
  try {
    const packets = decryptCfb(encrypted.rest(), algorithm, data)
    const plain = new ByteSource(withoutMdc(packets), WHAT)
    await plain.take(PREFIX_BYTES)
    yield* content(plain)
  } finally {
    data.fill(0)
  }
  if (!(await input.atEnd())) throw unreadable('there are other bytes after its end')
}

/** Reads up to the encrypted data, gathering the session key packets before it. */
async function untilEncrypted(input: ByteSource): Promise<{ sessionKeys: Buffer; encrypted: ByteSource }> {
  const sessionKeys: Buffer[] = []
  for (;;) {
    const packet = await nextPacket(input)
    if (packet === undefined) throw unreadable('it holds no encrypted data')
    switch (packet.tag) {
      case TAG.publicKeyEncryptedSessionKey:
      case TAG.symmetricKeyEncryptedSessionKey: {
        const body = await whole(packet)
        sessionKeys.push(tagOctet(packet.tag), definiteLength(body.length), body)
        break
      }
      case TAG.marker:
      case TAG.padding:
        await whole(packet)
        break
      case TAG.encrypted:
        return { sessionKeys: Buffer.concat(sessionKeys), encrypted: await version1(packet) }
      default:
        throw notReadHere(packet.tag)
    }
  }
}

async function version1(packet: Packet): Promise<ByteSource> {
  const body = new ByteSource(packet.body, WHAT)
  const version = (await body.take(1)).readUInt8()
  if (version === 1) return body
  throw new UserError(
    'key',
    `The message uses encrypted data of version ${version} (RFC 9580 AEAD), which is not read here: decrypt it with the program that wrote it.`,
  )
}

/** The bytes of the one literal packet, alone or inside one compressed packet, and nothing after it. */
async function* content(source: ByteSource, nested = false): AsyncGenerator<Buffer> {
  const packet = await nextPacket(source)
  if (packet === undefined) throw unreadable('it is empty inside')
  if (packet.tag === TAG.marker || packet.tag === TAG.padding) {
    await whole(packet)
    yield* content(source, nested)
    return
  }
  if (packet.tag === TAG.literal) yield* literal(packet)
  else if (packet.tag === TAG.compressed && !nested)
    yield* content(new ByteSource(await inflated(packet), WHAT), true)
  else throw notReadHere(packet.tag)
  if (!(await source.atEnd())) throw unreadable('there are other packets after its data')
}

async function* literal(packet: Packet): AsyncGenerator<Buffer> {
  const body = new ByteSource(packet.body, WHAT)
  const header = await body.take(2)
  if (header[0] !== 0x62)
    throw new UserError('key', 'The message holds text, not binary data: decrypt it with gpg.')
  await body.take(header.readUInt8(1) + 4)
  yield* body.rest()
}

async function inflated(packet: Packet): Promise<AsyncGenerator<Buffer>> {
  const body = new ByteSource(packet.body, WHAT)
  const algorithm = (await body.take(1)).readUInt8()
  if (algorithm === 0) return body.rest()
  if (algorithm === 1) return through(createInflateRaw(INFLATE), body.rest())
  if (algorithm === 2) return through(createInflate(INFLATE), body.rest())
  const name = algorithm === 3 ? 'BZip2' : `algorithm ${algorithm}`
  throw new UserError(
    'key',
    `The message is compressed inside with ${name}, which is not read here: decrypt it with gpg.`,
  )
}

/** Passes the plain packets on and checks the digest that ends them (RFC 9580, 5.13.1). */
async function* withoutMdc(packets: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha1')
  let tail: Buffer = Buffer.alloc(0)
  for await (const piece of packets) {
    const ready = piece.length < MDC_BYTES ? Buffer.concat([tail, piece]) : piece
    if (ready === piece && tail.length > 0) yield hashed(tail)
    const cut = Math.max(0, ready.length - MDC_BYTES)
    tail = Buffer.from(ready.subarray(cut))
    if (cut > 0) yield hashed(ready.subarray(0, cut))
  }
  const digest = hash.update(tail.subarray(0, MDC_HEADER.length)).digest()
  const intact = tail.length === MDC_BYTES && timingSafeEqual(tail, Buffer.concat([MDC_HEADER, digest]))
  if (!intact) throw unreadable('its digest does not match')

  function hashed(bytes: Buffer): Buffer {
    hash.update(bytes)
    return bytes
  }
}

async function whole(packet: Packet): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of packet.body) {
    bytes += piece.length
    if (bytes > SESSION_KEYS_MAX) throw unreadable('a packet before its data is too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function notReadHere(tag: number): UserError {
  const words: Record<number, string> = {
    [TAG.encryptedWithoutIntegrity]:
      'has no integrity protection (packet 9): it cannot be told from a forged one and is refused',
    [TAG.aeadEncrypted]:
      'is AEAD-encrypted (packet 20, gpg 2.3 OCB), which is not read here: decrypt it with gpg',
    [TAG.onePassSignature]: 'is signed inside, which is not checked here: decrypt and verify it with gpg',
    [TAG.signature]: 'is signed inside, which is not checked here: decrypt and verify it with gpg',
    [TAG.literal]: 'is not encrypted',
    [TAG.compressed]: 'is not encrypted',
  }
  const word = words[tag]
  return word === undefined
    ? unreadable(`packet ${tag} where none belongs`)
    : new UserError('key', `The message ${word}.`)
}
