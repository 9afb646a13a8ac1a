import { bufferPool, partsOf, readBody } from './body.ts'
import type { Connection } from './s3-client.ts'
import { putParts } from './s3-multipart.ts'
import { planParts } from './s3-plan.ts'
import { putWhole } from './s3-put.ts'
import { cancelled } from './s3-written.ts'
import type { PutOptions } from './store.ts'

/**
 * Writes one object: a single request when the body fits in one part, else parts of one size, a few at a time.
 * Peak memory is about part size times (parts in flight + 1). Errors as in `Store.put`.
 */
export async function upload(
  s3: Connection,
  key: string,
  body: AsyncIterable<Uint8Array>,
  options: PutOptions,
): Promise<void> {
  const plan = planParts(s3.options, options.sizeHint)
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal
  const ifAbsent = options.ifAbsent ?? false
  const pool = bufferPool(plan.partBytes)
  const parts = partsOf(readBody(body, signal), plan.partBytes, pool)
  try {
    const first = await parts.next()
    const second = first.done ? first : await parts.next()
    if (first.done || second.done) {
      await putWhole(s3, key, first.value ?? Buffer.alloc(0), ifAbsent, signal)
    } else {
      const all = chain([first.value, second.value], parts)
      await putParts({ s3, key, plan, pool, ifAbsent, stop, signal, cancel: options.signal }, all)
    }
  } catch (error) {
    if (options.signal?.aborted) throw cancelled('put', s3.urlOf(key), options.signal)
    throw error
  } finally {
    await parts.return()
  }
}

async function* chain(head: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  yield* head
  yield* rest
}
