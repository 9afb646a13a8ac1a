import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { backupId } from '../../src/backup/keys.ts'
import { FORMAT, formatManifest, type Manifest, type StoredPart } from '../../src/backup/manifest.ts'
import { compressor } from '../../src/streams/compress.ts'
import type { Recipient } from '../../src/streams/openpgp/recipients.ts'
import { encryptStream } from '../../src/streams/openpgp/writer.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import type { S3Server } from './s3-server.ts'
import { TARGET } from './scenario.ts'

/** Runs the action with the usual target. */
export async function verify(inputs: Record<string, string>, options?: RunOptions): Promise<ActionResult> {
  return runAction('verify', { target: TARGET, ...inputs }, options)
}

/** One zstd frame in one OpenPGP message. */
async function packed(plain: Buffer, recipient: Recipient): Promise<Buffer> {
  const sealed = await encryptStream({ recipients: [recipient] })
  return buffer(
    Readable.from([plain])
      .pipe(compressor({ kind: 'zstd', level: 3 }))
      .pipe(sealed),
  )
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A pack of a file backup: its name in the manifest and its bytes. */
export interface Pack {
  part: StoredPart
  body: Buffer
}

export async function makePack(recipient: Recipient, plain: Buffer = randomBytes(5000)): Promise<Pack> {
  const body = await packed(plain, recipient)
  const key = `${TARGET}/files/packs/${randomBytes(16).toString('hex')}.tar.zst.pgp`
  const part = { key, role: 'pack' as const, bytes: body.length, sha256: sha256(body) }
  return { part: { ...part, plainBytes: plain.length }, body }
}

/** A backup of files at an instant that needs these packs, and a base of its inventory; gives its id and its objects. */
export async function filesBackup(
  at: Date,
  packs: readonly Pack[],
  recipient: Recipient,
  base?: Pack,
): Promise<{ id: string; objects: Map<string, Buffer> }> {
  const id = backupId(at, randomBytes(2).readUInt16BE())
  const key = `${TARGET}/files/${id}`
  const listing = Buffer.from('{"files": []}\n')
  const inventory = await packed(listing, recipient)
  const listed: StoredPart = {
    key: `${key}.inventory.json.zst.pgp`,
    role: 'inventory',
    bytes: inventory.length,
    sha256: sha256(inventory),
  }
  const manifest: Manifest = {
    format: FORMAT,
    id,
    target: TARGET,
    surface: 'files',
    engine: 'files',
    startedAt: at.toISOString(),
    finishedAt: at.toISOString(),
    producer: { version: '0.1.0' },
    source: {},
    objects: [
      ...packs.map(({ part }) => part),
      listed,
      ...(base ? [{ ...base.part, role: 'inventory' as const }] : []),
    ],
    plain: { bytes: 0, sha256: sha256(Buffer.alloc(0)) },
    encoding: {
      dump: 'tar',
      compression: 'zstd:3',
      encryption: { method: 'openpgp', recipients: [recipient.fingerprint] },
    },
    inventory: { files: packs.length, digest: sha256(listing), depth: 'full' },
  }
  const objects = new Map(packs.map(({ part, body }) => [part.key, body]))
  objects.set(listed.key, inventory)
  if (base) objects.set(base.part.key, base.body)
  objects.set(`${key}.manifest.json`, Buffer.from(formatManifest(manifest)))
  return { id, objects }
}

/** Keys read from the server, without manifests and signatures, in order. */
export function reads(server: S3Server): string[] {
  return server.calls
    .filter(({ operation, key }) => operation === 'GetObject' && !/manifest\.json(\.sig)?$/.test(key))
    .map(({ key }) => key.slice('vault/'.length))
}
