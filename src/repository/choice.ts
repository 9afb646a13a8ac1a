import { BackupId, type Surface } from '../backup/keys.ts'
import { messageOf, UserError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type Entry, listBackups } from './open.ts'

/** Which backup: the newest, one by id, or the newest at or before an instant. */
export type Choice = 'latest' | { id: string } | { before: Date }

/** What is looked for, and where. */
export interface Wanted {
  target: string
  surface: Surface
  choice: Choice
  signal: AbortSignal
}

/** A backup and the stores that list it, in their order; `earlier` are those at or before it, oldest first. */
export interface Found {
  entry: Entry
  stores: Store[]
  earlier: { entry: Entry; store: Store }[]
  /** Stores that could not be listed, or do not have it, each as one sentence. */
  notes: string[]
}

/** Reads a choice as users write it. Throws UserError `input`. */
export function parseChoice(text: string): Choice {
  if (text === 'latest') return 'latest'
  if (BackupId.safeParse(text).success) return { id: text }
  const before = instantOf(text)
  if (before) return { before }
  throw new UserError(
    'input',
    'must be latest, an id such as 20261120T020000123Z-9f3c, or an instant such as 2026-11-20T02:00:00Z',
  )
}

const INSTANT = /^(\d{4}-\d{2}-(\d{2}))(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/i

/** An instant as ISO 8601 writes it, in UTC unless it says otherwise; undefined for anything else, 30 February too. */
function instantOf(text: string): Date | undefined {
  const [, day, ofMonth, time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? []
  const midnight = new Date(`${day}T00:00Z`)
  const instant = new Date(`${day}T${time}${zone.toUpperCase()}`)
  if (Number.isNaN(instant.getTime()) || midnight.getUTCDate() !== Number(ofMonth)) return undefined
  return instant
}

/**
 * The chosen backup among all that any of the stores lists, so that a store that lost objects, or is down, hides
 * nothing the others have. Throws UserError `not-found`, or the first store's error when none answers.
 */
export async function chooseAmong(stores: readonly Store[], wanted: Wanted): Promise<Found> {
  const listed: { entry: Entry; store: Store }[] = []
  const answered: Store[] = []
  const notes: string[] = []
  let fault: unknown
  for (const store of stores) {
    try {
      const entries = await listBackups(store, wanted.target, wanted.surface, wanted.signal)
      answered.push(store)
      listed.push(...entries.map((entry) => ({ entry, store })))
    } catch (error) {
      wanted.signal.throwIfAborted()
      fault ??= error
      notes.push(`${store.url} could not be listed: ${messageOf(error)}`)
    }
  }
  if (notes.length === stores.length && fault) throw fault
  listed.sort((a, b) => (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0))
  const urls = stores.map((store) => store.url).join(' + ')
  const all = listed.map(({ entry }) => entry)
  const entry = pick(all, wanted.choice)
  if (!entry) throw nothingFits(wanted, all, urls)
  const holders = stores.filter((store) =>
    listed.some((each) => each.store === store && each.entry.id === entry.id),
  )
  for (const store of answered) {
    if (!holders.includes(store)) notes.push(`${store.url} does not have ${entry.id}`)
  }
  return { entry, stores: holders, earlier: listed.filter((each) => each.entry.id <= entry.id), notes }
}

function pick(entries: readonly Entry[], choice: Choice): Entry | undefined {
  return entries.findLast((entry) => {
    if (choice === 'latest') return true
    return 'id' in choice ? entry.id === choice.id : entry.time <= choice.before
  })
}

function nothingFits(
  { target, surface, choice }: Wanted,
  entries: readonly Entry[],
  where: string,
): UserError {
  const which =
    choice === 'latest'
      ? ''
      : 'id' in choice
        ? ` with id ${choice.id}`
        : ` from ${choice.before.toISOString()} or before`
  const have =
    entries.length === 0
      ? `there is none at all; compare target, surface and store with the backup's`
      : `the newest of ${entries.length} is ${entries.at(-1)?.id}`
  return new UserError('not-found', `there is no backup of ${target}/${surface}${which} in ${where}: ${have}`)
}
