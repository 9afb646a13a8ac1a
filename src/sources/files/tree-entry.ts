import { trustedCtime } from '../../backup/files/changes.ts'
import type { Entry } from '../../backup/files/entry.ts'
import type { Walked, WalkedFile } from '../../backup/files/walked.ts'
import type { Outcome } from './pack-writer.ts'

/** The entry of what a walk found, after its bytes, if it has any, were stored. `readAt` is in nanoseconds since 1970, UTC. */
export function entryOf(
  found: Walked,
  outcome: Extract<Outcome, { ok: true }> | undefined,
  readAt: bigint,
): Entry {
  if (found.type === 'hardlink') return found
  if (found.type === 'file') return fileEntry(found, outcome, readAt)
  const { source: _, ...entry } = found
  return entry.type === 'directory' ? { ...entry, ctime: trustedCtime(entry.ctime, readAt) } : entry
}

/** What fstat said after the reading counts; it may be newer than the walk. */
function fileEntry(
  found: WalkedFile,
  outcome: Extract<Outcome, { ok: true }> | undefined,
  readAt: bigint,
): Entry {
  const { source: _, size, ...entry } = found
  const content = outcome?.content ?? { size, sha256: '', extents: [] }
  const identity = outcome?.identity ?? { ctime: found.ctime, inode: found.inode }
  const ctime = outcome?.torn ? '' : trustedCtime(identity.ctime, readAt)
  return { ...entry, ...outcome?.attributes, ...identity, ...content, ctime }
}
