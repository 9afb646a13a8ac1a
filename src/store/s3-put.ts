import { PutObjectCommand } from '@aws-sdk/client-s3'
import type { Connection } from './s3-client.ts'
import { faultOf, isDoubtful } from './s3-errors.ts'
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
  let answer = await send(s3, key, body, md5, conditional, signal)
  if (answer === 'unsupported') answer = await send(s3, key, body, md5, false, signal)
  const tag = answer === 'unsupported' ? undefined : answer.etag
  await confirm(s3, key, { bytes: body.length, etag: md5.toString('hex'), parts: undefined }, tag, signal)
}

async function send(
  s3: Connection,
  key: string,
  body: Buffer,
  md5: Buffer,
  conditional: boolean,
  signal: AbortSignal,
): Promise<{ etag: string | undefined } | 'unsupported'> {
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    Body: body,
    ContentLength: body.length,
    ...keepHeaders(s3.options),
    ...md5Header(s3.options, md5),
    ...(conditional && { IfNoneMatch: '*' }),
  }
  let doubt = false
  return s3.call<{ etag: string | undefined } | 'unsupported'>(
    'PutObject',
    key,
    async (client, http) => ({ etag: (await client.send(new PutObjectCommand(input), http)).ETag }),
    {
      signal,
      recover: async (error) => {
        const { status, code } = faultOf(error)
        if (conditional && status === 412) {
          // An earlier attempt of ours may be what now stands in the way.
          if (doubt && (await holds(s3, key, body, signal))) return { value: { etag: undefined } }
          throw taken(s3.urlOf(key))
        }
        if (conditional && (status === 501 || code === 'NotImplemented')) return { value: 'unsupported' }
        doubt ||= isDoubtful(error)
        return undefined
      },
    },
  )
}
