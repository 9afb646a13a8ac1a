import { Piece } from './piece.ts'
import type { Growing, Step } from './step.ts'

const NODE = 1
const END = 2
const GROUP = 3
const PENDING = 4
const CONSUMER = 5
const OWNED = 6

/**
 * Begins to read a stream: its nodes as they lie, where it ends, its groups with what is pending and for whom.
 * `version` is 1, 2 (7.0) or 3 (7.2); what only newer ones write is not compared, so that a newer server may load it.
 */
export function streamStart(version: 1 | 2 | 3): Step {
  const group: Step = (value) => readGroup(value, version)
  const tail: Step = (value) => readTail(value, version, group)
  return (value) => {
    const nodes = value.cursor.length()
    value.push(1, tail)
    value.push(nodes, readNode)
  }
}

function readNode(value: Growing): void {
  value.begin(NODE)
  value.text() // id
  value.text() // entries
  value.end()
}

function readTail(value: Growing, version: number, group: Step): void {
  value.begin(END)
  numbers(value, 3)
  // First id, greatest deleted id, entries ever added.
  if (version >= 2) skipNumbers(value, 5)
  const groups = value.cursor.length()
  value.end()
  value.push(groups, group)
}

function readGroup(value: Growing, version: number): void {
  const { cursor } = value
  value.begin(GROUP)
  const name = cursor.string().copy()
  value.part(name)
  numbers(value, 2)
  if (version >= 2) cursor.length() // entries read, as far as it is known
  const pending = cursor.length()
  value.end()
  value.push(1, () => value.push(cursor.length(), () => readConsumer(value, name, version)))
  value.push(pending, () => readPending(value, name))
}

function readPending(value: Growing, group: Piece): void {
  const { cursor } = value
  value.begin(PENDING)
  value.part(group)
  value.part(cursor.take(24)) // id and time of delivery
  numbers(value, 1) // deliveries
  value.end()
}

function readConsumer(value: Growing, group: Piece, version: number): void {
  const { cursor } = value
  value.begin(CONSUMER)
  const name = cursor.string().copy()
  value.part(group)
  value.part(name)
  value.part(cursor.take(8)) // when it was last seen
  if (version >= 3) cursor.skip(8) // when it was last active
  const owned = cursor.length()
  value.end()
  value.push(owned, () => {
    value.begin(OWNED)
    value.part(group)
    value.part(name)
    value.part(cursor.take(16)) // id
    value.end()
  })
}

const written = new Piece()

/** Takes numbers into an element, as text. */
function numbers(value: Growing, count: number): void {
  if (!value.hashing) {
    skipNumbers(value, count)
    return
  }
  written.digits(value.cursor.length())
  for (let i = 1; i < count; i++) written.moreDigits(value.cursor.length())
  value.part(written)
}

function skipNumbers({ cursor }: Growing, count: number): void {
  for (let i = 0; i < count; i++) cursor.length()
}
