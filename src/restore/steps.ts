import type { Surface } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import { readManifest } from '../repository/open.ts'
import type { Store } from '../store/store.ts'
import type { Signer } from '../streams/openpgp/signature.ts'

/** Runs a phase under its name: logging and progress are the caller's. */
export type Phase = <T>(
  name: string,
  work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
) => Promise<T>

/** Runs one phase of a restore and notes how long it took, also when it failed. */
export async function step<T>(
  { phase }: { phase: Phase },
  { phases }: { phases: { name: string; seconds: number }[] },
  name: string,
  work: (watch: (read: () => number, total?: number) => void) => Promise<T>,
): Promise<T> {
  const started = performance.now()
  try {
    return await phase(name, work)
  } finally {
    phases.push({ name, seconds: (performance.now() - started) / 1000 })
  }
}

/** The manifest that a plan has shown, and how one is read. */
export interface Shown {
  surface: Surface
  plan: { target: string; manifest: Pick<Manifest, 'id'>; manifestSha256: string }
  trusted?: readonly Signer[]
  startedAt: Date
  signal: AbortSignal
}

/** The manifest this store has must be the one that was shown: else UserError `integrity`. */
export async function assertShown(
  { surface, plan, trusted, startedAt: at, signal }: Shown,
  store: Store,
): Promise<void> {
  const { id } = plan.manifest
  const options = { ...(trusted ? { trusted } : {}), at, signal }
  const { sha256 } = await readManifest(store, plan.target, surface, id, options)
  if (sha256 === plan.manifestSha256) return
  const word = `the manifest of ${id} in ${store.url} is not the one that was shown; one of the stores holds a changed one`
  throw new UserError('integrity', word)
}
