import type { Cursor } from './cursor.ts'

/** A piece of a value that is read at one go, so many times. It changes nothing before all its bytes are there. */
export interface Step {
  left: number
  run: () => void
}

/** A value that is being read, as its steps see it. */
export interface Growing {
  readonly cursor: Cursor
  /** An element of a kind. */
  addTagged(tag: number, ...parts: Buffer[]): void
  /** Steps to be taken before those that are left; the last of them first. */
  push(steps: readonly Step[]): void
}
