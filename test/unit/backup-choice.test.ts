import { describe, expect, it } from '@jest/globals'
import { parseChoice } from '../../src/repository/choice.ts'

describe('the backup to restore', () => {
  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T02:00', '2026-11-20T02:00:00.000Z'],
    ['2026-11-20 02:00:01', '2026-11-20T02:00:01.000Z'],
    ['2026-11-20T02:00:00.123z', '2026-11-20T02:00:00.123Z'],
    ['2026-11-20T02:00:00+01:00', '2026-11-20T01:00:00.000Z'],
  ])('%s is %s, wherever this runs', (text, instant) => {
    const zone = process.env.TZ
    process.env.TZ = 'America/New_York'
    try {
      expect(parseChoice(text)).toEqual({ before: new Date(instant) })
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it.each([
    '',
    'newest',
    '2026-02-30',
    '2026-11-20T25:00',
    '2026-11-20 (then)',
    '2026-11',
    '20261120T020000Z',
  ])('%j is refused', (text) => expect(() => parseChoice(text)).toThrow('must be latest'))
})
