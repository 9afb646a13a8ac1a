import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type Compression, compressor, decompressor, parseCompression } from '../../src/streams/compress.ts'
import { Meter } from '../../src/streams/meter.ts'
import { fc } from '../support/properties.ts'

const kinds: Compression[] = [{ kind: 'zstd', level: 3 }, { kind: 'gzip', level: 1 }, { kind: 'none' }]
const text = Buffer.from('a line of some table, and another one\n'.repeat(9000))

function cut(bytes: Uint8Array, size: number): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(Buffer.from(bytes.subarray(at, at + size)))
  return chunks
}

async function compress(compression: Compression, chunks: Buffer[], sizeHint?: number): Promise<Buffer> {
  const stage = compressor(compression, sizeHint === undefined ? {} : { sizeHint })
  return Buffer.concat(await Readable.from(chunks).pipe(stage).toArray())
}

async function expand(kind: Compression['kind'], chunks: Buffer[]): Promise<Buffer> {
  return Buffer.concat(await Readable.from(chunks).pipe(decompressor(kind)).toArray())
}

async function drain(out: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of out) expect(chunk.length).toBeGreaterThan(0)
}

function command(name: string, args: string[], input: Buffer): Buffer {
  const { status, stdout, stderr } = spawnSync(name, args, { input, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${name}: ${stderr.toString()}`)
  return stdout
}

describe('parseCompression', () => {
  it('reads every form', () => {
    expect(parseCompression('zstd:7')).toEqual({ kind: 'zstd', level: 7 })
    expect(parseCompression('zstd')).toEqual({ kind: 'zstd', level: 3 })
    expect(parseCompression('gzip:9')).toEqual({ kind: 'gzip', level: 9 })
    expect(parseCompression('none')).toEqual({ kind: 'none' })
  })

  it.each([
    '',
    'zstd:',
    'zstd:0',
    'zstd:20',
    'zstd:-1',
    'zstd:3:4',
    'zstd: 3',
    'gzip:10',
    'none:1',
    'bzip2',
    '__proto__',
  ])('refuses %j, naming the input', (value) => {
    expect(() => parseCompression(value)).toThrow(expect.objectContaining({ code: 'input' }))
    expect(() => parseCompression(value)).toThrow(/^compression: /)
  })
})

describe('compressor and decompressor', () => {
  it.each(kinds)('%j gives back any bytes in any chunks', async (compression) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 90 }),
        async (bytes, inSize, outSize) => {
          const packed = await compress(compression, cut(bytes, inSize), bytes.length)
          expect((await expand(compression.kind, cut(packed, outSize))).equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([0, 1, 2 ** 17, 2 ** 19 - 1, 2 ** 19, 2 ** 19 + 1, 3_000_000])(
    'carries %d random bytes',
    async (size) => {
      const bytes = randomBytes(size)
      const packed = await compress({ kind: 'zstd', level: 3 }, cut(bytes, 65_536))
      expect(command('zstd', ['-d', '-q', '-c'], packed).equals(bytes)).toBe(true)
      expect((await expand('zstd', cut(packed, 70_001))).equals(bytes)).toBe(true)
    },
  )

  it.each([
    [text, 1],
    [Buffer.alloc(4_194_304, text), 1],
    [Buffer.concat([randomBytes(5_000_000), Buffer.alloc(4_000_000, text)]), 3],
  ])('writes zstd frames of 4 MiB with checksums, for the command', async (bytes, frames) => {
    const packed = await compress({ kind: 'zstd', level: 3 }, cut(bytes, 65_536), 10)
    const directory = mkdtempSync(join(tmpdir(), 'lbz-'))
    writeFileSync(join(directory, 'x.zst'), packed)
    const listing = command('zstd', ['-lv', join(directory, 'x.zst')], Buffer.alloc(0)).toString()
    rmSync(directory, { recursive: true })
    expect(listing).toMatch(new RegExp(`Frames: ${frames}\n`))
    expect(listing).toMatch(/Check: XXH64/)
    expect(command('zstd', ['-d', '-q', '-c'], packed).equals(bytes)).toBe(true)
    expect((await expand('zstd', cut(packed, 70_001))).equals(bytes)).toBe(true)
  })

  it('writes one gzip member, for the command', async () => {
    expect(
      command('gzip', ['-dc'], await compress({ kind: 'gzip', level: 6 }, cut(text, 1000))).equals(text),
    ).toBe(true)
  })

  it('reads what the zstd command writes: several frames, skippable frames, long windows, no checksum', async () => {
    const one = command('zstd', ['-q', '-c', '-19'], text)
    const two = command('zstd', ['-q', '-c', '--no-check', '--long=24'], text)
    const skippable = Buffer.from('502a4d1803000000aabbcc', 'hex')
    const packed = Buffer.concat([one, skippable, two, zstdCompressSync(Buffer.alloc(0)), one])
    for (const size of [packed.length, 7, 1]) {
      expect((await expand('zstd', cut(packed, size))).equals(Buffer.concat([text, text, text]))).toBe(true)
    }
  })

  it.each([1, 2, 3, 4])('reads large multi-block frames of level %d', async (level) => {
    const bytes = Buffer.concat([text, randomBytes(500_000), Buffer.alloc(2_000_000, 7), text])
    const packed = command('zstd', ['-q', '-c', `-${level}`], bytes)
    expect((await expand('zstd', cut(packed, 65_536))).equals(bytes)).toBe(true)
  })

  it.each(['zstd', 'gzip'] as const)(
    '%s: refuses every truncation, every flipped byte and every addition',
    async (kind) => {
      const whole =
        kind === 'zstd'
          ? command('zstd', ['-q', '-c'], Buffer.from('some words, some words, 1234'))
          : gzipSync('some words, some words, 1234')
      const survivors: string[] = []
      const attempt = async (name: string, bytes: Buffer) => {
        const given = await expand(kind, [bytes]).catch((error: unknown) => error)
        if (given instanceof Buffer && !given.equals(Buffer.from('some words, some words, 1234')))
          survivors.push(name)
        else if (given instanceof Buffer && !name.startsWith('flip')) survivors.push(name)
        else if (!(given instanceof Buffer)) expect(given).toMatchObject({ code: 'integrity' })
      }
      for (let length = 0; length < whole.length; length++)
        await attempt(`cut ${length}`, whole.subarray(0, length))
      for (let at = 0; at < whole.length; at++) {
        const flipped = Buffer.from(whole)
        flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
        await attempt(`flip ${at}`, flipped)
      }
      for (const junk of ['\0', 'junk', '\0'.repeat(600)])
        await attempt('added', Buffer.concat([whole, Buffer.from(junk)]))
      expect(survivors).toEqual([])
    },
  )

  it('stops a bomb at the limit of the meter after it', async () => {
    const bomb = zstdCompressSync(Buffer.alloc(1 << 26))
    const meter = new Meter({ limit: 1 << 20 })
    await expect(pipeline(Readable.from([bomb]), decompressor('zstd'), meter, drain)).rejects.toMatchObject({
      code: 'integrity',
    })
    expect(meter.bytes).toBeLessThanOrEqual(1 << 20)
  })

  it.each([
    ['compressor', () => compressor({ kind: 'zstd', level: 3 }), text],
    ['zstd decompressor', () => decompressor('zstd'), zstdCompressSync(text).subarray(0, 20)],
    ['gzip decompressor', () => decompressor('gzip'), gzipSync(text).subarray(0, 20)],
  ])('%s passes on the fault of the stage before it and ends', async (_name, create, start) => {
    const stage = create()
    const source = async function* () {
      yield* cut(start, 10)
      throw new Error('the source broke')
    }
    await expect(pipeline(Readable.from(source()), stage, drain)).rejects.toThrow('the source broke')
    expect(stage.destroyed).toBe(true)
  })

  it('ends when the stage after it breaks in the middle', async () => {
    const endless = Readable.from(
      (async function* () {
        for (;;) yield randomBytes(100_000)
      })(),
    )
    const stage = compressor({ kind: 'zstd', level: 3 })
    await expect(
      pipeline(endless, stage, async (out) => {
        for await (const _ of out) throw new Error('disk full')
      }),
    ).rejects.toThrow('disk full')
    expect(endless.destroyed && stage.destroyed).toBe(true)
  })
})
