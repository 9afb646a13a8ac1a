import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Path below the root, `/`-separated, to content. */
export type SourceFiles = ReadonlyMap<string, string>

/** Every text file that is, or would be with `git add`, in the repository, below the paths given. */
export function sourceFiles(...below: string[]): SourceFiles {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...below]
  const paths = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  const files = new Map<string, string>()
  for (const path of new Set(paths.filter((each) => each !== ''))) {
    const text = readText(join(ROOT, path))
    if (text !== undefined && !text.includes('\0')) files.set(path, text)
  }
  return files
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // Deleted in the working tree, not yet in the index.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
