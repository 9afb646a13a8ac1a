import { spawnSync } from 'node:child_process'
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { constants, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { encodeZstd } from '../../src/streams/zstd-encode.ts'

const MIB = 1 << 20
const FRAME = 4 * MIB

/** Rows of digests and numbers, as keys and tokens are: short repeats in them are chance, and mislead higher levels. */
function keys(bytes: number, seed: string): Buffer {
  const noise = createCipheriv('aes-128-ctr', seed.padEnd(16), Buffer.alloc(16))
  const digests = noise.update(Buffer.alloc(bytes >> 1)).toString('hex')
  const rows: string[] = []
  for (let i = 0, at = 0; at < digests.length; i++, at += 128)
    rows.push(`${seed}${i}\t${digests.slice(at, at + 128)}\t${(i * 7919) % 99_991}\n`)
  return Buffer.from(rows.join('')).subarray(0, bytes)
}

/** Sentences of some thousand words, which higher levels pack better. */
function prose(bytes: number): Buffer {
  const words = Array.from({ length: 4000 }, (_, i) =>
    createHash('md5')
      .update(`${i}`)
      .digest('base64')
      .slice(0, 3 + (i % 7)),
  )
  let state = 7
  const out: string[] = []
  for (let length = 0; length < bytes; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const word = words[((state >>> 8) * (state & 255)) % words.length] ?? ''
    out.push(word)
    length += word.length + 1
  }
  return Buffer.from(out.join(' ')).subarray(0, bytes)
}

async function encoded(plain: Buffer, level = 3, chunk = 65_536): Promise<Buffer> {
  const chunks = function* () {
    for (let at = 0; at < plain.length; at += chunk) yield plain.subarray(at, at + chunk)
  }
  return Buffer.concat(await Readable.from(encodeZstd(Readable.from(chunks()), level)).toArray())
}

/** What the same frames have at one level. */
function bytesAt(level: number, plain: Buffer): number {
  let bytes = 0
  for (let at = 0; at < plain.length; at += FRAME)
    bytes += zstdCompressSync(plain.subarray(at, at + FRAME), {
      params: { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 },
    }).length
  return bytes
}

function unzstd(packed: Buffer): Buffer {
  const { status, stdout } = spawnSync('zstd', ['-dcq'], { input: packed, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error('zstd failed')
  return stdout
}

describe('encodeZstd at the standard level', () => {
  it('packs keys at level 1, since that is no larger', async () => {
    const plain = keys(16 * MIB, 'k')
    const packed = await encoded(plain)
    expect(bytesAt(1, plain)).toBeLessThan(bytesAt(3, plain) * 0.98)
    expect(packed.length).toBeLessThan(bytesAt(3, plain) * 0.99)
    expect(unzstd(packed).equals(plain)).toBe(true)
  })

  it('packs prose as the standard level does', async () => {
    const plain = prose(12 * MIB)
    expect(bytesAt(1, plain)).toBeGreaterThan(bytesAt(3, plain) * 1.03)
    const packed = await encoded(plain)
    expect(packed.length).toBeLessThan(bytesAt(3, plain) * 1.012)
    expect(unzstd(packed).equals(plain)).toBe(true)
  })

  it('looks again where the data changes', async () => {
    const [first, second] = [keys(20 * MIB, 'a'), prose(28 * MIB)]
    const packed = await encoded(Buffer.concat([first, second]))
    // Four frames of prose at most are under way before it is seen.
    const [before, after] = [second.subarray(0, 4 * FRAME), second.subarray(4 * FRAME)]
    expect(packed.length).toBeLessThan((bytesAt(3, first) + bytesAt(1, before) + bytesAt(3, after)) * 1.01)
    expect(unzstd(packed).equals(Buffer.concat([first, second]))).toBe(true)
  })

  it('gives the same stream for the same bytes, however they come', async () => {
    const plain = Buffer.concat([prose(9 * MIB), keys(9 * MIB, 'x'), randomBytes(5 * MIB)])
    const whole = await encoded(plain)
    for (const chunk of [1000, 3 * MIB, plain.length])
      expect((await encoded(plain, 3, chunk)).equals(whole)).toBe(true)
  })
})

it('packs at the level that is asked for', async () => {
  const plain = Buffer.concat([keys(5 * MIB, 'k'), prose(5 * MIB)])
  for (const level of [1, 6]) {
    const packed = await encoded(plain, level)
    expect(Math.abs(packed.length - bytesAt(level, plain))).toBeLessThan(100)
    expect(unzstd(packed).equals(plain)).toBe(true)
  }
})
