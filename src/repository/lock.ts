import type { Store, StoredObject } from '../store/store.ts'

/**
 * One object as its store shows it, of several stores as the one shows it that locks it longest: what any of them
 * refuses to delete is deleted in none. Undefined when none has it.
 */
export async function longestLocked(
  store: Store,
  key: string,
  signal: AbortSignal,
): Promise<StoredObject | undefined> {
  let found: StoredObject | undefined
  for (const member of store.members ?? [store]) {
    const head = await member.head(key, { signal })
    if (head && (!found || until(head) > until(found))) found = head
  }
  return found
}

function until({ lockedUntil }: StoredObject): number {
  return lockedUntil?.getTime() ?? 0
}
