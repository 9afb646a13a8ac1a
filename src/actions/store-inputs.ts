import * as z from 'zod'
import { SURFACES, Target } from '../backup/keys.ts'
import { messageOf } from '../errors.ts'
import { parseChoice } from '../repository/choice.ts'
import { Flag, type Inputs, input, parsedBy, type Rule, type Values } from '../runner/inputs.ts'
import { uploadState } from '../runner/upload-state.ts'
import { openStore, parseStoreLocation, type StoreSettings } from '../store/open.ts'
import { profileFor, profiles } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'

/** What goes into an HTTP header; a stray line end or quote of a pasted secret is told by the input's name. */
export const Printable = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without spaces or line ends')

/** `store` and how to reach it; the same in every action that touches a store. */
export const storeInputs = {
  store: input({
    description:
      'Where backups live: `s3://bucket/prefix` or `file:path`. Several, one per line: written to all, read from the first that answers.',
    schema: parsedBy((text) => nonEmptyLines(text).map((line) => parseStoreLocation(withScheme(line)))),
    required: true,
    fallback: ['BACKUP_S3_BUCKET'],
  }),
  target: input({
    description: 'What is protected, for example `erp/prod`: lower-case names joined by `/`.',
    schema: Target,
    required: true,
  }),
  's3-endpoint': input({
    description: 'URL of an S3-compatible provider. Absent: AWS.',
    schema: z.url({ protocol: /^https?$/, error: 'must be a URL such as https://s3.example.com' }),
    fallback: ['BACKUP_S3_ENDPOINT'],
  }),
  's3-allow-http': input({
    description:
      'Accept an `http://` endpoint that is not on this machine: whoever is on the way can read, change and lose what is sent, and the access key id.',
    schema: Flag,
    default: 'false',
  }),
  's3-region': input({
    description: 'Region of the bucket.',
    schema: z.string().regex(/^[a-z0-9-]+$/, 'must be a region name such as eu-central-1'),
    fallback: ['BACKUP_S3_REGION'],
  }),
  's3-access-key-id': input({
    description:
      'Access key. Absent: the AWS default chain (environment, profile, OIDC, instance role). What the chain fetches is renewed while running; keys that are given, here or in the environment, hold as long as they hold.',
    schema: Printable,
    fallback: ['BACKUP_S3_ACCESS_KEY'],
    secret: true,
  }),
  's3-secret-access-key': input({
    description: 'Secret of the access key.',
    schema: Printable,
    fallback: ['BACKUP_S3_SECRET_KEY'],
    secret: true,
  }),
  's3-session-token': input({
    description: 'Session token of temporary credentials.',
    schema: Printable,
    secret: true,
  }),
  's3-profile': input({
    description: `Provider: checksum mode, path style, part limits. One of ${['auto', ...Object.keys(profiles)].join(', ')}.`,
    schema: z.enum(['auto', ...Object.keys(profiles)]),
    default: 'auto',
  }),
  's3-sse': input({
    description: 'Server-side encryption on top of OpenPGP: `AES256` or `aws:kms`.',
    schema: z.enum(['AES256', 'aws:kms']),
  }),
  's3-kms-key-id': input({ description: 'Key for `aws:kms`.', schema: Printable }),
  's3-storage-class': input({
    description: 'Storage class of new objects, for example `STANDARD_IA` or `GLACIER_IR`.',
    schema: z.string().regex(/^[A-Z0-9_]+$/, 'must be a storage class such as GLACIER_IR'),
  }),
  's3-object-lock': input({
    description: 'Lock every object on upload, for example `governance 30d` or `compliance 10y`.',
    schema: parsedBy(parseLock),
  }),
} as const satisfies Inputs

/** The surface of a backup, for actions that serve several. */
export const surfaceInput = input({
  description:
    'What kind of backup: `db`, `files`, `config` (`.env` files and other secrets, in a store of their own) or `wal`.',
  schema: z.enum(SURFACES),
  default: 'db',
})

