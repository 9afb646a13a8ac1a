import { describe, expect, it } from '@jest/globals'
import { comparePaths } from '../../src/backup/files/entry.ts'
import { type Denial, denialLines, tallyDenials } from '../../src/sources/bucket/denials.ts'
import { fc } from '../support/properties.ts'

function tallied(paths: readonly string[], denied: (path: string) => boolean, most?: number): Denial[] {
  const tally = tallyDenials(most)
  for (const path of paths.toSorted(comparePaths)) tally.tell(path, denied(path))
  return tally.finish()
}

describe('tallyDenials', () => {
  it('names the widest prefix under which nothing can be read', () => {
    const paths = ['open/1', 'private/a/1', 'private/a/2', 'private/b/c/3', 'private/4', 'privatethings/1']
    expect(tallied(paths, (path) => path.startsWith('private/'))).toEqual([
      { prefix: 'private/', objects: 4, partly: false },
    ])
  })

  it('keeps folders apart when something beside them can be read', () => {
    const paths = ['u/1/x', 'u/2/x', 'u/2/y', 'u/3/x', 'u/z']
    const denials = tallied(paths, (path) => path.endsWith('x') || path.endsWith('z'))
    expect(denials).toEqual([
      { prefix: 'u/', objects: 1, partly: true },
      { prefix: 'u/1/', objects: 1, partly: false },
      { prefix: 'u/2/', objects: 1, partly: true },
      { prefix: 'u/3/', objects: 1, partly: false },
    ])
  })

  it('speaks of all objects when none can be read, and of none when all can', () => {
    expect(
      denialLines(
        tallied(['a', 'b/c'], () => true),
        's3://live',
      ),
    ).toEqual(['reading is denied for all objects seen in s3://live (2 objects)'])
    expect(tallied(['a', 'b/c'], () => false)).toEqual([])
  })

  it('counts each denied object once, whatever the bound of groups', () => {
    const Path = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('/'))
    fc.assert(
      fc.property(
        fc.uniqueArray(Path),
        fc.func(fc.boolean()),
        fc.integer({ min: 1, max: 4 }),
        (paths, denied, most) => {
          const denials = tallied(paths, denied, most)
          const counted = denials.reduce((sum, { objects }) => sum + objects, 0)
          expect(counted).toBe(paths.filter((path) => denied(path)).length)
          expect(denials.length).toBeLessThanOrEqual(most + 1)
        },
      ),
    )
  })

  it('keeps a name on one line', () => {
    const lines = denialLines([{ prefix: 'a\nb/', objects: 1, partly: false }], 's3://live')
    expect(lines).toEqual(['reading is denied under a\\x0ab/ (1 object)'])
  })
})
