import type { BytePath } from '../../backup/files/entry.ts'
import { ignoreRules } from '../files/ignore-rules.ts'

/**
 * Judges keys by the lines of a .gitignore file, as files are. Keys that are no relative path (`/a`, `a//b`, `../a`)
 * are judged without the parts that make them so.
 */
export function keyExclusion(lines: readonly string[]): (key: BytePath) => boolean {
  const rules = ignoreRules(lines)
  return (key) => {
    const names = key.split('/').filter((name) => name !== '' && name !== '.' && name !== '..')
    return names.length > 0 && rules(names.join('/'), key.endsWith('/'))
  }
}
