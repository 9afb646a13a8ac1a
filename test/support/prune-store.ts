import { createHash } from 'node:crypto'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { backupId, idTime } from '../../src/backup/keys.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import type { S3Server } from './s3-server.ts'
import { filesBelow } from './scenario.ts'

export const TARGET = 'erp/prod'
export const GOLDEN_POLICY = 'daily 30d, monthly 12m, yearly 10y'
const DAY = 86_400_000

/** Names and contents of objects, as any store holds them. */
export type Objects = Map<string, Buffer>

export interface MadeBackup {
  target?: string
  surface?: string
  /** More data objects, by key; the manifest names them too. */
  others?: readonly string[]
  bytes?: number
  proven?: boolean
}

/** One backup a day at 02:00 UTC, oldest first. */
export function dailyIds(count: number, newest = '2026-06-30'): string[] {
  const last = Date.parse(`${newest}T02:00:00.000Z`)
  return Array.from({ length: count }, (_, at) => backupId(new Date(last - (count - 1 - at) * DAY), at))
}

/** The keys and bytes of one backup: data, inventory and a manifest that is true of them. */
export function backupObjects(id: string, made: MadeBackup = {}): Objects {
  const { target = TARGET, surface = 'db', others = [], bytes = 40, proven = false } = made
  const base = `${target}/${surface}/${id}`
  const objects: Objects = new Map()
  for (const suffix of ['dump.zst.pgp', 'inventory.json.zst.pgp'])
    objects.set(`${base}.${suffix}`, Buffer.from(`${suffix} of ${target} ${id} `.padEnd(bytes, '.')))
  const named = [...objects].map(([key, body]) => partOf(key, body))
  const foreign = others.map((key) => partOf(key, Buffer.from('of another')))
  const at = idTime(id)?.toISOString()
  const manifest = {
    format: 'lifeboat/1',
    id,
    target,
    surface,
    engine: 'postgresql',
    startedAt: at,
    finishedAt: at,
    producer: { version: '0.1.0' },
    source: {},
    objects: [...named, ...foreign],
    plain: { bytes: 1, sha256: sha256(Buffer.from('x')) },
    encoding: { dump: 'custom', compression: 'zstd:3', encryption: { method: 'openpgp', recipients: [] } },
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  objects.set(`${base}.manifest.json`, text)
  if (proven) {
    const proof = { format: 'lifeboat/1', id, result: 'pass', manifestSha256: sha256(text) }
    objects.set(`${base}.proof.json`, Buffer.from(JSON.stringify(proof)))
  }
  return objects
}

/** The objects of several backups. */
export function backups(ids: readonly string[], made: MadeBackup = {}): Objects {
  return new Map(ids.flatMap((id) => [...backupObjects(id, made)]))
}

/** The same objects once their manifests were moved aside. */
export function asTombstones(objects: Objects): Objects {
  return new Map([...objects].map(([key, body]) => [key.replace(/manifest\.json$/, 'tombstone.json'), body]))
}

/** What a backup leaves that dies before its manifest. */
export function asLeftovers(objects: Objects): Objects {
  return new Map([...objects].filter(([key]) => !key.endsWith('.manifest.json')))
}

/** Writes files of a directory store, as old as said. */
export async function fillDirectory(root: string, objects: Objects, daysAgo = 0): Promise<void> {
  const time = new Date(Date.now() - daysAgo * DAY)
  for (const [key, body] of objects) {
    const path = join(root, key)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, body)
    await utimes(path, time, time)
  }
}

/** Puts objects into an S3 server of the tests, below the prefix `vault`. */
export function fillServer(server: S3Server, objects: Objects, daysAgo = 0): void {
  const modified = new Date(Date.now() - daysAgo * DAY)
  for (const [key, body] of objects) {
    const etag = createHash('md5').update(body).digest('hex')
    server.objects.set(`vault/${key}`, { pieces: [body], bytes: body.length, etag, modified, headers: {} })
  }
}

/** Everything a directory store holds. */
export async function readDirectory(root: string): Promise<Objects> {
  const names = await filesBelow(root)
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name))] as const)),
  )
}

/** Everything an S3 server holds below the prefix `vault`. */
export function readServer(server: S3Server): Objects {
  return new Map(
    [...server.objects].map(([key, { pieces }]) => [key.slice('vault/'.length), Buffer.concat(pieces)]),
  )
}

/** Keys and contents as a plain record: jest compares large maps in quadratic time. */
export function contents(objects: Objects): Record<string, string> {
  return Object.fromEntries([...objects].map(([key, body]) => [key, body.toString('latin1')]))
}

/** Ids that have an object with this ending, in order. */
export function idsWith(objects: Objects, suffix: string, target = TARGET): string[] {
  const prefix = `${target}/db/`
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key.endsWith(`.${suffix}`))
  return keys.map((key) => key.slice(prefix.length, -suffix.length - 1)).toSorted()
}

/** Manifests that are no JSON: a store that lies took half of one, and kept it from being removed. Nobody reads those. */
export function halfManifests(objects: Objects): string[] {
  return [...objects.keys()].filter((key) => {
    if (!key.endsWith('.manifest.json')) return false
    try {
      JSON.parse(objects.get(key)?.toString() ?? '')
      return false
    } catch {
      return true
    }
  })
}

/** What is wrong with visible backups: every object their manifests name must be there, with the right bytes. */
export function faultsOf(objects: Objects): string[] {
  const faults: string[] = []
  for (const [key, body] of objects) {
    if (!key.endsWith('.manifest.json')) continue
    const manifest: { objects: { key: string; bytes: number; sha256: string }[] } = JSON.parse(
      body.toString(),
    )
    for (const part of manifest.objects) {
      const stored = objects.get(part.key)
      if (!stored) faults.push(`${part.key} is missing`)
      else if (sha256(stored) !== part.sha256) faults.push(`${part.key} is damaged`)
    }
  }
  return faults
}

/**
 * What is wrong after a prune of `before`, whether it came to its end or not: `kept` is to be visible and whole, and what
 * was given up a whole tombstone still.
 */
export function faultsOfPrune(objects: Objects, before: Objects, kept: readonly string[]): string[] {
  const faults = faultsOf(objects)
  const visible = idsWith(objects, 'manifest.json')
  for (const id of kept) if (!visible.includes(id)) faults.push(`${id} is gone`)
  for (const [key, body] of before) {
    const there = objects.get(key) ?? objects.get(key.replace('manifest.json', 'tombstone.json'))
    if (there?.equals(body) !== true) faults.push(`${key} is gone or changed`)
  }
  return faults
}

/** Runs the built action on a store. */
export async function prune(
  store: string | Record<string, string>,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ActionResult> {
  const where = typeof store === 'string' ? { store: `file:${store}` } : store
  return runAction('prune', { target: TARGET, retention: GOLDEN_POLICY, ...where, ...inputs }, options)
}

function partOf(key: string, body: Buffer) {
  return { key, role: 'data', bytes: body.length, sha256: sha256(body) }
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}
