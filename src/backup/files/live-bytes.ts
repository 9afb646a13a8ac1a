import type { Entry } from './entry.ts'

/** What of a pack the entries of one backup still need. */
export interface LivePack {
  /** Plain bytes of the tar that some entry needs, headers included, each counted once, however many share it. */
  live: number
  /** What storing anew would read and store: the whole sizes of the files with bytes in this pack. */
  cost: number
}

/**
 * Counts, entry by entry, what is needed of each pack. Memory: some numbers for each stretch of a pack whose files come
 * one behind the other, so for a million files as they were packed next to nothing.
 */
export interface LiveTally {
  add(entry: Entry): void
  /** By the pack's name. */
  result(): Map<string, LivePack>
}

/** A tally of all packs that the entries added to it use. */
export function liveTally(): LiveTally {
  const packs = new Map<string, Spans>()
  return {
    add(entry) {
      if (entry.type !== 'file' && entry.type !== 'object') return
      let last: string | undefined
      for (const { pack, offset, length } of entry.extents) {
        const spans = packs.get(pack) ?? { starts: [], ends: [], lives: [], costs: [] }
        packs.set(pack, spans)
        // Once for each file; all but the last extent of a large file are in runs of the same pack.
        addSpan(spans, offset, offset + length, pack === last ? 0 : entry.size)
        last = pack
      }
    },
    result: () => new Map([...packs].map(([name, spans]) => [name, summed(spans)])),
  }
}

/** A pack as a manifest tells of it. */
export interface StoredPack {
  name: string
  plainBytes: number
}

/** A pack less alive than this is worth storing its rest again. */
const LEAST_SHARE = 0.25
/** Not for less than this: fewer dead plain bytes in all are left where they are. */
const LEAST_GAIN = 8 * 1024 * 1024

/**
 * The packs whose live files are to be stored again, so that they are needed no longer: those with less than a
 * quarter alive where the files cost less to store than the dead bytes take up, if that frees 8 MiB or more in all.
 */
export function packsToRewrite(
  packs: readonly StoredPack[],
  live: ReadonlyMap<string, LivePack>,
): ReadonlySet<string> {
  const chosen = packs.filter(({ name, plainBytes }) => {
    const pack = live.get(name)
    if (!pack || pack.live >= plainBytes * LEAST_SHARE) return false
    return pack.cost < plainBytes - pack.live
  })
  const dead = chosen.reduce((sum, { name, plainBytes }) => sum + plainBytes - (live.get(name)?.live ?? 0), 0)
  return new Set(dead < LEAST_GAIN ? [] : chosen.map((pack) => pack.name))
}

/** A tar's unit. */
const TAR_BLOCK = 512
/** What stands before the bytes in a tar: the header, and a pax header with its own (nanoseconds, long names). */
const TAR_HEADERS = 3 * TAR_BLOCK

interface Spans {
  starts: number[]
  ends: number[]
  lives: number[]
  costs: number[]
}

/** Adds one extent; one that lies right behind the last, but for headers, makes that longer. */
function addSpan({ starts, ends, lives, costs }: Spans, start: number, end: number, cost: number): void {
  const last = starts.length - 1
  const gap = start - inBlocks(ends[last] ?? 0)
  if (last >= 0 && start >= (ends[last] ?? 0) && gap <= TAR_HEADERS) {
    ends[last] = end
    lives[last] = (lives[last] ?? 0) + needed(start, end)
    costs[last] = (costs[last] ?? 0) + cost
    return
  }
  starts.push(start)
  ends.push(end)
  lives.push(needed(start, end))
  costs.push(cost)
}

/** The length of the union of the spans; files that share their bytes cost once. */
function summed({ starts, ends, lives, costs }: Spans): LivePack {
  const order = starts.map((_, at) => at).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
  let live = 0
  let cost = 0
  let covered = -1
  for (const at of order) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
    if (end <= covered) continue
    live += start >= covered ? (lives[at] ?? 0) : needed(covered, end)
    cost += costs[at] ?? 0
    covered = end
  }
  return { live, cost }
}

function needed(start: number, end: number): number {
  return TAR_HEADERS + inBlocks(end - start)
}

function inBlocks(bytes: number): number {
  return Math.ceil(bytes / TAR_BLOCK) * TAR_BLOCK
}
