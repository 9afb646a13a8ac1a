import { randomBytes } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { attempt, type Tried } from './s3-attempt.ts'
import type { Connection } from './s3-client.ts'
import { keepHeaders, md5Header, md5Of } from './s3-plan.ts'
import type { Attempt, Probes } from './store-facts.ts'

/** Begins every probe's name; it follows no grammar of ours, so nothing takes it for a backup. */
const PROBE_NAME = 'lifeboat-probe-'

const notTried = (detail: string): Attempt => ({ can: 'unknown', detail: `not tried: ${detail}` })

/** Objects a probe wrote: the key, and its version where the bucket keeps them. */
interface Written {
  key: string
  version: string | undefined
}

/**
 * Writes, reads, lists and deletes small objects below `under`, and gives what came of it, with the names of what could
 * not be removed again. `look` runs while the first probe is there.
 */
export async function probeBucket(
  s3: Connection,
  under: string,
  signal: AbortSignal,
  look: (key: string) => Promise<void>,
): Promise<{ probes: Probes; leftovers: string[] }> {
  const key = `${under === '' ? '' : `${under}/`}${PROBE_NAME}${randomBytes(8).toString('hex')}`
  const written: Written[] = []
  try {
    return await probe(s3, key, signal, look, written)
  } catch (error) {
    // Cancelled: what is there is removed over new sockets, as an upload would be.
    const limitMs = s3.timing.abortMs
    const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 })
    await removeAll(fresh, written, AbortSignal.timeout(limitMs)).catch(() => undefined)
    fresh.client.destroy()
    throw error
  }
}

async function probe(
  s3: Connection,
  key: string,
  signal: AbortSignal,
  look: (key: string) => Promise<void>,
  written: Written[],
): Promise<{ probes: Probes; leftovers: string[] }> {
  const put = await putProbe(s3, key, false, signal, written)
  // A policy may demand the condition of every write.
  if (put.can === 'denied' && (await putProbe(s3, key, true, signal, written)).can === 'yes')
    Object.assign(put, { can: 'yes', detail: 'allowed, with If-None-Match only' })
  const there = written.length > 0
  const conditional = there ? await secondPut(s3, key, signal, written) : notTried('nothing could be put')
  const get = await getProbe(s3, key, there, signal)
  if (there) await look(key)
  const list = await attempt(s3, 'ListObjectsV2', key, signal, async (client, http) =>
    client.send(
      new ListObjectsV2Command({ Bucket: s3.options.bucket, Prefix: s3.keyOf(key), MaxKeys: 1 }),
      http,
    ),
  )
  const uploads = await probeUploads(s3, `${key}-parts`, signal, written)
  const removal = await removeAll(s3, there ? written : [{ key, version: undefined }], signal)
  const probes = { put, conditional, get, list, ...uploads.probes, ...removal.probes }
  return { probes: bare(probes), leftovers: [...uploads.leftovers, ...(there ? removal.leftovers : [])] }
}

async function putProbe(
  s3: Connection,
  key: string,
  conditional: boolean,
  signal: AbortSignal,
  written: Written[],
): Promise<Tried<unknown>> {
  const body = Buffer.from('A probe of lifeboat status; it may be deleted.\n')
  const input = {
    Bucket: s3.options.bucket,
    Key: s3.keyOf(key),
    Body: body,
    ContentLength: body.length,
    ...keepHeaders(s3.options),
    ...md5Header(s3.options, md5Of(body)),
    ...(conditional && { IfNoneMatch: '*' }),
  }
  const done = await attempt(s3, 'PutObject', key, signal, async (client, http) =>
    client.send(new PutObjectCommand(input), http),
  )
  if (done.can === 'yes') written.push({ key, version: done.value?.VersionId })
  return done
}

async function secondPut(
  s3: Connection,
  key: string,
  signal: AbortSignal,
  written: Written[],
): Promise<Attempt> {
  const second = await putProbe(s3, key, true, signal, written)
  if (second.can === 'yes') return { can: 'no', detail: 'a second write was accepted and put over the first' }
  if (second.fault?.status === 412) return { can: 'yes', detail: 'a second write was refused' }
  return second
}

async function getProbe(s3: Connection, key: string, there: boolean, signal: AbortSignal): Promise<Attempt> {
  const get = await attempt(s3, 'GetObject', key, signal, async (client, http) => {
    const answer = await client.send(
      new GetObjectCommand({ Bucket: s3.options.bucket, Key: s3.keyOf(key) }),
      http,
    )
    await answer.Body?.transformToByteArray()
  })
  // Whoever may not read is told 403, not that there is nothing.
  return !there && get.fault?.status === 404 ? { can: 'yes', detail: 'allowed' } : get
}

