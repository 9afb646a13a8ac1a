import { createHash } from 'node:crypto'
import {
  type Depth,
  type Facts,
  INVENTORY_FORMAT,
  type Inventory,
  type Table,
} from '../../backup/inventory.ts'
import { Sum } from './rdb/fingerprint.ts'
import { KINDS } from './rdb/layouts.ts'
import { type RdbEvents, type RdbKey, RdbReader } from './rdb/reader.ts'

/** The engine's name, as in manifests. */
export const REDIS = 'redis'

/** What is counted, and how. */
export interface TallyOptions {
  depth: Depth
  /**
   * Leaves out keys that end at or before an instant, milliseconds since 1970: a server drops them by itself. `made`:
   * the instant at which the dump was begun.
   */
  aliveAfter?: bigint | 'made'
  /** Added to every expiry before it is counted, in milliseconds. */
  shift?: bigint
  /** Only these logical databases, counted under other numbers. */
  databases?: ReadonlyMap<number, number>
}

/** The keys of one type in one logical database. */
interface Counts {
  /** `db0.hash` */
  name: string
  rows: number
  expiring: number
  sum: Sum
}

/** What an RDB holds, counted and summed up while it passes: one per dump. */
export class Tally implements RdbEvents {
  readonly #options: TallyOptions
  /** By logical database and kind, as `order`. */
  readonly #tables = new Map<number, Counts>()
  readonly #expiry = new DataView(new ArrayBuffer(8))
  readonly #libraries: Record<string, string> = {}
  readonly #facts: Record<string, string> = {}

  /** Keys that end at or before this instant are not counted. */
  aliveAfter: bigint | undefined

  constructor(options: TallyOptions) {
    this.#options = options
    if (typeof options.aliveAfter === 'bigint') this.aliveAfter = options.aliveAfter
  }

  key({ database, expiry, value }: RdbKey): void {
    const { depth, shift = 0n, databases } = this.#options
    const counted = databases ? databases.get(database) : database
    if (counted === undefined) return
    const ends = expiry === undefined ? undefined : expiry + shift
    if (this.aliveAfter !== undefined && ends !== undefined && ends <= this.aliveAfter) return
    const table = this.#table(counted, value.kind)
    table.rows += 1
    if (ends !== undefined) table.expiring += 1
    if (depth !== 'fingerprints') return
    const { print, count, sum } = value
    if (ends !== undefined) {
      this.#expiry.setBigInt64(0, ends, true)
      print.bytes(this.#expiry)
    }
    print.number(count)
    sum.into(print)
    table.sum.add(print)
  }

  #table(database: number, kind: number): Counts {
    const order = database * KINDS.length + kind
    const known = this.#tables.get(order)
    if (known) return known
    const name = `db${database}.${KINDS[kind]}`
    const table = { name, rows: 0, expiring: 0, sum: new Sum() }
    this.#tables.set(order, table)
    return table
  }

  library(code: Buffer): void {
    this.#libraries[libraryName(code.toString())] = createHash('sha256').update(code).digest('hex')
  }

  fact(name: string, value: string): void {
    this.#facts[name] = value
    // Whole seconds, of the moment just after the fork.
    if (name === 'ctime' && this.#options.aliveAfter === 'made')
      this.aliveAfter = (BigInt(value) + 1n) * 1000n
  }

  /** What was written ahead of the keys, such as `ctime`. */
  factOf(name: string): string | undefined {
    return this.#facts[name]
  }

  /** The inventory of what has passed; `major` is the server's. */
  inventory(major: number, origin: Facts, warnings: string[]): Inventory {
    const { depth } = this.#options
    const tables = [...this.#tables].sort(([a], [b]) => a - b).map(([, table]) => table)
    return {
      format: INVENTORY_FORMAT,
      engine: REDIS,
      depth,
      takenAt: new Date().toISOString(),
      selection: { excludeTables: [], excludeTableData: [] },
      origin,
      tables: tables.map(
        ({ name, rows, sum }): Table => ({
          name,
          kind: 'table',
          columns: [],
          ...(depth === 'off' ? {} : { rows: String(rows) }),
          ...(depth === 'fingerprints' ? { sums: sum.texts() } : {}),
        }),
      ),
      sequences: [],
      facts: {
        functions: this.#libraries,
        ...(depth === 'off'
          ? {}
          : {
              'keys that expire': Object.fromEntries(
                tables.map(({ name, expiring }) => [name, String(expiring)]),
              ),
            }),
      },
      major,
      warnings,
    }
  }
}

/** A reader that fills a tally. */
export function tallyReader(tally: Tally, options: TallyOptions): RdbReader {
  return new RdbReader(tally, { hashing: options.depth === 'fingerprints' })
}

/** The logical databases that hold something, in their order. */
export function databasesOf({ tables }: Inventory): number[] {
  const numbers = tables.map(({ name }) => Number(/^db(\d+)\./.exec(name)?.[1] ?? 0))
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** The name a library of functions gives itself in its first line: `#!lua name=mylib`. */
export function libraryName(code: string): string {
  return /^#!\S+(?:.*?\s)name=(\S+)/.exec(code.split('\n', 1)[0] ?? '')?.[1] ?? 'unknown'
}
