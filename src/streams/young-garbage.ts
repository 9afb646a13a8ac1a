import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const EVERY_BYTES = 1 << 24

let passed = 0
let collect: ((options: { type: 'minor' }) => void) | undefined

/**
 * To be told of the bytes that have been copied out of a stream's chunks: every 16 MiB the chunks are given back.
 * Left to itself V8 counts the memory behind buffers, but looks through the whole heap for them (40 times a GiB, for 7 % of
 * all CPU time), where a look at what is young, a millisecond, finds nearly all.
 */
export function bytesPassed(bytes: number): void {
  passed += bytes
  if (passed < EVERY_BYTES) return
  passed = 0
  collect ??= exposedCollector()
  collect({ type: 'minor' })
}

/** A Node that shows no collector works without. */
function exposedCollector(): NonNullable<typeof collect> {
  setFlagsFromString('--expose-gc')
  return runInNewContext('typeof gc === "function" ? gc : () => undefined')
}
