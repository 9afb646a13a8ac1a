import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ignoreRules } from '../../src/sources/files/ignore-rules.ts'
import { makeTree, type Plan, walked } from '../support/file-tree.ts'
import { fc } from '../support/properties.ts'
import { rounds } from '../support/rounds.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()

const TREE: Plan = {
  'a.log': '',
  'A.LOG': '',
  'keep.log': '',
  'build/out': '',
  'src/build/out': '',
  'src/build.txt': '',
  'src/a/b/c/x.tmp': '',
  'docs/build': 'a file of that name',
  '#hash': '',
  '!bang': '',
  'space ': '',
  'tab\t': '',
  'new\nline.log': '',
  'caf\xc3\xa9/x': '',
  'caf\xe9/x': '',
  'caf\xc3\xa0': '',
  '.hidden/file': '',
  'a/x': '',
  'b/a/x': '',
  'lib/a/b/y': '',
  star: '',
  '*': '',
  'back\\slash': '',
  '[a]': '',
}

/** What git leaves of a tree under these rules: an independent witness. */
function keptByGit(directory: string, rules: readonly string[]): string[] {
  writeFileSync(join(directory, '.git/info/exclude'), rules.join('\n'))
  const args = ['-c', 'core.excludesFile=/dev/null', 'ls-files', '--others', '--exclude-standard', '-z']
  const output = execFileSync('git', args, { cwd: directory, encoding: 'latin1' })
  return output.split('\0').filter(Boolean).sort()
}

async function kept(directory: string, rules: readonly string[]): Promise<string[]> {
  const { entries } = await walked([directory], { exclude: [...rules, '/.git'] })
  return entries.flatMap((entry) => (entry.type === 'directory' ? [] : [entry.path])).sort()
}

describe('rules of what is left out', () => {
  const repository = () => {
    const directory = scratch()
    makeTree(directory, TREE)
    execFileSync('git', ['init', '-q'], { cwd: directory })
    return directory
  }

  it.each([
    [['*.log', '!keep.log']],
    [['build/']],
    [['build']],
    [['/build']],
    [['src/**/x.tmp', '**/a/x']],
    [['*', '!*/', '!*.txt']],
    [['a', '!a/x']],
    [['# a comment', '\\#hash', '\\!bang', '']],
    [['space\\ ', 'tab\t']],
    [['café', 'caf?']],
    [['caf[à-ÿ]']],
    [['.*', '!.git']],
    [['\\*', '\\[a\\]', 'back\\\\slash']],
    [['lib/*/b', '?.log', 'a.LOG']],
    [['new*']],
    [['src/', '!src/build.txt']],
  ])('are read as git reads them: %j', async (rules) => {
    const directory = repository()
    expect(await kept(directory, rules)).toEqual(keptByGit(directory, rules))
  })

  it('are read as git reads them, whatever they are', async () => {
    const directory = repository()
    const piece = fc.constantFrom(
      '*',
      '**',
      '/',
      'a',
      'b',
      'x',
      'src',
      'build',
      '.log',
      '?',
      '!',
      'c',
      '.',
      'é',
    )
    const rule = fc
      .array(piece, { minLength: 1, maxLength: 5 })
      .map((pieces) => pieces.join('').replace(/\*{3,}/g, '**')) // git's manual leaves *** open
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 4 }), async (rules) => {
        expect(await kept(directory, rules)).toEqual(keptByGit(directory, rules))
      }),
      { numRuns: rounds(25, 2000) },
    )
  }, 600_000)

  it('do not enter what is left out, and say nothing of it', async () => {
    const directory = scratch()
    makeTree(directory, { 'cache/x': '', 'kept/x': '' })
    execFileSync('mkfifo', [join(directory, 'cache/pipe'), join(directory, 'pipe.tmp')])
    const { entries, faults } = await walked([directory], { exclude: ['cache/', '*.tmp'] })
    expect(entries.map((entry) => entry.path)).toEqual(['.', 'kept', 'kept/x'])
    expect(faults).toEqual([])
  })

  it('hold for any number of paths', () => {
    const rules = ignoreRules(['*.tmp', '!keep.tmp'])
    for (let at = 0; at < 20_000; at++) {
      expect(rules(`d/${at}.tmp`, false)).toBe(true)
      expect(rules(`d${at}/keep.tmp`, false)).toBe(false)
    }
  })
})
