import { bytesPassed } from './young-garbage.ts'

/**
 * Gathers small chunks (a pipe gives 64 KiB at most) into blocks worth a call into zlib. A few blocks are used over
 * and over: a fresh one each time made the collector run 100 times a GiB, for a fifth of all CPU time.
 */
export function gatherer(size: number) {
  const free: Buffer[] = []
  const take = () => free.pop() ?? Buffer.allocUnsafeSlow(size)
  return {
    /** Takes a block back that nobody will look at again. */
    give: (block: Buffer): void => {
      if (block.length === size) free.push(block)
    },
    async *blocks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      let block = take()
      let filled = 0
      for await (const chunk of source) {
        for (let at = 0; at < chunk.length; ) {
          const copied = chunk.copy(block, filled, at)
          at += copied
          filled += copied
          if (filled < size) continue
          bytesPassed(size)
          yield block
          block = take()
          filled = 0
        }
      }
      if (filled > 0) yield block.subarray(0, filled)
    },
  }
}
