import type { Piece } from './piece.ts'

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
/** Digits whose number is exact in a double, also times the power of ten for as many more. */
const HALF = 9
/** Powers of ten, all exact in a double. */
const POWERS = Float64Array.from({ length: 2 * HALF + 1 }, (_, n) => Number(`1e${n}`))
/** Times this, a double falls into two halves of 26 bits (Veltkamp). */
const SPLITTER = 2 ** 27 + 1
/** More than what a quotient of two doubles is wrong by, for one. */
const DOUBT = 2 ** -40

/** The score that stands in an element of a small sorted set, as text or as a number. */
export function scoreOf(element: Piece): number {
  return element.number ?? decimalOf(element) ?? numberOf(element.latin1())
}

/** A number as a server writes it, which may be `inf` or `-inf`. */
export function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isNaN(number) || !/^-?inf/i.test(text)) return number
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/**
 * The double next to a decimal number, as Number gives it, without a string for each; undefined for one with an
 * exponent or more than 18 digits, and where it is not certain which double is the next.
 */
export function decimalOf({ view, from, to }: Piece): number | undefined {
  const first = from < to && view.getUint8(from) === MINUS ? from + 1 : from
  let [high, low, digits, point] = [0, 0, 0, -1]
  for (let at = first; at < to; at++) {
    const byte = view.getUint8(at)
    if (byte === POINT && point < 0) point = digits
    else if (byte < ZERO || byte > ZERO + 9 || digits === 2 * HALF) return undefined
    else if (digits++ < HALF) high = high * 10 + byte - ZERO
    else low = low * 10 + byte - ZERO
  }
  if (digits === 0) return undefined
  const whole = high * power(Math.max(0, digits - HALF))
  const number = quotient(whole, low, power(point < 0 ? 0 : digits - point))
  return first > from && number !== undefined ? -number : number
}

/** The double next to (whole + low) / divisor: a division, and once more what it has left over, which is exact (Dekker). */
function quotient(whole: number, low: number, divisor: number): number | undefined {
  const near = (whole + low) / divisor
  const product = near * divisor
  const nearHigh = upper(near)
  const nearLow = near - nearHigh
  const high = upper(divisor)
  const rest = divisor - high
  const error = nearHigh * high - product + nearHigh * rest + nearLow * high + nearLow * rest
  const over = (whole - product + low - error) / divisor
  const least = near + over * (1 - DOUBT)
  return least === near + over * (1 + DOUBT) ? least : undefined
}

function upper(value: number): number {
  const large = value * SPLITTER
  return large - (large - value)
}

function power(of: number): number {
  return POWERS[of] ?? Number.NaN
}
