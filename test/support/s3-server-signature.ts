import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Why a request is refused: an S3 error code, all of them HTTP 403. */
export type SignatureFault =
  | 'AccessDenied'
  | 'InvalidAccessKeyId'
  | 'SignatureDoesNotMatch'
  | 'RequestTimeTooSkewed'

/**
 * Checks an `Authorization: AWS4-HMAC-SHA256` header (AWS Signature Version 4) against the known keys, with the
 * server's clock in milliseconds. Undefined means that the signature is good.
 */
export function verifySignature(
  request: IncomingMessage,
  secrets: ReadonlyMap<string, string>,
  now: number,
): SignatureFault | undefined {
  const header =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (!header) return 'AccessDenied'
  const [, accessKey = '', scope = '', signedHeaders = '', signature = ''] = header
  const secret = secrets.get(accessKey)
  if (secret === undefined) return 'InvalidAccessKeyId'
  const date = String(request.headers['x-amz-date'])
  const expected = sign(request, secret, scope, signedHeaders, date)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return 'SignatureDoesNotMatch'
  return Math.abs(now - instantOf(date)) > 15 * 60_000 ? 'RequestTimeTooSkewed' : undefined
}

function sign(
  request: IncomingMessage,
  secret: string,
  scope: string,
  signedHeaders: string,
  date: string,
): string {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .toSorted()
  const headers = signedHeaders.split(';').map(
    (name) =>
      `${name}:${String(request.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  const payload = String(request.headers['x-amz-content-sha256'])
  const canonical = [request.method, path, pairs.join('&'), headers.join(''), signedHeaders, payload].join(
    '\n',
  )
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<Buffer>((last, step) => hmac(last, step), Buffer.from(`AWS4${secret}`))
  return hmac(key, text).toString('hex')
}

function instantOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
