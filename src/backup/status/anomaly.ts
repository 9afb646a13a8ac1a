import type { Finding } from './finding.ts'

/** What of a backup's manifest tells its size. */
export interface Sized {
  /** Bytes before compression, all rows, all files. */
  plainBytes: number
  /** Bytes as stored. */
  storedBytes: number
  rows?: number
  files?: number
}

/** Fewer backups before the newest than this say nothing about what is usual. */
const MIN_BEFORE = 3
/** Growing to more than this many times the median is worth a word. */
const GROWTH = 4
/** Below this many plain bytes the share of compression means nothing. */
const MIN_RATIO_BYTES = 1 << 20

/**
 * Sets the newest backup beside the median of those before it. Less by more than `maxShrink` (a share, 0 to 1) in
 * bytes, rows or files fails; much more, or data that suddenly no longer compresses, is a warning.
 */
export function judgeSizes(newest: Sized, before: readonly Sized[], maxShrink: number): Finding[] {
  if (before.length < MIN_BEFORE) {
    const detail = `${before.length} earlier backups within history; from ${MIN_BEFORE} on sizes are compared`
    return [{ level: 'note', name: 'size', detail }]
  }
  const findings = [
    ...change('bytes', newest.plainBytes, valuesOf(before, 'plainBytes'), maxShrink),
    ...change('rows', newest.rows, valuesOf(before, 'rows'), maxShrink),
    ...change('files', newest.files, valuesOf(before, 'files'), maxShrink),
    ...compression(newest, before),
  ]
  if (findings.length > 0) return findings
  const usual = median(valuesOf(before, 'plainBytes'))
  const detail = `${newest.plainBytes} bytes, the median of the ${before.length} before is ${usual}`
  return [{ level: 'pass', name: 'size', detail }]
}

/** The middle value, of an even number the mean of the middle two; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const high = sorted[sorted.length >> 1]
  const low = sorted[(sorted.length - 1) >> 1]
  return high === undefined || low === undefined ? undefined : (low + high) / 2
}

function change(
  what: 'bytes' | 'rows' | 'files',
  now: number | undefined,
  before: readonly number[],
  maxShrink: number,
): Finding[] {
  const usual = median(before)
  if (now === undefined || usual === undefined || usual === 0 || before.length < MIN_BEFORE) return []
  const figures = `(median of the ${before.length} before: ${usual}, now ${now})`
  // A hair of tolerance: 1 - 0.7 is a little more than 0.3.
  if ((usual - now) / usual > maxShrink + 1e-9) {
    const percent = Math.round((1 - now / usual) * 100)
    const allowed = `more than max-shrink ${Math.round(maxShrink * 100)} % allows`
    return [{ level: 'fail', name: `size: ${what}`, detail: `fell by ${percent} %, ${allowed} ${figures}` }]
  }
  if (now > usual * GROWTH) {
    const times = Math.round(now / usual)
    return [{ level: 'warn', name: `size: ${what}`, detail: `grew to ${times} times the usual ${figures}` }]
  }
  return []
}

/** Data that was encrypted at its source, by whoever wants a ransom for it, does not compress any more. */
function compression(newest: Sized, before: readonly Sized[]): Finding[] {
  const shares = before.flatMap((backup) => shareOf(backup) ?? [])
  const usual = median(shares)
  const now = shareOf(newest)
  if (now === undefined || usual === undefined || shares.length < MIN_BEFORE) return []
  if (now < 0.8 || now < usual * 2) return []
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const detail = `compresses to ${percent(now)} only, usually to ${percent(usual)}: look whether the data itself was encrypted`
  return [{ level: 'warn', name: 'size: compression', detail }]
}

function shareOf({ plainBytes, storedBytes, files }: Sized): number | undefined {
  // An incremental backup of files stores a part of what it holds.
  return files !== undefined || plainBytes < MIN_RATIO_BYTES ? undefined : storedBytes / plainBytes
}

function valuesOf(backups: readonly Sized[], name: 'plainBytes' | 'rows' | 'files'): number[] {
  return backups.flatMap((backup) => backup[name] ?? [])
}
