import { UserError } from '../../../errors.ts'
import type { Cursor } from './cursor.ts'
import { damaged } from './damaged.ts'
import { Fingerprint, Sum } from './fingerprint.ts'
import { LAYOUTS } from './layouts.ts'
import { type Piece, viewOf } from './piece.ts'
import type { Growing, Step } from './step.ts'

const MODULES = [6, 7]
/** Hashes with an end for each field (HASH_METADATA and HASH_LISTPACK_EX of Redis 7.4, HASH_2 of Valkey 9). */
const EXPIRING_FIELDS = [22, 23, 24, 25]
/** Letters of a module's type name, six bits each (module.c). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ELEMENT = 1
/** Where most elements begin, whose place does not matter. */
const BEGUN = new Fingerprint().start(ELEMENT).number(0)

/** One key's value while it is read: its kind, how many elements it has, and sums over them in any order. */
export class Value implements Growing {
  readonly cursor: Cursor
  readonly sum = new Sum()
  /** Begun with the kind and the key's name, where sums are taken. */
  readonly print = new Fingerprint()
  /** Its place in KINDS. */
  kind = 0
  count = 0
  readonly hashing: boolean
  readonly #element = new Fingerprint()
  /** Those up to `#depth` are to be taken, the last one first; those behind are there to be used again. */
  readonly #steps: { left: number; step: Step }[] = []
  #depth = 0
  readonly #double = viewOf(Buffer.alloc(8))

  constructor(cursor: Cursor, hashing: boolean) {
    this.cursor = cursor
    this.hashing = hashing
  }

  /** Begins the value of a key by its type byte. Throws UserError `integrity` for a type that is unknown. */
  start(type: number, key: Piece): void {
    const layout = LAYOUTS[type]
    if (!layout) throw unreadable(type, this.cursor)
    this.kind = layout.kind
    this.count = 0
    this.#depth = 0
    if (this.hashing) {
      this.sum.reset()
      this.print.start(layout.kind).bytes(key.view, key.from, key.to)
    }
    layout.start(this)
  }

  /** Takes the next step; false when there is none left. */
  step(): boolean {
    while (this.#depth > 0) {
      const next = this.#steps[this.#depth - 1]
      if (next && next.left > 0) {
        next.step(this)
        next.left -= 1
        return true
      }
      this.#depth -= 1
    }
    return false
  }

  push(left: number, step: Step): void {
    const free = this.#steps[this.#depth++]
    if (free) {
      free.left = left
      free.step = step
    } else this.#steps.push({ left, step })
  }

  begin(tag: number): void {
    if (!this.hashing) return
    if (tag === 0) this.#element.follow(BEGUN)
    else this.#element.start(ELEMENT).number(tag)
  }

  text(): void {
    if (this.hashing) this.part(this.cursor.string())
    else this.cursor.skipString()
  }

  part({ view, from, to }: Piece): void {
    if (this.hashing) this.#element.bytes(view, from, to)
  }

  /** A server turns -0 into 0 when a small sorted set is written. */
  double(value: number): void {
    if (!this.hashing) return
    this.#double.setFloat64(0, value === 0 ? 0 : value, true)
    this.#element.bytes(this.#double)
  }

  end(): void {
    this.count += 1
    if (this.hashing) this.sum.add(this.#element)
  }
}

function unreadable(type: number, cursor: Cursor): UserError {
  if (MODULES.includes(type)) return ofModule(moduleName(cursor))
  if (!EXPIRING_FIELDS.includes(type)) return damaged(`a key has the type ${type}`)
  const word =
    'a hash has fields that expire by themselves (HEXPIRE, Redis 7.4 or Valkey 9), which this version does not read. HPERSIST such fields, or back this server up by other means'
  return new UserError('integrity', word)
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
  const number = cursor.take(9).bytes().readBigUInt64BE(1) >> 10n
  return Array.from({ length: 9 }, (_, i) => LETTERS[Number((number >> BigInt(48 - 6 * i)) & 63n)]).join('')
}
