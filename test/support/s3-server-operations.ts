import { type IncomingMessage, STATUS_CODES } from 'node:http'
import {
  type Bucket,
  completeUpload,
  createUpload,
  deleteObject,
  getObject,
  getUpload,
  type KeptObject,
  keysUnder,
  putObject,
  putPart,
  S3Refusal,
} from './s3-server-bucket.ts'
import {
  type BucketConfiguration,
  type SettingOperation,
  settingOperation,
  settingXml,
} from './s3-server-settings.ts'

/** The operations the server knows, by the names of the S3 API. */
export type S3Operation =
  | 'ListBuckets'
  | 'CreateBucket'
  | 'HeadBucket'
  | 'ListObjectsV2'
  | 'DeleteObjects'
  | 'ListMultipartUploads'
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload'
  | 'ListParts'
  | 'RestoreObject'
  | 'PutObjectRetention'
  | SettingOperation
  | 'Unknown'

/** One request as the server understood it. */
export interface S3Call {
  operation: S3Operation
  bucket: string
  key: string
  query: URLSearchParams
  headers: Record<string, string>
}

/** What is sent back. */
export interface S3Answer {
  status: number
  headers: Record<string, string>
  pieces: Buffer[]
}

/** What an operation works on. */
export interface S3Scene {
  bucket: Bucket
  configured: BucketConfiguration
  now: Date
  minPartBytes: number
  pageKeys: number
}

/** Reads method, path and query of a request (path style only). */
export function callOf(request: IncomingMessage): S3Call {
  // Not by URL, which would take `..` and `.` out of a key.
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2)
  const [bucket = '', ...rest] = path.slice(1).split('/')
  const key = decodeURIComponent(rest.join('/'))
  const query = new URLSearchParams(search)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
  return { operation: operationOf(request.method ?? '', bucket, key, query), bucket, key, query, headers }
}

/** Carries out one call on the bucket. Refuses with an S3Refusal. */
export function answerTo(call: S3Call, body: Buffer, scene: S3Scene): S3Answer {
  const { bucket, now } = scene
  const { key, query, headers } = call
  const uploadId = query.get('uploadId') ?? ''
  switch (call.operation) {
    case 'PutObject':
      return empty(200, { etag: `"${putObject(bucket, key, body, headers, now)}"` })
    case 'UploadPart': {
      const etag = putPart(bucket, key, uploadId, Number(query.get('partNumber')), body)
      return empty(200, { etag: `"${etag}"` })
    }
    case 'GetObject':
      return readObject(bucket, call)
    case 'HeadObject': {
      const { pieces: _, ...head } = readObject(bucket, call)
      return { ...head, pieces: [] }
    }
    case 'DeleteObject':
      deleteObject(bucket, key, now)
      return empty(204)
    case 'DeleteObjects':
      return xml(`<DeleteResult>${deleteNamed(scene, body.toString())}</DeleteResult>`)
    case 'CreateMultipartUpload': {
      const id = createUpload(bucket, key, headers, now)
      return xml(
        `<InitiateMultipartUploadResult>${tags({ Key: key, UploadId: id })}</InitiateMultipartUploadResult>`,
      )
    }
    case 'CompleteMultipartUpload': {
      const named = [...body.toString().matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
        number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
        etag: unescapeXml(/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll('"', ''),
      }))
      const limits = { modified: now, minPartBytes: scene.minPartBytes }
      const etag = completeUpload(bucket, key, uploadId, named, headers, limits)
      return xml(
        `<CompleteMultipartUploadResult>${tags({ Key: key, ETag: `"${etag}"` })}</CompleteMultipartUploadResult>`,
      )
    }
    case 'RestoreObject':
      return empty(restoreObject(getObject(bucket, key)))
    case 'PutObjectRetention':
      getObject(bucket, key).headers['x-amz-object-lock-retain-until-date'] =
        /<RetainUntilDate>(.*?)</.exec(body.toString())?.[1] ?? ''
      return empty(200)
    case 'AbortMultipartUpload':
      getUpload(bucket, key, uploadId)
      bucket.uploads.delete(uploadId)
      return empty(204)
    case 'ListParts':
      return listParts(bucket, key, uploadId)
    case 'ListObjectsV2':
      return listObjects(scene, query)
    case 'ListMultipartUploads':
      return listUploads(scene, query)
    case 'HeadBucket':
      return empty(200)
    default:
      return xml(settingXml(call.operation, scene.configured))
  }
}

