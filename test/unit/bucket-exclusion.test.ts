import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { keyExclusion } from '../../src/sources/bucket/key-exclusion.ts'

const patterns = ['*.tmp', '/cache/', 'thumbs/', '!keep.tmp', 'a/**/z', 'Ümlaut*', 'b/*.log', '\\!bang']
const keys = [
  'x.tmp',
  'deep/x.tmp',
  'deep/keep.tmp',
  'cache/a',
  'sub/cache/a',
  'sub/thumbs/1.jpg',
  'thumbs',
  'a/z',
  'a/b/c/z',
  'a/b/zz',
  'Ümlaut.pdf',
  'ümlaut.pdf',
  'b/x.log',
  'b/c/x.log',
  '!bang',
  'X.TMP',
]

describe('keyExclusion', () => {
  it('judges as git does', () => {
    const directory = mkdtempSync(join(tmpdir(), 'exclusion-'))
    const git = (...argv: string[]) =>
      execFileSync('git', argv, { cwd: directory, input: keys.join('\0'), encoding: 'utf8' })
    git('init', '-q')
    writeFileSync(join(directory, '.gitignore'), patterns.join('\n'))
    const ignored = git('-c', 'core.ignoreCase=false', 'check-ignore', '--stdin', '-z', '--no-index')
      .split('\0')
      .filter(Boolean)
    rmSync(directory, { recursive: true })
    const excluded = keyExclusion(patterns)
    expect(keys.filter((key) => excluded(Buffer.from(key).toString('latin1')))).toEqual(ignored)
    expect(ignored.length).toBeGreaterThan(5)
  })

  it('judges keys that are no relative path, and never excludes one that has no name', () => {
    const excluded = keyExclusion(['*.tmp', 'cache/'])
    expect(
      ['/x.tmp', 'a//x.tmp', '../x.tmp', 'cache/', './cache//y'].filter((key) => !excluded(key)),
    ).toEqual([])
    expect(['/', '..', '.', 'a//x', 'cache'].filter(excluded)).toEqual([])
  })
})