/** Which backup, for actions that read one. */
export const backupInput = input({
  description: '`latest`, an id, or an instant such as `2026-11-20T02:00:00Z`: the newest at or before it.',
  schema: parsedBy(parseChoice),
  default: 'latest',
})

/** Where the store is; whose backups in it is another question. */
type Place = Omit<typeof storeInputs, 'target'>

type StoreValues = Values<Place>

/** Rules over the store inputs that no single one can check. */
export const storeRule: Rule<Place> = async (values) => {
  const faults: string[] = []
  const hasId = values['s3-access-key-id'] !== undefined
  const hasSecret = values['s3-secret-access-key'] !== undefined
  if (hasId && !hasSecret) faults.push('s3-secret-access-key: is missing; an access key id needs its secret')
  if (hasSecret && !hasId) faults.push('s3-access-key-id: is missing; a secret needs its access key id')
  if (values['s3-kms-key-id'] && values['s3-sse'] !== 'aws:kms')
    faults.push('s3-kms-key-id: needs s3-sse: aws:kms')
  if (faults.length === 0 && values.store && values['s3-profile'])
    faults.push(...(await openingFaults(values)))
  return faults
}

/** Opens the store that the inputs describe; several as one, which with `partly` writes on when one of them fails. */
export function openStoreOf(values: Partial<StoreValues>, { partly = false } = {}): Promise<Store> {
  return openStore({ ...settingsOf(values), partly })
}

/** Opens each store by itself, for whoever has to say which one it was. */
export function openStoresOf(values: Partial<StoreValues>): Promise<Store[]> {
  const settings = settingsOf(values)
  return Promise.all(settings.locations.map((location) => openStore({ ...settings, locations: [location] })))
}

/** The settings of the store that the inputs describe. */
export function settingsOf(values: Partial<StoreValues>): StoreSettings {
  const endpoint = values['s3-endpoint']
  const accessKeyId = values['s3-access-key-id']
  const secretAccessKey = values['s3-secret-access-key']
  const sessionToken = values['s3-session-token']
  const credentials =
    accessKeyId && secretAccessKey
      ? { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
      : undefined
  const s3: StoreSettings['s3'] = {
    profile: profileFor(values['s3-profile'] ?? 'auto', endpoint),
    ...(endpoint ? { endpoint } : {}),
    ...(values['s3-allow-http'] ? { allowHttp: true } : {}),
    ...(values['s3-region'] ? { region: values['s3-region'] } : {}),
    ...(credentials ? { credentials } : {}),
    ...(values['s3-sse'] ? { sse: values['s3-sse'] } : {}),
    ...(values['s3-kms-key-id'] ? { kmsKeyId: values['s3-kms-key-id'] } : {}),
    ...(values['s3-storage-class'] ? { storageClass: values['s3-storage-class'] } : {}),
    ...(values['s3-object-lock'] ? { objectLock: values['s3-object-lock'] } : {}),
  }
  return { locations: values.store ?? [], s3, uploads: uploadState }
}

function nonEmptyLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** BACKUP_S3_BUCKET holds a bare bucket name. */
function withScheme(line: string): string {
  return /^[a-z0-9][a-z0-9.-]+[a-z0-9]$/.test(line) ? `s3://${line}` : line
}

const DAYS = { d: 1, w: 7, m: 31, y: 366 } as const

function parseLock(text: string): { mode: 'governance' | 'compliance'; days: number } {
  const [, mode, amount, unit] = /^(governance|compliance) (\d{1,5})([dwmy])$/.exec(text) ?? []
  if ((mode !== 'governance' && mode !== 'compliance') || !isUnit(unit)) {
    throw new Error('must be a mode and a time, such as "governance 30d" or "compliance 10y"')
  }
  return { mode, days: Number(amount) * DAYS[unit] }
}

function isUnit(text: string | undefined): text is keyof typeof DAYS {
  return text !== undefined && text in DAYS
}

/** Opening a store does no request: it only judges the settings, such as an endpoint in the clear. */
async function openingFaults(values: Partial<StoreValues>): Promise<string[]> {
  try {
    const store = await openStoreOf(values)
    store.close()
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}
