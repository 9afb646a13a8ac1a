import { describe, expect, it } from '@jest/globals'
import type { Entry } from '../../src/backup/files/entry.ts'
import { entryChecker } from '../../src/backup/files/placing-rules.ts'

const ATTRIBUTES = { mode: 0o644, uid: 0, gid: 0, mtime: '0.000000000' }
const link = (path: string): Entry => ({ type: 'symlink', path, target: 'x', ...ATTRIBUTES })
const directory = (path: string): Entry => ({ type: 'directory', path, ...ATTRIBUTES })

function refusals(entries: readonly Entry[], foldsNames: boolean): string[] {
  const check = entryChecker({ longestPath: 1000, outsideLinks: 'refuse', foldsNames })
  return entries.flatMap((entry) => {
    const refusal = check(entry)
    return refusal ? [`${refusal.path} ${refusal.why}`] : []
  })
}

describe('names on a file system that folds them', () => {
  it.each<[string, Entry[], string[]]>([
    ['case', [link('README'), link('readme')], ['readme and README']],
    [
      'case of other letters',
      [link('\xc3\x89t\xc3\xa9'), link('\xc3\xa9t\xc3\xa9')],
      ['\xc3\xa9t\xc3\xa9 and Été'],
    ],
    ['Unicode form', [link('e\xcc\x81'), link('\xc3\xa9')], ['\xc3\xa9 and e\u0301']],
    ['directories', [directory('A'), link('A/x'), directory('a'), link('a/y')], ['a and A']],
    ['directories without entries', [link('A/x'), link('a/y')], ['a/y and A']],
    ['none in different directories', [link('a/X'), link('b/x')], []],
    ['none, of bytes that are no UTF-8', [link('\xe9'), link('\xff')], []],
    ['none, of a path met again below', [directory('a'), directory('a/b'), link('a/b/c'), link('a/c')], []],
  ])('clash: %s', (_, entries, words) => {
    const said = refusals(entries, true)
    expect(said).toEqual(words.map((word) => `${word} are the same name on this file system`))
    expect(refusals(entries, false)).toEqual([])
  })
})
