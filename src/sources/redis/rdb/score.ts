import type { Piece } from './piece.ts'

/** The score that stands in an element of a small sorted set, as text or as a number. */
export function scoreOf(element: Piece): number {
  return element.number ?? numberOf(element.latin1())
}

/** A number as a server writes it, which may be `inf` or `-inf`. */
export function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isNaN(number) || !/^-?inf/i.test(text)) return number
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
