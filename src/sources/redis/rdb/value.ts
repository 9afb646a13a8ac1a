import { UserError } from '../../../errors.ts'
import { type Cursor, damaged } from './cursor.ts'
import { Fingerprint, Sum } from './fingerprint.ts'
import { intset, listpack, ziplist } from './packed-lists.ts'
import type { Growing, Step } from './step.ts'
import { streamSteps } from './stream-value.ts'

export const KINDS = ['string', 'list', 'set', 'sorted set', 'hash', 'stream', 'module'] as const
export type Kind = (typeof KINDS)[number]

/** How a value lies in the file, by its type byte (rdb.h); what differs in layout alone is one kind. */
const TYPES: ReadonlyMap<number, { kind: Kind; steps: (value: Value) => Step[] }> = new Map([
  [0, { kind: 'string', steps: (value) => [{ left: 1, run: () => value.add(value.text()) }] }],
  [1, { kind: 'list', steps: (value) => counted(value, () => value.addNext(value.text())) }],
  [2, { kind: 'set', steps: (value) => counted(value, () => value.add(value.text())) }],
  [3, { kind: 'sorted set', steps: (value) => counted(value, () => scored(value, textScore)) }],
  [4, { kind: 'hash', steps: (value) => counted(value, () => pair(value)) }],
  [5, { kind: 'sorted set', steps: (value) => counted(value, () => scored(value, binaryScore)) }],
  [10, { kind: 'list', steps: (value) => packed(value, ziplist, addEach) }],
  [11, { kind: 'set', steps: (value) => packed(value, intset, addMembers) }],
  [12, { kind: 'sorted set', steps: (value) => packed(value, ziplist, addScored) }],
  [13, { kind: 'hash', steps: (value) => packed(value, ziplist, addPairs) }],
  [14, { kind: 'list', steps: (value) => counted(value, () => addPacked(value, ziplist)) }],
  [15, { kind: 'stream', steps: (value) => streamSteps(value, 1) }],
  [16, { kind: 'hash', steps: (value) => packed(value, listpack, addPairs) }],
  [17, { kind: 'sorted set', steps: (value) => packed(value, listpack, addScored) }],
  [18, { kind: 'list', steps: (value) => counted(value, () => node(value)) }],
  [19, { kind: 'stream', steps: (value) => streamSteps(value, 2) }],
  [20, { kind: 'set', steps: (value) => packed(value, listpack, addMembers) }],
  [21, { kind: 'stream', steps: (value) => streamSteps(value, 3) }],
])

const MODULES = [6, 7]
/** Hashes with an end for each field (HASH_METADATA and HASH_LISTPACK_EX of Redis 7.4, HASH_2 of Valkey 9). */
const EXPIRING_FIELDS = [22, 23, 24, 25]
const NOTHING = Buffer.alloc(0)
const NODE_PLAIN = 1
/** Letters of a module's type name, six bits each (module.c). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** One key's value while it is read: its kind, how many elements it has, and sums over them in any order. */
export class Value implements Growing {
  readonly cursor: Cursor
  readonly sum = new Sum()
  readonly print = new Fingerprint()
  kind: Kind = 'string'
  count = 0
  /** Whether sums are taken, and values are looked into. */
  readonly hashing: boolean
  #steps: Step[] = []

  constructor(cursor: Cursor, hashing: boolean) {
    this.cursor = cursor
    this.hashing = hashing
  }

  /** Begins the value of a type byte. Throws UserError `integrity` for a type that is unknown. */
  begin(type: number): void {
    this.count = 0
    this.sum.reset()
    const known = TYPES.get(type)
    if (known) {
      this.#steps = known.steps(this)
      this.kind = known.kind
      return
    }
    if (MODULES.includes(type)) throw ofModule(moduleName(this.cursor))
    if (EXPIRING_FIELDS.includes(type)) {
      const word =
        'a hash has fields that expire by themselves (HEXPIRE, Redis 7.4 or Valkey 9), which this version does not read. HPERSIST such fields, or back this server up by other means'
      throw new UserError('integrity', word)
    }
    throw damaged(`a key has the type ${type}`)
  }

  /** Takes the next step; false when there is none left. */
  step(): boolean {
    let next = this.#steps.at(-1)
    while (next && next.left === 0) {
      this.#steps.pop()
      next = this.#steps.at(-1)
    }
    if (!next) return false
    next.run()
    next.left -= 1
    return true
  }

