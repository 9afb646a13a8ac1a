import { Crc64 } from './crc64.ts'
import { Cursor, Short } from './cursor.ts'
import { damaged } from './damaged.ts'
import { moduleName, ofModule, Value } from './value.ts'

/** One key, when all of it has been read. */
export interface RdbKey {
  database: number
  /** Milliseconds since 1970; undefined: it stays. */
  expiry: bigint | undefined
  /** What it holds, until the next key is read. */
  value: Value
  /** Where it was asked for. */
  stored: StoredKey | undefined
}

/** A key as it lies in the file. */
export interface StoredKey {
  key: Buffer
  /** Type byte and value: what DUMP gives, without its end. */
  payload: Buffer
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
  /** Each key as it lies. */
  payloads?: boolean
}

const MAGIC = 9
/** More bytes are joined at once than the next step needs, in bytes: the one behind it needs some as well. */
const JOINED = 256
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
  #phase: 'head' | 'body' | 'value' | 'checksum' | 'done' = 'head'
  #database = 0
  #expiry: bigint | undefined
  #key: Buffer | undefined
  #payload: Buffer[] = []

  constructor(events: RdbEvents, options: RdbOptions = {}) {
    this.#events = events
    this.#payloads = options.payloads === true
    this.#value = new Value(this.#cursor, options.hashing !== false)
  }

  push(chunk: Buffer): void {
    let at = 0
    // What was left before is joined with not much more than what the next step needs: all else is read where it lies.
    while (this.#held > 0 && at < chunk.length) {
      const piece = chunk.subarray(at, at + Math.max(this.#need - this.#held, JOINED))
      this.#waiting.push(piece)
      this.#held += piece.length
      at += piece.length
      if (this.#held < this.#need) return
      const left = this.#read(Buffer.concat(this.#waiting, this.#held))
      this.#keep(left)
      if (left.length > piece.length) continue
      at -= left.length
      this.#keep(left.subarray(left.length))
    }
    if (at < chunk.length) this.#keep(this.#read(chunk.subarray(at)))
  }

  /** To be called behind the last piece: a file that is cut is an error. */
  end(): void {
    if (this.#phase !== 'done') throw damaged('it ends too early')
    if (this.#held > 0) throw damaged('something follows its end')
  }

  #keep(left: Buffer): void {
    this.#waiting = [left]
    this.#held = left.length
  }

  /** Takes step after step; gives what is left, of which the next one needs more. */
  #read(bytes: Buffer): Buffer {
    const cursor = this.#cursor
    cursor.open(bytes)
    this.#need = 1
    let from = 0
    try {
      while (this.#phase !== 'done') {
        from = cursor.at
        this.#step()
      }
      return bytes.subarray(cursor.at)
    } catch (error) {
      if (error instanceof RangeError) throw damaged('a packed value is cut')
      if (!(error instanceof Short)) throw error
      this.#need = error.need - from
      this.#crc.update(bytes.subarray(0, from))
      return bytes.subarray(from)
    }
  }

  #step(): void {
    switch (this.#phase) {
      case 'value':
        this.#valueStep()
        return
      case 'body':
        this.#entry()
        return
      case 'head':
        this.#head()
        return
      default:
        this.#checksum()
    }
  }

  #head(): void {
    const text = this.#cursor.take(MAGIC).bytes().toString('latin1')
    const [, digits] = /^(?:REDIS|VALKEY)(\d{3,4})$/.exec(text) ?? []
    if (digits === undefined) throw damaged('it does not begin as an RDB')
    this.version = Number(digits)
    this.#phase = 'body'
  }

  #entry(): void {
    const cursor = this.#cursor
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
        this.#expiry = cursor.int64()
        return
      case OP.expireS:
        this.#expiry = BigInt(cursor.int32()) * 1000n
        return
      case OP.idle:
        skipLengths(cursor, 1)
        return
      case OP.frequency:
        cursor.u8()
        return
      case OP.aux: {
        const name = cursor.string().bytes().toString()
        const value = cursor.string().bytes().toString()
        this.#events.fact?.(name, value)
        return
      }
      case OP.function: {
        const code = cursor.string()
        this.#events.library?.(code.bytes())
        return
      }
      case OP.moduleAux:
        throw ofModule(moduleName(cursor))
    }
    if (opcode >= OP.function - 5) throw damaged(`it has the instruction ${opcode}`)
    const key = cursor.string()
    const before = cursor.at
    if (this.#payloads) this.#key = Buffer.from(key.bytes())
    this.#value.start(opcode, key)
    if (this.#payloads) {
      this.#payload = [Buffer.of(opcode)]
      this.#keepPayload(before)
    }
    this.#phase = 'value'
  }

  #valueStep(): void {
    const from = this.#cursor.at
    if (!this.#value.step()) this.#finish()
    else if (this.#payloads) this.#keepPayload(from)
  }

  /** The value may end in a later piece: what lies in this one is copied. */
  #keepPayload(from: number): void {
    this.#payload.push(Buffer.from(this.#cursor.bytes.subarray(from, this.#cursor.at)))
  }

  #finish(): void {
    const key = this.#key
    const expiry = this.#expiry
    this.#phase = 'body'
    this.#expiry = undefined
    this.#events.key({
      database: this.#database,
      expiry,
      value: this.#value,
      stored: key && { key, payload: Buffer.concat(this.#payload) },
    })
  }

  #checksum(): void {
    const before = this.#cursor.at
    const stored = this.#cursor.take(CHECKSUM).bytes()
    this.#crc.update(this.#cursor.bytes.subarray(0, before))
    // A server that is told not to sum (rdbchecksum no) writes zeros.
    this.checked = stored.some((byte) => byte !== 0)
    if (this.checked && !stored.equals(this.#crc.digest())) throw damaged('its checksum does not fit')
    this.#phase = 'done'
  }
}

function skipLengths(cursor: Cursor, count: number): void {
  for (let i = 0; i < count; i++) cursor.length()
}
