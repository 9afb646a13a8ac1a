import { createHash } from 'node:crypto'
import type { BytePath, Entry } from '../backup/files/entry.ts'
import type { Sample } from './steps.ts'

/**
 * A share (0 to 1) of the files and objects among some entries, chosen by their paths and `seed`: another seed chooses
 * others, so that many samples cover all. Directories and symbolic links are all in it.
 */
export async function* sampled(
  entries: AsyncIterable<readonly Entry[]>,
  share: number,
  seed: string,
): AsyncGenerator<Entry[], void> {
  for await (const batch of entries) {
    yield share >= 1
      ? [...batch]
      : batch.filter((entry) => !holdsContent(entry) || isChosen(entry, share, seed))
  }
}

/** How many files and objects `sampled` would choose, and of how many. */
export async function countSample(
  entries: AsyncIterable<readonly Entry[]>,
  share: number,
  seed: string,
): Promise<Sample> {
  const sample = { share, files: 0, of: 0 }
  for await (const batch of entries) {
    const contents = batch.filter(holdsContent)
    sample.of += contents.length
    sample.files += contents.filter((entry) => isChosen(entry, share, seed)).length
  }
  return sample
}

function holdsContent({ type }: Entry): boolean {
  return type !== 'directory' && type !== 'symlink'
}

/** All names of one file are chosen, or none. */
function isChosen(entry: Entry, share: number, seed: string): boolean {
  const path: BytePath = entry.type === 'hardlink' ? entry.to : entry.path
  const digest = createHash('sha256').update(`${seed}\0${path}`, 'latin1').digest()
  return digest.readUInt32LE() / 2 ** 32 < share
}
