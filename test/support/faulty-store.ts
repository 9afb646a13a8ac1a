import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { jest } from '@jest/globals'
import type { PrivateKey } from 'openpgp'
import { backUpDatabase, type DatabaseBackup } from '../../src/actions/database-backup.ts'
import { INVENTORY_FORMAT, type Inventory } from '../../src/backup/inventory.ts'
import { type Manifest, partsOf } from '../../src/backup/manifest.ts'
import { authenticate, listBackups, openParts, readManifest } from '../../src/repository/open.ts'
import { drawPlan, type PruneOrder } from '../../src/repository/pruning.ts'
import { carryOut } from '../../src/repository/pruning-steps.ts'
import type { Database } from '../../src/sources/database.ts'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import type { Store } from '../../src/store/store.ts'
import type { Signer } from '../../src/streams/openpgp/signature.ts'
import type { VerifyReport } from '../../src/verify/findings.ts'
import { runVerify } from '../../src/verify/verification.ts'
import type { KeyPair } from './openpgp-keys.ts'
import { TARGET } from './prune-store.ts'
import type { S3FaultKind, S3Server } from './s3-server.ts'

/** What passes by itself when a call is made again. */
export const PASSING: readonly S3FaultKind[] = [
  '500',
  '503',
  '429',
  '408',
  'reset-before',
  'reset-mid',
  'lost-response',
  'duplicate-response',
  'stall',
  'stall-mid',
  'stall-after',
  '200-with-error',
]
/** What does not: a right that is gone, and a store that lies. */
export const LASTING: readonly S3FaultKind[] = ['403', 'expired-token', 'truncated-body', 'wrong-etag']

/** Small parts, so that a small backup takes many calls. */
export const PART_BYTES = 32 * 1024
/** Limits for a server that fails on purpose: those of a real run would make minutes of every stalled call. */
const IMPATIENT = {
  connectMs: 2_000,
  idleMs: 1_000,
  requestMs: 5_000,
  retryMs: 15_000,
  retryDelayMs: 5,
  unreachedMs: 15_000,
  abortMs: 1_000,
}

/** The store under `vault/` of a server, with small parts; impatient when the server is one that fails. */
export function storeAt(server: S3Server): S3Store {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = server
  return openS3Store({
    bucket,
    prefix: 'vault',
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    profile: { ...profiles.minio, minPartBytes: PART_BYTES },
    partBytes: PART_BYTES,
    ...(server.fault ? { timing: IMPATIENT } : {}),
  })
}

/** Each call fails with this probability, in one of these ways. */
export function failAtRandom(
  server: S3Server,
  random: () => number,
  share: number,
  kinds: readonly S3FaultKind[],
): void {
  server.fault = () => (random() < share ? kinds[Math.floor(random() * kinds.length)] : undefined)
}

/** A database whose dump is these bytes: what is tried is the way from there to the store and back. */
export function databaseOf(dump: Buffer): Database {
  const inventory: Inventory = {
    format: INVENTORY_FORMAT,
    engine: 'postgresql',
    depth: 'fingerprints',
    takenAt: '2026-11-20T00:00:00.000Z',
    selection: { excludeTables: [], excludeTableData: [] },
    origin: {},
    tables: [{ name: 'public.t', kind: 'table', columns: [], rows: '1', sums: ['1', '2'] }],
    sequences: [],
    facts: {},
    major: 15,
    warnings: [],
  }
  return {
    engine: 'postgresql',
    dumpSuffix: 'dump',
    dumpFormat: 'custom',
    label: 'generated',
    preflight: async () => ({
      serverVersion: '15.18',
      clientVersion: '15.18',
      estimatedBytes: dump.length,
      clockSkewMs: 0,
      warnings: [],
    }),
    snapshot: async () => ({
      dump: () => Readable.from([dump.subarray(0, 1000), dump.subarray(1000)]),
      inventory: async () => inventory,
      globals: () => undefined,
      complete: async (taken) => taken,
      close: async () => undefined,
    }),
  }
}

