import * as z from 'zod'
import { messageOf, UserError } from '../errors.ts'
import { Flag, type Inputs, input, parsedBy, type Rule, type Values } from '../runner/inputs.ts'
import { uploadState } from '../runner/upload-state.ts'
import type { LiveBucket, LiveBucketSettings } from '../store/live-bucket.ts'
import { openApplicationBucket, openBucketStore } from '../store/open.ts'
import { profileFor, profiles } from '../store/profiles.ts'
import type { Store } from '../store/store.ts'
import { Printable, type storeInputs } from './store-inputs.ts'

/** How to reach a live bucket that is backed up, or restored into. */
export const bucketAccessInputs = {
  'source-s3-endpoint': input({
    description:
      'Where the live bucket is: a URL, or a host to which source-s3-port and source-s3-use-ssl are joined. Absent: AWS. http:// only for this machine and private networks.',
    schema: parsedBy(parseEndpoint),
    fallback: ['MINIO_ENDPOINT'],
  }),
  'source-s3-port': input({
    description: 'Port of a source-s3-endpoint that is a bare host; not read when it is a URL.',
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}$/, 'must be a port number')
      .transform(Number)
      .refine((port) => port < 65_536, 'must be a port number'),
    fallback: ['MINIO_PORT'],
  }),
  'source-s3-use-ssl': input({
    description: 'Speak TLS to a source-s3-endpoint that is a bare host; not read when it is a URL.',
    schema: Flag,
    default: 'true',
    fallback: ['MINIO_USE_SSL'],
  }),
  'source-s3-region': input({
    description: 'Region of the live bucket.',
    schema: z.string().regex(/^[a-z0-9-]+$/, 'must be a region name such as eu-central-1'),
  }),
  'source-s3-access-key-id': input({
    description:
      'Access key for the live bucket; ListBucket and GetObject are enough. Absent: the AWS default chain.',
    schema: Printable,
    fallback: ['MINIO_ACCESS_KEY'],
    secret: true,
  }),
  'source-s3-secret-access-key': input({
    description: 'Secret of the access key for the live bucket.',
    schema: Printable,
    fallback: ['MINIO_SECRET_KEY'],
    secret: true,
  }),
  'source-s3-session-token': input({
    description: 'Session token of temporary credentials for the live bucket.',
    schema: Printable,
    secret: true,
  }),
  'source-s3-profile': input({
    description: `Provider of the live bucket: one of ${['auto', ...Object.keys(profiles)].join(', ')}.`,
    schema: z.enum(['auto', ...Object.keys(profiles)]),
    default: 'auto',
  }),
} as const satisfies Inputs

/** A live bucket to be backed up, and how to reach it. */
export const bucketInputs = {
  'source-bucket': input({
    description: 'A live S3 or MinIO bucket to back up: `s3://bucket` or `s3://bucket/prefix`. Only read.',
    schema: parsedBy(parseBucketAddress),
    fallback: ['MINIO_BUCKET'],
  }),
  ...bucketAccessInputs,
} as const satisfies Inputs

/** A bucket and what its keys must begin with, as a folder without its last slash; empty for all. */
export interface BucketAddress {
  bucket: string
  prefix: string
}

type AccessValues = Partial<Values<typeof bucketAccessInputs>>
type StoreSide = Partial<Values<Pick<typeof storeInputs, 'store' | 's3-endpoint'>>>

/** Rules over the inputs that reach a live bucket. */
export const bucketAccessRule: Rule<typeof bucketAccessInputs> = (values, wrong) => {
  const faults: string[] = []
  const hasId = values['source-s3-access-key-id'] !== undefined || wrong.has('source-s3-access-key-id')
  const hasSecret =
    values['source-s3-secret-access-key'] !== undefined || wrong.has('source-s3-secret-access-key')
  if (hasId && !hasSecret)
    faults.push('source-s3-secret-access-key: is missing; an access key id needs its secret')
  if (hasSecret && !hasId)
    faults.push('source-s3-access-key-id: is missing; a secret needs its access key id')
  return faults
}

/** Rules over a live bucket that is backed up, and between it and the store. */
export const bucketRule: Rule<
  typeof bucketInputs & Pick<typeof storeInputs, 'store' | 's3-endpoint'>
> = async (values, wrong) => {
  const faults = [...(await bucketAccessRule(values, wrong))]
  const source = values['source-bucket']
  if (!source || wrong.has('source-s3-endpoint')) return faults
  return [...faults, ...(await addressFaults('source-bucket', source, values))]
}

