import { access, constants, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode, messageOf, UserError } from '../../errors.ts'
import { run } from '../../streams/process.ts'
import type { InstallClient } from '../engine.ts'
import {
  type Family,
  familyName,
  parseVersion,
  seriesName,
  serves,
  type Version,
  versionName,
} from './version.ts'

/** One program, by absolute path: never a wrapper, never through PATH. */
export interface Program {
  path: string
  version: Version
}

/** What a program is called, the newer name first. */
const NAMES = {
  dump: ['mariadb-dump', 'mysqldump'],
  client: ['mariadb', 'mysql'],
  server: ['mariadbd', 'mysqld'],
} as const
type Kind = keyof typeof NAMES

const DIRECTORIES = ['/usr/bin', '/usr/sbin', '/usr/libexec', '/usr/local/bin', '/usr/local/mysql/bin']
/** One directory per version: Homebrew. */
const PARENTS = ['/opt/homebrew/opt', '/usr/local/opt']

/** The programs that a backup and a restore need, of the server's own family and major version. */
export interface Clients {
  dump: Program
  client: Program
}

/**
 * The programs that dump, and restore into, a server. Throws UserError `tool-missing` that says what is there and
 * which package to install.
 */
export async function clientsFor(server: Version, install?: InstallClient): Promise<Clients> {
  try {
    return { dump: await programFor('dump', server), client: await programFor('client', server) }
  } catch (error) {
    if (!install || !hasCode(error, 'tool-missing')) throw error
    await install(server.family, server.series)
    return { dump: await programFor('dump', server), client: await programFor('client', server) }
  }
}

/** The server program for a throwaway server. Throws UserError `tool-missing`. */
export async function serverProgramFor(family: Family, series: number): Promise<Program> {
  const found = await installed('server')
  const match = found.find(({ version }) => serves(version, family, series))
  if (match) return match
  const have =
    found.length > 0
      ? `installed: ${found.map(({ version }) => versionName(version)).join(', ')}`
      : 'none is installed'
  const name = `${family}-server`
  const word = `the backup is of ${seriesName(family, series)} and no server that can stand in for it is installed here (${have}). Install the package ${name} on the runner, or give scratch a URL to an empty ${familyName(family)} server of that version, such as a service container`
  throw new UserError('tool-missing', word)
}

async function programFor(kind: 'dump' | 'client', server: Version): Promise<Program> {
  const found = await installed(kind)
  const match = found.find(({ version }) => serves(version, server.family, server.series))
  if (match) return match
  const [name, other] = NAMES[kind]
  const wanted = server.family === 'mariadb' ? name : other
  const have = found.map(({ version }) => versionName(version)).join(', ')
  const major = Math.floor(server.series / 100)
  const word = `the server is ${versionName(server)}, and no ${wanted} of ${familyName(server.family)} ${major} that is not older is installed here${have ? ` (only of ${have})` : ''}. Install the package ${server.family}-client, of ${seriesName(server.family, server.series)} or a later ${major}.x, or set install-client: true on an Ubuntu or Debian runner.`
  throw new UserError('tool-missing', word)
}

/** All programs of a kind, newest first. */
async function installed(kind: Kind): Promise<Program[]> {
  const brewed = await Promise.all(
    PARENTS.map(async (parent) => {
      const entries = await readdir(parent).catch(() => []) // no such place on this system
      return entries
        .filter((entry) => /^(mysql|mariadb)/.test(entry))
        .map((entry) => join(parent, entry, 'bin'))
    }),
  )
  const found: Program[] = []
  for (const directory of [...DIRECTORIES, ...brewed.flat()]) {
    for (const name of NAMES[kind]) {
      const path = join(directory, name)
      const version = await versionOf(path)
      if (version) found.push({ path, version })
    }
  }
  return found.sort((a, b) => b.version.series - a.version.series)
}

async function versionOf(path: string): Promise<Version | undefined> {
  try {
    await access(path, constants.X_OK)
  } catch {
    return undefined // not here
  }
  try {
    const { stdout } = await run({
      program: path,
      args: ['--no-defaults', '--version'],
      env: { LC_ALL: 'C' },
    })
    return parseVersion(stdout)
  } catch (cause) {
    throw new UserError('tool-missing', `${path} does not run: ${messageOf(cause)}`, { cause })
  }
}
