import { isDeepStrictEqual } from 'node:util'
import { expect } from '@jest/globals'

const LARGE = 50

// jest compares byte by byte and entry by entry, and takes seconds for what Node compares in milliseconds. What Node
// calls equal in the strictest way is equal to jest as well; for all else jest decides.
expect.addEqualityTesters([
  (one, other) => {
    if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return one.equals(other)
    return sizeOf(one) > LARGE && isDeepStrictEqual(one, other) ? true : undefined
  },
])

function sizeOf(value) {
  if (Array.isArray(value)) return value.length
  return value instanceof Map || value instanceof Set ? value.size : 0
}
