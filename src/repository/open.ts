import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { pipeline as pipelineDone } from 'node:stream/promises'
import {
  idTime,
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  parseKey,
  SIGNATURE_SUFFIX,
  type Surface,
  surfacePrefix,
} from '../backup/keys.ts'
import { type Manifest, parseManifest, type StoredPart } from '../backup/manifest.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import type { Store, StoredObject } from '../store/store.ts'
import { type Compression, decompressor } from '../streams/compress.ts'
import { Meter } from '../streams/meter.ts'
import { decryptStream } from '../streams/openpgp/reader.ts'
import type { Openers } from '../streams/openpgp/session-keys.ts'
import { type Signer, verifyDetached } from '../streams/openpgp/signature.ts'
import { assertOwnParts } from './own-parts.ts'

/** Bounds on what is read before it is known whose it is; a manifest of a million packs would be larger. */
const MAX_MANIFEST_BYTES = 64 * 2 ** 20
const MAX_SIGNATURE_BYTES = 64 * 2 ** 10
/** A backup is signed after it began; by another clock, an hour apart at the most (more is refused when backing up). */
const SIGNED_EARLY_MS = 3600_000

/** A backup as a listing shows it. */
export interface Entry {
  id: string
  /** UTC instant of its start. */
  time: Date
  manifest: StoredObject
  /** Whether a passed drill is recorded beside it. */
  proven: boolean
}

/** All committed backups of a target and surface, oldest first. */
export async function listBackups(
  store: Store,
  target: string,
  surface: Surface,
  signal?: AbortSignal,
): Promise<Entry[]> {
  const entries = new Map<string, Entry>()
  const proofs = new Set<string>()
  for await (const object of store.list(surfacePrefix(target, surface), signal ? { signal } : {})) {
    const name = parseKey(object.key, target, surface)
    const time = name && idTime(name.id)
    if (!name || !time) continue
    if (name.suffix === PROOF_SUFFIX) proofs.add(name.id)
    if (name.suffix === MANIFEST_SUFFIX)
      entries.set(name.id, { id: name.id, time, manifest: object, proven: false })
  }
  return [...entries.values()].map((entry) => ({ ...entry, proven: proofs.has(entry.id) }))
}

/**
 * Reads a manifest (or, by `suffix`, its tombstone) and, when `trusted` names signers, checks its signature first.
 * Throws UserError `not-found` for a backup that does not exist and `integrity` for one that is unsigned, forged or
 * damaged.
 */
export async function readManifest(
  store: Store,
  target: string,
  surface: Surface,
  id: string,
  options: { trusted?: readonly Signer[]; at: Date; signal?: AbortSignal; suffix?: string },
): Promise<{ manifest: Manifest; sha256: string; signer?: string }> {
  const key = objectKey(target, surface, id, options.suffix ?? MANIFEST_SUFFIX)
  const signal = options.signal ? { signal: options.signal } : {}
  const bytes = await readSmall(store, key, MAX_MANIFEST_BYTES, signal)
  const signer = options.trusted
    ? await signerOf(store, { target, surface, id, key, bytes, trusted: options.trusted, at: options.at })
    : undefined
  const manifest = parseManifest(bytes.toString('utf8'), { key, id, target, surface })
  assertOwnParts(manifest, key, surfacePrefix(target, surface))
  return { manifest, sha256: sha256Of(bytes), ...(signer ? { signer } : {}) }
}

/** SHA-256 of a stored manifest, whatever it says; undefined when there is none under this id. */
export async function manifestDigest(
  store: Store,
  target: string,
  surface: Surface,
  id: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const key = objectKey(target, surface, id, MANIFEST_SUFFIX)
  try {
    return sha256Of(await readSmall(store, key, MAX_MANIFEST_BYTES, signal ? { signal } : {}))
  } catch (error) {
    if (hasCode(error, 'not-found')) return undefined
    throw error
  }
}

/**
 * Reads one stored object to its end and compares length and SHA-256 with the manifest. Throws UserError
 * `integrity` naming the object. This comes before anything is decrypted: what was tampered with is never parsed.
 */
export async function authenticate(
  store: Store,
  part: StoredPart,
  options: { signal?: AbortSignal; watch?: (read: () => number) => void } = {},
): Promise<void> {
  const meter = new Meter()
  options.watch?.(() => meter.bytes)
  const body = await getPart(store, part, options.signal)
  meter.resume()
  await pipelineDone(body, meter)
  assertPromised(part, meter)
}

/** Opens one stored object from its beginning. One that is missing is UserError `integrity`: a manifest names it. */
export async function getPart(
  store: Pick<Store, 'get'>,
  part: StoredPart,
  signal?: AbortSignal,
): Promise<Readable> {
  return store.get(part.key, signal ? { signal } : {}).catch((error: unknown) => {
    throw missingPart(part, error)
  })
}

