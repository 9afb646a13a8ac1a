import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { messageOf, UserError } from '../errors.ts'
import { type MetricsSample, mergeMetrics } from '../report/metrics.ts'

/**
 * Adds what runs have to tell to a Prometheus text file. The file is replaced by rename, so a collector never reads half of it.
 * Throws a UserError ('input') when it cannot be read or written.
 */
export async function writeMetricsFile(path: string, ...samples: readonly MetricsSample[]): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const text = samples.reduce<string>(mergeMetrics, (await readIfThere(path)) ?? '')
    await mkdir(dirname(path), { recursive: true })
    // A node exporter runs as another user, so the file is readable for all.
    const file = await open(temporary, 'wx', 0o644)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {})
    const reason = messageOf(cause)
    throw new UserError(
      'input',
      `Cannot write metrics-file '${path}': ${reason}; check the path and its rights`,
      {
        cause,
      },
    )
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw error
  }
}
