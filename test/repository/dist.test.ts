import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actions as declared } from '../../src/actions/catalog.ts'
import { ROOT } from '../support/source-files.ts'

const DIST = join(ROOT, 'dist')

let temp: string
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'lb-dist-'))
})
afterAll(() => rmSync(temp, { recursive: true }))

describe('dist', () => {
  it('is exactly what src builds', () => {
    const fresh = join(temp, 'dist')
    execFileSync(process.execPath, ['scripts/build.mjs', '--out', fresh], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(listOf(DIST)).toEqual(listOf(fresh))
    // Not the contents: a difference would print megabytes.
    const different = listOf(fresh).filter((name) => !contentOf(DIST, name).equals(contentOf(fresh, name)))
    expect({ different, cure: 'npm run build' }).toEqual({ different: [], cure: 'npm run build' })
  }, 300_000)

  it('holds every file that is loaded late, and each of them loads', () => {
    const index = contentOf(DIST, 'index.js').toString()
    const chunks: Record<string, string> = JSON.parse(/return (\{.*\})\[chunkId\]/.exec(index)?.[1] ?? '{}')
    const names = Object.values(chunks)
    expect(names).toEqual(expect.arrayContaining(['s3', 'openpgp', 'github', 'postgres', 'mysql', 'fleet']))
    const script = names.map((name) => `console.log((await import('${join(DIST, name)}.js')).id)`)
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script.join('\n')], {
      encoding: 'utf8',
    })
    expect(output.trim().split('\n')).toEqual(Object.keys(chunks))
  })

  it('loads, and exports the way in', () => {
    const script = `import { cleanUp, run } from '${join(DIST, 'index.js')}'; console.log(typeof run, typeof cleanUp)`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(output).toBe('function function\n')
  })

  it('carries what worker threads load, which finds all it needs beside itself', async () => {
    const elsewhere = join(temp, 'a folder with spaces')
    mkdirSync(elsewhere)
    for (const name of ['pack-worker.js', 'package.json'])
      copyFileSync(join(DIST, name), join(elsewhere, name))
    const settings = { compression: { kind: 'none' }, packBytes: 1 << 20, deduplicate: true }
    const worker = new Worker(pathToFileURL(join(elsewhere, 'pack-worker.js')), {
      workerData: { role: 'pack', settings },
    })
    worker.postMessage({ type: 'flush' })
    expect(await once(worker, 'message')).toEqual([{ type: 'flushed' }])
    await worker.terminate()
  })

  it('carries the program that works on SQLite files, which says nothing but its answer', () => {
    const elsewhere = join(temp, 'a folder apart')
    mkdirSync(elsewhere)
    for (const name of ['sqlite-program.js', 'package.json'])
      copyFileSync(join(DIST, name), join(elsewhere, name))
    const input = JSON.stringify({ operation: 'look', ask: { path: join(elsewhere, 'none.db'), waitMs: 0 } })
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', join(elsewhere, 'sqlite-program.js')],
      { input, encoding: 'utf8' },
    )
    expect([JSON.parse(stdout), stderr]).toEqual([
      { fault: { message: 'unable to open database file', result: 14 } },
      '',
    ])
  })

  it('names the licence of every package that ships', () => {
    const shipped = [...new Set([...productionPackages(), ...packagesInBundle()])]
    const licenses = contentOf(DIST, 'licenses.txt').toString()
    const named = new Set([...licenses.matchAll(/^ - (.+)@[^@\s]+$/gm)].map((match) => match[1]))
    expect(shipped).toEqual(
      expect.arrayContaining(['openpgp', 'zod', '@actions/github', '@aws-sdk/client-s3']),
    )
    expect(shipped.filter((name) => !named.has(name))).toEqual([])
  })

  it.each([
    ['openpgp', 'https://github.com/openpgpjs/openpgpjs'],
    ['mariadb', 'https://github.com/mariadb-corporation/mariadb-connector-nodejs'],
  ])('carries the lesser licence of %s and says where its source is', (name, source) => {
    const licenses = contentOf(DIST, 'licenses.txt').toString()
    const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
    expect(licenses).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
    expect(licenses).toContain(`${source} (version ${version})`)
  })
})

describe('stubs', () => {
  const names = existsSync(join(ROOT, 'actions')) ? readdirSync(join(ROOT, 'actions')).sort() : []
  const actions = [
    ...names.map((name) => ({ name, directory: join(ROOT, 'actions', name) })),
    { name: 'root', directory: ROOT },
  ]

  it('exist for every action there is, and for no other', () => {
    expect(names).toEqual(declared.map((action) => action.name).sort())
  })

  it.each(actions)('of $name is two lines that call the bundle', ({ name, directory }) => {
    const { runs } = parse(readFileSync(join(directory, 'action.yml'), 'utf8'))
    expect(runs.using).toBe('node24')
    const stub = join(directory, runs.main)
    const lines = readFileSync(stub, 'utf8').split('\n')
    const imported = /^import \{ run \} from '(.+)'$/.exec(lines[0] ?? '')?.[1]
    expect(resolve(stub, '..', imported ?? '')).toBe(join(DIST, 'index.js'))
    expect(lines.slice(1)).toEqual([`await run('${name}')`, ''])
    if (runs.post === undefined) return
    const post = readFileSync(join(directory, runs.post), 'utf8')
    expect(post).toBe(
      lines
        .join('\n')
        .replace('{ run }', '{ cleanUp }')
        .replace(/run\(.*\)/, 'cleanUp()'),
    )
  })
})

function listOf(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : []
}

function contentOf(directory: string, name: string): Buffer {
  return readFileSync(join(directory, name))
}

/** Everything package-lock.json installs for users of the package. */
function productionPackages(): string[] {
  const lock: {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; peer?: boolean }>
  } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return (
    Object.entries(lock.packages)
      .filter(
        ([path, entry]) => path !== '' && !(entry.dev || entry.devOptional || entry.optional || entry.peer),
      )
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
      // Types alone, which mariadb names as dependencies: nothing of them runs.
      .filter((name) => !/^(@types\/|undici-types$)/.test(name))
  )
}

/** The packages whose ES modules the bundle and the files beside it name in their comments. */
function packagesInBundle(): string[] {
  const scripts = listOf(DIST).filter((name) => name.endsWith('.js'))
  const bundle = scripts.map((name) => contentOf(DIST, name).toString()).join('\n')
  const names = bundle.matchAll(/CONCATENATED MODULE: \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)
  return [...names].map((match) => match[1] ?? '')
}
