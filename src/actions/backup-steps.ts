import { objectKey, restoreTextKey, SIGNATURE_SUFFIX, SURFACES, type Surface } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import type { Gate } from '../backup/shrink.ts'
import { slotOf } from '../backup/slot.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import type { HandBackup } from '../report/restore-commands.ts'
import { restoreText } from '../report/restore-text.ts'
import { type Entry, listBackups, readManifest } from '../repository/open.ts'
import { compressionText, type Encoding, writeText } from '../repository/save.ts'
import type { RunEnvironment } from '../runner/environment.ts'
import { warn } from '../runner/log.ts'
import type { Store } from '../store/store.ts'
import { VERSION } from '../version.ts'

/** Where backups of one kind go, and who asks. */
export interface Place {
  store: Store
  target: string
  surface: Surface
  signal: AbortSignal
}

/** Beyond this our clock or another's is plainly wrong; ids sort and retention counts by it. */
const MAX_SKEW_MS = 3600_000
const WARN_SKEW_MS = 300_000
const UNDO_MS = 1500

/**
 * The backup that fills the slot of `now` already, if there is one; of several stores each must have it. One that a gate
 * found suspicious, or whose manifest cannot be read, fills none: the run that skips for it would be green.
 */
export async function filledSlot({ store, target, surface, signal }: Place, now: Date, seconds: number) {
  const slot = slotOf(now, seconds)
  const lists: Entry[][] = []
  for (const member of store.members ?? [store]) {
    try {
      const entries = await listBackups(member, target, surface, signal)
      lists.push(entries.filter(({ time }) => slotOf(time, seconds).getTime() === slot.getTime()))
    } catch (error) {
      if (!store.members || signal.aborted) throw error
      // What cannot be looked at is not known to be filled.
      warn(`${member.url} could not be listed, so the slot is filled again: ${messageOf(error)}`)
      return undefined
    }
  }
  const [first = [], ...others] = lists
  const whole = first.filter(({ id }) => others.every((list) => list.some((each) => each.id === id)))
  for (const { id, manifest } of whole.toReversed())
    if (await isUnsuspected({ store, target, surface, signal }, id, now))
      return { id, manifestKey: manifest.key, slot }
  const why = whole.length > 0 ? 'but none that is above suspicion' : 'but not in every store'
  if (lists.flat().length > 0) warn(`slot ${slot.toISOString()} has a backup, ${why}; another one is made`)
  return undefined
}

async function isUnsuspected(
  { store, target, surface, signal }: Place,
  id: string,
  at: Date,
): Promise<boolean> {
  try {
    const { manifest } = await readManifest(store, target, surface, id, { at, signal })
    return isGood(manifest)
  } catch (error) {
    signal.throwIfAborted()
    warn(`the slot is not known to be filled by ${id}: ${messageOf(error)}`)
    return false
  }
}

function isGood({ gates = [] }: Manifest): boolean {
  return gates.length === 0
}

/** Warns of a clock that is off, ours against `whose`. Throws UserError `preflight` beyond an hour. */
export function judgeSkew(whose: string, skewMs: number): void {
  const word = `the clock of ${whose} is ${Math.round(Math.abs(skewMs) / 1000)} s ${skewMs > 0 ? 'ahead of' : 'behind'} this machine's`
  if (Math.abs(skewMs) > MAX_SKEW_MS) {
    throw new UserError(
      'preflight',
      `${word}; backups are named and kept by time. Set the clocks (NTP) and run again.`,
    )
  }
  if (Math.abs(skewMs) > WARN_SKEW_MS) warn(word)
}

/** Judges the store's clock; a store without one of its own has ours. */
export async function judgeStoreClock({ store, signal }: Place): Promise<void> {
  const ofStore = await store.now({ signal })
  if (ofStore) judgeSkew('the store', ofStore.getTime() - Date.now())
}

/** The newest backup before a new one, as far as it can be read. */
export interface Before {
  /** What the new one follows; absent when there is none, or it cannot be read. */
  newest?: { manifest: Manifest; previous: Manifest['previous'] }
  /** What its size is compared with: the newest that no gate found suspicious, where there is one. */
  usual?: Manifest
  /** When nothing could be compared although that was asked for. */
  gates: Gate[]
  /** Why it cannot be read, to be told when that is no gate. */
  unreadable?: string
}

/**
 * Looks at the newest backup, to compare with and to name as `previous` in a new one. When it cannot be read, that is a
 * gate of its own: nothing was compared with it. No signature is asked for: a producer holds no list of signers.
 */
export async function lookAtNewest(place: Place, started: Date, maxShrink: number): Promise<Before> {
  const { store, target, surface, signal } = place
  try {
    const entries = await listBackups(store, target, surface, signal)
    const newest = entries.pop()
    if (!newest) return { gates: [] }
    const { manifest, sha256 } = await readManifest(store, target, surface, newest.id, {
      at: started,
      signal,
    })
    const usual = maxShrink < 1 ? await unsuspected(place, manifest, entries, started) : manifest
    return { newest: { manifest, previous: { id: newest.id, sha256 } }, usual, gates: [] }
  } catch (error) {
    signal.throwIfAborted()
    const unreadable = `the previous backup could not be read (${messageOf(error)})`
    if (maxShrink >= 1) return { gates: [], unreadable }
    const detail = `${unreadable} and nothing was compared with it; max-shrink: 100% turns the comparison off`
    return { gates: [{ name: 'max-shrink', detail }], unreadable }
  }
}

