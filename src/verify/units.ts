import { createHash } from 'node:crypto'
import { finished } from 'node:stream/promises'
import { type Manifest, partsOf, type StoredPart } from '../backup/manifest.ts'
import { type Check, failedCheck } from '../drill/verdict.ts'
import { authenticate, openParts } from '../repository/open.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'

/** What is checked at once: one stored object or, to be decoded, all volumes of one message. */
export interface Unit {
  store: Store
  parts: readonly StoredPart[]
  /** How to decode it and what must come out; absent: only the stored bytes are checked. */
  decode?: { manifest: Manifest; bytes?: number; sha256?: string }
}

/**
 * The units of one backup: its objects or, `deep`, its messages. The data is one message over all its volumes; of the
 * other roles objects are messages of their own, but for volumes (`.001`, `.002`) of one.
 */
export function unitsOf(store: Store, manifest: Manifest, deep: boolean): Unit[] {
  if (!deep) return manifest.objects.map((part) => ({ store, parts: [part] }))
  // Without its list of objects, which may be long: a unit lives until all are checked.
  const bare = { ...manifest, objects: [] }
  const messages = Map.groupBy(manifest.objects, ({ role, key }) =>
    role === 'data' ? role : `${role} ${key.replace(/\.\d{3}$/, '')}`,
  )
  return [...messages.values()].map((parts) => ({
    store,
    parts,
    decode: { manifest: bare, ...promised(manifest, parts) },
  }))
}

/**
 * What stands for a unit: equal for two backups that share an object and expect the same of it, different as soon as
 * anything it is judged by is.
 */
export function fingerprint({ store, parts, decode }: Unit): string {
  const { compression, encryption } = decode?.manifest.encoding ?? {}
  const how = decode ? [compression, encryption?.method, decode.bytes ?? '', decode.sha256 ?? ''] : []
  const facts = [store.url, parts.map(({ key, bytes, sha256 }) => [key, bytes, sha256]), how]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)
}

/**
 * Reads a unit to its end and gives what is wrong with it, an entry per object; none is good. Every object is
 * authenticated before any of it is decoded. Throws only when the signal fires.
 */
export async function checkUnit(
  unit: Unit,
  options: { openers?: Openers; signal: AbortSignal; watch: (read: () => number) => void },
): Promise<Check[]> {
  const { signal, watch, openers } = options
  const faults: Check[] = []
  const attempt = async (name: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      signal.throwIfAborted()
      faults.push(failedCheck(name, error))
    }
  }
  for (const part of unit.parts)
    await attempt(part.key, async () => authenticate(unit.store, part, { signal, watch }))
  const { decode } = unit
  if (faults.length > 0 || !decode) return faults
  const { manifest, ...expected } = decode
  const ratio = expected.bytes ? unit.parts.reduce((sum, { bytes }) => sum + bytes, 0) / expected.bytes : 0
  const follow = { watch: (read: () => number) => watch(() => read() * ratio) }
  await attempt(unit.parts[0]?.key ?? '', async () => {
    const plain = openParts(unit.store, manifest, unit.parts, openers, { ...expected, signal, ...follow })
    await finished(plain.resume())
  })
  return faults
}

/**
 * What a manifest says of the plain bytes of a message. Its digest is that of the backup's own inventory, the first one;
 * a base that inventories of files share is decoded to its end.
 */
function promised(manifest: Manifest, parts: readonly StoredPart[]): { bytes?: number; sha256?: string } {
  const [first] = parts
  if (first?.role === 'data') return { bytes: manifest.plain.bytes, sha256: manifest.plain.sha256 }
  const size = parts.length === 1 && first?.plainBytes !== undefined ? { bytes: first.plainBytes } : {}
  const own = first === partsOf(manifest, 'inventory')[0]
  return own && manifest.inventory ? { ...size, sha256: manifest.inventory.digest } : size
}
