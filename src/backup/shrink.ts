import { UserError } from '../errors.ts'
import type { Manifest } from './manifest.ts'

/** A gate that found a backup suspicious: it is kept, and its run fails loudly. */
export type Gate = { name: string; detail: string }

/** What a new backup is judged by. */
export interface Measure {
  tables: number
  /** Absent when rows were not counted. */
  rows?: number
  plainBytes: number
}

/** Reads `50%` as 0.5. Throws UserError `input`. */
export function parseShare(text: string): number {
  const percent = Number(/^(\d{1,3}(?:\.\d+)?) ?%$/.exec(text)?.[1])
  if (percent >= 0 && percent <= 100) return percent / 100
  throw new UserError(
    'input',
    `${JSON.stringify(text.slice(0, 40))} is not a share; write a percentage such as 50%`,
  )
}

/**
 * The gates a finished backup must pass: it has tables, and against the previous backup neither its rows nor its
 * bytes fell by more than `maxShrink` (a share, 0 to 1). An empty list means it passed.
 */
export function judgeShrink(now: Measure, previous: Manifest | undefined, maxShrink: number): Gate[] {
  const gates: Gate[] = []
  if (now.tables === 0) {
    gates.push({
      name: 'tables',
      detail: 'the database has no tables; check that the URL names the right one',
    })
  }
  if (!previous) return gates
  const rowsBefore = previous.inventory?.rows
  if (now.rows !== undefined && rowsBefore !== undefined) {
    gates.push(...fall('rows', now.rows, rowsBefore, previous.id, maxShrink))
  }
  gates.push(...fall('bytes', now.plainBytes, previous.plain.bytes, previous.id, maxShrink))
  return gates
}

/** The same for files: there are some, and neither their number nor their bytes fell by more than `maxShrink`. */
export function judgeFileShrink(
  now: { files: number; bytes: number },
  previous: Manifest | undefined,
  maxShrink: number,
): Gate[] {
  const gates: Gate[] = []
  if (now.files === 0) {
    gates.push({
      name: 'files',
      detail: 'there are no files; check that the path or bucket is the right one',
    })
  }
  if (!previous || maxShrink >= 1) return gates
  const before = previous.inventory?.files
  if (before !== undefined) gates.push(...fall('files', now.files, before, previous.id, maxShrink))
  gates.push(...fall('bytes', now.bytes, previous.plain.bytes, previous.id, maxShrink))
  return gates
}

function fall(what: string, now: number, before: number, id: string, maxShrink: number): Gate[] {
  // A hair of tolerance: 1 - 0.7 is a little more than 0.3.
  if (before === 0 || (before - now) / before <= maxShrink + 1e-9) return []
  const percent = Math.round((1 - now / before) * 100)
  const detail = `${what} fell by ${percent} % against ${id} (${before} to ${now}), more than max-shrink ${Math.round(maxShrink * 100)} % allows`
  return [{ name: `max-shrink ${what}`, detail }]
}
