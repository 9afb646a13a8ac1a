import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { processesWith } from '../support/process-tree.ts'
import { rounds } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { openScenario, type Scenario, s3Inputs } from '../support/scenario.ts'

const MiB = 2 ** 20
const LIMIT_MIB = 350
const ROWS = rounds(150_000, 310_000)

/** About 600 MB of text, in the usual run half of it, that compresses well, since what is stored in the test's own S3 server is memory too. */
const SQL = `
  CREATE TABLE big (id int, a text);
  INSERT INTO big SELECT n, repeat(md5((n % 1000)::text), 60) FROM generate_series(1, ${ROWS}) n;`

describe('memory of the action process', () => {
  let scene: Scenario
  let s3: S3Server
  beforeAll(async () => {
    ;[scene, s3] = await Promise.all([openScenario({ sql: SQL }), startS3Server()])
  }, 120_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), s3.close()])
  })

  it.each(['directory', 's3'])(
    `stays under 350 MiB with ${rounds(300, 600)} MB of dump, to a %s`,
    async (kind) => {
      const marker = `MEMORY_${kind}=${process.pid}`
      const store = kind === 's3' ? s3Inputs(s3) : { store: `file:${scene.newStore()}` }
      // Stored as it is, so that every byte passes the store; to S3 compressed.
      const more = kind === 's3' ? {} : { compression: 'none' }
      const [name, value] = marker.split('=')
      const step = scene.backup(
        { ...store, ...more },
        { env: { [name ?? '']: value ?? '' }, timeoutMs: 240_000 },
      )
      const peak = await peakOf(marker, step)
      const result = await step
      expect(result.exitCode).toBe(0)
      expect(Number(result.outputs['bytes-plain'])).toBeGreaterThan((ROWS / 310_000) * 570 * 1e6)
      process.stdout.write(
        `memory: ${kind}: peak ${Math.round(peak / MiB)} MiB, ${Math.round(result.durationMs)} ms\n`,
      )
      expect(peak).toBeGreaterThan(50 * MiB)
      expect(peak / MiB).toBeLessThan(LIMIT_MIB)
    },
    300_000,
  )
})

/** The largest VmHWM (bytes) that the step's Node process ever shows. */
async function peakOf(marker: string, step: Promise<ActionResult>): Promise<number> {
  let over = false
  const ended = step.finally(() => {
    over = true
  })
  let peak = 0
  while (!over) {
    const node = processesWith(marker).find(({ command }) => command.includes('index.js'))
    const status = node ? await readFile(`/proc/${node.pid}/status`, 'utf8').catch(() => '') : ''
    peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024)
    await Promise.race([sleep(100), ended])
  }
  return peak
}
