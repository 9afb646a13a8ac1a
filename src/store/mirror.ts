import { messageOf, UserError } from '../errors.ts'
import { closeBody } from './body.ts'
import type { PutOptions, Store, StoredObject, UnfinishedUpload } from './store.ts'
import { tee } from './tee.ts'

/** Several stores as one, and which of them failed a write and are left out since. */
interface Mirror {
  stores: readonly Store[]
  out: Map<Store, UserError>
  /** Go on without a store that fails, while another is left. */
  partly: boolean
}

/**
 * Several stores as one. Writes go to all of them at once and succeed only when all do, else none keeps the new object
 * (but `replaces`); with `partly` also when some do: one that fails is left out from then on, `leftOut` names it, and
 * whoever asked for all must say so. Reads come from the first that has the object; a listing from the first that
 * answers, so a store that lost objects is noticed by verify, not by list. Errors name the store they came from.
 */
export function mirrorStores(stores: readonly Store[], { partly = false } = {}): Store {
  const [only, ...others] = stores
  if (!only) throw new UserError('input', 'store: no location is given')
  if (others.length === 0) return only
  const mirror: Mirror = { stores, out: new Map(), partly }
  return {
    url: stores.map((store) => store.url).join(' + '),
    places: stores.flatMap((store) => store.places),
    put: async (key, body, options = {}) => putAll(mirror, key, body, options),
    volumeBytes: (sizeHint) => smallestVolume(stores, sizeHint),
    get: async (key, options) => firstOf(readable(mirror), async (store) => store.get(key, options)),
    head: async (key, options) => headFirst(readable(mirror), key, options),
    list: (prefix, options) => listFirst(readable(mirror), prefix, options),
    remove: async (key, options) => forAll(stores, async (store) => store.remove(key, options)),
    now: async (options) => firstOf(stores, async (store) => store.now(options)),
    uploads: (prefix, options) => uploadsOfAll(stores, prefix, options),
    abortUpload: async (key, uploadId, options) => {
      const [index, id] = splitId(uploadId)
      await stores[index]?.abortUpload?.(key, id, options)
    },
    members: stores,
    leftOut: () => [...mirror.out].map(([{ url }, error]) => ({ url, error })),
    close: () => {
      for (const store of stores) store.close()
    },
  }
}

/** What was left out of a write lacks it, so it is asked last. */
function readable({ stores, out }: Mirror): readonly Store[] {
  return [...stores.filter((store) => !out.has(store)), ...out.keys()]
}

async function putAll(
  mirror: Mirror,
  key: string,
  body: AsyncIterable<Uint8Array>,
  options: PutOptions,
): Promise<void> {
  const stores = mirror.stores.filter((store) => !mirror.out.has(store))
  const source = watch(body)
  const branches = tee(source.body, stores.length)
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal
  let first: { error: unknown; store: Store } | undefined
  const done = await Promise.all(
    stores.map(async (store, index) => {
      const branch = branches[index]
      if (!branch) return undefined
      try {
        await store.put(key, branch, { ...options, signal })
        return store
      } catch (error) {
        if (!signal.aborted && !source.failed() && leaveOut(mirror, store, error)) return undefined
        first ??= { error, store }
        stop.abort(error)
        return undefined
      } finally {
        await branch.return?.()
      }
    }),
  )
  if (!first) return
  closeBody(body)
  const copies = done.filter((store) => store !== undefined)
  // What was there before is gone where the new one is: to take that back would leave nothing.
  if (!options.replaces) await Promise.allSettled(copies.map(async (store) => store.remove(key)))
  if (source.failed()) throw source.failure()
  throw named(first.error, first.store)
}

/** Whether to go on without a store: only for what it did itself, and only while another one is left. */
function leaveOut({ stores, out, partly }: Mirror, store: Store, error: unknown): boolean {
  if (!partly || !(error instanceof UserError) || error.code !== 'store') return false
  if (out.size + 1 >= stores.length) return false
  out.set(store, error)
  return true
}

/**
 * A body that remembers how it failed, to tell its own failure from a store's. No generator: closing one waits
 * for its pending step, which a silent body never ends.
 */
function watch(body: AsyncIterable<Uint8Array>) {
  let fault: { error: unknown } | undefined
  const iterator = body[Symbol.asyncIterator]()
  const watched: AsyncIterableIterator<Uint8Array> = {
    next: async () => {
      try {
        return await iterator.next()
      } catch (error) {
        fault = { error }
        throw error
      }
    },
    return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => watched,
  }
  return { body: watched, failed: () => fault !== undefined, failure: () => fault?.error }
}

/** All stores hold the same objects, so the one that takes the least decides. */
function smallestVolume(stores: readonly Store[], sizeHint: number): number | undefined {
  const limits = stores.flatMap((store) => store.volumeBytes?.(sizeHint) ?? [])
  return limits.length > 0 ? Math.min(...limits) : undefined
}

/** The first store's answer; a store that fails or lacks the object passes the question on. */
async function firstOf<T>(stores: readonly Store[], ask: (store: Store) => Promise<T>): Promise<T> {
  let first: unknown
  for (const store of stores) {
    try {
      return await ask(store)
    } catch (error) {
      first ??= named(error, store)
      if (error instanceof UserError && error.code === 'cancelled') break
    }
  }
  throw first
}

async function headFirst(
  stores: readonly Store[],
  key: string,
  options: { signal?: AbortSignal } | undefined,
): Promise<StoredObject | undefined> {
  let answered = false
  let first: unknown
  for (const store of stores) {
    try {
      const found = await store.head(key, options)
      if (found) return found
      answered = true
    } catch (error) {
      first ??= named(error, store)
    }
  }
  if (answered && first === undefined) return undefined
  throw first
}

async function* listFirst(
  stores: readonly Store[],
  prefix: string,
  options: { signal?: AbortSignal } | undefined,
): AsyncGenerator<StoredObject, void> {
  // Once an entry is out, another store's listing can no longer be put in its place.
  let started = false
  let first: unknown
  for (const store of stores) {
    try {
      for await (const entry of store.list(prefix, options)) {
        started = true
        yield entry
      }
      return
    } catch (error) {
      first ??= named(error, store)
      if (started) throw named(error, store)
    }
  }
  throw first
}

async function* uploadsOfAll(
  stores: readonly Store[],
  prefix: string,
  options: { signal?: AbortSignal } | undefined,
): AsyncGenerator<UnfinishedUpload, void> {
  for (const [index, store] of stores.entries()) {
    for await (const found of store.uploads?.(prefix, options) ?? []) {
      yield { ...found, uploadId: `${index}:${found.uploadId}` }
    }
  }
}

async function forAll(stores: readonly Store[], run: (store: Store) => Promise<void>): Promise<void> {
  let first: unknown
  for (const store of stores) {
    try {
      await run(store)
    } catch (error) {
      first ??= named(error, store)
    }
  }
  if (first !== undefined) throw first
}

function splitId(uploadId: string): [index: number, id: string] {
  const colon = uploadId.indexOf(':')
  return [Number(uploadId.slice(0, colon)), uploadId.slice(colon + 1)]
}

function named(error: unknown, store: Store): UserError {
  const code = error instanceof UserError ? error.code : 'store'
  return new UserError(code, `store ${store.url}: ${messageOf(error)}`, { cause: error })
}
