import { UserError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'

/** A packet's tag, and its body as pieces that must be read to the end before the next packet. */
export interface Packet {
  tag: number
  body: AsyncGenerator<Buffer>
}

type Length = { bytes: number; partial: boolean }

const ALL_THAT_IS_LEFT: Length = { bytes: Number.POSITIVE_INFINITY, partial: false }

/** The next packet, in the old or the new format, or undefined at the end (RFC 9580, 4.2). */
export async function nextPacket(source: ByteSource): Promise<Packet | undefined> {
  if (await source.atEnd()) return undefined
  const octet = (await source.take(1)).readUInt8()
  if ((octet & 0x80) === 0) throw unreadable('a packet does not begin where one should')
  if ((octet & 0x40) === 0) {
    return { tag: (octet >> 2) & 0x0f, body: pieces(source, await oldLength(source, octet & 3)) }
  }
  return { tag: octet & 0x3f, body: pieces(source, await newLength(source)) }
}

/** The UserError 'integrity' for a message whose structure is wrong. */
export function unreadable(why: string, cause?: unknown): UserError {
  return new UserError(
    'integrity',
    `The OpenPGP message is damaged (${why}): do not use what it gave.`,
    cause === undefined ? {} : { cause },
  )
}

async function* pieces(source: ByteSource, first: Length): AsyncGenerator<Buffer> {
  let length = first
  for (;;) {
    while (length.bytes > 0) {
      if (length === ALL_THAT_IS_LEFT && (await source.atEnd())) return
      const piece = await source.piece(length.bytes)
      if (length !== ALL_THAT_IS_LEFT) length.bytes -= piece.length
      yield piece
    }
    if (!length.partial) return
    length = await newLength(source)
  }
}

async function newLength(source: ByteSource): Promise<Length> {
  const first = (await source.take(1)).readUInt8()
  if (first < 192) return { bytes: first, partial: false }
  if (first < 224) {
    const second = (await source.take(1)).readUInt8()
    return { bytes: ((first - 192) << 8) + second + 192, partial: false }
  }
  if (first < 255) return { bytes: 2 ** (first & 0x1f), partial: true }
  return { bytes: (await source.take(4)).readUInt32BE(), partial: false }
}

async function oldLength(source: ByteSource, type: number): Promise<Length> {
  if (type === 3) return ALL_THAT_IS_LEFT
  const octets = 1 << type
  return { bytes: (await source.take(octets)).readUIntBE(0, octets), partial: false }
}
