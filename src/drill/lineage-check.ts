import { judgeLink } from '../backup/lineage.ts'
import type { Manifest } from '../backup/manifest.ts'
import { manifestDigest } from '../repository/open.ts'
import type { Store } from '../store/store.ts'
import { type Check, failedCheck } from './verdict.ts'

/**
 * Whether the backup before this one is still what it was when this one was made. A `gap` is a note, since prune
 * makes them; another manifest under the same id fails. A store that does not answer is thrown only on cancel.
 */
export async function lineageCheck(
  store: Store,
  { target, surface, previous }: Manifest,
  signal: AbortSignal,
): Promise<{ check?: Check; note?: string }> {
  if (!previous) return {}
  const name = 'backup before'
  try {
    const kind = judgeLink(previous.sha256, await manifestDigest(store, target, surface, previous.id, signal))
    if (kind === 'gap') {
      return {
        note: `the backup before it, ${previous.id}, is not in the store: prune gave it up, or somebody removed it`,
      }
    }
    if (kind === 'replaced') {
      const detail = `the manifest of ${previous.id} is not the one this backup followed: it was damaged or replaced since; do not use that backup, and find out who wrote to the store`
      return { check: { name, status: 'fail', detail } }
    }
    return { check: { name, status: 'pass', detail: `${previous.id} is as this backup found it` } }
  } catch (error) {
    signal.throwIfAborted()
    return { check: failedCheck(name, error) }
  }
}
