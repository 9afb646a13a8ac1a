import type { Entry } from '../../backup/files/entry.ts'
import { nanotime } from '../../backup/files/nanotime.ts'

const FILE_MODE = 0o644
const DIRECTORY_MODE = 0o755

/** Entries handed on at once: what follows runs programs once for each batch. */
const BATCH = 2048

/**
 * Objects of a bucket as files of a directory, in the same order: keys are paths, a key that ends in `/` and holds
 * nothing (made by consoles to show a folder) is a directory. Other entries pass as they are. Small batches are
 * put together.
 */
export async function* asFiles(entries: AsyncIterable<readonly Entry[]>): AsyncGenerator<Entry[], void> {
  let gathered: Entry[] = []
  for await (const batch of entries) {
    for (const entry of batch) gathered.push(asFile(entry))
    if (gathered.length < BATCH) continue
    yield gathered
    gathered = []
  }
  if (gathered.length > 0) yield gathered
}

function asFile(entry: Entry): Entry {
  if (entry.type !== 'object') return entry
  const modified = Date.parse(entry.modified)
  const mtime = nanotime(BigInt(Number.isNaN(modified) ? 0 : modified) * 1_000_000n)
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, mtime }
  const { path, size, sha256, extents, blocks } = entry
  if (size === 0 && path.endsWith('/')) {
    return { type: 'directory', path: path.slice(0, -1), mode: DIRECTORY_MODE, ...owner }
  }
  const content = { size, sha256, extents, ...(blocks ? { blocks } : {}) }
  return { type: 'file', path, mode: FILE_MODE, ...owner, ctime: '', inode: '0', ...content }
}
