import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import type { Connection } from './s3-client.ts'
import { faultOf, isDoubtful } from './s3-errors.ts'
import { type Answer, checkKept } from './s3-kept.ts'
import { keepHeaders, md5Header, md5Of } from './s3-plan.ts'
import { confirm, holds, refuseTaken, taken } from './s3-written.ts'

/**
 * Writes an object that fits in one request. A cancel or a lost connection after its last byte was sent may
 * leave the whole object, never a part of it.
 */
export async function putWhole(
  s3: Connection,
  key: string,
  body: Buffer,
  ifAbsent: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { conditionalPut } = s3.options.profile
  if (ifAbsent && conditionalPut !== 'yes') await refuseTaken(s3, key, signal)
  const conditional = ifAbsent && conditionalPut !== 'no'
  const md5 = md5Of(body)
  const kept = keepHeaders(s3.options)
  const headers = { ...kept, ...md5Header(s3.options, md5) }
  let answer = await send(s3, key, body, headers, conditional, signal)
  if (answer === 'unsupported') answer = await send(s3, key, body, headers, false, signal)
  const { etag, sse }: Answer = answer === 'unsupported' ? {} : answer
  const expected = { bytes: body.length, etag: md5.toString('hex'), parts: undefined }
  const head = await confirm(s3, key, expected, etag, signal)
  await checkKept(s3, key, kept, { head, sse }, signal)
}

async function send(
  s3: Connection,
  key: string,
  body: Buffer,
  headers: Partial<PutObjectCommandInput>,
  conditional: boolean,
  signal: AbortSignal,
): Promise<Answer | 'unsupported'> {
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    Body: body,
    ContentLength: body.length,
    ...headers,
    ...(conditional && { IfNoneMatch: '*' }),
  }
  let doubt = false
  return s3.call<Answer | 'unsupported'>(
    'PutObject',
    key,
    async (client, http) => {
      const { ETag, ServerSideEncryption } = await client.send(new PutObjectCommand(input), http)
      return { etag: ETag, sse: ServerSideEncryption }
    },
    {
      signal,
      recover: async (error) => {
        const { status, code } = faultOf(error)
        if (conditional && status === 412) {
          // An earlier attempt of ours may be what now stands in the way.
          if (doubt && (await holds(s3, key, body, signal))) return { value: {} }
          throw taken(s3.urlOf(key))
        }
        if (conditional && (status === 501 || code === 'NotImplemented')) return { value: 'unsupported' }
        doubt ||= isDoubtful(error)
        return undefined
      },
    },
  )
}
