import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { PackBuilder, packCapacity } from '../../src/streams/pack/pack-builder.ts'
import { PackDecoder } from '../../src/streams/pack/pack-decoder.ts'
import { rawFrame, rawFrameBytes, runsOf } from '../../src/streams/pack/raw-frames.ts'
import { fc } from '../support/properties.ts'

const text = Buffer.from('a line of some file, and another one\n'.repeat(40_000))

function unzstd(bytes: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync('zstd', ['-d', '-c'], { input: bytes, maxBuffer: 1 << 28 })
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
  return stdout
}

describe('a raw frame', () => {
  it.each([0, 1, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, 3 << 17, 8 << 20])(
    'of %i bytes is what zstd reads',
    (size) => {
      const bytes = randomBytes(size)
      const frame = Buffer.concat([...rawFrame(bytes)])
      expect(frame.length).toBe(rawFrameBytes(size))
      expect(unzstd(frame).equals(bytes)).toBe(true)
    },
  )
})

describe('the probe', () => {
  it('finds random bytes and archives, and nothing else', () => {
    const kinds = (bytes: Buffer) =>
      runsOf(bytes).map(({ random, bytes: { length } }) => ({ random, length }))
    const noise = randomBytes(1 << 20)
    const archive = gzipSync(Buffer.from(randomBytes(1 << 20).toString('base64')))
    expect(kinds(noise)).toEqual([{ random: true, length: noise.length }])
    expect(kinds(archive)).toEqual([{ random: true, length: archive.length }])
    expect(kinds(text)).toEqual([{ random: false, length: text.length }])
    expect(kinds(Buffer.from(noise.toString('base64')))[0]?.random).toBe(false)
    expect(kinds(Buffer.alloc(0))).toEqual([])
  })

  it('cuts without losing a byte', () => {
    const piece = fc.record({ random: fc.boolean(), size: fc.integer({ min: 1, max: 900_000 }) })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const bytes = Buffer.concat(
          pieces.map(({ random, size }) => (random ? randomBytes(size) : text.subarray(0, size))),
        )
        const runs = runsOf(bytes)
        expect(Buffer.concat(runs.map((run) => run.bytes)).equals(bytes)).toBe(true)
        expect(runs.filter((run, i) => !run.random && runs[i - 1]?.random === false)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a pack that is not encrypted', () => {
  const mixed = Buffer.concat([text, randomBytes(9 << 20), text, randomBytes(300_000), text])

  function built(kind: 'zstd' | 'gzip' | 'none', bytes: Buffer): Buffer {
    const builder = new PackBuilder(kind === 'none' ? { kind } : { kind, level: 3 })
    builder.open({ bytes: Buffer.alloc(packCapacity(bytes.length + 1024)) })
    for (let at = 0; at < bytes.length; at += 1_000_003) {
      const length = Math.min(1_000_003, bytes.length - at)
      bytes.copy(builder.room(length + 77), 0, at, at + length)
      expect(builder.commit(length)).toBe(at)
    }
    const pack = builder.seal()
    expect(pack.plainBytes).toBe(bytes.length + 1024)
    return Buffer.from(pack.bytes)
  }

  it('is what zstd and gzip read', () => {
    const whole = Buffer.concat([mixed, Buffer.alloc(1024)])
    expect(unzstd(built('zstd', mixed)).equals(whole)).toBe(true)
    const { stdout } = spawnSync('gzip', ['-dc'], { input: built('gzip', mixed), maxBuffer: 1 << 28 })
    expect(stdout.equals(whole)).toBe(true)
    expect(built('none', mixed).equals(whole)).toBe(true)
  })

  it.each(['zstd', 'gzip', 'none'] as const)('gives any ranges again (%s)', (kind) => {
    const packed = built(kind, mixed)
    const decoder = new PackDecoder(kind)
    const range = fc
      .tuple(fc.nat(mixed.length), fc.nat(mixed.length))
      .map(([a, b]) => ({ offset: Math.min(a, b), length: Math.abs(a - b) }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
        const plain = decoder.decode(packed, ranges)
        for (const { offset, length } of ranges)
          expect(
            plain.subarray(offset, offset + length).equals(mixed.subarray(offset, offset + length)),
          ).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses a range beyond its end, and every cut', () => {
    const packed = built('zstd', text)
    const decode = (bytes: Buffer) =>
      new PackDecoder('zstd').decode(bytes, [{ offset: 0, length: text.length }])
    expect(decode(packed).subarray(0, text.length).equals(text)).toBe(true)
    expect(() => new PackDecoder('zstd').decode(packed, [{ offset: text.length, length: 2000 }])).toThrow(
      'are needed',
    )
    for (const end of [1, 4, 8, 12, packed.length >> 1, packed.length - 5, packed.length - 1])
      expect(() => decode(packed.subarray(0, end))).toThrow(expect.objectContaining({ code: 'integrity' }))
  })
})
