import type { BytePath } from '../../backup/files/entry.ts'

/** A path as the file system takes it. */
export function onDisk(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1')
}

/** A directory's path and a name in it. */
export function joined(directory: BytePath, name: BytePath): BytePath {
  return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`
}

/** The system's error code (`ENOENT`) of a failed call; empty for anything else. */
export function errnoOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
