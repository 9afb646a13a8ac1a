import { createHash } from 'node:crypto'
import {
  type Depth,
  type Facts,
  INVENTORY_FORMAT,
  type Inventory,
  type Table,
} from '../../backup/inventory.ts'
import { Fingerprint, Sum } from './rdb/fingerprint.ts'
import { type RdbEvents, type RdbKey, RdbReader } from './rdb/reader.ts'
import { KINDS } from './rdb/value.ts'

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

/** What an RDB holds, counted and summed up while it passes: one per dump. */
export class Tally implements RdbEvents {
  readonly #options: TallyOptions
  readonly #tables = new Map<string, { rows: bigint; expiring: bigint; sum: Sum; order: number }>()
  readonly #print = new Fingerprint()
  readonly #expiry = Buffer.alloc(8)
  readonly #libraries: Record<string, string> = {}
  readonly #facts: Record<string, string> = {}

  /** Keys that end at or before this instant are not counted. */
  aliveAfter: bigint | undefined

  constructor(options: TallyOptions) {
    this.#options = options
    if (typeof options.aliveAfter === 'bigint') this.aliveAfter = options.aliveAfter
  }

  key({ database, key, kind, expiry, value }: RdbKey): void {
    const { depth, shift = 0n, databases } = this.#options
    const counted = databases ? databases.get(database) : database
    if (counted === undefined) return
    if (this.aliveAfter !== undefined && expiry !== undefined && expiry + shift <= this.aliveAfter) return
    const order = counted * KINDS.length + KINDS.indexOf(kind)
    const name = tableName(counted, kind)
    let table = this.#tables.get(name)
    if (!table) {
      table = { rows: 0n, expiring: 0n, sum: new Sum(), order }
      this.#tables.set(name, table)
    }
    table.rows += 1n
    if (expiry !== undefined) table.expiring += 1n
    if (depth !== 'fingerprints') return
    this.#print.start(KINDS.indexOf(kind)).bytes(key)
    if (expiry !== undefined) {
      this.#expiry.writeBigInt64LE(expiry + shift)
      this.#print.bytes(this.#expiry)
    }
    this.#print.number(value.count)
    value.sum.into(this.#print)
    table.sum.add(this.#print)
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
    const tables = [...this.#tables].sort(([, a], [, b]) => a.order - b.order)
    return {
      format: INVENTORY_FORMAT,
      engine: REDIS,
      depth,
      takenAt: new Date().toISOString(),
      selection: { excludeTables: [], excludeTableData: [] },
      origin,
      tables: tables.map(
        ([name, { rows, sum }]): Table => ({
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
                tables.map(([name, { expiring }]) => [name, String(expiring)]),
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

/** Keys of one type in one logical database: `db0.hash`. */
function tableName(database: number, kind: string): string {
  return `db${database}.${kind}`
}

/** The name a library of functions gives itself in its first line: `#!lua name=mylib`. */
export function libraryName(code: string): string {
  return /^#!\S+(?:.*?\s)name=(\S+)/.exec(code.split('\n', 1)[0] ?? '')?.[1] ?? 'unknown'
}
