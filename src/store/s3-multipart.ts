import { createHash } from 'node:crypto'
import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { UserError } from '../errors.ts'
import type { BufferPool } from './body.ts'
import type { Connection } from './s3-client.ts'
import { faultOf, isDoubtful } from './s3-errors.ts'
import { type Answer, checkKept, type Kept } from './s3-kept.ts'
import { abandon, type Trace } from './s3-leftovers.ts'
import { keepHeaders, md5Header, md5Of, type PartPlan } from './s3-plan.ts'
import { bare, confirm, type Head, isWritten, refuseTaken, taken, type Written } from './s3-written.ts'

/** One upload in parts. */
export interface MultipartJob {
  s3: Connection
  key: string
  plan: PartPlan
  pool: BufferPool
  ifAbsent: boolean
  /** Ends everything in flight, and the reading of the body, once a piece has failed. */
  stop: AbortController
  /** Fires for `stop` and for the caller's signal. */
  signal: AbortSignal
  /** The caller's signal alone. */
  cancel: AbortSignal | undefined
}

/** What stands there when it could be looked at, and what the answer to the last request said of encrypting it. */
interface Outcome {
  head: Head | undefined
  sse?: string | undefined
}

interface SentPart {
  part: CompletedPart & { PartNumber: number }
  bytes: number
  md5: Buffer
}

/**
 * Writes an object in parts and confirms it. On any failure the requests in flight are cut off and the upload
 * is aborted; should it turn out to have been completed after all, it counts as written. Rejects too when the object
 * is not kept as asked.
 */
export async function putParts(job: MultipartJob, parts: AsyncIterable<Buffer>): Promise<void> {
  const { s3, key } = job
  if (job.ifAbsent && !s3.options.profile.conditionalComplete) await refuseTaken(s3, key, job.signal)
  const kept = keepHeaders(s3.options)
  await checkKept(s3, key, kept, await putAll(job, parts, kept), job.cancel)
}

/** The upload from its beginning to its end; gives what is known of the object. */
async function putAll(job: MultipartJob, parts: AsyncIterable<Buffer>, kept: Kept): Promise<Outcome> {
  const { s3, key, signal } = job
  const trace: Trace = { uploadId: undefined, stray: false, started: new Date() }
  const watched = s3.options.uploads?.begun({ url: s3.url, key })
  let outcome: Outcome = { head: undefined }
  let written: Written | undefined
  try {
    const uploadId = await create(job, trace, kept)
    watched?.named(uploadId)
    const sent = await sendParts(job, uploadId, parts)
    written = expectedOf(sent)
    const { etag, sse } = await complete(job, uploadId, sent, written)
    outcome = { head: await confirm(s3, key, written, etag, signal), sse }
  } catch (error) {
    job.stop.abort(error)
    const limit = job.cancel?.aborted ? s3.timing.abortMs : 5 * s3.timing.abortMs
    const { existed, cleared } = await abandon(s3, key, trace, limit)
    if (cleared) watched?.ended()
    if (!existed && written && (await isThere(job, written, limit))) return outcome
    throw error
  }
  if (trace.stray) await abandon(s3, key, { ...trace, uploadId: undefined }, s3.timing.abortMs)
  watched?.ended()
  return outcome
}

async function create(job: MultipartJob, trace: Trace, kept: Kept): Promise<string> {
  const { s3, key, signal } = job
  let doubt = false
  // Until an answer is here, an upload may exist whose id we do not know.
  trace.stray = true
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), ...kept }
  const uploadId = await s3.call(
    'CreateMultipartUpload',
    key,
    async (client, http) => {
      const { UploadId } = await client.send(new CreateMultipartUploadCommand(input), http)
      if (!UploadId) throw new Error('the answer to CreateMultipartUpload held no upload id')
      return UploadId
    },
    {
      signal,
      recover: async (error) => {
        doubt ||= isDoubtful(error)
        return undefined
      },
    },
  )
  trace.uploadId = uploadId
  trace.stray = doubt
  return uploadId
}

