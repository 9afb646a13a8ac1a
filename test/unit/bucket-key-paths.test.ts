import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { comparePaths, type ObjectEntry } from '../../src/backup/files/entry.ts'
import { type KeyStyle, type KeySurvey, pathOf, surveyKeys } from '../../src/sources/bucket/key-paths.ts'

function objectOf(path: string, size = 1): ObjectEntry {
  const modified = '2026-11-20T00:00:00.000Z'
  return { type: 'object', path, size, sha256: '', extents: [], etag: 'e', modified }
}

async function* batches(entries: readonly ObjectEntry[]): AsyncGenerator<readonly ObjectEntry[]> {
  yield entries.toSorted((a, b) => comparePaths(a.path, b.path))
}

async function survey(entries: readonly ObjectEntry[], style: KeyStyle): Promise<KeySurvey> {
  return surveyKeys(batches(entries), style)
}

describe('keys as paths', () => {
  it.each([
    ['/a', 'it begins with "/"', '%2Fa'],
    ['a//b', 'it holds "//"', 'a/%2Fb'],
    ['a/../b', 'it holds the name ".."', 'a/%2E%2E/b'],
    ['..', 'it holds the name ".."', '%2E%2E'],
    ['./a', 'it holds the name "."', '%2E/a'],
    ['a/', 'it ends with "/" and is no empty folder marker', 'a%2F'],
    ['a\0b', 'it holds a NUL character', 'a%00b'],
  ])('names %j, or encodes it', async (key, why, path) => {
    expect(await survey([objectOf(key)], 'plain')).toMatchObject({ odd: [{ key, why }], count: 1 })
    const encoded = await survey([objectOf(key)], 'encoded')
    expect(encoded).toMatchObject({ odd: [], count: 0, renamed: 1 })
    expect(pathOf(objectOf(key), encoded)).toBe(path)
  })

  it.each(['a', 'a/b.pdf', 'a b\nc/..d', '...', 'a%2Fb', '\xc3\xa9', 'n'.repeat(255)])(
    'takes %j as it is',
    async (key) => {
      const plain = await survey([objectOf(key)], 'plain')
      expect(plain.count).toBe(0)
      expect(pathOf(objectOf(key), plain)).toBe(key)
    },
  )

  it('takes an empty object that ends with a slash for a folder', async () => {
    const plain = await survey([objectOf('a/', 0), objectOf('a/b')], 'plain')
    expect(plain).toMatchObject({ count: 0 })
    expect(pathOf(objectOf('a/', 0), plain)).toBe('a')
  })

  it.each([
    ['a', '%61'],
    ['b/\xc3\xa9', 'b/%C3%A9'],
    ['a%', '%61%25'],
    ['..', '%2e%2e'],
  ])('gives the object %j beside a folder of its name another path', async (key, path) => {
    const both = [objectOf(key), objectOf(`${key}/c`)]
    expect((await survey(both, 'plain')).odd).toContainEqual({ key, why: 'other objects lie under it' })
    const encoded = await survey(both, 'encoded')
    expect(pathOf(objectOf(key), encoded)).toBe(path)
    expect(encoded.count).toBe(0)
  })

  it('names what no encoding helps', async () => {
    const long = objectOf('n'.repeat(256))
    const percent = [objectOf('%'), objectOf('%/a')]
    expect((await survey([long, ...percent], 'encoded')).odd.map(({ key }) => key).toSorted()).toEqual(
      ['%', long.path].toSorted(),
    )
  })

  it('gives every key a path of its own that decodes to the key and stays inside', async () => {
    const Key = fc
      .array(fc.constantFrom('/', '.', '%', '2', 'F', 'a', '\0', '%2F', '%61', 'é'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => Buffer.from(parts.join('')).toString('latin1'))
    const Entry = fc.record({ key: Key, size: fc.constantFrom(0, 1) })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(Entry, { selector: ({ key }) => key, maxLength: 12 }), async (all) => {
        const entries = all.map(({ key, size }) => objectOf(key, size))
        const found = await survey(entries, 'encoded')
        fc.pre(found.count === 0)
        const files = entries.filter(({ size, path }) => size > 0 || !path.endsWith('/'))
        const paths = files.map((entry) => pathOf(entry, found))
        for (const [at, path] of paths.entries()) {
          const text = Buffer.from(path, 'latin1').toString('utf8')
          expect(decodeURIComponent(text)).toBe(Buffer.from(files[at]?.path ?? '', 'latin1').toString('utf8'))
          expect(path).not.toMatch(/^\/|\/\/|\/$|(^|\/)\.\.?(\/|$)|\0/)
          expect(paths.filter((other) => other === path || other.startsWith(`${path}/`))).toEqual([path])
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
