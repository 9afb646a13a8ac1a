// Made once for a run of jest, in a directory that goes when the run is over; tests work without it, but slower.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SERVERS = '/usr/lib/postgresql'
// PostgreSQL refuses to run as root; `nobody` exists on every Debian and Ubuntu.
const NOBODY = 65534

/**
 * Makes a PostgreSQL cluster of the newest version, for servers to be copies of (initdb takes ten times as long as a
 * copy), and a place for V8's compiled code of dist/, which hundreds of actions load.
 */
export default function setUp() {
  const directory = mkdtempSync(join(tmpdir(), 'lb-jest-'))
  chmodSync(directory, 0o755)
  const compiled = join(directory, 'compiled')
  mkdirSync(compiled)
  // Some actions run as another user.
  chmodSync(compiled, 0o777)
  process.env.LIFEBOAT_TEST_MACHINE = directory
  const major = newestServer()
  if (major !== undefined) makeCluster(directory, major)
}

function newestServer() {
  const names = existsSync(SERVERS) ? readdirSync(SERVERS) : []
  return names
    .filter((name) => existsSync(join(SERVERS, name, 'bin', 'postgres')))
    .map(Number)
    .sort((a, b) => b - a)[0]
}

function makeCluster(directory, major) {
  const cluster = join(directory, `postgres-${major}`)
  const password = join(directory, 'password')
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(password, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 })
  const asRoot = process.getuid() === 0
  if (asRoot) for (const path of [cluster, password]) chownSync(path, NOBODY, NOBODY)
  const args = ['-D', cluster, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`]
  const made = spawnSync(
    join(SERVERS, String(major), 'bin/initdb'),
    [...args, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--wal-segsize=4'],
    {
      ...(asRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      cwd: directory,
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      encoding: 'utf8',
    },
  )
  // Every server is then made by initdb, and says what is wrong.
  if (made.status !== 0) rmSync(cluster, { recursive: true })
  else for (const name of readdirSync(join(cluster, 'pg_wal'))) removeLog(join(cluster, 'pg_wal', name))
}

// Each copy begins a log of its own (pg_resetwal): this one, half of the cluster's bytes, need not be copied.
function removeLog(path) {
  if (statSync(path).isFile()) rmSync(path)
}
