/** What a server answers, as RESP2 has it. An error is a value: it may stand within an array. */
export type Reply = string | number | bigint | Buffer | null | ReplyError | readonly Reply[]

/** The server's word that it did not do it. */
export class ReplyError extends Error {
  /** The first word: `NOPERM`, `WRONGPASS`, `ERR`. */
  readonly code: string

  constructor(text: string) {
    super(text)
    this.name = 'ReplyError'
    this.code = text.split(' ', 1)[0] ?? ''
  }
}

const CRLF = Buffer.from('\r\n')

/** Takes replies out of a stream of bytes (https://redis.io/docs/latest/develop/reference/protocol-spec/). */
export class ReplyReader {
  #bytes = Buffer.alloc(0)
  #waiting: Buffer[] = []
  #held = 0
  #need = 1
  #at = 0

  push(chunk: Buffer): void {
    this.#waiting.push(chunk)
    this.#held += chunk.length
  }

  /** The next reply; undefined until all of it is there. */
  next(): Reply | undefined {
    if (this.#bytes.length + this.#held < this.#need) return undefined
    this.#join()
    const from = this.#at
    const reply = this.#read()
    if (reply === undefined) {
      this.#bytes = this.#bytes.subarray(from)
      this.#at = 0
    } else this.#need = 1
    return reply
  }

  /** What has come and not been read. */
  rest(): Buffer {
    this.#join()
    return this.#bytes.subarray(this.#at)
  }

  #join(): void {
    if (this.#waiting.length === 0) return
    this.#bytes = Buffer.concat([this.#bytes.subarray(this.#at), ...this.#waiting])
    this.#at = 0
    this.#waiting = []
    this.#held = 0
  }

  #read(): Reply | undefined {
    const start = this.#at
    const end = this.#bytes.indexOf(CRLF, start)
    if (end < 0) return this.#wait(this.#bytes.length - start + 1)
    const line = this.#bytes.toString('utf8', start + 1, end)
    const kind = this.#bytes[start]
    this.#at = end + 2
    switch (kind) {
      case 0x2b: // +
        return line
      case 0x2d: // -
        return new ReplyError(line)
      case 0x3a: // :
        return Number.isSafeInteger(Number(line)) ? Number(line) : BigInt(line)
      case 0x24: // $
        return this.#bulk(Number(line))
      case 0x2a: // *
        return this.#array(Number(line))
      default:
        return new ReplyError('PROTOCOL the answer is not RESP')
    }
  }

  #bulk(length: number): Reply | undefined {
    if (length < 0) return null
    const from = this.#at
    if (from + length + 2 > this.#bytes.length) return this.#wait(length + 2)
    this.#at = from + length + 2
    return this.#bytes.subarray(from, from + length)
  }

  #array(length: number): Reply | undefined {
    if (length < 0) return null
    const items: Reply[] = []
    for (let i = 0; i < length; i++) {
      const item = this.#read()
      if (item === undefined) return undefined
      items.push(item)
    }
    return items
  }

  #wait(more: number): undefined {
    this.#need = more
    return undefined
  }
}