/** So many are looked at for one that no gate found suspicious: six weeks of hourly runs that nobody heeded. */
const UNSUSPECTED_TRIES = 1000

/** A loss that nobody has accepted does not become what is usual: the run after it would be green. */
async function unsuspected(
  { store, target, surface, signal }: Place,
  newest: Manifest,
  earlier: readonly Entry[],
  at: Date,
): Promise<Manifest> {
  if (isGood(newest)) return newest
  for (const { id } of earlier.slice(-UNSUSPECTED_TRIES).reverse()) {
    try {
      const { manifest } = await readManifest(store, target, surface, id, { at, signal })
      if (isGood(manifest)) return manifest
    } catch (error) {
      if (!hasCode(error, 'integrity') && !hasCode(error, 'not-found')) throw error
    }
  }
  return newest
}

/** A gate for each of several stores that did not take the whole backup; it is one all the same, where it is whole. */
export function incompleteStores(store: Store): Gate[] {
  return (store.leftOut?.() ?? []).map(({ url, error }) => ({
    name: 'store',
    detail: `it is not in store ${url}, which failed (${error.message}), and is whole in every other`,
  }))
}

/** The error of a backup that was kept although a gate found it suspicious, or one of several stores lacks it. */
export function gateError({ gates, manifest }: { gates: readonly Gate[]; manifest: Manifest }) {
  if (gates.length === 0) return undefined
  const reasons = gates.map((gate) => gate.detail).join('; ')
  if (gates.every(({ name }) => name === 'store'))
    return new UserError('suspect', `backup ${manifest.id} is kept, but ${reasons}`)
  const cure = gates.some(({ name }) => name.startsWith('max-shrink'))
    ? '. When this is meant, run once with a larger max-shrink.'
    : ''
  return new UserError('suspect', `backup ${manifest.id} is kept, but looks wrong: ${reasons}${cure}`)
}

/** A cancelled run has seconds to live; what cannot be taken back by then is named and left to prune. */
export function undoLimit(signal: AbortSignal): AbortSignal | undefined {
  return signal.aborted ? AbortSignal.timeout(UNDO_MS) : undefined
}

/** The manifest's word on who made it. */
export function producerOf({ repository, sha, runUrl }: RunEnvironment): Manifest['producer'] {
  return {
    version: VERSION,
    ...(repository ? { repository } : {}),
    ...(sha ? { sha } : {}),
    ...(runUrl ? { runUrl } : {}),
  }
}

/** The manifest's word on how the bytes are wrapped. */
export function encodingOf(dump: string, { compression, recipients }: Encoding): Manifest['encoding'] {
  return {
    dump,
    compression: compressionText(compression),
    encryption: {
      method: recipients.length > 0 ? 'openpgp' : 'none',
      recipients: recipients.map((recipient) => recipient.fingerprint),
    },
  }
}

/**
 * Writes RESTORE.md anew, for every surface of the target that has backups, from the newest of each as the store lists
 * them now. A store that refuses to overwrite it costs a warning, not the backup.
 */
export async function tellHowToRestore(
  { store, target, signal }: Place,
  manifest: Manifest,
): Promise<string[]> {
  try {
    const found = await Promise.all(
      SURFACES.map(async (surface) =>
        surface === manifest.surface ? manifest : newestReadable({ store, target, surface, signal }),
      ),
    )
    const manifests = found.filter((one) => typeof one === 'object')
    const page = {
      target,
      version: VERSION,
      written: new Date(),
      places: store.places,
      backups: await Promise.all(manifests.map(async (one) => handBackup(store, one, signal))),
      unreadable: SURFACES.filter((_, index) => found[index] === 'unreadable'),
    }
    const before = store.leftOut?.().length ?? 0
    await writeText(store, restoreTextKey(target), restoreText(page), signal)
    const failed = store.leftOut?.().slice(before) ?? []
    return failed.map(({ error }) => `RESTORE.md could not be written: ${messageOf(error)}`)
  } catch (error) {
    return [`RESTORE.md could not be written: ${messageOf(error)}`]
  }
}

/** How many of the newest are tried; an older one would rarely be packed like the newest. */
const READABLE_TRIES = 3

async function newestReadable(place: Place): Promise<Manifest | 'unreadable' | undefined> {
  const { store, target, surface, signal } = place
  const entries = await listBackups(store, target, surface, signal)
  for (const { id } of entries.slice(-READABLE_TRIES).reverse()) {
    try {
      return (await readManifest(store, target, surface, id, { at: new Date(), signal })).manifest
    } catch (error) {
      if (!hasCode(error, 'integrity') && !hasCode(error, 'not-found')) throw error
    }
  }
  return entries.length > 0 ? 'unreadable' : undefined
}

async function handBackup(store: Store, manifest: Manifest, signal: AbortSignal): Promise<HandBackup> {
  const { target, surface, id } = manifest
  const signature = await store.head(objectKey(target, surface, id, SIGNATURE_SUFFIX), { signal })
  return { manifest, signed: signature !== undefined }
}
