// Makes a fresh Debian or Ubuntu machine, with nothing but Node and git, able to run this repository's commands.
// Plain JavaScript without dependencies: it runs before `npm ci` and on Node 20.
import { spawn, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export const BIN = join(ROOT, 'node_modules/.bin')

const OLDEST_NODE = [20, 19]

// The Debian package that holds a program, where the two are not called the same.
const PACKAGE_OF = {
  postgres: 'postgresql',
  gpg: 'gnupg',
  aws: 'awscli',
  getfattr: 'attr',
  setfacl: 'acl',
  'redis-cli': 'redis-tools',
  pip3: 'python3-pip',
  mariadbd: 'mariadb-server',
  mariadb: 'mariadb-client',
}

/** The programs each command needs; the names in PATH, except `postgres`, which Debian keeps outside of it. */
export const PROGRAMS = {
  build: [],
  demo: ['postgres', 'gpg', 'zstd'],
  majors: ['postgres', 'gpg', 'zstd', 'pip3'],
  test: [
    'postgres',
    'mariadbd',
    'mariadb',
    'gpg',
    'zstd',
    'sq',
    'radosgw',
    'ceph-mon',
    'ceph-osd',
    'curl',
    'restic',
    'aws',
    'getfattr',
    'setfacl',
    'rsync',
    'sqlite3',
    'redis-server',
    'redis-cli',
  ],
}

/**
 * Brings in the npm packages of package-lock.json and the programs named, as far as they are missing, and gives
 * the path of a Node 24. Prints what it does; throws one clear line when something has to be done by hand.
 */
export async function setup(programs) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw new Error(`Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`)
  await installNodeModules()
  const missing = programs.filter((program) => !isInstalled(program))
  if (missing.length > 0) await installPrograms(missing)
  return findNode24()
}

/** Runs a script of this repository under Node 24, on this terminal, and gives its exit code. */
export function runNode24(node, args, options = {}) {
  return run(node, args, { ...options, stdio: 'inherit' })
}

