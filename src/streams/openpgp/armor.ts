import { unreadable } from './packets.ts'

const HEADER = '-----BEGIN PGP MESSAGE-----'
const FOOTER = '-----END PGP MESSAGE-----'

/**
 * The binary message in a stream that holds it as it is or in ASCII armor (RFC 9580, 6.2). The armor's checksum is
 * not looked at, as the RFC advises: the message has a better one.
 */
export async function* dearmored(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decode: ((chunk: Buffer) => Buffer) | undefined
  let armored: Armor | undefined
  for await (const chunk of source) {
    if (chunk.length === 0) continue
    if (decode === undefined) {
      armored = chunk[0] === HEADER.charCodeAt(0) ? new Armor() : undefined
      decode = (bytes) => armored?.push(bytes) ?? bytes
    }
    yield decode(chunk)
  }
  if (armored !== undefined) yield armored.end()
}

/** Decodes armor line by line; a line is a few dozen bytes, so what waits for its end stays small. */
class Armor {
  #state: 'header' | 'body' | 'end' = 'header'
  #line = ''
  #base64 = ''

  push(chunk: Buffer): Buffer {
    const lines = (this.#line + chunk.toString('latin1')).split('\n')
    this.#line = lines.pop() ?? ''
    if (this.#line.length > 1 << 16) throw unreadable('its armor has an endless line')
    for (const line of lines) this.#take(line.trimEnd())
    return this.#decode(this.#base64.length - (this.#base64.length % 4))
  }

  end(): Buffer {
    this.#take(this.#line.trimEnd())
    if (this.#state !== 'end') throw unreadable('its armor was cut off')
    return this.#decode(this.#base64.length)
  }

  #take(line: string): void {
    if (this.#state === 'end') {
      if (line !== '') throw unreadable('there are other bytes after its armor')
    } else if (this.#state === 'header') {
      if (line === '') this.#state = 'body'
      else if (line !== HEADER && !line.includes(': ')) throw unreadable('its armor header is not one')
    } else if (line === FOOTER) {
      this.#state = 'end'
    } else if (!line.startsWith('=')) {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line)) throw unreadable('its armor holds something else than base64')
      this.#base64 += line
    }
  }

  #decode(length: number): Buffer {
    const bytes = Buffer.from(this.#base64.slice(0, length), 'base64')
    this.#base64 = this.#base64.slice(length)
    return bytes
  }
}
