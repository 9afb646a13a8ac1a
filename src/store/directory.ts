import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, link, lstat, open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { UserError } from '../errors.ts'
import { readBody } from './body.ts'
import { directoryError, errnoOf, isMissing } from './directory-errors.ts'
import {
  isTemporary,
  makeDirectories,
  syncDirectory,
  temporaryPrefix,
  walk,
  within,
} from './directory-tree.ts'
import { checkKey } from './keys.ts'
import type { PutOptions, Store, StoredObject, UploadWatch } from './store.ts'

/**
 * A store in a local directory, made on the first put: files 0600, directories 0700, each object written to a
 * temporary file beside its place, flushed to disk and moved there at once.
 */
export function openDirectoryStore(path: string, uploads?: UploadWatch): Required<Omit<Store, 'members'>> {
  const root = resolve(path)
  const url = `file:${root}`
  const placeOf = async (key: string): Promise<string> => {
    checkKey(key)
    if (isTemporary(basename(key)))
      throw new UserError('store', `object key ${key} is kept for unfinished files`)
    return within(root, key)
  }
  const guard = async <T>(verb: string, key: string, run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      throw directoryError(verb, join(root, key), error)
    }
  }
  return {
    url,
    places: [{ url }],
    put: async (key, body, options = {}) => {
      const place = await placeOf(key)
      const temporary = `${temporaryPrefix}${randomBytes(8).toString('hex')}`
      const watched = uploads?.begun({ url, key: join(dirname(key), temporary) })
      try {
        await write(place, join(dirname(place), temporary), body, options)
      } finally {
        watched?.ended()
      }
    },
    leftOut: () => [],
    volumeBytes: () => undefined,
    get: async (key, { from = 0, signal } = {}) => {
      const place = await placeOf(key)
      return guard('get', key, async () => openForReading(place, from, signal))
    },
    head: async (key) => {
      const place = await placeOf(key)
      return guard('head', key, async () => statOf(place, key))
    },
    list: (prefix, { signal } = {}) => listFiles(root, prefix, signal),
    remove: async (key) => {
      const place = await placeOf(key)
      await guard('remove', key, async () => removeFile(place))
    },
    now: async () => undefined,
    uploads: (prefix, { signal } = {}) => listTemporary(root, prefix, signal),
    abortUpload: async (key) => {
      checkKey(key)
      if (!isTemporary(basename(key))) throw new UserError('store', `${key} is no unfinished file`)
      const place = await within(root, key)
      await guard('abort', key, async () => removeFile(place))
    },
    thaw: async () => 'not archived',
    close: () => {},
  }
}

async function write(
  place: string,
  temporary: string,
  body: AsyncIterable<Uint8Array>,
  { ifAbsent = false, signal = never }: PutOptions,
): Promise<void> {
  const source = watched(readBody(body, signal))
  let file: FileHandle | undefined
  try {
    signal.throwIfAborted()
    await makeDirectories(dirname(place))
    if (ifAbsent && (await statOf(place, ''))) throw taken(place)
    file = await open(temporary, 'wx', 0o600)
    await writeAll(file, source.body)
    await file.close()
    signal.throwIfAborted()
    await publish(temporary, place, ifAbsent)
  } catch (error) {
    await file?.close().catch(() => {})
    await unlink(temporary).catch(() => {})
    if (signal.aborted) throw new UserError('cancelled', `put ${place}: cancelled`, { cause: error })
    throw source.failed(error) ? error : directoryError('put', place, error)
  } finally {
    await source.body.return()
  }
}

/** After so many bytes the disk is given what was written, while more is made: the end waits for little then. */
const FLUSH_BYTES = 32 * 1024 * 1024

/** Writes the whole body and flushes it; fails unless the file has the size of what was read. */
async function writeAll(file: FileHandle, body: AsyncIterable<Uint8Array>): Promise<void> {
  let [total, flushed] = [0, 0]
  let flushing: Promise<void> | undefined
  try {
    for await (const chunk of body) {
      for (let done = 0; done < chunk.length; ) {
        done += (await file.write(chunk, done, chunk.length - done)).bytesWritten
      }
      total += chunk.length
      if (total - flushed < FLUSH_BYTES) continue
      await flushing
      flushed = total
      flushing = file.datasync()
      flushing.catch(() => {}) // thrown where it is waited for
    }
  } finally {
    await Promise.allSettled([flushing])
  }
  await flushing
  await file.sync()
  const { size } = await file.stat()
  if (size !== total) throw new Error(`${total} bytes were written but the file has ${size}`)
}

