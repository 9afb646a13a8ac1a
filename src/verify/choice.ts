import { createHash } from 'node:crypto'
import { BackupId } from '../backup/keys.ts'
import { parseDuration } from '../backup/slot.ts'
import { UserError } from '../errors.ts'

/** Which backups are checked: `seconds` reaches back from now, `share` (0 to 1) is that of a rolling sample. */
export type Choice = 'latest' | 'all' | { id: string } | { seconds: number } | { share: number }

/** Reads `latest`, `all`, an id, `since 7d` or `sample 10%`. Throws UserError `input`. */
export function parseChoice(text: string): Choice {
  if (text === 'latest' || text === 'all') return text
  if (BackupId.safeParse(text).success) return { id: text }
  const since = /^since (\S+)$/.exec(text)?.[1]
  if (since !== undefined) return { seconds: parseDuration(since) }
  const percent = Number(/^sample (\d{1,3}(?:\.\d+)?)%$/.exec(text)?.[1])
  if (percent > 0 && percent <= 100) return { share: percent / 100 }
  throw new UserError(
    'input',
    'must be latest, all, an id such as 20261120T020000123Z-9f3c, since 7d, or sample 10%',
  )
}

/** A choice for people. */
export function choiceText(choice: Choice): string {
  if (typeof choice === 'string') return choice
  if ('id' in choice) return choice.id
  if ('share' in choice) return `sample ${Number((choice.share * 100).toFixed(3))}%`
  return choice.seconds % 86_400 === 0 ? `since ${choice.seconds / 86_400}d` : `since ${choice.seconds}s`
}

/** The chosen ones of these backups (oldest first), oldest first; a sample of some is never empty. */
export function choose<T extends { id: string; time: Date }>(
  entries: readonly T[],
  choice: Choice,
  now: Date,
): T[] {
  if (choice === 'all') return [...entries]
  if (choice === 'latest') return entries.slice(-1)
  if ('id' in choice) return entries.filter(({ id }) => id === choice.id)
  if ('share' in choice) return sampleOf(entries, choice.share, now)
  return entries.filter(({ time }) => time.getTime() >= now.getTime() - choice.seconds * 1000)
}

const DAY_MS = 86_400_000

/**
 * Every backup belongs by the hash of its id to one of some groups, and every day (UTC) it is the next groups' turn:
 * the same day always gives the same sample, and whatever stays is seen within as many runs as there are groups. Their
 * number has no factor up to 7, so that a schedule of every 2, 5, 7 or 28 days meets them all as well.
 */
function sampleOf<T extends { id: string }>(entries: readonly T[], share: number, now: Date): T[] {
  const groups = groupCount(share)
  const width = Math.min(groups, Math.max(1, Math.round(share * groups)))
  const first = Math.floor(now.getTime() / DAY_MS) * width
  const turn = ({ id }: T) => (groupOf(id, groups) - (first % groups) + groups) % groups
  // Of a few backups no group of today may have one: then the next group that has.
  const next = Math.min(...entries.map(turn))
  return entries.filter((entry) => turn(entry) < Math.max(width, next + 1))
}

function groupCount(share: number): number {
  let groups = Math.max(11, Math.ceil(1 / share))
  while ([2, 3, 5, 7].some((factor) => groups % factor === 0)) groups++
  return groups
}

function groupOf(id: string, groups: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % groups
}
