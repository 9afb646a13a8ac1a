import ignore, { type Ignore } from 'ignore'
import { bytesOf } from '../../backup/files/byte-path.ts'
import type { BytePath } from '../../backup/files/entry.ts'

/** Whether rules take out an entry. Ask for a directory before what is in it, and never enter one taken out. */
export type IgnoreRules = (path: BytePath, directory: boolean) => boolean

/** The package remembers every path it was asked about; it is made to forget after so many. */
const REMEMBERED = 4096
/** Lines that match nothing in git, and everything in the package. */
const NAMES_NOTHING = /^!?\/* *$/

/**
 * Rules as in a .gitignore file at the root of the entries (git-scm.com/docs/gitignore), one per line: `#` comments,
 * `!` to take back, `/` to anchor, a trailing `/` for directories alone, `**`. Upper and lower case differ. As in
 * git, names are compared by their bytes.
 */
export function ignoreRules(lines: readonly string[]): IgnoreRules {
  const patterns = lines
    .map((line) => bytesOf(line.replace(/^\uFEFF/, '').replace(/\r$/, '')))
    .filter((line) => !NAMES_NOTHING.test(line))
  const compiled = ignore({ ignorecase: false }).add(patterns)
  let rules: Ignore | undefined
  let asked = 0
  return (path, directory) => {
    if (patterns.length === 0 || path === '.') return false
    if (asked++ % REMEMBERED === 0) rules = ignore({ ignorecase: false }).add(compiled)
    return rules?.ignores(directory ? `${path}/` : path) ?? false
  }
}

/**
 * Which of these lines name nothing, each taken by itself; those that begin with `!` or `#` are not asked for. Tell it
 * of all entries. `rulesOf` compiles one line.
 */
export function idleLines(lines: readonly string[], rulesOf: (line: string) => IgnoreRules) {
  const asked = lines.filter((line) => !/^[!#]/.test(line) && !NAMES_NOTHING.test(line))
  const idle = new Map(asked.map((line) => [line, rulesOf(line)]))
  return {
    see: (path: BytePath, directory: boolean): void => {
      for (const [line, names] of idle) if (names(path, directory)) idle.delete(line)
    },
    rest: (): string[] => [...idle.keys()],
  }
}
