import { setTimeout as sleep } from 'node:timers/promises'

export interface RetryOptions<T> {
  /** Time for all attempts together, in milliseconds; no attempt starts after it. */
  budgetMs: number
  /** Upper bound of the first pause in milliseconds; it doubles each time, up to 20 seconds. */
  delayMs: number
  signal: AbortSignal
  /** Whether another attempt may help. */
  transient(error: unknown): boolean
  /** Asked after every failed attempt: a value settles the matter, undefined goes on. */
  recover?: ((error: unknown, attempt: number) => Promise<{ value: T } | undefined>) | undefined
}

const maxDelayMs = 20_000

/**
 * Runs `attempt` until it succeeds, fails for good, or the time is up; then throws the last error unchanged.
 * Pauses grow exponentially with full jitter, so that many clients do not return in step.
 */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions<T>): Promise<T> {
  const deadline = performance.now() + options.budgetMs
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      if (options.signal.aborted) throw error
      const settled = await options.recover?.(error, count)
      if (settled) return settled.value
      const pause = Math.random() * Math.min(maxDelayMs, options.delayMs * 2 ** (count - 1))
      if (!options.transient(error) || performance.now() + pause >= deadline) throw error
      await sleep(pause, undefined, { signal: options.signal })
    }
  }
}
