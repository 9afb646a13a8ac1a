import { damaged } from './damaged.ts'
import type { Piece } from './piece.ts'

const LISTPACK_HEADER = 6
const ZIPLIST_HEADER = 10
const INTSET_HEADER = 8
const END = 255

/** How the elements of a list that lies in one string are found. */
export interface PackedForm {
  /** Where the first one is, counted from the start of the string. Throws UserError `integrity` for what is none. */
  start(list: Piece): number
  /** Shows the one at a place, numbers as their digits, and gives where the next one is; 0 where there is none. */
  next(list: Piece, at: number, element: Piece): number
}

/** A listpack (listpack.c). */
export const listpack: PackedForm = {
  start: ({ from }) => from + LISTPACK_HEADER,
  next(list, at, element) {
    const first = byteAt(list, at)
    if (first === END) return 0
    const size = listpackEntry(list.view, at, first, element)
    if (at + size > list.to) throw beyond()
    return at + size + backLength(size)
  },
}

/** A ziplist (ziplist.c). */
export const ziplist: PackedForm = {
  start: ({ from }) => from + ZIPLIST_HEADER,
  next(list, at, element) {
    const before = byteAt(list, at)
    if (before === END) return 0
    const begin = at + (before === 254 ? 5 : 1)
    const end = begin + ziplistEntry(list.view, begin, byteAt(list, begin), element)
    if (end > list.to) throw beyond()
    return end
  },
}

/** A set of whole numbers (intset.c). */
export const intset: PackedForm = {
  start({ view, from, to }) {
    const width = view.getUint32(from, true)
    const size = INTSET_HEADER + width * view.getUint32(from + 4, true)
    if (to - from !== size || ![2, 4, 8].includes(width)) throw damaged('a set of numbers has another length')
    return from + INTSET_HEADER
  },
  next({ view, from, to }, at, element) {
    if (at >= to) return 0
    const width = view.getUint32(from, true)
    if (width === 2) element.digits(view.getInt16(at, true))
    else if (width === 4) element.digits(view.getInt32(at, true))
    else element.digits(view.getBigInt64(at, true))
    return at + width
  },
}

/** Shows an entry and gives its size, without the length that stands behind it for reading backwards. */
function listpackEntry(view: DataView, at: number, first: number, element: Piece): number {
  if (first < 0x80) return whole(element, first, 1)
  if (first < 0xc0) return text(element, view, at + 1, first & 63, 1)
  if (first < 0xe0) {
    const raw = ((first & 31) << 8) | view.getUint8(at + 1)
    return whole(element, raw >= 4096 ? raw - 8192 : raw, 2)
  }
  if (first < 0xf0) return text(element, view, at + 2, ((first & 15) << 8) | view.getUint8(at + 1), 2)
  switch (first) {
    case 0xf0:
      return text(element, view, at + 5, view.getUint32(at + 1, true), 5)
    case 0xf1:
      return whole(element, view.getInt16(at + 1, true), 3)
    case 0xf2:
      return whole(element, int24(view, at + 1), 4)
    case 0xf3:
      return whole(element, view.getInt32(at + 1, true), 5)
    case 0xf4:
      return whole(element, view.getBigInt64(at + 1, true), 9)
  }
  throw damaged('an element of a listpack is of no known kind')
}

function backLength(size: number): number {
  if (size < 128) return 1
  if (size < 16384) return 2
  if (size < 2097152) return 3
  return size < 268435456 ? 4 : 5
}

function ziplistEntry(view: DataView, at: number, first: number, element: Piece): number {
  switch (first >> 6) {
    case 0:
      return text(element, view, at + 1, first & 63, 1)
    case 1:
      return text(element, view, at + 2, ((first & 63) << 8) | view.getUint8(at + 1), 2)
    case 2:
      return text(element, view, at + 5, view.getUint32(at + 1), 5)
  }
  switch (first) {
    case 0xc0:
      return whole(element, view.getInt16(at + 1, true), 3)
    case 0xd0:
      return whole(element, view.getInt32(at + 1, true), 5)
    case 0xe0:
      return whole(element, view.getBigInt64(at + 1, true), 9)
    case 0xf0:
      return whole(element, int24(view, at + 1), 4)
    case 0xfe:
      return whole(element, view.getInt8(at + 1), 2)
  }
  if (first > 0xf0 && first < 0xfe) return whole(element, (first & 15) - 1, 1)
  throw damaged('an element of a ziplist is of no known kind')
}

function text(element: Piece, view: DataView, from: number, length: number, head: number): number {
  element.show(view, from, from + length)
  return head + length
}

function whole(element: Piece, value: number | bigint, size: number): number {
  element.digits(value)
  return size
}

function int24(view: DataView, at: number): number {
  return (view.getInt16(at + 1, true) << 8) | view.getUint8(at)
}

function byteAt({ view, to }: Piece, at: number): number {
  if (at >= to) throw damaged('a packed list has no end')
  return view.getUint8(at)
}

function beyond(): Error {
  return damaged('an element reaches beyond its list')
}
