import { access, constants, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import { run } from '../../streams/process.ts'
import { TELLING_PROGRAM } from './directories.ts'

/** The programs of one PostgreSQL major version, by absolute path: never a wrapper, never through PATH. */
export interface PostgresPrograms {
  major: number
  /** Directory that holds them. */
  directory: string
}

/** Where distributions put one directory per major version: Debian and Ubuntu, PGDG on RPM systems, Homebrew. */
const PLACES: readonly { parent: string; pattern: RegExp; bin: string }[] = [
  { parent: '/usr/lib/postgresql', pattern: /^(\d+)$/, bin: 'bin' },
  { parent: '/usr', pattern: /^pgsql-(\d+)$/, bin: 'bin' },
  { parent: '/opt/homebrew/opt', pattern: /^postgresql@(\d+)$/, bin: 'bin' },
  { parent: '/usr/local/opt', pattern: /^postgresql@(\d+)$/, bin: 'bin' },
]

/** The absolute path of one program. */
export function programPath(programs: PostgresPrograms, name: string): string {
  return join(programs.directory, name)
}

/**
 * All installed versions that have every program of `names`, newest first; of one version, what lies in `directories`
 * (which the user names) before what lies in the usual places.
 */
export async function installedPrograms(
  names: readonly string[],
  directories: readonly string[] = [],
): Promise<PostgresPrograms[]> {
  const found: PostgresPrograms[] = []
  for (const directory of directories) {
    if (!(await hasAll(directory, names))) continue
    const version = await programVersion({ major: 0, directory }, TELLING_PROGRAM)
    found.push({ major: Number.parseInt(version, 10), directory })
  }
  for (const { parent, pattern, bin } of PLACES) {
    const entries = await readdir(parent).catch(() => []) // no such place on this system
    for (const entry of entries) {
      const major = Number(pattern.exec(entry)?.[1])
      const directory = join(parent, entry, bin)
      if (major && (await hasAll(directory, names))) found.push({ major, directory })
    }
  }
  return found.sort((a, b) => b.major - a.major)
}

/** What a backup needs; a scratch server needs `initdb` and `postgres` as well. */
export const CLIENT_PROGRAMS = ['pg_dump', 'pg_restore', 'pg_dumpall', 'psql'] as const

/**
 * The client programs of the server's own major version, also from `directories` that the user names. Throws
 * UserError `tool-missing` that says what is there and which package to install.
 */
export async function clientsFor(
  major: number,
  directories: readonly string[] = [],
): Promise<PostgresPrograms> {
  const installed = await installedPrograms(CLIENT_PROGRAMS, directories)
  const match = installed.find((programs) => programs.major === major)
  if (match) return match
  throw new UserError(
    'tool-missing',
    missingClient(
      major,
      installed.map((programs) => programs.major),
    ),
  )
}

/** The version text of one program, such as `15.18`. */
export async function programVersion(programs: PostgresPrograms, name: string): Promise<string> {
  const { stdout } = await run({
    program: programPath(programs, name),
    args: ['--version'],
    env: { LC_ALL: 'C' },
  })
  return /(\d+(\.\d+)+|\d+\w*)/.exec(stdout)?.[1] ?? stdout.trim()
}

function missingClient(major: number, installed: readonly number[]): string {
  const cure = `Install the package postgresql-client-${major} (apt-get install postgresql-client-${major}, from apt.postgresql.org where the system has it not), set install-client: true on an Ubuntu runner, or name the directory that holds these programs in postgres-bin.`
  const [newest] = installed
  if (newest === undefined) {
    return `no PostgreSQL client programs are installed here, the server is version ${major}. ${cure}`
  }
  if (newest < major) {
    return `the server is PostgreSQL ${major}, newer than the newest client here (${newest}), and pg_dump refuses a newer server. ${cure}`
  }
  return `the server is PostgreSQL ${major}, the clients here are ${installed.join(', ')}; a dump is restored by its own version, so that one is used. ${cure}`
}

async function hasAll(directory: string, names: readonly string[]): Promise<boolean> {
  const checks = names.map((name) => access(join(directory, name), constants.X_OK))
  return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled')
}
