import type { Cursor } from './cursor.ts'
import type { Growing, Step } from './step.ts'

const NODE = 1
const END = 2
const GROUP = 3
const PENDING = 4
const CONSUMER = 5
const OWNED = 6

/**
 * The steps that read a stream: its nodes as they lie, where it ends, its groups with what is pending and for whom.
 * `version` is 1, 2 (7.0) or 3 (7.2); what only newer ones write is not compared, so that a newer server may load it.
 */
export function streamSteps(value: Growing, version: 1 | 2 | 3): Step[] {
  const { cursor } = value
  const nodes = { left: cursor.length(), run: () => readNode(value) }
  const groups: Step = { left: 0, run: () => readGroup(value, version) }
  const tail = {
    left: 1,
    run() {
      const end = numbers(cursor, 3)
      if (version >= 2) numbers(cursor, 5) // first id, greatest deleted id, entries ever added
      groups.left = cursor.length()
      value.addTagged(END, end)
    },
  }
  // Last first: what a group says of itself comes before the next group.
  return [groups, tail, nodes]
}

function readNode(value: Growing): void {
  const id = value.text()
  const entries = value.text()
  value.addTagged(NODE, id, entries)
}

function readGroup(value: Growing, version: number): void {
  const { cursor } = value
  const name = value.text()
  const last = numbers(cursor, 2)
  if (version >= 2) cursor.length() // entries read, as far as it is known
  const pending = cursor.length()
  value.addTagged(GROUP, name, last)
  const consumers: Step = { left: 0, run: () => readConsumer(value, name, version) }
  const count = {
    left: 1,
    run() {
      consumers.left = cursor.length()
    },
  }
  value.push([consumers, count, { left: pending, run: () => readPending(value, name) }])
}

function readPending(value: Growing, group: Buffer): void {
  const { cursor } = value
  const entry = cursor.take(24) // id and time of delivery
  const deliveries = Buffer.from(String(cursor.length()))
  value.addTagged(PENDING, group, entry, deliveries)
}

function readConsumer(value: Growing, group: Buffer, version: number): void {
  const { cursor } = value
  const name = value.text()
  const seen = cursor.take(8)
  if (version >= 3) cursor.take(8) // when it was last active
  const owned = cursor.length()
  value.addTagged(CONSUMER, group, name, seen)
  const own = () => {
    const id = cursor.take(16)
    value.addTagged(OWNED, group, name, id)
  }
  value.push([{ left: owned, run: own }])
}

function numbers(cursor: Cursor, count: number): Buffer {
  let text = String(cursor.length())
  for (let i = 1; i < count; i++) text += ` ${cursor.length()}`
  return Buffer.from(text, 'latin1')
}
