import { access, constants, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { UserError } from '../../errors.ts'

/** A program that every installation has which we can use, for a dump as for a drill; its version is the others'. */
export const TELLING_PROGRAM = 'pg_restore'

/**
 * Reads the directories, one per line, that a user names because PostgreSQL's programs lie in none of the usual
 * places. Throws UserError `input` for one without them, and for one that holds Debian's wrapper, which chooses a
 * version by itself.
 */
export async function parseProgramDirectories(text: string): Promise<string[]> {
  const lines = text.split('\n').map((line) => line.trim())
  const directories = lines.filter(Boolean).map((line) => resolve(line))
  const faults: string[] = []
  for (const directory of directories) {
    const program = join(directory, TELLING_PROGRAM)
    try {
      await access(program, constants.X_OK)
      if (basename(await realpath(program)) === 'pg_wrapper')
        faults.push(
          `${directory} holds a wrapper that chooses a version by itself; name the programs' own directory, such as /usr/lib/postgresql/17/bin`,
        )
    } catch {
      faults.push(`${directory} has no ${TELLING_PROGRAM} that can be run; name the directory that holds it`)
    }
  }
  if (faults.length > 0) throw new UserError('input', faults.join('; '))
  return directories
}
