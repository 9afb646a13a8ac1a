import { createHash } from 'node:crypto'
import type { BytePath, Entry } from '../backup/files/entry.ts'

/**
 * A share (0 to 1) of the files and objects among some entries, chosen by their paths and `seed`: another seed chooses
 * others, so that many samples cover all. Directories and symbolic links are all in it.
 */
export async function* sampled(
  entries: AsyncIterable<readonly Entry[]>,
  share: number,
  seed: string,
): AsyncGenerator<Entry[], void> {
  const chosen = (path: BytePath) =>
    createHash('sha256').update(`${seed}\0${path}`, 'latin1').digest().readUInt32LE() / 2 ** 32 < share
  for await (const batch of entries) {
    yield share >= 1
      ? [...batch]
      : batch.filter((entry) => {
          if (entry.type === 'directory' || entry.type === 'symlink') return true
          return chosen(entry.type === 'hardlink' ? entry.to : entry.path)
        })
  }
}
