import type { Cursor } from './cursor.ts'

/** A piece of a value that is read at one go, so many times. It changes nothing before all its bytes are there. */
export interface Step {
  left: number
  run: () => void
}

/** A value that is being read, as its steps see it. */
export interface Growing {
  readonly cursor: Cursor
  /** The next string; empty, and not unpacked, where no sums are taken: then only the way past it is wanted. */
  text(): Buffer
  /** An element of a kind. */
  addTagged(tag: number, ...parts: Buffer[]): void
  /** Steps to be taken before those that are left; the last of them first. */
  push(steps: readonly Step[]): void
}
