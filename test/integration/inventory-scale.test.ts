import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { rounds } from '../support/rounds.ts'

const COUNT = rounds(60_000, 1_000_000)
const MORE_THAN_IDLE = 150 * 1024 * 1024
/** A small young generation: what is measured is what we hold, not what V8 leaves lying about until it must look. */
const NODE = ['--no-warnings', '--experimental-strip-types', '--expose-gc', '--max-semi-space-size=4']

jest.setTimeout(600_000)

describe(`an inventory of ${COUNT} files`, () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lifeboat-scale-'))
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  it('is written, compared and read in little memory, and takes little room', async () => {
    const { publicArmor } = await createKeyPair()
    const script = join(import.meta.dirname, '../support/inventory-scale.ts')
    const child = spawn(process.execPath, [...NODE, script, dir, String(COUNT), publicArmor], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(told.seen).toBe(COUNT)
    expect(told.peak - told.idle).toBeLessThan(MORE_THAN_IDLE)
    const [, base] = told.stored
    expect(base.bytes / COUNT).toBeLessThan(80)
    // 1 % of the files changed: the change list is about 1 % of the base.
    expect(told.base).toBe('kept')
    expect(told.changes.plainBytes).toBeLessThan(base.plainBytes / 50)
  })
})
