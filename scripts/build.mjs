// npm run build: makes dist/ from src/: one bundle for all actions and the command line, with what not every run
// needs in files beside it, and the licences of what is in them. The same sources give the same bytes on every
// machine. `--out <directory>` builds elsewhere.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BIN, finishWith, PROGRAMS, ROOT, run, setup, withTools } from './setup.mjs'

// `pg` works without it.
const OPTIONAL = ['pg-native']

// The command line shares the bundle: src/cli.ts exports `cli`, and dist/cli.js only calls it.
const BUNDLE = ["export { cleanUp, run } from './index.js'", '']
const CLI_EXPORT = "export { cli } from './cli.js'\n"
// What worker threads load: a small bundle, so that they start at once.
const WORKER = 'sources/files/pack-worker.js'
// What runs as a program of its own, since SQLite's calls cannot be interrupted otherwise.
const SQLITE = 'sources/sqlite/sqlite-program.js'
const CLI_STUB = "import { cli } from './index.js'\nawait cli()\n"

/** Packages in the bundle under the GNU Lesser General Public License. */
const LESSER = [
  { name: 'openpgp', title: 'OpenPGP.js', version: '3', file: 'openpgp.js' },
  { name: 'mariadb', title: 'MariaDB Connector/Node.js', version: '2.1', file: 'mysql-packages.js' },
]

await finishWith(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } })
  const node = await setup(PROGRAMS.build)
  await build(resolve(values.out), withTools(node))
  return 0
})

async function build(out, env) {
  mkdirSync(join(ROOT, 'build'), { recursive: true })
  // A directory of each build's own, so that two builds at once do not meet; dist changes only when all went well.
  const work = mkdtempSync(join(ROOT, 'build/'))
  const fresh = join(work, 'dist')
  try {
    await tool(ROOT, env, 'tsc', '-p', 'tsconfig.build.json', '--outDir', work)
    leaveOutUnused('@actions/core', work)
    const hasCli = existsSync(join(work, 'cli.js'))
    writeFileSync(join(work, 'bundle.js'), BUNDLE.join('\n') + (hasCli ? CLI_EXPORT : ''))
    // ncc writes the paths of modules, as seen from its working directory, into the bundle.
    await tool(work, env, 'ncc', 'build', 'bundle.js', '--out', fresh, '--no-cache', '--quiet')
    const chunks = nameChunks(fresh)
    if (hasCli) writeFileSync(join(fresh, 'cli.js'), CLI_STUB)
    for (const entry of [WORKER, SQLITE]) {
      const apart = join(work, 'apart', basename(entry))
      await tool(work, env, 'ncc', 'build', entry, '--out', apart, '--no-cache', '--quiet')
      cpSync(join(apart, 'index.js'), join(fresh, basename(entry)))
    }
    writeFileSync(join(fresh, 'package.json'), '{ "type": "module" }\n')
    await writeLicenses(join(fresh, 'licenses.txt'))
    checkFiles(fresh, chunks)
    rmSync(out, { recursive: true, force: true })
    cpSync(fresh, out, { recursive: true })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// A copy of a package for the bundler alone, which says what is so and the package does not say: its files do nothing
// but export. So the bundle lacks those that nobody calls: the HTTP client of @actions/core, for OIDC tokens, took as
// long to load as all else at the start of an action.
function leaveOutUnused(name, work) {
  const copy = join(work, 'node_modules', name)
  cpSync(join(ROOT, 'node_modules', name), copy, { recursive: true })
  const manifest = join(copy, 'package.json')
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(contentOf(manifest)), sideEffects: false }))
}

async function writeLicenses(file) {
  // Not in `BIN`: its command line cannot leave packages out.
  const { generateLicenseFile } = await import('generate-license-file')
  const exclude = packagesOfTheCompiler()
  await generateLicenseFile(join(ROOT, 'package.json'), file, { lineEnding: 'lf', exclude })
  const notices = LESSER.map(sourceNotice).join('\n')
  writeFileSync(file, `${notices}\n${readFileSync(file, 'utf8')}`)
}