/** The XML answer for a refusal. */
export function refusalOf({ status, code, message }: S3Refusal): S3Answer {
  const body = tags({ Code: code, Message: message || STATUS_CODES[status] || code, RequestId: 'TEST' })
  return { ...xml(`<Error>${body}</Error>`), status }
}

function operationOf(method: string, bucket: string, key: string, query: URLSearchParams): S3Operation {
  const on = (name: string): boolean => query.has(name)
  if (bucket === '') return method === 'GET' ? 'ListBuckets' : 'Unknown'
  if (key === '') {
    if (method === 'GET' && on('uploads')) return 'ListMultipartUploads'
    if (method === 'GET' && query.get('list-type') === '2') return 'ListObjectsV2'
    if (method === 'POST' && on('delete')) return 'DeleteObjects'
    if (method === 'GET') return settingOperation(query) ?? 'Unknown'
    if (method === 'PUT') return 'CreateBucket'
    return method === 'HEAD' ? 'HeadBucket' : 'Unknown'
  }
  switch (method) {
    case 'PUT':
      if (on('retention')) return 'PutObjectRetention'
      return on('partNumber') ? 'UploadPart' : 'PutObject'
    case 'GET':
      return on('uploadId') ? 'ListParts' : 'GetObject'
    case 'POST':
      if (on('restore')) return 'RestoreObject'
      return on('uploads') ? 'CreateMultipartUpload' : on('uploadId') ? 'CompleteMultipartUpload' : 'Unknown'
    case 'DELETE':
      return on('uploadId') ? 'AbortMultipartUpload' : 'DeleteObject'
    case 'HEAD':
      return 'HeadObject'
    default:
      return 'Unknown'
  }
}

function readObject(bucket: Bucket, { operation, key, headers }: S3Call): S3Answer {
  const object = getObject(bucket, key)
  const match = headers['if-match']?.replaceAll('"', '')
  if (match !== undefined && match !== object.etag) throw new S3Refusal(412, 'PreconditionFailed')
  if (operation === 'GetObject' && isArchived(object) && object.thaw !== 'ready') {
    throw new S3Refusal(403, 'InvalidObjectState')
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '')
  const first = Number(range?.[1] ?? 0)
  const last = Math.min(range?.[2] ? Number(range[2]) : object.bytes - 1, object.bytes - 1)
  if (range && first >= object.bytes) throw new S3Refusal(416, 'InvalidRange')
  const common = {
    ...object.headers,
    etag: `"${object.etag}"`,
    'last-modified': object.modified.toUTCString(),
    'content-length': String(last - first + 1),
  }
  const partial = range ? { 'content-range': `bytes ${first}-${last}/${object.bytes}` } : {}
  const pieces = cut(object.pieces, first, last + 1)
  return { status: range ? 206 : 200, headers: { ...common, ...partial }, pieces }
}

/** RestoreObject as S3 has it: 202 first, 409 while under way, 200 once it is readable, 403 for other classes. */
function restoreObject(object: KeptObject): number {
  if (!isArchived(object)) throw new S3Refusal(403, 'InvalidObjectState')
  if (object.thaw === 'under way') throw new S3Refusal(409, 'RestoreAlreadyInProgress')
  if (object.thaw === 'ready') return 200
  object.thaw = 'under way'
  return 202
}

function isArchived(object: KeptObject): boolean {
  return /GLACIER$|DEEP_ARCHIVE/.test(object.headers['x-amz-storage-class'] ?? '')
}

function cut(pieces: readonly Buffer[], from: number, to: number): Buffer[] {
  let at = 0
  return pieces.flatMap((piece) => {
    const start = at
    at += piece.length
    const part = piece.subarray(Math.max(0, from - start), Math.max(0, to - start))
    return part.length > 0 ? [part] : []
  })
}

