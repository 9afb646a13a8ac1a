import { spawnSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { ROOT } from '../support/source-files.ts'

const MIB = 1 << 20
/** With two threads. */
const LIMIT_MIB = 400
const scratch = scratchDirectories()

/**
 * Packs a directory in a child process with a store that is slow, and gives its peak of memory in MiB, as /proc has it:
 * the maxRSS of a child begins with what its parent had.
 */
function peakOf(directory: string): number {
  const script = `
    const { openPackWriter } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'src/sources/files/pack-writer.ts')).href)})
    const { readdirSync, readFileSync, statSync } = await import('node:fs')
    const root = process.argv[1]
    const writer = await openPackWriter({
      recipients: [], compression: { kind: 'zstd', level: 3 }, workers: 2, signal: new AbortController().signal,
      put: () => new Promise((resolve) => setTimeout(resolve, 300)),
    })
    const results = await Promise.all(readdirSync(root).map((path) => writer.add({
      kind: 'file', source: root + '/' + path,
      entry: { path, size: statSync(root + '/' + path).size, mode: 420, uid: 0, gid: 0, mtime: '1.000000000' },
    })))
    await writer.finish()
    await writer.close()
    if (!results.every(({ ok }) => ok)) throw new Error('not stored')
    console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])`
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script, directory],
    { encoding: 'utf8', timeout: 110_000 },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return Number(stdout) / 1024
}

describe('the memory of packing stays bounded', () => {
  it('for many files that do not compress, faster than they are stored', () => {
    const root = scratch()
    mkdirSync(root, { recursive: true })
    const bytes = Buffer.alloc(15 * MIB)
    for (let i = 0; i < 40; i++) writeFileSync(join(root, `${i}`), randomFillSync(bytes))
    expect(peakOf(root)).toBeLessThan(LIMIT_MIB)
  }, 120_000)

  it('for a large sparse file', () => {
    const root = scratch()
    writeFileSync(join(root, 'sparse'), randomFillSync(Buffer.alloc(100 * MIB)))
    truncateSync(join(root, 'sparse'), 600 * MIB)
    expect(peakOf(root)).toBeLessThan(LIMIT_MIB)
  }, 120_000)
})
