import { pipeline, type Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import {
  encodingSuffix,
  MANIFEST_SUFFIX,
  objectKey,
  PROOF_SUFFIX,
  packKey,
  SIGNATURE_SUFFIX,
  type Surface,
  surfacePrefix,
} from '../backup/keys.ts'
import {
  FORMAT,
  formatManifest,
  type Manifest,
  type Proof,
  type Role,
  type StoredPart,
} from '../backup/manifest.ts'
import { messageOf } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { type Compression, compressor } from '../streams/compress.ts'
import { Meter } from '../streams/meter.ts'
import type { Recipient } from '../streams/openpgp/recipients.ts'
import { signDetached } from '../streams/openpgp/signature.ts'
import { encryptStream } from '../streams/openpgp/writer.ts'

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

/** What one stream is stored as. */
export interface StoredAs {
  role: Role
  suffix: string
  /** Under this name among the packs, which backups share, rather than under the backup's id. */
  pack?: string
  /** Open an encrypted object beside the recipients' keys. */
  passwords?: readonly string[]
  sizeHint?: number
  watch?: (read: () => number) => void
}

/** A stream on its way into the store. */
export interface Wrapping {
  key: string
  plain: Meter
  /** The wrapped bytes, to be read once. */
  stored: Meter
  options: { sizeHint?: number; signal?: AbortSignal }
}

/**
 * Stores one stream as one object of a backup, in one pass: meter, compress, encrypt, meter, store. `watch` is told
 * how to read the plain bytes so far. Nothing is visible as a backup until `commit`.
 */
export async function storeStream(
  store: Store,
  draft: Draft,
  source: Readable,
  object: StoredAs,
): Promise<Stored> {
  return wrapping(draft, source, object, async ({ key, plain, stored, options }) => {
    await store.put(key, stored, options)
    const part = { key, role: object.role, bytes: stored.bytes, sha256: stored.sha256() }
    return { part, plain: { bytes: plain.bytes, sha256: plain.sha256() } }
  })
}

/** Meters, compresses, encrypts and meters a stream while `put` stores it; every stage has ended when this settles. */
export async function wrapping<T>(
  draft: Draft,
  source: Readable,
  object: StoredAs,
  put: (wrapped: Wrapping) => Promise<T>,
): Promise<T> {
  const { compression, recipients } = draft.encoding
  const suffix = objectSuffix(object.suffix, draft.encoding)
  const key =
    object.pack === undefined
      ? objectKey(draft.target, draft.surface, draft.id, suffix)
      : packKey(draft.target, draft.surface, object.pack, suffix)
  const plain = new Meter()
  const stored = new Meter()
  object.watch?.(() => plain.bytes)
  const hint = object.sizeHint === undefined ? {} : { sizeHint: object.sizeHint }
  const packed = compressor(compression, hint)
  const stages =
    recipients.length > 0 ? [await encryptStream({ recipients, passwords: object.passwords ?? [] })] : []
  pipeline([source, plain, packed, ...stages, stored], () => undefined)
  // The reader of the last stage sees every stage's failure; settled here so that none is unhandled.
  const ended = finished(stored).catch(() => undefined)
  const signal = draft.signal ? { signal: draft.signal } : {}
  try {
    return await put({ key, plain, stored, options: { ...hint, ...signal } })
  } finally {
    for (const stream of [source, plain, packed, ...stages, stored]) stream.destroy()
    await ended
  }
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
 * Takes back the objects of a backup that was never committed, those `also` named, which no other backup uses, and those
 * of `perhaps` that a store has: a cancel does not tell whether they arrived.
 * Rights to delete are not asked of a producer: what it may not remove stays as a leftover that no manifest names,
 * and the sentence about it is returned.
 */
export async function discard(
  store: Store,
  draft: Draft,
  {
    also = [],
    perhaps = [],
    signal,
  }: {
    also?: readonly StoredPart[]
    perhaps?: readonly StoredPart[]
    signal?: AbortSignal | undefined
  } = {},
): Promise<string | undefined> {
  const prefix = `${surfacePrefix(draft.target, draft.surface)}${draft.id}.`
  const options = signal ? { signal } : {}
  let seen: ReadonlySet<string> | undefined
  try {
    const keys = (await Array.fromAsync(store.list(prefix, options))).map((object) => object.key)
    for (const { key } of perhaps) if (await isAnywhere(store, key, options)) keys.push(key)
    // The manifest first, should a lost answer have left one: while it is there, its objects must be.
    const manifest = keys.filter((key) => key.endsWith(MANIFEST_SUFFIX))
    seen = new Set([...manifest, ...keys, ...also.map((part) => part.key)])
    for (const key of seen) await store.remove(key, options)
    return undefined
  } catch (error) {
    const what = seen ? `objects under ${prefix} are left over` : `objects under ${prefix} may be left over`
    return `${what}, no manifest names them and prune will remove them (${whyNot(error)})`
  }
}

async function isAnywhere(store: Store, key: string, options: { signal?: AbortSignal }): Promise<boolean> {
  for (const member of store.members ?? [store]) if (await member.head(key, options)) return true
  return false
}

/** The fault without the advice after it: nobody is to give a producer the right to delete because of this. */
function whyNot(error: unknown): string {
  return messageOf(error).split(';', 1)[0] ?? ''
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
  await store.put(key, once(bytes), { sizeHint: bytes.length, replaces: true, ...(signal ? { signal } : {}) })
}

/** Writes a text object, replacing an older one. */
export async function writeText(
  store: Store,
  key: string,
  content: string,
  signal?: AbortSignal,
): Promise<void> {
  const bytes = Buffer.from(content, 'utf8')
  await store.put(key, once(bytes), { sizeHint: bytes.length, replaces: true, ...(signal ? { signal } : {}) })
}

/** The manifest's word for a compression, and back. */
export function compressionText(compression: Compression): string {
  return compression.kind === 'none' ? 'none' : `${compression.kind}:${compression.level}`
}

function objectSuffix(suffix: string, encoding: Encoding): string {
  return `${suffix}${encodingSuffix(encoding.compression.kind, encoding.recipients.length > 0)}`
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