function deleteNamed({ bucket, now }: S3Scene, body: string): string {
  const keys = [...body.matchAll(/<Key>(.*?)<\/Key>/gs)].map(([, key = '']) => unescapeXml(key))
  return keys
    .map((key) => {
      try {
        deleteObject(bucket, key, now)
        return `<Deleted>${tags({ Key: key })}</Deleted>`
      } catch (error) {
        const code = error instanceof S3Refusal ? error.code : 'InternalError'
        return `<Error>${tags({ Key: key, Code: code })}</Error>`
      }
    })
    .join('')
}

function listObjects({ bucket, pageKeys }: S3Scene, query: URLSearchParams): S3Answer {
  const prefix = query.get('prefix') ?? ''
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString()
  const limit = Math.min(Number(query.get('max-keys') ?? pageKeys), pageKeys)
  const keys = keysUnder(bucket, prefix, after)
  const page = keys.slice(0, limit)
  const more = keys.length > page.length
  const next = more ? { NextContinuationToken: Buffer.from(page.at(-1) ?? '').toString('base64url') } : {}
  const url = query.get('encoding-type') === 'url'
  const shown = (text: string): string => (url ? encodeURIComponent(text).replaceAll('%20', '+') : text)
  const head = tags({
    Prefix: shown(prefix),
    KeyCount: page.length,
    MaxKeys: limit,
    IsTruncated: more,
    ...(url && { EncodingType: 'url' }),
    ...next,
  })
  const entries = page.map((key) => {
    const { bytes, etag, modified } = getObject(bucket, key)
    const about = { Key: shown(key), LastModified: modified.toISOString(), ETag: `"${etag}"`, Size: bytes }
    return `<Contents>${tags(about)}</Contents>`
  })
  return xml(`<ListBucketResult>${head}${entries.join('')}</ListBucketResult>`)
}

function listUploads({ bucket, pageKeys }: S3Scene, query: URLSearchParams): S3Answer {
  const marker = `${query.get('key-marker') ?? ''}\n${query.get('upload-id-marker') ?? ''}`
  const all = [...bucket.uploads]
    .map(([id, upload]) => ({ id, upload, place: `${upload.key}\n${id}` }))
    .filter(({ upload, place }) => upload.key.startsWith(query.get('prefix') ?? '') && place > marker)
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
  const page = all.slice(0, pageKeys)
  const last = page.at(-1)
  const more = all.length > page.length
  const next = more && last ? { NextKeyMarker: last.upload.key, NextUploadIdMarker: last.id } : {}
  const entries = page.map(
    ({ id, upload }) =>
      `<Upload>${tags({ Key: upload.key, UploadId: id, Initiated: upload.started.toISOString() })}</Upload>`,
  )
  return xml(
    `<ListMultipartUploadsResult>${tags({ IsTruncated: more, ...next })}${entries.join('')}</ListMultipartUploadsResult>`,
  )
}

function listParts(bucket: Bucket, key: string, id: string): S3Answer {
  const parts = [...getUpload(bucket, key, id).parts].map(
    ([number, { body, etag }]) =>
      `<Part>${tags({ PartNumber: number, ETag: `"${etag}"`, Size: body.length })}</Part>`,
  )
  return xml(`<ListPartsResult>${tags({ IsTruncated: false })}${parts.join('')}</ListPartsResult>`)
}

function empty(status: number, headers: Record<string, string> = {}): S3Answer {
  return { status, headers: { 'content-length': '0', ...headers }, pieces: [] }
}

function xml(text: string): S3Answer {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
  const headers = { 'content-type': 'application/xml', 'content-length': String(body.length) }
  return { status: 200, headers, pieces: [body] }
}

function tags(fields: Record<string, string | number | boolean>): string {
  return Object.entries(fields)
    .map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
    .join('')
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (char) => `&#${char.charCodeAt(0)};`)
}

function unescapeXml(text: string): string {
  const names: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name ? (names[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )
}
