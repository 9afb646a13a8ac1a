import { type BytePath, comparePaths } from '../backup/files/entry.ts'
import { type LinePlace, lineName, wrongLine } from '../backup/files/inventory-parser.ts'
import { UserError } from '../errors.ts'

/** A line of an inventory and the name it is about. */
export interface Line {
  path: BytePath
  line: string
}

/** Some lines that follow each other; `first` is the number of the first of them, from 1. */
export interface Lines {
  first: number
  lines: string[]
}

/** A file of 16 TiB in blocks of 4 MiB has a line of 180 MB; more is an attack on our memory. */
const LINE_MAX = 1 << 28
const BATCH = 256
/** Bytes turned into lines at once: few enough that what is made of them is gone before the collector looks. */
const PIECE_BYTES = 1 << 16

/**
 * Cuts plain bytes into lines, as byte strings without their newline. Throws UserError `integrity` naming `object` when
 * the last line has no end.
 */
export async function* linesOf(source: AsyncIterable<Buffer>, object: string): AsyncGenerator<Lines> {
  let rest = ''
  let first = 1
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const piece = chunk.subarray(at, at + PIECE_BYTES)
      const end = piece.lastIndexOf(10)
      if (end < 0) {
        rest += piece.toString('latin1')
        if (rest.length > LINE_MAX) throw wrongLine({ object, number: first }, 'length')
        continue
      }
      const lines = (rest + piece.toString('latin1', 0, end)).split('\n')
      rest = piece.toString('latin1', end + 1)
      yield { first, lines }
      first += lines.length
    }
  }
  if (rest !== '') throw wrongLine({ object, number: first }, 'no end')
}

/** Gives what `read` makes of each line, in batches. Throws UserError `integrity` when the names are out of order. */
export async function* ordered<T extends { path: BytePath }>(
  source: AsyncIterable<Lines>,
  object: string,
  read: (line: string, place: LinePlace) => T,
): AsyncGenerator<T[]> {
  let last: BytePath | undefined
  const place = { object, number: 0 }
  for await (const { first, lines } of source) {
    const batch: T[] = []
    for (const [at, line] of lines.entries()) {
      place.number = first + at
      const item = read(line, place)
      if (last !== undefined && comparePaths(last, item.path) >= 0) throw wrongLine(place, 'order')
      last = item.path
      batch.push(item)
    }
    yield batch
  }
}

/** A line with its name, to be merged or compared as it is. */
export function namedLine(line: string, place: LinePlace): Line {
  return { line, path: lineName(line, place).path }
}

/** Walks over batches item by item, waiting only between them. */
export class Cursor<T> {
  readonly #source: AsyncGenerator<T[]>
  #batch: readonly T[] = []
  #at = 0
  #ended = false

  constructor(source: AsyncGenerator<T[]>) {
    this.#source = source
  }

  /** The current item; undefined at the end, and when `load` is due. */
  get head(): T | undefined {
    return this.#batch[this.#at]
  }

  /** Whether `load` is to be awaited before `head` tells anything. */
  get due(): boolean {
    return !this.#ended && this.#at >= this.#batch.length
  }

  async load(): Promise<void> {
    while (this.due) {
      const { done, value } = await this.#source.next()
      this.#batch = done ? [] : value
      this.#at = 0
      this.#ended = done === true
    }
  }

  skip(): void {
    this.#at++
  }

  async close(): Promise<void> {
    this.#ended = true
    this.#batch = []
    await this.#source.return(undefined)
  }
}

/**
 * A base and the changes to it as one list in order, in batches: a change takes the place of what has its name in the
 * base, and what is gone by `isGone` is left out.
 */
export async function* merged<T extends { path: BytePath }>(
  base: AsyncGenerator<T[]>,
  changes: AsyncGenerator<T[]>,
  isGone: (item: T) => boolean,
): AsyncGenerator<T[]> {
  const old = new Cursor(base)
  const now = new Cursor(changes)
  let batch: T[] = []
  try {
    for (;;) {
      if (old.due) await old.load()
      if (now.due) await now.load()
      const order = orderOf(old.head, now.head)
      const item = order < 0 ? old.head : now.head
      if (item === undefined) break
      if (order <= 0) old.skip()
      if (order >= 0) now.skip()
      if (order < 0 || !isGone(item)) batch.push(item)
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  } finally {
    await Promise.all([old.close(), now.close()])
  }
}

function orderOf(a: { path: BytePath } | undefined, b: { path: BytePath } | undefined): number {
  if (a === undefined) return b === undefined ? 0 : 1
  return b === undefined ? -1 : comparePaths(a.path, b.path)
}

/** Gives what a source gives; its UserErrors name the object they are about. */
export async function* naming<T>(object: string, source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source
  } catch (error) {
    if (!(error instanceof UserError) || error.message.includes(object)) throw error
    throw new UserError(error.code, `${object}: ${error.message}`, { cause: error })
  }
}
