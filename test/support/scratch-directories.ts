import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Gives new empty directories; all are removed when the tests of the file are over. */
export function scratchDirectories(): () => string {
  const made: string[] = []
  afterAll(() => {
    for (const directory of made) rmSync(directory, { recursive: true, force: true })
  })
  return () => {
    const directory = mkdtempSync(join(tmpdir(), 'lifeboat-tree-'))
    made.push(directory)
    return directory
  }
}