/** What is wrong with a bucket that the input `name` gives: unusable, or one in which the backups themselves lie. */
export async function addressFaults(
  name: string,
  address: BucketAddress,
  values: AccessValues & StoreSide,
): Promise<string[]> {
  const faults = await openingFaults(values, address)
  if (faults.length > 0) return faults
  const place = placeOf(endpointOf(values))
  for (const location of values.store ?? []) {
    if (location.kind !== 's3' || location.bucket !== address.bucket) continue
    if (placeOf(values['s3-endpoint']) !== place || !overlap(location.prefix, address.prefix)) continue
    faults.push(
      `${name}: is where the backups themselves are kept; use another bucket (or prefixes that do not overlap) for store`,
    )
  }
  return faults
}

/**
 * Opens a live bucket as the inputs say: the source of a backup, or what a restore writes to. No request is sent.
 * Throws UserError `input` when the endpoint is unusable.
 */
export function openLiveBucketOf(values: AccessValues, { bucket }: BucketAddress): Promise<LiveBucket> {
  return openApplicationBucket({ ...accessTo(values, bucket), uploads: uploadState })
}

/** The same bucket as a store, to clear away what was begun in it. */
export function openBucketStoreOf(values: AccessValues, bucket: string): Promise<Store> {
  return openBucketStore({ ...accessTo(values, bucket), prefix: '', inputs: 'source-', privateHttp: true })
}

function accessTo(values: AccessValues, bucket: string): LiveBucketSettings {
  const endpoint = endpointOf(values)
  const accessKeyId = values['source-s3-access-key-id']
  const secretAccessKey = values['source-s3-secret-access-key']
  const sessionToken = values['source-s3-session-token']
  const region = values['source-s3-region']
  return {
    bucket,
    profile: profileFor(values['source-s3-profile'] ?? 'auto', endpoint),
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
      }),
  }
}

/** Reads `s3://bucket/prefix` or a bare bucket name. Throws UserError `input`; never repeats the text. */
export function parseBucketAddress(text: string): BucketAddress {
  const [, bucket = '', rest = ''] = /^(?:s3:\/\/)?([^/]*)(?:\/(.*))?$/su.exec(text) ?? []
  const named = /^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)
  const bare = !text.startsWith('s3://')
  if (!named || (bare && text.includes('/')) || /\p{Cc}/u.test(rest) || rest.startsWith('/')) {
    throw new UserError('input', 'must be written as s3://bucket or s3://bucket/prefix')
  }
  return { bucket, prefix: rest.replace(/\/$/, '') }
}

/** A URL, or `host` or `host:port`. */
function parseEndpoint(text: string): string {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text))
      throw new UserError('input', 'must be a URL such as https://s3.example.com, or a host')
    return text
  }
  if (!/^[a-z0-9_.-]+(:\d{1,5})?$/i.test(text) || !URL.canParse(`https://${text}`))
    throw new UserError('input', 'must be a URL such as https://s3.example.com, or a host such as minio')
  return text
}

function endpointOf(values: AccessValues): string | undefined {
  const text = values['source-s3-endpoint']
  if (text === undefined || /^https?:/i.test(text)) return text
  const scheme = values['source-s3-use-ssl'] === false ? 'http' : 'https'
  const port = values['source-s3-port']
  return `${scheme}://${text}${port === undefined || text.includes(':') ? '' : `:${port}`}`
}

/** Opening does no request: it only judges the settings, such as an endpoint in the clear. */
async function openingFaults(values: AccessValues, source: BucketAddress): Promise<string[]> {
  const text = values['source-s3-endpoint']
  const port = values['source-s3-port']
  const own = /^[^/]+:(\d+)$/.exec(text ?? '')?.[1]
  if (own !== undefined && port !== undefined && Number(own) !== port)
    return [`source-s3-port: is ${port}, but source-s3-endpoint says ${own}`]
  try {
    const bucket = await openLiveBucketOf(values, source)
    bucket.close()
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}

/** Two endpoints of the same server give the same text. */
function placeOf(endpoint: string | undefined): string {
  if (endpoint === undefined) return 'aws'
  const { hostname, port, protocol } = new URL(endpoint)
  if (/(^|\.)amazonaws\.com(\.cn)?$/.test(hostname)) return 'aws'
  const local = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
  return `${local ? 'localhost' : hostname}:${port || (protocol === 'http:' ? 80 : 443)}`
}

function overlap(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}