/** One upload in parts to its end, and one that is given up. */
async function probeUploads(s3: Connection, key: string, signal: AbortSignal, written: Written[]) {
  const target = { Bucket: s3.options.bucket, Key: s3.keyOf(key) }
  const create = async () =>
    attempt(s3, 'CreateMultipartUpload', key, signal, async (client, http) =>
      client.send(new CreateMultipartUploadCommand({ ...target, ...keepHeaders(s3.options) }), http),
    )
  const first = await create()
  const listUploads = await attempt(s3, 'ListMultipartUploads', key, signal, async (client, http) =>
    client.send(new ListMultipartUploadsCommand({ Bucket: target.Bucket, Prefix: target.Key }), http),
  )
  const firstId = first.value?.UploadId
  if (firstId === undefined) {
    const abort = notTried('no upload could be begun')
    return { probes: { multipart: first, listUploads, abort }, leftovers: [] }
  }
  const multipart = await finish(s3, key, firstId, signal, written)
  // Where the first could not be finished it serves for the abort too.
  const second = multipart.can === 'yes' ? (await create()).value?.UploadId : firstId
  if (second === undefined) {
    return {
      probes: { multipart, listUploads, abort: notTried('no second upload could be begun') },
      leftovers: [],
    }
  }
  const abort = await attempt(s3, 'AbortMultipartUpload', key, signal, async (client, http) =>
    client.send(new AbortMultipartUploadCommand({ ...target, UploadId: second }), http),
  )
  const leftovers = abort.can === 'yes' ? [] : [`${s3.urlOf(key)} (unfinished upload ${second})`]
  return { probes: { multipart, listUploads, abort }, leftovers }
}

async function finish(
  s3: Connection,
  key: string,
  uploadId: string,
  signal: AbortSignal,
  written: Written[],
): Promise<Attempt> {
  const target = { Bucket: s3.options.bucket, Key: s3.keyOf(key), UploadId: uploadId }
  const body = Buffer.from('A part of a probe of lifeboat status.\n')
  const done = await attempt(s3, 'UploadPart', key, signal, async (client, http) => {
    const md5 = md5Header(s3.options, md5Of(body))
    const input = { ...target, PartNumber: 1, Body: body, ContentLength: body.length, ...md5 }
    const { ETag, ChecksumCRC32 } = await client.send(new UploadPartCommand(input), http)
    const part = { PartNumber: 1, ETag, ...(ChecksumCRC32 !== undefined && { ChecksumCRC32 }) }
    const completed = { ...target, MultipartUpload: { Parts: [part] } }
    return client.send(new CompleteMultipartUploadCommand(completed), http)
  })
  if (done.can === 'yes') written.push({ key, version: done.value?.VersionId })
  return done
}

/** Deletes all probes, as far as this key may: in a bucket with versions first aside, then each version for good. */
async function removeAll(s3: Connection, written: readonly Written[], signal: AbortSignal) {
  const removals = new Map<string, Tried<{ VersionId?: string | undefined }>>()
  for (const { key } of written) {
    if (!removals.has(key)) removals.set(key, await removeProbe(s3, key, undefined, signal))
  }
  const versions = written.filter(({ version }) => version !== undefined)
  const markers = [...removals].map(([key, { value }]) => ({ key, version: value?.VersionId }))
  const all = [...versions, ...markers.filter(({ version }) => version !== undefined)]
  const left: string[] = []
  let removeVersion: Attempt | undefined
  for (const { key, version } of all) {
    const done = await removeProbe(s3, key, version, signal)
    removeVersion ??= done
    if (done.can !== 'yes') left.push(`${s3.urlOf(key)} (version ${version})`)
  }
  // One that keeps versions is named by them.
  const named = new Set(versions.map(({ key }) => key))
  for (const [key, { can }] of removals) if (can !== 'yes' && !named.has(key)) left.push(s3.urlOf(key))
  const first: Attempt = removals.values().next().value ?? notTried('there is no probe')
  return { probes: { remove: first, ...(removeVersion ? { removeVersion } : {}) }, leftovers: left }
}

async function removeProbe(s3: Connection, key: string, version: string | undefined, signal: AbortSignal) {
  const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), ...(version && { VersionId: version }) }
  return attempt(s3, 'DeleteObject', key, signal, async (client, http) => {
    const { VersionId } = await client.send(new DeleteObjectCommand(input), http)
    return { VersionId }
  })
}

/** Without the answers: only what came of each. */
function bare(probes: Probes): Probes {
  const entries = Object.entries(probes).map(([name, { can, detail }]) => [name, { can, detail }])
  return { ...probes, ...Object.fromEntries(entries) }
}
