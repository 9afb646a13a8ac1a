import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished, pipeline as pipelineDone } from 'node:stream/promises'
import {
  encodingSuffix,
  idTime,
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  parseKey,
  SIGNATURE_SUFFIX,
  type Surface,
  surfacePrefix,
} from './backup/keys.ts'
import {
  FORMAT,
  formatManifest,
  type Manifest,
  type Proof,
  parseManifest,
  type Role,
  type StoredPart,
} from './backup/manifest.ts'
import { messageOf, UserError } from './errors.ts'
import { assertOwnParts } from './repository/own-parts.ts'
import type { Store, StoredObject } from './store/store.ts'
import { type Compression, compressor, decompressor } from './streams/compress.ts'
import { Meter } from './streams/meter.ts'
import { decryptStream } from './streams/openpgp/reader.ts'
import type { Recipient } from './streams/openpgp/recipients.ts'
import type { Openers } from './streams/openpgp/session-keys.ts'
import { type Signer, signDetached, verifyDetached } from './streams/openpgp/signature.ts'
import { encryptStream } from './streams/openpgp/writer.ts'

/** An unlocked private key that signs manifests. */
export type SigningKey = Parameters<typeof signDetached>[1]

/** How the bytes of a backup are wrapped. Without recipients they are stored as they are: the caller has asked for it. */
export interface Encoding {
  compression: Compression
  recipients: readonly Recipient[]
}

/** One stream that was stored: its object, and what went in before it was wrapped. */
export interface Stored {
  part: StoredPart
  plain: { bytes: number; sha256: string }
}

/** The name and companions of a backup in the making. */
export interface Draft {
  target: string
  surface: Surface
  id: string
  encoding: Encoding
  signal?: AbortSignal
}

/** A backup as a listing shows it. */
export interface Entry {
  id: string
  /** UTC instant of its start. */
  time: Date
  manifest: StoredObject
  /** Whether a passed drill is recorded beside it. */
  proven: boolean
}

/**
 * Stores one stream as one object of a backup, in one pass: meter, compress, encrypt, meter, store. `watch` is told
 * how to read the plain bytes so far. Nothing is visible as a backup until `commit`.
 */
export async function storeStream(
  store: Store,
  draft: Draft,
  source: Readable,
  object: { role: Role; suffix: string; sizeHint?: number; watch?: (read: () => number) => void },
): Promise<Stored> {
  const { compression, recipients } = draft.encoding
  const key = objectKey(draft.target, draft.surface, draft.id, objectSuffix(object.suffix, draft.encoding))
  const plain = new Meter()
  const stored = new Meter()
  object.watch?.(() => plain.bytes)
  const hint = object.sizeHint === undefined ? {} : { sizeHint: object.sizeHint }
  const packed = compressor(compression, hint)
  const stages = recipients.length > 0 ? [await encryptStream({ recipients })] : []
  pipeline([source, plain, packed, ...stages, stored], () => undefined)
  // The reader of the last stage sees every stage's failure; settled here so that none is unhandled.
  const ended = finished(stored).catch(() => undefined)
  const signal = draft.signal ? { signal: draft.signal } : {}
  try {
    await store.put(key, stored, { ...hint, ...signal })
  } finally {
    for (const stream of [source, plain, packed, ...stages, stored]) stream.destroy()
    await ended
  }
  const part = { key, role: object.role, bytes: stored.bytes, sha256: stored.sha256() }
  return { part, plain: { bytes: plain.bytes, sha256: plain.sha256() } }
}

/**
 * The commit point: writes the signature, then the manifest, never over another. Until it returns there is no
 * backup. Gives the manifest's key.
 */
export async function commit(
  store: Store,
  manifest: Manifest,
  signing: { key: SigningKey; at: Date } | undefined,
  signal?: AbortSignal,
): Promise<string> {
  const { target, surface, id } = manifest
  const bytes = Buffer.from(formatManifest(manifest), 'utf8')
  const options = { sizeHint: bytes.length, ifAbsent: true, ...(signal ? { signal } : {}) }
  if (signing) {
    const signature = await signDetached(bytes, signing.key, signing.at)
    await store.put(objectKey(target, surface, id, SIGNATURE_SUFFIX), once(signature), options)
  }
  const key = objectKey(target, surface, id, MANIFEST_SUFFIX)
  await store.put(key, once(bytes), options)
  return key
}

/**
 * Takes back the objects of a backup that was never committed. Rights to delete are not asked of a producer: what
 * it may not remove stays as a leftover that no manifest names, and the sentence about it is returned.
 */