/** Runs a program to its end; gives its exit code, 128 + n when signal n ended it. */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: ROOT, ...options })
  return new Promise((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => fulfil(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/** Runs a program to its end; gives its exit code and what it wrote to both streams. */
export async function runQuietly(program, args, options = {}) {
  let output = ''
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  const code = await new Promise((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', fulfil)
  })
  return { code, output }
}

/** The environment in which the programs of node_modules are found, and `node` is the Node 24 given. */
export function withTools(node) {
  return { ...process.env, PATH: [dirname(node), BIN, process.env.PATH].join(delimiter) }
}

/** The time since a `performance.now()`, to read. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Ends this process with the code that `main` gives; a thrown error becomes its one line and code 1. */
export async function finishWith(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

async function installNodeModules() {
  if (nodeModulesAreCurrent()) return
  console.log('Installing the npm packages of package-lock.json (npm ci) ...')
  // Not the Node in node_modules: npm ci deletes it first.
  const path = process.env.PATH.split(delimiter).filter((entry) => !entry.endsWith('node_modules/.bin'))
  const env = { ...process.env, PATH: path.join(delimiter) }
  await runLogged('npm', ['ci', '--no-progress'], {
    env,
    name: 'npm ci',
    advice: 'Run it by hand to see more.',
  })
}

// npm records what it installed in this file, and writes it last.
function nodeModulesAreCurrent() {
  const record = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // Optional packages are those of other platforms too.
    if (path === '' || (optional && installed[path] === undefined)) return true
    return installed[path]?.version === version
  })
}

async function findNode24() {
  const directory = join(ROOT, 'node_modules/node')
  const node = join(directory, 'bin/node')
  if (!runs24(node)) {
    // npm was told to skip install scripts (ignore-scripts): run this one's.
    console.log('Installing Node 24 ...')
    await runLogged(process.execPath, ['installArchSpecificPackage'], {
      cwd: directory,
      name: 'The install script of the package "node"',
      advice: 'Or delete node_modules and run `npm ci` with install scripts allowed.',
    })
  }
  if (runs24(node)) return node
  if (process.versions.node.startsWith('24.')) return process.execPath
  throw new Error(
    'No Node 24 in node_modules/node: delete node_modules and run `npm ci` with install scripts allowed.',
  )
}

function runs24(node) {
  if (!existsSync(node)) return false
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true
}

function isInstalled(program) {
  if (program === 'postgres') return hasPostgres()
  return [...process.env.PATH.split(delimiter), '/usr/sbin', '/sbin'].some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function hasPostgres() {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return false
  return readdirSync(root).some((major) =>
    ['initdb', 'postgres', 'pg_dump'].every((name) => existsSync(join(root, major, 'bin', name))),
  )
}

async function installPrograms(missing) {
  const packages = missing.map((program) => PACKAGE_OF[program] ?? program)
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
  if (process.platform !== 'linux' || !isInstalled('apt-get'))
    throw new Error(
      `Not found: ${missing.join(', ')}. On Debian 12 or Ubuntu 24.04 and newer they are installed for you; ` +
        `here, install them by hand (there the command is: ${command}).`,
    )
  const prefix = rootPrefix()
  if (prefix === undefined)
    throw new Error(`Not found: ${missing.join(', ')}. As root, run: apt-get update && ${command}`)
  console.log(`Installing ${packages.join(', ')} (apt-get) ...`)
  await aptGet(prefix, ['update', '-qq'], command)
  const known = packages.filter((name) => spawnSync('apt-cache', ['show', name]).status === 0)
  const unknown = missing.filter((_, index) => !known.includes(packages[index] ?? ''))
  // Ubuntu 24.04 has no awscli: better all tests but one than none.
  if (unknown.length > 0)
    console.log(`Not in this distribution: ${unknown.join(', ')}. Tests that need it will fail and say so.`)
  const undo = packages.includes('postgresql') ? forbidCluster(prefix) : () => {}
  try {
    const quiet = ['-o', 'Dpkg::Use-Pty=0', '-o', 'Dpkg::Options::=--force-confold']
    await aptGet(prefix, ['install', '-y', '-qq', '--no-install-recommends', ...quiet, ...known], command)
  } finally {
    undo()
  }
  const absent = missing.filter((program) => !unknown.includes(program) && !isInstalled(program))
  if (absent.length > 0) throw new Error(`apt-get ended well, yet still not found: ${absent.join(', ')}.`)
}

// Without this the package would create a cluster "main" and start it; the tests bring their own servers.
function forbidCluster(prefix) {
  const directory = '/etc/postgresql-common/createcluster.d'
  const file = `${directory}/lifeboat.conf`
  asRoot(prefix, ['mkdir', '-p', directory])
  asRoot(prefix, ['tee', file], 'create_main_cluster = false\n')
  return () => asRoot(prefix, ['rm', '-f', file])
}

function asRoot(prefix, command, input = '') {
  const [program, ...args] = [...prefix, ...command]
  const { status, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${stderr}`)
}

// `env` carries what sudo would drop. RUNLEVEL=1: no services, on machines that are not run by systemd.
function aptGet(prefix, args, command) {
  const settings = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'NEEDRESTART_SUSPEND=1']
  const lock = ['-o', 'DPkg::Lock::Timeout=300']
  const [program, ...rest] = [...prefix, ...settings, 'apt-get', ...lock, ...args]
  return runLogged(program, rest, {
    name: `apt-get ${args[0]}`,
    advice: `By hand: apt-get update && ${command}`,
  })
}

// The words to put before a command so that it runs as root; undefined when there is no way without a question.
function rootPrefix() {
  if (process.getuid() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

// Shows nothing unless the program fails: then the end of its output, and where the whole of it lies.
async function runLogged(program, args, { name, advice, ...options }) {
  const { code, output } = await runQuietly(program, args, options)
  if (code === 0) return
  const log = join(mkdtempSync(join(tmpdir(), 'lifeboat-setup-')), 'log')
  writeFileSync(log, output)
  const last = output.trimEnd().split('\n').slice(-25).join('\n')
  throw new Error(`${last}\n\n${name} ended with ${code}; its whole output is in ${log}. ${advice}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await finishWith(async () => {
    console.log(`Ready: ${await setup(PROGRAMS.test)}`)
    return 0
  })
