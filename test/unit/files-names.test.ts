import { describe, expect, it } from '@jest/globals'
import { bytesOf, shown, textOf } from '../../src/backup/files/byte-path.ts'
import { nanoseconds, nanotime } from '../../src/backup/files/nanotime.ts'
import { fc } from '../support/properties.ts'

describe('byte strings', () => {
  it('hold the UTF-8 bytes of any text, and give it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).toBe(Buffer.from(text).toString('latin1'))
        expect(textOf(bytesOf(text))).toBe(text)
      }),
    )
    const long = 'é'.repeat(10_000)
    expect(textOf(bytesOf(long))).toBe(long)
  })

  it('are no text when they are no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        const buffer = Buffer.from(bytes)
        const valid = Buffer.from(buffer.toString('utf8')).equals(buffer)
        expect(textOf(buffer.toString('latin1'))).toBe(valid ? buffer.toString('utf8') : undefined)
      }),
    )
  })

  it.each([
    ['plain name', 'plain name'],
    ['caf\xc3\xa9', 'café'],
    ['caf\xe9', 'caf\\xe9'],
    ['line\nbreak\x1b[31m', 'line\\x0abreak\\x1b[31m'],
    ['back\\slash', 'back\\\\slash'],
    ['\xc2\x85\xe2\x80\xa8', '\\x85\\u2028'],
  ])('are shown on one line: %j', (path, text) => {
    expect(shown(path)).toBe(text)
  })
})

describe('times', () => {
  it.each([
    [0n, '0.000000000'],
    [1_700_000_000_123_456_789n, '1700000000.123456789'],
    [5n, '0.000000005'],
    [-500_000_000n, '-0.500000000'],
    [-1_000_000_001n, '-1.000000001'],
  ])('%s ns is %s', (ns, text) => {
    expect(nanotime(ns)).toBe(text)
  })

  it('are read as they are written, and nothing else is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (ns) => {
        expect(nanoseconds(nanotime(ns))).toBe(ns)
      }),
    )
    for (const text of ['', '1', '1.5', '1.1234567890', ' 1.123456789', '1e3.000000000']) {
      expect(nanoseconds(text)).toBeUndefined()
    }
  })
})
