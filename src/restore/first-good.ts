import { type Surface, surfacePrefix } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import type { Found } from '../repository/choice.ts'
import type { Store } from '../store/store.ts'

/** What is being restored; with its manifest once that is known, since it may name shared objects. */
interface Job {
  target: string
  surface: Surface
  manifest?: Manifest
  signal: AbortSignal
}

/** Days that objects brought back from an archive stay readable. */
const THAW_DAYS = 7

/**
 * Does some work with the first store that serves it: a store that does not answer, or whose object is missing,
 * damaged, forged or archived, passes it on to the next, with a note. Other errors end it at once. When no store
 * served, archived objects are asked back, and the error says so.
 */
export async function fromFirstGood<T>(
  job: Job,
  found: Found,
  notes: string[],
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const faults: { store: Store; error: unknown }[] = []
  for (const store of found.stores) {
    try {
      return await work(store)
    } catch (error) {
      // The work's own error says what it left, where there is one.
      if (job.signal.aborted && !hasCode(error, 'cancelled')) job.signal.throwIfAborted()
      if (!isOfStore(error)) throw error
      faults.push({ store, error })
      if (faults.length < found.stores.length)
        notes.push(`${store.url} could not serve it, the next store was tried: ${messageOf(error)}`)
    }
  }
  const archived = faults.filter(({ error }) => hasCode(error, 'archived'))
  if (archived.length > 0)
    throw await thawed(
      job,
      found,
      archived.map(({ store }) => store),
    )
  const [first] = faults
  if (faults.length === 1) throw first?.error
  const all = faults.map(({ store, error }) => `${store.url}: ${messageOf(error)}`).join('; ')
  const code = first?.error instanceof UserError ? first.error.code : 'store'
  throw new UserError(code, `no store could serve backup ${found.entry.id}: ${all}`, { cause: first?.error })
}

function isOfStore(error: unknown): boolean {
  const codes = ['store', 'not-found', 'integrity', 'archived'] as const
  return codes.some((code) => hasCode(error, code))
}

/** Asks every archived object of the backup back and gives the error that says what was asked and when to return. */
async function thawed(
  { target, surface, manifest, signal }: Job,
  { entry }: Found,
  stores: readonly Store[],
): Promise<UserError> {
  const said: string[] = []
  for (const store of stores) {
    try {
      let asked = 0
      const prefix = `${surfacePrefix(target, surface)}${entry.id}.`
      const listed = await Array.fromAsync(store.list(prefix, { signal }))
      const keys = new Set([...listed, ...(manifest?.objects ?? [])].map((object) => object.key))
      for (const key of keys) {
        if (!store.thaw) continue
        if ((await store.thaw(key, { days: THAW_DAYS, signal })) !== 'not archived') asked += 1
      }
      said.push(
        `${asked} objects in ${store.url} were asked back for ${THAW_DAYS} days (RestoreObject, Standard tier): GLACIER takes 3 to 5 hours, DEEP_ARCHIVE up to 12; run this again then`,
      )
    } catch (error) {
      signal.throwIfAborted()
      said.push(
        `its objects in ${store.url} could not be asked back (${messageOf(error)}); have them restored to Standard for ${THAW_DAYS} days by someone who may, and run this again`,
      )
    }
  }
  return new UserError(
    'archived',
    `backup ${entry.id} is in an archived storage class and cannot be read now: ${said.join('; ')}`,
  )
}
