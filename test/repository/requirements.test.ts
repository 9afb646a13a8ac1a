import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const TOP = join(import.meta.dirname, '../..')
const text = readFileSync(join(TOP, 'docs/requirements.md'), 'utf8')

describe('docs/requirements.md', () => {
  it('has every row of the five systems once', () => {
    const rows = [...text.matchAll(/^\| ([DPCSK]\d+) \|/gm)].map((match) => match[1])
    const wanted = Object.entries({ D: 10, P: 11, C: 9, S: 9, K: 8 }).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, n) => `${letter}${n + 1}`),
    )
    expect(rows).toEqual(wanted)
  })

  it('names tests and workflows that are there', () => {
    const tests = [
      ...text.matchAll(/\b(?:actions|faults|integration|repository|unit|workflows)\/[a-z0-9-]+\b/g),
    ].map(([name]) => `test/${name}.test.ts`)
    const workflows = [...text.matchAll(/(?<![\w/.-])(?:[a-z-]+\/)?[a-z-]+\.yml\b/g)].map(
      ([name]) => `workflows-examples/${name}`,
    )
    expect(tests.length).toBeGreaterThan(40)
    expect(workflows.length).toBeGreaterThan(20)
    expect([...tests, ...workflows].filter((path) => !existsSync(join(TOP, path)))).toEqual([])
  })
})
