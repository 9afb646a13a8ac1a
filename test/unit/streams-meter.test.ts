import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { Meter } from '../../src/streams/meter.ts'
import { fc } from '../support/properties.ts'

describe('Meter', () => {
  it('passes every chunk on and knows length and SHA-256 of them all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 })), async (chunks) => {
        const meter = new Meter()
        const passed = Buffer.concat(await Readable.from(chunks).pipe(meter).toArray())
        expect(passed.equals(Buffer.concat(chunks))).toBe(true)
        expect(meter.bytes).toBe(passed.length)
        expect(meter.sha256()).toBe(createHash('sha256').update(passed).digest('hex'))
      }),
      { numRuns: 50 },
    )
  })

  it('lets exactly the limit pass and nothing of the chunk that goes beyond', async () => {
    const within = new Meter({ limit: 10 })
    expect(
      Buffer.concat(
        await Readable.from([Buffer.alloc(4), Buffer.alloc(6)])
          .pipe(within)
          .toArray(),
      ),
    ).toHaveLength(10)
    const beyond = new Meter({ limit: 10 })
    await expect(
      Readable.from([Buffer.alloc(4), Buffer.alloc(7)])
        .pipe(beyond)
        .toArray(),
    ).rejects.toMatchObject({
      code: 'integrity',
    })
    expect(beyond.bytes).toBe(4)
  })

  it('gives no SHA-256 before the end', () => {
    expect(() => new Meter().sha256()).toThrow('only after its end')
  })
})
