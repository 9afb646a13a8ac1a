import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import { messageOf, UserError } from '../errors.ts'

const FORMAT = 'lifeboat-verify/1'

/** What was read longer ago is read again: a check has to say something about today. */
const VALID_SECONDS = 7 * 86_400

const Stored = z.object({
  format: z.literal(FORMAT),
  began: z.iso.datetime(),
  good: z.record(z.string().regex(/^[0-9a-f]{32}$/), z.number().int()),
})

/** How far an unfinished verification has come. */
export interface VerifyState {
  /** When its first run began (UTC); a rolling sample stays that of this day. */
  began: Date
  /** Fingerprints of units found good, with the instant in seconds since 1970. */
  good: Map<string, number>
}

/**
 * Reads the state file that an unfinished run left. No file, a finished run's, a damaged one and one of another format
 * all mean a fresh start: at worst everything is read once more.
 */
export async function readState(path: string | undefined, now: Date): Promise<VerifyState> {
  const fresh: VerifyState = { began: now, good: new Map() }
  if (path === undefined) return fresh
  const stored = Stored.safeParse(await contentOf(path))
  if (!stored.success) return fresh
  const seconds = now.getTime() / 1000
  const valid = Object.entries(stored.data.good).filter(
    ([, at]) => at <= seconds && at > seconds - VALID_SECONDS,
  )
  return valid.length === 0 ? fresh : { began: new Date(stored.data.began), good: new Map(valid) }
}

/** Replaces the state file at once. Throws UserError `input` when it cannot be written. */
export async function writeState(path: string, { began, good }: VerifyState): Promise<void> {
  const content = { format: FORMAT, began: began.toISOString(), good: Object.fromEntries(good) }
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, `${JSON.stringify(content)}\n`)
    await rename(`${path}.part`, path)
  } catch (cause) {
    throw new UserError('input', `state-file cannot be written: ${messageOf(cause)}; check path and rights`, {
      cause,
    })
  }
}

async function contentOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined // absent or damaged: a fresh start
  }
}