/** Compares the number of bytes that were read of an object with its manifest. Throws UserError `integrity`. */
export function assertSize(part: StoredPart, bytes: number): void {
  if (bytes === part.bytes) return
  const word = `${part.key} has ${bytes} bytes, its manifest says ${part.bytes}: it was cut or replaced, and cannot be restored`
  throw new UserError('integrity', word)
}

/** Compares what was read of an object with its manifest. Throws UserError `integrity` naming the object. */
export function assertPromised(part: StoredPart, meter: Meter): void {
  assertSize(part, meter.bytes)
  if (meter.sha256() !== part.sha256) {
    throw new UserError(
      'integrity',
      `${part.key} is damaged: its SHA-256 is not the one in its manifest; it cannot be restored`,
    )
  }
}

/**
 * Opens stored parts as the plain stream that went in: their concatenation is decrypted and decompressed, cut off
 * beyond `plainBytes`, and the stream fails when it ends early or its SHA-256 is not `sha256`.
 */
export function openParts(
  store: Store,
  manifest: Manifest,
  parts: readonly StoredPart[],
  openers: Openers | undefined,
  expected: {
    bytes?: number
    sha256?: string
    signal?: AbortSignal
    watch?: (read: () => number) => void
  } = {},
): Readable {
  const signal = expected.signal ? { signal: expected.signal } : {}
  async function* concatenated() {
    for (const part of parts) yield* await store.get(part.key, signal)
  }
  return openBytes(concatenated(), manifest, openers, expected)
}

/** Opens the bytes of stored parts that are at hand, as `openParts` does. */
export function openBytes(
  stored: AsyncIterable<Uint8Array>,
  manifest: Manifest,
  openers: Openers | undefined,
  expected: { bytes?: number; sha256?: string; watch?: (read: () => number) => void } = {},
): Readable {
  const encrypted = manifest.encoding.encryption.method === 'openpgp'
  if (encrypted && !openers)
    throw new UserError('key', `backup ${manifest.id} is encrypted; give private-key`)
  const kind = compressionKind(manifest.encoding.compression)
  const meter = new Meter(expected.bytes === undefined ? {} : { limit: expected.bytes })
  expected.watch?.(() => meter.bytes)
  async function* checked(source: AsyncIterable<Buffer>) {
    yield* source
    const wrong =
      (expected.bytes ?? meter.bytes) !== meter.bytes ||
      (expected.sha256 ?? meter.sha256()) !== meter.sha256()
    if (wrong) {
      const word = `backup ${manifest.id} decodes to other bytes than its manifest says (${meter.bytes} bytes); do not use it`
      throw new UserError('integrity', word)
    }
  }
  const decode = [...(encrypted && openers ? [decryptStream(openers)] : []), decompressor(kind), meter]
  pipeline([Readable.from(stored, { objectMode: false }), ...decode], () => undefined)
  return Readable.from(checked(meter), { objectMode: false })
}

/** The kind of compression that a manifest names. */
export function compressionKind(word: string): Compression['kind'] {
  const kind = word.split(':')[0]
  if (kind === 'zstd' || kind === 'gzip' || kind === 'none') return kind
  throw new UserError(
    'integrity',
    `the manifest names a compression this version does not know: ${word.slice(0, 40)}`,
  )
}

function missingPart(part: StoredPart, error: unknown): unknown {
  if (!(error instanceof UserError) || error.code !== 'not-found') return error
  const word = `${part.key} is missing from the store, though its manifest names it; the backup cannot be restored`
  return new UserError('integrity', word, { cause: error })
}

async function signerOf(
  store: Store,
  at: {
    target: string
    surface: Surface
    id: string
    key: string
    bytes: Buffer
    trusted: readonly Signer[]
    at: Date
  },
): Promise<string> {
  const key = objectKey(at.target, at.surface, at.id, SIGNATURE_SUFFIX)
  if (!(await store.head(key))) {
    throw new UserError(
      'integrity',
      `${at.key} is not signed, and trusted-signers asks for a signature; it is refused`,
    )
  }
  const signature = await readSmall(store, key, MAX_SIGNATURE_BYTES)
  const start = idTime(at.id)?.getTime() ?? 0
  try {
    const signed = await verifyDetached(
      at.bytes,
      signature,
      at.trusted,
      at.at,
      new Date(start - SIGNED_EARLY_MS),
    )
    return `${signed.userId} (${signed.fingerprint})`
  } catch (cause) {
    throw new UserError('integrity', `${at.key} is refused: ${messageOf(cause)}`, { cause })
  }
}

/** A whole object into memory. Whoever holds the store could put any size here, and nothing is authenticated yet. */
async function readSmall(
  store: Store,
  key: string,
  limit: number,
  options: { signal?: AbortSignal } = {},
): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  const body: AsyncIterable<Buffer> = await store.get(key, options)
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > limit) {
      throw new UserError(
        'integrity',
        `${key} is larger than ${limit} bytes; it was replaced by something else, and is refused`,
      )
    }
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
