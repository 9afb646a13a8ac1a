import { Readable } from 'node:stream'

/**
 * Reads a body chunk by chunk and rejects with the signal's reason as soon as it fires, even while the body
 * is silent. Leaving early closes the body, so its producer ends too.
 */
export async function* readBody(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const iterator = body[Symbol.asyncIterator]()
  let interrupt: ((reason: unknown) => void) | undefined
  const onAbort = (): void => interrupt?.(signal.reason)
  signal.addEventListener('abort', onAbort)
  // One promise per step: racing against a single long-lived promise would keep every step in memory.
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    new Promise((resolve, reject) => {
      interrupt = reject
      if (signal.aborted) reject(signal.reason)
      else iterator.next().then(resolve, reject)
    })
  let ended = false
  try {
    for (;;) {
      const step = await next()
      if (step.done) {
        ended = true
        return
      }
      yield step.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    if (!ended) closeBody(body, iterator)
  }
}

/** Buffers of one size, handed out and taken back, so that a long upload allocates only a few. */
export interface BufferPool {
  take(): Buffer
  give(buffer: Buffer): void
}

/** A pool of buffers of `bytes` each; it holds no more than were ever out at the same time. */
export function bufferPool(bytes: number): BufferPool {
  const free: Buffer[] = []
  return {
    take: () => free.pop() ?? Buffer.allocUnsafeSlow(bytes),
    give: (buffer) => {
      if (buffer.length === bytes) free.push(buffer)
    },
  }
}

/** Cuts a body into parts of exactly `partBytes`, the last one shorter; each part is a buffer from the pool. */
export async function* partsOf(
  body: AsyncIterable<Uint8Array>,
  partBytes: number,
  pool: BufferPool,
): AsyncGenerator<Buffer, void> {
  let part: Buffer | undefined
  let filled = 0
  for await (const chunk of body) {
    for (let from = 0; from < chunk.length; ) {
      part ??= pool.take()
      const take = Math.min(partBytes - filled, chunk.length - from)
      part.set(chunk.subarray(from, from + take), filled)
      from += take
      filled += take
      if (filled < partBytes) continue
      yield part
      part = undefined
      filled = 0
    }
  }
  if (part) yield part.subarray(0, filled)
}

/** Ends a body we no longer read, without waiting: a stuck producer must not hold us. */
export function closeBody(body: AsyncIterable<Uint8Array>, iterator?: AsyncIterator<Uint8Array>): void {
  if (body instanceof Readable) body.destroy()
  else void Promise.resolve(iterator?.return?.()).catch(() => {})
}
