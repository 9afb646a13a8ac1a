import { UserError } from '../../errors.ts'
import { packName } from '../keys.ts'
import type { StoredPart } from '../manifest.ts'
import type { LivePack } from './live-bytes.ts'

/** What the packs of one backup may be. */
export interface PackSources {
  /** Objects of the previous backup, oldest first. */
  previous: readonly StoredPart[]
  /** Keys of those that were seen in the store with all their bytes. */
  whole: ReadonlySet<string>
  /** What this backup stored itself. */
  added: readonly StoredPart[]
}

/**
 * The packs a backup needs, oldest first, each with the bytes that are still in use: those of the previous backup that
 * an entry names, then all new ones. Throws UserError `integrity` when an entry names a pack that is none of them, or
 * one that was not seen in the store: such a backup could not be restored.
 */
export function neededPacks(
  { previous, whole, added }: PackSources,
  live: ReadonlyMap<string, LivePack>,
): StoredPart[] {
  const liveOf = (part: StoredPart) => live.get(packName(part.key) ?? '')
  const reused = previous.filter((part) => part.role === 'pack' && liveOf(part))
  const needed = [...reused, ...added]
  const there = new Set(needed.map(({ key }) => packName(key)))
  for (const name of live.keys()) if (!there.has(name)) throw lacking(name)
  for (const { key } of reused) if (!whole.has(key)) throw lacking(key)
  return needed.map((part) => {
    const { live: liveBytes, cost } = liveOf(part) ?? { live: 0, cost: 0 }
    return { ...part, liveBytes, rewriteBytes: cost }
  })
}

function lacking(pack: string): UserError {
  const word = `pack ${pack} is needed by this backup and is not in the store; no backup was made. Run once with mode: full`
  return new UserError('integrity', word)
}
