import { describe, expect, it } from '@jest/globals'
import { duration } from '../../src/backup/duration.ts'
import { ago, bars, rate, size } from '../../src/report/plot.ts'

describe('bars', () => {
  it('draws to the eighth of a character, aligned, the longest in full width', () => {
    const rows = [
      { label: 'dump', value: 80 },
      { label: 'inventory', value: 40, note: 'in parallel' },
      { label: 'upload', value: 5 },
    ]
    expect(bars(rows, { width: 10, unit: 'seconds' })).toBe(
      [
        'dump       1 min 20 s  ██████████',
        'inventory        40 s  █████       in parallel',
        'upload          5.0 s  ▋',
      ].join('\n'),
    )
  })

  it('shows something for the smallest value above zero and nothing for none', () => {
    const [, small, zero, odd] = bars(
      [
        { label: 'a', value: 1e9 },
        { label: 'b', value: 1 },
        { label: 'c', value: 0 },
        { label: 'd', value: Number.NaN },
      ],
      { width: 5 },
    ).split('\n')
    expect(small).toContain('▏')
    expect(zero).toBe('c           0')
    expect(odd).toBe('d     unknown')
  })

  it('keeps a hostile label on its line', () => {
    expect(bars([{ label: '::error::x\ny\u001b[31m', value: 1 }], { width: 1 })).toBe(': :error::x y  1  █')
  })

  it('of nothing is nothing', () => {
    expect(bars([])).toBe('')
  })
})

it.each([
  [0, '0.0 s'],
  [9.94, '9.9 s'],
  [9.96, '10 s'],
  [59.4, '59 s'],
  [59.6, '1 min 00 s'],
  [185, '3 min 05 s'],
  [3599.7, '1 h 00 min'],
  [7620, '2 h 07 min'],
  [86_399, '1 d 0 h'],
  [273_600, '3 d 4 h'],
  [-1, 'unknown'],
  [Number.NaN, 'unknown'],
])('duration(%d) is %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1536, '1.5 KiB'],
  [10_189, '10 KiB'],
  [1_048_575, '1.0 MiB'],
  [20 * 1024 ** 2, '20 MiB'],
  [5 * 1024 ** 4, '5.0 TiB'],
  [Number.POSITIVE_INFINITY, 'unknown'],
])('size(%d) is %s', (bytes, text) => {
  expect(size(bytes)).toBe(text)
})

it('rate divides, and knows when it cannot', () => {
  expect(rate(170 * 1024 ** 2, 2)).toBe('85 MiB/s')
  expect(rate(1, 0)).toBe('unknown')
})

it.each([
  [5, 'just now'],
  [-5, 'just now'],
  [60, '1 min ago'],
  [3599, '59 min ago'],
  [90_000, '25 h ago'],
  [172_800, '2 days ago'],
  [-300, 'in 5 min'],
])('ago(%d) is %s', (seconds, text) => {
  expect(ago(seconds)).toBe(text)
})
