import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { StoredPart } from '../backup/manifest.ts'
import type { Store } from '../store/store.ts'

const NAME = /^[0-9a-f]{64}(\.[0-9a-f]{8}\.part)?$/

/**
 * Reads some objects of a store through a directory that keeps them, as they are stored (encrypted), under their
 * SHA-256, from one run to the next. What is kept is believed only when size and SHA-256 are those of the manifest;
 * whatever is wrong with the directory, the store is read instead. Objects that are no longer named are removed.
 */
export function keptObjects(
  store: Pick<Store, 'get'>,
  directory: string,
  parts: readonly StoredPart[],
): Pick<Store, 'get'> {
  return {
    async get(key, options = {}) {
      const part = parts.find((one) => one.key === key)
      if (!part || options.from) return store.get(key, options)
      const path = join(directory, part.sha256)
      if (await isWhole(path, part)) return createReadStream(path)
      const body = await store.get(key, options)
      const wanted = new Set(parts.map(({ sha256 }) => sha256))
      return Readable.from(kept(body, directory, part, wanted), { objectMode: false })
    },
  }
}

async function isWhole(path: string, { bytes, sha256 }: StoredPart): Promise<boolean> {
  try {
    if ((await stat(path)).size !== bytes) return false
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path)) hash.update(chunk)
    return hash.digest('hex') === sha256
  } catch {
    return false // not there, or not readable: the store has it
  }
}

/** Passes a body on and keeps it under its SHA-256 once it has come to its end. */
async function* kept(
  body: Readable,
  directory: string,
  { sha256 }: StoredPart,
  wanted: ReadonlySet<string>,
): AsyncGenerator<Buffer, void> {
  const path = join(directory, sha256)
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  let file = await begin(directory, part, wanted)
  try {
    for await (const chunk of body) {
      file = file && (await written(file, chunk))
      yield chunk
    }
    await file?.close()
    if (file) await rename(part, path).catch(() => undefined)
    file = undefined
  } finally {
    if (file) {
      await file.close().catch(() => undefined)
      await rm(part, { force: true }).catch(() => undefined)
    }
  }
}

async function begin(
  directory: string,
  part: string,
  wanted: ReadonlySet<string>,
): Promise<FileHandle | undefined> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    for (const name of await readdir(directory))
      if (NAME.test(name) && !wanted.has(name)) await rm(join(directory, name), { force: true })
    return await open(part, 'wx', 0o600)
  } catch {
    return undefined // it only saves time
  }
}

async function written(file: FileHandle, chunk: Buffer): Promise<FileHandle | undefined> {
  try {
    await file.writeFile(chunk)
    return file
  } catch {
    await file.close().catch(() => undefined)
    return undefined
  }
}
