import { createHash, createPrivateKey, sign } from 'node:crypto'
import type { PrivateKey } from 'openpgp'

/** What a hand-made signature differs in from what any program would make. */
export interface Oddity {
  /** Signature type (RFC 9580, 5.2.1): 0x00 over bytes, unless said. */
  type?: number
  created: Date
  /** Further hashed subpackets: number, critical, body. */
  subpackets?: { number: number; critical: boolean; body: Buffer }[]
}

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const EDDSA = 22
const SHA512 = 10

/**
 * A version 4 signature packet over `hashed` (what the type hashes: nothing at all for standalone and timestamp),
 * made by hand as RFC 9580, 5.2.3 and 5.2.4 have it, cryptographically good whatever it says. For Ed25519 keys.
 */
export function handMadeSignature(key: PrivateKey, hashed: Buffer, odd: Oddity): Buffer {
  const created = Buffer.alloc(4)
  created.writeUInt32BE(Math.floor(odd.created.getTime() / 1000))
  const issuer = Buffer.from(key.getKeyID().toHex(), 'hex')
  const subpackets = Buffer.concat([
    subpacket(2, true, created),
    subpacket(16, false, issuer),
    ...(odd.subpackets ?? []).map(({ number, critical, body }) => subpacket(number, critical, body)),
  ])
  const head = Buffer.concat([
    Buffer.from([4, odd.type ?? 0, EDDSA, SHA512]),
    sized(subpackets.length, 2),
    subpackets,
  ])
  const trailer = Buffer.concat([Buffer.from([4, 0xff]), sized(head.length, 4)])
  const digest = createHash('sha512').update(hashed).update(head).update(trailer).digest()
  const made = sign(null, digest, privateOf(key))
  const numbers = [made.subarray(0, 32), made.subarray(32)].map(integer)
  const body = Buffer.concat([head, sized(0, 2), digest.subarray(0, 2), ...numbers])
  return Buffer.concat([Buffer.from([0xc2, 0xff]), sized(body.length, 4), body])
}

/** A notation (RFC 9580, 5.2.3.24), as text that people can read. */
export function notation(name: string, value: string): Buffer {
  const flags = Buffer.from([0x80, 0, 0, 0])
  return Buffer.concat([
    flags,
    sized(name.length, 2),
    sized(value.length, 2),
    Buffer.from(name),
    Buffer.from(value),
  ])
}

function privateOf(key: PrivateKey) {
  const { keyPacket } = key
  const seed: unknown =
    'privateParams' in keyPacket && Object(keyPacket.privateParams) === keyPacket.privateParams
      ? Reflect.get(Object(keyPacket.privateParams), 'seed')
      : undefined
  if (!(seed instanceof Uint8Array)) throw new Error('not an unlocked Ed25519 key')
  return createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' })
}

function subpacket(number: number, critical: boolean, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([body.length + 1, number | (critical ? 0x80 : 0)]), body])
}

function sized(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(bytes)
  out.writeUIntBE(value, 0, bytes)
  return out
}

/** A multiprecision integer: its length in bits, then its bytes without leading zeros. */
function integer(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const kept = bytes.subarray(Math.max(0, first))
  const bits = (kept.length - 1) * 8 + (kept[0] ?? 0).toString(2).length
  return Buffer.concat([sized(bits, 2), kept])
}