/** Backs such a database up with the code of the action. */
export function backUp(
  store: Store,
  dump: Buffer,
  keys: KeyPair,
  target = TARGET,
  signingKey?: PrivateKey,
): Promise<DatabaseBackup> {
  return backUpFrom(databaseOf(dump), store, keys, { target, ...(signingKey ? { signingKey } : {}) })
}

/** Backs any database up with the code of the action. */
export function backUpFrom(
  database: Database,
  store: Store,
  keys: KeyPair,
  options: { target?: string; signingKey?: PrivateKey; signal?: AbortSignal } = {},
): Promise<DatabaseBackup> {
  return backUpDatabase({
    database,
    store,
    target: TARGET,
    started: new Date(),
    depth: 'fingerprints',
    encoding: { compression: { kind: 'zstd', level: 1 }, recipients: [keys.recipient] },
    maxShrink: 0.5,
    producer: {},
    signal: AbortSignal.timeout(60_000),
    ...options,
  })
}

/** Reads the newest backup, or one of this id, back to its plain bytes, in the steps of a restore. */
export async function readBack(
  store: Store,
  keys: KeyPair,
  id?: string,
  target = TARGET,
  trusted?: readonly Signer[],
): Promise<Buffer> {
  const newest = id ?? (await listBackups(store, target, 'db')).at(-1)?.id ?? 'none'
  const given = { at: new Date(), ...(trusted ? { trusted } : {}) }
  const { manifest } = await readManifest(store, target, 'db', newest, given)
  const parts = partsOf(manifest, 'data')
  for (const part of parts) await authenticate(store, part)
  return decoded(store, manifest, keys)
}

/** Verifies every backup by its stored bytes. */
export function verifyAll(store: Store, target = TARGET, trusted?: readonly Signer[]): Promise<VerifyReport> {
  return runVerify({
    stores: [store],
    target,
    surface: 'db',
    choice: 'all',
    deep: false,
    ...(trusted ? { trusted } : {}),
    concurrency: 2,
    state: { began: new Date(), good: new Map() },
    patience: 0.5,
    signal: AbortSignal.timeout(60_000),
    phase: async (_, work) => work(() => undefined),
  })
}

/** Plans and carries out a prune; whether all of it was done. */
export async function carried(store: Store, order: PruneOrder): Promise<boolean> {
  const signal = AbortSignal.timeout(60_000)
  const failed: string[] = []
  try {
    const drawn = await drawPlan(store, order, signal)
    if (drawn.refusals.length > 0) return false
    await carryOut(store, order, drawn, {
      signal,
      report: ({ did, name }) => {
        if (did === 'failed') failed.push(name)
      },
      phase: async (_, work) => work(),
    })
    return failed.length === 0
  } catch {
    return false
  }
}

/** The log of so many runs is for nobody. */
export function quietly(): void {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
}

/** What is visible and cannot be read back to the bytes it was made of, by id; the server must be without faults. */
export async function wrongBackups(
  store: Store,
  keys: KeyPair,
  dumps: ReadonlyMap<string, string>,
  target = TARGET,
): Promise<string[]> {
  const wrong: string[] = []
  for (const { id } of await listBackups(store, target, 'db')) {
    const found = await readBack(store, keys, id, target).then(sha256, (error: unknown) => String(error))
    const known = dumps.get(id)
    if (known !== undefined ? found !== known : ![...dumps.values()].includes(found))
      wrong.push(`${id}: ${found}`)
  }
  return wrong
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function decoded(store: Store, manifest: Manifest, keys: KeyPair): Promise<Buffer> {
  const { bytes, sha256: sum } = manifest.plain
  const openers = { privateKeys: [keys.privateKey] }
  return buffer(openParts(store, manifest, partsOf(manifest, 'data'), openers, { bytes, sha256: sum }))
}
