import { messageOf, UserError } from '../errors.ts'

/** What a failed S3 call told us; never a header, a signature or a credential. */
export interface S3Fault {
  /** S3's own word, for example `SlowDown`, or the system's, for example `ECONNRESET`. */
  code: string
  /** HTTP status, or undefined when no answer arrived. */
  status: number | undefined
  message: string
  requestId: string | undefined
}

/** The facts of anything the SDK throws. */
export function faultOf(error: unknown): S3Fault {
  const metadata = field(error, '$metadata')
  // An answer that is not XML (a proxy's page) leaves only the raw response, which the SDK keeps out of sight.
  const raw = field(field(error, '$response'), 'statusCode')
  const status = field(metadata, 'httpStatusCode') ?? raw ?? field(error, 'status')
  const code = field(error, 'Code') ?? field(error, 'code') ?? field(error, 'name')
  const requestId = field(metadata, 'requestId')
  return {
    code: typeof code === 'string' ? code : 'Unknown',
    status: typeof status === 'number' ? status : undefined,
    message: oneLine(messageOf(error)),
    requestId: typeof requestId === 'string' ? requestId : undefined,
  }
}

/** Codes that may pass by themselves though their status says otherwise (S3 API reference, "Error responses"). */
const passingCodes = new Set([
  'SlowDown',
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'ConditionalRequestConflict',
  'OperationAborted',
  'BadDigest',
  'IncompleteBody',
  'XAmzContentSHA256Mismatch',
])

/** Errors of our own side, where asking again cannot help. */
const hopelessCodes = new Set(['CredentialsProviderError', 'TokenProviderError', 'CERT_HAS_EXPIRED'])

/** Whether the same request may succeed a little later. */
export function isTransient(error: unknown): boolean {
  if (error instanceof UserError) return false
  const { code, status } = faultOf(error)
  if (passingCodes.has(code)) return true
  if (hopelessCodes.has(code) || code.startsWith('ERR_TLS') || code.includes('SELF_SIGNED')) return false
  // No answer, or a "good" one that could not be read: the connection broke.
  if (status === undefined || status < 300) return !(error instanceof TypeError)
  return (status >= 500 && status !== 501) || status === 429 || status === 408
}

/** Whether nobody was there at all: refused, or no such name. */
export function isUnreached(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(
    faultOf(error).code,
  )
}

/** Whether the server may have carried the request out although it failed for us. */
export function isDoubtful(error: unknown): boolean {
  const { status } = faultOf(error)
  return status === undefined || status < 300 || status >= 500
}

/**
 * The UserError for a failed call: operation, object, S3's code and status, and what to do next. Its code is
 * `not-found` for a missing key, `archived` for one that must be asked back first, else `store`; its cause is a copy without headers.
 */
export function storeError(operation: string, place: Place, error: unknown): UserError {
  if (error instanceof UserError) return error
  const fault = faultOf(error)
  const status = fault.status === undefined || fault.status < 300 ? '' : ` (HTTP ${fault.status})`
  // An answer to HEAD has no body, so there is no word of S3 in it.
  const word = fault.code.startsWith('Unknown') ? 'failed' : fault.code
  const cause = Object.assign(new Error(`${fault.code}: ${fault.message}`), fault)
  const missing = fault.code === 'NoSuchKey' || (fault.status === 404 && fault.code === 'NotFound')
  const archived = operation === 'GetObject' && fault.code === 'InvalidObjectState'
  const text = `${operation} ${place.url} in bucket ${place.bucket}: ${word}${status}`
  return new UserError(
    missing ? 'not-found' : archived ? 'archived' : 'store',
    `${text}; ${adviceOn(operation, place, fault)}`,
    {
      cause,
    },
  )
}

/** Where a call was going, for messages. */
export interface Place {
  url: string
  bucket: string
  endpoint: string
  /** What the names of its inputs begin with. */
  inputs: string
}

const permissions: Readonly<Record<string, string>> = {
  PutObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  AbortMultipartUpload: 's3:AbortMultipartUpload',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  ListObjectsV2: 's3:ListBucket',
  RestoreObject: 's3:RestoreObject',
  ListMultipartUploads: 's3:ListBucketMultipartUploads',
  DeleteObject: 's3:DeleteObject',
}

function adviceOn(operation: string, place: Place, fault: S3Fault): string {
  const permission = permissions[operation] ?? `s3:${operation}`
  switch (fault.code) {
    case 'NoSuchKey':
    case 'NotFound':
      return 'there is no such object'
    case 'NoSuchBucket':
      return `the bucket does not exist at ${place.endpoint}; create it, or correct ${place.inputs === '' ? 'store' : `${place.inputs}bucket`} or ${place.inputs}s3-endpoint`
    case 'SignatureDoesNotMatch':
      return `the secret key does not belong to the access key id (or a proxy changes requests); check ${place.inputs}s3-secret-access-key`
    case 'InvalidAccessKeyId':
      return `the access key id is unknown at ${place.endpoint}; check ${place.inputs}s3-access-key-id and ${place.inputs}s3-endpoint`
    case 'ExpiredToken':
    case 'TokenRefreshRequired':
      return 'the session credentials have expired; let them live longer (role-duration-seconds of aws-actions/configure-aws-credentials), or leave them to the default chain (a role of the machine or container), which is asked anew'
    case 'RequestTimeTooSkewed':
      return "this machine's clock is more than 15 minutes off; set it right"
    case 'InvalidObjectState':
      return 'the object is in an archived storage class; bring it back with a restore request at the provider, wait until it is there, and run again'
    case 'PermanentRedirect':
    case 'AuthorizationHeaderMalformed':
      return `the bucket is in another region; set ${place.inputs}s3-region (${fault.message})`
    case 'EntityTooLarge':
      return `the provider refuses an object this large; choose another ${place.inputs}s3-profile (${fault.message})`
    case 'EPROTO':
      return `${place.endpoint} does not speak TLS as this side does (${fault.message}); check scheme and port of ${place.inputs}s3-endpoint`
    case 'CredentialsProviderError':
      return `no credentials were found; set ${place.inputs}s3-access-key-id and ${place.inputs}s3-secret-access-key, or log in with OIDC first`
  }
  if (fault.status === 403) {
    const hidden = operation === 'HeadObject' || operation === 'GetObject'
    const also = hidden
      ? '; without s3:ListBucket on the bucket, or with a condition on s3:prefix, a missing object is refused in this way too'
      : ''
    return `the credentials lack ${permission} on ${place.url} (or the bucket's policy or an object lock forbids it); allow it${also}`
  }
  if (fault.status === undefined) {
    return `no usable answer from ${place.endpoint} (${fault.message}); check ${place.inputs}s3-endpoint and the network`
  }
  if (isTransient({ $metadata: { httpStatusCode: fault.status }, name: fault.code })) {
    return `the store kept failing (${fault.message}); run again later`
  }
  return fault.message
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}
