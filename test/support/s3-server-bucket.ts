import { createHash, randomUUID } from 'node:crypto'

/** An answer of S3 that is no success. */
export class S3Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string = code) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** One object as the server keeps it; the body in the pieces it came in. */
export interface KeptObject {
  pieces: Buffer[]
  bytes: number
  etag: string
  modified: Date
  /** Request headers that say how it is kept: class, encryption, lock, metadata. */
  headers: Record<string, string>
  /** Of an archived object: whether it was asked back, or is readable again (set by the test). */
  thaw?: 'under way' | 'ready'
}

/** One unfinished upload. */
export interface KeptUpload {
  key: string
  started: Date
  headers: Record<string, string>
  parts: Map<number, { body: Buffer; etag: string }>
}

/** One bucket in memory. All keys are in it; nothing is ever evicted. */
export interface Bucket {
  objects: Map<string, KeptObject>
  uploads: Map<string, KeptUpload>
}

/** An empty bucket. */
export function newBucket(): Bucket {
  return { objects: new Map(), uploads: new Map() }
}

/** Stores one object, honouring `If-None-Match: *` and `If-Match`. Returns its ETag. */
export function putObject(
  bucket: Bucket,
  key: string,
  body: Buffer,
  headers: Record<string, string>,
  modified: Date,
): string {
  checkConditions(bucket, key, headers)
  const etag = md5(body)
  bucket.objects.set(key, { pieces: [body], bytes: body.length, etag, modified, headers: kept(headers) })
  return etag
}

/** The object at a key; refuses with NoSuchKey. */
export function getObject(bucket: Bucket, key: string): KeptObject {
  const object = bucket.objects.get(key)
  if (!object) throw new S3Refusal(404, 'NoSuchKey')
  return object
}

/** Deletes one object; refuses while it is locked. */
export function deleteObject(bucket: Bucket, key: string, now: Date): void {
  const until = bucket.objects.get(key)?.headers['x-amz-object-lock-retain-until-date']
  if (until !== undefined && Date.parse(until) > now.getTime()) {
    throw new S3Refusal(403, 'AccessDenied', 'the object is locked')
  }
  bucket.objects.delete(key)
}

/** Begins an upload in parts. */
export function createUpload(
  bucket: Bucket,
  key: string,
  headers: Record<string, string>,
  started: Date,
): string {
  const id = randomUUID()
  bucket.uploads.set(id, { key, started, headers: kept(headers), parts: new Map() })
  return id
}

/** The upload with this id; refuses with NoSuchUpload. */
export function getUpload(bucket: Bucket, key: string, id: string): KeptUpload {
  const upload = bucket.uploads.get(id)
  if (upload?.key !== key) throw new S3Refusal(404, 'NoSuchUpload')
  return upload
}

/** Stores one part and returns its ETag. */
export function putPart(bucket: Bucket, key: string, id: string, number: number, body: Buffer): string {
  const upload = getUpload(bucket, key, id)
  if (!(number >= 1 && number <= 10_000)) throw new S3Refusal(400, 'InvalidArgument', 'part number')
  const etag = md5(body)
  upload.parts.set(number, { body, etag })
  return etag
}

/** Makes the object of the named parts, under the rules of S3 for order, ETag and size. Returns its ETag. */
export function completeUpload(
  bucket: Bucket,
  key: string,
  id: string,
  named: readonly { number: number; etag: string }[],
  headers: Record<string, string>,
  { modified, minPartBytes }: { modified: Date; minPartBytes: number },
): string {
  const upload = getUpload(bucket, key, id)
  checkConditions(bucket, key, headers)
  if (named.length === 0) throw new S3Refusal(400, 'MalformedXML')
  const parts = named.map(({ number, etag }, index) => {
    if (index > 0 && number <= (named[index - 1]?.number ?? 0)) throw new S3Refusal(400, 'InvalidPartOrder')
    const part = upload.parts.get(number)
    if (part?.etag !== etag) throw new S3Refusal(400, 'InvalidPart')
    return part
  })
  if (parts.slice(0, -1).some(({ body }) => body.length < minPartBytes))
    throw new S3Refusal(400, 'EntityTooSmall')
  const pieces = parts.map(({ body }) => body)
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const etag = `${md5(...parts.map((part) => Buffer.from(part.etag, 'hex')))}-${parts.length}`
  bucket.objects.set(key, { pieces, bytes, etag, modified, headers: upload.headers })
  bucket.uploads.delete(id)
  return etag
}

/** Keys after `after` that start with `prefix`, in the order of their UTF-8 bytes. */
export function keysUnder(bucket: Bucket, prefix: string, after: string): string[] {
  const least = Buffer.from(after)
  return [...bucket.objects.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .filter(({ bytes }) => Buffer.compare(bytes, least) > 0)
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ key }) => key)
}

/** A piece of an object, both ends included. */
export function bytesOf(object: KeptObject, first = 0, last = object.bytes - 1): Buffer {
  const all = object.pieces.length === 1 ? object.pieces[0] : Buffer.concat(object.pieces)
  return (all ?? Buffer.alloc(0)).subarray(first, last + 1)
}

/** MD5 in hex, as in a plain ETag. */
function md5(...bodies: Buffer[]): string {
  const hash = createHash('md5')
  for (const body of bodies) hash.update(body)
  return hash.digest('hex')
}

function checkConditions(bucket: Bucket, key: string, headers: Record<string, string>): void {
  const object = bucket.objects.get(key)
  if (headers['if-none-match'] === '*' && object) throw new S3Refusal(412, 'PreconditionFailed')
  const match = headers['if-match']?.replaceAll('"', '')
  if (match !== undefined && object?.etag !== match) throw new S3Refusal(412, 'PreconditionFailed')
}

function kept(headers: Record<string, string>): Record<string, string> {
  const names = Object.entries(headers).filter(([name]) =>
    /^x-amz-(meta-|server-side|storage-class|object-lock|website)|^(content-(type|disposition|encoding|language)|cache-control|expires)$/.test(
      name,
    ),
  )
  return Object.fromEntries(names)
}
