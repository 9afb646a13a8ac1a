import type { Nanotime } from './entry.ts'

const DIGITS = 9

/** Nanoseconds since 1970 as a decimal number of seconds; before 1970 it is negative: `-0.500000000`. */
export function nanotime(nanoseconds: bigint): Nanotime {
  const digits = (nanoseconds < 0n ? -nanoseconds : nanoseconds).toString().padStart(DIGITS + 1, '0')
  const text = `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`
  return nanoseconds < 0n ? `-${text}` : text
}

/** The nanoseconds since 1970 of a time written as nanotime() writes it; undefined when it is written otherwise. */
export function nanoseconds(time: string): bigint | undefined {
  const match = /^(-?)(\d{1,12})\.(\d{9})$/.exec(time)
  if (!match) return undefined
  const value = BigInt(`${match[2]}${match[3]}`)
  return match[1] ? -value : value
}