  /** Steps to be taken before those that are left; the last of them first. */
  push(steps: readonly Step[]): void {
    this.#steps.push(...steps)
  }

  text(): Buffer {
    if (this.hashing) return this.cursor.string()
    this.cursor.skipString()
    return NOTHING
  }

  /** An element whose place does not matter. */
  add(...parts: Buffer[]): void {
    this.addTagged(0, ...parts)
  }

  /** An element told from others by its place. */
  addNext(part: Buffer): void {
    this.addTagged(this.count, part)
  }

  addTagged(tag: number, ...parts: Buffer[]): void {
    this.count += 1
    if (!this.hashing) return
    this.print.start(1).number(tag)
    for (const part of parts) this.print.bytes(part)
    this.sum.add(this.print)
  }
}

/** The error of data that only a module can read. */
export function ofModule(name: string): UserError {
  const word = `the dump holds data of a module (type ${name}), which nobody can prove without that module; delete such keys or unload the module, or back this server up by other means`
  return new UserError('integrity', word)
}

/** The name of a module's data type, which stands in a number before its data. */
export function moduleName(cursor: Cursor): string {
  const before = cursor.at
  const first = cursor.u8()
  cursor.at = before
  if (first !== 0x81) return 'unknown'
  const number = cursor.take(9).readBigUInt64BE(1) >> 10n
  return Array.from({ length: 9 }, (_, i) => LETTERS[Number((number >> BigInt(48 - 6 * i)) & 63n)]).join('')
}

function counted({ cursor }: Value, run: () => void): Step[] {
  return [{ left: cursor.length(), run }]
}

/** A value that lies in one string. */
function packed(
  value: Value,
  elements: (bytes: Buffer) => Generator<Buffer>,
  take: (value: Value, elements: Generator<Buffer>) => void,
): Step[] {
  const run = () => {
    const bytes = value.text()
    if (value.hashing) take(value, elements(bytes))
  }
  return [{ left: 1, run }]
}

/** A part of a list that lies in one string. */
function addPacked(value: Value, elements: (bytes: Buffer) => Generator<Buffer>): void {
  const bytes = value.text()
  if (value.hashing) addEach(value, elements(bytes))
}

function addEach(value: Value, elements: Iterable<Buffer>): void {
  for (const element of elements) value.addNext(element)
}

function addMembers(value: Value, elements: Iterable<Buffer>): void {
  for (const element of elements) value.add(element)
}

function addPairs(value: Value, elements: Iterator<Buffer>): void {
  eachPair(elements, (field, content) => value.add(field, content))
}

function addScored(value: Value, elements: Iterator<Buffer>): void {
  eachPair(elements, (member, score) => value.add(member, scoreBytes(numberOf(score.toString()))))
}

function eachPair(elements: Iterator<Buffer>, take: (first: Buffer, second: Buffer) => void): void {
  for (;;) {
    const first = elements.next()
    if (first.done) return
    const second = elements.next()
    if (second.done) throw damaged('a list of pairs has half of one')
    take(first.value, second.value)
  }
}

function pair(value: Value): void {
  const field = value.text()
  const content = value.text()
  value.add(field, content)
}

function scored(value: Value, score: (cursor: Cursor) => number): void {
  const member = value.text()
  const number = score(value.cursor)
  value.add(member, scoreBytes(number))
}

function textScore(cursor: Cursor): number {
  const length = cursor.u8()
  if (length === 254) return Number.POSITIVE_INFINITY
  if (length === 255) return Number.NEGATIVE_INFINITY
  return numberOf(cursor.take(length).toString())
}

function binaryScore(cursor: Cursor): number {
  return cursor.take(8).readDoubleLE()
}

function numberOf(text: string): number {
  const number = Number(text)
  if (!Number.isNaN(number) || !/^-?inf/i.test(text)) return number
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** A server turns -0 into 0 when a small sorted set is written. */
function scoreBytes(score: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(score === 0 ? 0 : score)
  return bytes
}

/** A node of a quicklist since 7.0: many elements in a listpack, or one by itself. */
function node(value: Value): void {
  const container = value.cursor.length()
  if (container === NODE_PLAIN) value.addNext(value.text())
  else addPacked(value, listpack)
}
