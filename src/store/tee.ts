/**
 * Splits one body into `count` that are read in step: the next chunk is fetched only when every branch still
 * reading has asked for it, so nothing piles up and no chunk is reused while a branch works on it. A branch that
 * is closed drops out; when all are closed, so is the body.
 */
export function tee(body: AsyncIterable<Uint8Array>, count: number): AsyncIterableIterator<Uint8Array>[] {
  const source = body[Symbol.asyncIterator]()
  const waiting = new Map<number, PromiseWithResolvers<IteratorResult<Uint8Array>>>()
  const live = new Set(Array.from({ length: count }, (_, index) => index))

  const advance = (): void => {
    if (live.size === 0 || waiting.size < live.size) return
    const asked = [...waiting.values()]
    waiting.clear()
    source.next().then(
      (step) => {
        for (const { resolve } of asked) resolve(step)
      },
      (error: unknown) => {
        for (const { reject } of asked) reject(error)
      },
    )
  }

  const leave = (index: number): void => {
    if (!live.delete(index)) return
    waiting.get(index)?.resolve({ done: true, value: undefined })
    waiting.delete(index)
    if (live.size === 0) void Promise.resolve(source.return?.()).catch(() => {})
    else advance()
  }

  return [...live].map((index) => ({
    next: async () => {
      if (!live.has(index)) return { done: true, value: undefined }
      const turn = Promise.withResolvers<IteratorResult<Uint8Array>>()
      waiting.set(index, turn)
      advance()
      return turn.promise
    },
    return: async () => {
      leave(index)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }))
}
