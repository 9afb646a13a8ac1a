import { createHash, type Hash } from 'node:crypto'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { quoted, rows } from './open-database.ts'
import { type TablePart, tableRows } from './table-rows.ts'

const BUFFER_BYTES = 256 * 1024
/** What is longer is hashed by itself. */
const LONG_BYTES = 32 * 1024
/** What Node puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD'

/**
 * Counts the rows of a table and sums up their content: SHA-256 over type and value of the key and every column, in the
 * order of the key, as two halves. Equal for equal rows, however pages are laid out.
 */
export function contentSums(
  database: DatabaseSync,
  part: TablePart,
): { rows: string; sums: [string, string] } {
  const sum = new ContentSum()
  let count = 0
  for (const row of tableRows(database, part)) {
    count += 1
    for (const value of row) sum.add(value)
  }
  if (sum.doubtful) addBytes(database, sum, part)
  const digest = sum.digest()
  const half = (hex: string) => BigInt(`0x${hex}`).toString()
  return { rows: String(count), sums: [half(digest.slice(0, 32)), half(digest.slice(32))] }
}

/** Different broken texts read the same: their bytes follow. */
function addBytes(database: DatabaseSync, sum: ContentSum, { table, key, columns }: TablePart): void {
  const bytes = [key ?? [], columns]
    .flat()
    .map((each) => `CASE typeof(${each}) WHEN 'text' THEN CAST(${each} AS BLOB) END`)
  for (const row of rows(database, `SELECT ${bytes.join(', ')} FROM ${quoted(table)} NOT INDEXED`))
    for (const value of row) sum.add(value)
}

/** A running SHA-256 over values, each with its type and length before it, gathered in a buffer. */
class ContentSum {
  readonly #hash: Hash = createHash('sha256')
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES)
  /** The same bytes: numbers are written through it, many times as fast as by Buffer's own methods. */
  readonly #view = new DataView(this.#buffer.buffer)
  #used = 0
  /** Whether a text was not sure to be what it read as. */
  doubtful = false

  add(value: SQLOutputValue): void {
    if (this.#used > BUFFER_BYTES - LONG_BYTES * 4) this.#flush()
    if (typeof value === 'bigint') {
      this.#view.setUint8(this.#used, 1)
      this.#view.setBigInt64(this.#used + 1, value, true)
      this.#used += 9
    } else if (typeof value === 'number') {
      this.#view.setUint8(this.#used, 2)
      this.#view.setFloat64(this.#used + 1, value, true)
      this.#used += 9
    } else if (typeof value === 'string') this.#text(value)
    else if (value === null) {
      this.#view.setUint8(this.#used, 0)
      this.#used += 1
    } else this.#bytes(4, value)
  }

  digest(): string {
    this.#flush()
    return this.#hash.digest('hex')
  }

  #text(value: string): void {
    this.doubtful ||= value.includes(REPLACEMENT)
    if (value.length > LONG_BYTES) {
      this.#bytes(3, Buffer.from(value))
      return
    }
    const start = this.#used
    const length = this.#buffer.write(value, start + 5)
    this.#head(3, length)
    this.#used += length
  }

  #bytes(type: number, value: Uint8Array): void {
    this.#head(type, value.length)
    if (value.length > LONG_BYTES) {
      this.#flush()
      this.#hash.update(value)
      return
    }
    this.#buffer.set(value, this.#used)
    this.#used += value.length
  }

  #head(type: number, length: number): void {
    this.#view.setUint8(this.#used, type)
    this.#view.setUint32(this.#used + 1, length, true)
    this.#used += 5
  }

  #flush(): void {
    this.#hash.update(this.#buffer.subarray(0, this.#used))
    this.#used = 0
  }
}