// Optional peers of openpgp that only compile: not in the bundle, and different on each platform.
function packagesOfTheCompiler() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .map(
      ([path, { version }]) =>
        `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    )
    .filter((name) => /^(typescript|@typescript\/|@types\/|undici-types)/.test(name))
}

// LGPL 3 section 4, LGPL 2.1 section 6: whoever gets the combined work must learn that the library is in it, and be able to
// change it.
function sourceNotice({ name, title, version: license, file }) {
  const { version, repository } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  )
  const source = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
  return `${file} contains ${title} ${version}, unchanged, which is licensed under the GNU Lesser General Public
License, version ${license} or (at your option) any later version; the text is below. Its source code:
${source} (version ${version}), or the npm package ${name}@${version}.
To use a changed ${title}, put it into node_modules of a checkout of Lifeboat and run \`npm run build\`: that
makes the very same bundle around it. ${file} is not minified.
`
}

// ncc gives what is imported late files with numbers for names. Here they get the names that the imports have for
// them in the source (webpackChunkName); packages that one of them brings along are in a file of their own.
function nameChunks(directory) {
  const index = join(directory, 'index.js')
  const numbered = readdirSync(directory).filter((name) => /^\d+\.index\.js$/.test(name))
  const text = [index, ...numbered.map((name) => join(directory, name))].map(contentOf).join('\n')
  const names = {}
  for (const [, name, ids] of text.matchAll(/\/\* import\(\) \| ([\w-]+) \*\/ ?(\d+|\[[^\]]+\])/g)) {
    const [own, ...packages] = ids.match(/\d+/g).reverse()
    names[own] = name
    packages.forEach((id, at) => {
      names[id] = `${name}-packages${at === 0 ? '' : `-${at + 1}`}`
    })
  }
  const nameless = numbered.filter((name) => !names[Number.parseInt(name, 10)])
  if (nameless.length > 0) throw new Error(`An import() has no webpackChunkName: ${nameless.join(', ')}`)
  for (const [id, name] of Object.entries(names))
    renameSync(join(directory, `${id}.index.js`), join(directory, `${name}.js`))
  const address = 'return "" + chunkId + ".index.js";'
  const parts = contentOf(index).split(address)
  if (parts.length !== 2) throw new Error('ncc writes the address of a chunk in another way than before.')
  writeFileSync(index, parts.join(`return ${JSON.stringify(names)}[chunkId] + ".js";`))
  return Object.values(names).map((name) => `${name}.js`)
}

function checkFiles(directory, chunks) {
  const files = readdirSync(directory).sort()
  const expected = [
    ...chunks,
    'cli.js',
    'index.js',
    'licenses.txt',
    'package.json',
    basename(WORKER),
    basename(SQLITE),
  ]
  const different = [...files, ...expected].filter(
    (name) => !files.includes(name) || !expected.includes(name),
  )
  if (different.length > 0) throw new Error(`Not expected in dist, or missing: ${different.join(', ')}`)
  const missing = LESSER.filter(({ file }) => !files.includes(file))
  if (missing.length > 0) throw new Error(`No such file: ${missing.map(({ file }) => file).join(', ')}`)
  // ncc says nothing when it does not find a module: the bundle throws when that line is reached.
  const bundle = files.map((name) => contentOf(join(directory, name))).join('\n')
  const absent = [...bundle.matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map((match) => match[1])
  const unknown = absent.filter((name) => !OPTIONAL.includes(name))
  if (unknown.length > 0) throw new Error(`Not found while bundling: ${unknown.join(', ')}`)
  for (const name of files) console.log(`${name}: ${statSync(join(directory, name)).size} bytes`)
}

function contentOf(file) {
  return readFileSync(file, 'utf8')
}

async function tool(cwd, env, name, ...args) {
  const code = await run(join(BIN, name), args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (code !== 0) throw new Error(`${name} ended with ${code}.`)
}
