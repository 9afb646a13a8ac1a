import * as z from 'zod'
import { UserError } from '../../errors.ts'
import { BackupId } from '../keys.ts'
import { jsonText } from './line-text.ts'

/** The format of the inventories of files this code writes. */
export const FILES_FORMAT = 'lifeboat-files/1'
/** The format of a base: entries alone, shared by the inventories of several backups. */
const BASE_FORMAT = 'lifeboat-files-base/1'

const Root = z.looseObject({ name: z.string(), path: z.string() })
/** A directory or bucket that was backed up: its name in the paths of the entries, and where it lay. */
export type Root = z.infer<typeof Root>

/** The first line of a backup's own inventory. Unknown fields are kept. */
const InventoryHeader = z.looseObject({
  format: z.literal(FILES_FORMAT),
  id: BackupId,
  roots: z.array(Root).default([]),
  /** What was left out or could not be read, a sentence each. */
  warnings: z.array(z.string()).default([]),
  /** With a base the lines below are changes to it: its name among the packs, and the SHA-256 of its plain bytes. */
  base: z.string().optional(),
  baseSha256: z.string().optional(),
})
export type InventoryHeader = z.infer<typeof InventoryHeader>

const BaseHeader = z.looseObject({ format: z.literal(BASE_FORMAT), name: z.string() })

/** A header as the first line, without the newline, as a byte string. */
export function formatHeader(header: InventoryHeader): string {
  return jsonText(header)
}

/** The first line of the base of this name. */
export function formatBaseHeader(name: string): string {
  return jsonText({ format: BASE_FORMAT, name })
}

/** Reads the first line (a byte string) of a backup's inventory. Throws UserError `integrity` naming the object. */
export function parseHeader(line: string, expected: { object: string; id: string }): InventoryHeader {
  const parsed = InventoryHeader.safeParse(jsonOf(line))
  if (parsed.success && parsed.data.id === expected.id) return parsed.data
  throw wrongHeader(expected.object, `an inventory of backup ${expected.id} in the format ${FILES_FORMAT}`)
}

/** Checks that the first line of a base says its own name. Throws UserError `integrity` naming the object. */
export function checkBaseHeader(line: string, expected: { object: string; name: string }): void {
  const parsed = BaseHeader.safeParse(jsonOf(line))
  if (parsed.success && parsed.data.name === expected.name) return
  throw wrongHeader(expected.object, `the base ${expected.name} in the format ${BASE_FORMAT}`)
}

function wrongHeader(object: string, what: string): UserError {
  const word = `${object} does not begin as ${what}: it was damaged, swapped, or written by a newer version, and is not used`
  return new UserError('integrity', word)
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(Buffer.from(line, 'latin1').toString('utf8'))
  } catch {
    return undefined
  }
}
