import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { shown } from '../../backup/files/byte-path.ts'
import type { ObjectEntry } from '../../backup/files/entry.ts'
import { UserError } from '../../errors.ts'
import { isFolderMarker, type KeySurvey, pathOf } from './key-paths.ts'
import type { ObjectTarget } from './object-restore.ts'

/**
 * A directory as the target of a restored bucket: keys become paths, the time of an object that of its file; content
 * types and metadata have no place there. Makes the directory. Throws UserError `input` when keys cannot be paths in
 * the survey's style, `exists` when the directory holds something and `force` is not set.
 */
export async function directoryTarget(
  directory: string,
  survey: KeySurvey,
  { force }: { force: boolean },
): Promise<ObjectTarget> {
  if (survey.count > 0) throw oddKeys(directory, survey)
  await mkdir(directory, { recursive: true })
  const [first] = force ? [] : await readdir(directory)
  if (first !== undefined) {
    throw new UserError(
      'exists',
      `restore into ${directory}: it is not empty (${JSON.stringify(first)} is there); choose an empty directory, or set force to overwrite`,
    )
  }
  const folders = folderMaker(directory)
  return {
    url: directory,
    put: async (entry, content) => {
      const path = pathOf(entry, survey)
      const slash = path.lastIndexOf('/')
      try {
        if (isFolderMarker(entry)) return await folders.make(path)
        if (slash > 0) await folders.make(path.slice(0, slash))
        await writeFile(directory, path, entry, content)
      } catch (error) {
        throw notWritten(directory, path, error)
      }
    },
  }
}

function oddKeys(directory: string, { style, odd, count }: KeySurvey): UserError {
  const named = odd.slice(0, 5).map(({ key, why }) => `"${shown(key)}": ${why}`)
  const more = count > named.length ? `, and ${count - named.length} more` : ''
  const advice =
    style === 'plain'
      ? 'restore into a bucket, or have such keys percent-encoded'
      : 'restore into a bucket, or leave them out'
  return new UserError(
    'input',
    `restore into ${directory}: ${count === 1 ? '1 key' : `${count} keys`} cannot be paths, nothing was written (${named.join('; ')}${more}); ${advice}`,
  )
}

/** Makes folders below a directory, and never follows a link that stands in the way. */
function folderMaker(directory: string) {
  const made = new Map<string, Promise<void>>()
  const make = async (path: string): Promise<void> => {
    const known = made.get(path)
    if (known) return known
    // Enough for the folders on the way of what is written now; the rest is soon looked at again.
    if (made.size > 10_000) made.clear()
    const making = makeOne(path)
    made.set(path, making)
    return making
  }
  const makeOne = async (path: string): Promise<void> => {
    const slash = path.lastIndexOf('/')
    if (slash > 0) await make(path.slice(0, slash))
    const place = placeOf(directory, path)
    const there = await lstat(place).catch(() => undefined)
    if (there?.isDirectory()) return
    if (there) throw inTheWay(directory, path, 'something that is no folder')
    await mkdir(place)
  }
  return { make }
}

async function writeFile(
  directory: string,
  path: string,
  entry: ObjectEntry,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const place = placeOf(directory, path)
  const there = await lstat(place).catch(() => undefined)
  if (there?.isDirectory()) throw inTheWay(directory, path, 'a folder')
  // Its own name only once it is whole; a name is at most 255 bytes long, so none is made from it.
  const slash = path.lastIndexOf('/') + 1
  const partial = placeOf(directory, `${path.slice(0, slash)}.lifeboat-${crypto.randomUUID()}`)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const file = await open(partial, flags, 0o644)
  try {
    try {
      for await (const chunk of content) await file.writeFile(chunk)
      const modified = new Date(entry.modified)
      await file.utimes(modified, modified)
    } finally {
      await file.close()
    }
    await rename(partial, place)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Names the file where the system said no; faults of the content stay as they are. */
function notWritten(directory: string, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError || !('syscall' in error)) return error
  const what = 'code' in error ? String(error.code) : 'error'
  return new UserError(
    'process',
    `restore into ${directory}: "${shown(path)}" could not be written (${what}); check space and permissions there`,
    { cause: error },
  )
}

function inTheWay(directory: string, path: string, what: string): UserError {
  return new UserError(
    'exists',
    `restore into ${directory}: ${what} stands in the way of "${shown(path)}"; use an empty directory`,
  )
}

function placeOf(directory: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path, 'latin1')])
}
