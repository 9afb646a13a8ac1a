import { messageOf } from '../errors.ts'
import { readInputs, runnerName } from '../runner/inputs.ts'
import { info, warn } from '../runner/log.ts'
import { openUploads } from '../runner/upload-state.ts'
import type { Store } from '../store/store.ts'
import type { RunContext } from './action.ts'
import { bucketAccessInputs, openBucketStoreOf } from './bucket-inputs.ts'
import { openStoresOf, storeInputs } from './store-inputs.ts'

const { target: _, ...place } = storeInputs

/** Longest wait for a store; the runner ends what takes longer after a cancel. */
const LIMIT_MS = 20_000

/**
 * The post step of every action that writes: aborts the uploads that were under way when the main step was killed.
 * Never throws: what stays is said, and prune removes it.
 */
export async function abortLeftUploads({ signal, variables }: RunContext): Promise<void> {
  const left = openUploads(variables)
  if (left.length === 0) return
  const stores = new Map<string, Store>()
  try {
    const access = await readInputs(bucketAccessInputs, variables)
    await openAll(stores, { signal, variables })
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)])
    for (const { url, key, uploadId } of left) {
      const store = stores.get(url) ?? (await openBucketStoreOf(access, url.replace(/^s3:\/\//, '')))
      stores.set(url, store)
      for (const id of await idsOf(store, key, uploadId, limit))
        await store.abortUpload?.(key, id, { signal: limit })
      info(`aborted the upload of ${key} to ${url}, which the main step left`)
    }
  } catch (error) {
    warn(`an upload that the main step left could not be aborted, prune will: ${messageOf(error)}`)
  } finally {
    for (const store of stores.values()) store.close()
  }
}

/** Opens every store that the step, or each unit of its fleet file, may have written to. */
async function openAll(stores: Map<string, Store>, context: RunContext): Promise<void> {
  const { variables } = context
  const command = variables[runnerName('command')]
  const config = variables[runnerName('config')] || 'lifeboat.yml'
  const { fleetVariables } = await import(/* webpackChunkName: "fleet" */ './fleet.ts')
  const fleet = command && config !== 'none' ? await fleetVariables(config, command, place, context) : []
  for (const each of fleet.length > 0 ? fleet : [variables]) {
    for (const store of await openStoresOf(await readInputs(place, each))) {
      if (stores.has(store.url)) store.close()
      else stores.set(store.url, store)
    }
  }
}

/** A key belongs to one backup, so without an id all uploads to it are that backup's. */
async function idsOf(
  store: Store,
  key: string,
  uploadId: string | undefined,
  signal: AbortSignal,
): Promise<string[]> {
  if (uploadId !== undefined) return [uploadId]
  const found = (await Array.fromAsync(store.uploads?.(key, { signal }) ?? [])).filter(
    (upload) => upload.key === key,
  )
  return found.map((upload) => upload.uploadId)
}
