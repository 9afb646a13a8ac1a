import { text } from 'node:stream/consumers'
import { type Inventory, parseInventory } from '../backup/inventory.ts'
import { objectKey, PROOF_SUFFIX } from '../backup/keys.ts'
import { type Manifest, Proof, partsOf } from '../backup/manifest.ts'
import { hasCode, UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import { openParts } from './open.ts'

/** Decrypts the inventory of a backup. Throws UserError `drill` when it has none, `integrity` when it is damaged. */
export async function readInventory(
  store: Store,
  manifest: Manifest,
  openers: Openers | undefined,
  signal: AbortSignal,
): Promise<Inventory> {
  const [part] = partsOf(manifest, 'inventory')
  if (!part || !manifest.inventory)
    throw new UserError('drill', 'the backup has no inventory to compare with')
  const expected = { sha256: manifest.inventory.digest, signal }
  return parseInventory(await text(openParts(store, manifest, [part], openers, expected)), part.key)
}

/** The record of the newest passed drill of a backup; undefined when there is none that can be read. */
export async function readProof(
  store: Store,
  { target, surface, id }: Pick<Manifest, 'target' | 'surface' | 'id'>,
  signal: AbortSignal,
): Promise<Proof | undefined> {
  try {
    const content = await text(await store.get(objectKey(target, surface, id, PROOF_SUFFIX), { signal }))
    const { success, data } = Proof.safeParse(JSON.parse(content))
    return success && data.id === id ? data : undefined
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'not-found') || hasCode(error, 'archived'))
      return undefined
    throw error
  }
}