export async function discard(store: Store, draft: Draft, signal?: AbortSignal): Promise<string | undefined> {
  const prefix = `${surfacePrefix(draft.target, draft.surface)}${draft.id}.`
  const options = signal ? { signal } : {}
  try {
    const keys = (await Array.fromAsync(store.list(prefix, options))).map((object) => object.key)
    // The manifest first, should a lost answer have left one: while it is there, its objects must be.
    const manifest = keys.filter((key) => key.endsWith(MANIFEST_SUFFIX))
    for (const key of new Set([...manifest, ...keys])) await store.remove(key, options)
    return undefined
  } catch (error) {
    return `objects under ${prefix} are left over, no manifest names them and prune will remove them (${messageOf(error)})`
  }
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
 * Reads a manifest and, when `trusted` names signers, checks its signature first. Throws UserError `not-found` for
 * a backup that does not exist and `integrity` for one that is unsigned, forged or damaged.
 */
export async function readManifest(
  store: Store,
  target: string,
  surface: Surface,
  id: string,
  options: { trusted?: readonly Signer[]; at: Date; signal?: AbortSignal },
): Promise<{ manifest: Manifest; sha256: string; signer?: string }> {
  const key = objectKey(target, surface, id, MANIFEST_SUFFIX)
  const signal = options.signal ? { signal: options.signal } : {}
  const bytes = await buffer(await store.get(key, signal))
  const signer = options.trusted
    ? await signerOf(store, { target, surface, id, key, bytes, trusted: options.trusted, at: options.at })
    : undefined
  const manifest = parseManifest(bytes.toString('utf8'), { key, id, target, surface })
  assertOwnParts(manifest, key, surfacePrefix(target, surface))
  return { manifest, sha256: sha256Of(bytes), ...(signer ? { signer } : {}) }
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
  const body = await store
    .get(part.key, options.signal ? { signal: options.signal } : {})
    .catch((error: unknown) => {
      throw missingPart(part, error)
    })
  meter.resume()
  await pipelineDone(body, meter)
  if (meter.bytes !== part.bytes) {
    const word = `${part.key} has ${meter.bytes} bytes, its manifest says ${part.bytes}: it was cut or replaced, and cannot be restored`
    throw new UserError('integrity', word)
  }
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
  const encrypted = manifest.encoding.encryption.method === 'openpgp'
  if (encrypted && !openers)
    throw new UserError('key', `backup ${manifest.id} is encrypted; give private-key`)
  const kind = compressionKind(manifest.encoding.compression)
  const meter = new Meter(expected.bytes === undefined ? {} : { limit: expected.bytes })
  expected.watch?.(() => meter.bytes)
  async function* concatenated() {
    for (const part of parts) yield* await store.get(part.key, signal)
  }
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
  pipeline([Readable.from(concatenated(), { objectMode: false }), ...decode], () => undefined)
  return Readable.from(checked(meter), { objectMode: false })
}

/** Keeps the record of a passed drill beside the backup; a newer one replaces it. */
export async function writeProof(
  store: Store,
  manifest: Manifest,
  proof: Omit<Proof, 'format' | 'id'>,
  signal?: AbortSignal,
): Promise<void> {
  const record = { format: FORMAT, id: manifest.id, ...proof }
  const key = objectKey(manifest.target, manifest.surface, manifest.id, PROOF_SUFFIX)
  const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8')
  await store.put(key, once(bytes), { sizeHint: bytes.length, ...(signal ? { signal } : {}) })
}

/** Writes a text object, replacing an older one. */
export async function writeText(
  store: Store,
  key: string,
  content: string,
  signal?: AbortSignal,
): Promise<void> {
  const bytes = Buffer.from(content, 'utf8')
  await store.put(key, once(bytes), { sizeHint: bytes.length, ...(signal ? { signal } : {}) })
}

/** The manifest's word for a compression, and back. */
export function compressionText(compression: Compression): string {
  return compression.kind === 'none' ? 'none' : `${compression.kind}:${compression.level}`
}

function compressionKind(word: string): Compression['kind'] {
  const kind = word.split(':')[0]
  if (kind === 'zstd' || kind === 'gzip' || kind === 'none') return kind
  throw new UserError(
    'integrity',
    `the manifest names a compression this version does not know: ${word.slice(0, 40)}`,
  )
}

function objectSuffix(suffix: string, encoding: Encoding): string {
  return `${suffix}${encodingSuffix(encoding.compression.kind, encoding.recipients.length > 0)}`
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
  const signature = await buffer(await store.get(key))
  try {
    const signed = await verifyDetached(at.bytes, signature, at.trusted, at.at)
    return `${signed.userId} (${signed.fingerprint})`
  } catch (cause) {
    throw new UserError('integrity', `${at.key} is refused: ${messageOf(cause)}`, { cause })
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
