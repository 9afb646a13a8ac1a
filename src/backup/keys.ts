import * as z from 'zod'

/** What a backup is of; a path segment of every key. */
export const SURFACES = ['db', 'files', 'config', 'wal'] as const
export type Surface = (typeof SURFACES)[number]

const TARGET = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/
const ID = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[0-9a-f]{4}$/

/**
 * A target such as `erp/prod`: segments of `[a-z0-9][a-z0-9._-]*`. `erp/files` is one too: its keys lie below those of
 * the surface `files` of `erp`, and follow another grammar than these.
 */
export const Target = z
  .string()
  .max(200)
  .regex(
    TARGET,
    'must be segments of lower-case letters, digits, ".", "_" and "-" joined by "/" (for example erp/prod)',
  )

/** An id: the UTC instant of a backup's start in milliseconds and 4 random hex digits; ids sort by time. */
export const BackupId = z.string().regex(ID, 'must look like 20261120T020000123Z-9f3c')

/** Makes the id of a backup that starts at `start`; `random` is 16 bits of chance (0 to 65535). */
export function backupId(start: Date, random: number): string {
  const stamp = start.toISOString().replaceAll(/[-:.]/g, '')
  return `${stamp}-${(random & 0xffff).toString(16).padStart(4, '0')}`
}

/** The instant (UTC) an id stands for, or undefined when the text is no id. */
export function idTime(id: string): Date | undefined {
  const parts = ID.exec(id)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, milli] = parts
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`)
  // 30 February is no instant, although Date makes 2 March of it.
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day) ? time : undefined
}

/** All keys of one target and surface start with this; the closing slash keeps `app` from matching `app2`. */
export function surfacePrefix(target: string, surface: Surface): string {
  return `${target}/${surface}/`
}

/** The names of a backup's objects, relative to the store's prefix. */
export function objectKey(target: string, surface: Surface, id: string, suffix: string): string {
  return `${surfacePrefix(target, surface)}${id}.${suffix}`
}

/** The keys of all packs of one target and surface start with this. */
export function packsPrefix(target: string, surface: Surface): string {
  return `${surfacePrefix(target, surface)}packs/`
}

/** The name of a pack or another object shared between backups, relative to the store's prefix; `suffix` without a dot. */
export function packKey(target: string, surface: Surface, name: string, suffix: string): string {
  return `${packsPrefix(target, surface)}${name}.${suffix}`
}

/** The random name of the pack a key stands for; undefined for keys that follow another grammar. */
export function packName(key: string): string | undefined {
  return /\/packs\/([a-z0-9]{16,32})(?:\.[a-z0-9]+)+$/.exec(key)?.[1]
}

export const MANIFEST_SUFFIX = 'manifest.json'
export const SIGNATURE_SUFFIX = 'manifest.json.sig'
export const PROOF_SUFFIX = 'proof.json'
export const TOMBSTONE_SUFFIX = 'tombstone.json'
/** An object of this name, put there by anyone, keeps prune from the backup. */
export const HOLD_SUFFIX = 'hold.json'

/** Where the hand-restore text of a target lies. */
export function restoreTextKey(target: string): string {
  return `${target}/RESTORE.md`
}

/** Splits a key of this target and surface into id and suffix; undefined for keys that follow another grammar. */
export function parseKey(
  key: string,
  target: string,
  surface: Surface,
): { id: string; suffix: string } | undefined {
  const prefix = surfacePrefix(target, surface)
  if (!key.startsWith(prefix)) return undefined
  const name = key.slice(prefix.length)
  const dot = name.indexOf('.')
  if (dot < 0 || name.includes('/')) return undefined
  const id = name.slice(0, dot)
  return idTime(id) ? { id, suffix: name.slice(dot + 1) } : undefined
}

/** The file-name endings of an encoding, in the order the bytes were wrapped: `.zst.pgp`. */
export function encodingSuffix(compression: 'zstd' | 'gzip' | 'none', encrypted: boolean): string {
  const packed = compression === 'none' ? '' : compression === 'zstd' ? '.zst' : '.gz'
  return `${packed}${encrypted ? '.pgp' : ''}`
}
