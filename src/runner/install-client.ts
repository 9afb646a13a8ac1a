import { access } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { info } from './log.ts'

/** Debian and Ubuntu ship this script with postgresql-common; it adds apt.postgresql.org and its key. */
const PGDG_SCRIPT = '/usr/share/postgresql-common/pgdg/apt.postgresql.org.sh'

/**
 * Installs the client programs of an engine, of one major version, where apt has them. Throws UserError
 * `tool-missing`.
 */
export async function installClient(engine: string, major: number): Promise<void> {
  if (engine === 'postgresql') return installPostgresClient(major)
  if (engine === 'mysql' || engine === 'mariadb') return installMysqlClient(engine, major)
  throw new UserError(
    'tool-missing',
    `install-client cannot install programs for ${engine}; install them in a step before`,
  )
}

/** MySQL and MariaDB: the system's own package, of whichever version; its caller looks whether that one serves. */
async function installMysqlClient(family: 'mysql' | 'mariadb', series: number): Promise<void> {
  const version = `${Math.floor(series / 100)}.${series % 100}`
  const names = family === 'mysql' ? [`mysql-client-${version}`, 'mysql-client'] : ['mariadb-client']
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends']
  info(`installing ${names[0]}`)
  for (const name of names) if (await succeeds([...install, name])) return
  await succeeds(['apt-get', 'update', '-qq'])
  for (const name of names) if (await succeeds([...install, name])) return
  const word = `${names[0]} could not be installed: apt does not offer it on this system. Install it in a step before this one, or run on an image that has it.`
  throw new UserError('tool-missing', word)
}

/**
 * Installs the PostgreSQL client of one major version with apt, from the system's own packages where they have it,
 * else from apt.postgresql.org. Needs root or passwordless sudo, as GitHub's runners have. Throws UserError
 * `tool-missing`.
 */
async function installPostgresClient(major: number): Promise<void> {
  const name = `postgresql-client-${major}`
  info(`installing ${name}`)
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends']
  if (await succeeds([...install, name])) return
  await succeeds(['apt-get', 'update', '-qq'])
  if (await succeeds([...install, name])) return
  await succeeds([...install, 'postgresql-common', 'ca-certificates'])
  const offered = await access(PGDG_SCRIPT).then(
    () => true,
    () => false,
  )
  if (offered && (await succeeds([PGDG_SCRIPT, '-y'])) && (await succeeds([...install, name]))) return
  const word = `${name} could not be installed: apt offers it neither from this system nor from apt.postgresql.org. Install it in a step before this one, or run on an image that has it.`
  throw new UserError('tool-missing', word)
}

async function succeeds(command: readonly string[]): Promise<boolean> {
  const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
  const [program = '', ...args] = asRoot
  const env = {
    PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin',
    DEBIAN_FRONTEND: 'noninteractive',
    LC_ALL: 'C',
  }
  try {
    const { getExecOutput } = await import(/* webpackChunkName: "exec" */ '@actions/exec')
    const { exitCode } = await getExecOutput(program, args, { silent: true, ignoreReturnCode: true, env })
    return exitCode === 0
  } catch {
    return false // no sudo, or no apt-get: the caller says what to do
  }
}
