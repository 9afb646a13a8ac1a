/** Up to this size an object is read by one request: packs are, and many of them at the same time. */
const SINGLE_BYTES = 64 * 2 ** 20
/** One connection across a continent carries some tens of MB/s; five of these lie in memory at most. */
const PIECE_BYTES = 8 * 2 ** 20
const AHEAD = 4

/**
 * The bytes `from` to `total` in their order. Of what is large a few pieces are read at the same time, each by itself
 * through `read`, and wait in memory (40 MiB at most) until it is their turn; the next begins when one is taken.
 */
export async function* readAhead(
  from: number,
  total: number,
  read: (at: number, end: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  if (total - from <= SINGLE_BYTES) {
    yield* read(from, total)
    return
  }
  const waiting: Promise<Uint8Array[]>[] = []
  let next = from + PIECE_BYTES
  const fill = (): void => {
    for (; waiting.length < AHEAD && next < total; next += PIECE_BYTES) {
      const piece = Array.fromAsync(read(next, Math.min(next + PIECE_BYTES, total)))
      // Its failure is thrown when its turn comes.
      piece.catch(() => undefined)
      waiting.push(piece)
    }
  }
  fill()
  yield* read(from, from + PIECE_BYTES)
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const chunks = await piece
    fill()
    yield* chunks
  }
}
