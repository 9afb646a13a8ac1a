import type { GetObjectCommandOutput, PutObjectCommandInput } from '@aws-sdk/client-s3'

/** What is kept of an object beside its bytes. */
export interface ObjectHeaders {
  contentType?: string
  /** By the names of the HTTP headers: `cache-control` and the like, user metadata as `x-amz-meta-<name>`. */
  metadata?: Readonly<Record<string, string>>
}

/** The standard headers that S3 keeps with an object (S3 API reference, "PutObject"). */
const standard = [
  ['cache-control', 'CacheControl'],
  ['content-disposition', 'ContentDisposition'],
  ['content-encoding', 'ContentEncoding'],
  ['content-language', 'ContentLanguage'],
  ['x-amz-website-redirect-location', 'WebsiteRedirectLocation'],
] as const

const userPrefix = 'x-amz-meta-'

/** What an answer to GetObject says about the object. */
export function objectHeaders(answer: GetObjectCommandOutput): ObjectHeaders {
  const metadata: Record<string, string> = {}
  for (const [header, field] of standard) {
    const value = answer[field]
    if (value !== undefined && value !== '') metadata[header] = readable(value)
  }
  if (answer.ExpiresString) metadata.expires = answer.ExpiresString
  for (const [name, value] of Object.entries(answer.Metadata ?? {}))
    metadata[`${userPrefix}${name}`] = readable(value)
  return {
    ...(answer.ContentType ? { contentType: readable(answer.ContentType) } : {}),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  }
}

/** The fields of PutObject and CreateMultipartUpload that write them again. */
export function headerFields({ contentType, metadata = {} }: ObjectHeaders): Partial<PutObjectCommandInput> {
  const fields: Partial<PutObjectCommandInput> = {}
  const user: Record<string, string> = {}
  for (const [header, field] of standard) {
    const value = metadata[header]
    if (value !== undefined) fields[field] = sendable(value)
  }
  for (const [name, value] of Object.entries(metadata))
    if (name.startsWith(userPrefix)) user[name.slice(userPrefix.length)] = sendable(value)
  const expires = new Date(metadata.expires ?? '')
  return {
    ...fields,
    ...(contentType !== undefined && { ContentType: sendable(contentType) }),
    ...(!Number.isNaN(expires.getTime()) && { Expires: expires }),
    ...(Object.keys(user).length > 0 && { Metadata: user }),
  }
}

/** Node reads headers as Latin-1; what was sent as UTF-8 is turned back. */
function readable(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value
  const text = Buffer.from(value, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? value : text
}

/** Other characters than ASCII as an encoded word, which is how S3 itself hands them out (RFC 2047, section 4.1). */
function sendable(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`
}
