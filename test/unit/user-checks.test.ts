import { describe, expect, it } from '@jest/globals'
import { judgeAnswer, parseChecks } from '../../src/drill/user-checks.ts'

const judge = async (expected: string, rows: (string | null)[][]) => {
  const [check] = await parseChecks(`- {name: n, query: q${expected ? `, expect: ${expected}` : ''}}`)
  if (!check || 'files' in check) throw new Error('no check')
  return judgeAnswer(check, rows)
}

describe('a user check', () => {
  it.each<[string, (string | null)[][], 'pass' | 'fail']>([
    ['', [['x']], 'pass'],
    ['', [], 'fail'],
    ['empty', [], 'pass'],
    ['empty', [[null]], 'fail'],
    ['3', [['3']], 'pass'],
    ['3', [['3.0']], 'pass'],
    ['"> 0"', [['0']], 'fail'],
    ['"> 0"', [['12']], 'pass'],
    ['"> 0"', [['abc']], 'fail'],
    ['"> 0"', [[null]], 'fail'],
    ['"> 0"', [], 'fail'],
    ['"<= 2.5"', [['2.50']], 'pass'],
    ['"!= 1"', [['2']], 'pass'],
    ['"!= a"', [['a']], 'fail'],
    ['true', [['t']], 'pass'],
    ['false', [['t']], 'fail'],
    ['9007199254740993', [['9007199254740992']], 'fail'],
    ['9007199254740993', [['9007199254740993']], 'pass'],
    ['"> 9007199254740992"', [['9007199254740993']], 'pass'],
  ])('expecting %j of %j: %s', async (expected, rows, status) => {
    expect((await judge(expected, rows)).status).toBe(status)
  })

  it('shows no text it found', async () => {
    expect((await judge('x', [['alice@example.com']])).detail).toBe('expected x, found another value')
    expect((await judge('"> 5"', [['3']])).detail).toBe('expected > 5, found 3')
  })

  it('of files takes the defaults that are documented', async () => {
    expect(await parseChecks('- {name: n, query: q, files: {}}')).toEqual([
      { name: 'n', query: 'q', files: { prefix: '', surface: 'files', within: 86_400 } },
    ])
    expect(
      await parseChecks(
        '- {name: n, query: q, files: {prefix: a/, target: b/c, surface: config, within: 2h}}',
      ),
    ).toEqual([
      { name: 'n', query: 'q', files: { prefix: 'a/', target: 'b/c', surface: 'config', within: 7200 } },
    ])
  })

  it.each([
    ['- {name: n, query: q, expect: 1, files: {}}', /entry 0: has both expect and files/],
    ['- {name: n, query: q, files: {within: soon}}', /entry 0\.files\.within: .*not a length of time/],
    ['- {name: n, query: q, files: {target: ../x}}', /entry 0\.files\.target/],
    ['- {name: n, query: q, files: {prefx: a}}', /prefx/],
    ['- {name: n, query: q, files: {surface: db}}', /entry 0\.files\.surface/],
  ])('of files that reads %j is refused with the place', async (text, words) => {
    await expect(parseChecks(text)).rejects.toThrow(words)
  })

  it.each(['- {name: n}', 'a: 1', '- [', '- {name: n, query: q, extra: 1}', '- {name: "", query: q}'])(
    'that reads %j is refused',
    async (text) => {
      await expect(parseChecks(text)).rejects.toThrow(expect.objectContaining({ code: 'input' }))
    },
  )
})
