import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type SourceFiles, sourceFiles } from '../support/source-files.ts'

interface Rule {
  /** Other parts of src it may import; `errors` is open to all. */
  readonly parts: readonly string[]
  /** Packages; `node:` is every built-in module, `x/*` every package of the scope. */
  readonly packages: readonly string[]
}

/** Who may import whom. A part is a folder of src, or a file directly in it; its own files may import each other. */
const RULES: Readonly<Record<string, Rule>> = {
  index: { parts: ['actions', 'runner'], packages: [] },
  cli: {
    parts: [
      'index',
      'actions',
      'runner',
      'repository',
      'restore',
      'backup',
      'report',
      'store',
      'streams',
      'version',
    ],
    packages: ['node:', 'zod'],
  },
  actions: {
    parts: [
      'repository',
      'backup',
      'doctor',
      'drill',
      'fleet',
      'report',
      'restore',
      'sources',
      'store',
      'streams',
      'runner',
      'verify',
      'version',
    ],
    packages: ['node:', 'zod', 'yaml'],
  },
  repository: { parts: ['backup', 'store', 'streams'], packages: ['node:'] },
  // Of the store only its interface: a drill hands one on to the repository.
  drill: {
    parts: ['repository', 'restore', 'backup', 'sources', 'store', 'streams'],
    packages: ['node:', 'zod', 'yaml'],
  },
  // Of the drill only its words for a verdict.
  verify: { parts: ['repository', 'backup', 'drill', 'store', 'streams'], packages: ['node:', 'zod'] },
  // Of the store only what it found out about itself.
  doctor: { parts: ['backup', 'store'], packages: [] },
  // Of the store only its interface, as in a drill.
  restore: { parts: ['repository', 'backup', 'sources', 'store', 'streams'], packages: ['node:'] },
  backup: { parts: [], packages: ['zod'] },
  // Of Node only what computes: values in, text out.
  report: { parts: ['backup'], packages: ['node:crypto', 'node:util'] },
  streams: { parts: [], packages: ['node:', 'openpgp'] },
  sources: { parts: ['streams', 'backup'], packages: ['node:', 'pg', 'mariadb', 'ignore'] },
  store: { parts: [], packages: ['node:', '@aws-sdk/*', '@smithy/*'] },
  // Of report what makes text from outside harmless, and the issue's words; of backup how a length of time is written.
  runner: { parts: ['backup', 'report'], packages: ['node:', '@actions/*', 'zod', 'yaml'] },
  // Of the runner only how inputs are declared.
  fleet: { parts: ['backup', 'runner'], packages: ['zod', 'yaml'] },
  errors: { parts: [], packages: [] },
  version: { parts: [], packages: [] },
}

const files = sourceFiles('src')

describe('who may import whom', () => {
  it('has a rule for every part of src', () => {
    const parts = new Set([...files.keys()].map(partOf))
    expect([...parts].filter((part) => !(part in RULES))).toEqual([])
    expect(parts.size).toBeGreaterThan(3)
  })

  it('is kept', () => {
    expect(forbiddenImports(files)).toEqual([])
  })

  it('has no circles', () => {
    expect(circles(files)).toEqual([])
  })
})

describe('the check itself', () => {
  const parts = Object.keys(RULES)
  const pairs = parts
    .flatMap((from) => parts.map((to) => ({ from, to })))
    .filter(({ from, to }) => from !== to)

  it.each(pairs.filter(({ from, to }) => to !== 'errors' && !RULES[from]?.parts.includes(to)))(
    'sees $from import $to',
    ({ from, to }) => {
      expect(forbiddenImports(planted(from, `import { x } from '../${to}/y.ts'`))).toEqual([
        `src/${from}/planted.ts imports ${to}`,
      ])
    },
  )

  it.each([
    ['backup', 'node:fs', `import { x } from 'node:fs'`],
    ['backup', 'node:crypto', `const x = await import('node:crypto')`],
    ['report', 'zod', `export { z } from 'zod'`],
    ['streams', 'zod', `import {\n  z,\n} from 'zod'`],
    ['sources', '@aws-sdk/client-s3', `import type { S3 } from '@aws-sdk/client-s3'`],
    ['store', 'openpgp', `import 'openpgp'`],
    ['actions', '@actions/core', `import * as core from '@actions/core'`],
    ['index', '@actions/core', `import { setFailed } from '@actions/core'`],
    ['runner', 'pg', `import pg from 'pg'`],
    ['drill', 'fs', `import fs from 'fs'`],
  ])('sees %s import the package %s', (from, name, text) => {
    expect(forbiddenImports(planted(from, text))).toEqual([`src/${from}/planted.ts imports ${name}`])
  })

  it('lets pass what the rules allow', () => {
    const text = `import { a } from './own.ts'\nimport { z } from 'zod'\nimport { UserError } from '../errors.ts'`
    expect(forbiddenImports(planted('backup', text))).toEqual([])
  })

  it('sees a circle across files, and none in a diamond', () => {
    const circle = new Map([
      ['src/store/a.ts', `import { b } from './b.ts'`],
      ['src/store/b.ts', `export * from './c.ts'`],
      ['src/store/c.ts', `import type { a } from './a.ts'`],
    ])
    expect(circles(circle)).toEqual(['src/store/a.ts -> src/store/b.ts -> src/store/c.ts -> src/store/a.ts'])
    const diamond = new Map([
      ['src/store/a.ts', `import './b.ts'\nimport './c.ts'`],
      ['src/store/b.ts', `import './d.ts'`],
      ['src/store/c.ts', `import './d.ts'`],
      ['src/store/d.ts', ''],
    ])
    expect(circles(diamond)).toEqual([])
  })
})

function planted(part: string, text: string): SourceFiles {
  return new Map([[`src/${part}/planted.ts`, text]])
}

function forbiddenImports(sources: SourceFiles): string[] {
  const found: string[] = []
  for (const [path, text] of sources) {
    const part = partOf(path)
    const rule = RULES[part] ?? { parts: [], packages: [] }
    for (const specifier of importsIn(text)) {
      const local = specifier.startsWith('.')
      const name = local ? partOf(posix.join(posix.dirname(path), specifier)) : specifier
      const allowed = local
        ? name === part || name === 'errors' || rule.parts.includes(name)
        : rule.packages.some((pattern) => matches(specifier, pattern))
      if (!allowed) found.push(`${path} imports ${name}`)
    }
  }
  return found
}

/** `src/store/s3.ts` -> `store`, `src/index.ts` -> `index`. */
function partOf(path: string): string {
  return (path.split('/')[1] ?? path).replace(/\.ts$/, '')
}

function matches(specifier: string, pattern: string): boolean {
  if (pattern === 'node:') return specifier.startsWith('node:')
  if (pattern.endsWith('/*')) return specifier.startsWith(pattern.slice(0, -1))
  return specifier === pattern || specifier.startsWith(`${pattern}/`)
}

function importsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const statement = /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm
  const call = /\bimport\(\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(statement), ...code.matchAll(call)].map((match) => match[1] ?? match[2] ?? '')
}

function circles(sources: SourceFiles): string[] {
  const found: string[] = []
  const done = new Set<string>()
  function visit(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path)
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const specifier of importsIn(sources.get(path) ?? ''))
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier), [...trail, path])
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return found
}
