import type { Cursor } from './cursor.ts'
import type { Piece } from './piece.ts'

/** Reads a part of a value at one go. It changes nothing before all its bytes are there. */
export type Step = (value: Growing) => void

/** A value that is being read, as its steps see it. */
export interface Growing {
  readonly cursor: Cursor
  /** Whether sums are taken; else only the way past the elements is wanted. */
  readonly hashing: boolean
  /** How many elements there are so far. */
  readonly count: number
  /** Begins an element of a kind, or one told from others by its place; one that was begun before is forgotten. */
  begin(tag: number): void
  /** Takes the next string into the element. */
  text(): void
  /** Takes bytes into the element. */
  part(piece: Piece): void
  /** Takes a double into the element. */
  double(value: number): void
  /** Ends the element. */
  end(): void
  /** A step to be taken so many times before those that are left. */
  push(times: number, step: Step): void
}
