import { describe, expect, it } from '@jest/globals'
import { Piece, viewOf } from '../../src/sources/redis/rdb/piece.ts'
import { scoreOf } from '../../src/sources/redis/rdb/score.ts'
import { fc } from '../support/properties.ts'

/** A piece in the midst of others, so that nothing beyond it is read. */
function pieceOf(text: string): Piece {
  const piece = new Piece()
  piece.show(viewOf(Buffer.from(`9.9${text}9.9`)), 3, 3 + text.length)
  return piece
}

const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${maxLength}}$`))

describe('the score of a sorted set', () => {
  it('is what Number makes of it, for doubles as a server writes them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (number, divisor) => {
        for (const score of [number, Math.round(number % 1e9) / divisor]) {
          for (const text of [String(score), score.toPrecision(17)])
            if (Number.isFinite(score)) expect(scoreOf(pieceOf(text))).toBe(Number(text))
        }
      }),
    )
  })

  it('is what Number makes of it, for any digits', () => {
    fc.assert(
      fc.property(fc.boolean(), digits(18), digits(9), fc.boolean(), (minus, whole, behind, point) => {
        const text = `${minus ? '-' : ''}${whole}${point ? `.${behind}` : ''}`
        if (whole + behind === '') return
        expect(scoreOf(pieceOf(text))).toBe(Number(text))
      }),
    )
  })

  it.each<[string, number]>([
    ['9007199254740993', 9007199254740992],
    ['-9007199254740995', -9007199254740996],
    ['0.14285714285714285', 1 / 7],
    ['1.7976931348623157e+308', Number.MAX_VALUE],
    ['4.9406564584124654e-324', Number.MIN_VALUE],
    ['-0', -0],
    ['inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
  ])('%s is %d', (text, score) => {
    expect(scoreOf(pieceOf(text))).toBe(score)
  })
})
