import { randomBytes } from 'node:crypto'
import { stat, statfs } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { hasCode, messageOf } from '../errors.ts'
import { openDirectoryStore } from './directory.ts'
import { errnoOf } from './directory-errors.ts'
import type { Attempt, DirectoryFacts } from './store-facts.ts'

/** Finds out what may be done in a directory store, with a small probe file, and on what it lies. */
export async function inspectDirectory(path: string, signal: AbortSignal): Promise<DirectoryFacts> {
  const root = resolve(path)
  const url = `file:${root}`
  const place = await stat(root).catch((error: unknown) => errnoOf(error) ?? 'unknown')
  if (typeof place === 'string') {
    // A probe would make the directory, and a store that is not mounted would look like an empty one.
    const missing: Attempt = { can: 'no', detail: `${root} is not there (${place}); mount or make it` }
    return {
      kind: 'directory',
      url,
      put: missing,
      conditional: missing,
      get: missing,
      list: missing,
      remove: missing,
      leftovers: [],
    }
  }
  const system = await stat(parse(root).root)
  const space = await statfs(root)
  return {
    kind: 'directory',
    url,
    ...(await probe(root, signal)),
    mode: place.mode & 0o777,
    onSystemDisk: place.dev === system.dev,
    space: { free: space.bavail * space.bsize, total: space.blocks * space.bsize },
  }
}

async function probe(root: string, signal: AbortSignal) {
  const store = openDirectoryStore(root)
  const key = `lifeboat-probe-${randomBytes(8).toString('hex')}`
  const body = () =>
    (async function* () {
      yield Buffer.from('A probe of lifeboat status; it may be deleted.\n')
    })()
  const list = await tried(signal, async () => {
    for await (const _ of store.list('', { signal })) break
  })
  const put = await tried(signal, async () => store.put(key, body(), { signal }))
  if (put.can !== 'yes') {
    const not: Attempt = { can: 'unknown', detail: 'not tried: nothing could be put' }
    return { put, list, conditional: not, get: not, remove: not, leftovers: [] }
  }
  const conditional = await refused(signal, async () => store.put(key, body(), { ifAbsent: true, signal }))
  const get = await tried(signal, async () => buffer(await store.get(key, { signal })))
  const remove = await tried(signal, async () => store.remove(key, { signal }))
  return { put, list, conditional, get, remove, leftovers: remove.can === 'yes' ? [] : [`${root}/${key}`] }
}

async function tried(signal: AbortSignal, run: () => Promise<unknown>): Promise<Attempt> {
  try {
    await run()
    return { can: 'yes', detail: 'allowed' }
  } catch (error) {
    signal.throwIfAborted()
    const code = errnoOf(error instanceof Error ? (error.cause ?? error) : error)
    const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
    return { can: denied ? 'denied' : 'unknown', detail: messageOf(error) }
  }
}

async function refused(signal: AbortSignal, run: () => Promise<unknown>): Promise<Attempt> {
  try {
    await run()
    return { can: 'no', detail: 'a second write was accepted and put over the first' }
  } catch (error) {
    signal.throwIfAborted()
    return hasCode(error, 'exists')
      ? { can: 'yes', detail: 'a second write was refused' }
      : { can: 'unknown', detail: messageOf(error) }
  }
}
