import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Line } from './inventory-lines.ts'
import { namedLine } from './inventory-lines.ts'

const BLOCK_BYTES = 1 << 20
/** The fastest: these blocks live for minutes. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Lines kept compressed in memory until it is known what becomes of them. */
export class ChangeList {
  /** Plain bytes so far. */
  bytes = 0
  #blocks: Buffer[] = []
  #open: string[] = []
  #openBytes = 0

  add(line: string): void {
    this.#open.push(line)
    this.#openBytes += line.length + 1
    this.bytes += line.length + 1
    if (this.#openBytes < BLOCK_BYTES) return
    this.#blocks.push(zstdCompressSync(bytesOf(this.#open), LEVEL))
    this.#open = []
    this.#openBytes = 0
  }

  /** The plain bytes of all lines, each with its newline. */
  async *plain(): AsyncGenerator<Buffer> {
    for (const block of this.#blocks) yield zstdDecompressSync(block)
    if (this.#open.length > 0) yield bytesOf(this.#open)
  }

  /** The lines with their names, in batches. */
  async *lines(): AsyncGenerator<Line[]> {
    for await (const block of this.plain()) {
      const lines = block.toString('latin1').split('\n').slice(0, -1)
      yield lines.map((line) => namedLine(line, { object: 'the change list', number: 0 }))
    }
  }
}

/** Lines (byte strings) as bytes, each with its newline. */
export function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n`, 'latin1')
}