/** Gives the finished file its name; with `ifAbsent` exactly one of many writers succeeds. */
async function publish(temporary: string, place: string, ifAbsent: boolean): Promise<void> {
  if (ifAbsent) {
    try {
      await link(temporary, place)
      await unlink(temporary)
    } catch (error) {
      const code = errnoOf(error)
      if (code === 'EEXIST') throw taken(place)
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
      // A file system without hard links, such as FAT: the check of a moment ago has to do.
      if (await statOf(place, '')) throw taken(place)
      await rename(temporary, place)
    }
  } else {
    await rename(temporary, place)
  }
  await syncDirectory(dirname(place))
}

const chunkBytes = 256 * 1024
/** More than the file has left, where that is little: the read that takes the rest finds the end as well. */
const leastBytes = 4096

async function openForReading(place: string, from: number, signal: AbortSignal = never): Promise<Readable> {
  if (signal.aborted) throw cancelledRead(place)
  const file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW)
  const { size } = await file.stat()
  let at = from
  const readable = new Readable({
    highWaterMark: chunkBytes,
    read() {
      // Most objects are small and many: a whole chunk for each would be rubbish soon.
      const wanted = Math.min(chunkBytes, Math.max(leastBytes, size - at))
      file.read(Buffer.allocUnsafe(wanted), 0, wanted, at).then(
        ({ bytesRead, buffer }) => {
          at += bytesRead
          if (bytesRead > 0) this.push(buffer.subarray(0, bytesRead))
          // Less than was asked for is the end of a file, once it has given what it had when it was opened.
          if (bytesRead < wanted && at >= size) this.push(null)
          else if (bytesRead === 0)
            this.destroy(new UserError('store', `get ${place}: the file became shorter while it was read`))
        },
        (error: unknown) => this.destroy(directoryError('get', place, error)),
      )
    },
    destroy(error, callback) {
      file.close().then(
        () => callback(error),
        (closing: Error) => callback(error ?? closing),
      )
    },
  })
  const onAbort = (): void => void readable.destroy(cancelledRead(place))
  signal.addEventListener('abort', onAbort, { once: true })
  readable.once('close', () => signal.removeEventListener('abort', onAbort))
  return readable
}

async function statOf(place: string, key: string): Promise<StoredObject | undefined> {
  try {
    const stats = await lstat(place)
    return stats.isFile() ? { key, bytes: stats.size, modified: stats.mtime } : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function removeFile(place: string): Promise<void> {
  try {
    await unlink(place)
    await syncDirectory(dirname(place))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

async function* listFiles(root: string, prefix: string, signal: AbortSignal | undefined) {
  const own = await lstat(root).catch(() => undefined)
  if (own?.isFile()) throw directoryError('list', root, Object.assign(new Error(root), { code: 'ENOTDIR' }))
  for await (const entry of walk(root, prefix, signal)) {
    if (!entry.temporary) yield { key: entry.key, bytes: entry.bytes, modified: entry.modified }
  }
}

async function* listTemporary(root: string, prefix: string, signal: AbortSignal | undefined) {
  for await (const { key, modified, temporary } of walk(root, prefix, signal)) {
    if (temporary) yield { key, uploadId: basename(key), started: modified }
  }
}

/** A body that remembers how it failed, to tell its own failure from the disk's. */
function watched(chunks: AsyncGenerator<Uint8Array, void>) {
  let fault: { error: unknown } | undefined
  const body = async function* (): AsyncGenerator<Uint8Array, void> {
    try {
      yield* chunks
    } catch (error) {
      fault = { error }
      throw error
    } finally {
      await chunks.return()
    }
  }
  return { body: body(), failed: (error: unknown) => fault !== undefined && fault.error === error }
}

const never = new AbortController().signal

function taken(place: string): UserError {
  return new UserError('exists', `put ${place}: there is such a file already, and it is not overwritten`)
}

function cancelledRead(place: string): UserError {
  return new UserError('cancelled', `get ${place}: cancelled`)
}
