/** A piece of work begun: its value once it is there. */
interface Begun<O> {
  ended: boolean
  value: O | undefined
  done: Promise<void>
}

/**
 * Runs `work` on each input and gives the results in the order of the inputs. Work that gives a value at once costs
 * nothing; of the rest `limit` run at the same time. At most `window` results wait for an earlier one. The first
 * failure is thrown when all that had begun has ended; `onFailure` is called first and should make that soon.
 */
export async function* orderedWork<I, O extends object>(
  inputs: AsyncIterable<readonly I[]>,
  work: (input: I) => O | Promise<O>,
  { limit, window, onFailure }: { limit: number; window: number; onFailure: (error: unknown) => void },
): AsyncGenerator<O[], void> {
  const queue: Begun<O>[] = []
  const running = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined
  const fail = (error: unknown): void => {
    if (!failure) onFailure(error)
    failure ??= { error }
  }
  const begin = (input: I): void => {
    const begun: Begun<O> = { ended: false, value: undefined, done: Promise.resolve() }
    const end = (value: O): void => void Object.assign(begun, { ended: true, value })
    queue.push(begun)
    const result = work(input)
    if (result instanceof Promise) {
      begun.done = result.then(end, fail).finally(() => running.delete(begun.done))
      running.add(begun.done)
    } else end(result)
  }
  try {
    for await (const batch of inputs) {
      for (const input of batch) {
        begin(input)
        while (running.size >= limit && !failure) await Promise.race(running)
        if (failure) throw failure.error
        if (queue.length < window) continue
        await queue[0]?.done
        yield ready(queue)
      }
      const results = ready(queue)
      if (results.length > 0) yield results
    }
    while (queue.length > 0 && !failure) {
      await queue[0]?.done
      if (!failure) yield ready(queue)
    }
    if (failure) throw failure.error
  } catch (error) {
    fail(error)
    // What made the inputs end, rather than how they ended.
    throw failure ? failure.error : error
  } finally {
    if (running.size > 0) onFailure(new Error('the reader of the results has left'))
    await Promise.all(running)
  }
}

/** Takes off what has ended at the head of the queue. */
function ready<O>(queue: Begun<O>[]): O[] {
  const results: O[] = []
  for (let head = queue[0]; head?.ended; head = queue[0]) {
    queue.shift()
    if (head.value !== undefined) results.push(head.value)
  }
  return results
}
