/** What is asked for: `auto` is incremental between full backups. */
export type ModeInput = 'auto' | 'full' | 'incremental'

export interface ModeQuestion {
  mode: ModeInput
  /** Seconds after which `auto` makes a full backup again. */
  fullEvery: number
  /** When this backup starts: milliseconds since 1970, UTC. */
  now: number
  /** The newest backup whose inventory could be read. */
  previous?: { id: string; fullId: string; fullAt: string }
  /** Why there is none, in words that end a sentence. */
  whyNoPrevious?: string
}

export interface ModeDecision {
  mode: 'full' | 'incremental'
  /** One sentence for log and summary. */
  why: string
}

/** Runs on a schedule start late by minutes: a full backup is due this much before its time is over. */
const SLACK = 0.02

/**
 * Whether a backup stores everything or builds on the previous one. Without a previous one, or when its time cannot
 * be read or lies ahead, it is a full backup even where an incremental one is asked for: anything else would not
 * be a backup.
 */
export function decideMode({ mode, fullEvery, now, previous, whyNoPrevious }: ModeQuestion): ModeDecision {
  if (mode === 'full') return { mode: 'full', why: 'a full backup is asked for' }
  if (!previous) {
    return { mode: 'full', why: `a full backup: ${whyNoPrevious ?? 'there is none before it to build on'}` }
  }
  const age = (now - Date.parse(previous.fullAt)) / 1000
  if (Number.isNaN(age) || age < 0) {
    const word = `a full backup: the time of the last one (${previous.fullAt}) cannot be right`
    return { mode: 'full', why: word }
  }
  if (mode === 'auto' && age >= fullEvery * (1 - SLACK)) {
    return { mode: 'full', why: `a full backup: the last one, ${previous.fullId}, is due for renewal` }
  }
  return { mode: 'incremental', why: `builds on ${previous.id}; the last full backup is ${previous.fullId}` }
}
