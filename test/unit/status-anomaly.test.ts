import { describe, expect, it } from '@jest/globals'
import { judgeSizes, median, type Sized } from '../../src/backup/status/anomaly.ts'
import { fc } from '../support/properties.ts'

const sized = (plainBytes: number, more: Partial<Sized> = {}): Sized => ({
  plainBytes,
  storedBytes: Math.round(plainBytes / 5),
  ...more,
})
const levels = (now: Sized, before: readonly Sized[], maxShrink = 0.5) =>
  judgeSizes(now, before, maxShrink).map(({ level, name }) => `${level} ${name}`)

describe('sizes against the median of those before', () => {
  const before = [900, 1000, 1100, 5000].map((bytes) => sized(bytes))

  it('says with figures what fell, and by how much', () => {
    expect(judgeSizes(sized(400), before, 0.5)).toEqual([
      {
        level: 'fail',
        name: 'size: bytes',
        detail: 'fell by 62 %, more than max-shrink 50 % allows (median of the 4 before: 1050, now 400)',
      },
    ])
  })

  it.each([
    ['the usual size', sized(1000), ['pass size']],
    ['exactly what is allowed', sized(525), ['pass size']],
    ['a little less than that', sized(524), ['fail size: bytes']],
    ['nothing', sized(0), ['fail size: bytes']],
    ['four times the usual', sized(4200), ['pass size']],
    ['more than that', sized(4201), ['warn size: bytes']],
  ])('judges %s', (_, now, expected) => {
    expect(levels(now, before)).toEqual(expected)
  })

  it('looks at rows and files on their own', () => {
    const rows = [10, 10, 10].map((count) => sized(1000, { rows: count, files: 7 }))
    expect(levels(sized(1000, { rows: 4, files: 2 }), rows)).toEqual(['fail size: rows', 'fail size: files'])
    expect(levels(sized(1000), rows)).toEqual(['pass size'])
  })

  it('sees data that no longer compresses, and not that of incremental files', () => {
    const many = [1, 2, 3].map(() => sized(10_000_000))
    const sealed = sized(10_000_000, { storedBytes: 10_000_100 })
    expect(levels(sealed, many)).toEqual(['warn size: compression'])
    const files = many.map((each) => ({ ...each, files: 3 }))
    expect(levels({ ...sealed, files: 3 }, files)).toEqual(['pass size'])
  })

  it('says that two are too few to compare with', () => {
    expect(levels(sized(0), before.slice(0, 2))).toEqual(['note size'])
  })

  it('never fails what is not smaller, always fails what fell by more than is allowed', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (all, maxShrink, factor) => {
          const usual = median(all) ?? 0
          const now = Math.floor(usual * factor)
          const failed = judgeSizes(
            sized(now),
            all.map((bytes) => sized(bytes)),
            maxShrink,
          ).some(({ level }) => level === 'fail')
          const fell = (usual - now) / usual
          if (fell <= maxShrink) expect(failed).toBe(false)
          if (fell > maxShrink + 1e-6) expect(failed).toBe(true)
        },
      ),
    )
  })
})

describe('median', () => {
  it('is the middle, between the middle two, or nothing', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, undefined])
  })
})
