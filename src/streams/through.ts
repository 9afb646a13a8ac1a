import type { Transform } from 'node:stream'

const PIECES_AHEAD = 3

/**
 * Feeds `pieces` to `engine` and gives what comes out, with backpressure both ways. Pieces the engine does not want
 * any more, because its own format has ended, are still read to their end. `consumed` is told of each piece that the
 * engine will not look at again. The engine is destroyed on every way out.
 */
export async function* through(
  engine: Transform,
  pieces: AsyncIterable<Buffer>,
  consumed: (piece: Buffer) => void = () => {},
): AsyncGenerator<Buffer> {
  const fed = feed(engine, pieces, consumed).catch((error: Error) => {
    engine.destroy(error)
  })
  try {
    yield* engine
    await fed
    if (engine.errored) throw engine.errored
  } finally {
    engine.destroy()
  }
}

/** Whether an error is zlib's or zstd's word on damaged input. */
export function isZlibError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    /^(Z_|ZSTD_|ERR_ZLIB)/.test(String(error.code))
  )
}

/**
 * Keeps some pieces waiting in the engine. Not by 'drain', which comes only when nothing waits any more and so lets
 * zlib's thread idle while this one makes the next piece.
 */
async function feed(
  engine: Transform,
  pieces: AsyncIterable<Buffer>,
  consumed: (piece: Buffer) => void,
): Promise<void> {
  let waiting = 0
  let wake = () => {}
  const taken = (piece: Buffer, error: Error | null | undefined) => {
    if (!error) consumed(piece)
    waiting--
    wake()
  }
  engine.on('end', () => wake()).on('close', () => wake())
  for await (const piece of pieces) {
    if (engine.readableEnded) continue
    if (engine.destroyed) return
    waiting++
    engine.write(piece, (error) => taken(piece, error))
    while (waiting >= PIECES_AHEAD && !engine.readableEnded && !engine.destroyed) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  if (!engine.readableEnded && !engine.destroyed) engine.end()
}