async function sendParts(
  job: MultipartJob,
  uploadId: string,
  parts: AsyncIterable<Buffer>,
): Promise<SentPart[]> {
  const sent: SentPart[] = []
  const inFlight = new Set<Promise<void>>()
  let number = 0
  for await (const part of parts) {
    number += 1
    if (number > job.plan.maxParts) throw tooManyParts(job)
    while (inFlight.size >= job.plan.uploads) await Promise.race(inFlight)
    job.signal.throwIfAborted()
    const index = number - 1
    const task = sendPart(job, uploadId, number, part).then(
      (done) => {
        sent[index] = done
        job.pool.give(part)
        inFlight.delete(task)
      },
      (error: unknown) => {
        job.stop.abort(error)
        inFlight.delete(task)
      },
    )
    inFlight.add(task)
  }
  await Promise.all(inFlight)
  job.signal.throwIfAborted()
  return sent
}

async function sendPart(
  { s3, key, signal }: MultipartJob,
  uploadId: string,
  number: number,
  body: Buffer,
): Promise<SentPart> {
  const md5 = md5Of(body)
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    UploadId: uploadId,
    PartNumber: number,
    Body: body,
    ContentLength: body.length,
    ...md5Header(s3.options, md5),
  }
  return s3.call(
    'UploadPart',
    key,
    async (client, http) => {
      const { ETag, ChecksumCRC32 } = await client.send(new UploadPartCommand(input), http)
      if (!ETag) throw new Error(`the answer to part ${number} held no ETag`)
      const part = { PartNumber: number, ETag, ...(ChecksumCRC32 !== undefined && { ChecksumCRC32 }) }
      return { part, bytes: body.length, md5 }
    },
    { signal },
  )
}

async function complete(
  { s3, key, signal, ifAbsent }: MultipartJob,
  uploadId: string,
  sent: SentPart[],
  written: Written,
): Promise<Answer> {
  const conditional = ifAbsent && s3.options.profile.conditionalComplete
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    UploadId: uploadId,
    MultipartUpload: { Parts: sent.map(({ part }) => part) },
    ...(conditional && { IfNoneMatch: '*' }),
  }
  let doubt = false
  return s3.call<Answer>(
    'CompleteMultipartUpload',
    key,
    async (client, http) => {
      const answer = await client.send(new CompleteMultipartUploadCommand(input), http)
      return { etag: answer.ETag, sse: answer.ServerSideEncryption }
    },
    {
      signal,
      recover: async (error) => {
        doubt ||= isDoubtful(error)
        if (doubt && (await isWritten(s3, key, written, signal).catch(() => false))) {
          return { value: {} }
        }
        if (conditional && faultOf(error).status === 412) throw taken(s3.urlOf(key))
        return undefined
      },
    },
  )
}

/** Whether the object is there after all, asked over new sockets because our own signal has fired. */
async function isThere({ s3, key }: MultipartJob, written: Written, limitMs: number): Promise<boolean> {
  const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 })
  try {
    return await isWritten(fresh, key, written, AbortSignal.timeout(limitMs))
  } catch {
    return false
  } finally {
    fresh.client.destroy()
  }
}

/**
 * What the object will look like. Its ETag is the MD5 of the parts' MD5s, a dash and their number, but only
 * where the parts' own ETags are their MD5s (not under KMS, nor at every provider).
 */
function expectedOf(sent: SentPart[]): Written {
  const bytes = sent.reduce((sum, part) => sum + part.bytes, 0)
  const plain = sent.every(({ part, md5 }) => bare(part.ETag) === md5.toString('hex'))
  const hash = createHash('md5').update(Buffer.concat(sent.map(({ md5 }) => md5)))
  return { bytes, parts: sent.length, etag: plain ? `${hash.digest('hex')}-${sent.length}` : undefined }
}

function tooManyParts({ s3, key, plan }: MultipartJob): UserError {
  const limit = plan.maxParts * plan.partBytes
  return new UserError(
    'store',
    `put ${s3.urlOf(key)}: the body is longer than ${limit} bytes, the most that ${plan.maxParts} parts of ` +
      `${plan.partBytes} bytes hold; it was estimated too small, so split the backup or use larger parts`,
  )
}
