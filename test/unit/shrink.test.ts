import { describe, expect, it } from '@jest/globals'
import { type Manifest, Manifest as Schema } from '../../src/backup/manifest.ts'
import { judgeShrink, parseShare } from '../../src/backup/shrink.ts'

const previous = (rows: number | undefined, bytes: number): Manifest =>
  Schema.parse({
    format: 'lifeboat/1',
    id: '20260101T000000000Z-0000',
    target: 't',
    surface: 'db',
    engine: 'postgresql',
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: '2026-01-01T00:00:00Z',
    producer: { version: '1' },
    source: {},
    objects: [{ key: 'k', role: 'data', bytes: 1, sha256: '0'.repeat(64) }],
    plain: { bytes, sha256: '0'.repeat(64) },
    encoding: { dump: 'd', compression: 'none', encryption: { method: 'none', recipients: [] } },
    inventory: {
      tables: 1,
      digest: '0'.repeat(64),
      depth: 'counts',
      ...(rows === undefined ? {} : { rows }),
    },
  })
const names = (
  now: { tables?: number; rows?: number; plainBytes: number },
  earlier: Manifest | undefined,
  share: number,
) => judgeShrink({ tables: 1, ...now }, earlier, share).map((gate) => gate.name)

describe('the shrink gate', () => {
  it('lets pass exactly what it allows, whatever the share', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const left = 100 - percent
      expect(names({ rows: left, plainBytes: left }, previous(100, 100), percent / 100)).toEqual([])
      const less = { rows: left - 1, plainBytes: left - 1 }
      if (left > 0)
        expect(names(less, previous(100, 100), percent / 100)).toEqual([
          'max-shrink rows',
          'max-shrink bytes',
        ])
    }
  })

  it('finds an empty database, also the first time, and compares only what was counted', () => {
    expect(names({ tables: 0, plainBytes: 5 }, undefined, 0.5)).toEqual(['tables'])
    expect(names({ plainBytes: 100 }, previous(50, 100), 0.5)).toEqual([])
    expect(names({ rows: 0, plainBytes: 100 }, previous(undefined, 100), 0.5)).toEqual([])
    expect(names({ rows: 0, plainBytes: 100 }, previous(0, 100), 0.5)).toEqual([])
    expect(names({ rows: 0, plainBytes: 100 }, previous(1, 100), 0.5)).toEqual(['max-shrink rows'])
  })

  it.each([
    ['50%', 0.5],
    ['0%', 0],
    ['100 %', 1],
    ['12.5%', 0.125],
  ])('reads %s', (text, share) => {
    expect(parseShare(text)).toBe(share)
  })

  it.each(['', '50', '101%', '-1%', '1e1%', 'half'])('refuses %j', (text) => {
    expect(() => parseShare(text)).toThrow(expect.objectContaining({ code: 'input' }))
  })
})
