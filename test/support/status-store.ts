import { backupId } from '../../src/backup/keys.ts'
import { backupObjects, type Objects, TARGET } from './prune-store.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import { sha256 } from './verify-store.ts'

const HOUR = 3_600_000

/** How a made backup differs from a plain one. */
export interface MadeStatus {
  target?: string
  surface?: string
  /** Bytes before compression; 1,000,000 unless said. */
  plain?: number
  rows?: number
  gates?: readonly string[]
  /** A drill passed so many hours ago. */
  provenHoursAgo?: number
}

/** A backup that began so many hours ago: its id and its objects. */
export function backupAged(hours: number, made: MadeStatus = {}): { id: string; objects: Objects } {
  const { target = TARGET, surface = 'db', plain = 1_000_000, rows, gates, provenHoursAgo } = made
  const id = backupId(new Date(Date.now() - hours * HOUR), Math.round(hours))
  const objects = backupObjects(id, { target, surface })
  const key = `${target}/${surface}/${id}.manifest.json`
  const manifest = JSON.parse(objects.get(key)?.toString() ?? '{}')
  manifest.plain.bytes = plain
  if (rows !== undefined) manifest.inventory = { rows, digest: sha256(Buffer.from('x')), depth: 'counts' }
  if (gates) manifest.gates = gates.map((detail) => ({ name: 'max-shrink rows', detail }))
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  objects.set(key, text)
  if (provenHoursAgo !== undefined) {
    const provedAt = new Date(Date.now() - provenHoursAgo * HOUR).toISOString()
    const proof = { format: 'lifeboat/1', id, result: 'pass', provedAt, manifestSha256: sha256(text) }
    objects.set(`${target}/${surface}/${id}.proof.json`, Buffer.from(JSON.stringify(proof)))
  }
  return { id, objects }
}

/** One backup every day, the newest two hours old: oldest first. */
export function dailyAged(count: number, made: MadeStatus = {}): { id: string; objects: Objects }[] {
  return Array.from({ length: count }, (_, at) => backupAged(2 + 24 * (count - 1 - at), made))
}

/** The objects of several backups together. */
export function together(...backups: readonly { objects: Objects }[]): Objects {
  return new Map(backups.flatMap(({ objects }) => [...objects]))
}

/** Runs the built action. */
export async function runStatus(
  inputs: Record<string, string>,
  options: RunOptions = {},
): Promise<ActionResult> {
  return runAction('status', inputs, options)
}
