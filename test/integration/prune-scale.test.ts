import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { backupId } from '../../src/backup/keys.ts'
import { backups, fillServer } from '../support/prune-store.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { s3Inputs } from '../support/scenario.ts'

const COUNT = Number(process.env.PRUNE_COUNT ?? 800)
const HOUR = 3_600_000

describe(`prune of ${COUNT} backups, PRUNE_COUNT=${COUNT}`, () => {
  let server: S3Server
  let dir: string
  beforeAll(async () => {
    server = await startS3Server()
    dir = await mkdtemp(join(tmpdir(), 'lb-scale-'))
    const newest = Date.parse('2026-06-30T02:00:00Z')
    const ids = Array.from({ length: COUNT }, (_, at) => backupId(new Date(newest - at * HOUR), at))
    fillServer(server, backups(ids), 1)
  }, 600_000)
  afterAll(async () => {
    await server.close()
    await rm(dir, { recursive: true })
  })

  it('lists once, a call per 1,000 objects, and holds little in memory', async () => {
    const { code, peak, seconds, cpu, output } = await measured()
    expect(code).toBe(0)
    const lists = server.calls.filter(({ operation }) => operation === 'ListObjectsV2').length
    expect(lists).toBe(Math.ceil(server.objects.size / 1_000))
    const reads = server.calls.filter(({ operation }) => operation === 'GetObject').length
    expect(reads).toBe(COUNT)
    const heads = server.calls.filter(({ operation }) => operation === 'HeadObject').length
    expect(heads).toBe(Number(/^deleted<<.*\n(\d+)$/m.exec(output)?.[1]))
    process.stderr.write(
      `${COUNT} backups, ${server.objects.size} objects: ${lists} lists, ${reads} reads, ${heads} heads, ${seconds.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, ${Math.round(peak / 1024)} MiB\n`,
    )
    expect(peak / 1024).toBeLessThan(400 + COUNT / 250)
  }, 1_200_000)

  /** A dry run as a process of its own, with its greatest memory (KiB) and CPU time as the system counted them. */
  async function measured() {
    const inputs = {
      ...s3Inputs(server),
      target: 'erp/prod',
      retention: 'hourly 7d, daily 30d, monthly 12m, yearly 10y',
      'dry-run': 'true',
    }
    const outputs = join(dir, 'outputs')
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: dir,
      RUNNER_TEMP: dir,
      GITHUB_OUTPUT: outputs,
    }
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
    await writeFile(outputs, '')
    const program = `import { readFileSync } from 'node:fs'
      process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage();
      const maxRSS = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
      process.stderr.write('usage ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) / 1e6 + '\\n') })
      const { run } = await import(${JSON.stringify(join(import.meta.dirname, '../../dist/index.js'))}); await run('prune')`
    const started = performance.now()
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    const [, peak, cpu] = /usage (\d+) ([\d.]+)/.exec(said) ?? []
    const seconds = (performance.now() - started) / 1000
    return { code, peak: Number(peak), cpu: Number(cpu), seconds, output: await readFile(outputs, 'utf8') }
  }
})
