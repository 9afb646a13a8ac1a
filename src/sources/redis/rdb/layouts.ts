import { damaged } from './damaged.ts'
import { intset, listpack, type PackedForm, ziplist } from './packed-lists.ts'
import { Piece } from './piece.ts'
import { numberOf, scoreOf } from './score.ts'
import type { Growing, Step } from './step.ts'
import { streamStart } from './stream-value.ts'

export const KINDS = ['string', 'list', 'set', 'sorted set', 'hash', 'stream', 'module'] as const
export type Kind = (typeof KINDS)[number]

/** How a value lies in the file: its kind, and the step that begins to read it. */
export interface Layout {
  kind: Kind
  start: Step
}

const NODE_PLAIN = 1
const INFINITE = 254
const MINUS_INFINITE = 255

/** The layouts by their type bytes (rdb.h); what differs in layout alone is one kind. */
export const LAYOUTS: ReadonlyMap<number, Layout> = new Map([
  [0, { kind: 'string', start: once(addText) }],
  [1, { kind: 'list', start: counted(addNextText) }],
  [2, { kind: 'set', start: counted(addText) }],
  [3, { kind: 'sorted set', start: counted(addWithTextScore) }],
  [4, { kind: 'hash', start: counted(addPair) }],
  [5, { kind: 'sorted set', start: counted(addWithScore) }],
  [10, { kind: 'list', start: once(packed(ziplist, addNext)) }],
  [11, { kind: 'set', start: once(packed(intset, addOne)) }],
  [12, { kind: 'sorted set', start: once(packedPairs(ziplist, addScore)) }],
  [13, { kind: 'hash', start: once(packedPairs(ziplist, addContent)) }],
  [14, { kind: 'list', start: counted(packed(ziplist, addNext)) }],
  [15, { kind: 'stream', start: streamStart(1) }],
  [16, { kind: 'hash', start: once(packedPairs(listpack, addContent)) }],
  [17, { kind: 'sorted set', start: once(packedPairs(listpack, addScore)) }],
  [18, { kind: 'list', start: counted(nodeOf(packed(listpack, addNext))) }],
  [19, { kind: 'stream', start: streamStart(2) }],
  [20, { kind: 'set', start: once(packed(listpack, addOne)) }],
  [21, { kind: 'stream', start: streamStart(3) }],
])

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
  else value.double(numberOf(cursor.take(length).bytes().toString('latin1')))
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
