import { Crc64 } from './crc64.ts'
import { Cursor, damaged, Short } from './cursor.ts'
import { type Kind, moduleName, ofModule, Value } from './value.ts'

/** One key, when all of it has been read. Buffers are those of the dump: copy what is kept. */
export interface RdbKey {
  database: number
  key: Buffer
  kind: Kind
  /** Milliseconds since 1970; absent: it stays. */
  expiry?: bigint
  value: Value
  /** Type byte and value as they lie, where they were asked for. */
  payload?: Buffer
}

/** What is told while an RDB is read. */
export interface RdbEvents {
  key(entry: RdbKey): void
  /** A library of functions, as its code. */
  library?(code: Buffer): void
  /** Facts the server wrote ahead: `redis-ver`, `ctime`. */
  fact?(name: string, value: string): void
}

export interface RdbOptions {
  /** Sums over contents; without them only counts. */
  hashing?: boolean
  /** Each key's value as DUMP would give it. */
  payloads?: boolean
}

const MAGIC = 9
const CHECKSUM = 8
const OP = {
  slotInfo: 244,
  function: 245,
  moduleAux: 247,
  idle: 248,
  frequency: 249,
  aux: 250,
  resize: 251,
  expireMs: 252,
  expireS: 253,
  select: 254,
  end: 255,
} as const

/**
 * Reads an RDB file from pieces as they come (rdb.c): every key of every database, whether it has expired or not, in
 * the memory of one element. Throws UserError `integrity` for what no server of a known version writes.
 */
export class RdbReader {
  /** The format's version: 10 for Redis 7.0. */
  version = 0
  /** Whether the file's own checksum was there to be checked. */
  checked = false
  readonly #events: RdbEvents
  readonly #payloads: boolean
  readonly #cursor = new Cursor()
  readonly #value: Value
  readonly #crc = new Crc64()
  #waiting: Buffer[] = []
  #held = 0
  #need = 1
  #phase: 'head' | 'body' | 'checksum' | 'done' = 'head'
  #database = 0
  #expiry: bigint | undefined
  #key: Buffer | undefined
  #payload: Buffer[] = []
  #summed = 0

  constructor(events: RdbEvents, options: RdbOptions = {}) {
    this.#events = events
    this.#payloads = options.payloads === true
    this.#value = new Value(this.#cursor, options.hashing !== false)
  }

  push(chunk: Buffer): void {
    this.#waiting.push(chunk)
    this.#held += chunk.length
    if (this.#held < this.#need) return
    const cursor = this.#cursor
    cursor.bytes = this.#waiting.length === 1 ? chunk : Buffer.concat(this.#waiting)
    cursor.at = 0
    this.#need = this.#advance()
    const rest = cursor.bytes.subarray(cursor.at)
    this.#waiting = [rest]
    this.#held = rest.length
  }

  /** To be called behind the last piece: a file that is cut is an error. */
  end(): void {
    if (this.#phase !== 'done') throw damaged('it ends too early')
    if (this.#held > 0) throw damaged('something follows its end')
  }

  /** Takes step after step; gives how many bytes the next one needs. */
  #advance(): number {
    const cursor = this.#cursor
    this.#summed = 0
    let from = 0
    try {
      while (this.#phase !== 'done') {
        from = cursor.at
        this.#step()
      }
    } catch (error) {
      if (error instanceof RangeError) throw damaged('a packed value is cut')
      if (!(error instanceof Short)) throw error
      cursor.at = from
      this.#sum(from)
      return error.need - from
    }
    return 1
  }

  #step(): void {
    if (this.#key) {
      const from = this.#cursor.at
      if (this.#value.step()) this.#keep(from)
      else this.#finish(this.#key)
      return
    }
    switch (this.#phase) {
      case 'head':
        this.#head()
        return
      case 'checksum':
        this.#checksum()
        return
      default:
        this.#entry()
        return
    }
  }

  #head(): void {
    const text = this.#cursor.take(MAGIC).toString('latin1')
    const [, digits] = /^(?:REDIS|VALKEY)(\d{3,4})$/.exec(text) ?? []
    if (digits === undefined) throw damaged('it does not begin as an RDB')
    this.version = Number(digits)
    this.#phase = 'body'
  }

  #entry(): void {
    const cursor = this.#cursor
    const from = cursor.at
    const opcode = cursor.u8()
    switch (opcode) {
      case OP.end:
        this.#phase = 'checksum'
        return
      case OP.select:
        this.#database = cursor.length()
        return
      case OP.resize:
        skipLengths(cursor, 2)
        return
      case OP.slotInfo:
        skipLengths(cursor, 3)
        return
      case OP.expireMs:
        this.#expiry = cursor.take(8).readBigInt64LE()
        return
      case OP.expireS:
        this.#expiry = BigInt(cursor.take(4).readInt32LE()) * 1000n
        return
      case OP.idle:
        skipLengths(cursor, 1)
        return
      case OP.frequency:
        cursor.u8()
        return
      case OP.aux: {
        const name = cursor.string().toString()
        const value = cursor.string().toString()
        this.#events.fact?.(name, value)
        return
      }
      case OP.function: {
        const code = cursor.string()
        this.#events.library?.(code)
        return
      }
      case OP.moduleAux:
        throw ofModule(moduleName(cursor))
    }
    if (opcode >= OP.function - 5) throw damaged(`it has the instruction ${opcode}`)
    const key = cursor.string()
    const before = cursor.at
    this.#value.begin(opcode)
    // The value may end in a later piece, which overwrites what the buffers of this one show.
    this.#key = Buffer.from(key)
    this.#payload = this.#payloads ? [Buffer.from(cursor.bytes.subarray(from, from + 1))] : []
    this.#keep(before)
  }

  #keep(from: number): void {
    if (this.#payloads) this.#payload.push(Buffer.from(this.#cursor.bytes.subarray(from, this.#cursor.at)))
  }

  #finish(key: Buffer): void {
    const expiry = this.#expiry
    const payload = this.#payloads ? { payload: Buffer.concat(this.#payload) } : {}
    this.#key = undefined
    this.#expiry = undefined
    this.#payload = []
    this.#events.key({
      database: this.#database,
      key,
      kind: this.#value.kind,
      value: this.#value,
      ...(expiry === undefined ? {} : { expiry }),
      ...payload,
    })
  }

  #checksum(): void {
    const before = this.#cursor.at
    const stored = this.#cursor.take(CHECKSUM)
    this.#sum(before)
    // A server that is told not to sum (rdbchecksum no) writes zeros.
    this.checked = stored.some((byte) => byte !== 0)
    if (this.checked && !stored.equals(this.#crc.digest())) throw damaged('its checksum does not fit')
    this.#phase = 'done'
  }

  #sum(end: number): void {
    this.#crc.update(this.#cursor.bytes.subarray(this.#summed, end))
    this.#summed = end
  }
}

function skipLengths(cursor: Cursor, count: number): void {
  for (let i = 0; i < count; i++) cursor.length()
}
