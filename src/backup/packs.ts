import { packName, packsPrefix, type Surface } from './keys.ts'
import type { Manifest } from './manifest.ts'
import type { MaxDelete } from './retention/fuses.ts'

/**
 * Backups of files share packs, so a pack goes by a rule of its own: when nothing names it.
 *
 * Why nothing goes that a backup in the making needs. That backup, B, begins at b and commits at c, at most
 * LONGEST_JOB_SECONDS later. It names packs it stored itself and packs that some manifest M named at b. A prune
 * lists at l and then deletes what no manifest and no tombstone names and what is older than LONGEST_JOB_SECONDS.
 * - c before l: the listing shows B, and all it names is named.
 * - c after l, its own packs: they were stored after b, so at l they are younger than LONGEST_JOB_SECONDS.
 * - c after l, a pack of M: M was there at b. Were neither M nor its tombstone there at l, a prune had taken M away
 *   after b and deleted the tombstone before l. The tombstone was written TOMBSTONE_LEAD_SECONDS before M went at
 *   most, and stays so much longer than LONGEST_JOB_SECONDS: so b lies longer than that before l, and c before l. (And
 *   should M itself have come after l, ask the same of M: the first of such a row names only what was named at l.)
 * How long the deletion takes after l, and how many prunes run side by side, does not enter.
 */

/** The longest that a backup takes from its first look at the store to its manifest, in seconds: a job on a runner of one's own ends after five days (GitHub docs, "Actions limits"). */
export const LONGEST_JOB_SECONDS = 5 * 86_400

/**
 * A tombstone is written a little before its manifest goes, and a backup may begin between the two: so much at most,
 * in seconds.
 */
export const TOMBSTONE_LEAD_SECONDS = 3600

/** So many packs that nothing names are deleted whatever their share. */
const FEW_PACKS = 10

/** A stored pack, as a listing shows it: size in bytes, time of the store (UTC). */
export interface Pack {
  key: string
  bytes: number
  modified: Date
}

/** What is known of a pack that manifests or tombstones name. */
export interface Naming {
  /** The oldest backup that names it. */
  first: string
  /** Size in bytes as its manifests say. */
  bytes: number
  /** False when only tombstones name it that are about to be deleted. */
  stays: boolean
}

/** The packs of one surface that something names, by key. */
export type PackNames = Map<string, Naming>

/** What decides about the packs of one surface. */
export interface PackView {
  packs: readonly Pack[]
  names: PackNames
  /** How many committed backups there are. */
  backups: number
  /** Why it is not known what all manifests and tombstones name, a reason each. */
  faults: readonly string[]
  /** Younger packs may belong to a backup in the making (UTC). */
  before: Date
  maxDelete: MaxDelete
}

/** What becomes of the packs; all else stays because something names it, or for its youth. Sizes in bytes. */
export interface PackPlan {
  total: { count: number; bytes: number }
  /** To be deleted. */
  dead: Pack[]
  /** Packs that nothing names and that stay all the same. */
  spared: { count: number; bytes: number; why: string } | undefined
}

/** Whether the backups of a surface share packs. */
export function sharesPacks(surface: Surface): boolean {
  return surface === 'files' || surface === 'config'
}

/** Whether a key is that of a pack of this target and surface: `packs/`, 16 to 32 letters and digits, a suffix. */
export function isPackKey(key: string, target: string, surface: Surface): boolean {
  const folder = key.slice(0, key.lastIndexOf('/') + 1)
  return folder === packsPrefix(target, surface) && packName(key) !== undefined
}

/** How long a tombstone stays, in seconds: the grace, but where packs are shared no less than the longest job takes. */
export function tombstoneSeconds(surface: Surface, grace: number): number {
  return sharesPacks(surface) ? Math.max(grace, LONGEST_JOB_SECONDS + TOMBSTONE_LEAD_SECONDS) : grace
}

/** Adds the packs one manifest or tombstone names; `stays` is false for a tombstone about to be deleted. */
export function addNames(names: PackNames, { id, target, surface, objects }: Manifest, stays: boolean): void {
  for (const { key, bytes } of objects) {
    if (!isPackKey(key, target, surface)) continue
    const known = names.get(key)
    if (!known) names.set(key, { first: id, bytes, stays })
    else {
      known.stays ||= stays
      if (id < known.first) known.first = id
    }
  }
}

/** By id, the bytes of the packs that no older backup names: about what a backup added to the store. */
export function bytesFirstNamed(names: PackNames): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { first, bytes } of names.values()) sums.set(first, (sums.get(first) ?? 0) + bytes)
  return sums
}

/**
 * Decides which packs go: those that nothing names, or only tombstones about to be deleted, and that are old enough.
 * None goes while it is not known what everything names, when there is no backup at all, or when those that nothing
 * at all names are more than a few and more than `maxDelete` allows: manifests may have been lost.
 */
export function planPacks(view: PackView): PackPlan {
  const { packs, names, before } = view
  const total = { count: packs.length, bytes: bytesOf(packs) }
  const dead = packs.filter(({ key, modified }) => !names.get(key)?.stays && modified < before)
  const unnamed = dead.filter(({ key }) => !names.has(key)).length
  const why = dead.length > 0 ? objection(view, unnamed) : undefined
  if (why === undefined) return { total, dead, spared: undefined }
  return { total, dead: [], spared: { count: dead.length, bytes: bytesOf(dead), why } }
}

/** The spared packs of a plan as something to tell: none or one. */
export function sparedPacks({ spared }: PackPlan): { id: string; why: string }[] {
  if (!spared) return []
  return [{ id: 'packs', why: `${spared.count} that nothing readable names stay: ${spared.why}` }]
}

/** Bytes of several stored objects together. */
export function bytesOf(objects: readonly { bytes: number }[]): number {
  return objects.reduce((sum, { bytes }) => sum + bytes, 0)
}

function objection({ packs, backups, faults, maxDelete }: PackView, unnamed: number): string | undefined {
  const [fault] = faults
  if (fault !== undefined) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    return `it is not known what all backups need: ${fault}${more}. Set that right and run prune again`
  }
  if (backups === 0)
    return 'no manifest names any; were the manifests lost? If the backups are to go, delete the packs by hand'
  const share = 'percent' in maxDelete ? (packs.length * maxDelete.percent) / 100 : maxDelete.count
  if (unnamed <= Math.max(FEW_PACKS, share)) return undefined
  const enough = 'percent' in maxDelete ? `${Math.ceil((unnamed * 100) / packs.length)}%` : String(unnamed)
  return (
    `no manifest and no tombstone names ${unnamed} of ${packs.length} packs, more than max-delete; were manifests ` +
    `lost? If not, run once with max-delete: ${enough}`
  )
}
