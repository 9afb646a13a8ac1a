import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { type Bucket, newBucket, S3Refusal } from './s3-server-bucket.ts'
import {
  answerTo,
  callOf,
  refusalOf,
  type S3Answer,
  type S3Call,
  type S3Operation,
} from './s3-server-operations.ts'
import type { BucketConfiguration } from './s3-server-settings.ts'
import { verifySignature } from './s3-server-signature.ts'

/**
 * What can go wrong with one call. Numbers are HTTP statuses with S3's usual code. `reset-before`: cut before the
 * request is read. `reset-mid`: cut halfway through the request body, else halfway through the answer.
 * `lost-response`: done, then cut. `stall`: never answered. `stall-mid`: half an answer. `stall-after`: done, never
 * answered. `truncated-body`: half of the data stored, or sent. `wrong-etag`: done, answered with another ETag.
 */
export type S3FaultKind =
  | '500'
  | '503'
  | '429'
  | '408'
  | '403'
  | 'expired-token'
  | 'reset-before'
  | 'reset-mid'
  | 'lost-response'
  | 'duplicate-response'
  | 'stall'
  | 'stall-mid'
  | 'stall-after'
  | 'truncated-body'
  | '200-with-error'
  | 'wrong-etag'

/** Decides the fault of the `count`th call (from 1) of an operation. */
export type S3FaultPlan = (operation: S3Operation, count: number, call: S3Call) => S3FaultKind | undefined

export interface S3ServerOptions {
  /** Name of the one bucket, `backups` by default. */
  bucket?: string
  /** Smallest part but the last, in bytes; 5 MiB as on AWS. */
  minPartBytes?: number
  /** Most entries on one page of a listing. */
  pageKeys?: number
  /** How far the server's clock is ahead of ours, in milliseconds. */
  clockOffsetMs?: number
  /** Port on 127.0.0.1; any free one by default. */
  port?: number
}

/** A running S3 server with its insides open to the test. */
export interface S3Server {
  readonly endpoint: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Secrets by access key id, those two at first: what is taken out is refused from then on. */
  readonly secrets: Map<string, string>
  /** Everything stored, by full object key. */
  readonly objects: Bucket['objects']
  /** Unfinished uploads by id. */
  readonly uploads: Bucket['uploads']
  /** Settings of the bucket, for who asks for them. */
  readonly configured: BucketConfiguration
  /** Every request that arrived, in order. */
  readonly calls: (S3Call & { fault: S3FaultKind | undefined })[]
  /** Set to make calls fail; undefined for a server without faults. */
  fault: S3FaultPlan | undefined
  /** Forgets objects, uploads, calls and faults. */
  reset(): void
  close(): Promise<void>
}

/**
 * Starts an S3 server on 127.0.0.1 in this process: one bucket in memory, path style, Signature V4 checked,
 * digests checked, faults on demand. Behaves like AWS in what our client relies on; the same suite holds it to
 * Ceph's RADOS Gateway.
 */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const { bucket: name = 'backups', clockOffsetMs = 0, port = 0 } = options
  const bucket = newBucket()
  const counts = new Map<S3Operation, number>()
  const http = createServer()
  http.listen(port, '127.0.0.1')
  await once(http, 'listening')
  const state: S3Server = {
    endpoint: `http://127.0.0.1:${portOf(http)}`,
    bucket: name,
    accessKeyId: 'testaccesskey0000001',
    secretAccessKey: 'testsecretkey00000000000000000000000001',
    secrets: new Map(),
    objects: bucket.objects,
    uploads: bucket.uploads,
    configured: new Map(),
    calls: [],
    fault: undefined,
    reset: () => {
      for (const kept of [bucket.objects, bucket.uploads, state.configured, counts]) kept.clear()
      state.calls.length = 0
      state.fault = undefined
      state.secrets.clear()
      state.secrets.set(state.accessKeyId, state.secretAccessKey)
    },
    close: async () => {
      http.close()
      http.closeAllConnections()
      await once(http, 'close')
    },
  }
  state.secrets.set(state.accessKeyId, state.secretAccessKey)

  const perform = (request: IncomingMessage, call: S3Call, body: Buffer, stored: Buffer): S3Answer => {
    const now = new Date(Date.now() + clockOffsetMs)
    try {
      const refused = verifySignature(request, state.secrets, now.getTime())
      if (refused) throw new S3Refusal(403, refused)
      checkDigests(call.headers, body)
      if (call.bucket !== name) throw new S3Refusal(404, 'NoSuchBucket')
      const { minPartBytes = 5 * 2 ** 20, pageKeys = 1000 } = options
      return answerTo(call, stored, { bucket, configured: state.configured, now, minPartBytes, pageKeys })
    } catch (error) {
      return refusalOf(
        error instanceof S3Refusal ? error : new S3Refusal(500, 'InternalError', String(error)),
      )
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = callOf(request)
    const count = (counts.get(call.operation) ?? 0) + 1
    counts.set(call.operation, count)
    const fault = state.fault?.(call.operation, count, call)
    state.calls.push({ ...call, fault })
    response.setHeader('date', new Date(Date.now() + clockOffsetMs).toUTCString())
    const length = Number(call.headers['content-length'] ?? 0)
    if (fault === 'reset-before') return void request.socket.destroy()
    if (fault === 'reset-mid' && length > 1) return cutOff(request, length)
    const body = await readAll(request)
    if (fault === 'stall') return
    const refusal = fault && refusals[fault]
    if (refusal) return send(response, refusalOf(refusal), undefined, request)
    if (fault === '200-with-error') {
      const error = refusalOf(new S3Refusal(500, 'InternalError', 'We encountered an internal error.'))
      return send(response, { ...error, status: 200 }, undefined, request)
    }
    const half =
      fault === 'truncated-body' && (call.operation === 'PutObject' || call.operation === 'UploadPart')
    const answer = perform(request, call, body, half ? body.subarray(0, body.length >> 1) : body)
    await send(response, answer, half ? undefined : fault, request)
  }

  http.on('request', (request, response) => {
    handle(request, response).catch(() => request.socket.destroy())
  })
  return state
}

