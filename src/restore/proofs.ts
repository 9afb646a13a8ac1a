import type { Surface } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import type { Found } from '../repository/choice.ts'
import { readProof } from '../repository/companions.ts'

/** Proofs of earlier backups that are looked at for an estimate. */
const PROOFS_READ = 3

/** What drills have told of a backup before it is restored. */
export interface Expectation {
  /** The newest passed drill of this very backup. */
  proof?: { provedAt: string; restoreSeconds: number }
  /** How long the restore may take, by the newest drill of this or an earlier backup of the target. */
  estimate?: { seconds: number; backupId: string }
}

/** Looks for the proof of a backup, else for that of an earlier one. One that cannot be read is passed over. */
export async function expectationOf(
  found: Found,
  { manifest, sha256 }: { manifest: Manifest; sha256: string },
  job: { target: string; surface: Surface; signal: AbortSignal },
): Promise<Expectation> {
  const proof = await ownProof(found, { manifest, sha256 }, job.signal)
  if (proof) return { proof, estimate: { seconds: proof.restoreSeconds, backupId: manifest.id } }
  const proven = found.earlier.filter((each) => each.entry.proven).reverse()
  for (const { entry, store } of proven.slice(0, PROOFS_READ)) {
    const named = { target: job.target, surface: job.surface, id: entry.id }
    const earlier = await readProof(store, named, job.signal).catch(() => undefined)
    if (earlier) return { estimate: { seconds: earlier.restoreSeconds, backupId: entry.id } }
  }
  return {}
}

async function ownProof(
  { entry, earlier }: Found,
  { manifest, sha256 }: { manifest: Manifest; sha256: string },
  signal: AbortSignal,
) {
  const holder = earlier.find((each) => each.entry.id === entry.id && each.entry.proven)
  const proof = holder && (await readProof(holder.store, manifest, signal).catch(() => undefined))
  // One of another manifest proves nothing about this one.
  return proof?.manifestSha256 === sha256 ? proof : undefined
}
