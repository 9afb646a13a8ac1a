import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FileScenario, openFileScenario } from '../support/file-scenario.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines, s3Inputs } from '../support/scenario.ts'

/** Enough names that the inventory becomes a base with changes beside it. */
const FILES = 6000

describe('the index cache of backup-files', () => {
  let scene: FileScenario
  let server: S3Server
  let cache: string
  beforeAll(async () => {
    ;[scene, server] = await Promise.all([openFileScenario(), startS3Server()])
    cache = join(scene.dir, 'cache')
    for (let n = 0; n < FILES; n++) {
      const directory = join(scene.tree, `d${n % 60}`)
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, `file-${n}`), `${n}`)
    }
    // What was written just before a backup is read again by the next, and makes another base.
    await sleep(3000)
  }, 60_000)
  afterAll(async () => {
    scene.close()
    await server.close()
  })

  /** Backs up and gives the keys of inventories under packs/ that were read from the store. */
  async function basesRead(): Promise<string[]> {
    const before = server.calls.length
    const made = await scene.backup({ ...s3Inputs(server), 'index-cache': cache })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(made.outputs.files).toBe(String(FILES))
    const asked = server.calls.slice(before).filter(({ operation }) => operation === 'GetObject')
    return asked.map(({ key }) => key).filter((key) => /packs\/.*inventory/.test(key))
  }

  it('reads the base once from the store, then from the directory, which holds nothing readable', async () => {
    expect(await basesRead()).toEqual([])
    expect(await basesRead()).toHaveLength(1)
    expect(await basesRead()).toEqual([])
    for (const name of readdirSync(cache))
      expect(readFileSync(join(cache, name), 'latin1')).not.toContain('file-1')
  }, 120_000)

  it('is not believed when it is damaged, and mended', async () => {
    const whole = readdirSync(cache)
    for (const name of whole) {
      const bytes = readFileSync(join(cache, name))
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(join(cache, name), bytes)
    }
    expect(await basesRead()).toHaveLength(1)
    expect(await basesRead()).toEqual([])
  }, 120_000)

  it('loses nothing when it cannot be used', async () => {
    cache = join(scene.dir, 'a file')
    writeFileSync(cache, 'in the way')
    expect(await basesRead()).toHaveLength(1)
    expect(readFileSync(cache, 'utf8')).toBe('in the way')
  }, 120_000)
})
