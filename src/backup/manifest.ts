import * as z from 'zod'
import { UserError } from '../errors.ts'
import { BackupId, SURFACES, Target } from './keys.ts'

/** The format this code writes. A reader refuses another major version rather than guess. */
export const FORMAT = 'lifeboat/1'

const Instant = z.iso.datetime()
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.number().int().nonnegative()
/** Made once: a schema is compiled when it first parses, which costs as much as reading several manifests. */
const AnyFormat = z.looseObject({ format: z.string() })

/** What one object holds: the data itself, or one of its companions. */
export const ROLES = ['data', 'globals', 'inventory', 'pack', 'variables'] as const
export type Role = (typeof ROLES)[number]

const StoredPart = z.looseObject({
  key: z.string().min(1),
  role: z.enum(ROLES),
  bytes: Count,
  sha256: Sha256,
  /** Bytes before they were wrapped; of packs and inventories of files. */
  plainBytes: Count.optional(),
  /** Of a pack: plain bytes this backup still needs of it, and what storing those anew would read. */
  liveBytes: Count.optional(),
  rewriteBytes: Count.optional(),
})
export type StoredPart = z.infer<typeof StoredPart>

/**
 * The record that makes a backup exist, written last. It is public to whoever may list the store: no names of
 * tables or files. Unknown fields are kept, so that an older reader loses nothing of a newer writer.
 */
export const Manifest = z.looseObject({
  format: z.literal(FORMAT),
  id: BackupId,
  target: Target,
  surface: z.enum(SURFACES),
  engine: z.string().min(1),
  /** The newest backup when this one began, and its manifest's SHA-256: a chain that shows a past that was rewritten. */
  previous: z.looseObject({ id: BackupId, sha256: Sha256 }).optional(),
  slot: Instant.optional(),
  startedAt: Instant,
  finishedAt: Instant,
  producer: z.looseObject({
    version: z.string(),
    repository: z.string().optional(),
    sha: z.string().optional(),
    runUrl: z.string().optional(),
  }),
  source: z.looseObject({ serverVersion: z.string().optional(), clientVersion: z.string().optional() }),
  objects: z.array(StoredPart).min(1),
  plain: z.looseObject({ bytes: Count, sha256: Sha256 }),
  encoding: z.looseObject({
    dump: z.string(),
    compression: z.string(),
    encryption: z.looseObject({ method: z.enum(['openpgp', 'none']), recipients: z.array(z.string()) }),
  }),
  /** Counts alone, in the clear: relations and rows of a database, or entries of a file tree. */
  inventory: z
    .looseObject({
      tables: Count.optional(),
      rows: Count.optional(),
      files: Count.optional(),
      directories: Count.optional(),
      links: Count.optional(),
      digest: Sha256,
      depth: z.string(),
    })
    .optional(),
  /** Why a gate found this backup suspicious; it is kept, and it failed its run loudly. */
  gates: z.array(z.looseObject({ name: z.string(), detail: z.string() })).optional(),
})
export type Manifest = z.infer<typeof Manifest>

/** The manifest as stored: indented JSON with a final newline, so that people and diff can read it. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/**
 * Reads a stored manifest. Throws UserError `integrity` when it is not JSON, of another format, or does not say
 * what its own key says (`expected`): a manifest copied under another name is no backup.
 */
export function parseManifest(
  text: string,
  expected: { key: string; id: string; target: string; surface: string },
): Manifest {
  const value = parseJson(text, expected.key)
  const format = AnyFormat.safeParse(value)
  if (format.success && format.data.format !== FORMAT) {
    const word = `${expected.key} has format ${JSON.stringify(format.data.format.slice(0, 40))}, this version reads ${FORMAT}; use the version of Lifeboat that wrote it`
    throw new UserError('integrity', word)
  }
  const parsed = Manifest.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.join('.') || 'the document'
    throw new UserError('integrity', `${expected.key} is not a valid manifest: ${where}: ${issue?.message}`, {
      cause: parsed.error,
    })
  }
  const { id, target, surface } = parsed.data
  if (id !== expected.id || target !== expected.target || surface !== expected.surface) {
    const word = `${expected.key} is the manifest of ${target}/${surface}/${id}, not of its own name; it was moved or forged`
    throw new UserError('integrity', word)
  }
  return parsed.data
}

function parseJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError('integrity', `${key} is not JSON; it was damaged or written by something else`, {
      cause,
    })
  }
}

/** The parts of a backup with one role, in the order of their bytes. */
export function partsOf(manifest: Manifest, role: Role): StoredPart[] {
  return manifest.objects.filter((part) => part.role === role)
}

/** Stored bytes of a backup, all objects together. */
export function storedBytes(manifest: Manifest): number {
  return manifest.objects.reduce((sum, part) => sum + part.bytes, 0)
}

/** The record of a passed drill, kept beside the backup it proves. */
export const Proof = z.looseObject({
  format: z.literal(FORMAT),
  id: BackupId,
  result: z.literal('pass'),
  provedAt: Instant,
  restoreSeconds: z.number(),
  manifestSha256: Sha256,
  runUrl: z.string().optional(),
  checks: z.array(z.looseObject({ name: z.string(), status: z.string() })),
})
export type Proof = z.infer<typeof Proof>
