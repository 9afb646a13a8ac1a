/** A committed backup as a link of the chain: its manifest's SHA-256, and the backup it says was the newest before it. */
export interface Link {
  id: string
  sha256: string
  previous?: { id: string; sha256: string } | undefined
}

/**
 * What a chain shows. `replaced`: the manifest before it is another one now. `gap`: it is not there; prune gave it up,
 * or somebody took it away. `branch`: two follow the same; they ran side by side, or an older state of the store was
 * put back in between.
 */
export interface Break {
  kind: 'replaced' | 'gap' | 'branch'
  /** The backup whose `previous` shows it. */
  id: string
  previous: string
}

/**
 * Where the chain of one target and surface is not whole, in the order of `links`. A first backup, and one written
 * without the field, show nothing. Only `replaced` is wrong in itself; the others have an innocent reading each.
 */
export function breaksOf(links: readonly Link[]): Break[] {
  const digests = new Map(links.map(({ id, sha256 }) => [id, sha256]))
  const followed = new Set<string>()
  return links.flatMap(({ id, previous }): Break[] => {
    if (previous === undefined) return []
    const breaks: Break[] = []
    const kind = judgeLink(previous.sha256, digests.get(previous.id))
    if (kind) breaks.push({ kind, id, previous: previous.id })
    if (followed.has(previous.id)) breaks.push({ kind: 'branch', id, previous: previous.id })
    followed.add(previous.id)
    return breaks
  })
}

/** One link: the SHA-256 a manifest gives for the one before it, against what is stored (undefined: nothing). */
export function judgeLink(recorded: string, stored: string | undefined): 'replaced' | 'gap' | undefined {
  if (stored === undefined) return 'gap'
  return stored === recorded ? undefined : 'replaced'
}