const refusals: Partial<Record<S3FaultKind, S3Refusal>> = {
  '500': new S3Refusal(500, 'InternalError'),
  '503': new S3Refusal(503, 'SlowDown', 'Please reduce your request rate.'),
  '429': new S3Refusal(429, 'TooManyRequests'),
  '408': new S3Refusal(408, 'RequestTimeout'),
  '403': new S3Refusal(403, 'AccessDenied', 'Access Denied'),
  'expired-token': new S3Refusal(400, 'ExpiredToken', 'The provided token has expired.'),
}

async function send(
  response: ServerResponse,
  answer: S3Answer,
  fault: S3FaultKind | undefined,
  request: IncomingMessage,
): Promise<void> {
  const { socket } = request
  if (fault === 'lost-response') return void socket.destroy()
  if (fault === 'stall-after') return
  const { status, headers, pieces } = answer
  if (fault === 'wrong-etag' && 'etag' in headers) headers.etag = `"${'0'.repeat(32)}"`
  const body = (): Buffer => Buffer.concat(pieces)
  if (fault === 'truncated-body' && headers['content-type'] === 'application/xml') {
    const part = body().subarray(0, body().length >> 1)
    response.writeHead(status, { ...headers, 'content-length': part.length }).end(part)
    return
  }
  if (fault === 'reset-mid' || fault === 'stall-mid' || fault === 'truncated-body') {
    response.writeHead(status, headers)
    response.write(body().subarray(0, body().length >> 1), () => {
      if (fault === 'reset-mid') socket.resetAndDestroy()
      if (fault === 'truncated-body') socket.end()
    })
    if (pieces.length === 0) socket.destroy()
    return
  }
  response.writeHead(status, headers)
  if (request.method === 'HEAD') response.end()
  else await pipeline(Readable.from(pieces), response)
  if (fault === 'duplicate-response') socket.write(`HTTP/1.1 ${status} Again\r\ncontent-length: 0\r\n\r\n`)
}

/** Reads half of the request's body and cuts the connection. */
function cutOff(request: IncomingMessage, length: number): void {
  let seen = 0
  request.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen >= length / 2) request.socket.resetAndDestroy()
  })
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Refuses a body that is not the one its headers promise. */
function checkDigests(headers: Record<string, string>, body: Buffer): void {
  const promised = headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD'
  if (promised.startsWith('STREAMING-')) throw new S3Refusal(501, 'NotImplemented', promised)
  if (promised !== 'UNSIGNED-PAYLOAD' && createHash('sha256').update(body).digest('hex') !== promised) {
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch')
  }
  const md5 = headers['content-md5']
  if (md5 !== undefined && createHash('md5').update(body).digest('base64') !== md5) {
    throw new S3Refusal(400, 'BadDigest')
  }
  const sum = headers['x-amz-checksum-crc32']
  if (sum === undefined) return
  const actual = Buffer.alloc(4)
  actual.writeUInt32BE(crc32(body))
  if (actual.toString('base64') !== sum) throw new S3Refusal(400, 'BadDigest')
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

// Started by itself, it prints where it listens and runs until it is stopped.
if (import.meta.main) {
  const { endpoint, bucket, accessKeyId, secretAccessKey } = await startS3Server({
    port: Number(process.argv[2] ?? 0),
  })
  process.stdout.write(`${JSON.stringify({ endpoint, bucket, accessKeyId, secretAccessKey })}\n`)
}
