import { randomInt } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { encodingSuffix, packKey, packsPrefix } from '../backup/keys.ts'
import type { Manifest, StoredPart } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { assertSize, getPart } from './open.ts'
import type { Draft } from './save.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const NAME_LENGTH = 20
/** A pack is held in memory as a whole. Ours have about 40 MiB at most; more is an attack on our memory. */
const PACK_BYTES_MAX = 1 << 28

/** A pack as it is to be stored: wrapped bytes, their SHA-256 in hex, and how many plain bytes are in them. */
export interface SealedPack {
  name: string
  bytes: Uint8Array
  sha256: string
  plainBytes: number
}

/** A name no other pack has: 103 bits of chance. */
export function newPackName(): string {
  return Array.from({ length: NAME_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** The manifest's line on a pack: its name with the suffixes of the draft's encoding. */
export function packPart(
  draft: Pick<Draft, 'target' | 'surface' | 'encoding'>,
  { name, bytes, sha256, plainBytes }: SealedPack,
): StoredPart {
  const { compression, recipients } = draft.encoding
  const suffix = `tar${encodingSuffix(compression.kind, recipients.length > 0)}`
  const key = packKey(draft.target, draft.surface, name, suffix)
  return { key, role: 'pack', bytes: bytes.length, sha256, plainBytes }
}

/** Stores a sealed pack; gives the manifest's line on it. */
export async function putPack(
  store: Store,
  draft: Pick<Draft, 'target' | 'surface' | 'encoding' | 'signal'>,
  pack: SealedPack,
): Promise<StoredPart> {
  const part = packPart(draft, pack)
  const signal = draft.signal ? { signal: draft.signal } : {}
  await store.put(part.key, once(pack.bytes), { sizeHint: pack.bytes.length, ...signal })
  return part
}

/**
 * Keys of those objects among the packs that a manifest names and the store has, of the size it says; one listing. Of
 * several stores all must have them, since what is built on them is written to all.
 */
export async function wholePacks(
  store: Pick<Store, 'list' | 'members'>,
  { target, surface, objects }: Manifest,
  signal?: AbortSignal,
): Promise<Set<string>> {
  const sizes = new Map(objects.map(({ key, bytes }) => [key, bytes]))
  const [first, ...others] = await Promise.all(
    (store.members ?? [store]).map(async (member) => {
      const whole = new Set<string>()
      for await (const { key, bytes } of member.list(packsPrefix(target, surface), signal ? { signal } : {}))
        if (sizes.get(key) === bytes) whole.add(key)
      return whole
    }),
  )
  return new Set([...(first ?? [])].filter((key) => others.every((whole) => whole.has(key))))
}

/**
 * The stored bytes of a pack, of the size that the manifest says; their SHA-256 is left to the pack reader, which has
 * threads for it. Throws UserError `integrity` naming the object when it has another size or is missing.
 */
export async function fetchPack(store: Store, part: StoredPart, signal?: AbortSignal): Promise<Buffer> {
  if (part.bytes > PACK_BYTES_MAX) {
    const word = `${part.key} has ${part.bytes} bytes by its manifest, more than any pack; the manifest was damaged or forged`
    throw new UserError('integrity', word)
  }
  const bytes = Buffer.allocUnsafeSlow(part.bytes)
  let read = 0
  // What is too long is counted and dropped: the comparison below says so.
  const take = async (source: AsyncIterable<Buffer>) => {
    let filled = 0
    for await (const chunk of source) {
      filled += chunk.copy(bytes, filled)
      read += chunk.length
    }
  }
  await pipeline(await getPart(store, part, signal), take)
  assertSize(part, read)
  return bytes
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
