import { availableParallelism } from 'node:os'

const MAX = 4

/** Threads to start: 1 to 4, as many as there are processors unless given. */
export function threadCount(given?: number): number {
  return Math.max(1, Math.min(MAX, given ?? availableParallelism()))
}
