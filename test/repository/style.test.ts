import { describe, expect, it } from '@jest/globals'
import { type SourceFiles, sourceFiles } from '../support/source-files.ts'

interface StyleRule {
  readonly name: string
  readonly applies: (path: string) => boolean
  /** What is wrong with the text, a line each. */
  readonly faults: (text: string) => string[]
  /** A file and a text that break the rule. */
  readonly planted: readonly [path: string, text: string]
}

const LONGEST_FILE = 330
/** Tests of one subject share their fixture. */
const LONGEST_SUITE = 350

const isCode = (path: string) => /\.(ts|mjs|js)$/.test(path) && !path.startsWith('dist/')
const isTest = (path: string) => path.startsWith('test/') && path.endsWith('.ts')

// Written in pieces so that this file does not break the rules it holds.
const of = (...pieces: string[]) => pieces.join('')

const RULES: readonly StyleRule[] = [
  {
    name: 'the environment is read by the runner and the command line alone',
    applies: (path) => path.startsWith('src/') && !path.startsWith('src/runner/') && path !== 'src/cli.ts',
    faults: linesWith(/\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*['"]env|\bgetInput\(/),
    planted: ['src/store/s3.ts', 'const region = process.env.AWS_REGION'],
  },
  {
    name: 'children are started in one file alone',
    applies: (path) => path.startsWith('src/') && path !== 'src/streams/process.ts',
    faults: linesWith(/['"](node:)?child_process['"]/),
    planted: ['src/sources/sqlite.ts', "const { spawn } = await import('node:child_process')"],
  },
  {
    name: `no file of code is longer than ${LONGEST_FILE} lines`,
    applies: (path) => isCode(path) && !isTest(path),
    faults: longerThan(LONGEST_FILE),
    planted: ['src/backup/retention.ts', 'x\n'.repeat(LONGEST_FILE + 1)],
  },
  {
    name: `no suite is longer than ${LONGEST_SUITE} lines`,
    applies: isTest,
    faults: longerThan(LONGEST_SUITE),
    planted: ['test/unit/a.test.ts', 'x\n'.repeat(LONGEST_SUITE + 1)],
  },
  {
    name: 'no test is skipped or alone',
    applies: isTest,
    faults: linesWith(
      /\b(it|test|describe)\s*\.\s*(skip|only|todo|failing)\b|\b(xit|xdescribe|xtest|fit|fdescribe)\s*\(/,
    ),
    planted: ['test/unit/a.test.ts', of('it.', "skip('works', () => {})")],
  },
  {
    name: 'the properties of a suite draw from a seed that can be given again',
    applies: (path) => path.endsWith('.test.ts'),
    faults: linesWith(/\bfrom 'fast-check'/),
    planted: ['test/unit/a.test.ts', of("import fc from 'fast", "-check'")],
  },
  {
    name: 'no module of our own is mocked',
    applies: isTest,
    faults: linesWith(/\bjest\s*\.\s*(mock|unstable_mockModule|doMock)\b/),
    planted: ['test/unit/a.test.ts', of('jest.', "mock('../src/store/s3.ts')")],
  },
  {
    name: 'no empty catch',
    applies: isCode,
    faults: linesWith(/\bcatch\s*(\([^)]*\)\s*)?\{\s*\}/),
    planted: ['src/store/s3.ts', of('try { x() } catch ', '{}')],
  },
  {
    name: 'files are named for what they hold',
    applies: (path) =>
      path.startsWith('src/') && /(^|\/)(utils?|helpers?|common|types|constants|misc)(\.ts|\/)/.test(path),
    faults: () => ['a name that says nothing'],
    planted: ['src/store/utils.ts', ''],
  },
  {
    name: 'no host of a package registry and no path of a machine',
    applies: (path) => path !== 'package-lock.json' && !path.startsWith('dist/'),
    faults: linesWith(
      /registry\.(npmjs|yarnpkg)|\b(deb|security)\.debian\.org|archive\.ubuntu\.com|proxy\.golang\.org|\bpypi\.org|(^|[\s"'`(=:])\/(home|work|root|Users)\/\w/,
    ),
    planted: ['docs/design.md', of('see /home', '/me/notes')],
  },
  {
    name: 'the lock file names no registry',
    applies: (path) => path === 'package-lock.json',
    faults: linesWith(/"resolved": "http/),
    planted: ['package-lock.json', '  "resolved": "https://example.org/a.tgz"'],
  },
]

const files = sourceFiles('.')

describe('style', () => {
  it('looks at the whole repository', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['package.json', 'src/errors.ts', 'package-lock.json']),
    )
  })

  it.each(RULES)('$name', (rule) => {
    expect(faultsOf(rule, files)).toEqual([])
  })

  it.each(RULES)('would see it broken: $name', (rule) => {
    expect(faultsOf(rule, new Map([rule.planted]))).toHaveLength(1)
  })
})

function faultsOf(rule: StyleRule, sources: SourceFiles): string[] {
  return [...sources].flatMap(([path, text]) =>
    rule.applies(path) ? rule.faults(text).map((fault) => `${path}: ${fault}`) : [],
  )
}

function longerThan(lines: number) {
  return (text: string) => {
    const length = text.split('\n').length - 1
    return length > lines ? [`${length} lines`] : []
  }
}

function linesWith(pattern: RegExp): (text: string) => string[] {
  return (text) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${at + 1}: ${line.trim()}`] : []))
}
