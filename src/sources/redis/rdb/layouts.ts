import { damaged } from './damaged.ts'
import { intset, listpack, type PackedForm, ziplist } from './packed-lists.ts'
import { Piece } from './piece.ts'
import { numberOf, scoreOf } from './score.ts'
import type { Growing, Step } from './step.ts'
import { streamStart } from './stream-value.ts'

export const KINDS = ['string', 'list', 'set', 'sorted set', 'hash', 'stream', 'module'] as const

/** How a value lies in the file: its kind, by its place in KINDS, and the step that begins to read it. */
interface Layout {
  kind: number
  start: Step
}

const NODE_PLAIN = 1
const INFINITE = 254
const MINUS_INFINITE = 255

/** The layouts by their type bytes (rdb.h); what differs in layout alone is one kind. */
export const LAYOUTS: Readonly<Record<number, Layout>> = {
  0: layout('string', once(addText)),
  1: layout('list', counted(addNextText)),
  2: layout('set', counted(addText)),
  3: layout('sorted set', counted(addWithTextScore)),
  4: layout('hash', counted(addPair)),
  5: layout('sorted set', counted(addWithScore)),
  10: layout('list', once(packed(ziplist, addNext))),
  11: layout('set', once(packed(intset, addOne))),
  12: layout('sorted set', once(packedPairs(ziplist, addScore))),
  13: layout('hash', once(packedPairs(ziplist, addContent))),
  14: layout('list', counted(packed(ziplist, addNext))),
  15: layout('stream', streamStart(1)),
  16: layout('hash', once(packedPairs(listpack, addContent))),
  17: layout('sorted set', once(packedPairs(listpack, addScore))),
  18: layout('list', counted(nodeOf(packed(listpack, addNext)))),
  19: layout('stream', streamStart(2)),
  20: layout('set', once(packed(listpack, addOne))),
  21: layout('stream', streamStart(3)),
}

function layout(kind: (typeof KINDS)[number], start: Step): Layout {
  return { kind: KINDS.indexOf(kind), start }
}

function once(step: Step): Step {
  return (value) => value.push(1, step)
}

function counted(step: Step): Step {
  return (value) => value.push(value.cursor.length(), step)
}

function addText(value: Growing): void {
  value.begin(0)
  value.text()
  value.end()
}

function addNextText(value: Growing): void {
  value.begin(value.count)
  value.text()
  value.end()
}

function addPair(value: Growing): void {
  value.begin(0)
  value.text()
  value.text()
  value.end()
}

function addWithScore(value: Growing): void {
  value.begin(0)
  value.text()
  value.double(value.cursor.double())
  value.end()
}

function addWithTextScore(value: Growing): void {
  const { cursor } = value
  value.begin(0)
  value.text()
  const length = cursor.u8()
  if (length === INFINITE) value.double(Number.POSITIVE_INFINITY)
  else if (length === MINUS_INFINITE) value.double(Number.NEGATIVE_INFINITY)
  else value.double(numberOf(cursor.take(length).latin1()))
  value.end()
}

/** A value, or a part of one, that lies in one string. */
function packed(form: PackedForm, add: (value: Growing, element: Piece) => void): Step {
  const element = new Piece()
  return (value) => {
    if (!value.hashing) {
      value.cursor.skipString()
      return
    }
    const list = value.cursor.string()
    for (let at = form.next(list, form.start(list), element); at > 0; at = form.next(list, at, element))
      add(value, element)
  }
}

/** The same, of elements that come in twos: `add` is given the second, when the first is taken. */
function packedPairs(form: PackedForm, add: (value: Growing, second: Piece) => void): Step {
  let first = true
  const each = packed(form, (value, element) => {
    if (first) {
      value.begin(0)
      value.part(element)
    } else {
      add(value, element)
      value.end()
    }
    first = !first
  })
  return (value) => {
    first = true
    each(value)
    if (!first) throw damaged('a list of pairs has half of one')
  }
}

function addOne(value: Growing, element: Piece): void {
  value.begin(0)
  value.part(element)
  value.end()
}

function addNext(value: Growing, element: Piece): void {
  value.begin(value.count)
  value.part(element)
  value.end()
}

function addContent(value: Growing, element: Piece): void {
  value.part(element)
}

function addScore(value: Growing, element: Piece): void {
  value.double(scoreOf(element))
}

/** A node of a quicklist since 7.0: many elements in a listpack, or one by itself. */
function nodeOf(list: Step): Step {
  return (value) => {
    if (value.cursor.length() === NODE_PLAIN) addNextText(value)
    else list(value)
  }
}
